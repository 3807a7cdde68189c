//! What a whole call costs: the SDK beside reqwest with the same types, in one run. Runs on Unix.

use plaid_benches::{calls, server::Server};

fn main() {
    calls::serve_if_asked();
    let server = Server::start();
    calls::print(21, server.url(), |contest, _, _| contest);
}
