//! Users: whom the products that are about people, and not about Items, belong to.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use plaid_core::{DateTime, ItemId};
use plaid_sandbox::types::{
    SandboxUserFireWebhookRequest, SandboxUserFireWebhookResponse, SandboxUserResetLoginRequest,
    SandboxUserResetLoginResponse,
};
use plaid_types::{ClientUserId, UserId, UserToken};
use plaid_user::types::{
    ClientUserIdentity, UserCreateRequest, UserCreateResponse, UserGetRequest, UserGetResponse,
    UserIdentityRemoveRequest, UserIdentityRemoveResponse, UserItemsAssociateRequest,
    UserItemsAssociateResponse, UserItemsGetRequest, UserItemsGetResponse, UserItemsRemoveRequest,
    UserItemsRemoveResponse, UserProductsTerminateRequest, UserProductsTerminateResponse,
    UserRemoveRequest, UserRemoveResponse, UserThirdPartyTokenCreateRequest,
    UserThirdPartyTokenCreateResponse, UserThirdPartyTokenRemoveRequest,
    UserThirdPartyTokenRemoveResponse, UserUpdateRequest, UserUpdateResponse,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{
    failure::Failure,
    login,
    registry::Registry,
    world::{Ctx, Item, State},
};

/// How long a token for another client may live.
const THIRD_PARTY_LIFE: Duration = Duration::from_secs(24 * 60 * 60);

/// The users of a world by id.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Users(BTreeMap<String, User>);

#[derive(Debug, Clone, Serialize, Deserialize)]
struct User {
    client_user_id: ClientUserId,
    identity: Option<ClientUserIdentity>,
    token: String,
    created_at: DateTime,
    updated_at: DateTime,
    /// Tokens for other clients.
    third_party: BTreeSet<String>,
}

impl State for Users {
    const NAME: &'static str = "users";
}

pub(crate) fn register(registry: &mut Registry) {
    registry.keep::<Users>();
    registry.on(create);
    registry.on(get);
    registry.on(update);
    registry.on(remove);
    registry.on(identity_remove);
    registry.on(products_terminate);
    registry.on(items_get);
    registry.on(items_associate);
    registry.on(items_remove);
    registry.on(third_party_token_create);
    registry.on(third_party_token_remove);
    registry.on(reset_login);
    registry.on(fire_webhook);
    registry.check("user_id", |ctx, id| {
        ctx.state::<Users>().by_id(id).map(drop)
    });
    registry.check("user_token", |ctx, token| {
        ctx.state::<Users>().by_token(token).map(drop)
    });
}

impl Users {
    /// The id of a user who is named by one of two members.
    fn id(&self, id: Option<UserId>, token: Option<UserToken>) -> Result<String, Failure> {
        match (id, token) {
            (Some(id), _) => Ok(id.to_string()),
            (None, Some(token)) => self.by_token(token.expose()),
            (None, None) => {
                let members = ["user_id".to_owned(), "user_token".to_owned()];
                Err(Failure::missing_fields(&members))
            }
        }
    }

    fn by_id(&self, id: &str) -> Result<&User, Failure> {
        self.0.get(id).ok_or_else(Failure::unknown_user_id)
    }

    /// The id of a user by token.
    fn by_token(&self, token: &str) -> Result<String, Failure> {
        let mut users = self.0.iter();
        let known = users.find(|(_, user)| user.token == token);
        let (id, _) = known.ok_or_else(Failure::unknown_user_token)?;
        Ok(id.clone())
    }
}

fn create(ctx: &mut Ctx<'_>, request: UserCreateRequest) -> Result<UserCreateResponse, Failure> {
    let id = ctx.ids().prefixed("usr");
    let token = ctx.ids().token("user");
    let user = User {
        client_user_id: request.client_user_id,
        identity: request.identity,
        token: token.clone(),
        created_at: ctx.now(),
        updated_at: ctx.now(),
        third_party: BTreeSet::new(),
    };
    ctx.state::<Users>().0.insert(id.clone(), user);
    Ok(UserCreateResponse {
        user_token: Some(UserToken::from(token)),
        user_id: UserId::from(id),
        request_id: None,
    })
}

fn get(ctx: &mut Ctx<'_>, request: UserGetRequest) -> Result<UserGetResponse, Failure> {
    let user = ctx.state::<Users>().by_id(&request.user_id)?.clone();
    Ok(UserGetResponse {
        request_id: None,
        user_id: request.user_id,
        client_user_id: Some(user.client_user_id),
        updated_at: Some(user.updated_at),
        created_at: user.created_at,
        identity: user.identity,
    })
}

fn update(ctx: &mut Ctx<'_>, request: UserUpdateRequest) -> Result<UserUpdateResponse, Failure> {
    let now = ctx.now();
    let users = ctx.state::<Users>();
    let id = users.id(request.user_id, request.user_token)?;
    let user = users.0.get_mut(&id).ok_or_else(Failure::unknown_user_id)?;
    user.identity = request.identity.or(user.identity.take());
    user.updated_at = now;
    Ok(UserUpdateResponse { request_id: None })
}

/// A user goes with all their Items.
fn remove(ctx: &mut Ctx<'_>, request: UserRemoveRequest) -> Result<UserRemoveResponse, Failure> {
    let users = ctx.state::<Users>();
    let id = users.id(request.user_id, request.user_token)?;
    users.0.remove(&id).ok_or_else(Failure::unknown_user_id)?;
    for item in items_of(ctx, &id) {
        ctx.remove_item(&item)?;
    }
    Ok(UserRemoveResponse { request_id: None })
}

/// The user stays, and nothing is known about them any more.
fn identity_remove(
    ctx: &mut Ctx<'_>,
    request: UserIdentityRemoveRequest,
) -> Result<UserIdentityRemoveResponse, Failure> {
    let now = ctx.now();
    let user = ctx.state::<Users>().0.get_mut(request.user_id.as_str());
    let user = user.ok_or_else(Failure::unknown_user_id)?;
    user.identity = None;
    user.updated_at = now;
    Ok(UserIdentityRemoveResponse { request_id: None })
}

/// The user's Items stay, without products.
fn products_terminate(
    ctx: &mut Ctx<'_>,
    request: UserProductsTerminateRequest,
) -> Result<UserProductsTerminateResponse, Failure> {
    let id = ctx.state::<Users>().id(Some(request.user_id), None)?;
    ctx.state::<Users>().by_id(&id)?;
    for item in items_of(ctx, &id) {
        ctx.item_by_id(&item)?.end_products();
    }
    Ok(UserProductsTerminateResponse { request_id: None })
}

/// The Items of a user.
fn items_of(ctx: &Ctx<'_>, user: &str) -> Vec<ItemId> {
    let items = ctx.items();
    let theirs = items.filter(|item| item.user_id.as_deref() == Some(user));
    theirs.map(|item| item.id.clone()).collect()
}

fn items_get(
    ctx: &mut Ctx<'_>,
    request: UserItemsGetRequest,
) -> Result<UserItemsGetResponse, Failure> {
    let users = ctx.state::<Users>();
    let id = users.id(request.user_id, request.user_token)?;
    users.by_id(&id)?;
    let theirs = ctx
        .items()
        .filter(|item| item.user_id.as_deref() == Some(&id));
    Ok(UserItemsGetResponse {
        items: theirs.map(Item::answer).collect(),
        request_id: None,
    })
}

/// All Items move to the user, or none if one is not there.
fn items_associate(
    ctx: &mut Ctx<'_>,
    request: UserItemsAssociateRequest,
) -> Result<UserItemsAssociateResponse, Failure> {
    ctx.state::<Users>().by_id(request.user_id.as_str())?;
    for item in &request.item_ids {
        ctx.item_by_id(item)?;
    }
    for item in &request.item_ids {
        ctx.item_by_id(item)?.user_id = Some(request.user_id.to_string());
    }
    Ok(UserItemsAssociateResponse { request_id: None })
}

/// All Items are removed, or none if one is not the user's.
fn items_remove(
    ctx: &mut Ctx<'_>,
    request: UserItemsRemoveRequest,
) -> Result<UserItemsRemoveResponse, Failure> {
    let users = ctx.state::<Users>();
    let id = users.id(request.user_id, request.user_token)?;
    users.by_id(&id)?;
    let theirs = items_of(ctx, &id);
    if !request.item_ids.iter().all(|item| theirs.contains(item)) {
        return Err(Failure::item_not_found());
    }
    for item in &request.item_ids {
        ctx.remove_item(item)?;
    }
    Ok(UserItemsRemoveResponse { request_id: None })
}

fn third_party_token_create(
    ctx: &mut Ctx<'_>,
    request: UserThirdPartyTokenCreateRequest,
) -> Result<UserThirdPartyTokenCreateResponse, Failure> {
    let latest = ctx.later(THIRD_PARTY_LIFE);
    if request
        .expiration_time
        .is_some_and(|expiration| expiration > latest)
    {
        return Err(Failure::invalid_field(
            "expiration_time must be within 24 hours",
        ));
    }
    let token = ctx.ids().token("third-party-user");
    let users = ctx.state::<Users>();
    let id = users.id(request.user_id, request.user_token)?;
    let user = users.0.get_mut(&id).ok_or_else(Failure::unknown_user_id)?;
    user.third_party.insert(token.clone());
    Ok(UserThirdPartyTokenCreateResponse {
        request_id: None,
        third_party_user_token: token.into(),
    })
}

fn third_party_token_remove(
    ctx: &mut Ctx<'_>,
    request: UserThirdPartyTokenRemoveRequest,
) -> Result<UserThirdPartyTokenRemoveResponse, Failure> {
    let token = request.third_party_user_token.expose();
    let mut users = ctx.state::<Users>().0.values_mut();
    let removed = users.any(|user| user.third_party.remove(token));
    if !removed {
        return Err(Failure::unknown_user_token());
    }
    Ok(UserThirdPartyTokenRemoveResponse {
        removed,
        request_id: None,
    })
}

/// Some of a user's logins, or all, do not work any more.
fn reset_login(
    ctx: &mut Ctx<'_>,
    request: SandboxUserResetLoginRequest,
) -> Result<SandboxUserResetLoginResponse, Failure> {
    let users = ctx.state::<Users>();
    let id = users.id(request.user_id, request.user_token)?;
    users.by_id(&id)?;
    let theirs = items_of(ctx, &id);
    let items = request.item_ids.unwrap_or_else(|| theirs.clone());
    if !items.iter().all(|item| theirs.contains(item)) {
        return Err(Failure::item_not_found());
    }
    for item in &items {
        ctx.item_by_id(item)?.login_required = true;
        login::tell_required(ctx, item)?;
    }
    Ok(SandboxUserResetLoginResponse { request_id: None })
}

/// Sends a webhook about a user as the documentation shows it.
fn fire_webhook(
    ctx: &mut Ctx<'_>,
    request: SandboxUserFireWebhookRequest,
) -> Result<SandboxUserFireWebhookResponse, Failure> {
    let users = ctx.state::<Users>();
    let id = users.id(request.user_id, request.user_token)?;
    users.by_id(&id)?;
    let (family, code) = (request.webhook_type.as_str(), request.webhook_code.as_str());
    let members = json!({
        "webhook_type": family,
        "webhook_code": code,
        "user_id": id,
        "environment": "sandbox",
    });
    let Value::Object(members) = members else {
        return Err(Failure::internal());
    };
    ctx.send(&request.webhook, members)?;
    Ok(SandboxUserFireWebhookResponse {
        webhook_fired: true,
        request_id: None,
    })
}

impl Failure {
    fn unknown_user_token() -> Self {
        let message = "could not find matching user token";
        Self::new("INVALID_INPUT", "INVALID_USER_TOKEN", message)
    }

    fn unknown_user_id() -> Self {
        let message = "could not find matching user ID";
        Self::new("INVALID_INPUT", "INVALID_USER_ID", message)
    }
}
