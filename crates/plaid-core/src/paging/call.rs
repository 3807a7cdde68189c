//! What calls of operations that page have beside `send`.

use super::{Items, Pages, Paginated};
use crate::Call;

impl<E: Paginated> Call<E> {
    /// The list from here on, as a stream of whole answers.
    pub fn pages(self) -> Pages<E> {
        Pages::new(self)
    }

    /// The list from here on, as a stream of its rows.
    pub fn items(self) -> Items<E> {
        Items::new(self.pages())
    }
}

/// What the builder of an operation that pages has beside.
#[doc(hidden)]
#[macro_export]
macro_rules! paged_call_builder {
    ($name:ident, $request:ty) => {
        impl $name {
            /// The list from here on, as a stream of whole answers.
            ///
            /// See [`paging`](plaid_core::paging) for page sizes, resuming, and lists that change.
            #[inline]
            pub fn pages(self) -> $crate::paging::Pages<$request> {
                self.0.pages()
            }

            /// The list from here on, as a stream of its rows.
            ///
            /// See [`paging`](plaid_core::paging) for page sizes, resuming, and lists that change.
            #[inline]
            pub fn items(self) -> $crate::paging::Items<$request> {
                self.0.items()
            }
        }
    };
}
