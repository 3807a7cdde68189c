//! The older category tree; the one operation that wants no credentials.

use plaid_transactions::types::{CategoriesGetRequest, CategoriesGetResponse, Category};

use crate::{fault::Fault, routes::Routes, seed::categories::CATEGORIES, world::Ctx};

pub(crate) fn register(routes: &mut Routes) {
    routes.on(get);
}

fn get(ctx: &mut Ctx<'_>, _: CategoriesGetRequest) -> Result<CategoriesGetResponse, Fault> {
    let categories = CATEGORIES
        .iter()
        .map(|category| Category {
            category_id: category.id.to_owned(),
            group: category.group.to_owned(),
            hierarchy: category
                .hierarchy
                .iter()
                .map(|part| (*part).to_owned())
                .collect(),
        })
        .collect();
    Ok(CategoriesGetResponse {
        categories,
        request_id: ctx.request_id(),
    })
}
