//! Lists for programs without an async runtime.

use std::{future::poll_fn, pin::Pin};

use futures_core::Stream;

use crate::Error;

/// A stream as an iterator, which waits for what comes next.
///
/// On a thread that runs async tasks, which it would hold up, it gives [`Error::Config`] and ends.
#[derive(Debug)]
#[must_use = "an iterator does nothing until it is asked"]
pub struct Blocking<S>(Option<S>);

impl<S> Blocking<S> {
    pub(crate) fn new(stream: S) -> Self {
        Self(Some(stream))
    }

    /// The stream, to see where it stands; `None` once it is over.
    pub fn get_ref(&self) -> Option<&S> {
        self.0.as_ref()
    }
}

impl<S, T> Iterator for Blocking<S>
where
    S: Stream<Item = Result<T, Error>> + Unpin + Send + 'static,
    T: Send + 'static,
{
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut stream = self.0.take()?;
        let ran = crate::blocking::run(async move {
            let next = poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await;
            (stream, next)
        });
        match ran {
            Ok((stream, next)) => {
                self.0 = Some(stream);
                next
            }
            Err(error) => Some(Err(error)),
        }
    }
}
