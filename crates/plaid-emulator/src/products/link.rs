//! Link tokens.

use std::{collections::BTreeMap, time::Duration};

use plaid_core::DateTime;
use plaid_link::types::{
    LinkTokenCreateRequest, LinkTokenCreateResponse, LinkTokenGetMetadataResponse,
    LinkTokenGetRequest, LinkTokenGetResponse,
};
use serde::{Deserialize, Serialize};

use crate::{
    failure::Failure,
    registry::Registry,
    world::{Ctx, State},
};

/// How long a link token lives, and how long one for update mode does.
const LIFE: Duration = Duration::from_secs(4 * 60 * 60);
const UPDATE_LIFE: Duration = Duration::from_secs(30 * 60);

/// The link tokens of a world, with what they were made from.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct LinkTokens(BTreeMap<String, LinkToken>);

impl State for LinkTokens {
    const NAME: &'static str = "link_tokens";
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct LinkToken {
    request: LinkTokenCreateRequest,
    created_at: DateTime,
    expiration: DateTime,
}

pub(crate) fn register(registry: &mut Registry) {
    registry.keep::<LinkTokens>();
    registry.on(token_create);
    registry.on(token_get);
}

fn token_create(
    ctx: &mut Ctx<'_>,
    request: LinkTokenCreateRequest,
) -> Result<LinkTokenCreateResponse, Failure> {
    if request.country_codes.is_empty() {
        return Err(Failure::invalid_field(
            "country_codes must be a non-empty array",
        ));
    }
    let life = match &request.access_token {
        Some(token) => {
            ctx.item(token)?;
            UPDATE_LIFE
        }
        None => LIFE,
    };
    let token = ctx.ids().token("link");
    let hosted_link_url = request.hosted_link.is_some().then(|| {
        format!(
            "https://secure.plaid.com/link/lp{}",
            ctx.ids().long().to_lowercase()
        )
    });
    let expiration = ctx.later(life);
    let user_id = request.user_id.clone();
    let known = LinkToken {
        request,
        created_at: ctx.now(),
        expiration: expiration.clone(),
    };
    ctx.state::<LinkTokens>().0.insert(token.clone(), known);
    Ok(LinkTokenCreateResponse {
        link_token: token.into(),
        expiration,
        request_id: None,
        hosted_link_url: hosted_link_url.map(Into::into),
        user_id,
    })
}

fn token_get(
    ctx: &mut Ctx<'_>,
    request: LinkTokenGetRequest,
) -> Result<LinkTokenGetResponse, Failure> {
    let token = request.link_token;
    let known = ctx.state::<LinkTokens>().0.get(token.expose());
    let known = known.ok_or_else(|| Failure::unknown("link_token"))?;
    let made_from = &known.request;
    Ok(LinkTokenGetResponse {
        link_token: token,
        created_at: Some(known.created_at.clone()),
        expiration: Some(known.expiration.clone()),
        link_sessions: Vec::new(),
        metadata: Some(LinkTokenGetMetadataResponse {
            initial_products: made_from.products.clone().unwrap_or_default(),
            webhook: made_from.webhook.clone(),
            country_codes: made_from.country_codes.clone(),
            language: Some(made_from.language.clone()),
            institution_data: made_from.institution_data.clone(),
            account_filters: None,
            redirect_uri: made_from.redirect_uri.clone(),
            client_name: Some(made_from.client_name.clone()),
        }),
        user_id: made_from.user_id.clone(),
        request_id: None,
    })
}
