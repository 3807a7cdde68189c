//! Sample values.

use serde::{Serialize, de::DeserializeOwned};

use crate::{Document, NoContent, WriteResponse, json::Map};

/// A type with a valid, deterministic sample value, kept as JSON.
///
/// Every type that travels has one under the feature `samples`. Responses are the last page, with
/// distinct rows. Types of answers are literals then, so a test says what matters and takes the rest
/// from here: `Transaction { amount: 5.into(), ..Sample::sample() }`.
pub trait Sample: DeserializeOwned {
    /// A value with every member, null where it usually is.
    const SAMPLE: &'static str;

    /// A value with the members it cannot go without.
    const MINIMAL: &'static str = Self::SAMPLE;

    /// The value with every member.
    ///
    /// # Panics
    ///
    /// Never, as long as generated code is intact: a test decodes every sample.
    fn sample() -> Self {
        decoded::<Self>(Self::SAMPLE).with_sample_files()
    }

    /// The value with the members it cannot go without.
    ///
    /// # Panics
    ///
    /// Never, as [`sample`](Self::sample).
    fn minimal() -> Self {
        decoded::<Self>(Self::MINIMAL).with_sample_files()
    }

    /// Puts files where the type holds files, which JSON cannot.
    #[doc(hidden)]
    #[must_use]
    fn with_sample_files(self) -> Self {
        self
    }
}

#[expect(
    clippy::panic,
    reason = "generated samples decode; a test proves it for each"
)]
fn decoded<T: DeserializeOwned>(text: &str) -> T {
    match serde_json::from_str(text) {
        Ok(sample) => sample,
        Err(error) => panic!("a generated sample does not decode: {error}"),
    }
}

impl Sample for Map {
    const SAMPLE: &'static str = "{}";
}

/// A response with a sample, whether it is JSON, a [`Document`] or nothing.
pub trait SampleResponse: WriteResponse {
    /// The sample: for JSON the value with every member, for a document a PDF of one empty page.
    fn sample_response() -> Self;
}

impl<T: Sample + Serialize> SampleResponse for T {
    fn sample_response() -> Self {
        T::sample()
    }
}

impl SampleResponse for NoContent {
    fn sample_response() -> Self {
        Self
    }
}

impl SampleResponse for Document {
    fn sample_response() -> Self {
        Self::from_bytes("application/pdf", EMPTY_PAGE)
    }
}

/// A PDF of one empty page.
const EMPTY_PAGE: &[u8] = b"%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
xref
0 4
0000000000 65535 f 
0000000009 00000 n 
0000000052 00000 n 
0000000101 00000 n 
trailer<</Size 4/Root 1 0 R>>
startxref
164
%%EOF
";

#[cfg(test)]
mod tests {
    use super::EMPTY_PAGE;

    #[test]
    fn the_empty_page_says_where_its_parts_are() {
        let text = std::str::from_utf8(EMPTY_PAGE).unwrap();
        let table = text.find("xref").unwrap();
        assert!(text.contains(&format!("startxref\n{table}\n")), "{table}");
        for (number, line) in text
            .lines()
            .skip_while(|line| *line != "0 4")
            .skip(2)
            .take(3)
            .enumerate()
        {
            let object = text.find(&format!("{} 0 obj", number + 1)).unwrap();
            assert_eq!(line, format!("{object:010} 00000 n "));
        }
    }
}
