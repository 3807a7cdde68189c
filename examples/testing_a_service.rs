//! A small service and its tests, written three ways: with mocks, with the local Sandbox, and with
//! a transport of its own. `cargo test --example testing_a_service` runs them.
//!
//! - `plaid_mock` says what each call is answered. It suits tests of what your code
//!   does with an answer, above all with those that are hard to come by: errors, mutations, rate
//!   limits.
//! - The emulator behaves as Plaid does: what one call makes, the next one finds. It suits tests of
//!   whole flows.
//! - A `Transport` sits below retries and needs no socket. It suits
//!   tests of what happens to single attempts.

#![allow(clippy::print_stdout)]

use std::collections::BTreeMap;

use plaid::{
    Client, Error, ItemId,
    item::types::{AccessToken, Products},
    link::types::{CountryCode, LinkToken, LinkTokenCreateRequestUser},
    transactions::types::{Transaction, TransactionId},
};

/// The bank logins of a service's users, and their transactions.
struct Ledger {
    client: Client,
    items: BTreeMap<ItemId, Login>,
}

/// What is stored of an Item.
struct Login {
    access_token: AccessToken,
    /// Up to where the transactions are known.
    cursor: Option<String>,
    transactions: BTreeMap<TransactionId, Transaction>,
}

/// What a sync ended with.
#[derive(Debug, PartialEq, Eq)]
enum Synced {
    /// So many transactions are known now.
    UpToDate(usize),
    /// The user has to log in to the bank again: send them through Link with
    /// [`Ledger::begin_repair`].
    LoginRequired,
    /// The service does not know the Item.
    NotLinked,
}

impl Ledger {
    fn new(client: Client) -> Self {
        Self {
            client,
            items: BTreeMap::new(),
        }
    }

    /// A token for Link, with which a user logs in to a bank.
    async fn begin_link(&self, user: &str) -> Result<LinkToken, Error> {
        let call = self
            .client
            .link()
            .token_create("Ledger", "en", [CountryCode::Us])
            .user(LinkTokenCreateRequestUser::new(user))
            .products([Products::Transactions]);
        Ok(call.await?.link_token)
    }

    /// Stores the Item that Link made.
    async fn finish_link(&mut self, public_token: &str) -> Result<ItemId, Error> {
        let made = self
            .client
            .item()
            .public_token_exchange(public_token)
            .await?;
        let login = Login {
            access_token: made.access_token,
            cursor: None,
            transactions: BTreeMap::new(),
        };
        self.items.insert(made.item_id.clone(), login);
        Ok(made.item_id)
    }

    /// A token for Link in update mode, with which a user logs in again.
    async fn begin_repair(&self, user: &str, item: &ItemId) -> Result<Option<LinkToken>, Error> {
        let Some(login) = self.items.get(item) else {
            return Ok(None);
        };
        let call = self
            .client
            .link()
            .token_create("Ledger", "en", [CountryCode::Us])
            .user(LinkTokenCreateRequestUser::new(user))
            .access_token(&login.access_token);
        Ok(Some(call.await?.link_token))
    }

    /// Brings an Item's transactions up to date, with all pages or with none.
    async fn sync(&mut self, item: &ItemId) -> Result<Synced, Error> {
        let Some(login) = self.items.get_mut(item) else {
            return Ok(Synced::NotLinked);
        };
        let call = self.client.transactions();
        let call = call.sync_updates(&login.access_token, &login.cursor);
        match call.await {
            Ok(update) => {
                login.cursor.clone_from(&update.next_cursor);
                let Ok(()) = update.apply_to(&mut login.transactions);
                Ok(Synced::UpToDate(login.transactions.len()))
            }
            Err(error) if error.is_item_login_required() => Ok(Synced::LoginRequired),
            Err(error) => Err(error),
        }
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let setup = plaid_examples::connect().await?;
    let mut ledger = Ledger::new(setup.client.clone());
    let link = ledger.begin_link("user-1").await?;
    println!("Link would open with {link:?}");
    let sandbox = setup.client.sandbox();
    let public = sandbox
        .public_token_create("ins_109508", [Products::Transactions])
        .await?;
    let item = ledger.finish_link(public.public_token.expose()).await?;
    println!("synced: {:?}", ledger.sync(&item).await?);
    sandbox
        .item_reset_login(&ledger.items[&item].access_token)
        .await?;
    println!(
        "after the bank wants a new login: {:?}",
        ledger.sync(&item).await?
    );
    let repair = ledger.begin_repair("user-1", &item).await?;
    println!("Link would open in update mode with {repair:?}");
    Ok(())
}

#[cfg(test)]
mod with_mocks {
    use plaid::{
        Sample as _,
        item::types::ItemPublicTokenExchangeRequest,
        link::types::LinkTokenCreateRequest,
        transactions::types::{TransactionsSyncRequest, TransactionsSyncResponse},
    };
    use plaid_mock::{MockPlaid, Pages, errors};

    use super::{Ledger, Synced};

    /// A ledger with one Item.
    async fn linked(plaid: &MockPlaid) -> (Ledger, plaid::ItemId) {
        plaid.given::<ItemPublicTokenExchangeRequest>().sample();
        let mut ledger = Ledger::new(plaid.client().into());
        let item = ledger.finish_link("public-1").await.expect("an Item");
        (ledger, item)
    }

    /// A page that adds one transaction and changes nothing else.
    fn page(id: &str) -> TransactionsSyncResponse {
        let mut page = TransactionsSyncResponse::sample();
        page.added.truncate(1);
        page.added[0].transaction_id = id.into();
        page.modified.clear();
        page.removed.clear();
        page
    }

