//! Files: whole or an error, in memory or piece by piece.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.

mod support;

use std::{
    io,
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll},
};

use plaid_core::{
    CallReport, Client, Document, DocumentStream, Endpoint, Error, Method, Observer, Operation,
    RetryClass, error::DocumentFailure,
};
use serde::Serialize;
use support::{Act, Server, answer, builder, client};
use tokio::io::AsyncWrite;

const PDF: &str = "%PDF-1.4 a small one";
/// As `sha256sum` has it.
const SHA_256: &str = "c0243b574f6f21940ee12a171e5d2ff2a18afbe339607115cdd4efbebe78ca11";
const OTHER: &str = "c0243b574f6f21940ee12a171e5d2ff2a18afbe339607115cdd4efbebe78ca12";
const NOT_READY: &str =
    r#"{"error_type":"ASSET_REPORT_ERROR","error_code":"PRODUCT_NOT_READY","error_message":"m"}"#;

#[derive(Debug, Clone, Default, Serialize)]
struct FileGet {}

impl Endpoint for FileGet {
    type Response = Document;
    const OPERATION: Operation =
        Operation::new(Method::Post, "/file/get", "test", RetryClass::Read);
}

fn file(headers: &str) -> Act {
    answer(
        200,
        &format!("content-type: application/pdf\r\n{headers}"),
        PDF,
    )
}

async fn in_memory(act: Act) -> Result<Document, Error> {
    let server = Server::start([act]).await;
    client(&server.url).execute(&FileGet {}).await
}

async fn opened(server: &Server) -> Result<DocumentStream, Error> {
    client(&server.url).prepare(FileGet {}).open().await
}

/// The file as it was written, and what came of it.
async fn streamed(act: Act) -> (Vec<u8>, Result<plaid_core::DocumentInfo, Error>) {
    let server = Server::start([act]).await;
    let mut written = Vec::new();
    let outcome = match opened(&server).await {
        Ok(mut stream) => stream.write_to(&mut written).await,
        Err(error) => Err(error),
    };
    (written, outcome)
}

#[tokio::test]
async fn a_file_says_what_it_is() {
    let headers = "Content-Disposition: attachment; filename=\"../my statement.pdf\"\r\n\
                   Plaid-Request-ID: req-1\r\n";
    let document = in_memory(file(headers)).await.unwrap();
    let (written, info) = streamed(file(headers)).await;
    let info = info.unwrap();
    assert_eq!(document.bytes(), PDF);
    assert_eq!(written, PDF.as_bytes());
    assert_eq!(document.info(), &info);
    assert_eq!(info.content_type.as_deref(), Some("application/pdf"));
    assert_eq!(info.file_name.as_deref(), Some("my statement.pdf"));
    assert_eq!(info.request_id.as_ref().unwrap().as_str(), "req-1");
    assert_eq!(info.size, Some(20));
    assert!(!format!("{document:?}").contains("%PDF"));
}

#[tokio::test]
async fn the_hash_is_checked() {
    use plaid_core::error::DocumentError;

    fn mismatch(error: Error) -> Box<DocumentError> {
        match error {
            Error::Document(error) if error.failure == DocumentFailure::HashMismatch => error,
            other => panic!("{other:?}"),
        }
    }
    for hash in [SHA_256.to_owned(), SHA_256.to_uppercase()] {
        let header = format!("Plaid-Content-Hash: {hash}\r\n");
        in_memory(file(&header)).await.expect("a whole file");
        streamed(file(&header)).await.1.expect("a whole file");
    }
    for hash in [OTHER, "nonsense"] {
        let header = format!("Plaid-Content-Hash: {hash}\r\n");
        let error = mismatch(in_memory(file(&header)).await.unwrap_err());
        assert_eq!(error.body(), PDF.as_bytes(), "nothing is lost");
        assert!(!format!("{error:?}{error}").contains("%PDF"));
        let (written, outcome) = streamed(file(&header)).await;
        mismatch(outcome.unwrap_err());
        assert_eq!(written, PDF.as_bytes());
    }
}

#[tokio::test]
async fn a_cut_connection_is_an_error_and_not_a_short_file() {
    let head = "HTTP/1.1 200 X\r\ncontent-type: application/pdf\r\n";
    let short = format!("{head}content-length: 21\r\n\r\n{PDF}");
    let chunked = format!("{head}transfer-encoding: chunked\r\n\r\n14\r\n{PDF}\r\n");
    for cut in [short, chunked] {
        let (written, outcome) = streamed(Act::Answer(cut.clone())).await;
        let error = outcome.unwrap_err();
        assert!(matches!(error, Error::Transport(_)), "{error:?}");
        assert_eq!(error.operation(), Some("/file/get"));
        assert_eq!(written, PDF.as_bytes(), "what came before");
        let error = in_memory(Act::Answer(cut)).await.unwrap_err();
        assert!(matches!(error, Error::Transport(_)), "{error:?}");
    }
    let whole = format!("{head}transfer-encoding: chunked\r\n\r\n14\r\n{PDF}\r\n0\r\n\r\n");
    let (written, outcome) = streamed(Act::Answer(whole)).await;
    assert_eq!((written, outcome.unwrap().size), (PDF.into(), Some(20)));
}

