//! What a mock answers: one answer, or several in turn.

use std::time::Duration;

use plaid_core::{ApiError, Document, SampleResponse, WriteResponse};
use serde::Serialize;
use wiremock::ResponseTemplate;

use crate::{MockRequest, errors};

/// Identifies the requests that errors and documents answer.
const REQUEST_ID: &str = "mock00000000000";
const JSON: &str = "application/json";
/// Longer than any test.
const FOR_EVER: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// What a mock answers to requests of type `E`: one answer to each, or a sequence, of which the
/// last repeats.
///
/// ```
/// use plaid_mock::{Answer, errors};
/// # use plaid_accounts::types::AccountsGetRequest;
///
/// let answer: Answer<AccountsGetRequest> = Answer::error(errors::institution_down())
///     .times(2)
///     .then(Answer::sample().with_delay(std::time::Duration::from_millis(5)));
/// ```
pub struct Answer<E> {
    stages: Vec<Stage<E>>,
}

/// An answer that is given a number of times before the next one has its turn.
struct Stage<E> {
    source: Source<E>,
    times: u64,
    delay: Option<Duration>,
    headers: Vec<(String, String)>,
}

/// Makes an answer from a request.
type Maker<E> = Box<dyn Fn(&E) -> Answer<E> + Send + Sync>;

enum Source<E> {
    Template(ResponseTemplate),
    Close,
    By(Maker<E>),
}

/// What goes back to the client.
pub(crate) enum Reply {
    Template(ResponseTemplate),
    /// The connection closes without an answer.
    Close,
}

/// Successes.
impl<E: MockRequest> Answer<E> {
    /// The sample of the response: for JSON every member is set, a document is a PDF of one empty
    /// page.
    pub fn sample() -> Self
    where
        E::Response: SampleResponse,
    {
        Self::value(E::Response::sample_response())
    }

    /// The sample, changed. On its own the type has to be said:
    /// `Answer::<AccountsGetRequest>::sample_with(|answer| ..)`.
    pub fn sample_with(change: impl FnOnce(&mut E::Response)) -> Self
    where
        E::Response: SampleResponse,
    {
        let mut value = E::Response::sample_response();
        change(&mut value);
        Self::value(value)
    }

    /// A value of yours.
    ///
    /// # Panics
    ///
    /// If it cannot be written as JSON, as only a type of your own can fail to.
    #[track_caller]
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a value given away reads best"
    )]
    pub fn value(value: E::Response) -> Self
    where
        E::Response: WriteResponse,
    {
        let body = value.to_body().unwrap_or_else(|error| unwritable(&error));
        let mut template = ResponseTemplate::new(200);
        if let Some(media) = body.content_type() {
            template = template.set_body_raw(body.bytes().to_vec(), media);
            if media != JSON {
                template = template.insert_header("plaid-request-id", REQUEST_ID);
            }
        }
        for (name, value) in value.headers() {
            template = template.insert_header(name, value);
        }
        template.into()
    }

    /// A JSON text with a status, whatever it is.
    pub fn json(status: u16, body: impl Into<String>) -> Self {
        Self::raw(status, JSON, body.into())
    }

    /// Bytes of a media type with a status.
    pub fn raw(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        ResponseTemplate::new(status)
            .set_body_raw(body.into(), content_type)
            .into()
    }

    /// Whatever a closure makes of the request; of a sequence, the first answer.
    pub fn by<A: Into<Self>>(answer: impl Fn(&E) -> A + Send + Sync + 'static) -> Self {
        Self::of(Source::By(Box::new(move |request| answer(request).into())))
    }
}

impl<E: MockRequest<Response = Document>> Answer<E> {
    /// A PDF.
    pub fn pdf(bytes: impl Into<Vec<u8>>) -> Self {
        Self::value(Document::from_bytes("application/pdf", bytes.into()))
    }
}

/// Failures.
impl<E: MockRequest> Answer<E> {
    /// An error object, with its status or else 400; [`errors`] has all that Plaid documents. A
    /// request id is added if it has none.
    pub fn error(error: ApiError) -> Self {
        failure(error).into()
    }

    /// A rate limit, with the time after which Plaid says to try again. The wire knows whole seconds;
    /// a part of one counts as one.
    pub fn rate_limited(retry_after: Duration) -> Self {
        let seconds = retry_after.as_secs() + u64::from(retry_after.subsec_nanos() > 0);
        Self::error(errors::rate_limit()).with_header("retry-after", seconds.to_string())
    }

    /// The product is not ready yet. The error is that of the operation: reports have their own.
    pub fn not_ready() -> Self {
        let product = E::operation().map_or("", |operation| operation.product);
        Self::error(errors::not_ready(product))
    }

    /// What a gateway says that cannot reach the API: a page of HTML, HTTP 502.
    pub fn bad_gateway() -> Self {
        let page = "<html><head><title>502 Bad Gateway</title></head><body></body></html>";
        Self::raw(502, "text/html", page)
    }

    /// A status without a body.
    pub fn empty(status: u16) -> Self {
        ResponseTemplate::new(status).into()
    }

