//! What a receiver must refuse.

use std::{fmt, time::Duration};

use aws_lc_rs::{
    hmac,
    rand::SystemRandom,
    signature::{ECDSA_P384_SHA384_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use bytes::Bytes;
use serde_json::{Value, json};

use super::{Signed, Signer, claims, unsigned};
use crate::{Rejection, SIGNATURE_HEADER, Webhook};

/// A way to forge a webhook, or to break one on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Forgery {
    /// No signature, and an algorithm of `none`.
    NoAlgorithm,
    /// HMAC, with the public key as the secret.
    PublicKeyAsSecret,
    /// A signature that says to be by RSA.
    Rsa,
    /// A signature that says to be by ECDSA on P-384.
    OtherCurve,
    /// A signature on P-384 that says to be on P-256.
    OtherCurveInDisguise,
    /// Another key, under the id of the right one.
    OtherKey,
    /// The right key under an id that nobody knows.
    UnknownKey,
    /// No key id.
    NoKeyId,
    /// A key id of a thousand bytes.
    OversizedKeyId,
    /// A key id that is a path.
    PathAsKeyId,
    /// Signed ten minutes ago.
    Stale,
    /// Signed ten minutes from now.
    FromTheFuture,
    /// A member more in the body.
    ChangedBody,
    /// The same JSON with other whitespace.
    Reformatted,
    /// A signature in which one bit is another.
    ChangedSignature,
    /// The time of signing is another than the one that was signed.
    ChangedTime,
    /// No signature at all.
    MissingHeader,
    /// The signature twice.
    RepeatedHeader,
    /// The end of the signature is missing.
    Truncated,
    /// A signature of a hundred thousand bytes.
    Oversized,
    /// Something else than a signature.
    Garbage,
    /// An extension that must be understood.
    CriticalExtension,
}

impl Forgery {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::NoAlgorithm,
        Self::PublicKeyAsSecret,
        Self::Rsa,
        Self::OtherCurve,
        Self::OtherCurveInDisguise,
        Self::OtherKey,
        Self::UnknownKey,
        Self::NoKeyId,
        Self::OversizedKeyId,
        Self::PathAsKeyId,
        Self::Stale,
        Self::FromTheFuture,
        Self::ChangedBody,
        Self::Reformatted,
        Self::ChangedSignature,
        Self::ChangedTime,
        Self::MissingHeader,
        Self::RepeatedHeader,
        Self::Truncated,
        Self::Oversized,
        Self::Garbage,
        Self::CriticalExtension,
    ];

    /// What is wrong with it.
    pub fn rejection(self) -> Rejection {
        match self {
            Self::NoAlgorithm | Self::PublicKeyAsSecret | Self::Rsa | Self::OtherCurve => {
                Rejection::Algorithm
            }
            Self::OtherKey | Self::ChangedSignature | Self::ChangedTime => Rejection::BadSignature,
            Self::UnknownKey => Rejection::UnknownKey,
            Self::NoKeyId | Self::OversizedKeyId | Self::PathAsKeyId => Rejection::KeyId,
            Self::Stale => Rejection::Stale,
            Self::FromTheFuture => Rejection::FromTheFuture,
            Self::ChangedBody | Self::Reformatted => Rejection::BodyMismatch,
            Self::MissingHeader => Rejection::MissingHeader,
            Self::RepeatedHeader => Rejection::RepeatedHeader,
            Self::Oversized => Rejection::Oversized,
            Self::OtherCurveInDisguise
            | Self::Truncated
            | Self::Garbage
            | Self::CriticalExtension => Rejection::Malformed,
        }
    }
}

/// A request that must be refused.
#[derive(Clone)]
pub struct Forged {
    /// Its header fields.
    pub headers: Vec<(String, String)>,
    /// Its body.
    pub body: Bytes,
    /// What is wrong with it.
    pub rejection: Rejection,
}

impl fmt::Debug for Forged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Forged")
            .field("rejection", &self.rejection)
            .finish_non_exhaustive()
    }
}

impl Signer {
    /// A webhook that someone else made, or changed.
    pub fn forge(&self, forgery: Forgery, webhook: impl Into<Webhook>) -> Forged {
        let genuine = self.send(webhook);
        let mut forged = Forged {
            headers: genuine.headers.clone(),
            body: genuine.body.clone(),
            rejection: forgery.rejection(),
        };
        match forgery {
            Forgery::MissingHeader => forged.headers.retain(|(name, _)| name != SIGNATURE_HEADER),
            Forgery::RepeatedHeader => {
                let name = SIGNATURE_HEADER.to_ascii_lowercase();
                forged.headers.push((name, genuine.signature().to_owned()));
            }
            Forgery::ChangedBody => forged.body = changed(&genuine.body),
            Forgery::Reformatted => forged.body = reformatted(&genuine.body),
            _ => {
                forged.headers = Signed::new(&self.forged(forgery, &genuine), Bytes::new()).headers;
            }
        }
        forged
    }

