//! An HTTP proxy that answers for Plaid's hosts, for clients that cannot be told another.

use std::sync::OnceLock;

use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header, uri::Authority},
    response::{IntoResponse as _, Response},
};
use hyper::{body::Incoming, upgrade::OnUpgrade};
use tokio::net::TcpStream;

use crate::client::client;

/// The hosts of Plaid's API.
pub(crate) const PLAIDS_HOSTS: [&str; 3] = [
    "sandbox.plaid.com",
    "production.plaid.com",
    "development.plaid.com",
];

/// Header fields between a client and the proxy.
const HOP_BY_HOP: [header::HeaderName; 7] = [
    header::CONNECTION,
    header::PROXY_AUTHENTICATE,
    header::PROXY_AUTHORIZATION,
    header::TE,
    header::TRAILER,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
];

/// Passes on what is not for Plaid.
#[derive(Debug, Clone)]
pub(crate) struct Proxy {
    client: reqwest::Client,
}

/// Who answers a request.
pub(crate) enum Answers {
    /// The emulator.
    Emulator(Request<Incoming>),
    /// The proxy, which has asked elsewhere or refuses.
    Proxy(Response),
}

/// Where the bytes of a connection go once it is a tunnel.
pub(crate) struct Tunnel {
    pub(crate) near: OnUpgrade,
    /// The other end; the emulator if there is none.
    pub(crate) far: Option<TcpStream>,
}

impl Proxy {
    pub(crate) fn new() -> Result<Self, reqwest::Error> {
        let client = client(|settings| settings)?;
        Ok(Self { client })
    }

    /// Says who answers a request. Only clients on this machine get anywhere else than to the
    /// emulator.
    pub(crate) async fn direct(
        &self,
        mut request: Request<Incoming>,
        is_here: bool,
        becomes: &OnceLock<Tunnel>,
    ) -> Answers {
        let Some(host) = request.uri().authority().cloned() else {
            return Answers::Emulator(request);
        };
        let is_tunnel = request.method() == Method::CONNECT;
        let is_plaids = PLAIDS_HOSTS
            .iter()
            .any(|name| host.host().eq_ignore_ascii_case(name));
        if !is_plaids && !is_here {
            let text = "only programs on this machine are let through";
            return Answers::Proxy((StatusCode::FORBIDDEN, text).into_response());
        }
        if !is_tunnel {
            return if is_plaids {
                Answers::Emulator(request)
            } else {
                Answers::Proxy(self.forward(request).await)
            };
        }
        let mut far = None;
        if !is_plaids {
            far = connect(&host).await;
            if far.is_none() {
                return Answers::Proxy(StatusCode::BAD_GATEWAY.into_response());
            }
        }
        let near = hyper::upgrade::on(&mut request);
        let _ = becomes.set(Tunnel { near, far });
        Answers::Proxy(StatusCode::OK.into_response())
    }

    /// Asks the host that a request is for.
    async fn forward(&self, mut request: Request<Incoming>) -> Response {
        for name in &HOP_BY_HOP {
            request.headers_mut().remove(name);
        }
        let asked = match reqwest::Request::try_from(request.map(reqwest::Body::wrap)) {
            Ok(request) => self.client.execute(request).await,
            Err(error) => Err(error),
        };
        let Ok(answer) = asked else {
            return StatusCode::BAD_GATEWAY.into_response();
        };
        let mut answer = axum::http::Response::from(answer).map(Body::new);
        for name in &HOP_BY_HOP {
            answer.headers_mut().remove(name);
        }
        answer
    }
}

/// Reaches the host that a tunnel is to lead to.
async fn connect(host: &Authority) -> Option<TcpStream> {
    let port = host.port_u16()?;
    let name = host.host().trim_matches(['[', ']']);
    TcpStream::connect((name, port)).await.ok()
}
