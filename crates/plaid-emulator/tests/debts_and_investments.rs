//! Liabilities and investments.

#![cfg(feature = "full")]
#![allow(clippy::expect_used)]

mod support;

use std::time::Duration;

use plaid_core::{Amount, Client};
use plaid_emulator::{Emulator, Profile};
use plaid_investments::Investments;
use plaid_item::Item;
use plaid_liabilities::Liabilities;
use plaid_processor::Processor;
use plaid_sandbox::{
    Sandbox,
    types::{
        HoldingsOverride, InvestmentsTransactionsOverride, LiabilityOverride, OverrideAccounts,
        SecurityOverride, UserCustomPassword,
    },
};
use plaid_types::AccessToken;
use support::{accounts, client, code, emulator, exchanged, item, item_of};

fn amount(text: &str) -> Amount {
    text.parse().expect("an amount")
}

async fn custom(
    client: &Client,
    accounts: impl IntoIterator<Item = OverrideAccounts>,
) -> AccessToken {
    let user = UserCustomPassword::new().override_accounts(accounts);
    let password = user.to_password().expect("JSON").expose().clone();
    item_of(client, "user_custom", &password).await
}

#[tokio::test]
async fn holdings_are_worth_the_balances_of_their_accounts() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    for username in ["user_good", "user_yuppie"] {
        let token = item_of(&client, username, "pass_good").await;
        let held = Investments::new(&client).holdings_get(&token).send().await;
        let held = held.expect("holdings");
        for account in &held.accounts {
            let values = held
                .holdings
                .iter()
                .filter(|h| h.account_id == account.account_id);
            let total: Amount = values.filter_map(|holding| holding.institution_value).sum();
            assert_eq!(
                Some(total.round(2)),
                account.balances.current,
                "{}",
                account.name
            );
        }
        let known = |id: &_| held.securities.iter().any(|s| s.security_id == *id);
        assert!(
            held.holdings
                .iter()
                .all(|holding| known(&holding.security_id))
        );
    }
}

#[tokio::test]
async fn what_is_owed_is_the_balance() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let token = item(&client).await;
    let owed = Liabilities::new(&client)
        .get(&token)
        .send()
        .await
        .expect("liabilities");
    let balance = |id: &str| {
        let account = owed
            .accounts
            .iter()
            .find(|account| account.account_id.as_str() == id);
        account
            .expect("an account")
            .balances
            .current
            .expect("a balance")
    };
    let card = &owed.liabilities.credit[0];
    let id = card.account_id.as_ref().expect("an id");
    assert_eq!(card.last_statement_balance, Some(balance(id.as_str())));
    let subject: Amount = card
        .aprs
        .iter()
        .filter_map(|apr| apr.balance_subject_to_apr)
        .sum();
    assert_eq!(subject, balance(id.as_str()));
    let loan = &owed.liabilities.student[0];
    let id = loan.account_id.as_ref().expect("an id");
    let parts = [
        loan.origination_principal_amount,
        loan.outstanding_interest_amount,
    ];
    assert_eq!(
        parts.into_iter().flatten().sum::<Amount>(),
        balance(id.as_str())
    );
}

#[tokio::test]
async fn a_known_account_of_another_kind_is_served_with_nothing() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let token = item(&client).await;
    let checking = accounts(&client, &token).await.remove(0).account_id;
    let owed = Liabilities::new(&client)
        .get(&token)
        .account_ids([&checking])
        .send()
        .await;
    let owed = owed.expect("liabilities");
    assert_eq!(owed.accounts.len(), 1);
    assert!(owed.liabilities.credit.is_empty() && owed.liabilities.student.is_empty());
    let held = Investments::new(&client)
        .holdings_get(&token)
        .account_ids([&checking])
        .send()
        .await;
    let held = held.expect("holdings");
    assert_eq!(
        (
            held.accounts.len(),
            held.holdings.len(),
            held.securities.len()
        ),
        (1, 0, 0)
    );
    for outcome in [
        code(
            Liabilities::new(&client)
                .get(&token)
                .account_ids(["x"])
                .send()
                .await,
        ),
        code(
            Investments::new(&client)
                .holdings_get(&token)
                .account_ids(["x"])
                .send()
                .await,
        ),
        code(
            Investments::new(&client)
                .auth_get(&token)
                .account_ids(["x"])
                .send()
                .await,
        ),
    ] {
        assert_eq!(outcome, "INVALID_FIELD");
    }
    let without = custom(
        &client,
        [OverrideAccounts::new("depository").subtype("checking")],
    )
    .await;
    let owed = Liabilities::new(&client).get(&without).send().await;
    assert_eq!(code(owed), "NO_LIABILITY_ACCOUNTS");
    let held = Investments::new(&client)
        .holdings_get(&without)
        .send()
        .await;
    assert_eq!(code(held), "NO_INVESTMENT_ACCOUNTS");
}

