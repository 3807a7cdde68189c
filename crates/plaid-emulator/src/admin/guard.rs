//! Who may administer: programs on this machine, and no web page that a browser on it shows.

use axum::{
    extract::Request,
    http::{HeaderMap, HeaderValue, StatusCode, header, uri::Authority},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use url::{Host, Url};

use crate::here::is_this_machine;

/// Lets a request pass if its `Host` is this machine, which that of a page elsewhere is not even if its
/// name was made to lead here, and if no page of another origin makes it.
pub(super) async fn check(request: Request, next: Next) -> Response {
    if may_pass(request.headers()) {
        next.run(request).await
    } else {
        let text = "only programs on this machine may administer the emulator";
        (StatusCode::FORBIDDEN, text).into_response()
    }
}

fn may_pass(headers: &HeaderMap) -> bool {
    let text = |name| {
        headers
            .get(name)
            .map(|value| value.to_str().unwrap_or_default())
    };
    let is_here = text(header::HOST).is_some_and(|host| {
        let authority = host.parse::<Authority>();
        authority.is_ok_and(|authority| {
            Host::parse(authority.host()).is_ok_and(|host| is_this_machine(&host))
        })
    });
    let is_ours = text(header::ORIGIN).is_none_or(|origin| {
        let origin = Url::parse(origin);
        origin.is_ok_and(|origin| origin.host().is_some_and(|host| is_this_machine(&host)))
    });
    let site = headers.get("sec-fetch-site").map(HeaderValue::as_bytes);
    is_here && is_ours && site != Some(b"cross-site")
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, HeaderValue};

    use super::may_pass;

    fn passes(headers: &[(&'static str, &'static str)]) -> bool {
        let headers = headers.iter().filter_map(|(name, value)| {
            Some((name.parse().ok()?, HeaderValue::from_static(value)))
        });
        may_pass(&headers.collect::<HeaderMap>())
    }

    #[test]
    fn only_this_machine_may() {
        for host in [
            "localhost",
            "localhost:8765",
            "127.0.0.1:1",
            "[::1]:8765",
            "[::1]",
            "a.localhost",
        ] {
            assert!(passes(&[("host", host)]), "{host}");
        }
        for host in [
            "example.com",
            "localhost.example.com:80",
            "10.0.0.1",
            "",
            "127.0.0.1.nip.io",
        ] {
            assert!(!passes(&[("host", host)]), "{host}");
        }
        assert!(!passes(&[]));
        let from = |origin| passes(&[("host", "localhost"), ("origin", origin)]);
        assert!(from("http://localhost:3000"));
        assert!(!from("https://example.com") && !from("null"));
        assert!(!passes(&[
            ("host", "localhost"),
            ("sec-fetch-site", "cross-site")
        ]));
    }
}
