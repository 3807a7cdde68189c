//! What a broker needs to take investment accounts over.

use plaid_investments::types::{
    DataSources, InvestmentsAuthDataSources, InvestmentsAuthGetNumbers, InvestmentsAuthGetRequest,
    InvestmentsAuthGetResponse, InvestmentsAuthOwner, NumbersACATS, NumbersRetirement401k,
    ProcessorInvestmentsAuthGetRequest, ProcessorInvestmentsAuthGetResponse,
};
use plaid_types::AccountBase;

use super::{Portfolio, accounts, investment_account, processor};
use crate::{
    bank::accounts::subtype,
    failure::Failure,
    world::{Ctx, Item},
};

/// The product's name.
const PRODUCT: &str = "investments_auth";
/// The number of the default institution at the clearing house.
const DTC: &str = "0226";

pub(super) fn get(
    ctx: &mut Ctx<'_>,
    request: InvestmentsAuthGetRequest,
) -> Result<InvestmentsAuthGetResponse, Failure> {
    let (item, portfolio) = ctx.product_state::<Portfolio>(&request.access_token, PRODUCT)?;
    let ids = request.options.and_then(|options| options.account_ids);
    let accounts = accounts(item, ids.as_ref())?;
    let (holdings, securities) = portfolio.of(&accounts);
    Ok(InvestmentsAuthGetResponse {
        owners: accounts
            .iter()
            .map(|account| owner(item, account))
            .collect(),
        numbers: numbers(item, &accounts),
        data_sources: Some(sources()),
        holdings,
        securities,
        account_details_401k: Vec::new(),
        item: item.answer(),
        accounts: accounts.into_iter().map(investment_account).collect(),
        request_id: None,
    })
}

pub(super) fn processor_get(
    ctx: &mut Ctx<'_>,
    request: ProcessorInvestmentsAuthGetRequest,
) -> Result<ProcessorInvestmentsAuthGetResponse, Failure> {
    let (item, portfolio, account) = processor(ctx, &request.processor_token, PRODUCT)?;
    let (holdings, securities) = portfolio.of(std::slice::from_ref(&account));
    Ok(ProcessorInvestmentsAuthGetResponse {
        owners: vec![owner(item, &account)],
        numbers: numbers(item, std::slice::from_ref(&account)),
        data_sources: sources(),
        holdings,
        securities,
        account_details_401k: Vec::new(),
        is_investments_fallback_item: Some(false),
        account: Some(account),
        request_id: None,
    })
}

fn owner(item: &Item, account: &AccountBase) -> InvestmentsAuthOwner {
    let owners = item.owners(&account.account_id).into_iter();
    InvestmentsAuthOwner {
        account_id: Some(account.account_id.clone()),
        names: owners.flat_map(|owner| owner.names).collect(),
    }
}

/// A 401(k) has the number of its plan, and any other account one that a broker can ask for.
fn numbers(item: &Item, accounts: &[AccountBase]) -> InvestmentsAuthGetNumbers {
    let is_plan = |account: &&AccountBase| subtype(account).ends_with("401k");
    let investments = accounts
        .iter()
        .filter(|account| account.r#type.as_str() == "investment");
    let (plans, others): (Vec<_>, Vec<_>) = investments.partition(is_plan);
    let number = |account: &AccountBase| {
        let said = item.said_of(&account.account_id);
        let said = said.and_then(|said| said.numbers.as_ref()?.account.clone());
        let mask = account.mask.as_deref().unwrap_or_default();
        said.unwrap_or_else(|| format!("TR{mask}{mask}").into())
    };
    let acats = others.into_iter().map(|account| NumbersACATS {
        account_id: account.account_id.clone(),
        account: number(account),
        dtc_numbers: vec![DTC.to_owned()],
    });
    let retirement = plans.into_iter().map(|account| NumbersRetirement401k {
        account_id: account.account_id.clone(),
        plan: Some("Plaid 401(k) Plan".to_owned()),
        account: Some(number(account)),
    });
    InvestmentsAuthGetNumbers {
        acats: acats.collect(),
        aton: Vec::new(),
        retirement_401k: retirement.collect(),
    }
}

fn sources() -> InvestmentsAuthDataSources {
    InvestmentsAuthDataSources {
        numbers: Some(DataSources::Institution),
        owners: Some(DataSources::Institution),
        holdings: Some(DataSources::Institution),
    }
}
