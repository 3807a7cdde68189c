//! Arguments of setters.

/// A value for an optional member, or an [`Option`] of one: every setter of an optional member
/// takes both, so what a program holds as an `Option` needs no `if let`. `None` leaves the member
/// out.
///
/// ```
/// use plaid_core::{Date, IntoOption};
///
/// fn since<M>(date: impl IntoOption<Date, M>) -> Option<Date> {
///     date.into_option()
/// }
///
/// let held: Option<String> = Some("2026-01-15".to_owned());
/// assert_eq!(since("2026-01-15"), since(&held));
/// assert_eq!(since(held), since(Date::of(2026, 1, 15)));
/// assert_eq!(since(None::<&str>), None);
/// ```
///
/// `M` tells the impls apart and is never named.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no value for a member of type `{T}`",
    label = "neither converts into `{T}` nor is an `Option` of what does"
)]
pub trait IntoOption<T, M> {
    /// The value, if there is one.
    fn into_option(self) -> Option<T>;
}

/// Marks a value.
#[doc(hidden)]
#[derive(Debug)]
pub enum Value {}

/// Marks an option.
#[doc(hidden)]
#[derive(Debug)]
pub enum Held {}

/// Marks a borrowed option.
#[doc(hidden)]
#[derive(Debug)]
pub enum Borrowed {}

impl<T, U: Into<T>> IntoOption<T, Value> for U {
    fn into_option(self) -> Option<T> {
        Some(self.into())
    }
}

impl<T, U: Into<T>> IntoOption<T, Held> for Option<U> {
    fn into_option(self) -> Option<T> {
        self.map(Into::into)
    }
}

impl<'u, T, U> IntoOption<T, Borrowed> for &'u Option<U>
where
    &'u U: Into<T>,
{
    fn into_option(self) -> Option<T> {
        self.as_ref().map(Into::into)
    }
}
