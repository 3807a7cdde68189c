//! Things that exist in the emulator, for requests to name.

use std::collections::BTreeMap;

use plaid::{
    AccessToken, Client, Endpoint, Error, Sample,
    bank_transfer::types::{BankTransferCreateRequest, BankTransferUser},
    link::types::{CountryCode, LinkTokenCreateRequestPaymentInitiation},
    monitor::types::{EntityWatchlistSearchTerms, WatchlistScreeningRequestSearchTerms},
    payment_initiation::types::{
        PaymentAmount, PaymentConsentId, PaymentConsentPeriodicAmount,
        PaymentInitiationConsentConstraints, RecipientBACS, RecipientId,
    },
};
use plaid_emulator::{LinkView, Tenant};
use serde_json::Value;
use xtask::wire::Wire;

use super::{adjust::adjust, recorder::Recorder};

const HOOK: &str = "https://example.com/webhook";

/// Things that exist in the emulator, by the member that names them.
pub struct Fixtures {
    client: Client,
    recorder: Recorder,
    known: BTreeMap<&'static str, String>,
}

impl Fixtures {
    /// Makes one of everything that stateful operations ask for.
    pub async fn make(
        client: Client,
        recorder: Recorder,
        tenant: &Tenant,
        key_id: &str,
    ) -> Result<Self, Error> {
        let known = BTreeMap::from([("key_id", key_id.to_owned())]);
        let mut made = Self {
            client,
            recorder,
            known,
        };
        // Each step is boxed: together they would not fit on a stack.
        let token = Box::pin(made.item()).await?;
        Box::pin(made.reports(&token)).await?;
        Box::pin(made.handed(&token)).await?;
        Box::pin(made.debits(&token)).await?;
        Box::pin(made.payments(tenant)).await?;
        Box::pin(made.link(tenant)).await?;
        Box::pin(made.users()).await?;
        Box::pin(made.screenings()).await?;
        Box::pin(made.identity_verification()).await?;
        Ok(made)
    }

    fn know(&mut self, name: &'static str, value: &(impl ToString + ?Sized)) {
        self.known.insert(name, value.to_string());
    }

    async fn item(&mut self) -> Result<AccessToken, Error> {
        let c = self.client.clone();
        let products = [
            "transactions",
            "auth",
            "identity",
            "investments",
            "liabilities",
            "assets",
        ];
        let public = c
            .sandbox()
            .public_token_create("ins_109508", products)
            .webhook(HOOK)
            .override_username("user_transactions_dynamic")
            .override_password("any")
            .await?;
        let exchanged = c.item().public_token_exchange(&public.public_token).await?;
        let token = exchanged.access_token;
        let fresh = c.item().public_token_create(&token).await?;
        let statements = c.statements().list(&token).await?;
        self.know("item_id", &exchanged.item_id);
        self.know("access_token", token.expose());
        self.know("target_access_token", token.expose());
        self.know("public_token", fresh.public_token.expose());
        self.know(
            "statement_id",
            &statements.accounts[0].statements[0].statement_id,
        );
        Ok(token)
    }

    async fn reports(&mut self, token: &AccessToken) -> Result<(), Error> {
        let assets = self.client.assets();
        let report = assets.create([token], 30).await?.asset_report_token;
        let copy = assets.audit_copy_create(&report).await?;
        let relay = assets.relay_create([&report], "other").await?;
        self.know("asset_report_token", report.expose());
        self.know("report_token", report.expose());
        self.know("audit_copy_token", copy.audit_copy_token.expose());
        self.know("relay_token", relay.relay_token.expose());
        Ok(())
    }

    /// Processor tokens, of accounts of several kinds.
    async fn handed(&mut self, token: &AccessToken) -> Result<(), Error> {
        let accounts = self.client.accounts().get(token).await?.accounts;
        self.know("account_id", &accounts[0].account_id);
        for (name, at) in [
            ("processor_token", 0),
            ("card_processor_token", 3),
            ("ira_processor_token", 5),
        ] {
            let id = &accounts[at].account_id;
            let handed = self
                .client
                .processor()
                .token_create(token, id, "dwolla")
                .await?;
            self.know(name, handed.processor_token.expose());
        }
        Ok(())
    }

