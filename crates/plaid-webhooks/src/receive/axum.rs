//! An extractor for axum.

use axum_core::{
    extract::{FromRef, FromRequest, Request},
    response::{IntoResponse, Response},
};

use super::{receive, status};
use crate::{Delivery, Verifier, VerifyError};

/// A webhook that is known to be Plaid's. The state of the router has to be, or hold, a
/// [`Verifier`].
///
/// ```
/// use axum::{Router, extract::FromRef, http::StatusCode, routing::post};
/// use plaid_webhooks::{Verified, Verifier};
///
/// #[derive(Clone, FromRef)]
/// struct Service {
///     verifier: Verifier,
/// }
///
/// async fn receive(Verified(delivery): Verified) -> StatusCode {
///     println!("{}", delivery.webhook().webhook_code());
///     StatusCode::OK
/// }
///
/// # let client = plaid_core::Client::builder().credentials("id", "secret").build().unwrap();
/// let service = Service {
///     verifier: Verifier::new(&client),
/// };
/// let app: Router = Router::new()
///     .route("/webhook", post(receive))
///     .with_state(service);
/// ```
#[derive(Clone, Debug)]
pub struct Verified(pub Delivery);

impl<S> FromRequest<S> for Verified
where
    S: Send + Sync,
    Verifier: FromRef<S>,
{
    type Rejection = Refused;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refused> {
        let verifier = Verifier::from_ref(state);
        let (head, body) = request.into_parts();
        let outcome = receive(&verifier, &head.headers, body).await;
        outcome.map(Self).map_err(Refused)
    }
}

/// A webhook that was not accepted. The answer is a status and nothing else.
#[derive(Clone, Debug, thiserror::Error)]
#[error(transparent)]
pub struct Refused(#[from] pub VerifyError);

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        status(&self.0).into_response()
    }
}
