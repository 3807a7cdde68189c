//! Half surrogate pairs: text that was cut inside an emoji before it was written as JSON.

/// What stands for a character that cannot be read.
const REPLACEMENT: &str = "\\ufffd";

/// The JSON text with U+FFFD in place of each half pair; `None` if there is none.
pub(super) fn mend(text: &str) -> Option<String> {
    let mut mended = String::new();
    let mut kept = 0;
    let mut at = 0;
    while let Some(found) = text[at..].find('\\') {
        let start = at + found;
        match unit(text, start) {
            Some(0xd800..=0xdbff) if matches!(unit(text, start + 6), Some(0xdc00..=0xdfff)) => {
                at = start + 12;
            }
            Some(0xd800..=0xdfff) => {
                mended.push_str(&text[kept..start]);
                mended.push_str(REPLACEMENT);
                at = start + 6;
                kept = at;
            }
            Some(_) => at = start + 6,
            // The character after a backslash is part of the escape, whatever it is.
            None => at = start + 1 + text[start + 1..].chars().next().map_or(0, char::len_utf8),
        }
    }
    if kept == 0 {
        return None;
    }
    mended.push_str(&text[kept..]);
    Some(mended)
}

/// The code unit of a `\uXXXX` escape that begins at `at`.
fn unit(text: &str, at: usize) -> Option<u16> {
    let digits = text.get(at..at + 6)?.strip_prefix("\\u")?;
    let all_hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    all_hex
        .then(|| u16::from_str_radix(digits, 16).ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::mend;

    #[test]
    fn halves_are_replaced_and_pairs_are_not() {
        for (text, mended) in [
            (r#""\ud83c""#, Some(r#""\ufffd""#)),
            (r#""\udf00 x""#, Some(r#""\ufffd x""#)),
            (r#""\ud83c\ud83c\udf00""#, Some(r#""\ufffd\ud83c\udf00""#)),
            (r#""\ud83c\n\udf00""#, Some(r#""\ufffd\n\ufffd""#)),
            (r#""\ud83c\udf00""#, None),
            (r#""\\ud83c""#, None),
            (r#""\u00e9\u12""#, None),
            (r#""\"#, None),
            ("\"\\é\"", None),
        ] {
            assert_eq!(mend(text).as_deref(), mended, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_survives(text in r#"(\\u[dD][89a-f][0-9a-f]{2}|\\|u|"|[a-zé\\]){0,40}"#) {
            let mended = mend(&text).unwrap_or(text);
            proptest::prop_assert_eq!(mend(&mended), None);
        }

        #[test]
        fn every_string_of_halves_becomes_readable(halves in r"(\\u[dD][89a-fA-F][0-9a-f]{2}){1,9}") {
            let text = format!("\"{halves}\"");
            let mended = mend(&text).unwrap_or(text);
            proptest::prop_assert!(serde_json::from_str::<String>(&mended).is_ok(), "{}", mended);
        }
    }
}
