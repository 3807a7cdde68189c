//! The API as facts: what `api/` holds and every generator reads.
//!
//! One file per product in `api/products/`, one per group of shared types in `api/shared/`, one per
//! family of webhooks in `api/webhooks/`, the types that plaid-core implements in `api/core.toml`, the
//! errors in `api/errors.toml`, where answers differ from the document in `api/evidence.toml`, what
//! samples hold in `api/samples.toml`, and what members mean wherever they stand in
//! `api/glossary.toml`. The notation is described in `api/README.md`; [`read()`] and [`write()`] are
//! inverse to each other.

pub(crate) mod errors;
pub(crate) mod evidence;
mod glossary;
mod model;
mod notation;
mod paging;
mod read;
pub(crate) mod samples;
mod secrets;
mod waiting;
mod write;

pub(crate) use glossary::read_described;
pub(crate) use model::{
    Auth, Billed, Body, Enum, Facts, Field, File, Http, Limits, Marks, Object, Operation, Place,
    Type, TypeDef, Union, Value, Webhook,
};
pub(crate) use paging::{Member, Page, PageEnd, PageStyle, Sync};
#[cfg(test)]
pub(crate) use read::parse;
pub(crate) use read::read;
pub(crate) use secrets::is_suspicious;
pub(crate) use waiting::Wait;
pub(crate) use write::write;
