//! Requests as a server reads them: the parameters of a path and a query, and the values of a form.

use percent_encoding::percent_decode_str;

/// What stands in a path where its template has `{name}`; `None` if it is another path.
pub fn path_parameters(template: &'static str, path: &str) -> Option<Vec<(&'static str, String)>> {
    let mut parameters = Vec::new();
    let mut given = path.split('/');
    for part in template.split('/') {
        let text = given.next()?;
        match part
            .strip_prefix('{')
            .and_then(|part| part.strip_suffix('}'))
        {
            Some(name) if !text.is_empty() => {
                let text = percent_decode_str(text).decode_utf8_lossy().into_owned();
                parameters.push((name, text));
            }
            _ if part == text => {}
            _ => return None,
        }
    }
    given.next().is_none().then_some(parameters)
}

/// The parameter of a query.
pub fn query_parameter(query: &str, name: &str) -> Option<String> {
    url::form_urlencoded::parse(query.as_bytes())
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.into_owned())
}

/// A part of a form, by its name. A file has no value: what was uploaded is not looked at.
#[derive(Debug, PartialEq, Eq)]
pub struct FormPart {
    /// The part's name.
    pub name: String,
    /// Its text, unless it is a file.
    pub value: Option<String>,
}

/// The parts of a body that is a form, going by its media type; `None` if it is none.
pub fn form(content_type: &str, body: &[u8]) -> Option<Vec<FormPart>> {
    let (media, boundary) = content_type.split_once("boundary=")?;
    if !media
        .trim_start()
        .to_ascii_lowercase()
        .starts_with("multipart/form-data")
    {
        return None;
    }
    let text = String::from_utf8_lossy(body);
    let delimiter = format!("--{}", boundary.trim_matches('"'));
    let parts = text.split(&delimiter).filter_map(|part| {
        let (head, value) = part.split_once("\r\n\r\n")?;
        let (_, name) = head.split_once("name=\"")?;
        let is_file = head.contains("filename=");
        let value = value.strip_suffix("\r\n").unwrap_or(value);
        Some(FormPart {
            name: name.split('"').next().unwrap_or_default().to_owned(),
            value: (!is_file).then(|| value.to_owned()),
        })
    });
    Some(parts.collect())
}

#[cfg(test)]
mod tests {
    use super::{FormPart, form, path_parameters, query_parameter};
    use crate::transport::{Body, Part};

    #[test]
    fn parameters_stand_in_their_segments() {
        let read = |path| path_parameters("/a/{x}/b/{y}", path);
        let found = read("/a/1/b/a%2Fb%20c").unwrap();
        assert_eq!(found, [("x", "1".to_owned()), ("y", "a/b c".to_owned())]);
        for other in ["/a/1/b", "/a//b/2", "/a/1/c/2", "/a/1/b/2/3", "/", ""] {
            assert_eq!(read(other), None, "{other}");
        }
        assert_eq!(path_parameters("/a/get", "/a/get"), Some(Vec::new()));
    }

    #[test]
    fn parameters_of_a_query_are_unescaped() {
        let read = |name| query_parameter("a=1&b=A%26B%20c&a=2", name);
        assert_eq!(read("a").as_deref(), Some("1"));
        assert_eq!(read("b").as_deref(), Some("A&B c"));
        assert_eq!(read("c"), None);
    }

    #[test]
    fn a_form_that_was_written_is_read() {
        let file = Part::file("a.pdf", "application/pdf", &b"%PDF\xff"[..]).named("file");
        let body = Body::multipart([Part::text("purpose", "DUE\r\nDILIGENCE"), file]);
        let part = |name: &str, value: Option<&str>| FormPart {
            name: name.into(),
            value: value.map(str::to_owned),
        };
        let read = form(body.content_type().unwrap(), body.bytes());
        let expected = vec![
            part("purpose", Some("DUE\r\nDILIGENCE")),
            part("file", None),
        ];
        assert_eq!(read, Some(expected));
        assert_eq!(form("application/json", b"{}"), None);
        assert_eq!(form("text/plain; boundary=x", b"--x"), None);
    }
}
