//! One of Plaid's public keys.

use std::time::{Duration, SystemTime};

use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED, ParsedPublicKey};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};

use crate::types::JWKPublicKey;

/// The bytes of a coordinate on P-256.
const COORDINATE: usize = 32;
/// What an uncompressed point begins with.
const UNCOMPRESSED: u8 = 4;

/// A key for ES256.
pub(super) struct Key {
    point: ParsedPublicKey,
    expired_at: Option<SystemTime>,
}

impl Key {
    /// The key that was asked for by this id, or what is wrong with it.
    pub(super) fn read(id: &str, jwk: &JWKPublicKey) -> Result<Self, &'static str> {
        let is = |member: &Option<String>, value: &str| member.as_deref() == Some(value);
        let may_be = |member: &Option<String>, value: &str| member.is_none() || is(member, value);
        if !is(&jwk.kty, "EC") {
            return Err("its type is not EC");
        }
        if !is(&jwk.crv, "P-256") {
            return Err("its curve is not P-256");
        }
        if !may_be(&jwk.alg, "ES256") {
            return Err("it is for another algorithm");
        }
        if !may_be(&jwk.r#use, "sig") {
            return Err("it is not for signatures");
        }
        if !may_be(&jwk.kid, id) {
            return Err("it is another key");
        }
        let mut point = vec![UNCOMPRESSED];
        for coordinate in [&jwk.x, &jwk.y] {
            let coordinate = coordinate.as_deref().unwrap_or_default();
            let bytes = URL_SAFE_NO_PAD.decode(coordinate).unwrap_or_default();
            if bytes.len() != COORDINATE {
                return Err("a coordinate is malformed");
            }
            point.extend(bytes);
        }
        let point = ParsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point);
        Ok(Self {
            point: point.map_err(|_| "it is no point of the curve")?,
            expired_at: jwk.expired_at.map(time),
        })
    }

    pub(super) fn is_expired(&self, now: SystemTime) -> bool {
        self.expired_at.is_some_and(|expired_at| expired_at <= now)
    }

    pub(super) fn has_signed(&self, message: &[u8], signature: &[u8]) -> bool {
        self.point.verify_sig(message, signature).is_ok()
    }
}

/// What lies before 1970 lies at its beginning.
fn time(seconds: i64) -> SystemTime {
    let seconds = Duration::from_secs(u64::try_from(seconds).unwrap_or_default());
    SystemTime::UNIX_EPOCH
        .checked_add(seconds)
        .unwrap_or(SystemTime::UNIX_EPOCH)
}
