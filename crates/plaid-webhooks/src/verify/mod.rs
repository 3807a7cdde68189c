//! Who sent a webhook: signatures, checked against Plaid's keys.
//!
//! Plaid signs each webhook with ES256 and sends the signature as a compact JWS in the header field
//! `Plaid-Verification`. What is signed is a time and the SHA-256 of the body, so the body is checked
//! as it came over the wire: JSON that was parsed and written again is another body.
//!
//! What needs no key is checked first, and the algorithm before all, so that a forgery costs a call
//! to Plaid only if it looks in every way like a fresh signature of this very body.

mod error;
mod key;
mod key_ids;
mod keys;
mod token;

use std::{
    fmt,
    net::{IpAddr, Ipv4Addr},
    num::NonZeroU32,
    sync::Arc,
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use plaid_core::Client;

use crate::{Delivery, Webhook, digest::Sha256};

pub use error::{Inconclusive, Rejection, VerifyError};
pub use key_ids::{FileKeyIds, KeyIdError, KeyIds, MemoryKeyIds};
#[cfg(feature = "signer")]
pub(crate) use token::Claims;

use self::{
    keys::{Keys, Settings},
    token::Token,
};

/// The header field with the signature.
pub const SIGNATURE_HEADER: &str = "Plaid-Verification";

/// How old a signature may be unless a verifier is told otherwise: Plaid's own advice.
const MAX_AGE: Duration = Duration::from_secs(5 * 60);
/// How far the clock of the sender may be ahead unless a verifier is told otherwise.
const LEEWAY: Duration = Duration::from_secs(60);
/// Plaid's webhooks have some hundred bytes; those that list transactions or events have more.
#[cfg(any(feature = "axum", feature = "tower"))]
const MAX_BODY: usize = 1024 * 1024;
/// Plaid waits ten seconds for the answer to a webhook.
const KEY_DEADLINE: Duration = Duration::from_secs(5);
/// A small part of what Plaid allows a client, so that a stranger cannot use up the limit.
const UNKNOWN_KEYS_PER_SECOND: NonZeroU32 = NonZeroU32::MIN.saturating_add(19);

/// The addresses from which Plaid sends webhooks, as
/// [Plaid's page about webhooks](https://plaid.com/docs/api/webhooks/) lists them. They may change.
pub const PLAID_ADDRESSES: [IpAddr; 4] = [
    IpAddr::V4(Ipv4Addr::new(52, 21, 26, 131)),
    IpAddr::V4(Ipv4Addr::new(52, 21, 47, 157)),
    IpAddr::V4(Ipv4Addr::new(52, 41, 247, 19)),
    IpAddr::V4(Ipv4Addr::new(52, 88, 82, 239)),
];

/// Checks who sent a webhook.
///
/// One verifier is made for a program and shared: it remembers Plaid's keys. A clone shares them.
///
/// ```no_run
/// # async fn example(client: plaid_core::Client, headers: Vec<(String, String)>, body: Vec<u8>)
/// #     -> Result<(), Box<dyn std::error::Error>> {
/// use plaid_webhooks::{Verifier, Webhook};
///
/// let verifier = Verifier::new(&client);
/// // Any iterator over names and values does, such as a reference to a map of headers.
/// let delivery = verifier.verify(headers, body).await?;
/// match delivery.webhook() {
///     Webhook::ItemError(payload) => println!("{:?} has an error", payload.item_id),
///     other => println!("{} {}", other.webhook_type(), other.webhook_code()),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Verifier {
    keys: Arc<Keys>,
    max_age: Duration,
    leeway: Duration,
    /// The largest body that receivers take.
    #[cfg(any(feature = "axum", feature = "tower"))]
    pub(crate) max_body: usize,
}

impl Verifier {
    /// A verifier with the keys of the client's environment; any client of the SDK will do. It tells
    /// the time by the client's clock.
    pub fn new(client: impl AsRef<Client>) -> Self {
        Self {
            keys: Arc::new(Keys::new(Settings {
                client: client.as_ref().clone(),
                deadline: KEY_DEADLINE,
                unknown_per_second: UNKNOWN_KEYS_PER_SECOND,
                ids: None,
            })),
            max_age: MAX_AGE,
            leeway: LEEWAY,
            #[cfg(any(feature = "axum", feature = "tower"))]
            max_body: MAX_BODY,
        }
    }

