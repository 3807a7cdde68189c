//! Link without a browser: link tokens, the sessions that they open, and what comes of those.
//!
//! A session goes the way that Link goes with a user: an institution, credentials, what else the
//! institution asks, accounts. In update mode it repairs the Item of the link token, and may change which
//! accounts are shared and add products. Webhooks about sessions are sent for Hosted Link and where one
//! session may add several Items; a session that is open when its link token expires is abandoned.

mod answers;
mod delivery;
mod events;
mod mfa;
mod network;
mod news;
mod offer;
mod session;
mod token;
mod views;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{registry::Registry, world::State};
use session::Session;
use token::LinkToken;

pub(crate) use session::{open, take, view};

/// The link tokens of a world, and the sessions of each.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Links {
    tokens: BTreeMap<String, LinkToken>,
    sessions: BTreeMap<String, Session>,
}

impl State for Links {
    const NAME: &'static str = "link";
}

pub(crate) fn register(registry: &mut Registry) {
    registry.keep::<Links>();
    registry.keep::<delivery::Deliveries>();
    registry.event::<session::Abandonment>();
    registry.on(token::create);
    registry.on_written(token::get, token::write);
    registry.on(token::session_create);
    registry.on(token::correlation_id_exchange);
    registry.on(session::oauth_select_accounts);
    registry.on(delivery::create);
    registry.on(delivery::get);
    registry.on(network::get);
    registry.on(network::profile_get);
}
