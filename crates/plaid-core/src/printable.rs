//! Texts from the network in logs and terminals.
//!
//! A server chooses the texts of its responses, so a text may hold a line break that starts a forged
//! line of a log, or an escape sequence that changes a terminal. Every `Display` of the SDK that prints
//! such a text prints it through this module. The values themselves stay as they were sent: `as_str`
//! and the fields of errors return them.

use std::{
    borrow::Cow,
    fmt::{self, Write as _},
};

/// Shows a text with its control characters escaped, as `\n` or `\u{1b}`.
pub(crate) struct Printable<'a>(pub(crate) &'a str);

impl fmt::Display for Printable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        pad(f, self.0)
    }
}

/// Writes a text with its control characters escaped, padded as the format string says.
#[doc(hidden)]
pub fn pad(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    f.pad(&escaped(text))
}

fn escaped(text: &str) -> Cow<'_, str> {
    let Some(first) = text.find(is_control) else {
        return text.into();
    };
    let mut escaped = text[..first].to_owned();
    for char in text[first..].chars() {
        if is_control(char) {
            // Writing to a String does not fail.
            let _ = write!(escaped, "{}", char.escape_default());
        } else {
            escaped.push(char);
        }
    }
    escaped.into()
}

/// Returns `true` if a character moves the cursor, ends the line, or changes the direction of the text.
fn is_control(char: char) -> bool {
    char.is_control()
        || matches!(
            char,
            '\u{61c}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{2028}'
                | '\u{2029}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2066}'..='\u{2069}'
        )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Printable, escaped, is_control};

    #[test]
    fn control_characters_are_escaped_and_all_else_stays() {
        for (text, shown) in [
            ("", ""),
            ("Zürich, 東京 \\n", "Zürich, 東京 \\n"),
            ("a\nb\r\tc", "a\\nb\\r\\tc"),
            ("\u{1b}[31m\u{7f}\u{9b}", "\\u{1b}[31m\\u{7f}\\u{9b}"),
            ("\u{202e}abc\u{2028}", "\\u{202e}abc\\u{2028}"),
        ] {
            assert_eq!(Printable(text).to_string(), shown);
        }
        assert_eq!(format!("[{:>4}]", Printable("\n")), "[  \\n]");
    }

    proptest! {
        #[test]
        fn no_control_character_is_shown(text: String) {
            let shown = escaped(&text);
            prop_assert!(!shown.contains(is_control));
            prop_assert_eq!(text.contains(is_control), shown != text);
        }
    }
}
