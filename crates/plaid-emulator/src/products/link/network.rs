//! Whether Plaid knows somebody already: whoever has a link token with their phone number.

use plaid_link::types::{
    NetworkStatusGetRequest, NetworkStatusGetResponse, NetworkStatusGetResponseLayer,
    NetworkStatusGetResponseNetworkStatus as Status, ProfileNetworkStatusGetRequest,
    ProfileNetworkStatusGetResponse,
};

use super::Links;
use crate::{failure::Failure, world::Ctx};

pub(super) fn get(
    ctx: &mut Ctx<'_>,
    request: NetworkStatusGetRequest,
) -> Result<NetworkStatusGetResponse, Failure> {
    let status = status(ctx, request.user.phone_number.expose());
    let eligible = status == Status::ReturningUser;
    let layer = request.template_id.map(|_| NetworkStatusGetResponseLayer {
        eligible: Some(eligible),
    });
    Ok(NetworkStatusGetResponse {
        network_status: status,
        layer,
        request_id: None,
    })
}

pub(super) fn profile_get(
    ctx: &mut Ctx<'_>,
    request: ProfileNetworkStatusGetRequest,
) -> Result<ProfileNetworkStatusGetResponse, Failure> {
    Ok(ProfileNetworkStatusGetResponse {
        network_status: status(ctx, request.user.phone_number.expose()),
        request_id: None,
    })
}

fn status(ctx: &mut Ctx<'_>, phone: &str) -> Status {
    let mut tokens = ctx.state::<Links>().tokens.values();
    let is_known = tokens.any(|token| {
        let user = token.request.user.as_ref();
        let known = user.and_then(|user| user.phone_number.as_ref());
        known.is_some_and(|known| digits(known.expose()) == digits(phone))
    });
    if is_known {
        Status::ReturningUser
    } else {
        Status::Unknown
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}
