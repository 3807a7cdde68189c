//! Another attempt.

use plaid_identity_verification::types::{
    IdentityVerification, IdentityVerificationRetryRequest,
    IdentityVerificationRetryRequestStepsObject, IdentityVerificationRetryResponse,
    IdentityVerificationStepStatus, IdentityVerificationStepSummary, IdentityVerificationUserData,
    Strategy,
};
use plaid_types::IdentityVerificationStatus;
use plaid_webhooks::{
    payloads::IdentityVerificationRetriedWebhook, types::WebhookEnvironmentValues,
};

use super::{
    attempts::{Attempts, address_of, answer, begin, check_template, new, tell_status, user_data},
    steps::{By, of_template},
};
use crate::{failure::Failure, world::Ctx};

/// A new attempt in the place of the last one, which ends if it has not.
pub(super) fn retry(
    ctx: &mut Ctx<'_>,
    request: IdentityVerificationRetryRequest,
) -> Result<IdentityVerificationRetryResponse, Failure> {
    let now = ctx.now();
    let (user, template) = (&request.client_user_id, &request.template_id);
    check_template(template)?;
    let last = ctx.state::<Attempts>().last(user, template).cloned();
    let last = last.ok_or_else(|| Failure::unknown("the identity verification to retry"))?;
    if (request.strategy == Strategy::Custom) != request.steps.is_some() {
        return Err(Failure::invalid_field(
            "steps must be given with the strategy custom, and with no other",
        ));
    }
    let steps = again(&last, &request.strategy, request.steps.as_ref());
    let told = request.user.map(user_data);
    let known = last.user.clone();
    let mut attempt = new(
        ctx,
        request.client_user_id,
        request.template_id,
        told.map_or_else(|| known.clone(), |told| merged(told, known.clone())),
        steps,
    );
    attempt.user_id.clone_from(&last.user_id);
    attempt.previous_attempt_id = Some(last.id.clone());
    keep_results(&mut attempt, &last);
    if request.is_shareable.unwrap_or(last.shareable_url.is_some()) {
        attempt.shareable_url = Some(address_of(ctx, &attempt.id).into());
    }
    if last.status == IdentityVerificationStatus::Active {
        let last = ctx.state::<Attempts>().find(last.id.as_str())?;
        last.status = IdentityVerificationStatus::Canceled;
        last.completed_at = Some(now);
        let id = last.id.clone();
        tell_status(ctx, &id)?;
    }
    ctx.send_to_dashboard_address(IdentityVerificationRetriedWebhook {
        identity_verification_id: attempt.id.clone(),
        environment: Some(WebhookEnvironmentValues::Sandbox),
    })?;
    let by = By::Nobody {
        gave_consent: false,
    };
    let made = begin(ctx, attempt, by)?;
    Ok(answer!(IdentityVerificationRetryResponse, made))
}

/// What is told now goes before what was known.
fn merged(
    told: IdentityVerificationUserData,
    known: IdentityVerificationUserData,
) -> IdentityVerificationUserData {
    IdentityVerificationUserData {
        phone_number: told.phone_number.or(known.phone_number),
        date_of_birth: told.date_of_birth.or(known.date_of_birth),
        ip_address: told.ip_address.or(known.ip_address),
        email_address: told.email_address.or(known.email_address),
        name: told.name.or(known.name),
        address: told.address.or(known.address),
        id_number: told.id_number.or(known.id_number),
    }
}

/// The steps of a new attempt. Those that are kept are as they ended.
fn again(
    last: &IdentityVerification,
    strategy: &Strategy,
    wanted: Option<&IdentityVerificationRetryRequestStepsObject>,
) -> IdentityVerificationStepSummary {
    use IdentityVerificationStepStatus::{NotApplicable, Success, WaitingForPrerequisite};

    let fresh = of_template(last.template.id.as_str());
    let was_passed = last.status == IdentityVerificationStatus::Success;
    let keeps = match strategy {
        Strategy::Incomplete => true,
        Strategy::Infer => !was_passed,
        _ => false,
    };
    if let Some(wanted) = wanted {
        let step = |wanted: bool| {
            if wanted {
                WaitingForPrerequisite
            } else {
                NotApplicable
            }
        };
        return IdentityVerificationStepSummary {
            verify_sms: step(wanted.verify_sms),
            kyc_check: step(wanted.kyc_check),
            documentary_verification: step(wanted.documentary_verification),
            // No selfies are taken in the Sandbox.
            selfie_check: NotApplicable,
            ..fresh
        };
    }
    let kept = |before: &IdentityVerificationStepStatus, fresh| {
        if keeps && *before == Success {
            Success
        } else {
            fresh
        }
    };
    IdentityVerificationStepSummary {
        accept_tos: kept(&last.steps.accept_tos, fresh.accept_tos),
        verify_sms: kept(&last.steps.verify_sms, fresh.verify_sms),
        kyc_check: kept(&last.steps.kyc_check, fresh.kyc_check),
        documentary_verification: kept(
            &last.steps.documentary_verification,
            fresh.documentary_verification,
        ),
        ..fresh
    }
}

/// Takes over what came of the steps that are kept.
fn keep_results(attempt: &mut IdentityVerification, last: &IdentityVerification) {
    let (steps, success) = (&attempt.steps, IdentityVerificationStepStatus::Success);
    if steps.verify_sms == success {
        attempt.verify_sms.clone_from(&last.verify_sms);
    }
    if steps.kyc_check == success {
        attempt.kyc_check.clone_from(&last.kyc_check);
    }
    if steps.documentary_verification == success {
        let shown = &last.documentary_verification;
        attempt.documentary_verification.clone_from(shown);
    }
}
