//! Receiving webhooks with the types of the `http` crate.

#[cfg(feature = "axum")]
mod axum;
#[cfg(feature = "tower")]
mod tower;

use std::error::Error as StdError;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use http_body::Body;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};

use crate::{Delivery, Inconclusive, Rejection, Verifier, VerifyError};

#[cfg(feature = "axum")]
pub use self::axum::{Refused, Verified};
#[cfg(feature = "tower")]
pub use self::tower::{Verify, VerifyLayer};

/// Reads a body to its end and checks the webhook. What was not accepted is told to `tracing`,
/// because the one who sent it is told nothing but a status.
async fn receive<B>(
    verifier: &Verifier,
    headers: &HeaderMap,
    body: B,
) -> Result<Delivery, VerifyError>
where
    B: Body<Data = Bytes>,
    B::Error: Into<Box<dyn StdError + Send + Sync>>,
{
    let outcome = match Limited::new(body, verifier.max_body).collect().await {
        Ok(body) => verifier.verify(headers, body.to_bytes()).await,
        Err(error) if error.is::<LengthLimitError>() => Err(Rejection::BodyTooLarge.into()),
        Err(_) => Err(Inconclusive::Body.into()),
    };
    match &outcome {
        Ok(_) => {}
        // Anybody can cause this, so it is no warning.
        Err(VerifyError::Rejected(why)) => {
            tracing::info!(%why, "webhook rejected");
        }
        Err(VerifyError::Inconclusive(why)) => {
            tracing::warn!(%why, "webhook not checked");
        }
    }
    outcome
}

fn status(error: &VerifyError) -> StatusCode {
    StatusCode::from_u16(error.status()).unwrap_or(StatusCode::UNAUTHORIZED)
}
