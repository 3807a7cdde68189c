//! Statements: one a month of each bank account and credit card, posted on the month's last day.
//!
//! Those posted between the dates that a client wants are extracted when the Item gets the product; a
//! refresh extracts others. What is extracted stays as it is, whatever happens to the account.

mod document;
mod extract;

use plaid_statements::types::{
    StatementId, StatementsAccount, StatementsDownloadRequest, StatementsListRequest,
    StatementsListResponse, StatementsRefreshRequest, StatementsRefreshResponse,
    StatementsStatement,
};

use self::{
    document::{Document, draw},
    extract::{Extraction, Statement, Statements},
};
use super::range;
use crate::{failure::Failure, registry::Registry, world::Ctx};

/// The product's name.
const PRODUCT: &str = "statements";

pub(crate) fn register(registry: &mut Registry) {
    registry.keep_of_items::<Statements>();
    registry.start(PRODUCT, extract::start);
    registry.shared(extract::agree);
    registry.event::<Extraction>();
    registry.on(list);
    registry.on_hashed_pdf(download, draw);
    registry.on(refresh);
}

/// The newest statement of each account first.
fn list(
    ctx: &mut Ctx<'_>,
    request: StatementsListRequest,
) -> Result<StatementsListResponse, Failure> {
    let (item, statements) = ctx.product_state::<Statements>(&request.access_token, PRODUCT)?;
    let accounts = item.accounts.iter().enumerate();
    let accounts = accounts
        .filter(|(place, account)| item.is_shared(*place) && extract::has_statements(account));
    let accounts = accounts.map(|(place, account)| StatementsAccount {
        account_id: account.account_id.clone(),
        account_mask: Some(account.mask.clone().unwrap_or_default()),
        account_name: account.name.clone(),
        account_official_name: Some(account.official_name.clone().unwrap_or_default()),
        account_subtype: account.subtype.as_ref().map(ToString::to_string),
        account_type: account.r#type.to_string(),
        statements: statements.of(place).map(listed).collect(),
    });
    Ok(StatementsListResponse {
        accounts: accounts.collect(),
        institution_id: item.institution_id(),
        institution_name: item.institution.name.to_owned(),
        item_id: item.id.clone(),
        request_id: None,
    })
}

fn listed(statement: &Statement) -> StatementsStatement {
    let (year, month, _) = statement.posted.ymd().unwrap_or_default();
    StatementsStatement {
        statement_id: statement.id.clone(),
        date_posted: Some(statement.posted.clone()),
        month: Some(month.into()),
        year: Some(year.into()),
    }
}

fn download(ctx: &mut Ctx<'_>, request: StatementsDownloadRequest) -> Result<Document, Failure> {
    let (item, statements) = ctx.product_state::<Statements>(&request.access_token, PRODUCT)?;
    let statement = statements.find(&request.statement_id);
    let statement = statement.filter(|statement| item.is_shared(statement.account));
    let statement = statement.ok_or_else(|| Failure::unknown_statement(&request.statement_id))?;
    let account = item.accounts.get(statement.account);
    Ok(Document {
        institution: item.institution.name,
        account: account.ok_or_else(Failure::unknown_account)?.clone(),
        statement: statement.clone(),
    })
}

/// Asks the institution for statements of other dates. A webhook tells when they are there.
fn refresh(
    ctx: &mut Ctx<'_>,
    request: StatementsRefreshRequest,
) -> Result<StatementsRefreshResponse, Failure> {
    let range = range(request.start_date, request.end_date)?;
    let now = ctx.now;
    let item = ctx.item(&request.access_token)?;
    item.try_update(PRODUCT, now)?;
    let id = item.id.clone();
    ctx.after(extract::TAKES, Extraction::new(id, range))?;
    Ok(StatementsRefreshResponse { request_id: None })
}

impl Failure {
    fn unknown_statement(id: &StatementId) -> Self {
        Self::invalid_field(format!("statement_id {id} is of no statement of this Item"))
    }
}
