//! Header fields, of which some are secret.

use std::{borrow::Cow, fmt};

use crate::secret::REDACTED;

/// Header fields in the order they were set. Names compare without regard to case; `Debug` hides
/// the values of secret ones.
#[derive(Clone, Default)]
pub struct Headers(Vec<Header>);

#[derive(Clone)]
struct Header {
    name: Cow<'static, str>,
    value: String,
    secret: bool,
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
        self.0
            .retain(|header| !header.name.eq_ignore_ascii_case(&name));
        self.0.push(Header {
            name,
            value,
            secret,
        });
    }

    /// The value of a field.
    pub fn get(&self, name: &str) -> Option<&str> {
        let header = self
            .0
            .iter()
            .find(|header| header.name.eq_ignore_ascii_case(name))?;
        Some(&header.value)
    }

    /// All fields as name, value and whether the value is secret.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str, bool)> {
        self.0
            .iter()
            .map(|header| (header.name.as_ref(), header.value.as_str(), header.secret))
    }

    /// Whether every field can stand in an HTTP message; if not, the name of one that cannot.
    pub(crate) fn check(&self) -> Result<(), &str> {
        let bad = |header: &&Header| !is_name(&header.name) || !is_value(&header.value);
        match self.0.iter().find(bad) {
            Some(header) => Err(&header.name),
            None => Ok(()),
        }
    }

    /// The media type of the body, without parameters, in small letters.
    pub fn media_type(&self) -> Option<String> {
        let value = self.get("content-type")?;
        Some(
            value
                .split(';')
                .next()
                .unwrap_or_default()
                .trim()
                .to_ascii_lowercase(),
        )
    }
}

/// Whether a text can be the name of a header field.
fn is_name(text: &str) -> bool {
    let of_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(of_token)
}

/// Whether a text can be the value of a header field.
pub(crate) fn is_value(text: &str) -> bool {
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
