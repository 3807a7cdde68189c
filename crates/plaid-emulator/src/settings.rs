//! What an emulator was started with.

use std::collections::{BTreeMap, BTreeSet};

use url::{Host, Url};

/// What an emulator was started with.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) seed: u64,
    /// Accepted secrets by client id; empty accepts all.
    pub(crate) credentials: BTreeMap<String, String>,
    pub(crate) asset_report_polls: u32,
    pub(crate) withdrawn_gone: bool,
    /// Whether operations without state are refused.
    pub(crate) strict: bool,
    /// Hosts that webhooks go to, besides this machine.
    pub(crate) webhook_hosts: BTreeSet<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            seed: 0,
            credentials: BTreeMap::new(),
            asset_report_polls: 1,
            withdrawn_gone: false,
            strict: false,
            webhook_hosts: BTreeSet::new(),
        }
    }
}

impl Settings {
    /// Whether a webhook may go to an address: to this machine, or to a host that was allowed.
    pub(crate) fn reaches(&self, url: &str) -> bool {
        let Ok(url) = Url::parse(url) else {
            return false;
        };
        let is_http = matches!(url.scheme(), "http" | "https");
        let is_here = match url.host() {
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
            None => false,
        };
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
