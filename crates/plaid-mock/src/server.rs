//! The double itself.

use std::{fmt, panic::Location, sync::Arc, thread, time::Duration};

use plaid_core::{Client, Environment, RetryPolicy};
use wiremock::MockServer;

use crate::{MockBuilder, MockRequest, ReceivedRequest, registry::Registry, report};

/// A double of the Plaid API that answers what a test tells it to.
///
/// Each has a server and a port of its own, so tests run in parallel; or it answers on a server
/// that has other mocks too ([`mount_on`](Self::mount_on)).
///
/// # Panics
///
/// When it is dropped, if an expectation does not hold or a request came that no mock answers. While
/// a test is failing already, such requests are only printed.
pub struct MockPlaid {
    registry: Arc<Registry>,
    uri: String,
    /// Whether dropping it checks anything.
    is_checked: bool,
    /// Kept alive for as long as this lives.
    _own_server: Option<MockServer>,
}

impl MockPlaid {
    /// Starts a server on a free port.
    pub async fn start() -> Self {
        let server = MockServer::start().await;
        let registry = Registry::mount(&server, true).await;
        Self {
            registry,
            uri: server.uri(),
            is_checked: false,
            _own_server: Some(server),
        }
    }

    /// Answers on a server of yours, beside mocks of other APIs. Requests to Plaid are told by the
    /// header field `plaid-version`, which every client sends, or by a path that is mocked; all
    /// others are left alone. Mocks of yours for Plaid's paths answer what none of these answers.
    pub async fn mount_on(server: &MockServer) -> Self {
        Self {
            registry: Registry::mount(server, false).await,
            uri: server.uri(),
            is_checked: false,
            _own_server: None,
        }
    }

    /// The base URL.
    pub fn uri(&self) -> &str {
        &self.uri
    }

    /// The server as the environment of a client of yours.
    #[expect(
        clippy::missing_panics_doc,
        reason = "an address on the loopback device is a URL"
    )]
    #[expect(clippy::expect_used, reason = "the same")]
    pub fn environment(&self) -> Environment {
        Environment::custom(&self.uri).expect("the server's address is a URL")
    }

    /// A client of the server. It has the credentials `mock-client-id` and `mock-secret`, and
    /// retries as usual but hardly waits in between.
    ///
    /// The umbrella's client is made from it: `plaid::Client::from(mock.client())`.
    #[expect(clippy::missing_panics_doc, reason = "these settings make a client")]
    #[expect(clippy::expect_used, reason = "the same")]
    pub fn client(&self) -> Client {
        let at_once = RetryPolicy::standard()
            .with_base_delay(Duration::from_millis(1))
            .with_max_delay(Duration::from_millis(5));
        Client::builder()
            .credentials("mock-client-id", "mock-secret")
            .environment(self.environment())
            .retry(at_once)
            .build()
            .expect("the settings make a client")
    }

    /// Begins a mock of the operation that `E` is a request of.
    #[doc(alias = "on")]
    #[track_caller]
    pub fn given<E: MockRequest>(&self) -> MockBuilder<'_, E> {
        MockBuilder::new(&self.registry, Location::caller())
    }

    /// The requests of an operation, in the order in which they came, whether they were expected or
    /// not.
    pub fn received<E: MockRequest>(&self) -> Vec<E> {
        let requests = self.registry.received();
        requests.iter().filter_map(ReceivedRequest::typed).collect()
    }

    /// All requests to Plaid, in the order in which they came.
    pub fn received_requests(&self) -> Vec<ReceivedRequest> {
        self.registry.received()
    }

    /// Forgets all mocks and requests, and whatever was wrong.
    pub fn reset(&self) {
        self.registry.reset();
    }

    /// Checks what dropping would check, and goes on.
    ///
    /// # Panics
    ///
    /// If an expectation does not hold or a request came that no mock answers.
    #[track_caller]
    #[expect(clippy::panic, reason = "this is how a test fails")]
    pub fn verify(&self) {
        if let Err(error) = self.check() {
            panic!("{error}");
        }
    }

    /// Checks what dropping would check, which it then does no more.
    ///
    /// # Errors
    ///
    /// What is wrong, as text.
    pub fn finish(mut self) -> Result<(), VerificationError> {
        self.is_checked = true;
        self.check()
    }

    fn check(&self) -> Result<(), VerificationError> {
        let problems = self.registry.problems();
        if problems.is_empty() {
            Ok(())
        } else {
            Err(VerificationError(report::verification(&problems)))
        }
    }
}

impl fmt::Debug for MockPlaid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockPlaid")
            .field("uri", &self.uri)
            .finish_non_exhaustive()
    }
}

impl Drop for MockPlaid {
    #[expect(clippy::print_stderr, reason = "this is how a failing test speaks")]
    fn drop(&mut self) {
        self.registry.close();
        if self.is_checked {
            return;
        }
        if !thread::panicking() {
            self.verify();
            return;
        }
        // A test that ends early leaves expectations open; what surprised it may be the reason.
        for surprise in self.registry.surprises() {
            eprintln!("{surprise}");
        }
    }
}

/// What is wrong when a test ends, as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerificationError(String);

impl fmt::Display for VerificationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for VerificationError {}
