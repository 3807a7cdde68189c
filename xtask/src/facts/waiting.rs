//! What makes one wait: the words of `wait` in the notation of `api/README.md`.

use std::fmt;

use anyhow::{Result, bail};

/// How an operation says that its answer is not there yet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Wait {
    /// Codes of errors.
    pub(crate) errors: Vec<String>,
    /// The way to the answer's status, member by member.
    pub(crate) status: Vec<String>,
    /// The statuses that will change by themselves.
    pub(crate) pending: Vec<String>,
}

impl Wait {
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let mut wait = Self::default();
        for word in text.split_whitespace() {
            let list = |names: &str, by| names.split(by).map(str::to_owned).collect();
            match word.split_once('=') {
                Some(("error", codes)) => wait.errors = list(codes, '+'),
                Some(("status", path)) => wait.status = list(path, '.'),
                Some(("while", values)) => wait.pending = list(values, '+'),
                _ => bail!("no such word: {word}"),
            }
        }
        if wait.status.is_empty() != wait.pending.is_empty() {
            bail!("a status comes with the values that will change, and they with a status")
        }
        if wait.status.is_empty() && wait.errors.is_empty() {
            bail!("nothing says that the answer is not there yet")
        }
        Ok(wait)
    }
}

impl fmt::Display for Wait {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut words = Vec::new();
        if !self.errors.is_empty() {
            words.push(format!("error={}", self.errors.join("+")));
        }
        if !self.status.is_empty() {
            let (status, pending) = (self.status.join("."), self.pending.join("+"));
            words.push(format!("status={status} while={pending}"));
        }
        f.write_str(&words.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::Wait;

    #[test]
    fn words_are_read_and_written() {
        for text in [
            "error=PRODUCT_NOT_READY",
            "status=transfer.status while=pending+posted",
            "error=A+B status=status while=active",
        ] {
            assert_eq!(Wait::parse(text).unwrap().to_string(), text);
        }
        for text in ["", "status=status", "while=active", "error", "until=done"] {
            assert!(Wait::parse(text).is_err(), "{text}");
        }
    }
}
