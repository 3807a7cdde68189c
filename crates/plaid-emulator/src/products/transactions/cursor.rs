//! The opaque cursor of a transactions sync.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};

/// Where a sync stands: bound to an Item and to the accounts it covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cursor {
    pub(crate) item: String,
    /// The one account it covers, or nothing for all.
    pub(crate) account: String,
    /// How many changes of the log it has passed.
    pub(crate) passed: usize,
    /// The length of the log when the update began, while there is more of it to come.
    pub(crate) until: Option<usize>,
}

impl Cursor {
    pub(crate) fn encode(&self) -> String {
        let until = self
            .until
            .map(|until| until.to_string())
            .unwrap_or_default();
        let text = format!("{}|{}|{}|{until}", self.item, self.account, self.passed);
        URL_SAFE_NO_PAD.encode(text)
    }

    pub(crate) fn decode(text: &str) -> Option<Self> {
        let text = String::from_utf8(URL_SAFE_NO_PAD.decode(text).ok()?).ok()?;
        let mut parts = text.split('|');
        let mut next = || parts.next().map(str::to_owned);
        let (item, account, passed, until) = (next()?, next()?, next()?, next()?);
        let until = if until.is_empty() {
            None
        } else {
            Some(until.parse().ok()?)
        };
        Some(Self {
            item,
            account,
            passed: passed.parse().ok()?,
            until,
        })
    }
}
