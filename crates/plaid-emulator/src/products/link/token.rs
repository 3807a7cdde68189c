//! Link tokens: what a session is opened with, and what it is to lead to.

use std::time::{Duration, SystemTime};

use plaid_core::DateTime;
use plaid_link::types::{
    AccountFiltersResponse, HostedLinkDeliveryMethod, LinkOAuthCorrelationIdExchangeRequest,
    LinkOAuthCorrelationIdExchangeResponse, LinkTokenAccountFilters, LinkTokenCreateRequest,
    LinkTokenCreateResponse, LinkTokenGetMetadataResponse, LinkTokenGetRequest,
    LinkTokenGetResponse, SessionTokenCreateRequest, SessionTokenCreateResponse,
    SessionTokenCreateResponseLink,
};
use serde::{Deserialize, Serialize};

use super::{Links, answers, offer};
#[cfg(feature = "payment-initiation")]
use crate::products::payment_initiation;
use crate::{answer::Answer, failure::Failure, products::range, world::Ctx};

/// How long a link token lives, one for update mode, and one for Hosted Link by how it is delivered.
const LIFE: Duration = Duration::from_secs(4 * 60 * 60);
const UPDATE_LIFE: Duration = Duration::from_secs(30 * 60);
const HOSTED_LIFE: Duration = Duration::from_secs(30 * 60);
const SMS_LIFE: Duration = Duration::from_secs(24 * 60 * 60);
const EMAIL_LIFE: Duration = Duration::from_secs(7 * 24 * 60 * 60);
/// How long one for Hosted Link may live.
const LONGEST: Duration = Duration::from_secs(21 * 24 * 60 * 60);

/// A link token, with what it was made from.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct LinkToken {
    pub(super) request: LinkTokenCreateRequest,
    created_at: DateTime,
    pub(super) expires: SystemTime,
}

impl LinkToken {
    /// Whether webhooks tell of its sessions.
    pub(super) fn tells(&self) -> bool {
        self.request.hosted_link.is_some() || self.adds_several()
    }

    /// Whether a session may add several Items.
    pub(super) fn adds_several(&self) -> bool {
        self.request.enable_multi_item_link.unwrap_or_default()
    }
}

pub(super) fn create(
    ctx: &mut Ctx<'_>,
    request: LinkTokenCreateRequest,
) -> Result<LinkTokenCreateResponse, Failure> {
    if request.country_codes.is_empty() {
        return Err(Failure::invalid_field(
            "country_codes must be a non-empty array",
        ));
    }
    if let Some(token) = &request.access_token {
        ctx.item(token)?;
    }
    #[cfg(feature = "payment-initiation")]
    payment_initiation::check_wanted(ctx, &request)?;
    match &request.statements {
        Some(wanted) => {
            range(wanted.start_date.clone(), wanted.end_date.clone())?;
        }
        None if offer::asks_for(&request, "statements") => {
            return Err(Failure::missing_fields(&["statements".to_owned()]));
        }
        None => {}
    }
    let life = life(&request)?;
    let hosted_link_url = request.hosted_link.is_some().then(|| hosted_url(ctx));
    let user_id = request.user_id.clone();
    let (token, expiration) = issue(ctx, request, life);
    Ok(LinkTokenCreateResponse {
        link_token: token.into(),
        expiration,
        request_id: None,
        hosted_link_url: hosted_link_url.map(Into::into),
        user_id,
    })
}

/// How long a link token lives that is made from a request.
fn life(request: &LinkTokenCreateRequest) -> Result<Duration, Failure> {
    let Some(hosted) = &request.hosted_link else {
        let is_update = request.access_token.is_some();
        return Ok(if is_update { UPDATE_LIFE } else { LIFE });
    };
    let delivery = hosted
        .delivery_method
        .as_ref()
        .map(HostedLinkDeliveryMethod::as_str);
    let Some(seconds) = hosted.url_lifetime_seconds else {
        return Ok(match delivery {
            Some("sms") => SMS_LIFE,
            Some("email") => EMAIL_LIFE,
            _ => HOSTED_LIFE,
        });
    };
    let life = u64::try_from(seconds).map(Duration::from_secs);
    let life = life.ok().filter(|life| !life.is_zero() && *life <= LONGEST);
    life.ok_or_else(|| {
        Failure::invalid_field("hosted_link.url_lifetime_seconds must be of at most 21 days")
    })
}

