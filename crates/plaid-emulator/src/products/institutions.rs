//! The list of institutions.

use plaid_institutions::types::{
    Institution, InstitutionsGetByIdRequest, InstitutionsGetByIdResponse, InstitutionsGetRequest,
    InstitutionsGetResponse, InstitutionsSearchRequest, InstitutionsSearchResponse,
};
use plaid_types::{CountryCode, Products};

use super::page;
use crate::{
    fault::Fault,
    routes::Routes,
    seed::institutions::{INSTITUTIONS, Seed, find},
    world::Ctx,
};

/// A search shows the best ten.
const SEARCH_LIMIT: usize = 10;

pub(crate) fn register(routes: &mut Routes) {
    routes.on(get);
    routes.on(get_by_id);
    routes.on(search);
}

fn get(
    ctx: &mut Ctx<'_>,
    request: InstitutionsGetRequest,
) -> Result<InstitutionsGetResponse, Fault> {
    check_countries(&request.country_codes)?;
    let options = request.options.unwrap_or_default();
    let found: Vec<&Seed> = INSTITUTIONS
        .iter()
        .filter(|seed| is_in(seed, &request.country_codes))
        .filter(|seed| has_products(seed, options.products.as_deref()))
        .filter(|seed| options.oauth.is_none_or(|oauth| seed.oauth == oauth))
        .filter(|seed| {
            options.routing_numbers.as_ref().is_none_or(|numbers| {
                numbers
                    .iter()
                    .any(|number| seed.routing_numbers.contains(&number.as_str()))
            })
        })
        .collect();
    let metadata = options.include_optional_metadata.unwrap_or_default();
    Ok(InstitutionsGetResponse {
        total: i64::try_from(found.len()).ok(),
        institutions: page(&found, Some(request.count), Some(request.offset), 0)
            .into_iter()
            .map(|seed| answer(seed, metadata))
            .collect(),
        request_id: ctx.request_id(),
    })
}

fn get_by_id(
    ctx: &mut Ctx<'_>,
    request: InstitutionsGetByIdRequest,
) -> Result<InstitutionsGetByIdResponse, Fault> {
    check_countries(&request.country_codes)?;
    let seed = find(request.institution_id.as_str())
        .filter(|seed| is_in(seed, &request.country_codes))
        .ok_or_else(Fault::unknown_institution)?;
    let options = request.options.unwrap_or_default();
    let metadata = options.include_optional_metadata.unwrap_or_default();
    Ok(InstitutionsGetByIdResponse {
        institution: answer(seed, metadata),
        request_id: ctx.request_id(),
    })
}

fn search(
    ctx: &mut Ctx<'_>,
    request: InstitutionsSearchRequest,
) -> Result<InstitutionsSearchResponse, Fault> {
    check_countries(&request.country_codes)?;
    let options = request.options.unwrap_or_default();
    let metadata = options.include_optional_metadata.unwrap_or_default();
    let query = request.query.to_lowercase();
    let institutions = INSTITUTIONS
        .iter()
        .filter(|seed| seed.name.to_lowercase().contains(&query))
        .filter(|seed| is_in(seed, &request.country_codes))
        .filter(|seed| has_products(seed, request.products.as_deref()))
        .filter(|seed| options.oauth.is_none_or(|oauth| seed.oauth == oauth))
        .take(SEARCH_LIMIT)
        .map(|seed| answer(seed, metadata))
        .collect();
    Ok(InstitutionsSearchResponse {
        institutions,
        request_id: ctx.request_id(),
    })
}

fn check_countries(countries: &[CountryCode]) -> Result<(), Fault> {
    if countries.is_empty() {
        return Err(Fault::invalid_field(
            "country_codes must be a non-empty array",
        ));
    }
    Ok(())
}

fn is_in(seed: &Seed, countries: &[CountryCode]) -> bool {
    countries
        .iter()
        .any(|country| seed.countries.contains(&country.as_str()))
}

fn has_products(seed: &Seed, products: Option<&[Products]>) -> bool {
    products.is_none_or(|products| {
        products
            .iter()
            .all(|product| seed.products.contains(&product.as_str()))
    })
}

/// Address, colour and logo appear only if they are asked for.
fn answer(seed: &Seed, metadata: bool) -> Institution {
    Institution {
        institution_id: seed.id.into(),
        name: seed.name.to_owned(),
        products: seed
            .products
            .iter()
            .map(|product| (*product).into())
            .collect(),
        country_codes: seed
            .countries
            .iter()
            .map(|country| (*country).into())
            .collect(),
        url: metadata.then(|| seed.url.to_owned()),
        primary_color: metadata.then(|| seed.color.to_owned()),
        logo: None,
        routing_numbers: seed
            .routing_numbers
            .iter()
            .map(|number| (*number).to_owned())
            .collect(),
        dtc_numbers: Vec::new(),
        oauth: seed.oauth,
        status: None,
        payment_initiation_metadata: None,
        auth_metadata: None,
        connection_availability: None,
    }
}
