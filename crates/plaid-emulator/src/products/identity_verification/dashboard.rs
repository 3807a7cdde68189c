//! The team that has access to the Dashboard.

use plaid_identity_verification::types::{
    DashboardUser, DashboardUserGetRequest, DashboardUserGetResponse, DashboardUserListRequest,
    DashboardUserListResponse, DashboardUserStatus,
};

use crate::{failure::Failure, products::cursor::newest_first, world::Ctx};

/// Every client has the same team.
fn team() -> [DashboardUser; 2] {
    let member = |id: &str, email: &str| DashboardUser {
        id: id.into(),
        created_at: "2020-07-24T03:26:02Z".into(),
        email_address: email.into(),
        status: DashboardUserStatus::Active,
    };
    [
        member("54350110fedcbaf01234ffee", "ada@example.com"),
        member("54350110fedcbaf01234ffef", "grace@example.com"),
    ]
}

pub(super) fn get(
    _: &mut Ctx<'_>,
    request: DashboardUserGetRequest,
) -> Result<DashboardUserGetResponse, Failure> {
    let mut team = team().into_iter();
    let user = team.find(|user| user.id == request.dashboard_user_id);
    let user = user.ok_or_else(|| Failure::unknown("dashboard_user_id"))?;
    Ok(DashboardUserGetResponse {
        id: user.id,
        created_at: user.created_at,
        email_address: user.email_address,
        status: user.status,
        request_id: None,
    })
}

pub(super) fn list(
    _: &mut Ctx<'_>,
    request: DashboardUserListRequest,
) -> Result<DashboardUserListResponse, Failure> {
    let (team, cursor) = (team(), request.cursor);
    let (page, next_cursor) =
        newest_first(&team, |user| user.id.as_str(), |_| true, cursor.as_deref())?;
    Ok(DashboardUserListResponse {
        dashboard_users: page.into_iter().cloned().collect(),
        next_cursor,
        request_id: None,
    })
}
