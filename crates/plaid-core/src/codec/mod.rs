//! What the generated `Serialize` and `Deserialize` impls share, and how servers read requests.
//!
//! Nothing here is meant to be called by hand; it is public because the product crates are
//! separate crates. One record is one JSON object. Decoding is lenient where the API drifts
//! (absent and null are the same, unknown members are skipped, whole floats are integers) and
//! strict where leniency would invent a value (a required id that is missing is an error).

mod incoming;
mod key;
mod lenient;
mod numbers;
pub(crate) mod outgoing;
mod record;
mod target;
mod values;
mod write;

pub use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error as DecodeError, MapAccess},
    ser::SerializeMap,
};

pub use self::{
    incoming::{FormPart, form, path_parameters, query_parameter},
    key::new_idempotency_key,
    lenient::{Lenient, Telling, TextOfNumber, Whole},
    numbers::{Float, Int},
    record::{Record, UNKNOWN, next_member, record, required, skip},
    target::Target,
    values::{Sparse, from_value, open_enum, str, tag, text},
    write::{put, put_clearable, put_some, set_within, to_text},
};
pub use crate::amount::{AmountOrNone, AmountText};