#[tokio::test]
async fn a_body_that_stalls_is_a_timeout() {
    let head = "HTTP/1.1 200 X\r\ncontent-type: application/pdf\r\ncontent-length: 99\r\n\r\n";
    let server = Server::start([Act::Stall(format!("{head}{PDF}"))]).await;
    let client = builder(&server.url)
        .timeout(std::time::Duration::from_secs(1))
        .build()
        .unwrap();
    let mut stream = client.prepare(FileGet {}).open().await.unwrap();
    assert_eq!(stream.info().size, Some(99));
    assert_eq!(stream.next().await.unwrap().unwrap(), PDF);
    assert_eq!(stream.received(), 20);
    let error = stream.next().await.unwrap().unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn errors_in_json_are_read_on_these_operations_too() {
    let json = "content-type: application/json; charset=utf-8\r\n";
    let octets = "content-type: application/octet-stream\r\n";
    for (status, headers) in [(400, json), (200, json), (400, octets), (200, octets)] {
        let act = answer(status, headers, NOT_READY);
        let error = in_memory(act.clone()).await.unwrap_err();
        assert!(error.is_product_not_ready(), "{error:?}");
        let error = streamed(act).await.1.unwrap_err();
        assert!(error.is_product_not_ready(), "{error:?}");
    }
    for act in [
        answer(200, "content-type: text/html\r\n", "<html>"),
        answer(200, "content-type: application/pdf\r\n", ""),
        answer(404, "content-type: application/pdf\r\n", PDF),
    ] {
        let error = in_memory(act.clone()).await.unwrap_err();
        assert!(matches!(error, Error::Http(_)), "{error:?}");
        let (written, outcome) = streamed(act).await;
        let error = outcome.unwrap_err();
        assert!(matches!(error, Error::Http(_)), "{error:?}");
        assert!(written.is_empty());
    }
    // JSON that is no error is a file like any other.
    let act = answer(200, json, r#"{"a":1}"#);
    assert_eq!(streamed(act).await.0, br#"{"a":1}"#);
}

#[tokio::test]
async fn failures_before_the_first_piece_are_tried_again() {
    let head = "HTTP/1.1 200 X\r\ncontent-type: application/pdf\r\ncontent-length: 20\r\n\r\n";
    let cut = Act::Answer(head.to_owned());
    let server = Server::start([answer(503, "", ""), cut, file("")]).await;
    let mut written = Vec::new();
    let mut stream = opened(&server).await.unwrap();
    stream.write_to(&mut written).await.unwrap();
    assert_eq!((written, server.seen()), (PDF.into(), 3));
}

/// A disk that is full after so many bytes.
struct Disk(usize);

impl AsyncWrite for Disk {
    fn poll_write(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let count = bytes.len().min(self.0);
        if count == 0 {
            return Poll::Ready(Err(io::ErrorKind::StorageFull.into()));
        }
        self.0 -= count;
        Poll::Ready(Ok(count))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

/// A writer that accepts one byte at every second poll, and nothing at the others.
#[derive(Default)]
struct Slow {
    written: Vec<u8>,
    is_ready: bool,
}

impl AsyncWrite for Slow {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.is_ready = !self.is_ready;
        if self.is_ready {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        self.written.push(bytes[0]);
        Poll::Ready(Ok(1))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

/// Polls a future so many times and drops it; gives its output if it had ended by then.
async fn polled<F: Future>(future: F, times: usize) -> Option<F::Output> {
    let mut future = std::pin::pin!(future);
    let mut polls = 0;
    std::future::poll_fn(move |context| {
        polls += 1;
        match future.as_mut().poll(context) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending if polls >= times => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

#[tokio::test]
async fn writing_that_was_given_up_continues_where_it_stopped() {
    let server = Server::start([file(&format!("Plaid-Content-Hash: {SHA_256}\r\n"))]).await;
    for polls in 1..60 {
        let mut stream = opened(&server).await.unwrap();
        let mut writer = Slow::default();
        let (mut given_up, mut done) = (0, None);
        while done.is_none() {
            done = polled(stream.write_to(&mut writer), polls).await;
            given_up += usize::from(done.is_none());
        }
        assert_eq!(done.unwrap().unwrap().size, Some(20), "{polls}");
        assert_eq!(writer.written, PDF.as_bytes(), "{polls}");
        assert!(given_up > 0 || polls > 20, "{polls}");
        // The whole file has been written, and nothing is written twice.
        stream.write_to(&mut writer).await.unwrap();
        assert_eq!(writer.written, PDF.as_bytes(), "{polls}");
    }
}

#[tokio::test]
async fn what_writing_left_is_the_next_piece() {
    let server = Server::start([file("")]).await;
    let mut stream = opened(&server).await.unwrap();
    let mut writer = Slow::default();
    while writer.written.len() < 3 {
        let _ = polled(stream.write_to(&mut writer), 1).await;
    }
    assert_eq!(stream.next().await.unwrap().unwrap(), PDF.as_bytes()[3..]);
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn writing_after_an_error_is_an_error() {
    fn is_incomplete(error: &Error) -> bool {
        matches!(error, Error::Document(error) if error.failure == DocumentFailure::Incomplete)
    }
    let cut = format!(
        "HTTP/1.1 200 X\r\ncontent-type: application/pdf\r\ncontent-length: 21\r\n\r\n{PDF}"
    );
    let other = file(&format!("Plaid-Content-Hash: {OTHER}\r\n"));
    for act in [Act::Answer(cut), other] {
        let server = Server::start([act]).await;
        let mut stream = opened(&server).await.unwrap();
        let mut written = Vec::new();
        stream.write_to(&mut written).await.unwrap_err();
        let error = stream.write_to(&mut written).await.unwrap_err();
        assert!(is_incomplete(&error), "{error:?}");
    }
    let server = Server::start([file("")]).await;
    let mut stream = opened(&server).await.unwrap();
    stream.write_to(&mut Disk(7)).await.unwrap_err();
    let error = stream.write_to(&mut Vec::new()).await.unwrap_err();
    assert!(is_incomplete(&error), "{error:?}");
}

/// Writes down how calls ended.
#[derive(Debug, Clone, Default)]
struct Watch(Arc<Mutex<Vec<bool>>>);

impl Observer for Watch {
    fn call_finished(&self, report: &CallReport<'_>) {
        self.0
            .lock()
            .unwrap()
            .push(report.outcome.error_type.is_none());
    }
}

#[tokio::test]
async fn a_call_has_ended_when_its_file_is_whole_or_lost() {
    let watch = Watch::default();
    let server = Server::start([file("")]).await;
    let client = |watch: &Watch| -> Client {
        let builder = builder(&server.url).observer(watch.clone());
        builder.build().expect("a client")
    };
    let mut stream = client(&watch).prepare(FileGet {}).open().await.unwrap();
    assert!(watch.0.lock().unwrap().is_empty());
    stream.write_to(&mut tokio::io::sink()).await.unwrap();
    assert_eq!(*watch.0.lock().unwrap(), [true]);

    let mut stream = client(&watch).prepare(FileGet {}).open().await.unwrap();
    let error = stream.write_to(&mut Disk(7)).await.unwrap_err();
    let source = std::error::Error::source(&error).unwrap();
    let source: &io::Error = source.downcast_ref().unwrap();
    assert_eq!(source.kind(), io::ErrorKind::StorageFull);
    assert!(
        matches!(&error, Error::Document(error) if error.failure == DocumentFailure::Write),
        "{error:?}"
    );
    assert_eq!(*watch.0.lock().unwrap(), [true, false]);
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn the_size_so_far_is_told() {
    let body: String = "x".repeat(300_000);
    let server = Server::start([answer(200, "content-type: application/zip\r\n", &body)]).await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&told);
    let stream = opened(&server).await.unwrap();
    let mut stream = stream.with_progress(move |size, whole| {
        assert_eq!(whole, Some(300_000));
        log.lock().unwrap().push(size);
    });
    stream.write_to(&mut tokio::io::sink()).await.unwrap();
    let told = told.lock().unwrap();
    assert!(told.len() > 1 && told.is_sorted(), "{told:?}");
    assert_eq!(told.last(), Some(&300_000));
}

#[tokio::test]
async fn dropping_a_file_leaves_the_client_usable() {
    let server = Server::start([file("")]).await;
    let client = client(&server.url);
    for _ in 0..3 {
        drop(client.prepare(FileGet {}).open());
        let stream = client.prepare(FileGet {}).open().await.unwrap();
        drop(stream);
        client.execute(&FileGet {}).await.unwrap();
    }
}

#[test]
fn programs_without_a_runtime_read_files() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let server = runtime.block_on(Server::start([file("")]));
    let stream = client(&server.url).prepare(FileGet {}).open_blocking();
    let pieces: Result<Vec<_>, Error> = stream.unwrap().blocking().collect();
    assert_eq!(pieces.unwrap().concat(), PDF.as_bytes());
}
