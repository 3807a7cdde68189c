//! Against the local Sandbox, over HTTP, while the network fails and transactions post.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
    time::Duration,
};

use async_trait::async_trait;
use plaid::{
    AccessToken, Client, Environment, ManualClock, TransactionId,
    link::types::Products,
    transactions::types::Transaction,
    transport::{ReqwestTransport, Transport, TransportError, TransportRequest, TransportResponse},
};
use plaid_emulator::Emulator;
use proptest::prelude::*;

/// What happens to a request.
#[derive(Debug, Clone, Copy)]
enum Fault {
    None,
    NeverSent,
    AnswerLost,
    Unavailable,
    /// What is pending posts, and something new is pending, before the request arrives.
    Refresh,
}

/// A network with faults.
#[derive(Debug, Clone)]
struct Network {
    inner: ReqwestTransport,
    faults: Arc<Mutex<Vec<Fault>>>,
    /// Reaches the Sandbox in any case.
    direct: Client,
    token: AccessToken,
}

#[async_trait]
impl Transport for Network {
    async fn send(&self, request: TransportRequest) -> Result<TransportResponse, TransportError> {
        let fault = self.faults.lock().unwrap().pop().unwrap_or(Fault::None);
        match fault {
            Fault::NeverSent => return Err(TransportError::connect("refused")),
            Fault::Unavailable => return Ok(TransportResponse::new(503, "text/html", "<html>")),
            Fault::Refresh => {
                let refresh = self.direct.transactions().refresh(&self.token);
                refresh.await.expect("a refresh");
            }
            Fault::AnswerLost | Fault::None => {}
        }
        let answer = self.inner.send(request).await;
        match fault {
            Fault::AnswerLost => Err(TransportError::io("reset")),
            _ => answer,
        }
    }
}

fn syncs() -> impl Strategy<Value = Vec<(i64, Vec<Fault>)>> {
    let fault = prop_oneof![
        5 => Just(Fault::None),
        1 => Just(Fault::NeverSent),
        1 => Just(Fault::AnswerLost),
        1 => Just(Fault::Unavailable),
        2 => Just(Fault::Refresh),
    ];
    let sync = (60_i64..300, prop::collection::vec(fault, 0..10));
    prop::collection::vec(sync, 1..5)
}

fn client(emulator: &Emulator) -> plaid::ClientBuilder<Client> {
    Client::builder()
        .credentials("client-id", "secret")
        .environment(Environment::custom(emulator.url()).expect("a base URL"))
        .clock(ManualClock::new())
}

async fn play(syncs: Vec<(i64, Vec<Fault>)>) -> Result<(), TestCaseError> {
    let emulator = Emulator::start().await.expect("a server");
    let direct = client(&emulator).build().expect("a client");
    let public = direct.sandbox();
    let public = public
        .public_token_create("ins_109508", [Products::Transactions])
        .override_username("user_transactions_dynamic")
        .override_password("any");
    let public = public.await.expect("a public token").public_token;
    let token = direct.item().public_token_exchange(&public);
    let token = token.await.expect("an Item").access_token;
    let network = Network {
        inner: ReqwestTransport::new(Duration::from_secs(5)).expect("a transport"),
        faults: Arc::default(),
        direct: direct.clone(),
        token: token.clone(),
    };
    let faulty = client(&emulator)
        .transport(network.clone())
        .build()
        .expect("a client");

    let mut kept: BTreeMap<TransactionId, Transaction> = BTreeMap::new();
    let mut cursor: Option<String> = None;
    for (count, faults) in syncs {
        *network.faults.lock().unwrap() = faults;
        let call = faulty
            .transactions()
            .sync(&token)
            .cursor(&cursor)
            .count(count);
        if let Ok(update) = call.updates().await {
            cursor.clone_from(&update.next_cursor);
            let Ok(()) = update.apply_to(&mut kept);
            network.faults.lock().unwrap().clear();
            // The other operation that lists them, in pages by offset.
            let listed = direct
                .transactions()
                .get(&token, "2015-01-01", "2049-12-31");
            let listed = listed.count(70).items().into_vec().await.expect("a list");
            let mut listed: Vec<_> = listed.iter().map(|row| &row.transaction_id).collect();
            listed.sort_unstable();
            prop_assert_eq!(kept.keys().collect::<Vec<_>>(), listed);
        }
    }
    // Whatever happened, one sync in peace is enough.
    network.faults.lock().unwrap().clear();
    let update = faulty.transactions().sync_updates(&token, &cursor).await;
    let Ok(()) = update.expect("an update").apply_to(&mut kept);
    let listed = direct
        .transactions()
        .get(&token, "2015-01-01", "2049-12-31");
    let listed = listed.items().into_vec().await.expect("a list");
    prop_assert_eq!(kept.len(), listed.len());
    prop_assert!(
        listed
            .iter()
            .all(|row| kept.contains_key(&row.transaction_id))
    );
    emulator.shutdown().await.expect("a stop");
    Ok(())
}

#[tokio::test]
async fn a_cursor_of_another_item_is_unknown() {
    let emulator = Emulator::start().await.expect("a server");
    let client = client(&emulator).build().expect("a client");
    let mut tokens = Vec::new();
    for _ in 0..2 {
        let public = client.sandbox();
        let public = public.public_token_create("ins_109508", [Products::Transactions]);
        let public = public.await.expect("a public token").public_token;
        let token = client.item().public_token_exchange(&public);
        tokens.push(token.await.expect("an Item").access_token);
    }
    let first = client.transactions().sync(&tokens[0]).updates().await;
    let cursor = first.expect("an update").next_cursor.clone();
    let error = client
        .transactions()
        .sync_updates(&tokens[1], &cursor)
        .await;
    assert!(error.expect_err("an error").is_unknown_cursor());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn the_program_holds_what_the_sandbox_holds(syncs in syncs()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime.expect("a runtime").block_on(play(syncs))?;
    }
}
