//! Lists that come page by page.
//!
//! Every call of an operation that pages has `pages`, a stream of whole answers, and `items`, a
//! stream of what they list. Both ask for Plaid's largest pages unless the request says otherwise,
//! hold one page at a time, and end where the list ends and nowhere else: an empty page in the
//! middle does not end them, and an answer that leads nowhere is
//! [`Error::Paging`](crate::Error::Paging), not an endless loop.
//!
//! Options of the call (its deadline among them) hold for each page by itself. After an error a
//! stream is over; [`Pages::position`] says where it stood, and a call that
//! [resumes](Pages::resume) from there goes on without what is known.
//!
//! # What happens if the list changes meanwhile
//!
//! Lists by cursor leave that to Plaid. Those by offset shift when rows come or go, which would
//! skip some rows and repeat others. So each page after the first begins with the last row of the
//! page before it, and tells by that row whether the list has shifted and by how much; if rows have
//! gone, the stream looks further back. A row that is in the list from the first page to the last
//! and keeps its place among the others is given out exactly once. Rows that come in at a place
//! that has been passed are not seen, and one that moves may be missed or come twice. A list that
//! has lost the whole of the last page is [`PagingFailure::Changed`].

mod call;
mod items;
mod pages;
mod paginated;
mod progress;

pub use items::Items;
pub use pages::Pages;
pub use paginated::{Change, More, PageInfo, Paginated, Paging, Position, Style};

pub use crate::error::{PagingError, PagingFailure};
