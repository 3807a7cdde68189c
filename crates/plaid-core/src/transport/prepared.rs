//! A request with nothing of its type left.

use std::borrow::Cow;

use super::Body;
use crate::{Endpoint, Error, Operation};

/// A request that is ready to be sent any number of times.
#[derive(Debug)]
pub struct PreparedRequest {
    pub(crate) operation: Operation,
    pub(crate) target: Cow<'static, str>,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Result<Body, Error>,
    pub(crate) accept: &'static str,
    pub(crate) has_idempotency_key: bool,
}

impl PreparedRequest {
    /// Writes the request out.
    pub fn new<E: Endpoint>(request: &E, accept: &'static str) -> Self {
        Self {
            operation: E::OPERATION,
            target: request.target(),
            headers: request.headers(),
            body: request.body(),
            accept,
            has_idempotency_key: request.idempotency_key().is_some(),
        }
    }
}
