//! What there is to know about transactions that did not come from Plaid: it follows from their
//! descriptions, and from the code of the merchant's trade where the description says nothing.

mod merchants;

use plaid_core::Amount;
use plaid_enrich::types::{
    ClientProvidedEnrichedTransaction, ClientProvidedTransaction,
    ClientProvidedTransactionLocation, Counterparty, EnrichTransactionDirection, Enrichments,
    TransactionsEnrichRequest, TransactionsEnrichRequestOptions, TransactionsEnrichResponse,
};
use plaid_types::{Location, PersonalFinanceCategory};

use self::merchants::{Kind, Merchant, Words};
use super::transactions::hierarchy;
use crate::{failure::Failure, registry::Registry, world::Ctx};

/// How many transactions a request may have.
const MOST: usize = 100;

pub(crate) fn register(registry: &mut Registry) {
    registry.on(enrich);
}

/// As many answers as there are transactions, in their order.
fn enrich(
    _: &mut Ctx<'_>,
    request: TransactionsEnrichRequest,
) -> Result<TransactionsEnrichResponse, Failure> {
    if !matches!(request.account_type.as_str(), "depository" | "credit") {
        return Err(Failure::invalid_field(
            "account_type must be one of: depository, credit",
        ));
    }
    if !(1..=MOST).contains(&request.transactions.len()) {
        return Err(Failure::invalid_field(
            "transactions must have between 1 and 100 elements",
        ));
    }
    let options = request.options.unwrap_or_default();
    let answers = request.transactions.into_iter().enumerate();
    let answers = answers.map(|(at, transaction)| {
        check(at, &transaction)?;
        Ok(enriched(transaction, &options))
    });
    Ok(TransactionsEnrichResponse {
        enriched_transactions: answers.collect::<Result<_, Failure>>()?,
        request_id: None,
    })
}

/// Amounts have no sign here.
fn check(at: usize, transaction: &ClientProvidedTransaction) -> Result<(), Failure> {
    let wrong = |what| Err(Failure::invalid_field(format!("transactions[{at}].{what}")));
    if transaction.amount < Amount::ZERO {
        return wrong("amount must not be negative");
    }
    if transaction.description.trim().is_empty() {
        return wrong("description must be a non-empty string");
    }
    Ok(())
}

fn enriched(
    transaction: ClientProvidedTransaction,
    options: &TransactionsEnrichRequestOptions,
) -> ClientProvidedEnrichedTransaction {
    ClientProvidedEnrichedTransaction {
        enrichments: enrichments(&transaction, options),
        id: transaction.id,
        client_user_id: transaction.client_user_id,
        client_account_id: transaction.client_account_id,
        account_type: transaction.account_type,
        account_subtype: transaction.account_subtype,
        description: transaction.description,
        amount: transaction.amount,
        direction: Some(transaction.direction),
        iso_currency_code: transaction.iso_currency_code,
        client_customization: None,
    }
}

#[allow(deprecated)] // Answers still have the legacy categories.
fn enrichments(
    transaction: &ClientProvidedTransaction,
    options: &TransactionsEnrichRequestOptions,
) -> Enrichments {
    let words = Words::of(&transaction.description);
    let known: Vec<&Merchant> = merchants::named(&words).collect();
    let merchant = known.iter().find(|known| known.kind == Kind::Merchant);
    let first = merchant.or(known.first());
    let comes_in = transaction.direction == EnrichTransactionDirection::Inflow;
    let kind = merchants::kind(first.copied(), &words, transaction.mcc.as_deref(), comes_in);
    let legacy = options.include_legacy_category == Some(true);
    let version = options.personal_finance_category_version.clone();
    Enrichments {
        check_number: words.after("check").filter(|text| is_number(text)),
        counterparties: known.iter().map(|known| counterparty(known)).collect(),
        entity_id: first.map(|merchant| merchants::entity_id(merchant)),
        legacy_category_id: kind.legacy.filter(|_| legacy).map(str::to_owned),
        legacy_category: kind
            .legacy
            .filter(|_| legacy)
            .map(hierarchy)
            .unwrap_or_default(),
        location: location(transaction.location.as_ref(), &transaction.description),
        logo_url: first.map(|merchant| merchants::logo(merchant)),
        merchant_name: first.map(|merchant| merchant.name.to_owned()),
        payment_channel: channel(&words, first.copied()).into(),
        phone_number: None,
        personal_finance_category: Some(PersonalFinanceCategory {
            primary: kind.primary.to_owned(),
            detailed: kind.detailed(),
            confidence_level: Some(
                if first.is_some() {
                    "VERY_HIGH"
                } else {
                    kind.confidence
                }
                .to_owned(),
            ),
            version,
        }),
        personal_finance_category_icon_url: format!(
            "https://plaid-category-icons.plaid.com/PFC_{}.png",
            kind.primary
        ),
        website: first.map(|merchant| merchant.website.to_owned()),
    }
}

fn counterparty(merchant: &Merchant) -> Counterparty {
    Counterparty {
        name: merchant.name.to_owned(),
        entity_id: Some(merchants::entity_id(merchant)),
        r#type: merchant.kind.as_str().into(),
        website: Some(merchant.website.to_owned()),
        logo_url: Some(merchants::logo(merchant)),
        confidence_level: Some("VERY_HIGH".to_owned()),
        phone_number: None,
        account_numbers: None,
    }
}

fn channel(words: &Words, merchant: Option<&Merchant>) -> &'static str {
    if words.has("com") || words.has("online") {
        return "online";
    }
    merchant.map_or("other", |merchant| merchant.channel)
}

/// The place is the one that the client tells; a number after `#` is that of a store.
fn location(given: Option<&ClientProvidedTransactionLocation>, description: &str) -> Location {
    let given = given.cloned().unwrap_or_default();
    let number = description.split_once('#').map(|(_, rest)| {
        let digits = rest.chars().take_while(char::is_ascii_digit);
        digits.collect::<String>()
    });
    Location {
        address: given.address,
        city: given.city,
        region: given.region,
        postal_code: given.postal_code,
        country: given.country,
        lat: None,
        lon: None,
        store_number: number.filter(|number| !number.is_empty()),
    }
}

fn is_number(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}
