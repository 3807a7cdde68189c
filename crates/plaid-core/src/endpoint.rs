//! One operation of the API, as a type.
//!
//! Retries, paging, mocks and the emulator's routes all hang on [`Endpoint`]: a request struct
//! knows its method, path, response and retry class, and nothing is written per operation.

use std::borrow::Cow;

use serde::{Serialize, de::DeserializeOwned};

use crate::{
    Document, Error,
    transport::{Body, Method, ResponseMeta},
};

/// What it means to send a request a second time.
///
/// Almost every operation is a POST, so the HTTP method says nothing about it; each operation
/// states its class instead. [`RetryPolicy`](crate::RetryPolicy) decides what follows from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryClass {
    /// Changes nothing.
    Read,
    /// Plaid documents that a repetition has no further effect.
    Idempotent,
    /// A repetition has no further effect if the request carries its idempotency key.
    Keyed,
    /// Sets a state; a repetition would set it again.
    Set,
    /// Creates something; a repetition would create a second one.
    Create,
    /// Removes something; a repetition would not find it.
    Destroy,
    /// Computes a billed result; a repetition would be billed again.
    Compute,
    /// Replaces a credential that only the answer carries; a lost answer cannot be asked for again.
    Rotate,
}

impl RetryClass {
    /// Whether a request of this class may be sent again after the first one may have arrived.
    pub const fn is_repeatable(self, is_keyed: bool) -> bool {
        match self {
            Self::Read | Self::Idempotent => true,
            Self::Keyed => is_keyed,
            Self::Set | Self::Create | Self::Destroy | Self::Compute | Self::Rotate => false,
        }
    }

    /// The class's name in the facts and in listings.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Idempotent => "idempotent",
            Self::Keyed => "keyed",
            Self::Set => "set",
            Self::Create => "create",
            Self::Destroy => "destroy",
            Self::Compute => "compute",
            Self::Rotate => "rotate",
        }
    }
}

/// Whether an operation wants the client's credentials.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Authentication {
    /// `PLAID-CLIENT-ID` and `PLAID-SECRET` are sent.
    Credentials,
    /// Nothing is sent.
    None,
}

/// The fixed facts of one operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Operation {
    /// The HTTP method.
    pub method: Method,
    /// The path, with `{name}` where a path parameter goes.
    pub path: &'static str,
    /// The product (and umbrella feature) the operation belongs to, such as `transactions`.
    pub product: &'static str,
    /// What it means to send the request twice.
    pub retry: RetryClass,
    /// Whether credentials are sent.
    pub authentication: Authentication,
}

impl Operation {
    /// An operation with credentials; the common case.
    pub const fn new(
        method: Method,
        path: &'static str,
        product: &'static str,
        retry: RetryClass,
    ) -> Self {
        Self {
            method,
            path,
            product,
            retry,
            authentication: Authentication::Credentials,
        }
    }

    /// The same operation without credentials.
    #[must_use]
    pub const fn without_authentication(mut self) -> Self {
        self.authentication = Authentication::None;
        self
    }
}

/// A member of a request that travels outside its body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Parameter {
    /// The member's name in the request's JSON.
    pub member: &'static str,
    /// Where it travels.
    pub place: Place,
}

impl Parameter {
    /// A member and its place.
    pub const fn new(member: &'static str, place: Place) -> Self {
        Self { member, place }
    }
}

/// Where a [`Parameter`] travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// In the path, where the operation's path has its name in braces.
    Path,
    /// In the query, under its own name.
    Query,
    /// As the header field of this name.
    Header(&'static str),
}

/// A request that knows where it goes and what comes back.
///
/// Every operation of the API has one. Implement it for a struct of your own to reach an
/// operation that this version of the SDK does not know:
///
/// ```
/// use plaid_core::{Endpoint, Method, Operation, RetryClass};
///
/// #[derive(serde::Serialize)]
/// struct NewThingGet<'a> {
///     thing_id: &'a str,
/// }
///
/// impl Endpoint for NewThingGet<'_> {
///     type Response = serde_json::Value;
///     const OPERATION: Operation =
///         Operation::new(Method::Post, "/new_thing/get", "beta", RetryClass::Read);
/// }
/// ```
pub trait Endpoint: Serialize {
    /// What a successful answer decodes into.
    type Response: Response;

    /// Method, path and retry class.
    const OPERATION: Operation;

    /// The members that travel outside the body; a server needs to know them to read a request.
    const PARAMETERS: &'static [Parameter] = &[];

    /// The HTTP method: the operation's, unless it is known only when the request is made.
    fn method(&self) -> Method {
        Self::OPERATION.method
    }

    /// The path with its parameters filled in, and the query.
    fn target(&self) -> Cow<'static, str> {
        Cow::Borrowed(Self::OPERATION.path)
    }

    /// Header fields the operation takes beside the common ones; their values show in no `Debug`.
    fn headers(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }

    /// The request body.
    fn body(&self) -> Result<Body, Error> {
        Body::json(self)
    }

    /// The idempotency key that the request carries, if the operation has one and it is set. An
    /// empty one is refused when the request is sent.
    fn idempotency_key(&self) -> Option<&str> {
        None
    }

    /// Whether a request of the class [`RetryClass::Keyed`] lets Plaid recognize a repetition.
    fn is_keyed(&self) -> bool {
        self.idempotency_key().is_some()
    }
}

/// What an operation answers: a JSON value, a [`Document`], or nothing at all.
///
/// [`WriteResponse`] is the other direction.
pub trait Response: Sized {
    /// The media type asked for.
    const ACCEPT: &'static str;

    /// Reads the body of a successful answer.
    fn from_body(body: bytes::Bytes, meta: &ResponseMeta) -> Result<Self, Error>;
}

impl<T: DeserializeOwned> Response for T {
    const ACCEPT: &'static str = "application/json";

    fn from_body(body: bytes::Bytes, meta: &ResponseMeta) -> Result<Self, Error> {
        crate::json::decode(body, meta)
    }
}

/// The answer of an operation that answers with a status alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct NoContent;

impl Response for NoContent {
    const ACCEPT: &'static str = "*/*";

    fn from_body(_: bytes::Bytes, _: &ResponseMeta) -> Result<Self, Error> {
        Ok(Self)
    }
}

impl Response for Document {
    const ACCEPT: &'static str = "*/*";

    fn from_body(body: bytes::Bytes, meta: &ResponseMeta) -> Result<Self, Error> {
        Document::read(body, meta)
    }
}

/// A response that can be written, as servers and doubles of the API do.
pub trait WriteResponse: Response {
    /// The body of a successful answer, with its media type.
    fn to_body(&self) -> Result<Body, Error>;

    /// Header fields that belong to the answer.
    fn headers(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}

impl<T: Serialize + DeserializeOwned> WriteResponse for T {
    fn to_body(&self) -> Result<Body, Error> {
        Body::json(self)
    }
}

impl WriteResponse for NoContent {
    fn to_body(&self) -> Result<Body, Error> {
        Ok(Body::empty())
    }
}

impl WriteResponse for Document {
    fn to_body(&self) -> Result<Body, Error> {
        let media = self.content_type().unwrap_or("application/octet-stream");
        Ok(Body::raw(media.to_owned(), self.bytes().clone()))
    }

    fn headers(&self) -> Vec<(&'static str, String)> {
        Document::headers(self)
    }
}