    async fn debits(&mut self, token: &AccessToken) -> Result<(), Error> {
        let c = self.client.clone();
        let account = self.known["account_id"].clone();
        c.signal()
            .evaluate(token, account.as_str(), "debit-1", 10)
            .await?;
        let user = BankTransferUser::new("Ada");
        let transfer = BankTransferCreateRequest::new(
            token,
            account.as_str(),
            "debit",
            "ach",
            10,
            "USD",
            "test",
            user,
        );
        let moved = c.bank_transfer().create(transfer.ach_class("ppd")).await?;
        let moved = moved.bank_transfer;
        let sweeps = c.bank_transfer().sweep_list().await?.sweeps;
        self.know("client_transaction_id", "debit-1");
        self.know("bank_transfer_id", &moved.id);
        self.know("origination_account_id", &moved.origination_account_id);
        self.know("sweep_id", &sweeps[0].id);
        Ok(())
    }

    async fn payments(&mut self, tenant: &Tenant) -> Result<(), Error> {
        let payments = self.client.payment_initiation();
        let bacs = RecipientBACS::new("26207729", "560029");
        let recipient = payments.recipient_create("Ada").bacs(bacs).await?;
        let recipient = recipient.recipient_id;
        for name in ["payment_id", "settled_payment_id"] {
            let amount = PaymentAmount::new("GBP", 10);
            let made = payments.payment_create(&recipient, "ref", amount).await?;
            self.know(name, &made.payment_id);
        }
        let settled = self.known["settled_payment_id"].as_str();
        let sandbox = self.client.sandbox();
        sandbox
            .payment_simulate(settled, HOOK, "PAYMENT_STATUS_SETTLED")
            .await?;
        let consent = self.consent(tenant, &recipient).await?;
        self.know("recipient_id", &recipient);
        self.know("consent_id", &consent);
        Ok(())
    }

    /// A consent for payments in pounds that the payer has given.
    async fn consent(
        &self,
        tenant: &Tenant,
        recipient: &RecipientId,
    ) -> Result<PaymentConsentId, Error> {
        let amount = || PaymentAmount::new("GBP", 1_000_000);
        let limit = PaymentConsentPeriodicAmount::new(amount(), "DAY", "CALENDAR");
        let limits = PaymentInitiationConsentConstraints::new(amount(), [limit]);
        let payments = self.client.payment_initiation();
        let made = payments.consent_create(recipient, "ref", limits).await?;
        let wanted = LinkTokenCreateRequestPaymentInitiation::new().consent_id(&made.consent_id);
        let link = self
            .client
            .link()
            .token_create("Tests", "en", [CountryCode::Gb])
            .products(["payment_initiation"])
            .payment_initiation(wanted)
            .await?;
        let session = tenant.open_link(&link.link_token).expect("a session");
        let done = session.complete("ins_117650", "user_good", "pass_good");
        done.expect("a login");
        Ok(made.consent_id)
    }

    async fn link(&mut self, tenant: &Tenant) -> Result<(), Error> {
        let link = self.client.link();
        let made = link.token_create("Tests", "en", [CountryCode::Us]).await?;
        let token = made.link_token;
        let delivery = link.delivery_create(&token).await?;
        let session = tenant.open_link(&token).expect("a session");
        let page = session.select_institution("ins_127287").expect("a page");
        let LinkView::Oauth { oauth_state_id, .. } = page else {
            panic!("{page:?}")
        };
        self.know("link_token", token.expose());
        self.know(
            "link_delivery_session_id",
            &delivery.link_delivery_session_id,
        );
        self.know("oauth_state_id", &oauth_state_id);
        self.know("link_correlation_id", &oauth_state_id);
        Ok(())
    }

