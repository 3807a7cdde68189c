//! Waiting for what Plaid prepares in the background.
//!
//! A report, a first pull of transactions or a payment takes seconds to days. Calls that may come too
//! early have `wait`, which looks again and again until the answer is there: at once, then after
//! delays that grow from a second to half a minute, or as long as the answer asks for. A look that
//! fails for a reason that may pass does not end it.
//!
//! Plaid's webhooks tell sooner and cost nothing: let them wake your program, and wait where there is
//! none to wake, as in scripts and tests.

use std::{
    fmt,
    future::Future,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use futures_util::stream::{FusedStream, Stream, StreamExt};

use crate::{
    Call, Client, Endpoint, Error, Sending,
    backoff::{Backoff, fraction, random},
};

pub use crate::error::NotReadyError;

/// An operation whose answer may not be there yet.
///
/// The generator implements it from the facts.
pub trait PollEndpoint: Endpoint<Response: Send> + Clone + Send + 'static {
    /// The error codes that mean "not yet".
    const NOT_YET: &'static [&'static str];

    /// The statuses that will change by themselves.
    const PENDING: &'static [&'static str];

    /// What the answer says about how far it is.
    fn status(_answer: &Self::Response) -> Option<&str> {
        None
    }
}

/// What one look has found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Looked<T> {
    /// It is not there yet.
    Pending {
        /// How it stands.
        status: String,
        /// How long the answer asks to wait.
        retry_after: Option<Duration>,
    },
    /// It is there.
    Ready(T),
}

/// What a [`Poller`] says while it waits.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Progress<T> {
    /// It is not there yet.
    #[non_exhaustive]
    Pending {
        /// How it stands: a status, an error's code, or the [kind](Error::type_name) of a failure
        /// that may pass.
        status: String,
        /// How many looks have been taken.
        looks: u32,
        /// How long it has been waited.
        elapsed: Duration,
        /// When the next look is taken.
        next_look_in: Duration,
    },
    /// It is there.
    Ready(T),
}

/// Looks again and again until something is there.
///
/// It is a future of the result. It is also a stream of what is known meanwhile, which ends with the
/// result or an error. Dropping it at any time is safe.
///
/// ```
/// # async fn of(call: plaid_core::polling::Poller<String>) -> Result<(), plaid_core::Error> {
/// use plaid_core::polling::Progress;
/// use std::time::Duration;
///
/// let mut poller = call.with_deadline(Duration::from_secs(120));
/// while let Some(progress) = poller.next().await {
///     match progress? {
///         Progress::Pending { status, .. } => println!("{status}"),
///         Progress::Ready(report) => println!("there it is: {report}"),
///         _ => {}
///     }
/// }
/// # Ok(()) }
/// ```
#[must_use = "a poller does nothing until it is polled"]
pub struct Poller<T> {
    client: Client,
    look: Box<dyn FnMut() -> Sending<Looked<T>> + Send>,
    backoff: Backoff,
    deadline: Duration,
    begin: Option<Duration>,
    looks: u32,
    /// `true` if another look may follow one that failed and may have been carried out.
    is_repeatable: bool,
    state: State<T>,
}

enum State<T> {
    Idle,
    Looking(Sending<Looked<T>>),
    Sleeping(Pin<Box<dyn Future<Output = ()> + Send>>),
    Over,
}

/// Delays between looks.
const BACKOFF: Backoff = Backoff {
    base: Duration::from_secs(1),
    max: Duration::from_secs(30),
};
const DEADLINE: Duration = Duration::from_secs(600);

impl<T: Send + 'static> Poller<T> {
    /// Looks by a function of yours, on the client's clock. An error that
    /// [is transient](Error::is_transient) counts as pending, any other ends it.
    pub fn new<F>(client: &Client, mut look: impl FnMut() -> F + Send + 'static) -> Self
    where
        F: Future<Output = Result<Looked<T>, Error>> + Send + 'static,
    {
        Self {
            client: client.clone(),
            look: Box::new(move || Box::pin(look())),
            backoff: BACKOFF,
            deadline: DEADLINE,
            begin: None,
            looks: 0,
            is_repeatable: true,
            state: State::Idle,
        }
    }

    /// Bounds the first delay, which the second look waits for; the bound doubles with each further
    /// one. One second, if not set.
    pub fn with_first_delay(mut self, delay: Duration) -> Self {
        self.backoff.base = delay;
        self
    }

    /// Bounds every delay. Thirty seconds, if not set; what waits for a person or a bank wants more.
    pub fn with_max_delay(mut self, delay: Duration) -> Self {
        self.backoff.max = delay;
        self
    }

    /// Takes the last look then. Ten minutes after the first one, if not set.
    pub fn with_deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// What is known next; `None` after the result, and after an error.
    pub async fn next(&mut self) -> Option<Result<Progress<T>, Error>> {
        StreamExt::next(self).await
    }

    /// The result, for programs without an async runtime.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] on a thread that runs async tasks, which it would hold up.
    #[cfg(feature = "blocking")]
    #[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
    pub fn wait_blocking(self) -> Result<T, Error> {
        crate::blocking::run(self)?
    }

    /// What follows from a look.
    fn looked(&mut self, outcome: Result<Looked<T>, Error>) -> Result<Progress<T>, Error> {
        self.looks += 1;
        let (status, asked, failure) = match outcome {
            Ok(Looked::Ready(value)) => {
                self.state = State::Over;
                return Ok(Progress::Ready(value));
            }
            Ok(Looked::Pending {
                status,
                retry_after,
            }) => (status, retry_after, None),
            Err(error) if error.is_transient() && self.may_follow(&error) => {
                let status = error.type_name().to_owned();
                (status, error.retry_after(), Some(error))
            }
            Err(error) => return Err(error),
        };
        let asked = asked.unwrap_or_default();
        let elapsed = self.elapsed();
        let left = self.deadline.saturating_sub(elapsed);
        if left.is_zero() || asked > left {
            return Err(NotReadyError::new(status, self.looks, elapsed, failure).into());
        }
        let delay = self.delay().max(asked).min(left);
        let clock = self.client.clock().clone();
        self.state = State::Sleeping(Box::pin(async move { clock.sleep(delay).await }));
        Ok(Progress::Pending {
            status,
            looks: self.looks,
            elapsed,
            next_look_in: delay,
        })
    }

    fn may_follow(&self, error: &Error) -> bool {
        self.is_repeatable || !error.may_have_been_applied()
    }

    /// At least half of the bound, so that no two looks come close to each other.
    fn delay(&self) -> Duration {
        let bound = self.backoff.bound(self.looks);
        bound.mul_f64(0.5 + fraction(random()) / 2.0)
    }

    fn elapsed(&mut self) -> Duration {
        let now = self.client.clock().monotonic();
        now.saturating_sub(*self.begin.get_or_insert(now))
    }
}

