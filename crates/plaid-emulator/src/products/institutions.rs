//! The list of institutions.

use plaid_core::DateTime;
use plaid_institutions::types::{
    AuthMetadata, AuthSupportedMethods, HealthIncident, IncidentUpdate, Institution,
    InstitutionConnectionAvailability, InstitutionStatus, InstitutionsGetByIdRequest,
    InstitutionsGetByIdResponse, InstitutionsGetRequest, InstitutionsGetResponse,
    InstitutionsSearchRequest, InstitutionsSearchResponse, PaymentInitiationMetadata,
    PaymentInitiationStandingOrderMetadata, ProductStatus, ProductStatusBreakdown,
};
use plaid_types::{CountryCode, Products};
use serde::Serialize;
use serde_json::Value;

use super::page;
use crate::{
    answer::Answer,
    bank::{
        dates::{days_before, midnight},
        institutions::{Health, INSTITUTIONS, Institution as Bank, find},
    },
    failure::Failure,
    registry::Registry,
    world::Ctx,
};

/// A search shows the best ten.
const SEARCH_LIMIT: usize = 10;

pub(crate) fn register(registry: &mut Registry) {
    registry.on_written(get, write::<InstitutionsGetResponse>);
    registry.on_written(get_by_id, write::<InstitutionsGetByIdResponse>);
    registry.on_written(search, write::<InstitutionsSearchResponse>);
}

/// What an answer has only if it is asked for. Other members without a value are null.
const OPTIONAL: [&str; 6] = [
    "url",
    "primary_color",
    "logo",
    "status",
    "auth_metadata",
    "payment_initiation_metadata",
];

fn write<R: Serialize>(answer: &R) -> Result<Answer, Failure> {
    let mut answer = serde_json::to_value(answer).map_err(|_| Failure::internal())?;
    let one = answer.get("institution").is_some();
    let banks = if one {
        answer.get_mut("institution").map(std::slice::from_mut)
    } else {
        let banks = answer.get_mut("institutions");
        banks.and_then(Value::as_array_mut).map(Vec::as_mut_slice)
    };
    for bank in banks.into_iter().flatten().filter_map(Value::as_object_mut) {
        bank.retain(|name, value| !(OPTIONAL.contains(&name.as_str()) && value.is_null()));
    }
    Answer::json(&answer)
}

fn get(
    ctx: &mut Ctx<'_>,
    request: InstitutionsGetRequest,
) -> Result<InstitutionsGetResponse, Failure> {
    check_countries(&request.country_codes)?;
    let options = request.options.unwrap_or_default();
    let found: Vec<&Bank> = INSTITUTIONS
        .iter()
        .filter(|bank| is_in(bank, &request.country_codes))
        .filter(|bank| has_products(bank, options.products.as_deref()))
        .filter(|bank| options.oauth.is_none_or(|oauth| bank.oauth == oauth))
        .filter(|bank| {
            options.routing_numbers.as_ref().is_none_or(|numbers| {
                numbers
                    .iter()
                    .any(|number| bank.routing_numbers.contains(&number.as_str()))
            })
        })
        .collect();
    let wanted = Wanted {
        metadata: options.include_optional_metadata.unwrap_or_default(),
        status: false,
        auth: options.include_auth_metadata.unwrap_or_default(),
        payments: options
            .include_payment_initiation_metadata
            .unwrap_or_default(),
    };
    let since = since(ctx);
    Ok(InstitutionsGetResponse {
        total: i64::try_from(found.len()).ok(),
        institutions: page(&found, Some(request.count), Some(request.offset), 0)
            .into_iter()
            .map(|bank| answer(bank, wanted, &since))
            .collect(),
        request_id: None,
    })
}

fn get_by_id(
    ctx: &mut Ctx<'_>,
    request: InstitutionsGetByIdRequest,
) -> Result<InstitutionsGetByIdResponse, Failure> {
    check_countries(&request.country_codes)?;
    let bank = find(request.institution_id.as_str())
        .filter(|bank| is_in(bank, &request.country_codes))
        .ok_or_else(Failure::unknown_institution)?;
    let options = request.options.unwrap_or_default();
    let wanted = Wanted {
        metadata: options.include_optional_metadata.unwrap_or_default(),
        status: options.include_status.unwrap_or_default(),
        auth: options.include_auth_metadata.unwrap_or_default(),
        payments: options
            .include_payment_initiation_metadata
            .unwrap_or_default(),
    };
    let since = since(ctx);
    Ok(InstitutionsGetByIdResponse {
        institution: answer(bank, wanted, &since),
        request_id: None,
    })
}

fn search(
    ctx: &mut Ctx<'_>,
    request: InstitutionsSearchRequest,
) -> Result<InstitutionsSearchResponse, Failure> {
    check_countries(&request.country_codes)?;
    let options = request.options.unwrap_or_default();
    let wanted = Wanted {
        metadata: options.include_optional_metadata.unwrap_or_default(),
        status: false,
        auth: options.include_auth_metadata.unwrap_or_default(),
        payments: options
            .include_payment_initiation_metadata
            .unwrap_or_default(),
    };
    let since = since(ctx);
    let query = request.query.to_lowercase();
    let institutions = INSTITUTIONS
        .iter()
        .filter(|bank| bank.name.to_lowercase().contains(&query))
        .filter(|bank| is_in(bank, &request.country_codes))
        .filter(|bank| has_products(bank, request.products.as_deref()))
        .filter(|bank| options.oauth.is_none_or(|oauth| bank.oauth == oauth))
        .take(SEARCH_LIMIT)
        .map(|bank| answer(bank, wanted, &since))
        .collect();
    Ok(InstitutionsSearchResponse {
        institutions,
        request_id: None,
    })
}

