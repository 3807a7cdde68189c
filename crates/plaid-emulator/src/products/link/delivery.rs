//! Links that Plaid sends to a user.

#![allow(deprecated)] // It sends none any more to new clients, and still serves the others.

use std::collections::BTreeMap;

use plaid_core::DateTime;
use plaid_link::types::{
    LinkDeliveryCreateRequest, LinkDeliveryCreateResponse, LinkDeliveryGetRequest,
    LinkDeliveryGetResponse,
};
use serde::{Deserialize, Serialize};

use super::{Links, token::hosted_url};
use crate::{
    failure::Failure,
    world::{Ctx, State},
};

/// The deliveries of a world by id.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Deliveries(BTreeMap<String, Delivery>);

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Delivery {
    link_token: String,
    created_at: DateTime,
}

impl State for Deliveries {
    const NAME: &'static str = "link_deliveries";
}

pub(super) fn create(
    ctx: &mut Ctx<'_>,
    request: LinkDeliveryCreateRequest,
) -> Result<LinkDeliveryCreateResponse, Failure> {
    let token = request.link_token.expose().to_owned();
    if !ctx.state::<Links>().tokens.contains_key(&token) {
        return Err(Failure::unknown("link_token"));
    }
    let id = ctx.ids().uuid();
    let delivery = Delivery {
        link_token: token,
        created_at: ctx.now(),
    };
    ctx.state::<Deliveries>().0.insert(id.clone(), delivery);
    Ok(LinkDeliveryCreateResponse {
        link_delivery_url: hosted_url(ctx).into(),
        link_delivery_session_id: id,
        request_id: None,
    })
}

/// A delivery is completed once a session of its link token has added an Item.
pub(super) fn get(
    ctx: &mut Ctx<'_>,
    request: LinkDeliveryGetRequest,
) -> Result<LinkDeliveryGetResponse, Failure> {
    let id = &request.link_delivery_session_id;
    let delivery = ctx.state::<Deliveries>().0.get(id).cloned();
    let delivery = delivery.ok_or_else(|| Failure::unknown("link_delivery_session_id"))?;
    let sessions = ctx.state::<Links>().sessions.values();
    let of_token = sessions.filter(|session| session.link_token == delivery.link_token);
    let sessions: Vec<_> = of_token.cloned().collect();
    let completed = sessions.iter().find(|session| !session.added.is_empty());
    let items: Vec<_> = sessions
        .iter()
        .flat_map(|session| &session.added)
        .map(|added| added.item.clone())
        .collect();
    let tokens = items.iter().map(|item| ctx.access_token(item)).collect();
    let status = match (completed, sessions.first()) {
        (Some(_), _) => "COMPLETED",
        (None, Some(_)) => "OPENED",
        (None, None) => "CREATED",
    };
    Ok(LinkDeliveryGetResponse {
        status: status.into(),
        created_at: delivery.created_at,
        completed_at: completed.and_then(|session| session.finished_at.clone()),
        request_id: None,
        access_tokens: tokens,
        item_ids: items,
    })
}
