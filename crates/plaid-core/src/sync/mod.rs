//! Changes since a cursor, one whole update at a time.
//!
//! An operation such as `/transactions/sync` gives what was added, modified and removed since a
//! cursor, page by page, and the cursor of the next update with the last page. The pages belong
//! together: a cursor from the middle, or a part of the pages, is no state that the server ever
//! had. So an update is given out whole, or not at all:
//!
//! - [`SyncCall`], from `sync_updates` of the product or from `updates` of the call, reads it into a
//!   [`SyncUpdate`];
//! - [`SyncCall::into_sink`] hands a long one page by page to a [`SyncSink`], such as a database
//!   transaction, which gets the cursor when it is told to commit and at no other time.
//!
//! If the data changes while it is read
//! (`TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION`), both begin anew with the first cursor, a bounded
//! number of times.
//!
//! A sink was chosen over a stream of provisional pages because forgetting to undo is the easy
//! mistake: with a sink, rolling back is what happens, and the cursor is out of reach until it is
//! right.

mod call;
mod endpoint;
mod fold;
mod sink;
mod store;
mod update;

pub use call::SyncCall;
pub use endpoint::{SyncEndpoint, SyncPage};
pub use sink::{SyncEnd, SyncSink};
pub use store::SyncStore;
pub use update::SyncUpdate;
