//! Request bodies. They are rendered once and sent on every attempt alike.

use std::{
    borrow::Cow,
    fmt::{self, Write as _},
};

use bytes::Bytes;
use serde::Serialize;

use crate::Error;

/// A request body with its media type. `Debug` shows its size only.
#[derive(Clone)]
pub struct Body {
    content_type: Option<Cow<'static, str>>,
    bytes: Bytes,
}

impl Body {
    /// No body.
    pub fn empty() -> Self {
        Self {
            content_type: None,
            bytes: Bytes::new(),
        }
    }

    /// A JSON body.
    ///
    /// # Errors
    ///
    /// [`Error::Encode`] if the value does not serialize.
    pub fn json<T: Serialize + ?Sized>(value: &T) -> Result<Self, Error> {
        Ok(Self {
            content_type: Some("application/json".into()),
            bytes: crate::json::encode(value)?.into(),
        })
    }

    /// Bytes of any media type.
    pub fn raw(content_type: impl Into<Cow<'static, str>>, bytes: impl Into<Bytes>) -> Self {
        Self {
            content_type: Some(content_type.into()),
            bytes: bytes.into(),
        }
    }

    /// A form of several parts, as files are uploaded.
    pub fn multipart(parts: impl IntoIterator<Item = Part>) -> Self {
        let boundary = crate::codec::new_idempotency_key();
        let mut bytes = Vec::new();
        for part in parts {
            bytes.extend_from_slice(format!("--{boundary}\r\n").as_bytes());
            part.write(&mut bytes);
        }
        bytes.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        let content_type = format!("multipart/form-data; boundary={boundary}");
        Self {
            content_type: Some(content_type.into()),
            bytes: bytes.into(),
        }
    }

    /// The media type, if there is a body.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    pub(crate) fn into_bytes(self) -> Bytes {
        self.bytes
    }

    /// The bytes to send.
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Body({} bytes)", self.bytes.len())
    }
}

/// One part of a form: a value or a file. `Debug` shows its size only.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Part {
    name: String,
    file_name: Option<String>,
    content_type: Option<String>,
    bytes: Bytes,
}

impl Part {
    /// A named value.
    pub fn text(name: &str, value: impl Into<String>) -> Self {
        Self {
            name: name.to_owned(),
            bytes: value.into().into(),
            ..Self::default()
        }
    }

    /// A file to upload.
    pub fn file(
        file_name: impl Into<String>,
        content_type: impl Into<String>,
        bytes: impl Into<Bytes>,
    ) -> Self {
        Self {
            name: String::new(),
            file_name: Some(file_name.into()),
            content_type: Some(content_type.into()),
            bytes: bytes.into(),
        }
    }

    /// The same part under another name.
    #[must_use]
    pub fn named(mut self, name: &str) -> Self {
        name.clone_into(&mut self.name);
        self
    }

    fn write(&self, out: &mut Vec<u8>) {
        let mut head = format!(
            "Content-Disposition: form-data; name=\"{}\"",
            quoted(&self.name)
        );
        if let Some(file_name) = &self.file_name {
            let _ = write!(head, "; filename=\"{}\"", quoted(file_name));
        }
        head.push_str("\r\n");
        if let Some(content_type) = &self.content_type {
            let _ = write!(head, "Content-Type: {}\r\n", quoted(content_type));
        }
        head.push_str("\r\n");
        out.extend_from_slice(head.as_bytes());
        out.extend_from_slice(&self.bytes);
        out.extend_from_slice(b"\r\n");
    }
}

/// A quote or line break must not end the field early.
fn quoted(text: &str) -> String {
    text.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Part({:?}, {} bytes)", self.name, self.bytes.len())
    }
}

#[cfg(test)]
mod tests {
    use super::{Body, Part};

    #[test]
    fn forms_hold_their_parts() {
        let file = Part::file("a\"b.pdf", "application/pdf", &b"%PDF"[..]).named("file");
        let body = Body::multipart([Part::text("purpose", "DUE_DILIGENCE"), file]);
        let text = String::from_utf8(body.bytes().to_vec()).unwrap();
        let boundary = body
            .content_type()
            .unwrap()
            .split_once("boundary=")
            .unwrap()
            .1;
        assert_eq!(text.matches(boundary).count(), 3);
        assert!(text.contains("name=\"purpose\"\r\n\r\nDUE_DILIGENCE\r\n"));
        assert!(
            text.contains("filename=\"a%22b.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF")
        );
    }
}