    /// A token that is wrong.
    fn forged(&self, forgery: Forgery, genuine: &Signed) -> String {
        const TEN_MINUTES: Duration = Duration::from_secs(600);
        let now = self.clock.now();
        let claims_now = claims(now, &genuine.body);
        let under = |key_id: Value| {
            let mut header = self.header("ES256");
            header["kid"] = key_id;
            self.token(&header, &claims_now)
        };
        let token = genuine.signature();
        let (signed, _) = token.rsplit_once('.').unwrap_or_default();
        match forgery {
            Forgery::NoAlgorithm => unsigned(&self.header("none"), &claims_now) + ".",
            Forgery::PublicKeyAsSecret => {
                let secret = hmac::Key::new(hmac::HMAC_SHA256, self.key.public_key().as_ref());
                let signed = unsigned(&self.header("HS256"), &claims_now);
                let tag = hmac::sign(&secret, signed.as_bytes());
                format!("{signed}.{}", URL_SAFE_NO_PAD.encode(tag))
            }
            Forgery::Rsa => self.token(&self.header("RS256"), &claims_now),
            Forgery::OtherCurve => by_p384(&unsigned(&self.header("ES384"), &claims_now)),
            Forgery::OtherCurveInDisguise => by_p384(signed),
            Forgery::OtherKey => Self::generate().map_or_else(
                |_| String::new(),
                |other| {
                    let other = other.with_key_id(&*self.key_id);
                    other.token(&self.header("ES256"), &claims_now)
                },
            ),
            Forgery::UnknownKey => under("00000000-0000-4000-8000-000000000000".into()),
            Forgery::NoKeyId => under(Value::Null),
            Forgery::OversizedKeyId => under("k".repeat(1000).into()),
            Forgery::PathAsKeyId => under("../../etc/passwd".into()),
            Forgery::Stale => {
                let then = now.checked_sub(TEN_MINUTES).unwrap_or(now);
                self.sign_at(then, genuine.body.clone())
                    .signature()
                    .to_owned()
            }
            Forgery::FromTheFuture => {
                let then = now + TEN_MINUTES;
                self.sign_at(then, genuine.body.clone())
                    .signature()
                    .to_owned()
            }
            Forgery::ChangedSignature => {
                let signature = token.rsplit('.').next().unwrap_or_default();
                let mut signature = URL_SAFE_NO_PAD.decode(signature).unwrap_or_default();
                if let Some(byte) = signature.first_mut() {
                    *byte ^= 1;
                }
                format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
            }
            Forgery::ChangedTime => {
                let mut claims = claims_now;
                claims.iat -= 1;
                let signature = token.rsplit('.').next().unwrap_or_default();
                format!("{}.{signature}", unsigned(&self.header("ES256"), &claims))
            }
            Forgery::Truncated => token.get(..token.len() - 8).unwrap_or_default().to_owned(),
            Forgery::Oversized => format!("{signed}.{}", "A".repeat(100_000)),
            Forgery::CriticalExtension => {
                let mut header = self.header("ES256");
                header["crit"] = json!(["exp"]);
                self.token(&header, &claims_now)
            }
            _ => "Bearer plaid".to_owned(),
        }
    }
}

/// A signature of another curve.
fn by_p384(signed: &str) -> String {
    let key = EcdsaKeyPair::generate(&ECDSA_P384_SHA384_FIXED_SIGNING);
    let signature = key.and_then(|key| key.sign(&SystemRandom::new(), signed.as_bytes()));
    let signature = signature.as_ref().map(AsRef::as_ref).unwrap_or_default();
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
}

/// A body with a member more.
fn changed(body: &Bytes) -> Bytes {
    let mut members: serde_json::Map<String, Value> =
        serde_json::from_slice(body).unwrap_or_default();
    members.insert("forged".into(), true.into());
    serde_json::to_vec_pretty(&members)
        .unwrap_or_default()
        .into()
}

/// The same JSON without the whitespace.
fn reformatted(body: &Bytes) -> Bytes {
    let value: Value = serde_json::from_slice(body).unwrap_or_default();
    value.to_string().into()
}