/// An address of Hosted Link.
pub(super) fn hosted_url(ctx: &mut Ctx<'_>) -> String {
    let id = ctx.ids().long().to_lowercase();
    format!("https://secure.plaid.com/link/lp{id}")
}

/// Makes a link token; tells when it expires.
fn issue(ctx: &mut Ctx<'_>, request: LinkTokenCreateRequest, life: Duration) -> (String, DateTime) {
    let token = ctx.ids().token("link");
    let known = LinkToken {
        request,
        created_at: ctx.now(),
        expires: ctx.now + life,
    };
    ctx.state::<Links>().tokens.insert(token.clone(), known);
    (token, ctx.later(life))
}

/// A link token as it is shown, and the account filters as they were given.
#[derive(Debug)]
pub(super) struct Shown {
    answer: LinkTokenGetResponse,
    filters: Option<LinkTokenAccountFilters>,
}

pub(super) fn get(ctx: &mut Ctx<'_>, request: LinkTokenGetRequest) -> Result<Shown, Failure> {
    let token = request.link_token;
    let links = ctx.state::<Links>();
    let known = links.tokens.get(token.expose());
    let known = known.ok_or_else(|| Failure::unknown("link_token"))?;
    let mut sessions: Vec<_> = links
        .sessions
        .values()
        .filter(|session| session.link_token == *token.expose())
        .collect();
    sessions.sort_by_key(|session| session.number);
    let made_from = &known.request;
    let answer = LinkTokenGetResponse {
        link_token: token,
        created_at: Some(known.created_at.clone()),
        expiration: Some(DateTime::from(known.expires)),
        link_sessions: sessions.into_iter().map(answers::session).collect(),
        metadata: Some(LinkTokenGetMetadataResponse {
            initial_products: made_from.products.clone().unwrap_or_default(),
            webhook: made_from.webhook.clone(),
            country_codes: made_from.country_codes.clone(),
            language: Some(made_from.language.clone()),
            institution_data: made_from.institution_data.clone(),
            account_filters: made_from.account_filters.as_ref().map(|given| {
                AccountFiltersResponse {
                    depository: given.depository.clone(),
                    credit: given.credit.clone(),
                    loan: given.loan.clone(),
                    investment: given.investment.clone(),
                }
            }),
            redirect_uri: made_from.redirect_uri.clone(),
            client_name: Some(made_from.client_name.clone()),
        }),
        user_id: made_from.user_id.clone(),
        request_id: None,
    };
    Ok(Shown {
        answer,
        filters: made_from.account_filters.clone(),
    })
}

/// Filters are shown as they were given: kinds of accounts that they leave out appear nowhere.
pub(super) fn write(shown: &Shown) -> Result<Answer, Failure> {
    let mut answer = serde_json::to_value(&shown.answer).map_err(|_| Failure::internal())?;
    if let Some(filters) = &shown.filters {
        let filters = serde_json::to_value(filters).map_err(|_| Failure::internal())?;
        answer["metadata"]["account_filters"] = filters;
    }
    Answer::json(&answer)
}

/// A session that begins with a template has a link token of the same kind.
pub(super) fn session_create(
    ctx: &mut Ctx<'_>,
    request: SessionTokenCreateRequest,
) -> Result<SessionTokenCreateResponse, Failure> {
    let mut made_from = LinkTokenCreateRequest::new("Layer", "en", ["US"]);
    made_from.webhook = request.webhook;
    made_from.redirect_uri = request.redirect_uri;
    made_from.user_id.clone_from(&request.user_id);
    let (token, expiration) = issue(ctx, made_from, LIFE);
    Ok(SessionTokenCreateResponse {
        request_id: None,
        link: Some(SessionTokenCreateResponseLink {
            link_token: token.into(),
            expiration,
            user_id: request.user_id,
        }),
    })
}

/// A login by OAuth is named by the id that the bank's page was opened with.
pub(super) fn correlation_id_exchange(
    ctx: &mut Ctx<'_>,
    request: LinkOAuthCorrelationIdExchangeRequest,
) -> Result<LinkOAuthCorrelationIdExchangeResponse, Failure> {
    let mut sessions = ctx.state::<Links>().sessions.values();
    let id = request.link_correlation_id.as_str();
    let session = sessions.find(|session| session.oauth_state_id.as_deref() == Some(id));
    let session = session.ok_or_else(|| Failure::unknown("link_correlation_id"))?;
    Ok(LinkOAuthCorrelationIdExchangeResponse {
        link_token: session.link_token.as_str().into(),
        request_id: None,
    })
}
