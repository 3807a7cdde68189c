//! The extractor and the layer, over real HTTP.

use std::{fmt::Write as _, net::SocketAddr};

use axum::{
    Extension, Router,
    body::Bytes,
    http::{Request, StatusCode},
    routing::post,
};
use http_body_util::BodyExt as _;
use plaid::webhooks::{
    Delivery, Verified, Verifier, VerifyLayer, signer::Forgery,
    types::WebhookVerificationKeyGetRequest,
};
use plaid_mock::errors;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};

use crate::bank::{Bank, news};

/// Answers with what it got.
async fn extracted(Verified(delivery): Verified) -> String {
    delivery.webhook().webhook_code().to_owned()
}

/// Answers with what it got, if the body is as it came.
async fn layered(
    Extension(delivery): Extension<Delivery>,
    body: Bytes,
) -> Result<String, StatusCode> {
    if body != delivery.body() {
        return Err(StatusCode::INTERNAL_SERVER_ERROR);
    }
    Ok(delivery.webhook().webhook_code().to_owned())
}

fn routers(verifier: &Verifier) -> [Router; 2] {
    let extractor = Router::new()
        .route("/webhook", post(extracted))
        .with_state(verifier.clone());
    let layer = Router::new()
        .route("/webhook", post(layered))
        .layer(VerifyLayer::new(verifier.clone()));
    [extractor, layer]
}

async fn serve(router: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

/// Posts, and returns status and body.
async fn send(address: SocketAddr, headers: &[(String, String)], body: &[u8]) -> (u16, String) {
    let mut request = format!(
        "POST /webhook HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nContent-Length: {}\r\n",
        body.len()
    );
    for (name, value) in headers {
        let _ = write!(request, "{name}: {value}\r\n");
    }
    request.push_str("\r\n");
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    // A server that has seen enough may hang up.
    let _ = stream.write_all(body).await;
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    let answer = String::from_utf8(answer).unwrap();
    let status = answer.split(' ').nth(1).unwrap().parse().unwrap();
    let (_, body) = answer.split_once("\r\n\r\n").unwrap();
    (status, body.to_owned())
}

#[tokio::test]
async fn what_is_genuine_reaches_the_service() {
    let bank = Bank::open().await;
    for router in routers(&bank.verifier()) {
        let address = serve(router).await;
        let sent = bank.signer.send(news());
        let answer = send(address, &sent.headers, &sent.body).await;
        assert_eq!(answer, (200, "SYNC_UPDATES_AVAILABLE".to_owned()));
    }
}

#[tokio::test]
async fn every_forgery_is_answered_with_a_bare_status() {
    let bank = Bank::open().await;
    for router in routers(&bank.verifier()) {
        let address = serve(router).await;
        for forgery in Forgery::ALL {
            let forged = bank.signer.forge(*forgery, news());
            let (status, body) = send(address, &forged.headers, &forged.body).await;
            // A hundred thousand bytes of header are too many for the server itself.
            let expected = match forgery {
                Forgery::Oversized => vec![401, 431],
                _ => vec![401],
            };
            assert!(expected.contains(&status), "{forgery:?}: {status}");
            assert_eq!(body, "", "{forgery:?}");
        }
    }
}

#[tokio::test]
async fn what_cannot_be_checked_is_to_be_sent_again() {
    let bank = Bank::without_keys().await;
    bank.plaid
        .given::<WebhookVerificationKeyGetRequest>()
        .error(errors::internal_server_error());
    for router in routers(&bank.verifier()) {
        let address = serve(router).await;
        let sent = bank.signer.send(news());
        let (status, body) = send(address, &sent.headers, &sent.body).await;
        assert_eq!((status, body.as_str()), (503, ""));
    }
}

#[tokio::test]
async fn a_body_has_a_limit() {
    let bank = Bank::open().await;
    let sent = bank.signer.send(news());
    let verifier = bank.verifier().with_max_body(sent.body.len());
    for router in routers(&verifier) {
        let address = serve(router).await;
        let (status, _) = send(address, &sent.headers, &sent.body).await;
        assert_eq!(status, 200);
        let mut body = sent.body.to_vec();
        body.push(b' ');
        let (status, body) = send(address, &sent.headers, &body).await;
        assert_eq!((status, body.as_str()), (413, ""));
    }
}

/// The layer in front of any service.
#[tokio::test]
async fn the_layer_needs_no_router() {
    use axum::{body::Body, response::Response};
    use tower::{Layer as _, Service as _, service_fn};

    let bank = Bank::open().await;
    let inner = service_fn(|request: Request<Body>| async move {
        let delivery = request.extensions().get::<Delivery>().cloned().unwrap();
        let body = request.into_body().collect().await.unwrap().to_bytes();
        assert_eq!(&body, delivery.body());
        Ok::<_, std::convert::Infallible>(Response::new(Body::from("heard")))
    });
    let mut service = VerifyLayer::new(bank.verifier()).layer(inner);
    let sent = bank.signer.send(news());
    let mut request = Request::post("/");
    for (name, value) in &sent.headers {
        request = request.header(name, value);
    }
    let answer = service
        .call(request.body(Body::from(sent.body)).unwrap())
        .await;
    assert_eq!(answer.unwrap().status(), 200);
    let answer = service
        .call(Request::post("/").body(Body::empty()).unwrap())
        .await;
    assert_eq!(answer.unwrap().status(), 401);
}
