//! A list row by row.

use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures_util::stream::{FusedStream, Stream, StreamExt, TryStreamExt as _};

use super::{Pages, Paginated, Position};
use crate::Error;

/// A list as a stream of its rows; see the [module](super) for what it holds to.
///
/// It holds one page. [`next`](Self::next) needs no other crate; with `futures` or `tokio-stream`
/// it is a stream like any other.
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<E: Paginated> {
    pages: Pages<E>,
    /// The rows of the page that were not given out.
    rows: std::vec::IntoIter<E::Item>,
}

impl<E: Paginated> Items<E> {
    pub(crate) fn new(pages: Pages<E>) -> Self {
        Self {
            pages,
            rows: Vec::new().into_iter(),
        }
    }

    /// Begins there instead of where the request says; see [`Pages::resume`].
    pub fn resume(self, position: &Position) -> Self {
        Self::new(self.pages.resume(position))
    }

    /// Where to [resume](Self::resume) so that no row is missed. By offset, that is the next row. A
    /// cursor leads to the beginning of a page, so the rows of the present one come again.
    pub fn position(&self) -> Position {
        if self.rows.len() == 0 {
            return self.pages.position().clone();
        }
        match self.pages.position() {
            Position::Offset(end) => {
                let left = i64::try_from(self.rows.len()).unwrap_or(i64::MAX);
                Position::Offset(end.saturating_sub(left))
            }
            _ => self.pages.given_from().clone(),
        }
    }

    /// The next row; `None` after the last one, and after an error.
    pub async fn next(&mut self) -> Option<Result<E::Item, Error>> {
        StreamExt::next(self).await
    }

    /// All rows that are left, or the first error.
    pub async fn into_vec(self) -> Result<Vec<E::Item>, Error> {
        self.try_collect().await
    }

    /// The same list for programs without an async runtime, as an iterator.
    #[cfg(feature = "blocking")]
    #[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
    pub fn blocking(self) -> crate::Blocking<Self> {
        crate::Blocking::new(self)
    }
}

impl<E: Paginated> Stream for Items<E> {
    type Item = Result<E::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(row) = this.rows.next() {
                return Poll::Ready(Some(Ok(row)));
            }
            match ready!(Pin::new(&mut this.pages).poll_next(context)) {
                Some(Ok(page)) => this.rows = E::into_items(page).into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.rows.len(), None)
    }
}

impl<E: Paginated> FusedStream for Items<E> {
    fn is_terminated(&self) -> bool {
        self.rows.len() == 0 && self.pages.is_terminated()
    }
}

/// Nothing in it is pinned but what is boxed.
impl<E: Paginated> Unpin for Items<E> {}

impl<E: Paginated + fmt::Debug> fmt::Debug for Items<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .field("rows", &self.rows.len())
            .finish_non_exhaustive()
    }
}