#[tokio::test]
async fn debts_of_users_of_ones_own_are_as_described() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let token = custom(
        &client,
        [
            OverrideAccounts::new("credit")
                .subtype("credit card")
                .starting_balance(amount("500"))
                .liability(
                    LiabilityOverride::new("credit")
                        .purchase_apr(19.99)
                        .is_overdue(true),
                ),
            OverrideAccounts::new("loan")
                .subtype("student")
                .starting_balance(amount("9000"))
                .liability(
                    LiabilityOverride::new("student")
                        .principal(amount("12000"))
                        .is_federal(false)
                        .origination_date("2020-01-01")
                        .interest_capitalization_grace_period_months(6),
                ),
            OverrideAccounts::new("loan")
                .subtype("auto")
                .starting_balance(amount("7000"))
                .liability(LiabilityOverride::new("loan").payment_frequency("biweekly")),
            OverrideAccounts::new("loan")
                .subtype("line of credit")
                .starting_balance(amount("300"))
                .liability(LiabilityOverride::new("line_of_credit").credit_limit(amount("1000"))),
        ],
    )
    .await;
    let owed = Liabilities::new(&client)
        .get(&token)
        .send()
        .await
        .expect("liabilities");
    let owed = owed.liabilities;
    let card = &owed.credit[0];
    assert_eq!(
        (card.is_overdue, card.aprs[2].apr_percentage),
        (Some(true), Some(19.99))
    );
    let student = &owed.student[0];
    assert_eq!(student.origination_principal_amount, Some(amount("12000")));
    assert_eq!(
        student.outstanding_interest_amount,
        Some(Amount::ZERO),
        "it is capitalized"
    );
    assert_eq!(student.guarantor, None);
    let frequency = owed.loan[0]
        .payment_frequency
        .as_ref()
        .expect("a frequency");
    assert_eq!(frequency.as_str(), "biweekly");
    assert_eq!(owed.line_of_credit[0].available_credit, Some(amount("700")));
}

#[tokio::test]
async fn movements_of_users_of_ones_own_are_as_described() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let fund = || {
        SecurityOverride::new("USD")
            .name("A fund")
            .ticker_symbol("FUND")
    };
    let brokerage = || {
        OverrideAccounts::new("investment")
            .subtype("brokerage")
            .holdings([HoldingsOverride::new(
                amount("10"),
                amount("2.5"),
                "USD",
                fund(),
            )])
            .investment_transactions([InvestmentsTransactionsOverride::new(
                "2026-01-05",
                "BUY",
                amount("2.5"),
                amount("9"),
                "buy",
                "USD",
            )
            .fees(amount("1"))
            .security(fund())])
    };
    let token = custom(&client, [brokerage(), brokerage()]).await;
    let held = Investments::new(&client)
        .holdings_get(&token)
        .send()
        .await
        .expect("holdings");
    assert_eq!(
        (held.holdings.len(), held.securities.len()),
        (2, 1),
        "it is one security"
    );
    let rows = Investments::new(&client).transactions_get(&token, "2026-01-01", "2026-02-01");
    let rows = rows
        .send()
        .await
        .expect("transactions")
        .investment_transactions;
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0].amount, amount("23.5"));
}

