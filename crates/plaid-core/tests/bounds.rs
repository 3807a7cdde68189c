//! Responses of any size take a bounded memory, and are requested once.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)] // Helpers of tests may.

mod support;

use std::io::Write as _;

use async_trait::async_trait;
use flate2::{Compression, write::GzEncoder};
use plaid_core::{
    Client, Document, Endpoint, Error, Method, Operation, RetryClass, RetryPolicy,
    transport::{
        BodyStream, Headers, OpenResponse, Transport, TransportError, TransportErrorKind,
        TransportRequest, TransportResponse,
    },
};
use serde::Serialize;
use support::{Act, Create, GOOD, Keyed, Read, Server, answer, builder, json};

#[derive(Debug, Clone, Default, Serialize)]
struct FileGet {}

impl Endpoint for FileGet {
    type Response = Document;
    const OPERATION: Operation =
        Operation::new(Method::Post, "/file/get", "test", RetryClass::Read);
}

const MB: usize = 1 << 20;

/// A gigabyte in chunks of a megabyte.
fn chunked(content_type: &'static str) -> Act {
    let head = match content_type {
        "json" => {
            "HTTP/1.1 200 X\r\ncontent-type: application/json\r\n\
                   transfer-encoding: chunked\r\nplaid-request-id: r1\r\n\r\n"
        }
        _ => {
            "HTTP/1.1 200 X\r\ncontent-type: application/pdf\r\n\
              transfer-encoding: chunked\r\nplaid-request-id: r1\r\n\r\n"
        }
    };
    let mut piece = b"100000\r\n".to_vec();
    piece.resize(piece.len() + MB, b' ');
    piece.extend(b"\r\n");
    Act::Flood {
        head,
        piece: piece.into(),
        times: 1024,
    }
}

/// A hundred megabytes of spaces in a tenth of one of gzip.
fn bomb() -> Act {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    for _ in 0..100 {
        encoder.write_all(&vec![b' '; MB]).unwrap();
    }
    Act::Flood {
        head: "HTTP/1.1 200 X\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\n\
               connection: close\r\nplaid-request-id: r1\r\n\r\n",
        piece: encoder.finish().unwrap().into(),
        times: 1,
    }
}

