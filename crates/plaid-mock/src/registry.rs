//! All mocks of a [`MockPlaid`](crate::MockPlaid), and the doors through which wiremock reaches
//! them.
//!
//! wiremock handles one request at a time: it asks the matchers of its mocks in turn, and the first
//! that matches is asked for a response. Three wiremock mocks stand for all of ours. The first
//! decides what becomes of a request and answers it if it is to be answered; the second closes the
//! connection if that was the decision; the third, after the mocks of other people, refuses what
//! nobody answered.

use std::{
    io,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use plaid_core::{ApiError, Operation};
use wiremock::{Match, MockServer, Request, Respond, ResponseTemplate};

use crate::{
    ReceivedRequest,
    answer::{Reply, failure},
    report::{self, Candidate},
};

/// After the mocks of other people.
const LAST: u8 = u8::MAX;

/// A mock, whatever its request type.
pub(crate) trait Registered: Send + Sync {
    fn operation(&self) -> Option<Operation>;
    fn priority(&self) -> u8;
    /// What it is called in messages.
    fn describe(&self) -> String;
    /// Whether it answers a request.
    fn judge(&self, request: &ReceivedRequest) -> Verdict;
    /// Answers a request that it matches.
    fn answer(&self, request: &ReceivedRequest) -> Result<Reply, String>;
    /// Whether it has answered as often as what comes after it requires.
    fn has_started(&self) -> bool;
    /// What is wrong with the number of requests it answered.
    fn unmet(&self) -> Option<String>;
}

/// What a mock says about a request.
pub(crate) enum Verdict {
    Matches,
    OtherOperation,
    /// What the request is, if it could be read, and how it differs from what the mock is for.
    Differs {
        shown: Option<String>,
        differences: Vec<String>,
    },
    /// A closure of the test's panicked, as a failing assertion does: what it said.
    Panicked(String),
}

/// All mocks, and what came in.
#[derive(Default)]
pub(crate) struct Registry {
    /// Whether every request to the server is one to Plaid.
    owns_server: bool,
    is_closed: AtomicBool,
    mocks: Mutex<Vec<Arc<dyn Registered>>>,
    received: Mutex<Vec<ReceivedRequest>>,
    problems: Mutex<Vec<String>>,
    decision: Mutex<Option<Decision>>,
}

/// What becomes of the request in hand.
enum Decision {
    Answer(ResponseTemplate),
    Close,
    Refuse(ReceivedRequest, String),
}

impl Registry {
    /// An empty one behind the three doors of a server.
    pub(crate) async fn mount(server: &MockServer, owns_server: bool) -> Arc<Self> {
        let registry = Arc::new(Self {
            owns_server,
            ..Self::default()
        });
        wiremock::Mock::given(Answers(Arc::clone(&registry)))
            .respond_with(Answers(Arc::clone(&registry)))
            .mount(server)
            .await;
        wiremock::Mock::given(Closes(Arc::clone(&registry)))
            .respond_with_err(|_: &Request| io::Error::from(io::ErrorKind::ConnectionReset))
            .mount(server)
            .await;
        wiremock::Mock::given(Refuses(Arc::clone(&registry)))
            .respond_with(Refuses(Arc::clone(&registry)))
            .with_priority(LAST)
            .mount(server)
            .await;
        registry
    }

    pub(crate) fn add(&self, mock: Arc<dyn Registered>) {
        lock(&self.mocks).push(mock);
    }

    /// Forgets all mocks, what came in, and what was wrong.
    pub(crate) fn reset(&self) {
        lock(&self.mocks).clear();
        lock(&self.received).clear();
        lock(&self.problems).clear();
    }

    /// From now on nothing matches, whoever keeps the server.
    pub(crate) fn close(&self) {
        self.is_closed.store(true, Ordering::Release);
    }

    pub(crate) fn received(&self) -> Vec<ReceivedRequest> {
        lock(&self.received).clone()
    }

    /// Requests that nothing expected, and closures that panicked.
    pub(crate) fn surprises(&self) -> Vec<String> {
        lock(&self.problems).clone()
    }

    /// Everything that is wrong by now.
    pub(crate) fn problems(&self) -> Vec<String> {
        let unmet: Vec<String> = lock(&self.mocks)
            .iter()
            .filter_map(|mock| mock.unmet())
            .collect();
        self.surprises().into_iter().chain(unmet).collect()
    }

    /// Decides what becomes of a request. Closures of the test run here, so the list of mocks is not
    /// locked.
    fn decide(&self, request: ReceivedRequest) -> Decision {
        let mut mocks = lock(&self.mocks).clone();
        mocks.sort_by_key(|mock| mock.priority());
        let mut candidates = Vec::new();
        for mock in mocks {
            let verdict = mock.judge(&request);
            let answered = match &verdict {
                Verdict::Matches => mock.answer(&request),
                Verdict::Panicked(problem) => Err(problem.clone()),
                Verdict::OtherOperation | Verdict::Differs { .. } => {
                    candidates.push(Candidate {
                        mock: mock.describe(),
                        operation: mock.operation(),
                        verdict,
                    });
                    continue;
                }
            };
            lock(&self.received).push(request);
            return match answered {
                Ok(Reply::Template(template)) => Decision::Answer(template),
                Ok(Reply::Close) => Decision::Close,
                Err(problem) => Decision::Answer(self.surprise(problem)),
            };
        }
        let problem = report::unexpected(&request, &candidates);
        Decision::Refuse(request, problem)
    }

    /// Notes what should not have happened. The answer says it too, because a test looks at its
    /// client's error first.
    fn surprise(&self, problem: String) -> ResponseTemplate {
        let error = ApiError::new("MOCK_ERROR", "UNEXPECTED_REQUEST", problem.clone());
        lock(&self.problems).push(problem);
        failure(error.with_status(404))
    }

    /// Whether a request that nobody answered was meant for Plaid.
    fn is_for_plaid(&self, request: &ReceivedRequest) -> bool {
        let is_mocked = |mock: &Arc<dyn Registered>| {
            mock.operation().is_some() && request.is_of(mock.operation())
        };
        self.owns_server
            || request.header("plaid-version").is_some()
            || lock(&self.mocks).iter().any(is_mocked)
    }
}

/// The lock, also after a panic: what it guards is whole at all times.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The first door.
struct Answers(Arc<Registry>);

impl Match for Answers {
    fn matches(&self, request: &Request) -> bool {
        if self.0.is_closed.load(Ordering::Acquire) {
            *lock(&self.0.decision) = None;
            return false;
        }
        let decision = self.0.decide(ReceivedRequest::new(request));
        let is_answered = matches!(decision, Decision::Answer(_));
        *lock(&self.0.decision) = Some(decision);
        is_answered
    }
}

impl Respond for Answers {
    fn respond(&self, _: &Request) -> ResponseTemplate {
        match lock(&self.0.decision).take() {
            Some(Decision::Answer(template)) => template,
            // wiremock asks for a response only where the matcher has just said yes.
            _ => ResponseTemplate::new(500),
        }
    }
}

/// The second door.
struct Closes(Arc<Registry>);

impl Match for Closes {
    fn matches(&self, _: &Request) -> bool {
        matches!(*lock(&self.0.decision), Some(Decision::Close))
    }
}

/// The third door.
struct Refuses(Arc<Registry>);

impl Match for Refuses {
    fn matches(&self, _: &Request) -> bool {
        match &*lock(&self.0.decision) {
            Some(Decision::Refuse(request, _)) => self.0.is_for_plaid(request),
            _ => false,
        }
    }
}

impl Respond for Refuses {
    fn respond(&self, _: &Request) -> ResponseTemplate {
        let decision = lock(&self.0.decision).take();
        match decision {
            Some(Decision::Refuse(request, problem)) => {
                lock(&self.0.received).push(request);
                self.0.surprise(problem)
            }
            _ => ResponseTemplate::new(500),
        }
    }
}
