//! Users: whom the products that are about people, and not about Items, belong to.

use std::collections::BTreeMap;

use plaid_core::DateTime;
use plaid_types::{ClientUserId, UserId, UserToken};
use plaid_user::types::{
    ClientUserIdentity, UserCreateRequest, UserCreateResponse, UserGetRequest, UserGetResponse,
    UserRemoveRequest, UserRemoveResponse, UserUpdateRequest, UserUpdateResponse,
};
use serde::{Deserialize, Serialize};

use crate::{
    failure::Failure,
    registry::Registry,
    world::{Ctx, State},
};

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

fn remove(ctx: &mut Ctx<'_>, request: UserRemoveRequest) -> Result<UserRemoveResponse, Failure> {
    let users = ctx.state::<Users>();
    let id = users.id(request.user_id, request.user_token)?;
    users.0.remove(&id).ok_or_else(Failure::unknown_user_id)?;
    Ok(UserRemoveResponse { request_id: None })
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
