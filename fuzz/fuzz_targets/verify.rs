//! Whatever comes as header and body is refused in peace, unless it is what was signed.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use plaid_fuzz::{cut, verifier};
use plaid_webhooks::{SIGNATURE_HEADER, Verifier};
use tokio::runtime::{Builder, Runtime};

static GENUINE: &[u8] = include_bytes!("../corpus/verify/genuine");
static VERIFIER: LazyLock<(Verifier, Runtime)> = LazyLock::new(|| {
    let runtime = Builder::new_current_thread().build().expect("a runtime");
    (verifier(), runtime)
});

fuzz_target!(|input: &[u8]| {
    let (verifier, runtime) = &*VERIFIER;
    let (signature, body) = cut(input);
    let headers = [(SIGNATURE_HEADER, signature)];
    if let Ok(delivery) = runtime.block_on(verifier.verify(headers, body.to_vec())) {
        assert_eq!(delivery.body(), cut(GENUINE).1);
    }
});
