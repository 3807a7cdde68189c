//! Mocks in the making: which requests they are for.

use std::{fmt, panic::Location, sync::Arc};

use plaid_core::{ApiError, Endpoint, SampleResponse, WriteResponse};
use serde::Serialize;

use crate::{
    Answer, Match, Mock, MockRequest,
    answer::unwritable,
    condition::{Condition, Expected},
    mock::Definition,
    reading,
    registry::Registry,
};

/// A mock in the making, for requests of type `E`. A request has to meet all conditions.
#[must_use = "a mock answers once it has an answer: `respond_with`, `sample`, `error` ..."]
pub struct MockBuilder<'a, E> {
    registry: &'a Registry,
    site: &'static Location<'static>,
    conditions: Vec<Condition<E>>,
}

/// Conditions.
impl<'a, E: MockRequest> MockBuilder<'a, E> {
    pub(crate) fn new(registry: &'a Registry, site: &'static Location<'static>) -> Self {
        Self {
            registry,
            site,
            conditions: Vec::new(),
        }
    }

    fn on(mut self, condition: Condition<E>) -> Self {
        self.conditions.push(condition);
        self
    }

    /// Requests of which a closure says so.
    #[track_caller]
    pub fn when(self, test: impl Fn(&E) -> bool + Send + Sync + 'static) -> Self {
        self.on(Condition::When(Box::new(test), Location::caller()))
    }

    /// Requests equal to this one. Idempotency keys are drawn at random and not compared; look at
    /// one with [`when`](Self::when).
    ///
    /// # Panics
    ///
    /// If it cannot be written as JSON, as only a type of your own can fail to.
    #[track_caller]
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a request given away reads best"
    )]
    pub fn request(self, request: E) -> Self
    where
        E: Endpoint,
    {
        let expected = Expected {
            members: reading::members(&request).unwrap_or_else(|error| unwritable(&*error)),
            shown: format!("{request:?}"),
            members_of: reading::members::<E>,
        };
        self.on(Condition::Equals(expected))
    }

    /// Requests about the Item of this token, alone or among others (`access_tokens`).
    #[track_caller]
    pub fn access_token(self, token: impl Serialize) -> Self {
        let token = serde_json::to_value(&token).unwrap_or_else(|error| unwritable(&error));
        self.on(Condition::AccessToken(token))
    }

    /// Requests that were sent with this client id, whatever the secret: one tenant of several.
    pub fn client_id(self, client_id: impl Into<String>) -> Self {
        self.on(Condition::Credentials(client_id.into(), None))
    }

    /// Requests that were sent with these credentials.
    pub fn credentials(self, client_id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.on(Condition::Credentials(
            client_id.into(),
            Some(secret.into()),
        ))
    }

    /// Requests with this header field.
    pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.on(Condition::Header(name.into(), value.into()))
    }

    /// Requests that a matcher of wiremock's, or one of yours, matches.
    #[track_caller]
    pub fn and(self, matcher: impl Match + 'static) -> Self {
        self.on(Condition::Matcher(Box::new(matcher), Location::caller()))
    }

    /// Requests that come after another mock has answered as often as it expects, or at least once.
    /// Without this, order does not matter.
    pub fn after<O: MockRequest>(self, other: &Mock<O>) -> Self {
        self.on(Condition::After(other.registered()))
    }
}

/// Answers. The mock answers from here on.
impl<E: MockRequest> MockBuilder<'_, E> {
    /// Answers with an [`Answer`], with an error object, or with a template of wiremock's.
    #[track_caller]
    pub fn respond_with(self, answer: impl Into<Answer<E>>) -> Mock<E> {
        let definition = Arc::new(Definition::new(self.site, self.conditions, answer.into()));
        let mock = Mock::new(definition);
        self.registry.add(mock.registered());
        mock
    }

    /// Answers with whatever a closure makes of the request.
    pub fn respond_by<A: Into<Answer<E>>>(
        self,
        answer: impl Fn(&E) -> A + Send + Sync + 'static,
    ) -> Mock<E> {
        self.respond_with(Answer::by(answer))
    }

    /// Answers with the sample of the response; see [`Answer::sample`].
    pub fn sample(self) -> Mock<E>
    where
        E::Response: SampleResponse,
    {
        self.respond_with(Answer::sample())
    }

    /// Answers with the sample of the response, changed.
    pub fn sample_with(self, change: impl FnOnce(&mut E::Response)) -> Mock<E>
    where
        E::Response: SampleResponse,
    {
        self.respond_with(Answer::sample_with(change))
    }

    /// Answers with a value.
    #[track_caller]
    pub fn value(self, value: E::Response) -> Mock<E>
    where
        E::Response: WriteResponse,
    {
        self.respond_with(Answer::value(value))
    }

    /// Answers with an error object; [`errors`](crate::errors) has all that Plaid documents.
    pub fn error(self, error: ApiError) -> Mock<E> {
        self.respond_with(error)
    }
}

impl<E: MockRequest> fmt::Debug for MockBuilder<'_, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MockBuilder({} conditions)", self.conditions.len())
    }
}