    #[tokio::test]
    async fn a_mutation_between_pages_begins_anew_and_counts_nothing_twice() {
        let plaid = MockPlaid::start().await;
        let (mut ledger, item) = linked(&plaid).await;
        plaid
            .given::<TransactionsSyncRequest>()
            .respond_with(Pages::new([page("a"), page("b"), page("c")]).mutation_before(2))
            .expect(7);
        assert_eq!(
            ledger.sync(&item).await.expect("synced"),
            Synced::UpToDate(3)
        );
        assert_eq!(
            ledger.sync(&item).await.expect("synced"),
            Synced::UpToDate(3)
        );
    }

    #[tokio::test]
    async fn a_broken_login_is_repaired_by_link_in_update_mode() {
        let plaid = MockPlaid::start().await;
        let (mut ledger, item) = linked(&plaid).await;
        plaid
            .given::<TransactionsSyncRequest>()
            .error(errors::item_login_required())
            .then(Pages::new([page("a")]));
        let repair = plaid
            .given::<LinkTokenCreateRequest>()
            .when(|request| request.access_token.is_some() && request.products.is_none())
            .sample()
            .expect(1);
        assert_eq!(
            ledger.sync(&item).await.expect("synced"),
            Synced::LoginRequired
        );
        let link = ledger.begin_repair("user-1", &item).await.expect("a token");
        assert!(link.is_some());
        let asked = &repair.received()[0];
        assert_eq!(
            asked.user.as_ref().map(|user| user.client_user_id.as_str()),
            Some("user-1")
        );
        assert_eq!(
            ledger.sync(&item).await.expect("synced"),
            Synced::UpToDate(1)
        );
    }

    #[tokio::test]
    async fn other_errors_leave_what_is_stored_as_it_was() {
        let plaid = MockPlaid::start().await;
        let (mut ledger, item) = linked(&plaid).await;
        plaid
            .given::<TransactionsSyncRequest>()
            .sample_with(|page| page.has_more = true)
            .then(errors::item_locked());
        let error = ledger.sync(&item).await.expect_err("an error");
        assert!(error.is_item_error());
        assert!(
            ledger.items[&item].transactions.is_empty() && ledger.items[&item].cursor.is_none()
        );
    }
}

#[cfg(test)]
mod with_the_local_sandbox {
    use plaid::{Client, Environment, item::types::Products};
    use plaid_emulator::Emulator;

    use super::{Ledger, Synced};

    #[tokio::test]
    async fn a_user_links_syncs_and_has_to_log_in_again() {
        let emulator = Emulator::start().await.expect("an emulator");
        let client = Client::builder()
            .credentials("any", "thing")
            .environment(Environment::custom(emulator.url()).expect("a base URL"))
            .build()
            .expect("a client");
        let mut ledger = Ledger::new(client.clone());
        ledger.begin_link("user-1").await.expect("a link token");

        // What a user does in a browser, the Sandbox does by a call.
        let products = [Products::Transactions];
        let public = client
            .sandbox()
            .public_token_create("ins_109508", products)
            .await;
        let public = public.expect("a public token").public_token;
        let item = ledger.finish_link(public.expose()).await.expect("an Item");
        let synced = ledger.sync(&item).await.expect("synced");
        assert!(
            matches!(synced, Synced::UpToDate(count) if count > 0),
            "{synced:?}"
        );

        let token = &ledger.items[&item].access_token;
        client
            .sandbox()
            .item_reset_login(token)
            .await
            .expect("a reset");
        assert_eq!(
            ledger.sync(&item).await.expect("synced"),
            Synced::LoginRequired
        );
        let link = ledger.begin_repair("user-1", &item).await.expect("a token");
        assert!(link.is_some());
    }
}

#[cfg(test)]
mod with_a_transport {
    use std::sync::{Arc, Mutex};

    use plaid::{
        Client, ManualClock, Sample as _,
        item::types::ItemPublicTokenExchangeResponse,
        transport::{Transport, TransportError, TransportRequest, TransportResponse},
    };

    use super::Ledger;

    /// Answers exchanges with the sample, once the network is there. Notes what was attempted.
    #[derive(Debug, Clone, Default)]
    struct SlowToConnect(Arc<Mutex<Vec<&'static str>>>);

    #[async_trait::async_trait]
    impl Transport for SlowToConnect {
        async fn send(
            &self,
            request: TransportRequest,
        ) -> Result<TransportResponse, TransportError> {
            let path = request.operation.map_or("", |operation| operation.path);
            let mut attempts = self.0.lock().expect("a lock");
            attempts.push(path);
            if attempts.len() < 3 {
                return Err(TransportError::connect("the network is being plugged in"));
            }
            let body = ItemPublicTokenExchangeResponse::SAMPLE;
            Ok(TransportResponse::new(200, "application/json", body))
        }
    }

    #[tokio::test]
    async fn an_exchange_is_tried_again_while_nothing_was_sent() {
        let transport = SlowToConnect::default();
        let client = Client::builder()
            .credentials("any", "thing")
            .clock(ManualClock::new()) // Nobody waits between attempts.
            .transport(transport.clone())
            .build()
            .expect("a client");
        let mut ledger = Ledger::new(client);
        ledger.finish_link("public-1").await.expect("an Item");
        let attempts = transport.0.lock().expect("a lock").clone();
        assert_eq!(attempts, ["/item/public_token/exchange"; 3]);
    }
}
