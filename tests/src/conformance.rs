//! Sends a valid request of every operation to a server that speaks the API, and tells what the
//! client made of each answer.

use std::{
    collections::BTreeSet, error::Error as StdError, future::Future, pin::Pin, time::Duration,
};

use plaid::{Client, Endpoint, Environment, Error, Response, RetryPolicy, Sample, transport::Body};
use serde_json::{Value, json};

use crate::for_each_request;

/// How long an answer may take.
const TIMEOUT: Duration = Duration::from_secs(30);

/// How much the requests say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// The members that a request cannot go without.
    Minimal,
    /// Every member.
    Maximal,
}

/// What came of one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The answer decoded.
    Ok,
    /// The API answered with an error object.
    ApiError,
    /// No answer of the API came: something else answered, or nothing did.
    HttpError,
    /// A success did not decode.
    DecodeError,
}

impl Outcome {
    /// The name in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::ApiError => "api_error",
            Self::HttpError => "http_error",
            Self::DecodeError => "decode_error",
        }
    }
}

/// What came of the request of one operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The operation's method.
    pub method: &'static str,
    /// The operation's path.
    pub path: &'static str,
    /// What came of it.
    pub outcome: Outcome,
    /// The answer's HTTP status, if an answer came.
    pub status: Option<u16>,
    /// What went wrong.
    pub detail: Option<String>,
    /// The request is a form that holds a file.
    pub is_upload: bool,
    /// Plaid has withdrawn the operation, so a server of today does not know it.
    pub is_withdrawn: bool,
}

impl Report {
    /// One JSON object.
    pub fn to_json(&self) -> Value {
        let mut line = json!({
            "method": self.method,
            "path": self.path,
            "outcome": self.outcome.as_str(),
            "status": self.status,
            "detail": self.detail,
        });
        for (is_so, note) in [(self.is_upload, "upload"), (self.is_withdrawn, "withdrawn")] {
            if is_so {
                line[note] = true.into();
            }
        }
        line
    }
}

type Sending = Pin<Box<dyn Future<Output = Report>>>;

/// Sends the requests one after the other, those of one path only if it is given, and hands each
/// report to `each`.
///
/// # Errors
///
/// If the address is none, or no operation has this path.
pub async fn run(
    base_url: &str,
    only: Option<&str>,
    extent: Extent,
    mut each: impl FnMut(&Report),
) -> Result<(), Box<dyn StdError>> {
    let withdrawn: BTreeSet<String> = xtask::withdrawn()?;
    let client = Client::builder()
        .credentials("conformance-client-id", "conformance-secret")
        .environment(Environment::custom(base_url)?)
        .retry(RetryPolicy::never())
        .timeout(TIMEOUT)
        .build()?;
    let chosen = |path: &str| only.is_none_or(|only| only == path);
    let mut chosen = operations()
        .into_iter()
        .filter(|(path, _)| chosen(path))
        .peekable();
    if chosen.peek().is_none() {
        return Err(format!("no operation has the path {}", only.unwrap_or_default()).into());
    }
    for (path, send) in chosen {
        let mut report = send(client.clone(), extent).await;
        report.is_withdrawn = withdrawn.contains(path);
        each(&report);
    }
    Ok(())
}

type Send = fn(Client, Extent) -> Sending;

/// The path of every operation, and how to send a request of it.
fn operations() -> Vec<(&'static str, Send)> {
    let mut operations: Vec<(&'static str, Send)> = Vec::new();
    macro_rules! visit {
        ($($request:ty,)+) => {$(
            operations.push((<$request as Endpoint>::OPERATION.path, |client, extent| {
                Box::pin(send::<$request>(client, extent))
            }));
        )+};
    }
    for_each_request!(visit);
    operations
}

async fn send<E>(client: Client, extent: Extent) -> Report
where
    E: Endpoint + Sample,
    E::Response: Response,
{
    let request = match extent {
        Extent::Minimal => E::minimal(),
        Extent::Maximal => E::sample(),
    };
    let content_type = request.body().ok();
    let content_type = content_type.as_ref().and_then(Body::content_type);
    let is_upload = content_type.is_some_and(|media| media.starts_with("multipart/"));
    let answer = client.core().prepare(request).send_with_meta().await;
    let (outcome, status, detail) = match answer {
        Ok(reply) => (Outcome::Ok, Some(reply.meta.status), None),
        Err(error) => {
            // Without the time that the call took, so that reports can be compared.
            let (outcome, detail) = match &error {
                Error::Api(error) => (Outcome::ApiError, error.to_string()),
                Error::Decode(error) => (Outcome::DecodeError, error.to_string()),
                Error::Http(error) => (Outcome::HttpError, error.to_string()),
                other => (Outcome::HttpError, other.to_string()),
            };
            (outcome, error.status(), Some(detail))
        }
    };
    Report {
        method: E::OPERATION.method.as_str(),
        path: E::OPERATION.path,
        outcome,
        status,
        detail,
        is_upload,
        is_withdrawn: false,
    }
}
