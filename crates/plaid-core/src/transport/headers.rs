//! Header fields, of which some are secret.

use std::{borrow::Cow, fmt, sync::Arc};

use http::{HeaderMap, HeaderName, HeaderValue, header::SET_COOKIE};

use crate::{Error, secret::REDACTED};

/// Header fields. Names compare without regard to case; `Debug` hides the values of secret ones.
/// Clones share the fields until one of them changes.
#[derive(Clone, Default)]
pub struct Headers {
    fields: Arc<HeaderMap>,
    /// The name of a field that no HTTP message can carry, if one was set.
    refused: Option<Arc<str>>,
}

impl Headers {
    /// No header fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a field, replacing one of the same name.
    pub fn set(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) {
        self.put(name.into(), value.into(), false);
    }

    /// Sets a field whose value never shows in `Debug`.
    pub fn set_secret(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) {
        self.put(name.into(), value.into(), true);
    }

    fn put(&mut self, name: Cow<'static, str>, value: String, secret: bool) {
        let field = HeaderName::try_from(&*name)
            .ok()
            .filter(|_| is_value(&value))
            .zip(HeaderValue::try_from(value).ok());
        match field {
            Some((name, mut value)) => {
                value.set_sensitive(secret);
                Arc::make_mut(&mut self.fields).insert(name, value);
            }
            None => self.refused = Some(name.into()),
        }
    }

    /// The value of a field.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.fields.get(name)?.to_str().ok()
    }

    /// All fields as name, value and whether the value is secret.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str, bool)> {
        self.fields.iter().filter_map(|(name, value)| {
            let text = value.to_str().ok()?;
            Some((name.as_str(), text, value.is_sensitive()))
        })
    }

    /// Whether every field can stand in an HTTP message; if not, the name of one that cannot.
    pub(crate) fn check(&self) -> Result<(), &str> {
        match &self.refused {
            Some(name) => Err(name),
            None => Ok(()),
        }
    }

    /// The media type of the body, without parameters, in small letters.
    pub fn media_type(&self) -> Option<Cow<'_, str>> {
        let value = self.get("content-type")?;
        let media = value.split(';').next().unwrap_or_default().trim();
        Some(if media.bytes().any(|byte| byte.is_ascii_uppercase()) {
            media.to_ascii_lowercase().into()
        } else {
            media.into()
        })
    }

    /// The fields of an answer. A cookie grants access to whatever set it.
    pub(super) fn from_map(mut fields: HeaderMap) -> Self {
        if let http::header::Entry::Occupied(mut cookies) = fields.entry(SET_COOKIE) {
            for cookie in cookies.iter_mut() {
                cookie.set_sensitive(true);
            }
        }
        Self {
            fields: Arc::new(fields),
            refused: None,
        }
    }

    pub(super) fn into_map(self) -> HeaderMap {
        Arc::unwrap_or_clone(self.fields)
    }
}

/// A setting that is sent as a header field; the error does not repeat it.
pub(crate) fn header_value<T: AsRef<str>>(setting: &str, value: T) -> Result<T, Error> {
    if is_value(value.as_ref()) {
        Ok(value)
    } else {
        Err(Error::config(format!(
            "the {setting} holds characters that a header cannot carry"
        )))
    }
}

/// Whether a text can be the value of a header field.
fn is_value(text: &str) -> bool {
    text.bytes().all(|byte| (b' '..=b'~').contains(&byte))
}

impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map()
            .entries(
                self.iter()
                    .map(|(name, value, secret)| (name, if secret { REDACTED } else { value })),
            )
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::Headers;

    #[test]
    fn fields_are_replaced_without_regard_to_case() {
        let mut headers = Headers::new();
        headers.set("Content-Type", "TEXT/Html; charset=utf-8");
        let shared = headers.clone();
        headers.set("content-type", "application/json");
        assert_eq!(headers.get("CONTENT-TYPE"), Some("application/json"));
        assert_eq!(headers.iter().count(), 1);
        assert_eq!(shared.media_type().as_deref(), Some("text/html"));
    }

    #[test]
    fn secrets_do_not_show() {
        let mut headers = Headers::new();
        headers.set_secret("plaid-secret", "s3cr3t");
        assert!(!format!("{headers:?}").contains("s3cr3t"));
        assert_eq!(headers.get("plaid-secret"), Some("s3cr3t"));
    }

    #[test]
    fn cookies_do_not_show() {
        let mut fields = http::HeaderMap::new();
        for cookie in ["a=s3cr3t", "b=s3cr3t"] {
            fields.append("set-cookie", cookie.parse().unwrap());
        }
        let headers = Headers::from_map(fields);
        assert!(!format!("{headers:?}").contains("s3cr3t"));
        assert_eq!(headers.iter().count(), 2);
    }

    #[test]
    fn what_no_message_can_carry_is_refused() {
        for (name, value) in [
            ("a b", "x"),
            ("", "x"),
            ("a", "x\ny"),
            ("a", "é"),
            ("a", "\u{7f}"),
        ] {
            let mut headers = Headers::new();
            headers.set(name, value);
            assert_eq!(headers.check(), Err(name), "{value:?}");
        }
    }
}
