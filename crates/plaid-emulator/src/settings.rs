//! What an emulator was started with.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use url::Url;

use crate::{here::is_this_machine, limits::RateLimits};

/// How long things take that are done in the background.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Profile {
    /// They are done at once.
    #[default]
    Instant,
    /// They take seconds, as in the hosted Sandbox, by the clock of their client id.
    Realistic,
}

impl Profile {
    /// How long something takes that takes so long in the hosted Sandbox.
    pub(crate) fn takes(self, hosted: Duration) -> Duration {
        match self {
            Self::Instant => Duration::ZERO,
            Self::Realistic => hosted,
        }
    }
}

/// What an emulator was started with.
#[derive(Debug, Clone, Default)]
pub(crate) struct Settings {
    pub(crate) seed: u64,
    /// Accepted secrets by client id; empty accepts all.
    pub(crate) credentials: BTreeMap<String, String>,
    pub(crate) profile: Profile,
    /// Whose rate limits hold, if any do.
    pub(crate) rate_limits: Option<RateLimits>,
    pub(crate) withdrawn_gone: bool,
    /// How long a client may take to send a request.
    pub(crate) patience: Option<Duration>,
    /// Whether operations without state are refused.
    pub(crate) strict: bool,
    /// Hosts that webhooks go to, besides this machine.
    pub(crate) webhook_hosts: BTreeSet<String>,
    /// Where those webhooks go to whose address is set in the Dashboard.
    #[cfg_attr(
        not(any(feature = "identity-verification", feature = "monitor")),
        allow(dead_code)
    )]
    pub(crate) dashboard_webhook: Option<String>,
}

/// How long a client may take to send a request if nothing else is said.
const PATIENCE: Duration = Duration::from_secs(30);

impl Settings {
    /// How long a client may take to send a request.
    pub(crate) fn patience(&self) -> Duration {
        self.patience.unwrap_or(PATIENCE)
    }

    /// Whether a webhook may go to an address: to this machine, or to a host that was allowed.
    pub(crate) fn reaches(&self, url: &str) -> bool {
        let Ok(url) = Url::parse(url) else {
            return false;
        };
        let is_http = matches!(url.scheme(), "http" | "https");
        let is_here = url.host().is_some_and(|host| is_this_machine(&host));
        let is_allowed = url
            .host_str()
            .is_some_and(|host| self.webhook_hosts.contains(host));
        is_http && (is_here || is_allowed)
    }
}

#[cfg(test)]
mod tests {
    use super::Settings;

    #[test]
    fn webhooks_stay_on_this_machine_unless_a_host_is_allowed() {
        let mut settings = Settings::default();
        for here in [
            "http://localhost:5001/hook",
            "http://127.0.0.1/",
            "https://[::1]:1/x",
            "http://app.localhost/",
        ] {
            assert!(settings.reaches(here), "{here}");
        }
        let elsewhere = [
            "https://example.com/hook",
            "http://10.0.0.1/",
            "http://localhost.example.com/",
            "file:///etc/passwd",
            "ftp://localhost/",
            "nonsense",
        ];
        for elsewhere in elsewhere {
            assert!(!settings.reaches(elsewhere), "{elsewhere}");
        }
        settings.webhook_hosts.insert("example.com".to_owned());
        assert!(settings.reaches("https://example.com/hook"));
        assert!(!settings.reaches("https://sub.example.com/hook"));
    }
}
