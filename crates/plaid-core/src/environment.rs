//! Where requests go.

use std::{fmt, str::FromStr};

use url::Url;

use crate::Error;

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
        // Credentials in a URL stay out of logs.
        let mut shown = self.0.clone();
        if shown.set_password(None).is_ok() && shown.set_username("").is_ok() {
            f.write_str(shown.as_str())
        } else {
            f.write_str(crate::secret::REDACTED)
        }
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
    pub(crate) fn url(&self, target: &str) -> String {
        let base = match self {
            Self::Sandbox => "https://sandbox.plaid.com",
            Self::Production => "https://production.plaid.com",
            Self::Development => "https://development.plaid.com",
            Self::Custom(url) => url.0.as_str(),
        };
        format!("{}{target}", base.trim_end_matches('/'))
    }
}

impl FromStr for Environment {
    type Err = Error;

    /// Reads `sandbox`, `production` or `development`.
    fn from_str(name: &str) -> Result<Self, Error> {
        match name.to_ascii_lowercase().as_str() {
            "sandbox" => Ok(Self::Sandbox),
            "production" => Ok(Self::Production),
            "development" => Ok(Self::Development),
            _ => Err(Error::config(format!(
                "unknown environment {name:?}: use sandbox or production, or a custom base URL"
            ))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Environment;

    #[test]
    fn paths_join_whatever_the_base_url_ends_with() {
        assert_eq!(
            Environment::Sandbox.url("/item/get"),
            "https://sandbox.plaid.com/item/get"
        );
        for base in ["http://127.0.0.1:80/plaid", "http://127.0.0.1:80/plaid/"] {
            let environment = Environment::custom(base).unwrap();
            assert_eq!(
                environment.url("/item/get"),
                "http://127.0.0.1/plaid/item/get"
            );
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
    fn a_password_in_the_base_url_does_not_show() {
        let environment = Environment::custom("http://user:s3cr3t@host/").unwrap();
        assert!(!format!("{environment:?}").contains("s3cr3t"));
    }
}
