//! A request with nothing of its type left.

use std::borrow::Cow;

use crate::{
    Authentication, Endpoint, Error, Operation, RetryClass,
    codec::outgoing,
    transport::{Body, Method},
};

/// A request that is ready to be sent any number of times.
#[derive(Debug)]
pub(crate) struct PreparedRequest {
    /// `None` for a path that the SDK does not know.
    pub(super) operation: Option<Operation>,
    pub(super) method: Method,
    pub(super) target: Cow<'static, str>,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: Result<Body, Error>,
    pub(super) accept: &'static str,
    pub(super) class: RetryClass,
    pub(super) is_keyed: bool,
    pub(super) needs_credentials: bool,
}

impl PreparedRequest {
    /// Writes the request out.
    pub(crate) fn new<E: Endpoint>(request: &E, accept: &'static str) -> Self {
        outgoing::request(|| Self::written(request, accept))
    }

    fn written<E: Endpoint>(request: &E, accept: &'static str) -> Self {
        let operation = E::OPERATION;
        Self {
            operation: (!operation.path.is_empty()).then_some(operation),
            method: request.method(),
            target: request.target(),
            headers: request.headers(),
            body: request.body().and_then(|body| {
                let key = request.idempotency_key();
                check_key(key).map(|()| body)
            }),
            accept,
            class: operation.retry,
            is_keyed: request.is_keyed(),
            needs_credentials: operation.authentication == Authentication::Credentials,
        }
    }

    /// The operation's path, or the one that the program gave, without its query.
    pub(super) fn name(&self) -> Cow<'static, str> {
        match (&self.operation, &self.target) {
            (Some(operation), _) => operation.path.into(),
            (None, Cow::Borrowed(target)) => without_query(target).into(),
            (None, Cow::Owned(target)) => without_query(target).to_owned().into(),
        }
    }

    pub(super) fn product(&self) -> &'static str {
        self.operation.map_or("", |operation| operation.product)
    }
}

fn without_query(target: &str) -> &str {
    target.split('?').next().unwrap_or_default()
}

/// A key that says nothing would let every request pass for the same one.
fn check_key(key: Option<&str>) -> Result<(), Error> {
    match key {
        Some(key) if key.trim().is_empty() => Err(Error::encode("its idempotency key is empty")),
        _ => Ok(()),
    }
}