    async fn users(&mut self) -> Result<(), Error> {
        let users = self.client.user();
        let user = users.create("user-1").await?;
        let third_party = users.third_party_token_create("other");
        let third_party = third_party.user_id(&user.user_id).await?;
        let items = [self.known["item_id"].as_str()];
        users.items_associate(&user.user_id, items).await?;
        self.know("user_id", &user.user_id);
        self.know("user_token", user.user_token.expect("a token").expose());
        self.know(
            "third_party_user_token",
            third_party.third_party_user_token.expose(),
        );
        Ok(())
    }

    /// A person and an organization that are on a list.
    async fn screenings(&mut self) -> Result<(), Error> {
        let monitor = self.client.monitor();
        let program = "prg_2eRPsDnL66rZ7H";
        let terms = WatchlistScreeningRequestSearchTerms::new(program, "Aleksandr Voronovich");
        let screening = monitor.individual_create(terms).await?;
        let hits = monitor.individual_hit_list(&screening.id).await?;
        self.know("watchlist_program_id", program);
        self.know("watchlist_screening_id", &screening.id);
        self.know("individual_hit", &hits.watchlist_screening_hits[0].id);

        let program = "entprg_2eRPsDnL66rZ7H";
        let terms = EntityWatchlistSearchTerms::new(program, "Fictional Arms Trading");
        let screening = monitor.entity_create(terms).await?;
        let hits = monitor.entity_hit_list(&screening.id).await?;
        self.know("entity_watchlist_program_id", program);
        self.know("entity_watchlist_screening_id", &screening.id);
        self.know("entity_hit", &hits.entity_watchlist_screening_hits[0].id);
        Ok(())
    }

    async fn identity_verification(&mut self) -> Result<(), Error> {
        let verifications = self.client.identity_verification();
        let template = "idvtmp_4FrXJvfQU3zGUR";
        let made = verifications.create(template, false, false);
        let made = made.client_user_id("user-1").await?;
        let team = verifications.dashboard_user_list().await?;
        self.know("identity_verification_id", &made.id);
        self.know("template_id", template);
        self.know("dashboard_user_id", &team.dashboard_users[0].id);
        Ok(())
    }

    /// Puts what exists into a request's JSON.
    fn fill(&self, value: &mut Value) {
        match value {
            Value::Object(members) => {
                for (name, value) in members {
                    match (self.known.get(name.as_str()), &value) {
                        (Some(known), Value::String(_)) => *value = known.as_str().into(),
                        _ => self.fill(value),
                    }
                    self.fill_list(name, value);
                }
            }
            Value::Array(items) => {
                for item in items {
                    self.fill(item);
                }
            }
            _ => {}
        }
    }

    /// `account_ids` and the like; a sync cursor must be one of the emulator's, so none is sent.
    fn fill_list(&self, name: &str, value: &mut Value) {
        if let (Some(known), Value::Array(items)) = (
            name.strip_suffix('s').and_then(|name| self.known.get(name)),
            value,
        ) {
            for item in items {
                *item = known.as_str().into();
            }
        }
    }

    /// Sends one sample of a request; tells what is wrong with the answer.
    pub async fn send<E>(&self, extent: &str, sample: &str, wire: &Wire) -> Vec<String>
    where
        E: Endpoint + Sample,
        E::Response: Send,
    {
        let path = E::OPERATION.path;
        let mut value: Value = serde_json::from_str(sample).expect("a sample is JSON");
        self.fill(&mut value);
        adjust(path, extent, &self.known, &mut value);
        let request: E = serde_json::from_value(value).expect("a filled sample decodes");
        if let Err(error) = self.client.core().execute(&request).await {
            return vec![format!("{path} ({extent}): {error}")];
        }
        let answer = self.recorder.last().expect("an answer");
        let Ok(answer) = serde_json::from_slice(&answer.body) else {
            return Vec::new();
        };
        let problems = wire.problems(E::OPERATION.method.as_str(), path, &answer);
        let problems = problems.into_iter();
        problems
            .map(|problem| format!("{path} ({extent}): {problem}"))
            .collect()
    }
}