    /// A success whose JSON breaks off in the middle.
    pub fn truncated() -> Self
    where
        E::Response: SampleResponse,
    {
        let body = E::Response::sample_response().to_body();
        let body = body.unwrap_or_else(|error| unwritable(&error));
        let half = body.bytes().len() / 2;
        Self::raw(200, JSON, &body.bytes()[..half])
    }

    /// Nothing: the client waits until its time is up.
    pub fn hang() -> Self {
        Self::empty(200).with_delay(FOR_EVER)
    }

    /// Nothing: the connection closes once the request has arrived.
    pub fn reset() -> Self {
        Self::of(Source::Close)
    }
}

/// Details, and sequences. What changes an answer changes the last one that was named.
impl<E: MockRequest> Answer<E> {
    /// The answer comes after a while.
    #[must_use]
    pub fn with_delay(mut self, delay: Duration) -> Self {
        if let Some(stage) = self.stages.last_mut() {
            stage.delay = Some(delay);
        }
        self
    }

    /// The answer has this header field.
    #[must_use]
    pub fn with_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        if let Some(stage) = self.stages.last_mut() {
            stage.headers.push((name.into(), value.into()));
        }
        self
    }

    /// The answer is given `times` times before the one that follows it.
    #[must_use]
    pub fn times(mut self, times: u64) -> Self {
        if let Some(stage) = self.stages.last_mut() {
            stage.times = times;
        }
        self
    }

    /// What is answered afterwards. The last answer of a sequence repeats.
    #[must_use]
    pub fn then(mut self, next: impl Into<Self>) -> Self {
        self.stages.extend(next.into().stages);
        self
    }

    /// The same, once the product is ready: the first requests are told that it is not.
    #[must_use]
    pub fn after_not_ready(self, times: u64) -> Self {
        Self::not_ready().times(times).then(self)
    }

    /// The same, once a rate limit has passed: the first requests are told to try again at once.
    #[must_use]
    pub fn after_rate_limit(self, times: u64) -> Self {
        Self::rate_limited(Duration::ZERO).times(times).then(self)
    }

    /// An answer to nothing.
    pub(crate) fn none() -> Self {
        Self { stages: Vec::new() }
    }

    fn of(source: Source<E>) -> Self {
        Self {
            stages: vec![Stage {
                source,
                times: 1,
                delay: None,
                headers: Vec::new(),
            }],
        }
    }

    /// The reply to the request before which the mock has answered `earlier` ones.
    pub(crate) fn reply(&self, earlier: u64, typed: &E) -> Reply {
        let mut left = earlier;
        let mut stages = self.stages.iter();
        let stage = stages.find(|stage| match left.checked_sub(stage.times) {
            Some(rest) => {
                left = rest;
                false
            }
            None => true,
        });
        let Some(stage) = stage.or(self.stages.last()) else {
            return Reply::Close;
        };
        let mut template = match &stage.source {
            Source::Template(template) => template.clone(),
            Source::Close => return Reply::Close,
            Source::By(answer) => match answer(typed).reply(0, typed) {
                Reply::Template(template) => template,
                Reply::Close => return Reply::Close,
            },
        };
        for (name, value) in &stage.headers {
            template = template.insert_header(name.as_str(), value.as_str());
        }
        Reply::Template(match stage.delay {
            Some(delay) => template.set_delay(delay),
            None => template,
        })
    }
}

/// The answer that holds an error object.
pub(crate) fn failure(mut error: ApiError) -> ResponseTemplate {
    // An answer carries its status beside the object.
    let status = error.status.take().unwrap_or(400);
    let id = error.request_id.take();
    error.request_id = Some(id.unwrap_or_else(|| REQUEST_ID.into()));
    json(status, &error)
}

/// An answer of this status and JSON.
pub(crate) fn json(status: u16, body: &impl Serialize) -> ResponseTemplate {
    let body = serde_json::to_vec(body).unwrap_or_else(|error| unwritable(&error));
    ResponseTemplate::new(status).set_body_raw(body, JSON)
}

#[track_caller]
#[expect(clippy::panic, reason = "a test cannot go on without its answer")]
pub(crate) fn unwritable<T>(error: &dyn std::error::Error) -> T {
    panic!("an answer cannot be written: {error}")
}

impl<E: MockRequest> From<ApiError> for Answer<E> {
    fn from(error: ApiError) -> Self {
        Self::error(error)
    }
}

/// A value or an error.
impl<E: MockRequest> From<Result<E::Response, Box<ApiError>>> for Answer<E>
where
    E::Response: WriteResponse,
{
    fn from(outcome: Result<E::Response, Box<ApiError>>) -> Self {
        match outcome {
            Ok(value) => Self::value(value),
            Err(error) => Self::error(*error),
        }
    }
}

impl<E: MockRequest> From<ResponseTemplate> for Answer<E> {
    fn from(template: ResponseTemplate) -> Self {
        Self::of(Source::Template(template))
    }
}

impl<E> std::fmt::Debug for Answer<E> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Answer({} in turn)", self.stages.len())
    }
}
