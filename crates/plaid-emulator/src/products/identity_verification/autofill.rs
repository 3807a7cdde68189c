//! What is known of somebody by their phone number and date of birth.

use plaid_identity_verification::types::{
    AddressPurposeLabel, IdentityVerificationAutofillAddress,
    IdentityVerificationAutofillCreateRequest, IdentityVerificationAutofillCreateResponse,
    IdentityVerificationAutofillStatus, IdentityVerificationAutofillUserData, POBoxStatus,
};

use super::{attempts::Attempts, people::LESLIE};
use crate::{failure::Failure, world::Ctx};

pub(super) fn autofill(
    ctx: &mut Ctx<'_>,
    request: IdentityVerificationAutofillCreateRequest,
) -> Result<IdentityVerificationAutofillCreateResponse, Failure> {
    let id = request.identity_verification_id;
    let user = &ctx.state::<Attempts>().find(id.as_str())?.user;
    let phone = user.phone_number.as_ref();
    let born = user.date_of_birth.as_ref();
    let is_known = phone.is_some_and(|phone| phone.expose() == LESLIE.phone_number)
        && born.is_some_and(|date| LESLIE.is_born_on(date.expose()));
    let found = is_known.then(|| IdentityVerificationAutofillUserData {
        name: Some(LESLIE.name()),
        address: Some(IdentityVerificationAutofillAddress {
            street: LESLIE.street.to_owned(),
            street2: None,
            city: Some(LESLIE.city.to_owned()),
            region: Some(LESLIE.region[0].to_owned()),
            postal_code: Some(LESLIE.postal_code.to_owned()),
            country: "US".to_owned(),
            po_box: POBoxStatus::No,
            r#type: AddressPurposeLabel::Residential,
        }),
        id_number: LESLIE.id_number(),
    });
    Ok(IdentityVerificationAutofillCreateResponse {
        status: if found.is_some() {
            IdentityVerificationAutofillStatus::Success
        } else {
            IdentityVerificationAutofillStatus::Failed
        },
        user: found,
        request_id: None,
    })
}
