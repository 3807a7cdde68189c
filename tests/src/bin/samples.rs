//! `samples`: a request of every operation, as JSON, one object a line: its method, its path, and what
//! it holds at least and at most. Clients in other languages try them.

#![allow(clippy::print_stdout)] // A command speaks.

use plaid::{Endpoint, Sample};
use plaid_tests::for_each_request;
use serde_json::{Value, json};

fn main() {
    macro_rules! visit {
        ($($request:ty,)+) => {$(show::<$request>();)+};
    }
    for_each_request!(visit);
}

fn show<E: Endpoint + Sample>() {
    let read = |text| serde_json::from_str::<Value>(text).unwrap_or_default();
    let sample = json!({
        "method": E::OPERATION.method.as_str(),
        "path": E::OPERATION.path,
        "minimal": read(E::MINIMAL),
        "full": read(E::SAMPLE),
    });
    println!("{sample}");
}
