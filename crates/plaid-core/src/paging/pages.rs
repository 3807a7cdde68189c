//! A list page by page.

use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll},
};

use futures_util::stream::{FusedStream, Stream, StreamExt, TryStreamExt as _};

use super::{
    Paginated, Position,
    progress::{Progress, Step},
};
use crate::{Call, Error, Sending, error::PagingError};

/// A list as a stream of whole answers; see the [module](super) for what it holds to.
///
/// It makes no request before the one that it is polled for. [`next`](Self::next) needs no other
/// crate; with `futures` or `tokio-stream` it is a stream like any other.
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<E: Paginated> {
    call: Call<E>,
    progress: Progress,
    /// The request on its way.
    sending: Option<Sending<E::Response>>,
    /// Where the page began that was given out last.
    given_from: Position,
}

impl<E: Paginated> Pages<E> {
    pub(crate) fn new(call: Call<E>) -> Self {
        let request = call.request();
        let position = request.position();
        Self {
            progress: Progress::new(E::PAGING, position.clone(), request.page_size()),
            given_from: position,
            call,
            sending: None,
        }
    }

    /// Begins there instead of where the request says, as [`position`](Self::position) had it.
    ///
    /// It forgets what was read, so rows of a list by offset that shifted since then are not
    /// noticed.
    pub fn resume(mut self, position: &Position) -> Self {
        self.call.request_mut().seek(position);
        Self::new(self.call)
    }

    /// Where the first page begins that was not given out. After an error, this is where to
    /// [resume](Self::resume).
    pub fn position(&self) -> &Position {
        self.progress.position()
    }

    /// The next page; `None` after the last one, and after an error.
    pub async fn next(&mut self) -> Option<Result<E::Response, Error>> {
        StreamExt::next(self).await
    }

    /// All pages that are left, or the first error.
    pub async fn into_vec(self) -> Result<Vec<E::Response>, Error> {
        self.try_collect().await
    }

    /// The same list for programs without an async runtime, as an iterator.
    #[cfg(feature = "blocking")]
    #[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
    pub fn blocking(self) -> crate::Blocking<Self> {
        crate::Blocking::new(self)
    }

    pub(super) fn given_from(&self) -> &Position {
        &self.given_from
    }

    /// The request for the next page, with the options of the call.
    fn send_next(&mut self) -> Sending<E::Response> {
        let mut call = self.call.again();
        let ask = self.progress.ask();
        let request = call.request_mut();
        request.seek(&ask.position);
        if let Some(size) = ask.size {
            request.set_page_size(size);
        }
        Box::pin(call.send())
    }

    /// What of the page is given out, if anything.
    fn take(&mut self, mut page: E::Response) -> Result<Option<E::Response>, Error> {
        let from = self.progress.position().clone();
        match self.progress.take(E::info(&page)) {
            Ok(Step::Give { discard }) => {
                if discard > 0 {
                    E::discard(&mut page, discard);
                }
                self.given_from = from;
                Ok(Some(page))
            }
            Ok(Step::Skip) => Ok(None),
            Err(failure) => {
                let operation = E::OPERATION.path;
                Err(PagingError::new(operation, failure, from).into())
            }
        }
    }
}

impl<E: Paginated> Stream for Pages<E> {
    type Item = Result<E::Response, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            let mut sending = match this.sending.take() {
                Some(sending) => sending,
                None if this.progress.is_over() => return Poll::Ready(None),
                None => this.send_next(),
            };
            let Poll::Ready(answer) = sending.as_mut().poll(context) else {
                this.sending = Some(sending);
                return Poll::Pending;
            };
            match answer.and_then(|page| this.take(page)) {
                Ok(Some(page)) => return Poll::Ready(Some(Ok(page))),
                Ok(None) => {}
                Err(error) => {
                    this.progress.stop();
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }
}

impl<E: Paginated> FusedStream for Pages<E> {
    fn is_terminated(&self) -> bool {
        self.sending.is_none() && self.progress.is_over()
    }
}

/// Nothing in it is pinned but what is boxed.
impl<E: Paginated> Unpin for Pages<E> {}

impl<E: Paginated + fmt::Debug> fmt::Debug for Pages<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("call", &self.call)
            .field("position", self.position())
            .finish_non_exhaustive()
    }
}
