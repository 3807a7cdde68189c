//! A mock: conditions, an answer, and what came of it.

use std::{
    fmt,
    panic::Location,
    sync::{Arc, Mutex},
};

use plaid_core::Operation;

use crate::{
    Answer, MockRequest, ReceivedRequest, Times,
    answer::Reply,
    condition::{Condition, guard},
    registry::{Registered, Verdict, lock},
    report,
};

/// A mock that answers. It does so from the moment it is given; its methods set what is expected of
/// it, and tell what it has received.
///
/// Clones are the same mock.
pub struct Mock<E> {
    definition: Arc<Definition<E>>,
}

impl<E> Clone for Mock<E> {
    fn clone(&self) -> Self {
        Self {
            definition: Arc::clone(&self.definition),
        }
    }
}

impl<E: MockRequest> Mock<E> {
    pub(crate) fn new(definition: Arc<Definition<E>>) -> Self {
        Self { definition }
    }

    /// What the mock answers afterwards; see [`Answer::then`].
    pub fn then(self, next: impl Into<Answer<E>>) -> Self {
        self.definition.change(|answer| answer.then(next));
        self
    }

    /// Tells the first requests that the product is not ready; see [`Answer::after_not_ready`].
    pub fn after_not_ready(self, times: u64) -> Self {
        self.definition
            .change(|answer| answer.after_not_ready(times));
        self
    }

    /// Tells the first requests to come again; see [`Answer::after_rate_limit`].
    pub fn after_rate_limit(self, times: u64) -> Self {
        self.definition
            .change(|answer| answer.after_rate_limit(times));
        self
    }

    /// How many requests the mock has to answer; a number or a range. Checked when the
    /// [`MockPlaid`](crate::MockPlaid) is dropped.
    ///
    /// More requests than expected are answered all the same;
    /// [`up_to_n_times`](Self::up_to_n_times) sets a limit.
    pub fn expect(self, times: impl Into<Times>) -> Self {
        lock(&self.definition.settings).expected = times.into();
        self
    }

    /// How many requests the mock answers at most. Later ones go to the next mock that matches.
    pub fn up_to_n_times(self, times: u64) -> Self {
        lock(&self.definition.settings).limit = Some(times);
        self
    }

    /// Which mock answers if several could: the one with the lowest number. It is 5 unless set.
    pub fn with_priority(self, priority: u8) -> Self {
        lock(&self.definition.settings).priority = priority;
        self
    }

    /// A name for messages.
    pub fn named(self, name: impl Into<String>) -> Self {
        lock(&self.definition.settings).name = Some(name.into());
        self
    }

    /// The requests that the mock has answered, in order.
    pub fn received(&self) -> Vec<E> {
        let requests = lock(&self.definition.answered);
        requests
            .iter()
            .filter_map(|request| E::read(request).ok())
            .collect()
    }

    /// The same requests, as they arrived.
    pub fn received_requests(&self) -> Vec<ReceivedRequest> {
        lock(&self.definition.answered).clone()
    }

    pub(crate) fn registered(&self) -> Arc<dyn Registered> {
        Arc::clone(&self.definition) as Arc<dyn Registered>
    }
}

impl<E: MockRequest> fmt::Debug for Mock<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.definition.describe())
    }
}

/// What a mock is made of.
pub(crate) struct Definition<E> {
    site: &'static Location<'static>,
    conditions: Vec<Condition<E>>,
    answer: Mutex<Answer<E>>,
    settings: Mutex<Settings>,
    answered: Mutex<Vec<ReceivedRequest>>,
}

struct Settings {
    name: Option<String>,
    expected: Times,
    limit: Option<u64>,
    priority: u8,
}

impl<E: MockRequest> Definition<E> {
    pub(crate) fn new(
        site: &'static Location<'static>,
        conditions: Vec<Condition<E>>,
        answer: Answer<E>,
    ) -> Self {
        Self {
            site,
            conditions,
            answer: Mutex::new(answer),
            settings: Mutex::new(Settings {
                name: None,
                expected: Times::ANY,
                limit: None,
                // As wiremock's own.
                priority: 5,
            }),
            answered: Mutex::default(),
        }
    }

    fn change(&self, change: impl FnOnce(Answer<E>) -> Answer<E>) {
        let mut answer = lock(&self.answer);
        let before = std::mem::replace(&mut *answer, Answer::none());
        *answer = change(before);
    }

    fn count(&self) -> u64 {
        lock(&self.answered).len() as u64
    }
}

impl<E: MockRequest> Registered for Definition<E> {
    fn operation(&self) -> Option<Operation> {
        E::operation()
    }

    fn priority(&self) -> u8 {
        lock(&self.settings).priority
    }

    fn describe(&self) -> String {
        let operation = report::operation(E::operation());
        match &lock(&self.settings).name {
            Some(name) => format!("the mock {name:?} of {operation} at {}", self.site),
            None => format!("the mock of {operation} at {}", self.site),
        }
    }

    fn judge(&self, request: &ReceivedRequest) -> Verdict {
        if !request.is_of(E::operation()) {
            return Verdict::OtherOperation;
        }
        let typed = match E::read(request) {
            Ok(typed) => typed,
            Err(problem) => {
                return Verdict::Differs {
                    shown: None,
                    differences: vec![format!("it cannot be read: {problem}")],
                };
            }
        };
        let shown = format!("{typed:?}");
        let mut differences = Vec::new();
        for condition in &self.conditions {
            match condition.differences(&typed, request, &shown) {
                Ok(found) => differences.extend(found),
                Err(panic) => return Verdict::Panicked(format!("{}: {panic}", self.describe())),
            }
        }
        if let Some(limit) = lock(&self.settings).limit
            && self.count() >= limit
        {
            differences.push(format!("it answers no more than {}", Times::from(limit)));
        }
        if differences.is_empty() {
            return Verdict::Matches;
        }
        Verdict::Differs {
            shown: Some(report::shown(&typed)),
            differences,
        }
    }

    fn answer(&self, request: &ReceivedRequest) -> Result<Reply, String> {
        let typed = E::read(request)?;
        let earlier = {
            let mut answered = lock(&self.answered);
            answered.push(request.clone());
            answered.len() as u64 - 1
        };
        guard(|| lock(&self.answer).reply(earlier, &typed))
            .map_err(|panic| format!("the answer of {} panicked: {panic}", self.describe()))
    }

    fn has_started(&self) -> bool {
        self.count() >= lock(&self.settings).expected.least().max(1)
    }

    fn unmet(&self) -> Option<String> {
        let expected = lock(&self.settings).expected;
        let count = self.count();
        (!expected.contains(count))
            .then(|| format!("{}: expected {expected}, got {count}", self.describe()))
    }
}
