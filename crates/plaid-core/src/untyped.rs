//! Requests of operations that this version of the SDK does not know.

use std::{borrow::Cow, fmt};

use serde::{Serialize, Serializer, ser::Error as _};
use serde_json::{Value, value::RawValue};

use crate::{
    Endpoint, Error, Operation, RetryClass,
    transport::{Body, Method},
};

/// A request whose method, path and body are known only when the program runs; see
/// [`Client::call`](crate::Client::call). `Debug` shows neither query nor body.
#[derive(Clone)]
pub struct UntypedRequest {
    method: Method,
    target: String,
    body: Result<Box<RawValue>, String>,
}

impl UntypedRequest {
    /// A request with a path, to which a query may be added, and a body, which is left out where
    /// the method takes none.
    pub fn new<T: Serialize + ?Sized>(method: Method, target: impl Into<String>, body: &T) -> Self {
        Self {
            method,
            target: target.into(),
            body: serde_json::value::to_raw_value(body).map_err(|error| error.to_string()),
        }
    }
}

impl Serialize for UntypedRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.body {
            Ok(body) => body.serialize(serializer),
            Err(message) => Err(S::Error::custom(message)),
        }
    }
}

impl Endpoint for UntypedRequest {
    type Response = Value;

    const OPERATION: Operation = Operation::new(Method::Post, "", "", RetryClass::Create);

    fn method(&self) -> Method {
        self.method
    }

    fn target(&self) -> Cow<'static, str> {
        Cow::Owned(self.target.clone())
    }

    fn body(&self) -> Result<Body, Error> {
        match self.method {
            Method::Get => Ok(Body::empty()),
            _ => Body::json(self),
        }
    }
}

impl fmt::Debug for UntypedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UntypedRequest")
            .field("method", &self.method)
            .field("path", &self.target.split('?').next())
            .finish_non_exhaustive()
    }
}
