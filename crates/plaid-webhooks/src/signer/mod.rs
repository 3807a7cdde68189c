//! Signatures for tests: a receiver is tested with what Plaid would send, and with what it must
//! refuse.
//!
//! A [`Signer`] has a key of its own and answers for it like Plaid's key endpoint. A mock of that
//! endpoint takes one line:
//!
//! ```
//! # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
//! use plaid_mock::MockPlaid;
//! use plaid_webhooks::{
//!     Verifier,
//!     payloads::ItemErrorWebhook,
//!     signer::Signer,
//!     types::WebhookVerificationKeyGetRequest,
//! };
//!
//! let plaid = MockPlaid::start().await;
//! let signer = Signer::from_seed(1).unwrap();
//! let keys = signer.clone();
//! plaid
//!     .given::<WebhookVerificationKeyGetRequest>()
//!     .respond_by(move |request| keys.answer(request));
//!
//! let verifier = Verifier::new(&plaid.client());
//! let sent = signer.sample::<ItemErrorWebhook>();
//! let delivery = verifier.verify(sent.headers, sent.body).await.unwrap();
//! assert_eq!(delivery.webhook().webhook_code(), "ERROR");
//! # });
//! ```

mod forgery;

use std::{
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};

use aws_lc_rs::{
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use bytes::Bytes;
use plaid_core::{ApiError, Clock, Sample, SystemClock, error::DocumentedError};
use serde::Serialize;

use crate::{
    Payload, SIGNATURE_HEADER, Webhook,
    digest::Sha256,
    types::{JWKPublicKey, WebhookVerificationKeyGetRequest, WebhookVerificationKeyGetResponse},
    verify::Claims,
};

pub use forgery::{Forged, Forgery};

/// A key could not be made, or did not sign.
#[derive(Debug, thiserror::Error)]
#[error("the cryptographic library refused to {0}")]
pub struct SignError(&'static str);

/// A request as Plaid would make it.
#[derive(Clone)]
pub struct Signed {
    /// Its header fields.
    pub headers: Vec<(String, String)>,
    /// Its body.
    pub body: Bytes,
}

impl Signed {
    fn new(signature: &str, body: Bytes) -> Self {
        let headers = [
            ("Content-Type", "application/json"),
            (SIGNATURE_HEADER, signature),
        ];
        let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned()));
        Self {
            headers: headers.into(),
            body,
        }
    }

    /// The value of the header field with the signature.
    pub fn signature(&self) -> &str {
        let mut headers = self.headers.iter();
        let found = headers.find(|(name, _)| name == SIGNATURE_HEADER);
        found.map_or("", |(_, value)| value)
    }
}

impl fmt::Debug for Signed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signed").finish_non_exhaustive()
    }
}

/// Signs webhooks as Plaid does, with a key that nobody should trust. A clone has the same key.
#[derive(Clone)]
pub struct Signer {
    key: Arc<EcdsaKeyPair>,
    key_id: String,
    expired_at: Option<i64>,
    clock: Arc<dyn Clock>,
}

