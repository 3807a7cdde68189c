//! Where requests go.

use std::{fmt, str::FromStr};

use url::Url;

use crate::{Error, secret::REDACTED};

/// A Plaid environment. Items and secrets of one are worthless in the others.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Environment {
    /// Made-up banks and users.
    #[default]
    Sandbox,
    /// Real banks and users.
    Production,
    /// Retired by Plaid; building a client for it logs a warning.
    Development,
    /// Any other server that speaks the API; see [`custom`](Self::custom).
    Custom(BaseUrl),
}

/// A checked base URL.
#[derive(Clone, PartialEq, Eq)]
pub struct BaseUrl(Url);

impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&without_user(&self.0))
    }
}

/// A URL without the user name and password that may stand before the host, for logs.
pub(crate) fn without_user(url: &Url) -> String {
    let mut shown = url.clone();
    if shown.set_password(None).is_ok() && shown.set_username("").is_ok() {
        shown.into()
    } else {
        REDACTED.to_owned()
    }
}

impl Environment {
    /// A server of your choice: an emulator, a mock, a gateway. A path in the URL is kept.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] unless the URL is absolute and its scheme is `http` or `https`.
    pub fn custom(url: impl AsRef<str>) -> Result<Self, Error> {
        let url = Url::parse(url.as_ref())
            .map_err(|error| Error::config(format!("the base URL is not a URL: {error}")))?;
        if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
            return Err(Error::config(
                "the base URL must begin with http:// or https://",
            ));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(Error::config(
                "the base URL must have neither query nor fragment",
            ));
        }
        Ok(Self::Custom(BaseUrl(url)))
    }

    /// The URL of an operation's path, which begins with a slash.
    ///
    /// # Errors
    ///
    /// [`Error::Encode`] for a path that would leave the place it stands for: one that names
    /// another host, or that holds dot segments, encoded or not.
    pub(crate) fn url(&self, target: &str) -> Result<String, Error> {
        let base = match self {
            Self::Sandbox => "https://sandbox.plaid.com",
            Self::Production => "https://production.plaid.com",
            Self::Development => "https://development.plaid.com",
            Self::Custom(url) => url.0.as_str().trim_end_matches('/'),
        };
        let url = format!("{base}{target}");
        let (path, _) = target.split_once('?').unwrap_or((target, ""));
        let complete = path.starts_with('/') && !path.ends_with('/') && !path.contains("//");
        if complete && (is_plain(target) || parses_as_written(&url)) {
            Ok(url)
        } else {
            Err(Error::encode(
                "its path must begin with a slash, and each segment must be a name, percent-encoded \
                 where it has to be",
            ))
        }
    }
}

/// Whether a path holds nothing that a URL gives a meaning to.
fn is_plain(path: &str) -> bool {
    path.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"/_-".contains(&byte))
}

/// Whether a URL stays what it is when it is parsed. Parsing resolves dot segments, turns
/// backslashes around and cuts fragments off, so whatever could lead elsewhere comes out changed.
fn parses_as_written(url: &str) -> bool {
    Url::parse(url).is_ok_and(|parsed| parsed.as_str() == url && parsed.fragment().is_none())
}

impl fmt::Display for Environment {
    /// The name, or the address of a server of your choice without what stands before its host.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sandbox => f.pad("sandbox"),
            Self::Production => f.pad("production"),
            Self::Development => f.pad("development"),
            Self::Custom(url) => f.pad(&without_user(&url.0)),
        }
    }
}

impl FromStr for Environment {
    type Err = Error;

    /// Reads `sandbox`, `production` or `development`, or an address as [`custom`](Self::custom).
    fn from_str(name: &str) -> Result<Self, Error> {
        match name.to_ascii_lowercase().as_str() {
            "sandbox" => Ok(Self::Sandbox),
            "production" => Ok(Self::Production),
            "development" => Ok(Self::Development),
            address if address.contains("://") => Self::custom(name),
            _ => Err(Error::config(format!(
                "unknown environment {name:?}: use sandbox or production, or a custom base URL"
            ))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Environment;
    use crate::Error;

    #[test]
    fn paths_join_whatever_the_base_url_ends_with() {
        let url = |environment: &Environment, path| environment.url(path).unwrap();
        assert_eq!(
            url(&Environment::Sandbox, "/item/get"),
            "https://sandbox.plaid.com/item/get"
        );
        for base in ["http://127.0.0.1:80/plaid", "http://127.0.0.1:80/plaid/"] {
            let environment = Environment::custom(base).unwrap();
            assert_eq!(
                url(&environment, "/item/get"),
                "http://127.0.0.1/plaid/item/get"
            );
            assert_eq!(
                url(&environment, "/fdx/a%2Fb.c~d?x=..%2F&y=1"),
                "http://127.0.0.1/plaid/fdx/a%2Fb.c~d?x=..%2F&y=1"
            );
        }
    }

    #[test]
    fn no_path_leads_elsewhere() {
        let base = Environment::custom("http://127.0.0.1:80/plaid").unwrap();
        for environment in [Environment::Sandbox, base] {
            for path in [
                "",
                "/",
                "item/get",
                "@evil.example/x",
                ".evil.example/x",
                ":80@evil.example/x",
                "//evil.example/x",
                "\\\\evil.example/x",
                "/\\evil.example/x",
                "/a/../b",
                "/a/..",
                "/a/.",
                "/a/%2e%2E/b",
                "/a/%2e",
                "/a/.%2e",
                "/a\\..\\b",
                "/a//b",
                "/a/",
                "/a#b",
                "/a b",
                "/a\tb",
                "/a\n",
            ] {
                let outcome = environment.url(path);
                assert!(
                    matches!(outcome, Err(Error::Encode(_))),
                    "{path}: {outcome:?}"
                );
            }
        }
    }

    #[test]
    fn nonsense_is_refused() {
        for url in [
            "",
            "sandbox",
            "ftp://host",
            "file:///etc/passwd",
            "http://host/?a=b",
            "http://",
        ] {
            assert!(Environment::custom(url).is_err(), "{url}");
        }
        assert!("staging".parse::<Environment>().is_err());
        assert_eq!(
            "Production".parse::<Environment>().unwrap(),
            Environment::Production
        );
    }

    #[test]
    fn what_is_shown_can_be_read() {
        for text in [
            "sandbox",
            "production",
            "development",
            "http://127.0.0.1:8080/Plaid",
        ] {
            assert_eq!(text.parse::<Environment>().unwrap().to_string(), text);
        }
        let shown = Environment::custom("http://user:s3cr3t@host/").unwrap();
        assert_eq!(shown.to_string(), "http://host/");
        assert!("ftp://host".parse::<Environment>().is_err());
    }

    #[test]
    fn a_password_in_the_base_url_does_not_show() {
        let environment = Environment::custom("http://user:s3cr3t@host/").unwrap();
        assert!(!format!("{environment:?}").contains("s3cr3t"));
    }
}
