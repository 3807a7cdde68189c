//! Connections of clients that speak TLS, or that take the emulator for a proxy.

use std::{
    io,
    net::{IpAddr, SocketAddr},
    sync::OnceLock,
};

use hyper_util::rt::TokioIo;
use plaid_core::{Clock as _, SystemClock};
use tokio::{
    io::{AsyncRead, AsyncWrite, copy_bidirectional},
    net::TcpStream,
    sync::watch,
};
use tokio_rustls::{TlsAcceptor, server::TlsStream};

use crate::{
    authority::CertificateAuthority,
    door::{Door, told},
    error::StartError,
    proxy::{Answers, Proxy},
};

/// The first byte of every connection that speaks TLS.
const HANDSHAKE: u8 = 22;

/// What serves them.
pub(crate) struct Secure {
    acceptor: TlsAcceptor,
    proxy: Option<Proxy>,
}

impl Secure {
    pub(crate) fn new(
        authority: &CertificateAuthority,
        address: IpAddr,
        is_proxy: bool,
    ) -> Result<Self, StartError> {
        let proxy = is_proxy.then(Proxy::new).transpose();
        Ok(Self {
            acceptor: authority.acceptor(address)?,
            proxy: proxy.map_err(|error| StartError::Client(error.into()))?,
        })
    }

    /// Serves a connection in the language that its client speaks.
    pub(crate) async fn converse(
        &self,
        door: &Door,
        stream: TcpStream,
        mut stop: watch::Receiver<bool>,
    ) {
        let is_here = stream.peer_addr().is_ok_and(is_here);
        let mut first = [0];
        if within(door, &mut stop, stream.peek(&mut first))
            .await
            .is_none()
        {
            return;
        }
        if first != [HANDSHAKE] {
            return self.talk(door, stream, is_here, stop).await;
        }
        if let Some(stream) = self.accept(door, &mut stop, stream).await {
            self.talk(door, stream, is_here, stop).await;
        }
    }

    async fn talk(
        &self,
        door: &Door,
        stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
        is_here: bool,
        mut stop: watch::Receiver<bool>,
    ) {
        let Some(proxy) = &self.proxy else {
            return door.serve(stream, stop).await;
        };
        let mut becomes = OnceLock::new();
        let answer = async |request| match proxy.direct(request, is_here, &becomes).await {
            Answers::Emulator(request) => door.answer(request).await,
            Answers::Proxy(response) => Ok(response),
        };
        door.serve_with(stream, answer, stop.clone()).await;
        let Some(tunnel) = becomes.take() else {
            return;
        };
        let Ok(near) = tunnel.near.await else { return };
        let mut near = TokioIo::new(near);
        if let Some(mut far) = tunnel.far {
            // Nobody knows when it is between two requests, so a stop does not wait for that.
            tokio::select! {
                _ = copy_bidirectional(&mut near, &mut far) => {}
                () = told(&mut stop) => {}
            }
        } else if let Some(stream) = self.accept(door, &mut stop, near).await {
            door.serve(stream, stop).await;
        }
    }

    async fn accept<S: AsyncRead + AsyncWrite + Unpin>(
        &self,
        door: &Door,
        stop: &mut watch::Receiver<bool>,
        stream: S,
    ) -> Option<TlsStream<S>> {
        within(door, stop, self.acceptor.accept(stream)).await
    }
}

/// What is had of a client, if it takes no longer than one may, and no longer than until a stop.
async fn within<T>(
    door: &Door,
    stop: &mut watch::Receiver<bool>,
    wait: impl Future<Output = io::Result<T>>,
) -> Option<T> {
    let clock = SystemClock::new();
    tokio::select! {
        outcome = wait => outcome.ok(),
        () = clock.sleep(door.patience) => None,
        () = told(stop) => None,
    }
}

fn is_here(peer: SocketAddr) -> bool {
    peer.ip().to_canonical().is_loopback()
}
