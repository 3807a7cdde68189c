//! Plaid's older category tree, as far as the Sandbox's transactions use it. It is the one list that
//! wants no credentials.

use plaid_transactions::types::{
    CategoriesGetRequest, CategoriesGetResponse, Category as CategoryAnswer,
};

use crate::{failure::Failure, world::Ctx};

/// A category: id, group and path.
struct Category {
    id: &'static str,
    group: &'static str,
    hierarchy: &'static [&'static str],
}

const fn category(
    id: &'static str,
    group: &'static str,
    hierarchy: &'static [&'static str],
) -> Category {
    Category {
        id,
        group,
        hierarchy,
    }
}

/// The categories.
static CATEGORIES: &[Category] = &[
    category("10000000", "special", &["Bank Fees"]),
    category("10001000", "special", &["Bank Fees", "Overdraft"]),
    category("10002000", "special", &["Bank Fees", "ATM"]),
    category("12000000", "place", &["Community"]),
    category("13000000", "place", &["Food and Drink"]),
    category("13005000", "place", &["Food and Drink", "Restaurants"]),
    category(
        "13005032",
        "place",
        &["Food and Drink", "Restaurants", "Fast Food"],
    ),
    category(
        "13005043",
        "place",
        &["Food and Drink", "Restaurants", "Coffee Shop"],
    ),
    category("14000000", "place", &["Healthcare"]),
    category("15000000", "special", &["Interest"]),
    category("15001000", "special", &["Interest", "Interest Earned"]),
    category("16000000", "special", &["Payment"]),
    category("16001000", "special", &["Payment", "Credit Card"]),
    category("17000000", "place", &["Recreation"]),
    category(
        "17018000",
        "place",
        &["Recreation", "Gyms and Fitness Centers"],
    ),
    category("18000000", "place", &["Service"]),
    category("18020000", "place", &["Service", "Home Improvement"]),
    category("19000000", "place", &["Shops"]),
    category("19005000", "place", &["Shops", "Bicycles"]),
    category("19013000", "place", &["Shops", "Computers and Electronics"]),
    category("20000000", "special", &["Tax"]),
    category("21000000", "special", &["Transfer"]),
    category("21006000", "special", &["Transfer", "Debit"]),
    category("21007000", "special", &["Transfer", "Deposit"]),
    category("21009000", "special", &["Transfer", "Payroll"]),
    category("22000000", "place", &["Travel"]),
    category(
        "22001000",
        "place",
        &["Travel", "Airlines and Aviation Services"],
    ),
    category("22016000", "place", &["Travel", "Taxi"]),
];

impl Category {
    fn path(&self) -> Vec<String> {
        let parts = self.hierarchy.iter();
        parts.map(|part| (*part).to_owned()).collect()
    }
}

/// The path of a category id.
pub(crate) fn hierarchy(id: &str) -> Vec<String> {
    let known = CATEGORIES.iter().find(|category| category.id == id);
    known.map(Category::path).unwrap_or_default()
}

pub(super) fn get(
    _: &mut Ctx<'_>,
    _: CategoriesGetRequest,
) -> Result<CategoriesGetResponse, Failure> {
    let categories = CATEGORIES.iter().map(|category| CategoryAnswer {
        category_id: category.id.to_owned(),
        group: category.group.to_owned(),
        hierarchy: category.path(),
    });
    Ok(CategoriesGetResponse {
        categories: categories.collect(),
        request_id: None,
    })
}
