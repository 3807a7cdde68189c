//! What the user of a session may choose from.

use plaid_link::types::{LinkTokenAccountFilters, LinkTokenCreateRequest};
use plaid_types::{AccountBase, Products};

use crate::{
    bank::{
        accounts::subtype,
        institutions::{INSTITUTIONS, Institution},
    },
    failure::Failure,
    login,
};

/// Stands for all subtypes.
const ALL: &str = "all";

/// The institutions that a link token offers.
pub(super) fn institutions(
    request: &LinkTokenCreateRequest,
) -> impl Iterator<Item = &'static Institution> {
    INSTITUTIONS
        .iter()
        .filter(|institution| is_offered(institution, request))
}

/// Whether an institution is in one of the countries and has all products.
pub(super) fn is_offered(institution: &Institution, request: &LinkTokenCreateRequest) -> bool {
    let mut countries = request.country_codes.iter();
    let is_near = countries.any(|country| institution.countries.contains(&country.as_str()));
    is_near && login::has_products(institution, request.products.as_deref().unwrap_or_default())
}

/// The products that an Item is to have, as far as the institution has them.
pub(super) fn products(
    request: &LinkTokenCreateRequest,
    institution: &Institution,
) -> Vec<Products> {
    let lists = [
        &request.products,
        &request.required_if_supported_products,
        &request.optional_products,
    ];
    let all = lists.into_iter().flatten().flatten();
    let supported = all.filter(|product| institution.products.contains(&product.as_str()));
    supported.cloned().collect()
}

/// Whether an Item must have a product.
pub(super) fn asks_for(request: &LinkTokenCreateRequest, product: &str) -> bool {
    let products = request.products.as_deref().unwrap_or_default();
    products.iter().any(|known| known.as_str() == product)
}

/// The institution that a link token leads to, if it names one.
pub(super) fn named(
    request: &LinkTokenCreateRequest,
) -> Result<Option<&'static Institution>, Failure> {
    let data = request.institution_data.as_ref();
    let id = request.institution_id.as_ref();
    if let Some(id) = id.or(data.and_then(|data| data.institution_id.as_ref())) {
        let products = request.products.as_deref().unwrap_or_default();
        return login::institution(id.as_str(), products).map(Some);
    }
    let routing = data.and_then(|data| data.routing_number.as_deref());
    Ok(routing.and_then(|routing| {
        institutions(request).find(|institution| institution.routing_numbers.contains(&routing))
    }))
}

/// Whether an account passes the filters of a link token. A kind of accounts that they leave out does
/// not; one without subtypes does as a whole.
pub(super) fn passes(filters: Option<&LinkTokenAccountFilters>, account: &AccountBase) -> bool {
    let Some(filters) = filters else {
        return true;
    };
    let subtypes = match account.r#type.as_str() {
        "depository" => filters
            .depository
            .as_ref()
            .map(|filter| texts(filter.account_subtypes.as_ref())),
        "credit" => filters
            .credit
            .as_ref()
            .map(|filter| texts(filter.account_subtypes.as_ref())),
        "loan" => filters
            .loan
            .as_ref()
            .map(|filter| texts(filter.account_subtypes.as_ref())),
        "investment" => filters
            .investment
            .as_ref()
            .map(|filter| texts(filter.account_subtypes.as_ref())),
        _ => filters
            .other
            .as_ref()
            .map(|filter| texts(Some(&filter.account_subtypes))),
    };
    let is_it = |name: &String| name == ALL || name == subtype(account);
    subtypes.is_some_and(|subtypes| subtypes.is_none_or(|subtypes| subtypes.iter().any(is_it)))
}

fn texts<T: ToString>(subtypes: Option<&Vec<T>>) -> Option<Vec<String>> {
    Some(subtypes?.iter().map(ToString::to_string).collect())
}
