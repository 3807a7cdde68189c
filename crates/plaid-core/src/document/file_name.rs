//! File names in `Content-Disposition` (RFC 6266).

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// The name that a header value gives, without any folder; `None` if that leaves nothing that can be
/// the name of a file.
pub(super) fn of_disposition(value: &str) -> Option<String> {
    let (mut plain, mut extended) = (None, None);
    for (name, value) in parameters(value) {
        match name.to_ascii_lowercase().as_str() {
            "filename" => plain = Some(value),
            "filename*" => {
                // The character set and a language stand before the name.
                let name = value.splitn(3, '\'').nth(2).map(percent_decode_str);
                extended = name.and_then(|name| Some(name.decode_utf8().ok()?.into_owned()));
            }
            _ => {}
        }
    }
    base_name(&extended.or(plain)?)
}

/// The header value that gives a name.
pub(super) fn to_disposition(name: &str) -> String {
    let name = utf8_percent_encode(name, NON_ALPHANUMERIC);
    format!("attachment; filename*=UTF-8''{name}")
}

/// The parameters of a header value, with quotes and escapes removed.
fn parameters(value: &str) -> impl Iterator<Item = (&str, String)> {
    let mut rest = value.split_once(';').map_or("", |(_, rest)| rest);
    std::iter::from_fn(move || {
        let (name, value) = rest.split_once('=')?;
        let name = name.trim_matches([' ', '\t', ';']);
        let value = value.trim_start();
        let mut text = String::new();
        let end = if let Some(quoted) = value.strip_prefix('"') {
            let mut chars = quoted.char_indices();
            loop {
                match chars.next() {
                    Some((_, '\\')) => text.extend(chars.next().map(|(_, escaped)| escaped)),
                    Some((at, '"')) => break at + 2,
                    Some((_, other)) => text.push(other),
                    None => break value.len(),
                }
            }
        } else {
            let end = value.find(';').unwrap_or(value.len());
            text.push_str(value[..end].trim_end());
            end
        };
        rest = &value[end.min(value.len())..];
        Some((name, text))
    })
}

/// A server does not choose the folder.
fn base_name(name: &str) -> Option<String> {
    let name = name.rsplit(['/', '\\']).next()?.trim();
    let is_name = !name.is_empty()
        && name.bytes().any(|byte| byte != b'.')
        && !name.chars().any(char::is_control);
    is_name.then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{of_disposition, to_disposition};

    #[test]
    fn names_are_read() {
        for (value, name) in [
            (r#"attachment; filename="a b.pdf""#, Some("a b.pdf")),
            ("attachment; filename=a.pdf; size=3", Some("a.pdf")),
            (
                r#"attachment;filename="a\"b;c.pdf" ; x=y"#,
                Some("a\"b;c.pdf"),
            ),
            ("inline; FileName=a.pdf", Some("a.pdf")),
            (
                r#"attachment; filename="plain.pdf"; filename*=UTF-8'en'%e2%82%ac.pdf"#,
                Some("€.pdf"),
            ),
            (r#"attachment; filename="../../etc/passwd""#, Some("passwd")),
            (r#"attachment; filename="C:\\dir\\a.pdf""#, Some("a.pdf")),
            (r#"attachment; filename="..""#, None),
            (r#"attachment; filename="""#, None),
            ("attachment; filename=\"a\u{7f}\"", None),
            (r#"attachment; filename="open"#, Some("open")),
            ("attachment", None),
            ("", None),
        ] {
            assert_eq!(of_disposition(value).as_deref(), name, "{value}");
        }
    }

    #[test]
    fn names_are_written_as_they_are_read() {
        for name in ["a.pdf", "a b;\"c\".pdf", "€.pdf"] {
            assert_eq!(of_disposition(&to_disposition(name)).as_deref(), Some(name));
        }
    }
}
