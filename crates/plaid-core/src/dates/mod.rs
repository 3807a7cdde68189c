//! Dates and instants that keep what was sent.

mod calendar;
#[cfg(feature = "chrono")]
#[cfg_attr(docsrs, doc(cfg(feature = "chrono")))]
mod chrono;
mod date;
mod datetime;
#[cfg(feature = "jiff")]
#[cfg_attr(docsrs, doc(cfg(feature = "jiff")))]
mod jiff;
mod parts;
mod short_text;
#[cfg(feature = "time")]
#[cfg_attr(docsrs, doc(cfg(feature = "time")))]
mod time;

pub use self::{
    date::{Date, ParseDateError},
    datetime::DateTime,
};
