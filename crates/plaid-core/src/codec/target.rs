//! Paths and queries.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but RFC 3986's unreserved characters.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A path and query under construction. What callers pass is escaped; a parameter that would still
/// change the path, such as `..`, is refused when the request is sent.
#[derive(Debug)]
pub struct Target {
    text: String,
    has_query: bool,
}

impl Target {
    /// A path with `{name}` where parameters go.
    pub fn new(path: &'static str) -> Self {
        Self {
            text: path.to_owned(),
            has_query: false,
        }
    }

    /// Fills in a path parameter.
    pub fn path(&mut self, name: &str, value: &str) {
        let value = utf8_percent_encode(value, RESERVED).to_string();
        self.text = self.text.replace(&format!("{{{name}}}"), &value);
    }

    /// Adds a query parameter.
    pub fn query(&mut self, name: &str, value: &str) {
        self.text.push(if self.has_query { '&' } else { '?' });
        self.has_query = true;
        self.text.push_str(name);
        self.text.push('=');
        self.text.extend(utf8_percent_encode(value, RESERVED));
    }

    /// The finished target.
    pub fn finish(self) -> Cow<'static, str> {
        Cow::Owned(self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::Target;

    #[test]
    fn targets_escape_what_callers_pass() {
        let mut target = Target::new("/fdx/consents/{consentId}");
        target.path("consentId", "../a b");
        target.query("status", "A&B");
        target.query("x", "1");
        assert_eq!(target.finish(), "/fdx/consents/..%2Fa%20b?status=A%26B&x=1");
    }
}
