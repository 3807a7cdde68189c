//! A proxy that loses, cuts and replaces what passes through it, by a seed.

use std::{
    collections::BTreeMap,
    convert::Infallible,
    sync::{Arc, Mutex},
};

use http_body_util::{BodyExt as _, Full, StreamBody, combinators::BoxBody};
use hyper::{
    Request, Response, StatusCode,
    body::{Bytes, Frame, Incoming},
    header::{CONTENT_LENGTH, CONTENT_TYPE},
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use tokio::{
    net::{TcpListener, TcpStream},
    task::JoinSet,
};

/// How many of a hundred requests meet a fault of the proxy.
const PERCENT: u64 = 27;

/// What happens to a request, or to its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fault {
    /// It never arrives.
    LostRequest,
    /// It is carried out, and nobody hears of it.
    LostAnswer,
    /// It is carried out, and the answer ends in the middle.
    Truncated,
    /// A page of HTML, and nothing is carried out.
    UnavailableBefore,
    /// A page of HTML, after it was carried out.
    UnavailableAfter,
    /// Plaid's error object for too many requests; nothing is carried out.
    RateLimited,
    /// An error object that rejects the request, with HTTP 400; nothing is carried out.
    Rejected,
    /// The same with HTTP 409.
    Conflict,
}

impl Fault {
    pub(crate) const ALL: [Self; 8] = [
        Self::LostRequest,
        Self::LostAnswer,
        Self::Truncated,
        Self::UnavailableBefore,
        Self::UnavailableAfter,
        Self::RateLimited,
        Self::Rejected,
        Self::Conflict,
    ];

    fn happens_before(self) -> bool {
        !matches!(
            self,
            Self::LostAnswer | Self::Truncated | Self::UnavailableAfter
        )
    }
}

/// The connection ends here.
#[derive(Debug)]
struct Lost;

impl std::fmt::Display for Lost {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("lost")
    }
}

impl std::error::Error for Lost {}

type Answer = Response<BoxBody<Bytes, Lost>>;

/// The proxy; it ends with the value.
pub(crate) struct Proxy {
    url: String,
    _connections: JoinSet<()>,
    state: Arc<State>,
}

struct State {
    target: String,
    chance: Mutex<Chance>,
    happened: Mutex<BTreeMap<Fault, usize>>,
}

impl Proxy {
    /// Stands before a server, given by its URL.
    pub(crate) async fn before(server: &str, seed: u64) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let state = Arc::new(State {
            target: server.trim_start_matches("http://").to_owned(),
            chance: Mutex::new(Chance(seed)),
            happened: Mutex::default(),
        });
        let mut connections = JoinSet::new();
        connections.spawn(accept(listener, Arc::clone(&state)));
        Self {
            url: format!("http://{address}"),
            _connections: connections,
            state,
        }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// How often each fault happened.
    pub(crate) fn happened(&self) -> BTreeMap<Fault, usize> {
        self.state.happened.lock().expect("a lock").clone()
    }
}

async fn accept(listener: TcpListener, state: Arc<State>) {
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        let state = Arc::clone(&state);
        connections.spawn(async move {
            let service = service_fn(|request| state.pass(request));
            let http = hyper::server::conn::http1::Builder::new();
            // An error is a connection that was to be lost.
            let _ = http.serve_connection(TokioIo::new(stream), service).await;
        });
        while connections.try_join_next().is_some() {}
    }
}

impl State {
    async fn pass(&self, request: Request<Incoming>) -> Result<Answer, Lost> {
        let (head, body) = request.into_parts();
        let body = body.collect().await.map_err(|_| Lost)?.to_bytes();
        let fault = self.chance.lock().expect("a lock").fault();
        if let Some(fault) = fault {
            *self
                .happened
                .lock()
                .expect("a lock")
                .entry(fault)
                .or_default() += 1;
        }
        let answer = if fault.is_some_and(Fault::happens_before) {
            None
        } else {
            let request = Request::from_parts(head, Full::new(body));
            Some(self.forward(request).await?)
        };
        match (fault, answer) {
            (None, Some((head, body))) => Ok(Response::from_parts(head, whole(body))),
            (Some(Fault::Truncated), Some((head, body))) => {
                Ok(Response::from_parts(head, cut(&body)))
            }
            (Some(Fault::UnavailableBefore | Fault::UnavailableAfter), _) => {
                let page = "<html><body>503 Service Unavailable</body></html>";
                Ok(answer_of(
                    StatusCode::SERVICE_UNAVAILABLE,
                    "text/html",
                    page,
                ))
            }
            (Some(Fault::RateLimited), _) => {
                let error = r#"{"error_type":"RATE_LIMIT_EXCEEDED","error_code":"RATE_LIMIT","error_message":"slow down","display_message":null,"request_id":"chaos"}"#;
                Ok(error_of(StatusCode::TOO_MANY_REQUESTS, error))
            }
            (Some(Fault::Rejected), _) => Ok(error_of(StatusCode::BAD_REQUEST, REJECTED)),
            (Some(Fault::Conflict), _) => Ok(error_of(StatusCode::CONFLICT, REJECTED)),
            _ => Err(Lost),
        }
    }

    /// What the server answers.
    async fn forward(
        &self,
        request: Request<Full<Bytes>>,
    ) -> Result<(hyper::http::response::Parts, Bytes), Lost> {
        let stream = TcpStream::connect(&self.target).await.map_err(|_| Lost)?;
        let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
            .await
            .map_err(|_| Lost)?;
        tokio::spawn(connection);
        let answer = sender.send_request(request).await.map_err(|_| Lost)?;
        let (head, body) = answer.into_parts();
        let body = body.collect().await.map_err(|_| Lost)?.to_bytes();
        Ok((head, body))
    }
}

const REJECTED: &str = r#"{"error_type":"INVALID_REQUEST","error_code":"INVALID_FIELD","error_message":"no","display_message":null,"request_id":"chaos"}"#;

fn error_of(status: StatusCode, error: &'static str) -> Answer {
    answer_of(status, "application/json", error)
}

fn answer_of(status: StatusCode, kind: &str, body: &'static str) -> Answer {
    let answer = Response::builder()
        .status(status)
        .header(CONTENT_TYPE, kind)
        .header(CONTENT_LENGTH, body.len());
    answer.body(whole(Bytes::from(body))).expect("an answer")
}

fn whole(body: Bytes) -> BoxBody<Bytes, Lost> {
    Full::new(body)
        .map_err(|never: Infallible| match never {})
        .boxed()
}

/// Half of a body; the head has promised all of it.
fn cut(body: &Bytes) -> BoxBody<Bytes, Lost> {
    let half = body.slice(..body.len() / 2);
    let pieces = [Ok(Frame::data(half)), Err(Lost)];
    BoxBody::new(StreamBody::new(futures_util::stream::iter(pieces)))
}

/// Numbers that follow from a seed (SplitMix64).
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn fault(&mut self) -> Option<Fault> {
        let (happens, which) = (self.next() % 100 < PERCENT, self.next());
        let count = u64::try_from(Fault::ALL.len()).expect("a small number");
        let which = usize::try_from(which % count).expect("a small number");
        happens.then(|| Fault::ALL[which])
    }
}
