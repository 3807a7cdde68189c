//! Attempts from their making to their end.

use plaid_identity_verification::types::{
    IdentityVerification, IdentityVerificationCreateRequest, IdentityVerificationCreateResponse,
    IdentityVerificationGetRequest, IdentityVerificationGetResponse,
    IdentityVerificationListRequest, IdentityVerificationListResponse,
    IdentityVerificationRequestUser, IdentityVerificationResponseUserName,
    IdentityVerificationStepSummary, IdentityVerificationTemplateReference,
    IdentityVerificationUserAddress, IdentityVerificationUserData,
};
use plaid_types::{
    ClientUserId, IdentityVerificationId, IdentityVerificationStatus,
    IdentityVerificationTemplateId, UserId,
};
use plaid_webhooks::{
    payloads::{IdentityVerificationStatusUpdatedWebhook, IdentityVerificationStepUpdatedWebhook},
    types::WebhookEnvironmentValues,
};
use serde::{Deserialize, Serialize};

use super::{
    people::called,
    steps::{By, go_on, of_template},
};
use crate::{
    failure::Failure,
    products::cursor::newest_first,
    world::{Ctx, State},
};

/// How many letters and digits the id of a template has after its prefix.
const TEMPLATE_ID: usize = 14;

/// The attempts of a world, oldest first.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Attempts(Vec<IdentityVerification>);

impl State for Attempts {
    const NAME: &'static str = "identity_verifications";
}

impl Attempts {
    pub(super) fn find(&mut self, id: &str) -> Result<&mut IdentityVerification, Failure> {
        let mut attempts = self.0.iter_mut();
        let known = attempts.find(|attempt| attempt.id.as_str() == id);
        known.ok_or_else(|| Failure::unknown("identity_verification_id"))
    }

    /// The last attempt of a user with a template.
    pub(super) fn last(
        &self,
        user: &ClientUserId,
        template: &IdentityVerificationTemplateId,
    ) -> Option<&IdentityVerification> {
        let mut attempts = self.0.iter().rev();
        attempts.find(|attempt| attempt.client_user_id == *user && attempt.template.id == *template)
    }
}

/// An attempt as an answer of its own.
macro_rules! answer {
    ($Response:ident, $attempt:expr) => {{
        let attempt: IdentityVerification = $attempt;
        $Response {
            id: attempt.id,
            client_user_id: attempt.client_user_id,
            created_at: attempt.created_at,
            completed_at: attempt.completed_at,
            previous_attempt_id: attempt.previous_attempt_id,
            shareable_url: attempt.shareable_url,
            template: attempt.template,
            user: attempt.user,
            status: attempt.status,
            steps: attempt.steps,
            documentary_verification: attempt.documentary_verification,
            selfie_check: attempt.selfie_check,
            kyc_check: attempt.kyc_check,
            risk_check: attempt.risk_check,
            verify_sms: attempt.verify_sms,
            watchlist_screening_id: attempt.watchlist_screening_id,
            beacon_user_id: attempt.beacon_user_id,
            user_id: attempt.user_id,
            redacted_at: attempt.redacted_at,
            latest_scored_protect_event: attempt.latest_scored_protect_event,
            request_id: None,
        }
    }};
}

pub(super) use answer;

/// One attempt a user and template: another one is a retry.
#[allow(deprecated)] // Answers and requests still have old members.
pub(super) fn create(
    ctx: &mut Ctx<'_>,
    request: IdentityVerificationCreateRequest,
) -> Result<IdentityVerificationCreateResponse, Failure> {
    check_template(&request.template_id)?;
    let told = request.user.unwrap_or_default();
    let of_plaid = request.user_id.as_ref();
    let client_user_id = request.client_user_id.or(told.client_user_id);
    let client_user_id = client_user_id.or_else(|| of_plaid.map(|id| id.as_str().into()));
    let client_user_id =
        client_user_id.ok_or_else(|| Failure::missing_fields(&["client_user_id".to_owned()]))?;
    let known = ctx
        .state::<Attempts>()
        .last(&client_user_id, &request.template_id);
    if let Some(known) = known.cloned() {
        return if request.is_idempotent == Some(true) {
            Ok(answer!(IdentityVerificationCreateResponse, known))
        } else {
            Err(Failure::invalid_field(
                "client_user_id has an identity verification of this template already",
            ))
        };
    }
    let mut known = IdentityVerificationRequestUser::new();
    known.email_address = told.email_address;
    known.phone_number = told.phone_number;
    known.date_of_birth = told.date_of_birth;
    known.name = told.name;
    known.address = told.address;
    known.id_number = told.id_number;
    let user = IdentityVerificationUserData {
        ip_address: told.ip_address,
        ..user_data(known)
    };
    let steps = of_template(request.template_id.as_str());
    let template = request.template_id;
    let mut attempt = new(ctx, client_user_id, template, user, steps);
    attempt.user_id = request.user_id;
    if request.is_shareable {
        attempt.shareable_url = Some(address_of(ctx, &attempt.id).into());
    }
    let gave_consent = request.gave_consent;
    let made = begin(ctx, attempt, By::Nobody { gave_consent })?;
    Ok(answer!(IdentityVerificationCreateResponse, made))
}

pub(super) fn check_template(id: &IdentityVerificationTemplateId) -> Result<(), Failure> {
    let prefixes = ["idvtmp_", "flwtmp_"].into_iter();
    let mut rests = prefixes.filter_map(|prefix| id.as_str().strip_prefix(prefix));
    let rest = rests.next().unwrap_or_default();
    if rest.len() == TEMPLATE_ID && rest.bytes().all(|letter| letter.is_ascii_alphanumeric()) {
        Ok(())
    } else {
        Err(Failure::unknown("template_id"))
    }
}

