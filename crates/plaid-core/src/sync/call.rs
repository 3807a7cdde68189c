//! Reading an update.

use std::{fmt, future::IntoFuture, time::Duration};

use super::{
    SyncEnd, SyncEndpoint, SyncSink, SyncUpdate,
    fold::Fold,
    sink::{INITIAL, WHOLE},
};
use crate::{
    Call, Error, Sending,
    backoff::{Backoff, random},
    paging::Pages,
    polling::{Looked, Poller},
};

/// Delays before an update begins anew.
const BACKOFF: Backoff = Backoff {
    base: Duration::from_millis(500),
    max: Duration::from_secs(10),
};
const MAX_RESTARTS: u32 = 10;

/// The call of a whole update, ready to be sent; see the [module](super).
///
/// Options of the call hold for each page by itself. Dropping the future at any time is safe:
/// nothing is given out, and the cursor that it began with is still right.
#[must_use = "a call does nothing until it is sent"]
pub struct SyncCall<E: SyncEndpoint> {
    call: Call<E>,
    max_restarts: u32,
}

impl<E: SyncEndpoint> SyncCall<E> {
    pub(crate) fn new(call: Call<E>) -> Self {
        Self {
            call,
            max_restarts: MAX_RESTARTS,
        }
    }

    /// Begins anew at most so many times because the data changed; ten, if not set. After that the
    /// error is returned that `is_sync_mutation` knows.
    pub fn with_max_restarts(mut self, restarts: u32) -> Self {
        self.max_restarts = restarts;
        self
    }

    /// Reads the update whole. Awaiting the call itself does the same.
    pub async fn send(self) -> Result<SyncUpdate<E>, Error> {
        let mut fold = Fold::new();
        let end = self.into_sink(&mut fold).await?;
        Ok(fold.into_update(end))
    }

    /// Like [`send`](Self::send), for programs without an async runtime.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] on a thread that runs async tasks, which it would hold up.
    #[cfg(feature = "blocking")]
    #[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
    pub fn send_blocking(self) -> Result<SyncUpdate<E>, Error> {
        crate::blocking::run(self.send())?
    }

    /// Waits until Plaid has read the first 30 days from the bank, then reads the update. While it
    /// waits, each look asks for a single change. See [`polling`](crate::polling).
    pub fn wait_for_initial_history(self) -> Poller<SyncUpdate<E>> {
        self.wait_for(&[INITIAL, WHOLE])
    }

    /// Waits until Plaid has read all of the history that was asked for, then reads the update.
    /// While it waits, each look asks for a single change. See [`polling`](crate::polling).
    pub fn wait_for_whole_history(self) -> Poller<SyncUpdate<E>> {
        self.wait_for(&[WHOLE])
    }

    fn wait_for(self, statuses: &'static [&'static str]) -> Poller<SyncUpdate<E>> {
        let client = self.call.client().clone();
        Poller::new(&client, move || {
            let mut first = self.call.again();
            first.request_mut().set_page_size(1);
            let whole = Self {
                call: self.call.again(),
                max_restarts: self.max_restarts,
            };
            async move {
                let page = E::into_page(first.send().await?);
                let status = page.status.as_ref().map_or("", AsRef::as_ref);
                if statuses.contains(&status) {
                    return whole.send().await.map(Looked::Ready);
                }
                Ok(Looked::Pending {
                    status: status.to_owned(),
                    retry_after: None,
                })
            }
        })
    }

    /// Hands the update to a sink, page by page. No more than a page is held in memory.
    ///
    /// # Errors
    ///
    /// The sink's, and those of the call, after the sink was rolled back.
    pub async fn into_sink<S: SyncSink<E>>(self, sink: &mut S) -> Result<SyncEnd<E>, S::Error> {
        let mut restarts = 0;
        loop {
            sink.begin().await?;
            let mut pages = self.call.again().pages();
            match read(&mut pages, sink).await {
                Ok((status, count)) => {
                    let end = SyncEnd {
                        next_cursor: pages.position().cursor().map(str::to_owned),
                        status,
                        pages: count,
                        restarts,
                    };
                    sink.commit(&end).await?;
                    return Ok(end);
                }
                Err(Stop::Call(error))
                    if error.is_sync_mutation() && restarts < self.max_restarts =>
                {
                    sink.rollback().await?;
                    restarts += 1;
                    let delay = BACKOFF.jittered(restarts, random());
                    self.call.client().clock().sleep(delay).await;
                }
                Err(stop) => {
                    let _ = sink.rollback().await;
                    return Err(match stop {
                        Stop::Call(error) => error.into(),
                        Stop::Sink(error) => error,
                    });
                }
            }
        }
    }
}

/// Why an update was not read to its end.
enum Stop<T> {
    Call(Error),
    Sink(T),
}

/// Hands all pages to the sink; gives the last status and the number of pages.
async fn read<E: SyncEndpoint, S: SyncSink<E>>(
    pages: &mut Pages<E>,
    sink: &mut S,
) -> Result<(Option<E::Status>, u64), Stop<S::Error>> {
    let (mut status, mut count) = (None, 0);
    while let Some(page) = pages.next().await {
        let page = E::into_page(page.map_err(Stop::Call)?);
        status = page.status.clone().or(status);
        count += 1;
        sink.page(page).await.map_err(Stop::Sink)?;
    }
    Ok((status, count))
}

impl<E: SyncEndpoint> IntoFuture for SyncCall<E> {
    type Output = Result<SyncUpdate<E>, Error>;
    type IntoFuture = Sending<SyncUpdate<E>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<E: SyncEndpoint> fmt::Debug for SyncCall<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SyncCall")
            .field("call", &self.call)
            .field("max_restarts", &self.max_restarts)
            .finish()
    }
}

impl<E: SyncEndpoint> Call<E> {
    /// All changes since the request's cursor, as one whole.
    pub fn updates(self) -> SyncCall<E> {
        SyncCall::new(self)
    }
}

/// What the builder of an operation has beside whose pages make updates.
#[doc(hidden)]
#[macro_export]
macro_rules! sync_call_builder {
    ($name:ident, $request:ty) => {
        impl $name {
            /// All changes since the request's cursor, as one whole.
            ///
            /// See [`sync`](plaid_core::sync) for what it promises.
            #[inline]
            pub fn updates(self) -> $crate::sync::SyncCall<$request> {
                self.0.updates()
            }
        }
    };
}