fn too_large(error: Error) -> (u16, usize) {
    assert!(!error.is_transient(), "{error}");
    assert_eq!(error.attempts(), 1, "{error}");
    match error {
        Error::TooLarge(error) => (error.status, error.max_size),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_response_without_end_is_requested_once() {
    for act in [chunked("json"), bomb()] {
        let server = Server::start([act]).await;
        let client = builder(&server.url).build().unwrap();
        let error = client.execute(&Keyed::default()).await.unwrap_err();
        assert!(error.may_have_been_applied());
        assert_eq!(error.request_id().unwrap().as_str(), "r1");
        assert!(error.to_string().contains("more than 67108864 bytes"));
        assert_eq!(too_large(error), (200, 64 * MB), "the default");
        assert_eq!(server.seen(), 1);
        // The rest of the gigabyte was not read.
        assert!(server.flooded() < 80 * MB, "{} MiB", server.flooded() / MB);
    }
}

#[tokio::test]
async fn the_bound_is_a_setting() {
    let server = Server::start([json(200, GOOD)]).await;
    let with_bound = |bytes| {
        let builder = builder(&server.url).max_response_size(bytes);
        builder.build().unwrap()
    };
    let enough = with_bound(GOOD.len());
    enough.execute(&Read::default()).await.expect("a response");
    let error = with_bound(GOOD.len() - 1).execute(&Read::default()).await;
    assert_eq!(too_large(error.unwrap_err()), (200, GOOD.len() - 1));
    assert_eq!(server.seen(), 2);
}

#[tokio::test]
async fn a_large_rejection_was_not_applied() {
    let error = r#"{"error_type":"INVALID_REQUEST","error_code":"X","error_message":"m"}"#;
    let server = Server::start([json(400, error)]).await;
    let client = builder(&server.url).max_response_size(10).build().unwrap();
    let error = client.execute(&Create::default()).await.unwrap_err();
    assert!(!error.may_have_been_applied());
    assert_eq!(too_large(error), (400, 10));
}

#[tokio::test]
async fn files_have_a_bound_of_their_own_in_memory_and_none_as_streams() {
    let body = "x".repeat(3 * MB);
    let pdf = || answer(200, "content-type: application/pdf\r\n", &body);
    let server = Server::start([pdf()]).await;
    let with_bound = |bytes| {
        builder(&server.url)
            .max_response_size(10)
            .max_document_size(bytes)
            .build()
            .unwrap()
    };
    let document = with_bound(3 * MB).execute(&FileGet {}).await.unwrap();
    assert_eq!(document.bytes().len(), 3 * MB);
    let client = with_bound(3 * MB - 1);
    let error = client.execute(&FileGet {}).await.unwrap_err();
    assert_eq!(too_large(error), (200, 3 * MB - 1));
    let mut stream = client.prepare(FileGet {}).open().await.unwrap();
    let info = stream.write_to(&mut tokio::io::sink()).await.unwrap();
    assert_eq!(info.size, Some(3 << 20));

    let server = Server::start([chunked("pdf")]).await;
    let client = builder(&server.url).build().unwrap();
    let error = client.execute(&FileGet {}).await.unwrap_err();
    assert_eq!(too_large(error), (200, 256 * MB), "the default");
    assert!(server.flooded() < 272 * MB, "{} MiB", server.flooded() / MB);

    // JSON in place of a file is read whole, so it has the bound of a file in memory.
    let json = answer(200, "content-type: application/json\r\n", &body);
    let server = Server::start([json]).await;
    let client = builder(&server.url).max_document_size(MB).build().unwrap();
    let error = client.prepare(FileGet {}).open().await.unwrap_err();
    assert_eq!(too_large(error), (200, MB));
}

/// A transport that knows no bound.
#[derive(Debug)]
struct Boundless;

#[async_trait]
impl Transport for Boundless {
    async fn send(&self, _: TransportRequest) -> Result<TransportResponse, TransportError> {
        Ok(TransportResponse::new(
            200,
            "application/json",
            " ".repeat(11),
        ))
    }
}

#[tokio::test]
async fn a_transport_of_the_programs_own_is_bounded_too() {
    let client = Client::builder()
        .credentials("id", "secret")
        .transport(Boundless)
        .max_response_size(10)
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    let error = client.execute(&Read::default()).await.unwrap_err();
    assert_eq!(too_large(error), (200, 10));
}

#[tokio::test]
async fn a_response_is_collected_up_to_its_bound() {
    let open = |pieces: &'static [&'static str]| {
        let pieces = pieces.iter().map(|piece| Ok((*piece).into()));
        let body = BodyStream::new(futures_util::stream::iter(pieces.collect::<Vec<_>>()));
        OpenResponse::new(200, Headers::new(), body)
    };
    for (pieces, whole) in [
        ([].as_slice(), ""),
        (&["", "abc", ""], "abc"),
        (&["a", "b", "", "c"], "abc"),
    ] {
        let response = open(pieces).collect(3).await.unwrap();
        assert_eq!(response.body, whole);
    }
    for pieces in [["abcd"].as_slice(), &["abc", "d"], &["a", "b", "c", "d"]] {
        let error = open(pieces).collect(3).await.unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::TooLarge);
    }
}

/// The client does not read a body whose announced size is too large.
#[tokio::test]
async fn an_announced_size_is_enough() {
    let head = "HTTP/1.1 200 X\r\ncontent-type: application/json\r\ncontent-length: 11\r\n\r\n";
    let server = Server::start([Act::Stall(head.to_owned())]).await;
    let client = builder(&server.url).max_response_size(10).build().unwrap();
    let error = client.execute(&Read::default()).await.unwrap_err();
    assert_eq!(too_large(error), (200, 10));
}