#[tokio::test]
async fn investments_are_taken_over_refreshed_and_waited_for() {
    let emulator = Emulator::builder().profile(Profile::Realistic);
    let emulator = emulator.start().await.expect("an emulator");
    let client = client(&emulator, "a");
    let public = Sandbox::new(&client).public_token_create("ins_109508", ["investments"]);
    let public = public.webhook("https://example.com/hook").send().await;
    let token = exchanged(&client, public.expect("a public token").public_token).await;
    let investments = Investments::new(&client);

    let rows = || {
        investments
            .transactions_get(&token, "2020-01-01", "2030-01-01")
            .async_update(true)
            .send()
    };
    assert_eq!(code(rows().await), "PRODUCT_NOT_READY");
    assert_eq!(code(rows().await), "PRODUCT_NOT_READY");
    emulator.advance(Duration::from_secs(5));
    assert_eq!(
        rows().await.expect("a page").investment_transactions.len(),
        6
    );
    let told = || -> Vec<String> {
        let webhooks = emulator.tenant("a").webhooks().into_iter();
        let told = webhooks.map(|sent| sent.webhook);
        told.map(|webhook| format!("{} {}", webhook.webhook_type(), webhook.webhook_code()))
            .collect()
    };
    assert_eq!(told(), ["INVESTMENTS_TRANSACTIONS HISTORICAL_UPDATE"]);

    investments.refresh(&token).send().await.expect("a refresh");
    assert_eq!(
        told()[1..],
        [
            "HOLDINGS DEFAULT_UPDATE",
            "INVESTMENTS_TRANSACTIONS DEFAULT_UPDATE"
        ]
    );
    let known = Item::new(&client)
        .get(&token)
        .send()
        .await
        .expect("the Item");
    let status = known
        .status
        .and_then(|status| status.investments)
        .expect("a status");
    assert!(status.last_successful_update.is_some());

    let taken = investments.auth_get(&token).send().await.expect("numbers");
    assert_eq!(
        (
            taken.numbers.acats.len(),
            taken.numbers.retirement_401k.len()
        ),
        (1, 1)
    );
    assert_eq!(taken.owners.len(), 2);
    let elsewhere = Sandbox::new(&client).public_token_create("ins_109509", ["investments"]);
    let elsewhere = exchanged(
        &client,
        elsewhere.send().await.expect("a token").public_token,
    )
    .await;
    assert_eq!(
        code(investments.auth_get(&elsewhere).send().await),
        "PRODUCTS_NOT_SUPPORTED"
    );
    let auth = Sandbox::new(&client).public_token_create("ins_109508", ["auth"]);
    let auth = exchanged(&client, auth.send().await.expect("a token").public_token).await;
    assert_eq!(
        code(investments.refresh(&auth).send().await),
        "PRODUCT_NOT_ENABLED"
    );
}

#[tokio::test]
async fn processors_see_debts_and_investments_of_their_account() {
    let emulator = emulator().await;
    let client = client(&emulator, "a");
    let token = item(&client).await;
    let known = accounts(&client, &token).await;
    let hand = async |at: usize| {
        let account = &known[at].account_id;
        let handed = Processor::new(&client).token_create(&token, account, "apex_clearing");
        handed.send().await.expect("a token").processor_token
    };
    let (checking, card, ira) = (hand(0).await, hand(3).await, hand(5).await);
    let (debts, investments) = (Liabilities::new(&client), Investments::new(&client));
    let owed = debts
        .processor_get(&card)
        .send()
        .await
        .expect("liabilities");
    assert_eq!(
        (
            owed.liabilities.credit.len(),
            owed.liabilities.mortgage.len()
        ),
        (1, 0)
    );
    assert_eq!(
        code(debts.processor_get(&checking).send().await),
        "NO_LIABILITY_ACCOUNTS"
    );
    let held = investments
        .processor_holdings_get(&ira)
        .send()
        .await
        .expect("holdings");
    assert_eq!(held.holdings.len(), 3);
    let rows = investments.processor_transactions_get(&ira, "2020-01-01", "2030-01-01");
    assert_eq!(
        rows.send()
            .await
            .expect("a page")
            .total_investment_transactions,
        Some(3)
    );
    let taken = investments
        .processor_auth_get(&ira)
        .send()
        .await
        .expect("numbers");
    assert_eq!(taken.numbers.acats.len(), 1);
    let outcome = investments.processor_holdings_get(&checking).send().await;
    assert_eq!(code(outcome), "NO_INVESTMENT_ACCOUNTS");
    let unknown = investments
        .processor_auth_get("processor-sandbox-x")
        .send()
        .await;
    assert_eq!(code(unknown), "INVALID_PROCESSOR_TOKEN");
}