/// When the status of institutions last changed: the day before.
fn since(ctx: &Ctx<'_>) -> DateTime {
    DateTime::from(midnight(&days_before(ctx.now, 1)))
}

fn check_countries(countries: &[CountryCode]) -> Result<(), Failure> {
    if countries.is_empty() {
        return Err(Failure::invalid_field(
            "country_codes must be a non-empty array",
        ));
    }
    Ok(())
}

fn is_in(bank: &Bank, countries: &[CountryCode]) -> bool {
    countries
        .iter()
        .any(|country| bank.countries.contains(&country.as_str()))
}

fn has_products(bank: &Bank, products: Option<&[Products]>) -> bool {
    products.is_none_or(|products| {
        products
            .iter()
            .all(|product| bank.products.contains(&product.as_str()))
    })
}

/// What is asked for beside the bank itself. What is not appears nowhere.
#[allow(clippy::struct_excessive_bools)] // One for each flag of a request.
#[derive(Debug, Clone, Copy)]
struct Wanted {
    metadata: bool,
    status: bool,
    auth: bool,
    payments: bool,
}

fn answer(bank: &Bank, wanted: Wanted, since: &DateTime) -> Institution {
    let metadata = wanted.metadata;
    let pays = bank.products.contains(&"payment_initiation");
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    Institution {
        institution_id: bank.id.into(),
        name: bank.name.to_owned(),
        products: bank
            .products
            .iter()
            .map(|product| (*product).into())
            .collect(),
        country_codes: bank
            .countries
            .iter()
            .map(|country| (*country).into())
            .collect(),
        url: metadata.then(|| bank.url.to_owned()),
        primary_color: metadata.then(|| bank.color.to_owned()),
        logo: metadata.then(|| LOGO.to_owned()),
        routing_numbers: texts(bank.routing_numbers),
        dtc_numbers: Vec::new(),
        oauth: bank.oauth,
        status: wanted.status.then(|| status(bank, since)),
        payment_initiation_metadata: (wanted.payments && pays).then(payments),
        auth_metadata: wanted.auth.then(|| AuthMetadata {
            supported_methods: bank
                .products
                .contains(&"auth")
                .then_some(AuthSupportedMethods {
                    instant_auth: true,
                    instant_match: true,
                    automated_micro_deposits: true,
                    instant_micro_deposits: Some(true),
                }),
        }),
        connection_availability: Some(match bank.health {
            Health::Unsupported => InstitutionConnectionAvailability::NotSupported,
            _ => InstitutionConnectionAvailability::Supported,
        }),
    }
}

/// How well logins and updates at a bank go.
fn status(bank: &Bank, since: &DateTime) -> InstitutionStatus {
    let (word, success) = match bank.health {
        Health::Healthy => ("HEALTHY", 0.99),
        Health::Degraded => ("DEGRADED", 0.6),
        Health::Down | Health::Unsupported => ("DOWN", 0.0),
    };
    let product = |name: &str| {
        bank.products.contains(&name).then(|| ProductStatus {
            status: Some(word.into()),
            last_status_change: since.clone(),
            breakdown: ProductStatusBreakdown {
                success: Some(success),
                error_plaid: Some(0.0),
                error_institution: Some(1.0 - success),
                refresh_interval: Some(
                    match bank.health {
                        Health::Healthy => "NORMAL",
                        Health::Degraded => "DELAYED",
                        Health::Down | Health::Unsupported => "STOPPED",
                    }
                    .into(),
                ),
            },
        })
    };
    let incident = (bank.health != Health::Healthy).then(|| HealthIncident {
        start_date: Some(since.clone()),
        end_date: None,
        title: Some("Logins and updates fail".to_owned()),
        incident_updates: vec![IncidentUpdate {
            description: Some("The bank does not answer as it should.".to_owned()),
            status: Some("INVESTIGATING".into()),
            updated_date: Some(since.clone()),
        }],
    });
    InstitutionStatus {
        item_logins: product("balance"),
        transactions_updates: product("transactions"),
        auth: product("auth"),
        identity: product("identity"),
        investments_updates: product("investments"),
        liabilities_updates: product("liabilities"),
        liabilities: product("liabilities"),
        investments: product("investments"),
        health_incidents: incident.into_iter().collect(),
    }
}

/// Which payments a bank supports.
fn payments() -> PaymentInitiationMetadata {
    let most = [("GBP", "10000"), ("EUR", "10000")];
    let most = most.map(|(currency, amount)| (currency.to_owned(), amount.to_owned()));
    PaymentInitiationMetadata {
        supports_international_payments: Some(true),
        supports_sepa_instant: Some(false),
        maximum_payment_amount: most.into_iter().collect(),
        supports_refund_details: Some(true),
        standing_order_metadata: Some(PaymentInitiationStandingOrderMetadata {
            supports_standing_order_end_date: Some(true),
            supports_standing_order_negative_execution_days: Some(false),
            valid_standing_order_intervals: vec!["WEEKLY".into(), "MONTHLY".into()],
        }),
        supports_payment_consents: Some(true),
        supports_commercial_payment_consents: Some(true),
    }
}

/// A transparent PNG of one pixel.
const LOGO: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
