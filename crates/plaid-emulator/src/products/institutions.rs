//! The list of institutions.

use plaid_institutions::types::{
    Institution, InstitutionsGetByIdRequest, InstitutionsGetByIdResponse, InstitutionsGetRequest,
    InstitutionsGetResponse, InstitutionsSearchRequest, InstitutionsSearchResponse,
};
use plaid_types::{CountryCode, Products};

use super::page;
use crate::{
    bank::institutions::{INSTITUTIONS, Institution as Bank, find},
    failure::Failure,
    registry::Registry,
    world::Ctx,
};

/// A search shows the best ten.
const SEARCH_LIMIT: usize = 10;

pub(crate) fn register(registry: &mut Registry) {
    registry.on(get);
    registry.on(get_by_id);
    registry.on(search);
}

fn get(
    _: &mut Ctx<'_>,
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
    let metadata = options.include_optional_metadata.unwrap_or_default();
    Ok(InstitutionsGetResponse {
        total: i64::try_from(found.len()).ok(),
        institutions: page(&found, Some(request.count), Some(request.offset), 0)
            .into_iter()
            .map(|bank| answer(bank, metadata))
            .collect(),
        request_id: None,
    })
}

fn get_by_id(
    _: &mut Ctx<'_>,
    request: InstitutionsGetByIdRequest,
) -> Result<InstitutionsGetByIdResponse, Failure> {
    check_countries(&request.country_codes)?;
    let bank = find(request.institution_id.as_str())
        .filter(|bank| is_in(bank, &request.country_codes))
        .ok_or_else(Failure::unknown_institution)?;
    let options = request.options.unwrap_or_default();
    let metadata = options.include_optional_metadata.unwrap_or_default();
    Ok(InstitutionsGetByIdResponse {
        institution: answer(bank, metadata),
        request_id: None,
    })
}

fn search(
    _: &mut Ctx<'_>,
    request: InstitutionsSearchRequest,
) -> Result<InstitutionsSearchResponse, Failure> {
    check_countries(&request.country_codes)?;
    let options = request.options.unwrap_or_default();
    let metadata = options.include_optional_metadata.unwrap_or_default();
    let query = request.query.to_lowercase();
    let institutions = INSTITUTIONS
        .iter()
        .filter(|bank| bank.name.to_lowercase().contains(&query))
        .filter(|bank| is_in(bank, &request.country_codes))
        .filter(|bank| has_products(bank, request.products.as_deref()))
        .filter(|bank| options.oauth.is_none_or(|oauth| bank.oauth == oauth))
        .take(SEARCH_LIMIT)
        .map(|bank| answer(bank, metadata))
        .collect();
    Ok(InstitutionsSearchResponse {
        institutions,
        request_id: None,
    })
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

/// Address, colour and logo appear only if they are asked for.
fn answer(bank: &Bank, metadata: bool) -> Institution {
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
        logo: None,
        routing_numbers: bank
            .routing_numbers
            .iter()
            .map(|number| (*number).to_owned())
            .collect(),
        dtc_numbers: Vec::new(),
        oauth: bank.oauth,
        status: None,
        payment_initiation_metadata: None,
        auth_metadata: None,
        connection_availability: None,
    }
}
