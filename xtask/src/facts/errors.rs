//! Reads `api/errors.toml`: what the API's errors come with.

use std::{fs, path::Path};

use anyhow::{Context as _, Result, bail};
use toml::{Table, Value as Toml};

/// One code of one family.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ErrorFact {
    pub(crate) error_type: String,
    pub(crate) error_code: String,
    pub(crate) status: u16,
    pub(crate) message: String,
    pub(crate) display_message: Option<String>,
    /// Plaid's page about the family, below <https://plaid.com/docs/errors/>.
    pub(crate) page: String,
}

/// The key of a family's page.
const PAGE: &str = "#page";

/// All errors, in the file's order.
pub(crate) fn read(api: &Path) -> Result<Vec<ErrorFact>> {
    let text = fs::read_to_string(api.join("errors.toml")).context("api/errors.toml")?;
    parse(&text)
}

fn parse(text: &str) -> Result<Vec<ErrorFact>> {
    let mut errors = Vec::new();
    for (error_type, codes) in text.parse::<Table>()? {
        let Toml::Table(mut codes) = codes else {
            bail!("{error_type} is no family of errors")
        };
        let Some(Toml::String(page)) = codes.remove(PAGE) else {
            bail!("{error_type} has no page: \"{PAGE}\" = \"...\"")
        };
        for (error_code, line) in codes {
            let fact = line
                .as_str()
                .and_then(|line| parse_line(&error_type, &error_code, line, &page));
            let Some(fact) = fact else {
                bail!("{error_code}: expected \"STATUS message\" or \"STATUS message | display\"")
            };
            errors.push(fact);
        }
    }
    Ok(errors)
}

fn parse_line(error_type: &str, error_code: &str, line: &str, page: &str) -> Option<ErrorFact> {
    let (status, text) = line.split_once(' ')?;
    let (message, display) = match text.split_once(" | ") {
        Some((message, display)) => (message, Some(display.to_owned())),
        None => (text, None),
    };
    Some(ErrorFact {
        error_type: error_type.to_owned(),
        error_code: error_code.to_owned(),
        status: status.parse().ok()?,
        message: message.to_owned(),
        display_message: display,
        page: page.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn lines_hold_status_message_and_display_message() {
        let errors =
            parse("[A_ERROR]\n\"#page\" = \"a\"\nX = \"400 no\"\nY = \"503 no | Not now.\"")
                .unwrap();
        assert_eq!(errors[0].status, 400);
        assert_eq!(errors[0].display_message, None);
        assert_eq!(errors[1].message, "no");
        assert_eq!(errors[1].page, "a");
        assert_eq!(errors[1].display_message.as_deref(), Some("Not now."));
        let page = "\"#page\" = \"a\"";
        for wrong in [
            format!("[A]\n{page}\nX = \"no\""),
            format!("[A]\n{page}\nX = 4"),
            "[A]\nX = \"400 no\"".to_owned(),
            "X = \"400 no\"".to_owned(),
        ] {
            assert!(parse(&wrong).is_err(), "{wrong}");
        }
    }
}
