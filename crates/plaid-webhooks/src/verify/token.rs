//! The signature as it is sent.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::{
    Algorithm, dangerous::insecure_decode_claims, decode_header, errors::ErrorKind,
};
use serde::{Deserialize, Serialize};

use super::Rejection;

/// The longest signature that is looked at. Plaid's have some 300 bytes.
const MAX_LEN: usize = 4096;
/// The longest id of a key. Plaid's are UUIDs.
const MAX_KEY_ID: usize = 64;

/// The bytes of a signature by ES256: two numbers of 256 bits.
const SIGNATURE: usize = 64;

/// What Plaid signs.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Claims {
    /// Seconds since 1970.
    pub(crate) iat: i64,
    /// In hexadecimal digits.
    pub(crate) request_body_sha256: String,
}

/// A compact JWS in the form that Plaid sends. Its signature is not checked yet.
pub(crate) struct Token {
    pub(crate) key_id: String,
    /// What the signature is over.
    pub(crate) signed: String,
    pub(crate) signature: Vec<u8>,
    /// Seconds since 1970.
    pub(crate) issued_at: i64,
    pub(crate) body_digest: String,
}

impl Token {
    pub(crate) fn parse(token: &[u8]) -> Result<Self, Rejection> {
        if token.len() > MAX_LEN {
            return Err(Rejection::Oversized);
        }
        let token = std::str::from_utf8(token).map_err(|_| Rejection::Malformed)?;
        let header = decode_header(token).map_err(|error| match error.kind() {
            // The library reads the algorithms it knows; `none` is not among them.
            ErrorKind::Json(_) | ErrorKind::InvalidAlgorithmName => algorithm_of(token),
            _ => Rejection::Malformed,
        })?;
        if header.alg != Algorithm::ES256 {
            return Err(Rejection::Algorithm);
        }
        let is_jwt = |typ: &String| typ.eq_ignore_ascii_case("JWT");
        // The type is optional in a JWS (RFC 7515, section 4.1.9), so a missing one is accepted. Any
        // type but Plaid's is the token of another protocol. No extension is understood here, so
        // none may be critical.
        if header.crit.is_some() || !header.typ.as_ref().is_none_or(is_jwt) {
            return Err(Rejection::Malformed);
        }
        let key_id = header.kid.filter(|id| is_key_id(id));
        let key_id = key_id.ok_or(Rejection::KeyId)?;
        let (signed, signature) = token.rsplit_once('.').ok_or(Rejection::Malformed)?;
        let signature = URL_SAFE_NO_PAD.decode(signature);
        let signature = signature.map_err(|_| Rejection::Malformed)?;
        if signature.len() != SIGNATURE {
            return Err(Rejection::Malformed);
        }
        // Nothing is believed before the signature is checked.
        let claims: Claims = insecure_decode_claims(token).map_err(|_| Rejection::Malformed)?;
        Ok(Self {
            key_id,
            signed: signed.to_owned(),
            signature,
            issued_at: claims.iat,
            body_digest: claims.request_body_sha256,
        })
    }
}

/// Whether a header that is not understood is one of another algorithm.
fn algorithm_of(token: &str) -> Rejection {
    let header = token.split('.').next().unwrap_or_default();
    let header = URL_SAFE_NO_PAD.decode(header).unwrap_or_default();
    match serde_json::from_slice::<serde_json::Value>(&header) {
        Ok(header) if header["alg"].is_string() && header["alg"] != "ES256" => Rejection::Algorithm,
        _ => Rejection::Malformed,
    }
}

pub(super) fn is_key_id(id: &str) -> bool {
    let is_plain = |c: u8| c.is_ascii_alphanumeric() || c == b'-' || c == b'_';
    (1..=MAX_KEY_ID).contains(&id.len()) && id.bytes().all(is_plain)
}
