//! Values in the columns of databases.
//!
//! Ids, tokens, enums and dates are texts, and an [`Amount`](crate::Amount) is one where a database
//! has no exact numbers. PostgreSQL has exact numbers and dates of its own, and they are used.

#[cfg(feature = "rusqlite")]
#[cfg_attr(docsrs, doc(cfg(feature = "rusqlite")))]
#[doc(hidden)]
pub mod rusqlite;
#[cfg(any(feature = "sqlx-sqlite", feature = "sqlx-postgres"))]
#[cfg_attr(docsrs, doc(cfg(feature = "sqlx")))]
#[doc(hidden)]
pub mod sqlx;

/// Columns of a type that is a text.
#[doc(hidden)]
#[macro_export]
macro_rules! stored_as_text {
    ($name:ident: $text:ident) => {
        $crate::rusqlite_text!($name: $text);
        $crate::sqlx_text!($name: $text);
    };
}

// The macros are used by other crates, whose features are not asked.

#[cfg(not(feature = "rusqlite"))]
#[doc(hidden)]
#[macro_export]
macro_rules! rusqlite_text {
    ($name:ident: $text:ident) => {};
}

#[cfg(not(any(feature = "sqlx-sqlite", feature = "sqlx-postgres")))]
#[doc(hidden)]
#[macro_export]
macro_rules! sqlx_text {
    ($name:ident: $text:ident) => {};
}