    /// How old a signature may be; five minutes if nothing else is said.
    #[must_use]
    pub fn with_max_age(mut self, max_age: Duration) -> Self {
        self.max_age = max_age;
        self
    }

    /// How far a signature may come from the future; one minute if nothing else is said.
    #[must_use]
    pub fn with_leeway(mut self, leeway: Duration) -> Self {
        self.leeway = leeway;
        self
    }

    /// How many bytes a body may have that the extractor or the layer takes; a mebibyte if nothing
    /// else is said.
    #[cfg(any(feature = "axum", feature = "tower"))]
    #[cfg_attr(docsrs, doc(cfg(any(feature = "axum", feature = "tower"))))]
    #[must_use]
    pub fn with_max_body(mut self, max_body: usize) -> Self {
        self.max_body = max_body;
        self
    }

    /// Bounds the fetch of a key, retries included. The default is five seconds. A webhook with an
    /// unknown key waits for its turn for at most four fifths of it, too. Plaid waits ten seconds for
    /// your response.
    ///
    /// The verifier forgets the keys that it knows.
    #[must_use]
    pub fn with_key_deadline(self, deadline: Duration) -> Self {
        self.set(|settings| settings.deadline = deadline)
    }

    /// Bounds how many keys with unknown ids the verifier fetches in a second. The default is 20.
    ///
    /// Anyone can send a forged webhook that names a new key id, and the verifier has to ask Plaid for
    /// that key. The bound keeps such requests from using up the rate limit of your credentials. At
    /// most eight of these fetches run at the same time.
    ///
    /// The verifier forgets the keys that it knows.
    #[must_use]
    pub fn with_unknown_keys_per_second(self, bound: NonZeroU32) -> Self {
        self.set(|settings| settings.unknown_per_second = bound)
    }

    /// Stores the ids of Plaid's keys, so that the verifier can fetch them without delay after a
    /// restart. See [`KeyIds`].
    ///
    /// The verifier forgets the keys that it knows.
    #[must_use]
    pub fn with_key_ids(self, ids: impl KeyIds) -> Self {
        self.set(|settings| settings.ids = Some(Arc::new(ids)))
    }

    fn set(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        let mut settings = self.keys.settings().clone();
        change(&mut settings);
        self.keys = Arc::new(Keys::new(settings));
        self
    }

    /// Checks the signature of a webhook and reads it.
    ///
    /// `headers` are all header fields of the request, so that a second signature does not go
    /// unnoticed. `body` is the request's body, byte for byte.
    ///
    /// # Errors
    ///
    /// [`VerifyError::Rejected`] if the webhook is not Plaid's, or not for now;
    /// [`VerifyError::Inconclusive`] if the key could not be had, so that nobody can say.
    pub async fn verify<N, V>(
        &self,
        headers: impl IntoIterator<Item = (N, V)>,
        body: impl Into<Bytes>,
    ) -> Result<Delivery, VerifyError>
    where
        N: AsRef<[u8]>,
        V: AsRef<[u8]>,
    {
        self.verify_in_turn(false, headers, body).await
    }

    /// Like [`verify`](Self::verify), for receivers that know the address of the sender.
    ///
    /// The key of a webhook from one of [`PLAID_ADDRESSES`] is fetched before the keys that others
    /// name, so that no number of forged webhooks can delay it. The address proves nothing else: the
    /// signature is checked as always.
    ///
    /// Behind a proxy, pass the address that your own proxy reports. A header that the sender can set
    /// makes this no better than `verify`.
    ///
    /// # Errors
    ///
    /// Those of [`verify`](Self::verify).
    pub async fn verify_from<N, V>(
        &self,
        sender: IpAddr,
        headers: impl IntoIterator<Item = (N, V)>,
        body: impl Into<Bytes>,
    ) -> Result<Delivery, VerifyError>
    where
        N: AsRef<[u8]>,
        V: AsRef<[u8]>,
    {
        let is_from_plaid = PLAID_ADDRESSES.contains(&sender.to_canonical());
        self.verify_in_turn(is_from_plaid, headers, body).await
    }

