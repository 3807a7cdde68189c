//! The errors that Plaid documents, as data.

use super::{ApiError, generated};

/// An error that Plaid documents, with what an answer that holds it looks like.
///
/// A code may belong to several families: an Item and an asset report both can be
/// `PRODUCT_NOT_READY`.
///
/// [Plaid's list](https://plaid.com/docs/errors/)
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct DocumentedError {
    /// The family.
    pub error_type: &'static str,
    /// The code.
    pub error_code: &'static str,
    /// The HTTP status of the answer.
    pub status: u16,
    /// An explanation for developers, as the API words it.
    pub message: &'static str,
    /// An explanation fit for the user, where there is one.
    pub display_message: Option<&'static str>,
}

impl DocumentedError {
    /// Every one of them.
    pub const ALL: &'static [Self] = generated::documented::ALL;

    /// Those of a code, whatever their family.
    pub fn of_code(error_code: &str) -> impl Iterator<Item = &'static Self> {
        Self::ALL
            .iter()
            .filter(move |error| error.error_code == error_code)
    }

    /// The error object of such an answer, without a request id.
    pub fn to_error(&self) -> ApiError {
        let page = self.error_type.to_ascii_lowercase().replace('_', "-");
        let page = page.trim_end_matches("-error");
        let mut error = ApiError::new(self.error_type, self.error_code, self.message);
        error.status = Some(self.status);
        error.display_message = self.display_message.map(str::to_owned);
        error.documentation_url = Some(format!("https://plaid.com/docs/?ref=error#{page}-errors"));
        error
    }
}

#[cfg(test)]
mod tests {
    use super::DocumentedError;
    use crate::{ErrorCode, ErrorType};

    #[test]
    fn every_documented_code_and_family_has_a_variant() {
        for documented in DocumentedError::ALL {
            let error = documented.to_error();
            assert!(
                ErrorCode::KNOWN.contains(&error.error_code.as_str()),
                "{error}"
            );
            assert!(
                ErrorType::KNOWN.contains(&error.error_type.as_str()),
                "{error}"
            );
        }
    }
}