/// What a request tells of a user.
pub(super) fn user_data(told: IdentityVerificationRequestUser) -> IdentityVerificationUserData {
    IdentityVerificationUserData {
        phone_number: told.phone_number,
        date_of_birth: told.date_of_birth,
        ip_address: None,
        email_address: told.email_address,
        name: told.name.map(|name| IdentityVerificationResponseUserName {
            given_name: name.given_name,
            family_name: name.family_name,
        }),
        address: told.address.map(|address| IdentityVerificationUserAddress {
            street: address.street,
            street2: address.street2,
            city: address.city,
            region: address.region,
            postal_code: address.postal_code,
            country: address.country,
        }),
        id_number: told.id_number,
    }
}

#[allow(deprecated)] // Answers still have it.
pub(super) fn new(
    ctx: &mut Ctx<'_>,
    client_user_id: ClientUserId,
    template: IdentityVerificationTemplateId,
    user: IdentityVerificationUserData,
    steps: IdentityVerificationStepSummary,
) -> IdentityVerification {
    IdentityVerification {
        id: ctx.ids().prefixed("idv").into(),
        client_user_id,
        created_at: ctx.now(),
        completed_at: None,
        previous_attempt_id: None,
        shareable_url: None,
        template: IdentityVerificationTemplateReference {
            id: template,
            version: Some(1),
        },
        user,
        status: IdentityVerificationStatus::Active,
        steps,
        documentary_verification: None,
        selfie_check: None,
        kyc_check: None,
        risk_check: None,
        verify_sms: None,
        watchlist_screening_id: None,
        beacon_user_id: None,
        user_id: None,
        redacted_at: None,
        latest_scored_protect_event: None,
    }
}

pub(super) fn address_of(ctx: &mut Ctx<'_>, id: &IdentityVerificationId) -> String {
    let key = ctx.ids().hexadecimal(32);
    format!("https://flow.plaid.com/verify/{id}?key={key}")
}

/// Keeps a new attempt, and goes as far as can be gone.
pub(super) fn begin(
    ctx: &mut Ctx<'_>,
    attempt: IdentityVerification,
    by: By,
) -> Result<IdentityVerification, Failure> {
    let id = attempt.id.clone();
    ctx.state::<Attempts>().0.push(attempt);
    progress(ctx, id.as_str(), by)
}

/// Goes as far as can be gone, and tells so.
fn progress(ctx: &mut Ctx<'_>, id: &str, by: By) -> Result<IdentityVerification, Failure> {
    let now = ctx.now();
    let attempt = ctx.state::<Attempts>().find(id)?;
    let finished = go_on(attempt, by, &now);
    let attempt = attempt.clone();
    for _ in 0..finished {
        ctx.send_to_dashboard_address(IdentityVerificationStepUpdatedWebhook {
            identity_verification_id: attempt.id.clone(),
            environment: Some(WebhookEnvironmentValues::Sandbox),
        })?;
    }
    if attempt.status != IdentityVerificationStatus::Active {
        tell_status(ctx, &attempt.id)?;
    }
    Ok(attempt)
}

pub(super) fn tell_status(ctx: &mut Ctx<'_>, id: &IdentityVerificationId) -> Result<(), Failure> {
    ctx.send_to_dashboard_address(IdentityVerificationStatusUpdatedWebhook {
        identity_verification_id: id.clone(),
        environment: Some(WebhookEnvironmentValues::Sandbox),
    })
}

/// The user goes through everything that is left, and tells what is theirs.
pub(crate) fn finish(ctx: &mut Ctx<'_>, id: &str) -> Result<(), Failure> {
    let attempt = ctx.state::<Attempts>().find(id)?;
    if attempt.status != IdentityVerificationStatus::Active {
        return Err(Failure::invalid_field(
            "identity_verification_id is of an attempt that has ended",
        ));
    }
    called(attempt.user.name.as_ref()).fill(&mut attempt.user);
    progress(ctx, id, By::User).map(drop)
}

pub(super) fn get(
    ctx: &mut Ctx<'_>,
    request: IdentityVerificationGetRequest,
) -> Result<IdentityVerificationGetResponse, Failure> {
    let id = request.identity_verification_id;
    let known = ctx.state::<Attempts>().find(id.as_str())?.clone();
    Ok(answer!(IdentityVerificationGetResponse, known))
}

pub(super) fn list(
    ctx: &mut Ctx<'_>,
    request: IdentityVerificationListRequest,
) -> Result<IdentityVerificationListResponse, Failure> {
    check_template(&request.template_id)?;
    let (by, by_id): (Option<ClientUserId>, Option<UserId>) =
        (request.client_user_id, request.user_id);
    if by.is_none() && by_id.is_none() {
        return Err(Failure::missing_fields(&["client_user_id".to_owned()]));
    }
    let passes = |attempt: &IdentityVerification| {
        attempt.template.id == request.template_id
            && by.as_ref().is_none_or(|id| attempt.client_user_id == *id)
            && by_id
                .as_ref()
                .is_none_or(|id| attempt.user_id.as_ref() == Some(id))
    };
    let attempts = &ctx.state::<Attempts>().0;
    let cursor = request.cursor.as_deref();
    let (page, next_cursor) =
        newest_first(attempts, |attempt| attempt.id.as_str(), passes, cursor)?;
    Ok(IdentityVerificationListResponse {
        identity_verifications: page.into_iter().cloned().collect(),
        next_cursor,
        request_id: None,
    })
}
