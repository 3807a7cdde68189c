//! `/__local/link`: sessions of Link, driven over HTTP.

use std::sync::Arc;

use axum::{
    Json,
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use plaid_core::Sensitive;
use plaid_types::{InstitutionId, LinkToken};
use serde::Deserialize;
use serde_json::{Value, json};

use super::About;
use crate::{
    frame::Frame,
    link::{LinkStep, LinkView},
    login,
    tenant::{LinkError, LinkSession},
};

/// A session, and what its user sees.
fn shown(session: &LinkSession, view: &LinkView) -> Json<Value> {
    Json(json!({ "link_session_id": session.id(), "sees": view }))
}

/// What the user sees goes wrong.
pub(super) struct Refused(LinkError);

impl From<LinkError> for Refused {
    fn from(error: LinkError) -> Self {
        Self(error)
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let error = self.0.api();
        let body = json!({
            "error_type": error.error_type.to_string(),
            "error_code": error.error_code.to_string(),
            "error_message": error.error_message,
            "display_message": error.display_message,
        });
        (StatusCode::BAD_REQUEST, Json(body)).into_response()
    }
}

/// What to open a session with.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Opening {
    link_token: LinkToken,
}

pub(super) async fn open(
    State(frame): State<Arc<Frame>>,
    Query(about): Query<About>,
    Json(opening): Json<Opening>,
) -> Result<Json<Value>, Refused> {
    let session = about.tenant(frame).open_link(opening.link_token)?;
    Ok(shown(&session, &session.view()?))
}

pub(super) async fn view(
    State(frame): State<Arc<Frame>>,
    Query(about): Query<About>,
    Path(id): Path<String>,
) -> Result<Json<Value>, Refused> {
    let session = LinkSession::again(frame, about.client_id, id);
    Ok(shown(&session, &session.view()?))
}

pub(super) async fn take(
    State(frame): State<Arc<Frame>>,
    Query(about): Query<About>,
    Path(id): Path<String>,
    Json(step): Json<LinkStep>,
) -> Result<Json<Value>, Refused> {
    let session = LinkSession::again(frame, about.client_id, id);
    Ok(shown(&session, &session.take(step)?))
}

/// What to go all the way with.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Completion {
    link_token: LinkToken,
    institution_id: Option<InstitutionId>,
    username: Option<String>,
    password: Option<Sensitive>,
}

pub(super) async fn complete(
    State(frame): State<Arc<Frame>>,
    Query(about): Query<About>,
    Json(completion): Json<Completion>,
) -> Result<Json<Value>, Refused> {
    let session = about.tenant(frame).open_link(completion.link_token)?;
    let institution = completion.institution_id;
    session.complete(
        institution.unwrap_or_else(|| login::INSTITUTION.into()),
        completion.username.as_deref().unwrap_or(login::USERNAME),
        completion
            .password
            .unwrap_or_else(|| login::PASSWORD.into()),
    )?;
    Ok(shown(&session, &session.view()?))
}
