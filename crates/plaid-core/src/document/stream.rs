//! Files that arrive piece by piece.

use std::{
    fmt,
    io::ErrorKind,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::{Buf as _, Bytes};
use futures_util::stream::{FusedStream, Stream, StreamExt};
use tokio::io::{AsyncWrite, AsyncWriteExt as _};

use super::{Document, DocumentInfo, hash::Hash};
use crate::{
    Call, Endpoint, Error,
    client::{Opened, RunningCall},
    error::{DocumentError, DocumentFailure, HttpError},
};

/// Told of every piece: the size so far, and the size of the whole if that is known.
type OnPiece = Box<dyn FnMut(u64, Option<u64>) + Send>;

/// A file on its way: a stream of its pieces, as they arrive.
///
/// The file is whole when the stream ends without an error. A connection that is cut is
/// [`Error::Transport`], a file that is not what Plaid's hash says is [`Error::Document`]; in both
/// cases throw away what has arrived. The timeout of the call bounds the whole file.
///
/// ```
/// # async fn of(mut pdf: plaid_core::DocumentStream) -> Result<(), Box<dyn std::error::Error>> {
/// // Any `AsyncWrite`: a file, a socket, an upload.
/// let mut file = tokio::io::sink();
/// let info = pdf.write_to(&mut file).await?;
/// println!("{:?}: {:?} bytes", info.file_name, info.size);
/// # Ok(()) }
/// ```
#[must_use = "a stream does nothing until it is polled"]
pub struct DocumentStream {
    info: DocumentInfo,
    /// The call and its answer, until it has ended.
    open: Option<(RunningCall, Opened)>,
    status: u16,
    received: u64,
    /// The rest of a piece that `write_to` has not written yet.
    unwritten: Bytes,
    /// All of the file has arrived, and it is what Plaid's hash says.
    is_whole: bool,
    hash: Hash,
    on_piece: Option<OnPiece>,
}

impl DocumentStream {
    fn new(call: RunningCall, opened: Opened) -> Self {
        Self {
            info: DocumentInfo::new(&opened.meta),
            status: opened.meta.status,
            open: Some((call, opened)),
            received: 0,
            unwritten: Bytes::new(),
            is_whole: false,
            hash: Hash::default(),
            on_piece: None,
        }
    }

    /// What is known of the file so far.
    pub fn info(&self) -> &DocumentInfo {
        &self.info
    }

    /// The size of what has arrived.
    pub fn received(&self) -> u64 {
        self.received
    }

    /// Calls a function for every piece that arrives, with the size so far and, if it is known, the
    /// size of the whole file.
    pub fn with_progress(
        mut self,
        on_piece: impl FnMut(u64, Option<u64>) + Send + 'static,
    ) -> Self {
        self.on_piece = Some(Box::new(on_piece));
        self
    }

    /// The next piece; `None` once the file is whole, and after an error.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        StreamExt::next(self).await
    }

    /// Writes what is left of the file, and flushes.
    ///
    /// You may drop the returned future, for example because of a timeout of your own, and call this
    /// again with the same writer: it continues with the first byte that the writer has not
    /// accepted. This needs a writer whose `write` accepts nothing when its future is dropped, as
    /// all writers of tokio do.
    ///
    /// # Errors
    ///
    /// Those of the stream, and [`DocumentFailure::Write`] with the writer's error. After an error the
    /// written bytes are no whole file, and each further call is [`DocumentFailure::Incomplete`].
    pub async fn write_to<W>(&mut self, writer: &mut W) -> Result<DocumentInfo, Error>
    where
        W: AsyncWrite + Unpin + ?Sized,
    {
        while let Some(piece) = self.next().await {
            self.unwritten = piece?;
            while !self.unwritten.is_empty() {
                match writer.write(&self.unwritten).await {
                    Ok(0) => return Err(self.not_written(ErrorKind::WriteZero.into())),
                    Ok(count) => self.unwritten.advance(count),
                    Err(error) if error.kind() == ErrorKind::Interrupted => {}
                    Err(error) => return Err(self.not_written(error)),
                }
            }
        }
        if !self.is_whole {
            let error = DocumentError::new(DocumentFailure::Incomplete);
            return Err(error.with_info(self.info.clone()).into());
        }
        let flushed = writer.flush().await;
        flushed.map_err(|error| self.not_written(error))?;
        Ok(self.info.clone())
    }

    /// The same file for programs without an async runtime, as an iterator of its pieces.
    #[cfg(feature = "blocking")]
    #[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
    pub fn blocking(self) -> crate::Blocking<Self> {
        crate::Blocking::new(self)
    }

    fn not_written(&mut self, error: std::io::Error) -> Error {
        self.unwritten.clear();
        self.is_whole = false;
        let error = DocumentError::new(DocumentFailure::Write)
            .with_info(self.info.clone())
            .with_source(error)
            .into();
        self.failed(error)
    }

    /// The error, in its call.
    fn failed(&mut self, error: Error) -> Error {
        match self.open.take() {
            Some((call, _)) => call.failed(error),
            None => error,
        }
    }

    /// The end of the answer is the end of the file, if it is what was announced.
    fn end(&mut self) -> Result<(), Error> {
        self.info.size = Some(self.received);
        let checked = match self.info.check(std::mem::take(&mut self.hash)) {
            _ if self.received == 0 => {
                let media = self.info.content_type.clone();
                Err(HttpError::new(self.status, media, "").into())
            }
            Ok(()) => Ok(()),
            Err(failure) => Err(DocumentError::new(failure)
                .with_info(self.info.clone())
                .into()),
        };
        match checked {
            Ok(()) => {
                self.is_whole = true;
                if let Some((call, opened)) = self.open.take() {
                    call.succeeded(&opened.meta);
                }
                Ok(())
            }
            Err(error) => Err(self.failed(error)),
        }
    }
}

