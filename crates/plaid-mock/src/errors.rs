//! Plaid's errors by name, each with its family, HTTP status and message.
//!
//! ```
//! let error = plaid_mock::errors::item_login_required();
//! assert_eq!((error.error_type.as_str(), error.status), ("ITEM_ERROR", Some(400)));
//! ```
//!
//! [Plaid's list](https://plaid.com/docs/errors/)

use plaid_core::{ApiError, error::DocumentedError};

pub use crate::generated::errors::*;

/// The error of a code; of several families that have it, the Item's.
///
/// # Panics
///
/// If no documented error has the code. [`ApiError::new`] makes any other.
#[track_caller]
#[expect(clippy::panic, reason = "a test must not go on with another error")]
pub fn of_code(error_code: &str) -> ApiError {
    let of_items = DocumentedError::of_code(error_code)
        .find(|error| error.error_type == "ITEM_ERROR")
        .or_else(|| DocumentedError::of_code(error_code).next());
    match of_items {
        Some(error) => error.to_error(),
        None => panic!("no documented error has the code {error_code:?}"),
    }
}

/// What a product says whose data Plaid has not gathered yet: reports have errors of their own.
pub(crate) fn not_ready(product: &str) -> ApiError {
    match product {
        "assets" => asset_report_product_not_ready(),
        "income" => income_verification_product_not_ready(),
        _ => product_not_ready(),
    }
}

/// The error of this family and code.
pub(crate) fn documented(error_type: &str, error_code: &str) -> ApiError {
    DocumentedError::of_code(error_code)
        .find(|error| error.error_type == error_type)
        .map_or_else(
            || ApiError::new(error_type, error_code, ""),
            DocumentedError::to_error,
        )
}