impl<T: Send + 'static> Stream for Poller<T> {
    type Item = Result<Progress<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            match &mut this.state {
                State::Idle => {
                    this.elapsed();
                    this.state = State::Looking((this.look)());
                }
                State::Looking(look) => {
                    let Poll::Ready(outcome) = look.as_mut().poll(context) else {
                        return Poll::Pending;
                    };
                    let progress = this.looked(outcome);
                    if progress.is_err() {
                        this.state = State::Over;
                    }
                    return Poll::Ready(Some(progress));
                }
                State::Sleeping(sleep) => {
                    if sleep.as_mut().poll(context).is_pending() {
                        return Poll::Pending;
                    }
                    this.state = State::Idle;
                }
                State::Over => return Poll::Ready(None),
            }
        }
    }
}

impl<T: Send + 'static> FusedStream for Poller<T> {
    fn is_terminated(&self) -> bool {
        matches!(self.state, State::Over)
    }
}

impl<T: Send + 'static> Future for Poller<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        loop {
            match self.as_mut().poll_next(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Some(Ok(Progress::Pending { .. }))) => {}
                Poll::Ready(Some(Ok(Progress::Ready(value)))) => return Poll::Ready(Ok(value)),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Err(error)),
                Poll::Ready(None) => {
                    let message = "a poller was polled after it had ended";
                    return Poll::Ready(Err(Error::config(message)));
                }
            }
        }
    }
}

/// Nothing in it is pinned but what is boxed.
impl<T> Unpin for Poller<T> {}

impl<T> fmt::Debug for Poller<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Poller")
            .field("looks", &self.looks)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}

impl<E: PollEndpoint> Call<E> {
    /// Sends the request until the answer is there.
    ///
    /// A failure that [is transient](Error::is_transient) does not end the wait. The exception is an
    /// operation that Plaid bills by the call: a failure after which the request
    /// [may have been applied](Error::may_have_been_applied) ends it, so that you do not pay twice.
    pub fn wait(self) -> Poller<E::Response> {
        self.wait_until(|answer| match E::status(answer) {
            Some(status) => !E::PENDING.contains(&status),
            None => true,
        })
    }

    /// Sends the request until a condition of yours holds for the answer. Answers that are not there
    /// yet are waited for as well.
    pub fn wait_until(
        self,
        is_done: impl Fn(&E::Response) -> bool + Send + Sync + 'static,
    ) -> Poller<E::Response> {
        let client = self.client().clone();
        let is_repeatable = self.is_repeatable();
        let is_done = Arc::new(is_done);
        let mut poller = Poller::new(&client, move || {
            let answer = self.again().send();
            let is_done = Arc::clone(&is_done);
            async move {
                match answer.await {
                    Ok(answer) if is_done(&answer) => Ok(Looked::Ready(answer)),
                    Ok(answer) => Ok(Looked::Pending {
                        status: E::status(&answer).unwrap_or_default().to_owned(),
                        retry_after: None,
                    }),
                    Err(error) if E::NOT_YET.contains(&error.code().as_str()) => {
                        Ok(Looked::Pending {
                            status: error.code().as_str().to_owned(),
                            retry_after: error.retry_after(),
                        })
                    }
                    Err(error) => Err(error),
                }
            }
        });
        poller.is_repeatable = is_repeatable;
        poller
    }
}

/// What the builder of an operation has beside whose answer may not be there yet.
#[doc(hidden)]
#[macro_export]
macro_rules! poll_call_builder {
    ($name:ident, $request:ty) => {
        impl $name {
            /// Sends the request until the answer is there: a future of the answer, and a stream of how
            /// it stands.
            ///
            /// See [`polling`](plaid_core::polling) for delays and deadlines.
            // Inlined, the decoder is compiled where it is used and nowhere else.
            #[inline]
            pub fn wait(self) -> $crate::polling::Poller<<$request as $crate::Endpoint>::Response> {
                self.0.wait()
            }

            /// Sends the request until a condition of yours holds for the answer.
            ///
            /// See [`polling`](plaid_core::polling) for delays and deadlines.
            #[inline]
            pub fn wait_until(
                self,
                is_done: impl Fn(&<$request as $crate::Endpoint>::Response) -> bool
                + Send
                + Sync
                + 'static,
            ) -> $crate::polling::Poller<<$request as $crate::Endpoint>::Response> {
                self.0.wait_until(is_done)
            }
        }
    };
}