    async fn verify_in_turn<N, V>(
        &self,
        is_from_plaid: bool,
        headers: impl IntoIterator<Item = (N, V)>,
        body: impl Into<Bytes>,
    ) -> Result<Delivery, VerifyError>
    where
        N: AsRef<[u8]>,
        V: AsRef<[u8]>,
    {
        let body = body.into();
        let checked = self.check(signature(headers)?.as_ref(), &body)?;
        self.check_signature(checked, body, is_from_plaid).await
    }

    /// [`verify`](Self::verify) for receivers without an async runtime. It must not be called on a
    /// thread that runs async tasks.
    ///
    /// # Errors
    ///
    /// Those of [`verify`](Self::verify).
    #[cfg(feature = "blocking")]
    #[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
    pub fn verify_blocking<N, V>(
        &self,
        headers: impl IntoIterator<Item = (N, V)>,
        body: impl Into<Bytes>,
    ) -> Result<Delivery, VerifyError>
    where
        N: AsRef<[u8]>,
        V: AsRef<[u8]>,
    {
        let body = body.into();
        let checked = self.check(signature(headers)?.as_ref(), &body)?;
        let verifier = self.clone();
        plaid_core::run_blocking(
            async move { verifier.check_signature(checked, body, false).await },
        )
        .unwrap_or_else(|error| Err(Inconclusive::Fetch(Arc::new(error)).into()))
    }

    /// Checks all that needs no key.
    fn check(&self, token: &[u8], body: &Bytes) -> Result<Checked, Rejection> {
        let token = Token::parse(token)?;
        let issued_at = self.check_time(token.issued_at)?;
        let body_digest = Sha256::of(body);
        if !body_digest.is(&token.body_digest) {
            return Err(Rejection::BodyMismatch);
        }
        Ok(Checked {
            token,
            issued_at,
            body_digest,
        })
    }

    fn check_time(&self, issued_at: i64) -> Result<SystemTime, Rejection> {
        let now = self.keys.time();
        let seconds = u64::try_from(issued_at).map_err(|_| Rejection::Stale)?;
        let issued_at = SystemTime::UNIX_EPOCH
            .checked_add(Duration::from_secs(seconds))
            .ok_or(Rejection::FromTheFuture)?;
        match now.duration_since(issued_at) {
            Ok(age) if age > self.max_age => Err(Rejection::Stale),
            Err(ahead) if ahead.duration() > self.leeway => Err(Rejection::FromTheFuture),
            _ => Ok(issued_at),
        }
    }

    // Inlined, what reads payloads is compiled where webhooks are received, and nowhere else.
    #[inline]
    async fn check_signature(
        &self,
        checked: Checked,
        body: Bytes,
        is_from_plaid: bool,
    ) -> Result<Delivery, VerifyError> {
        let Checked {
            token,
            issued_at,
            body_digest,
        } = checked;
        let key = self.keys.get(&token.key_id, is_from_plaid).await?;
        if !key.has_signed(token.signed.as_bytes(), &token.signature) {
            return Err(Rejection::BadSignature.into());
        }
        let webhook = Webhook::decode(body.clone()).map_err(|_| Rejection::NoObject)?;
        Ok(Delivery {
            webhook,
            body,
            key_id: token.key_id,
            issued_at,
            statement: Sha256::of(token.signed.as_bytes()),
            body_digest,
        })
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("max_age", &self.max_age)
            .field("leeway", &self.leeway)
            .finish_non_exhaustive()
    }
}

/// A token that is in order but for its signature.
struct Checked {
    token: Token,
    issued_at: SystemTime,
    body_digest: Sha256,
}

/// The one signature among the header fields.
fn signature<N: AsRef<[u8]>, V: AsRef<[u8]>>(
    headers: impl IntoIterator<Item = (N, V)>,
) -> Result<V, Rejection> {
    let is_signature = |name: &N| {
        name.as_ref()
            .eq_ignore_ascii_case(SIGNATURE_HEADER.as_bytes())
    };
    let mut found = headers.into_iter().filter(|(name, _)| is_signature(name));
    let (_, token) = found.next().ok_or(Rejection::MissingHeader)?;
    if found.next().is_some() {
        return Err(Rejection::RepeatedHeader);
    }
    Ok(token)
}