impl Signer {
    /// A signer with a new key.
    ///
    /// # Errors
    ///
    /// [`SignError`] if no key can be made.
    pub fn generate() -> Result<Self, SignError> {
        let key = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING);
        let key = key.map_err(|_| SignError("make a key"))?;
        Ok(Self::of(key))
    }

    /// A signer whose key and key id are always the same for this number.
    ///
    /// # Errors
    ///
    /// [`SignError`] if no key can be made.
    pub fn from_seed(seed: u64) -> Result<Self, SignError> {
        let secret = Sha256::of(&seed.to_be_bytes());
        let key = EcdsaKeyPair::from_private_key_der(
            &ECDSA_P256_SHA256_FIXED_SIGNING,
            &private_key(&secret.0),
        );
        let key = key.map_err(|_| SignError("make a key of a seed"))?;
        Ok(Self::of(key))
    }

    fn of(key: EcdsaKeyPair) -> Self {
        let digits = Sha256::of(key.public_key().as_ref()).to_string();
        // In the form of a UUID, as Plaid's are.
        let parts = [(0, 8), (8, 12), (12, 16), (16, 20), (20, 32)];
        let parts = parts.map(|(from, to)| digits.get(from..to).unwrap_or_default());
        Self {
            key: Arc::new(key),
            key_id: parts.join("-"),
            expired_at: None,
            clock: Arc::new(SystemClock::new()),
        }
    }

    /// Signs at the time that a clock tells. A client with a clock of its own needs this.
    #[must_use]
    pub fn with_clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Under another key id.
    #[must_use]
    pub fn with_key_id(mut self, id: impl Into<String>) -> Self {
        self.key_id = id.into();
        self
    }

    /// With a key that is not in use any more from this time on.
    #[must_use]
    pub fn with_expired_at(mut self, expired_at: SystemTime) -> Self {
        self.expired_at = Some(seconds(expired_at));
        self
    }

    /// The id of the key.
    pub fn key_id(&self) -> &str {
        &self.key_id
    }

    /// The public key, as the key endpoint tells it.
    pub fn public_key(&self) -> JWKPublicKey {
        let point = self.key.public_key().as_ref();
        // An uncompressed point: a mark and two coordinates.
        let coordinate = |from: usize| {
            let bytes = point.get(from..from + 32).unwrap_or_default();
            Some(URL_SAFE_NO_PAD.encode(bytes))
        };
        let text = |text: &str| Some(text.to_owned());
        JWKPublicKey {
            alg: text("ES256"),
            crv: text("P-256"),
            kid: Some(self.key_id.clone()),
            kty: text("EC"),
            r#use: text("sig"),
            x: coordinate(1),
            y: coordinate(33),
            created_at: Some(0),
            expired_at: self.expired_at,
        }
    }

    /// What the key endpoint of the environment answers in which this key is the only one.
    ///
    /// # Errors
    ///
    /// `INVALID_WEBHOOK_VERIFICATION_KEY_ID` if another key is asked for.
    pub fn answer(
        &self,
        request: &WebhookVerificationKeyGetRequest,
    ) -> Result<WebhookVerificationKeyGetResponse, Box<ApiError>> {
        const UNKNOWN: &str = "INVALID_WEBHOOK_VERIFICATION_KEY_ID";
        if request.key_id == self.key_id {
            return Ok(WebhookVerificationKeyGetResponse {
                key: self.public_key(),
                request_id: None,
            });
        }
        let documented = DocumentedError::of_code(UNKNOWN).next();
        let error = documented.map_or_else(
            || ApiError::new("INVALID_INPUT", UNKNOWN, ""),
            DocumentedError::to_error,
        );
        Err(Box::new(error))
    }

    /// The sample of a payload as Plaid would send it.
    pub fn sample<P: Payload + Sample>(&self) -> Signed {
        self.send(P::sample())
    }

    /// The samples of all payloads that are compiled, as Plaid would send them.
    pub fn samples(&self) -> Vec<Signed> {
        let samples = Webhook::samples().into_iter();
        samples.map(|webhook| self.send(webhook)).collect()
    }

    /// A webhook as Plaid would send it: indented by two spaces, and signed.
    pub fn send(&self, webhook: impl Into<Webhook>) -> Signed {
        self.sign(pretty(&webhook.into()))
    }

    /// Any body, signed.
    pub fn sign(&self, body: impl Into<Bytes>) -> Signed {
        self.sign_at(self.clock.now(), body)
    }

    /// Any body, signed at another time.
    pub fn sign_at(&self, at: SystemTime, body: impl Into<Bytes>) -> Signed {
        let body = body.into();
        let claims = claims(at, &body);
        let token = self.token(&self.header("ES256"), &claims);
        Signed::new(&token, body)
    }

    fn header(&self, algorithm: &str) -> serde_json::Value {
        serde_json::json!({ "alg": algorithm, "kid": self.key_id, "typ": "JWT" })
    }

    /// A token of any content, signed with the key.
    fn token(&self, header: &serde_json::Value, claims: &Claims) -> String {
        let signed = unsigned(header, claims);
        let signature = self.key.sign(&SystemRandom::new(), signed.as_bytes());
        // The library's generator of random numbers does not fail; if it does, so will the test.
        let signature = signature.as_ref().map(AsRef::as_ref).unwrap_or_default();
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer")
            .field("key_id", &self.key_id)
            .finish_non_exhaustive()
    }
}

/// A private key on P-256 in the form of RFC 5915, without its public half.
fn private_key(secret: &[u8; 32]) -> Vec<u8> {
    /// A sequence with version 1 and the secret as an octet string.
    const BEFORE: &[u8] = &[0x30, 0x31, 0x02, 0x01, 0x01, 0x04, 0x20];
    /// The name of the curve.
    const AFTER: &[u8] = &[
        0xa0, 0x0a, 0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07,
    ];
    [BEFORE, secret, AFTER].concat()
}

fn claims(at: SystemTime, body: &[u8]) -> Claims {
    Claims {
        iat: seconds(at),
        request_body_sha256: Sha256::of(body).to_string(),
    }
}

/// The first two parts of a token.
fn unsigned(header: &serde_json::Value, claims: &Claims) -> String {
    let header = URL_SAFE_NO_PAD.encode(header.to_string());
    let claims = serde_json::to_vec(claims).unwrap_or_default();
    format!("{header}.{}", URL_SAFE_NO_PAD.encode(claims))
}

fn pretty(webhook: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec_pretty(webhook).unwrap_or_default()
}

fn seconds(time: SystemTime) -> i64 {
    let since = time.duration_since(SystemTime::UNIX_EPOCH);
    let since = since.unwrap_or(Duration::ZERO).as_secs();
    i64::try_from(since).unwrap_or(i64::MAX)
}
