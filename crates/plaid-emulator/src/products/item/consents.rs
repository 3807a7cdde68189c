//! What users have agreed to.

use plaid_core::{DateTime, ItemId};
use plaid_item::types::{
    ConsentEvent, ConsentEventCode, ConsentEventType, ConsentEventsGetRequest,
    ConsentEventsGetResponse, ConsentedAccount,
};
use plaid_types::{AccountBase, AccountId};
use serde::{Deserialize, Serialize};

use crate::{
    failure::Failure,
    world::{Ctx, Item, ItemState},
};

/// What the user of an Item has agreed to, in order.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Consents(Vec<Consent>);

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Consent {
    at: DateTime,
    /// The accounts that are shared from then on.
    accounts: Vec<AccountId>,
}

impl ItemState for Consents {
    const NAME: &'static str = "consents";

    fn begin(item: &Item) -> Self {
        Self(vec![Consent::to(item, item.created_at())])
    }
}

impl Consent {
    fn to(item: &Item, at: DateTime) -> Self {
        let accounts = item.shared().map(|account| account.account_id.clone());
        Self {
            at,
            accounts: accounts.collect(),
        }
    }
}

/// The user has agreed to share an Item.
pub(super) fn given(ctx: &mut Ctx<'_>, id: &ItemId) -> Result<(), Failure> {
    ctx.item_state::<Consents>(id).map(drop)
}

/// The user has agreed to share other accounts.
pub(super) fn changed(ctx: &mut Ctx<'_>, id: &ItemId) -> Result<(), Failure> {
    let now = ctx.now();
    let (item, consents) = ctx.item_state::<Consents>(id)?;
    consents.0.push(Consent::to(item, now));
    Ok(())
}

/// The first is the agreement, the others are changes to it.
pub(super) fn events_get(
    ctx: &mut Ctx<'_>,
    request: ConsentEventsGetRequest,
) -> Result<ConsentEventsGetResponse, Failure> {
    let id = ctx.item(&request.access_token)?.id.clone();
    let (item, consents) = ctx.item_state::<Consents>(&id)?;
    let events = consents.0.iter().enumerate().map(|(at, consent)| {
        let accounts = item.accounts.iter();
        let accounts = accounts.filter(|account| consent.accounts.contains(&account.account_id));
        let (kind, code) = if at == 0 {
            (
                ConsentEventType::ConsentGranted,
                ConsentEventCode::UserAgreement,
            )
        } else {
            (
                ConsentEventType::ConsentUpdated,
                ConsentEventCode::AccountScopes,
            )
        };
        ConsentEvent {
            item_id: Some(id.clone()),
            created_at: Some(consent.at.clone()),
            event_type: Some(kind),
            event_code: Some(code),
            institution_id: Some(item.institution_id()),
            institution_name: Some(item.institution.name.to_owned()),
            initiator: Some("END_USER".into()),
            consented_use_cases: Vec::new(),
            consented_data_scopes: Vec::new(),
            consented_accounts: accounts.map(consented).collect(),
        }
    });
    Ok(ConsentEventsGetResponse {
        request_id: None,
        consent_events: events.collect(),
    })
}

fn consented(account: &AccountBase) -> ConsentedAccount {
    ConsentedAccount {
        account_id: Some(account.account_id.clone()),
        mask: account.mask.clone(),
        name: Some(account.name.clone()),
        official_name: account.official_name.clone(),
        r#type: Some(account.r#type.clone()),
        subtype: account.subtype.clone(),
    }
}