impl Stream for DocumentStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if !this.unwritten.is_empty() {
            return Poll::Ready(Some(Ok(std::mem::take(&mut this.unwritten))));
        }
        loop {
            let Some((call, opened)) = &mut this.open else {
                return Poll::Ready(None);
            };
            let Poll::Ready(piece) = Pin::new(&mut opened.body).poll_next(context) else {
                return Poll::Pending;
            };
            match piece {
                Some(Ok(piece)) if piece.is_empty() => {}
                Some(Ok(piece)) => {
                    this.hash.update(&piece);
                    this.received += u64::try_from(piece.len()).unwrap_or(u64::MAX);
                    if let Some(on_piece) = &mut this.on_piece {
                        on_piece(this.received, this.info.size);
                    }
                    return Poll::Ready(Some(Ok(piece)));
                }
                Some(Err(error)) => {
                    let error = call.broken(error);
                    return Poll::Ready(Some(Err(this.failed(error))));
                }
                None => return Poll::Ready(this.end().err().map(Err)),
            }
        }
    }
}

impl FusedStream for DocumentStream {
    fn is_terminated(&self) -> bool {
        self.open.is_none() && self.unwritten.is_empty()
    }
}

impl fmt::Debug for DocumentStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DocumentStream")
            .field("info", &self.info)
            .field("received", &self.received)
            .finish_non_exhaustive()
    }
}

impl<E: Endpoint<Response = Document>> Call<E> {
    /// Sends the request and opens the file that it answers with, to be read piece by piece.
    ///
    /// Until the first piece has arrived, failed attempts are repeated as those of other calls are;
    /// after that a failure ends the stream.
    pub fn open(
        self,
    ) -> impl Future<Output = Result<DocumentStream, Error>> + Send + 'static + use<E> {
        let call = self.start();
        async move {
            let (call, opened) = call.open().await?;
            Ok(DocumentStream::new(call, opened))
        }
    }

    /// Like [`open`](Self::open), for programs without an async runtime; go on with
    /// [`DocumentStream::blocking`].
    ///
    /// # Errors
    ///
    /// [`Error::Config`] on a thread that runs async tasks, which it would hold up.
    #[cfg(feature = "blocking")]
    #[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
    pub fn open_blocking(self) -> Result<DocumentStream, Error> {
        crate::blocking::run(self.open())?
    }
}

/// What the builder of an operation has beside that answers with a file.
#[doc(hidden)]
#[macro_export]
macro_rules! document_call_builder {
    ($name:ident) => {
        impl $name {
            /// Sends the request and opens the file that it answers with, to be read piece by piece.
            #[inline]
            pub fn open(
                self,
            ) -> impl ::std::future::Future<Output = Result<$crate::DocumentStream, $crate::Error>>
            + Send
            + 'static {
                self.0.open()
            }

            $crate::document_call_builder_blocking!();
        }
    };
}

#[cfg(feature = "blocking")]
#[doc(hidden)]
#[macro_export]
macro_rules! document_call_builder_blocking {
    () => {
        /// Like `open`, for programs without an async runtime.
        #[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
        #[inline]
        pub fn open_blocking(self) -> Result<$crate::DocumentStream, $crate::Error> {
            self.0.open_blocking()
        }
    };
}

#[cfg(not(feature = "blocking"))]
#[doc(hidden)]
#[macro_export]
macro_rules! document_call_builder_blocking {
    () => {};
}
