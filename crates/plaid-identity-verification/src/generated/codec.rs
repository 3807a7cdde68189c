// @generated from api/products/identity-verification.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::DashboardUserGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "dashboard_user_id", &self.dashboard_user_id)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::DashboardUserGetRequest {
    const NAME: &'static str = "DashboardUserGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "dashboard_user_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut dashboard_user_id: Option<plaid_types::DashboardUserId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if dashboard_user_id.is_none() => dashboard_user_id = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            dashboard_user_id: codec::required(dashboard_user_id, "dashboard_user_id")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::DashboardUserGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DashboardUserGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put(&mut members, "email_address", &self.email_address)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::DashboardUserGetResponse {
    const NAME: &'static str = "DashboardUserGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "created_at" => 1,
            "email_address" => 2,
            "status" => 3,
            "request_id" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<plaid_types::DashboardUserId> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut email_address: Option<plaid_core::Sensitive> = None;
        let mut status: Option<super::types::DashboardUserStatus> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if created_at.is_none() => created_at = Some(members.next_value()?),
                2 if email_address.is_none() => email_address = Some(members.next_value()?),
                3 if status.is_none() => status = Some(members.next_value()?),
                4 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            created_at: codec::required(created_at, "created_at")?,
            email_address: codec::required(email_address, "email_address")?,
            status: codec::required(status, "status")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::DashboardUserGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DashboardUserListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "cursor", self.cursor.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::DashboardUserListRequest {
    const NAME: &'static str = "DashboardUserListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "cursor" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut cursor: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if cursor.is_none() => cursor = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { cursor })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::DashboardUserListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DashboardUserListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "dashboard_users", &self.dashboard_users)?;
        codec::put(&mut members, "next_cursor", &self.next_cursor)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::DashboardUserListResponse {
    const NAME: &'static str = "DashboardUserListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "dashboard_users" => 0,
            "next_cursor" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut dashboard_users: Option<Vec<super::types::DashboardUser>> = None;
        let mut next_cursor: Option<String> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if dashboard_users.is_none() => dashboard_users = members.next_value()?,
                1 if next_cursor.is_none() => next_cursor = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            dashboard_users: dashboard_users.unwrap_or_default(),
            next_cursor,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::DashboardUserListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DashboardUser {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put(&mut members, "email_address", &self.email_address)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::DashboardUser {
    const NAME: &'static str = "DashboardUser";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "created_at" => 1,
            "email_address" => 2,
            "status" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<plaid_types::DashboardUserId> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut email_address: Option<plaid_core::Sensitive> = None;
        let mut status: Option<super::types::DashboardUserStatus> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if created_at.is_none() => created_at = Some(members.next_value()?),
                2 if email_address.is_none() => email_address = Some(members.next_value()?),
                3 if status.is_none() => status = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            created_at: codec::required(created_at, "created_at")?,
            email_address: codec::required(email_address, "email_address")?,
            status: codec::required(status, "status")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::DashboardUser {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityVerificationCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "client_user_id", self.client_user_id.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put(&mut members, "is_shareable", &self.is_shareable)?;
        codec::put(&mut members, "template_id", &self.template_id)?;
        codec::put(&mut members, "gave_consent", &self.gave_consent)?;
        codec::put_some(&mut members, "user", self.user.as_ref())?;
        codec::put_some(&mut members, "is_idempotent", self.is_idempotent.as_ref())?;
        codec::put_some(&mut members, "language", self.language.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IdentityVerificationCreateRequest {
    const NAME: &'static str = "IdentityVerificationCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "client_user_id" => 0,
            "user_id" => 1,
            "is_shareable" => 2,
            "template_id" => 3,
            "gave_consent" => 4,
            "user" => 5,
            "is_idempotent" => 6,
            "language" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut is_shareable: Option<bool> = None;
        let mut template_id: Option<plaid_types::IdentityVerificationTemplateId> = None;
        let mut gave_consent: Option<bool> = None;
        let mut user: Option<super::types::IdentityVerificationCreateRequestUser> = None;
        let mut is_idempotent: Option<bool> = None;
        let mut language: Option<super::types::IdentityVerificationLanguage> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if client_user_id.is_none() => client_user_id = members.next_value()?,
                1 if user_id.is_none() => user_id = members.next_value()?,
                2 if is_shareable.is_none() => is_shareable = Some(members.next_value()?),
                3 if template_id.is_none() => template_id = Some(members.next_value()?),
                4 if gave_consent.is_none() => gave_consent = Some(members.next_value()?),
                5 if user.is_none() => user = members.next_value()?,
                6 if is_idempotent.is_none() => is_idempotent = members.next_value()?,
                7 if language.is_none() => language = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            client_user_id,
            user_id,
            is_shareable: codec::required(is_shareable, "is_shareable")?,
            template_id: codec::required(template_id, "template_id")?,
            gave_consent: codec::required(gave_consent, "gave_consent")?,
            user,
            is_idempotent,
            language,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::IdentityVerificationCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityVerificationCreateRequestUser {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "email_address", self.email_address.as_ref())?;
        codec::put_some(&mut members, "phone_number", self.phone_number.as_ref())?;
        codec::put_some(&mut members, "date_of_birth", self.date_of_birth.as_ref())?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put_some(&mut members, "address", self.address.as_ref())?;
        codec::put_some(&mut members, "id_number", self.id_number.as_ref())?;
        codec::put_some(&mut members, "client_user_id", self.client_user_id.as_ref())?;
        codec::put_some(&mut members, "ip_address", self.ip_address.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IdentityVerificationCreateRequestUser {
    const NAME: &'static str = "IdentityVerificationCreateRequestUser";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "email_address" => 0,
            "phone_number" => 1,
            "date_of_birth" => 2,
            "name" => 3,
            "address" => 4,
            "id_number" => 5,
            "client_user_id" => 6,
            "ip_address" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut email_address: Option<plaid_core::Sensitive> = None;
        let mut phone_number: Option<plaid_core::Sensitive> = None;
        let mut date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>> = None;
        let mut name: Option<plaid_types::IdentityVerificationRequestUserName> = None;
        let mut address: Option<plaid_types::UserAddress> = None;
        let mut id_number: Option<plaid_types::UserIDNumber> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut ip_address: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if email_address.is_none() => email_address = members.next_value()?,
                1 if phone_number.is_none() => phone_number = members.next_value()?,
                2 if date_of_birth.is_none() => date_of_birth = members.next_value()?,
                3 if name.is_none() => name = members.next_value()?,
                4 if address.is_none() => address = members.next_value()?,
                5 if id_number.is_none() => id_number = members.next_value()?,
                6 if client_user_id.is_none() => client_user_id = members.next_value()?,
                7 if ip_address.is_none() => ip_address = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            email_address,
            phone_number,
            date_of_birth,
            name,
            address,
            id_number,
            client_user_id,
            ip_address,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::IdentityVerificationCreateRequestUser {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityVerificationCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put(&mut members, "completed_at", &self.completed_at)?;
        codec::put(
            &mut members,
            "previous_attempt_id",
            &self.previous_attempt_id,
        )?;
        codec::put(&mut members, "shareable_url", &self.shareable_url)?;
        codec::put(&mut members, "template", &self.template)?;
        codec::put(&mut members, "user", &self.user)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "steps", &self.steps)?;
        codec::put(
            &mut members,
            "documentary_verification",
            &self.documentary_verification,
        )?;
        codec::put(&mut members, "selfie_check", &self.selfie_check)?;
        codec::put(&mut members, "kyc_check", &self.kyc_check)?;
        codec::put(&mut members, "risk_check", &self.risk_check)?;
        codec::put(&mut members, "verify_sms", &self.verify_sms)?;
        codec::put(
            &mut members,
            "watchlist_screening_id",
            &self.watchlist_screening_id,
        )?;
        codec::put(&mut members, "beacon_user_id", &self.beacon_user_id)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put(&mut members, "redacted_at", &self.redacted_at)?;
        codec::put(
            &mut members,
            "latest_scored_protect_event",
            &self.latest_scored_protect_event,
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IdentityVerificationCreateResponse {
    const NAME: &'static str = "IdentityVerificationCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "client_user_id" => 1,
            "created_at" => 2,
            "completed_at" => 3,
            "previous_attempt_id" => 4,
            "shareable_url" => 5,
            "template" => 6,
            "user" => 7,
            "status" => 8,
            "steps" => 9,
            "documentary_verification" => 10,
            "selfie_check" => 11,
            "kyc_check" => 12,
            "risk_check" => 13,
            "verify_sms" => 14,
            "watchlist_screening_id" => 15,
            "beacon_user_id" => 16,
            "user_id" => 17,
            "redacted_at" => 18,
            "latest_scored_protect_event" => 19,
            "request_id" => 20,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<plaid_types::IdentityVerificationId> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut completed_at: Option<plaid_core::DateTime> = None;
        let mut previous_attempt_id: Option<plaid_types::IdentityVerificationId> = None;
        let mut shareable_url: Option<plaid_core::Sensitive> = None;
        let mut template: Option<super::types::IdentityVerificationTemplateReference> = None;
        let mut user: Option<super::types::IdentityVerificationUserData> = None;
        let mut status: Option<plaid_types::IdentityVerificationStatus> = None;
        let mut steps: Option<super::types::IdentityVerificationStepSummary> = None;
        let mut documentary_verification: Option<super::types::DocumentaryVerification> = None;
        let mut selfie_check: Option<super::types::SelfieCheck> = None;
        let mut kyc_check: Option<super::types::KYCCheckDetails> = None;
        let mut risk_check: Option<super::types::RiskCheckDetails> = None;
        let mut verify_sms: Option<super::types::VerifySMSDetails> = None;
        let mut watchlist_screening_id: Option<plaid_types::WatchlistScreeningId> = None;
        let mut beacon_user_id: Option<plaid_types::BeaconUserId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut redacted_at: Option<plaid_core::DateTime> = None;
        let mut latest_scored_protect_event: Option<super::types::IDVProtectEvent> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if client_user_id.is_none() => client_user_id = Some(members.next_value()?),
                2 if created_at.is_none() => created_at = Some(members.next_value()?),
                3 if completed_at.is_none() => completed_at = members.next_value()?,
                4 if previous_attempt_id.is_none() => previous_attempt_id = members.next_value()?,
                5 if shareable_url.is_none() => shareable_url = members.next_value()?,
                6 if template.is_none() => template = Some(members.next_value()?),
                7 if user.is_none() => user = Some(members.next_value()?),
                8 if status.is_none() => status = Some(members.next_value()?),
                9 if steps.is_none() => steps = Some(members.next_value()?),
                10 if documentary_verification.is_none() => {
                    documentary_verification = members.next_value()?
                }
                11 if selfie_check.is_none() => selfie_check = members.next_value()?,
                12 if kyc_check.is_none() => kyc_check = members.next_value()?,
                13 if risk_check.is_none() => risk_check = members.next_value()?,
                14 if verify_sms.is_none() => verify_sms = members.next_value()?,
                15 if watchlist_screening_id.is_none() => {
                    watchlist_screening_id = members.next_value()?
                }
                16 if beacon_user_id.is_none() => beacon_user_id = members.next_value()?,
                17 if user_id.is_none() => user_id = members.next_value()?,
                18 if redacted_at.is_none() => redacted_at = members.next_value()?,
                19 if latest_scored_protect_event.is_none() => {
                    latest_scored_protect_event = members.next_value()?
                }
                20 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            client_user_id: codec::required(client_user_id, "client_user_id")?,
            created_at: codec::required(created_at, "created_at")?,
            completed_at,
            previous_attempt_id,
            shareable_url,
            template: codec::required(template, "template")?,
            user: codec::required(user, "user")?,
            status: codec::required(status, "status")?,
            steps: codec::required(steps, "steps")?,
            documentary_verification,
            selfie_check,
            kyc_check,
            risk_check,
            verify_sms,
            watchlist_screening_id,
            beacon_user_id,
            user_id,
            redacted_at,
            latest_scored_protect_event,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IdentityVerificationCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityVerificationTemplateReference {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put_some(&mut members, "version", self.version.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IdentityVerificationTemplateReference {
    const NAME: &'static str = "IdentityVerificationTemplateReference";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "version" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<plaid_types::IdentityVerificationTemplateId> = None;
        let mut version: Option<codec::Whole> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if version.is_none() => version = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            version: version.and_then(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IdentityVerificationTemplateReference {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityVerificationUserData {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "phone_number", &self.phone_number)?;
        codec::put(&mut members, "date_of_birth", &self.date_of_birth)?;
        codec::put(&mut members, "ip_address", &self.ip_address)?;
        codec::put(&mut members, "email_address", &self.email_address)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "address", &self.address)?;
        codec::put(&mut members, "id_number", &self.id_number)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IdentityVerificationUserData {
    const NAME: &'static str = "IdentityVerificationUserData";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "phone_number" => 0,
            "date_of_birth" => 1,
            "ip_address" => 2,
            "email_address" => 3,
            "name" => 4,
            "address" => 5,
            "id_number" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut phone_number: Option<plaid_core::Sensitive> = None;
        let mut date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>> = None;
        let mut ip_address: Option<plaid_core::Sensitive> = None;
        let mut email_address: Option<plaid_core::Sensitive> = None;
        let mut name: Option<super::types::IdentityVerificationResponseUserName> = None;
        let mut address: Option<super::types::IdentityVerificationUserAddress> = None;
        let mut id_number: Option<plaid_types::UserIDNumber> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if phone_number.is_none() => phone_number = members.next_value()?,
                1 if date_of_birth.is_none() => date_of_birth = members.next_value()?,
                2 if ip_address.is_none() => ip_address = members.next_value()?,
                3 if email_address.is_none() => email_address = members.next_value()?,
                4 if name.is_none() => name = members.next_value()?,
                5 if address.is_none() => address = members.next_value()?,
                6 if id_number.is_none() => id_number = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            phone_number,
            date_of_birth,
            ip_address,
            email_address,
            name,
            address,
            id_number,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IdentityVerificationUserData {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityVerificationResponseUserName {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "given_name", &self.given_name)?;
        codec::put(&mut members, "family_name", &self.family_name)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IdentityVerificationResponseUserName {
    const NAME: &'static str = "IdentityVerificationResponseUserName";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "given_name" => 0,
            "family_name" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut given_name: Option<String> = None;
        let mut family_name: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if given_name.is_none() => given_name = Some(members.next_value()?),
                1 if family_name.is_none() => family_name = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            given_name: codec::required(given_name, "given_name")?,
            family_name: codec::required(family_name, "family_name")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IdentityVerificationResponseUserName {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityVerificationUserAddress {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "street", &self.street)?;
        codec::put(&mut members, "street2", &self.street2)?;
        codec::put(&mut members, "city", &self.city)?;
        codec::put(&mut members, "region", &self.region)?;
        codec::put(&mut members, "postal_code", &self.postal_code)?;
        codec::put(&mut members, "country", &self.country)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IdentityVerificationUserAddress {
    const NAME: &'static str = "IdentityVerificationUserAddress";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "street" => 0,
            "street2" => 1,
            "city" => 2,
            "region" => 3,
            "postal_code" => 4,
            "country" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut street: Option<String> = None;
        let mut street2: Option<String> = None;
        let mut city: Option<String> = None;
        let mut region: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut country: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if street.is_none() => street = members.next_value()?,
                1 if street2.is_none() => street2 = members.next_value()?,
                2 if city.is_none() => city = members.next_value()?,
                3 if region.is_none() => region = members.next_value()?,
                4 if postal_code.is_none() => postal_code = members.next_value()?,
                5 if country.is_none() => country = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            street,
            street2,
            city,
            region,
            postal_code,
            country: codec::required(country, "country")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IdentityVerificationUserAddress {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityVerificationStepSummary {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "accept_tos", &self.accept_tos)?;
        codec::put(&mut members, "verify_sms", &self.verify_sms)?;
        codec::put(&mut members, "kyc_check", &self.kyc_check)?;
        codec::put(
            &mut members,
            "documentary_verification",
            &self.documentary_verification,
        )?;
        codec::put(&mut members, "selfie_check", &self.selfie_check)?;
        codec::put(
            &mut members,
            "watchlist_screening",
            &self.watchlist_screening,
        )?;
        codec::put(&mut members, "risk_check", &self.risk_check)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IdentityVerificationStepSummary {
    const NAME: &'static str = "IdentityVerificationStepSummary";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "accept_tos" => 0,
            "verify_sms" => 1,
            "kyc_check" => 2,
            "documentary_verification" => 3,
            "selfie_check" => 4,
            "watchlist_screening" => 5,
            "risk_check" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut accept_tos: Option<super::types::IdentityVerificationStepStatus> = None;
        let mut verify_sms: Option<super::types::IdentityVerificationStepStatus> = None;
        let mut kyc_check: Option<super::types::IdentityVerificationStepStatus> = None;
        let mut documentary_verification: Option<super::types::IdentityVerificationStepStatus> =
            None;
        let mut selfie_check: Option<super::types::IdentityVerificationStepStatus> = None;
        let mut watchlist_screening: Option<super::types::IdentityVerificationStepStatus> = None;
        let mut risk_check: Option<super::types::IdentityVerificationStepStatus> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if accept_tos.is_none() => accept_tos = Some(members.next_value()?),
                1 if verify_sms.is_none() => verify_sms = Some(members.next_value()?),
                2 if kyc_check.is_none() => kyc_check = Some(members.next_value()?),
                3 if documentary_verification.is_none() => {
                    documentary_verification = Some(members.next_value()?)
                }
                4 if selfie_check.is_none() => selfie_check = Some(members.next_value()?),
                5 if watchlist_screening.is_none() => {
                    watchlist_screening = Some(members.next_value()?)
                }
                6 if risk_check.is_none() => risk_check = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            accept_tos: codec::required(accept_tos, "accept_tos")?,
            verify_sms: codec::required(verify_sms, "verify_sms")?,
            kyc_check: codec::required(kyc_check, "kyc_check")?,
            documentary_verification: codec::required(
                documentary_verification,
                "documentary_verification",
            )?,
            selfie_check: codec::required(selfie_check, "selfie_check")?,
            watchlist_screening: codec::required(watchlist_screening, "watchlist_screening")?,
            risk_check: codec::required(risk_check, "risk_check")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IdentityVerificationStepSummary {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DocumentaryVerification {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "documents", &self.documents)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::DocumentaryVerification {
    const NAME: &'static str = "DocumentaryVerification";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "documents" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<String> = None;
        let mut documents: Option<Vec<super::types::DocumentaryVerificationDocument>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if documents.is_none() => documents = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            documents: documents.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::DocumentaryVerification {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DocumentaryVerificationDocument {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put_some(&mut members, "attempt", self.attempt.as_ref())?;
        codec::put(&mut members, "images", &self.images)?;
        codec::put(&mut members, "extracted_data", &self.extracted_data)?;
        codec::put(&mut members, "analysis", &self.analysis)?;
        codec::put(&mut members, "redacted_at", &self.redacted_at)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::DocumentaryVerificationDocument {
    const NAME: &'static str = "DocumentaryVerificationDocument";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "attempt" => 1,
            "images" => 2,
            "extracted_data" => 3,
            "analysis" => 4,
            "redacted_at" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::types::DocumentStatus> = None;
        let mut attempt: Option<codec::Int> = None;
        let mut images: Option<super::types::PhysicalDocumentImages> = None;
        let mut extracted_data: Option<super::types::PhysicalDocumentExtractedData> = None;
        let mut analysis: Option<super::types::DocumentAnalysis> = None;
        let mut redacted_at: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if attempt.is_none() => attempt = members.next_value()?,
                2 if images.is_none() => images = Some(members.next_value()?),
                3 if extracted_data.is_none() => extracted_data = members.next_value()?,
                4 if analysis.is_none() => analysis = Some(members.next_value()?),
                5 if redacted_at.is_none() => redacted_at = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            attempt: attempt.map(|value| value.0),
            images: codec::required(images, "images")?,
            extracted_data,
            analysis: codec::required(analysis, "analysis")?,
            redacted_at,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::DocumentaryVerificationDocument {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PhysicalDocumentImages {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "original_front", &self.original_front)?;
        codec::put(&mut members, "original_back", &self.original_back)?;
        codec::put(&mut members, "cropped_front", &self.cropped_front)?;
        codec::put(&mut members, "cropped_back", &self.cropped_back)?;
        codec::put(&mut members, "face", &self.face)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PhysicalDocumentImages {
    const NAME: &'static str = "PhysicalDocumentImages";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "original_front" => 0,
            "original_back" => 1,
            "cropped_front" => 2,
            "cropped_back" => 3,
            "face" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut original_front: Option<plaid_core::Sensitive> = None;
        let mut original_back: Option<plaid_core::Sensitive> = None;
        let mut cropped_front: Option<plaid_core::Sensitive> = None;
        let mut cropped_back: Option<plaid_core::Sensitive> = None;
        let mut face: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if original_front.is_none() => original_front = members.next_value()?,
                1 if original_back.is_none() => original_back = members.next_value()?,
                2 if cropped_front.is_none() => cropped_front = members.next_value()?,
                3 if cropped_back.is_none() => cropped_back = members.next_value()?,
                4 if face.is_none() => face = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            original_front,
            original_back,
            cropped_front,
            cropped_back,
            face,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PhysicalDocumentImages {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PhysicalDocumentExtractedData {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id_number", &self.id_number)?;
        codec::put(&mut members, "category", &self.category)?;
        codec::put(&mut members, "expiration_date", &self.expiration_date)?;
        codec::put(&mut members, "issue_date", &self.issue_date)?;
        codec::put(&mut members, "issuing_country", &self.issuing_country)?;
        codec::put(&mut members, "issuing_region", &self.issuing_region)?;
        codec::put(&mut members, "date_of_birth", &self.date_of_birth)?;
        codec::put(&mut members, "address", &self.address)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PhysicalDocumentExtractedData {
    const NAME: &'static str = "PhysicalDocumentExtractedData";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id_number" => 0,
            "category" => 1,
            "expiration_date" => 2,
            "issue_date" => 3,
            "issuing_country" => 4,
            "issuing_region" => 5,
            "date_of_birth" => 6,
            "address" => 7,
            "name" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id_number: Option<plaid_core::Sensitive> = None;
        let mut category: Option<super::types::PhysicalDocumentCategory> = None;
        let mut expiration_date: Option<plaid_core::Date> = None;
        let mut issue_date: Option<plaid_core::Date> = None;
        let mut issuing_country: Option<String> = None;
        let mut issuing_region: Option<String> = None;
        let mut date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>> = None;
        let mut address: Option<super::types::IdentityVerificationDocumentAddressResponse> = None;
        let mut name: Option<super::types::IdentityVerificationDocumentNameResponse> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id_number.is_none() => id_number = members.next_value()?,
                1 if category.is_none() => category = Some(members.next_value()?),
                2 if expiration_date.is_none() => expiration_date = members.next_value()?,
                3 if issue_date.is_none() => issue_date = members.next_value()?,
                4 if issuing_country.is_none() => issuing_country = Some(members.next_value()?),
                5 if issuing_region.is_none() => issuing_region = members.next_value()?,
                6 if date_of_birth.is_none() => date_of_birth = members.next_value()?,
                7 if address.is_none() => address = members.next_value()?,
                8 if name.is_none() => name = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id_number,
            category: codec::required(category, "category")?,
            expiration_date,
            issue_date,
            issuing_country: codec::required(issuing_country, "issuing_country")?,
            issuing_region,
            date_of_birth,
            address,
            name,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PhysicalDocumentExtractedData {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityVerificationDocumentAddressResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "street", &self.street)?;
        codec::put(&mut members, "city", &self.city)?;
        codec::put(&mut members, "region", &self.region)?;
        codec::put(&mut members, "postal_code", &self.postal_code)?;
        codec::put(&mut members, "country", &self.country)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IdentityVerificationDocumentAddressResponse {
    const NAME: &'static str = "IdentityVerificationDocumentAddressResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "street" => 0,
            "city" => 1,
            "region" => 2,
            "postal_code" => 3,
            "country" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut street: Option<String> = None;
        let mut city: Option<String> = None;
        let mut region: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut country: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if street.is_none() => street = Some(members.next_value()?),
                1 if city.is_none() => city = Some(members.next_value()?),
                2 if region.is_none() => region = members.next_value()?,
                3 if postal_code.is_none() => postal_code = members.next_value()?,
                4 if country.is_none() => country = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            street: codec::required(street, "street")?,
            city: codec::required(city, "city")?,
            region,
            postal_code,
            country: codec::required(country, "country")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IdentityVerificationDocumentAddressResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityVerificationDocumentNameResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "given_name", &self.given_name)?;
        codec::put(&mut members, "family_name", &self.family_name)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IdentityVerificationDocumentNameResponse {
    const NAME: &'static str = "IdentityVerificationDocumentNameResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "given_name" => 0,
            "family_name" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut given_name: Option<String> = None;
        let mut family_name: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if given_name.is_none() => given_name = Some(members.next_value()?),
                1 if family_name.is_none() => family_name = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            given_name: codec::required(given_name, "given_name")?,
            family_name: codec::required(family_name, "family_name")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IdentityVerificationDocumentNameResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::DocumentAnalysis {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "authenticity", &self.authenticity)?;
        codec::put(&mut members, "image_quality", &self.image_quality)?;
        codec::put(&mut members, "extracted_data", &self.extracted_data)?;
        codec::put(
            &mut members,
            "fraud_analysis_details",
            &self.fraud_analysis_details,
        )?;
        codec::put(
            &mut members,
            "image_quality_details",
            &self.image_quality_details,
        )?;
        codec::put(&mut members, "human_review", &self.human_review)?;
        codec::put(&mut members, "aamva_verification", &self.aamva_verification)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::DocumentAnalysis {
    const NAME: &'static str = "DocumentAnalysis";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "authenticity" => 0,
            "image_quality" => 1,
            "extracted_data" => 2,
            "fraud_analysis_details" => 3,
            "image_quality_details" => 4,
            "human_review" => 5,
            "aamva_verification" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut authenticity: Option<super::types::DocumentAuthenticityMatchCode> = None;
        let mut image_quality: Option<super::types::ImageQuality> = None;
        let mut extracted_data: Option<super::types::PhysicalDocumentExtractedDataAnalysis> = None;
        let mut fraud_analysis_details: Option<super::types::FraudAnalysisDetails> = None;
        let mut image_quality_details: Option<super::types::ImageQualityDetails> = None;
        let mut human_review: Option<super::types::HumanReview> = None;
        let mut aamva_verification: Option<super::types::AAMVAAnalysis> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if authenticity.is_none() => authenticity = Some(members.next_value()?),
                1 if image_quality.is_none() => image_quality = Some(members.next_value()?),
                2 if extracted_data.is_none() => extracted_data = members.next_value()?,
                3 if fraud_analysis_details.is_none() => {
                    fraud_analysis_details = members.next_value()?
                }
                4 if image_quality_details.is_none() => {
                    image_quality_details = members.next_value()?
                }
                5 if human_review.is_none() => human_review = members.next_value()?,
                6 if aamva_verification.is_none() => aamva_verification = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            authenticity: codec::required(authenticity, "authenticity")?,
            image_quality: codec::required(image_quality, "image_quality")?,
            extracted_data,
            fraud_analysis_details,
            image_quality_details,
            human_review,
            aamva_verification,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::DocumentAnalysis {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PhysicalDocumentExtractedDataAnalysis {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "date_of_birth", &self.date_of_birth)?;
        codec::put(&mut members, "expiration_date", &self.expiration_date)?;
        codec::put(&mut members, "issuing_country", &self.issuing_country)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PhysicalDocumentExtractedDataAnalysis {
    const NAME: &'static str = "PhysicalDocumentExtractedDataAnalysis";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "date_of_birth" => 1,
            "expiration_date" => 2,
            "issuing_country" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<super::types::DocumentNameMatchCode> = None;
        let mut date_of_birth: Option<super::types::DocumentDateOfBirthMatchCode> = None;
        let mut expiration_date: Option<super::types::ExpirationDate> = None;
        let mut issuing_country: Option<super::types::IssuingCountry> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = Some(members.next_value()?),
                1 if date_of_birth.is_none() => date_of_birth = Some(members.next_value()?),
                2 if expiration_date.is_none() => expiration_date = Some(members.next_value()?),
                3 if issuing_country.is_none() => issuing_country = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name: codec::required(name, "name")?,
            date_of_birth: codec::required(date_of_birth, "date_of_birth")?,
            expiration_date: codec::required(expiration_date, "expiration_date")?,
            issuing_country: codec::required(issuing_country, "issuing_country")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PhysicalDocumentExtractedDataAnalysis {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::FraudAnalysisDetails {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "type_supported", &self.type_supported)?;
        codec::put(
            &mut members,
            "portrait_presence_check",
            &self.portrait_presence_check,
        )?;
        codec::put(
            &mut members,
            "portrait_details_check",
            &self.portrait_details_check,
        )?;
        codec::put(
            &mut members,
            "image_composition_check",
            &self.image_composition_check,
        )?;
        codec::put(&mut members, "integrity_check", &self.integrity_check)?;
        codec::put(&mut members, "detail_check", &self.detail_check)?;
        codec::put(&mut members, "issue_date_check", &self.issue_date_check)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::FraudAnalysisDetails {
    const NAME: &'static str = "FraudAnalysisDetails";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "type_supported" => 0,
            "portrait_presence_check" => 1,
            "portrait_details_check" => 2,
            "image_composition_check" => 3,
            "integrity_check" => 4,
            "detail_check" => 5,
            "issue_date_check" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut type_supported: Option<super::types::FraudCheckOutcome> = None;
        let mut portrait_presence_check: Option<super::types::FraudCheckOutcome> = None;
        let mut portrait_details_check: Option<super::types::FraudCheckOutcome> = None;
        let mut image_composition_check: Option<super::types::FraudCheckOutcome> = None;
        let mut integrity_check: Option<super::types::FraudCheckOutcome> = None;
        let mut detail_check: Option<super::types::FraudCheckOutcome> = None;
        let mut issue_date_check: Option<super::types::FraudCheckOutcomeWithNoData> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if type_supported.is_none() => type_supported = Some(members.next_value()?),
                1 if portrait_presence_check.is_none() => {
                    portrait_presence_check = Some(members.next_value()?)
                }
                2 if portrait_details_check.is_none() => {
                    portrait_details_check = Some(members.next_value()?)
                }
                3 if image_composition_check.is_none() => {
                    image_composition_check = Some(members.next_value()?)
                }
                4 if integrity_check.is_none() => integrity_check = Some(members.next_value()?),
                5 if detail_check.is_none() => detail_check = Some(members.next_value()?),
                6 if issue_date_check.is_none() => issue_date_check = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            type_supported: codec::required(type_supported, "type_supported")?,
            portrait_presence_check: codec::required(
                portrait_presence_check,
                "portrait_presence_check",
            )?,
            portrait_details_check: codec::required(
                portrait_details_check,
                "portrait_details_check",
            )?,
            image_composition_check: codec::required(
                image_composition_check,
                "image_composition_check",
            )?,
            integrity_check: codec::required(integrity_check, "integrity_check")?,
            detail_check: codec::required(detail_check, "detail_check")?,
            issue_date_check: codec::required(issue_date_check, "issue_date_check")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::FraudAnalysisDetails {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ImageQualityDetails {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "glare_check", &self.glare_check)?;
        codec::put(&mut members, "dimensions_check", &self.dimensions_check)?;
        codec::put(&mut members, "blur_check", &self.blur_check)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ImageQualityDetails {
    const NAME: &'static str = "ImageQualityDetails";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "glare_check" => 0,
            "dimensions_check" => 1,
            "blur_check" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut glare_check: Option<super::types::ImageQualityOutcome> = None;
        let mut dimensions_check: Option<super::types::ImageQualityOutcome> = None;
        let mut blur_check: Option<super::types::ImageQualityOutcome> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if glare_check.is_none() => glare_check = Some(members.next_value()?),
                1 if dimensions_check.is_none() => dimensions_check = Some(members.next_value()?),
                2 if blur_check.is_none() => blur_check = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            glare_check: codec::required(glare_check, "glare_check")?,
            dimensions_check: codec::required(dimensions_check, "dimensions_check")?,
            blur_check: codec::required(blur_check, "blur_check")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ImageQualityDetails {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::HumanReview {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::HumanReview {
    const NAME: &'static str = "HumanReview";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::types::HumanReviewStatus> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::HumanReview {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AAMVAAnalysis {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "is_verified", self.is_verified.as_ref())?;
        codec::put(&mut members, "id_number", &self.id_number)?;
        codec::put(&mut members, "id_issue_date", &self.id_issue_date)?;
        codec::put(&mut members, "id_expiration_date", &self.id_expiration_date)?;
        codec::put(&mut members, "street", &self.street)?;
        codec::put(&mut members, "city", &self.city)?;
        codec::put(&mut members, "postal_code", &self.postal_code)?;
        codec::put(&mut members, "date_of_birth", &self.date_of_birth)?;
        codec::put(&mut members, "gender", &self.gender)?;
        codec::put(&mut members, "height", &self.height)?;
        codec::put(&mut members, "eye_color", &self.eye_color)?;
        codec::put(&mut members, "first_name", &self.first_name)?;
        codec::put(&mut members, "middle_name", &self.middle_name)?;
        codec::put(&mut members, "last_name", &self.last_name)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AAMVAAnalysis {
    const NAME: &'static str = "AAMVAAnalysis";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "is_verified" => 0,
            "id_number" => 1,
            "id_issue_date" => 2,
            "id_expiration_date" => 3,
            "street" => 4,
            "city" => 5,
            "postal_code" => 6,
            "date_of_birth" => 7,
            "gender" => 8,
            "height" => 9,
            "eye_color" => 10,
            "first_name" => 11,
            "middle_name" => 12,
            "last_name" => 13,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut is_verified: Option<bool> = None;
        let mut id_number: Option<super::types::AAMVAMatchResult> = None;
        let mut id_issue_date: Option<super::types::AAMVAMatchResult> = None;
        let mut id_expiration_date: Option<super::types::AAMVAMatchResult> = None;
        let mut street: Option<super::types::AAMVADetailedMatchResult> = None;
        let mut city: Option<super::types::AAMVAMatchResult> = None;
        let mut postal_code: Option<super::types::AAMVADetailedMatchResult> = None;
        let mut date_of_birth: Option<super::types::AAMVAMatchResult> = None;
        let mut gender: Option<super::types::AAMVAMatchResult> = None;
        let mut height: Option<super::types::AAMVAMatchResult> = None;
        let mut eye_color: Option<super::types::AAMVAMatchResult> = None;
        let mut first_name: Option<super::types::AAMVADetailedMatchResult> = None;
        let mut middle_name: Option<super::types::AAMVADetailedMatchResult> = None;
        let mut last_name: Option<super::types::AAMVADetailedMatchResult> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if is_verified.is_none() => is_verified = members.next_value()?,
                1 if id_number.is_none() => id_number = Some(members.next_value()?),
                2 if id_issue_date.is_none() => id_issue_date = Some(members.next_value()?),
                3 if id_expiration_date.is_none() => {
                    id_expiration_date = Some(members.next_value()?)
                }
                4 if street.is_none() => street = Some(members.next_value()?),
                5 if city.is_none() => city = Some(members.next_value()?),
                6 if postal_code.is_none() => postal_code = Some(members.next_value()?),
                7 if date_of_birth.is_none() => date_of_birth = Some(members.next_value()?),
                8 if gender.is_none() => gender = Some(members.next_value()?),
                9 if height.is_none() => height = Some(members.next_value()?),
                10 if eye_color.is_none() => eye_color = Some(members.next_value()?),
                11 if first_name.is_none() => first_name = Some(members.next_value()?),
                12 if middle_name.is_none() => middle_name = Some(members.next_value()?),
                13 if last_name.is_none() => last_name = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            is_verified,
            id_number: codec::required(id_number, "id_number")?,
            id_issue_date: codec::required(id_issue_date, "id_issue_date")?,
            id_expiration_date: codec::required(id_expiration_date, "id_expiration_date")?,
            street: codec::required(street, "street")?,
            city: codec::required(city, "city")?,
            postal_code: codec::required(postal_code, "postal_code")?,
            date_of_birth: codec::required(date_of_birth, "date_of_birth")?,
            gender: codec::required(gender, "gender")?,
            height: codec::required(height, "height")?,
            eye_color: codec::required(eye_color, "eye_color")?,
            first_name: codec::required(first_name, "first_name")?,
            middle_name: codec::required(middle_name, "middle_name")?,
            last_name: codec::required(last_name, "last_name")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AAMVAAnalysis {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SelfieCheck {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "selfies", &self.selfies)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SelfieCheck {
    const NAME: &'static str = "SelfieCheck";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "selfies" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::types::SelfieCheckStatus> = None;
        let mut selfies: Option<Vec<super::types::SelfieCheckSelfie>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if selfies.is_none() => selfies = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            selfies: selfies.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SelfieCheck {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SelfieCheckSelfie {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put_some(&mut members, "attempt", self.attempt.as_ref())?;
        codec::put(&mut members, "capture", &self.capture)?;
        codec::put(&mut members, "analysis", &self.analysis)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SelfieCheckSelfie {
    const NAME: &'static str = "SelfieCheckSelfie";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "attempt" => 1,
            "capture" => 2,
            "analysis" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::types::SelfieStatus> = None;
        let mut attempt: Option<codec::Int> = None;
        let mut capture: Option<super::types::SelfieCapture> = None;
        let mut analysis: Option<super::types::SelfieAnalysis> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if attempt.is_none() => attempt = members.next_value()?,
                2 if capture.is_none() => capture = Some(members.next_value()?),
                3 if analysis.is_none() => analysis = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            attempt: attempt.map(|value| value.0),
            capture: codec::required(capture, "capture")?,
            analysis: codec::required(analysis, "analysis")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SelfieCheckSelfie {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SelfieCapture {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "image_url", &self.image_url)?;
        codec::put(&mut members, "video_url", &self.video_url)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SelfieCapture {
    const NAME: &'static str = "SelfieCapture";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "image_url" => 0,
            "video_url" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut image_url: Option<plaid_core::Sensitive> = None;
        let mut video_url: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if image_url.is_none() => image_url = members.next_value()?,
                1 if video_url.is_none() => video_url = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            image_url,
            video_url,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SelfieCapture {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SelfieAnalysis {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "document_comparison",
            &self.document_comparison,
        )?;
        codec::put_some(&mut members, "liveness_check", self.liveness_check.as_ref())?;
        codec::put(&mut members, "age_check", &self.age_check)?;
        codec::put(&mut members, "facial_analysis", &self.facial_analysis)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SelfieAnalysis {
    const NAME: &'static str = "SelfieAnalysis";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "document_comparison" => 0,
            "liveness_check" => 1,
            "age_check" => 2,
            "facial_analysis" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut document_comparison: Option<super::types::SelfieAnalysisDocumentComparison> = None;
        let mut liveness_check: Option<super::types::SelfieAnalysisLivenessCheck> = None;
        let mut age_check: Option<super::types::SelfieAgeCheck> = None;
        let mut facial_analysis: Option<super::types::SelfieAnalysisFacialAnalysis> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if document_comparison.is_none() => {
                    document_comparison = Some(members.next_value()?)
                }
                1 if liveness_check.is_none() => liveness_check = members.next_value()?,
                2 if age_check.is_none() => age_check = members.next_value()?,
                3 if facial_analysis.is_none() => facial_analysis = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            document_comparison: codec::required(document_comparison, "document_comparison")?,
            liveness_check,
            age_check,
            facial_analysis,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SelfieAnalysis {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SelfieAgeCheck {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "reported_age", &self.reported_age)?;
        codec::put_some(
            &mut members,
            "age_estimate_lower_bound",
            self.age_estimate_lower_bound.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "age_estimate_upper_bound",
            self.age_estimate_upper_bound.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SelfieAgeCheck {
    const NAME: &'static str = "SelfieAgeCheck";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "reported_age" => 1,
            "age_estimate_lower_bound" => 2,
            "age_estimate_upper_bound" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::types::SelfieAgeCheckStatus> = None;
        let mut reported_age: Option<codec::Int> = None;
        let mut age_estimate_lower_bound: Option<codec::Int> = None;
        let mut age_estimate_upper_bound: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if reported_age.is_none() => reported_age = members.next_value()?,
                2 if age_estimate_lower_bound.is_none() => {
                    age_estimate_lower_bound = members.next_value()?
                }
                3 if age_estimate_upper_bound.is_none() => {
                    age_estimate_upper_bound = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            reported_age: reported_age.map(|value| value.0),
            age_estimate_lower_bound: age_estimate_lower_bound.map(|value| value.0),
            age_estimate_upper_bound: age_estimate_upper_bound.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SelfieAgeCheck {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SelfieAnalysisFacialAnalysis {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "left_eye", &self.left_eye)?;
        codec::put(&mut members, "right_eye", &self.right_eye)?;
        codec::put(&mut members, "left_brow", &self.left_brow)?;
        codec::put(&mut members, "right_brow", &self.right_brow)?;
        codec::put(&mut members, "forehead", &self.forehead)?;
        codec::put(&mut members, "middle_forehead", &self.middle_forehead)?;
        codec::put(&mut members, "nose", &self.nose)?;
        codec::put(&mut members, "philtrum", &self.philtrum)?;
        codec::put(&mut members, "mouth", &self.mouth)?;
        codec::put(&mut members, "jaw", &self.jaw)?;
        codec::put(&mut members, "left_cheek", &self.left_cheek)?;
        codec::put(&mut members, "right_cheek", &self.right_cheek)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SelfieAnalysisFacialAnalysis {
    const NAME: &'static str = "SelfieAnalysisFacialAnalysis";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "left_eye" => 0,
            "right_eye" => 1,
            "left_brow" => 2,
            "right_brow" => 3,
            "forehead" => 4,
            "middle_forehead" => 5,
            "nose" => 6,
            "philtrum" => 7,
            "mouth" => 8,
            "jaw" => 9,
            "left_cheek" => 10,
            "right_cheek" => 11,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut left_eye: Option<super::types::SelfieAnalysisFacialAnalysisOutcome> = None;
        let mut right_eye: Option<super::types::SelfieAnalysisFacialAnalysisOutcome> = None;
        let mut left_brow: Option<super::types::SelfieAnalysisFacialAnalysisOutcome> = None;
        let mut right_brow: Option<super::types::SelfieAnalysisFacialAnalysisOutcome> = None;
        let mut forehead: Option<super::types::SelfieAnalysisFacialAnalysisOutcome> = None;
        let mut middle_forehead: Option<super::types::SelfieAnalysisFacialAnalysisOutcome> = None;
        let mut nose: Option<super::types::SelfieAnalysisFacialAnalysisOutcome> = None;
        let mut philtrum: Option<super::types::SelfieAnalysisFacialAnalysisOutcome> = None;
        let mut mouth: Option<super::types::SelfieAnalysisFacialAnalysisOutcome> = None;
        let mut jaw: Option<super::types::SelfieAnalysisFacialAnalysisOutcome> = None;
        let mut left_cheek: Option<super::types::SelfieAnalysisFacialAnalysisOutcome> = None;
        let mut right_cheek: Option<super::types::SelfieAnalysisFacialAnalysisOutcome> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if left_eye.is_none() => left_eye = Some(members.next_value()?),
                1 if right_eye.is_none() => right_eye = Some(members.next_value()?),
                2 if left_brow.is_none() => left_brow = Some(members.next_value()?),
                3 if right_brow.is_none() => right_brow = Some(members.next_value()?),
                4 if forehead.is_none() => forehead = Some(members.next_value()?),
                5 if middle_forehead.is_none() => middle_forehead = Some(members.next_value()?),
                6 if nose.is_none() => nose = Some(members.next_value()?),
                7 if philtrum.is_none() => philtrum = Some(members.next_value()?),
                8 if mouth.is_none() => mouth = Some(members.next_value()?),
                9 if jaw.is_none() => jaw = Some(members.next_value()?),
                10 if left_cheek.is_none() => left_cheek = Some(members.next_value()?),
                11 if right_cheek.is_none() => right_cheek = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            left_eye: codec::required(left_eye, "left_eye")?,
            right_eye: codec::required(right_eye, "right_eye")?,
            left_brow: codec::required(left_brow, "left_brow")?,
            right_brow: codec::required(right_brow, "right_brow")?,
            forehead: codec::required(forehead, "forehead")?,
            middle_forehead: codec::required(middle_forehead, "middle_forehead")?,
            nose: codec::required(nose, "nose")?,
            philtrum: codec::required(philtrum, "philtrum")?,
            mouth: codec::required(mouth, "mouth")?,
            jaw: codec::required(jaw, "jaw")?,
            left_cheek: codec::required(left_cheek, "left_cheek")?,
            right_cheek: codec::required(right_cheek, "right_cheek")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SelfieAnalysisFacialAnalysis {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::KYCCheckDetails {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "address", &self.address)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "date_of_birth", &self.date_of_birth)?;
        codec::put(&mut members, "id_number", &self.id_number)?;
        codec::put(&mut members, "phone_number", &self.phone_number)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::KYCCheckDetails {
    const NAME: &'static str = "KYCCheckDetails";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "address" => 1,
            "name" => 2,
            "date_of_birth" => 3,
            "id_number" => 4,
            "phone_number" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<String> = None;
        let mut address: Option<super::types::KYCCheckAddressSummary> = None;
        let mut name: Option<super::types::KYCCheckNameSummary> = None;
        let mut date_of_birth: Option<super::types::KYCCheckDateOfBirthSummary> = None;
        let mut id_number: Option<super::types::KYCCheckIDNumberSummary> = None;
        let mut phone_number: Option<super::types::KYCCheckPhoneSummary> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if address.is_none() => address = Some(members.next_value()?),
                2 if name.is_none() => name = Some(members.next_value()?),
                3 if date_of_birth.is_none() => date_of_birth = Some(members.next_value()?),
                4 if id_number.is_none() => id_number = Some(members.next_value()?),
                5 if phone_number.is_none() => phone_number = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            address: codec::required(address, "address")?,
            name: codec::required(name, "name")?,
            date_of_birth: codec::required(date_of_birth, "date_of_birth")?,
            id_number: codec::required(id_number, "id_number")?,
            phone_number: codec::required(phone_number, "phone_number")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::KYCCheckDetails {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::KYCCheckAddressSummary {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "summary", &self.summary)?;
        codec::put(&mut members, "po_box", &self.po_box)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::put_some(&mut members, "street", self.street.as_ref())?;
        codec::put_some(&mut members, "city", self.city.as_ref())?;
        codec::put_some(&mut members, "region", self.region.as_ref())?;
        codec::put_some(&mut members, "postal_code", self.postal_code.as_ref())?;
        codec::put(
            &mut members,
            "international_details",
            &self.international_details,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::KYCCheckAddressSummary {
    const NAME: &'static str = "KYCCheckAddressSummary";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "summary" => 0,
            "po_box" => 1,
            "type" => 2,
            "street" => 3,
            "city" => 4,
            "region" => 5,
            "postal_code" => 6,
            "international_details" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut summary: Option<plaid_types::MatchSummaryCode> = None;
        let mut po_box: Option<super::types::POBoxStatus> = None;
        let mut r#type: Option<super::types::AddressPurposeLabel> = None;
        let mut street: Option<super::types::HiddenMatchSummaryCode> = None;
        let mut city: Option<super::types::HiddenMatchSummaryCode> = None;
        let mut region: Option<super::types::HiddenMatchSummaryCode> = None;
        let mut postal_code: Option<super::types::HiddenMatchSummaryCode> = None;
        let mut international_details: Option<super::types::KYCCheckDetailsInternationalAddress> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if summary.is_none() => summary = Some(members.next_value()?),
                1 if po_box.is_none() => po_box = Some(members.next_value()?),
                2 if r#type.is_none() => r#type = Some(members.next_value()?),
                3 if street.is_none() => street = members.next_value()?,
                4 if city.is_none() => city = members.next_value()?,
                5 if region.is_none() => region = members.next_value()?,
                6 if postal_code.is_none() => postal_code = members.next_value()?,
                7 if international_details.is_none() => {
                    international_details = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            summary: codec::required(summary, "summary")?,
            po_box: codec::required(po_box, "po_box")?,
            r#type: codec::required(r#type, "type")?,
            street,
            city,
            region,
            postal_code,
            international_details,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::KYCCheckAddressSummary {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::KYCCheckDetailsInternationalAddress {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "building", &self.building)?;
        codec::put(&mut members, "county", &self.county)?;
        codec::put(&mut members, "district", &self.district)?;
        codec::put(&mut members, "house_number", &self.house_number)?;
        codec::put(&mut members, "subpremise", &self.subpremise)?;
        codec::put(&mut members, "thoroughfare", &self.thoroughfare)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::KYCCheckDetailsInternationalAddress {
    const NAME: &'static str = "KYCCheckDetailsInternationalAddress";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "building" => 0,
            "county" => 1,
            "district" => 2,
            "house_number" => 3,
            "subpremise" => 4,
            "thoroughfare" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut building: Option<super::types::HiddenMatchSummaryCode> = None;
        let mut county: Option<super::types::HiddenMatchSummaryCode> = None;
        let mut district: Option<super::types::HiddenMatchSummaryCode> = None;
        let mut house_number: Option<super::types::HiddenMatchSummaryCode> = None;
        let mut subpremise: Option<super::types::HiddenMatchSummaryCode> = None;
        let mut thoroughfare: Option<super::types::HiddenMatchSummaryCode> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if building.is_none() => building = Some(members.next_value()?),
                1 if county.is_none() => county = Some(members.next_value()?),
                2 if district.is_none() => district = Some(members.next_value()?),
                3 if house_number.is_none() => house_number = Some(members.next_value()?),
                4 if subpremise.is_none() => subpremise = Some(members.next_value()?),
                5 if thoroughfare.is_none() => thoroughfare = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            building: codec::required(building, "building")?,
            county: codec::required(county, "county")?,
            district: codec::required(district, "district")?,
            house_number: codec::required(house_number, "house_number")?,
            subpremise: codec::required(subpremise, "subpremise")?,
            thoroughfare: codec::required(thoroughfare, "thoroughfare")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::KYCCheckDetailsInternationalAddress {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::KYCCheckNameSummary {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "summary", &self.summary)?;
        codec::put_some(&mut members, "given_name", self.given_name.as_ref())?;
        codec::put_some(&mut members, "family_name", self.family_name.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::KYCCheckNameSummary {
    const NAME: &'static str = "KYCCheckNameSummary";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "summary" => 0,
            "given_name" => 1,
            "family_name" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut summary: Option<plaid_types::MatchSummaryCode> = None;
        let mut given_name: Option<super::types::HiddenMatchSummaryCode> = None;
        let mut family_name: Option<super::types::HiddenMatchSummaryCode> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if summary.is_none() => summary = Some(members.next_value()?),
                1 if given_name.is_none() => given_name = members.next_value()?,
                2 if family_name.is_none() => family_name = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            summary: codec::required(summary, "summary")?,
            given_name,
            family_name,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::KYCCheckNameSummary {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::KYCCheckDateOfBirthSummary {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "summary", &self.summary)?;
        codec::put_some(&mut members, "day", self.day.as_ref())?;
        codec::put_some(&mut members, "month", self.month.as_ref())?;
        codec::put_some(&mut members, "year", self.year.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::KYCCheckDateOfBirthSummary {
    const NAME: &'static str = "KYCCheckDateOfBirthSummary";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "summary" => 0,
            "day" => 1,
            "month" => 2,
            "year" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut summary: Option<plaid_types::MatchSummaryCode> = None;
        let mut day: Option<super::types::HiddenMatchSummaryCode> = None;
        let mut month: Option<super::types::HiddenMatchSummaryCode> = None;
        let mut year: Option<super::types::HiddenMatchSummaryCode> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if summary.is_none() => summary = Some(members.next_value()?),
                1 if day.is_none() => day = members.next_value()?,
                2 if month.is_none() => month = members.next_value()?,
                3 if year.is_none() => year = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            summary: codec::required(summary, "summary")?,
            day,
            month,
            year,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::KYCCheckDateOfBirthSummary {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::KYCCheckIDNumberSummary {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "summary", &self.summary)?;
        codec::put(&mut members, "ssa_verification", &self.ssa_verification)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::KYCCheckIDNumberSummary {
    const NAME: &'static str = "KYCCheckIDNumberSummary";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "summary" => 0,
            "ssa_verification" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut summary: Option<plaid_types::MatchSummaryCode> = None;
        let mut ssa_verification: Option<super::types::KYCCheckSSAAnalysis> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if summary.is_none() => summary = Some(members.next_value()?),
                1 if ssa_verification.is_none() => ssa_verification = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            summary: codec::required(summary, "summary")?,
            ssa_verification,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::KYCCheckIDNumberSummary {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::KYCCheckSSAAnalysis {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "match", &self.r#match)?;
        codec::put(&mut members, "is_deceased", &self.is_deceased)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::KYCCheckSSAAnalysis {
    const NAME: &'static str = "KYCCheckSSAAnalysis";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "match" => 0,
            "is_deceased" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut r#match: Option<super::types::KYCCheckSSAMatchStatus> = None;
        let mut is_deceased: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if r#match.is_none() => r#match = Some(members.next_value()?),
                1 if is_deceased.is_none() => is_deceased = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            r#match: codec::required(r#match, "match")?,
            is_deceased,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::KYCCheckSSAAnalysis {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::KYCCheckPhoneSummary {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "summary", &self.summary)?;
        codec::put_some(&mut members, "area_code", self.area_code.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::KYCCheckPhoneSummary {
    const NAME: &'static str = "KYCCheckPhoneSummary";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "summary" => 0,
            "area_code" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut summary: Option<plaid_types::MatchSummaryCode> = None;
        let mut area_code: Option<plaid_types::MatchSummaryCode> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if summary.is_none() => summary = Some(members.next_value()?),
                1 if area_code.is_none() => area_code = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            summary: codec::required(summary, "summary")?,
            area_code,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::KYCCheckPhoneSummary {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::RiskCheckDetails {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "behavior", &self.behavior)?;
        codec::put(&mut members, "email", &self.email)?;
        codec::put(&mut members, "phone", &self.phone)?;
        codec::put(&mut members, "devices", &self.devices)?;
        codec::put(
            &mut members,
            "identity_abuse_signals",
            &self.identity_abuse_signals,
        )?;
        codec::put(&mut members, "network", &self.network)?;
        codec::put(&mut members, "facial_duplicates", &self.facial_duplicates)?;
        codec::put(&mut members, "trust_index_score", &self.trust_index_score)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::RiskCheckDetails {
    const NAME: &'static str = "RiskCheckDetails";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "behavior" => 1,
            "email" => 2,
            "phone" => 3,
            "devices" => 4,
            "identity_abuse_signals" => 5,
            "network" => 6,
            "facial_duplicates" => 7,
            "trust_index_score" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::types::IdentityVerificationStepStatus> = None;
        let mut behavior: Option<super::types::RiskCheckBehavior> = None;
        let mut email: Option<super::types::RiskCheckEmail> = None;
        let mut phone: Option<super::types::RiskCheckPhone> = None;
        let mut devices: Option<Vec<super::types::RiskCheckDevice>> = None;
        let mut identity_abuse_signals: Option<super::types::RiskCheckIdentityAbuseSignals> = None;
        let mut network: Option<super::types::RiskCheckNetwork> = None;
        let mut facial_duplicates: Option<Vec<super::types::RiskCheckFacialDuplicate>> = None;
        let mut trust_index_score: Option<codec::Int> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if behavior.is_none() => behavior = members.next_value()?,
                2 if email.is_none() => email = members.next_value()?,
                3 if phone.is_none() => phone = members.next_value()?,
                4 if devices.is_none() => devices = members.next_value()?,
                5 if identity_abuse_signals.is_none() => {
                    identity_abuse_signals = members.next_value()?
                }
                6 if network.is_none() => network = members.next_value()?,
                7 if facial_duplicates.is_none() => facial_duplicates = members.next_value()?,
                8 if trust_index_score.is_none() => trust_index_score = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            behavior,
            email,
            phone,
            devices: devices.unwrap_or_default(),
            identity_abuse_signals,
            network,
            facial_duplicates: facial_duplicates.unwrap_or_default(),
            trust_index_score: trust_index_score.map(|value| value.0),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::RiskCheckDetails {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::RiskCheckBehavior {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "user_interactions", &self.user_interactions)?;
        codec::put(
            &mut members,
            "fraud_ring_detected",
            &self.fraud_ring_detected,
        )?;
        codec::put(&mut members, "bot_detected", &self.bot_detected)?;
        codec::put_some(&mut members, "risk_level", self.risk_level.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::RiskCheckBehavior {
    const NAME: &'static str = "RiskCheckBehavior";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "user_interactions" => 0,
            "fraud_ring_detected" => 1,
            "bot_detected" => 2,
            "risk_level" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut user_interactions: Option<super::types::RiskCheckBehaviorUserInteractionsLabel> =
            None;
        let mut fraud_ring_detected: Option<super::types::RiskCheckBehaviorFraudRingDetectedLabel> =
            None;
        let mut bot_detected: Option<super::types::RiskCheckBehaviorBotDetectedLabel> = None;
        let mut risk_level: Option<super::types::RiskLevelWithNoData> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if user_interactions.is_none() => user_interactions = Some(members.next_value()?),
                1 if fraud_ring_detected.is_none() => {
                    fraud_ring_detected = Some(members.next_value()?)
                }
                2 if bot_detected.is_none() => bot_detected = Some(members.next_value()?),
                3 if risk_level.is_none() => risk_level = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            user_interactions: codec::required(user_interactions, "user_interactions")?,
            fraud_ring_detected: codec::required(fraud_ring_detected, "fraud_ring_detected")?,
            bot_detected: codec::required(bot_detected, "bot_detected")?,
            risk_level,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::RiskCheckBehavior {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::RiskCheckEmail {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "is_deliverable", &self.is_deliverable)?;
        codec::put(&mut members, "breach_count", &self.breach_count)?;
        codec::put(&mut members, "first_breached_at", &self.first_breached_at)?;
        codec::put(&mut members, "last_breached_at", &self.last_breached_at)?;
        codec::put(
            &mut members,
            "domain_registered_at",
            &self.domain_registered_at,
        )?;
        codec::put(
            &mut members,
            "domain_is_free_provider",
            &self.domain_is_free_provider,
        )?;
        codec::put(&mut members, "domain_is_custom", &self.domain_is_custom)?;
        codec::put(
            &mut members,
            "domain_is_disposable",
            &self.domain_is_disposable,
        )?;
        codec::put(
            &mut members,
            "top_level_domain_is_suspicious",
            &self.top_level_domain_is_suspicious,
        )?;
        codec::put_some(&mut members, "is_edu", self.is_edu.as_ref())?;
        codec::put_some(
            &mut members,
            "includes_date_of_birth",
            self.includes_date_of_birth.as_ref(),
        )?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put(&mut members, "linked_services", &self.linked_services)?;
        codec::put_some(&mut members, "risk_level", self.risk_level.as_ref())?;
        codec::put(&mut members, "factors", &self.factors)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::RiskCheckEmail {
    const NAME: &'static str = "RiskCheckEmail";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "is_deliverable" => 0,
            "breach_count" => 1,
            "first_breached_at" => 2,
            "last_breached_at" => 3,
            "domain_registered_at" => 4,
            "domain_is_free_provider" => 5,
            "domain_is_custom" => 6,
            "domain_is_disposable" => 7,
            "top_level_domain_is_suspicious" => 8,
            "is_edu" => 9,
            "includes_date_of_birth" => 10,
            "name" => 11,
            "linked_services" => 12,
            "risk_level" => 13,
            "factors" => 14,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut is_deliverable: Option<super::types::RiskCheckEmailIsDeliverableStatus> = None;
        let mut breach_count: Option<codec::Int> = None;
        let mut first_breached_at: Option<plaid_core::Date> = None;
        let mut last_breached_at: Option<plaid_core::Date> = None;
        let mut domain_registered_at: Option<plaid_core::Date> = None;
        let mut domain_is_free_provider: Option<super::types::RiskCheckEmailDomainIsFreeProvider> =
            None;
        let mut domain_is_custom: Option<super::types::RiskCheckEmailDomainIsCustom> = None;
        let mut domain_is_disposable: Option<super::types::RiskCheckEmailDomainIsDisposable> = None;
        let mut top_level_domain_is_suspicious: Option<
            super::types::RiskCheckEmailTopLevelDomainIsSuspicious,
        > = None;
        let mut is_edu: Option<super::types::RiskCheckEmailIsEdu> = None;
        let mut includes_date_of_birth: Option<super::types::RiskCheckEmailIncludesDateOfBirth> =
            None;
        let mut name: Option<super::types::RiskCheckEmailName> = None;
        let mut linked_services: Option<Vec<super::types::RiskCheckLinkedService>> = None;
        let mut risk_level: Option<super::types::RiskLevel> = None;
        let mut factors: Option<Vec<String>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if is_deliverable.is_none() => is_deliverable = Some(members.next_value()?),
                1 if breach_count.is_none() => breach_count = members.next_value()?,
                2 if first_breached_at.is_none() => first_breached_at = members.next_value()?,
                3 if last_breached_at.is_none() => last_breached_at = members.next_value()?,
                4 if domain_registered_at.is_none() => {
                    domain_registered_at = members.next_value()?
                }
                5 if domain_is_free_provider.is_none() => {
                    domain_is_free_provider = Some(members.next_value()?)
                }
                6 if domain_is_custom.is_none() => domain_is_custom = Some(members.next_value()?),
                7 if domain_is_disposable.is_none() => {
                    domain_is_disposable = Some(members.next_value()?)
                }
                8 if top_level_domain_is_suspicious.is_none() => {
                    top_level_domain_is_suspicious = Some(members.next_value()?)
                }
                9 if is_edu.is_none() => is_edu = members.next_value()?,
                10 if includes_date_of_birth.is_none() => {
                    includes_date_of_birth = members.next_value()?
                }
                11 if name.is_none() => name = members.next_value()?,
                12 if linked_services.is_none() => linked_services = members.next_value()?,
                13 if risk_level.is_none() => risk_level = members.next_value()?,
                14 if factors.is_none() => factors = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            is_deliverable: codec::required(is_deliverable, "is_deliverable")?,
            breach_count: breach_count.map(|value| value.0),
            first_breached_at,
            last_breached_at,
            domain_registered_at,
            domain_is_free_provider: codec::required(
                domain_is_free_provider,
                "domain_is_free_provider",
            )?,
            domain_is_custom: codec::required(domain_is_custom, "domain_is_custom")?,
            domain_is_disposable: codec::required(domain_is_disposable, "domain_is_disposable")?,
            top_level_domain_is_suspicious: codec::required(
                top_level_domain_is_suspicious,
                "top_level_domain_is_suspicious",
            )?,
            is_edu,
            includes_date_of_birth,
            name,
            linked_services: linked_services.unwrap_or_default(),
            risk_level,
            factors: factors.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::RiskCheckEmail {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::RiskCheckPhone {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "linked_services", &self.linked_services)?;
        codec::put_some(&mut members, "risk_level", self.risk_level.as_ref())?;
        codec::put(&mut members, "factors", &self.factors)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::RiskCheckPhone {
    const NAME: &'static str = "RiskCheckPhone";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "linked_services" => 0,
            "risk_level" => 1,
            "factors" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut linked_services: Option<Vec<super::types::RiskCheckLinkedService>> = None;
        let mut risk_level: Option<super::types::RiskLevel> = None;
        let mut factors: Option<Vec<String>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if linked_services.is_none() => linked_services = members.next_value()?,
                1 if risk_level.is_none() => risk_level = members.next_value()?,
                2 if factors.is_none() => factors = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            linked_services: linked_services.unwrap_or_default(),
            risk_level,
            factors: factors.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::RiskCheckPhone {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::RiskCheckDevice {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "ip_proxy_type", &self.ip_proxy_type)?;
        codec::put(&mut members, "ip_spam_list_count", &self.ip_spam_list_count)?;
        codec::put(&mut members, "ip_timezone_offset", &self.ip_timezone_offset)?;
        codec::put_some(&mut members, "risk_level", self.risk_level.as_ref())?;
        codec::put(&mut members, "factors", &self.factors)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::RiskCheckDevice {
    const NAME: &'static str = "RiskCheckDevice";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "ip_proxy_type" => 0,
            "ip_spam_list_count" => 1,
            "ip_timezone_offset" => 2,
            "risk_level" => 3,
            "factors" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut ip_proxy_type: Option<super::types::ProxyType> = None;
        let mut ip_spam_list_count: Option<codec::Int> = None;
        let mut ip_timezone_offset: Option<String> = None;
        let mut risk_level: Option<super::types::RiskLevel> = None;
        let mut factors: Option<Vec<String>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if ip_proxy_type.is_none() => ip_proxy_type = members.next_value()?,
                1 if ip_spam_list_count.is_none() => ip_spam_list_count = members.next_value()?,
                2 if ip_timezone_offset.is_none() => ip_timezone_offset = members.next_value()?,
                3 if risk_level.is_none() => risk_level = members.next_value()?,
                4 if factors.is_none() => factors = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            ip_proxy_type,
            ip_spam_list_count: ip_spam_list_count.map(|value| value.0),
            ip_timezone_offset,
            risk_level,
            factors: factors.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::RiskCheckDevice {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::RiskCheckIdentityAbuseSignals {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "synthetic_identity", &self.synthetic_identity)?;
        codec::put(&mut members, "stolen_identity", &self.stolen_identity)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::RiskCheckIdentityAbuseSignals {
    const NAME: &'static str = "RiskCheckIdentityAbuseSignals";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "synthetic_identity" => 0,
            "stolen_identity" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut synthetic_identity: Option<super::types::RiskCheckSyntheticIdentity> = None;
        let mut stolen_identity: Option<super::types::RiskCheckStolenIdentity> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if synthetic_identity.is_none() => synthetic_identity = members.next_value()?,
                1 if stolen_identity.is_none() => stolen_identity = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            synthetic_identity,
            stolen_identity,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::RiskCheckIdentityAbuseSignals {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::RiskCheckSyntheticIdentity {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "score", self.score.as_ref())?;
        codec::put_some(&mut members, "risk_level", self.risk_level.as_ref())?;
        codec::put(
            &mut members,
            "first_party_synthetic_fraud",
            &self.first_party_synthetic_fraud,
        )?;
        codec::put(
            &mut members,
            "third_party_synthetic_fraud",
            &self.third_party_synthetic_fraud,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::RiskCheckSyntheticIdentity {
    const NAME: &'static str = "RiskCheckSyntheticIdentity";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "score" => 0,
            "risk_level" => 1,
            "first_party_synthetic_fraud" => 2,
            "third_party_synthetic_fraud" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut score: Option<codec::Int> = None;
        let mut risk_level: Option<super::types::RiskLevel> = None;
        let mut first_party_synthetic_fraud: Option<super::types::SyntheticFraud> = None;
        let mut third_party_synthetic_fraud: Option<super::types::SyntheticFraud> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if score.is_none() => score = members.next_value()?,
                1 if risk_level.is_none() => risk_level = members.next_value()?,
                2 if first_party_synthetic_fraud.is_none() => {
                    first_party_synthetic_fraud = members.next_value()?
                }
                3 if third_party_synthetic_fraud.is_none() => {
                    third_party_synthetic_fraud = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            score: score.map(|value| value.0),
            risk_level,
            first_party_synthetic_fraud,
            third_party_synthetic_fraud,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::RiskCheckSyntheticIdentity {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SyntheticFraud {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "risk_level", &self.risk_level)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SyntheticFraud {
    const NAME: &'static str = "SyntheticFraud";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "risk_level" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut risk_level: Option<super::types::RiskLevel> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if risk_level.is_none() => risk_level = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            risk_level: codec::required(risk_level, "risk_level")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SyntheticFraud {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::RiskCheckStolenIdentity {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "score", self.score.as_ref())?;
        codec::put_some(&mut members, "risk_level", self.risk_level.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::RiskCheckStolenIdentity {
    const NAME: &'static str = "RiskCheckStolenIdentity";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "score" => 0,
            "risk_level" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut score: Option<codec::Int> = None;
        let mut risk_level: Option<super::types::RiskLevel> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if score.is_none() => score = members.next_value()?,
                1 if risk_level.is_none() => risk_level = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            score: score.map(|value| value.0),
            risk_level,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::RiskCheckStolenIdentity {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::RiskCheckNetwork {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "risk_level", &self.risk_level)?;
        codec::put(&mut members, "factors", &self.factors)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::RiskCheckNetwork {
    const NAME: &'static str = "RiskCheckNetwork";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "risk_level" => 0,
            "factors" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut risk_level: Option<super::types::RiskLevel> = None;
        let mut factors: Option<Vec<String>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if risk_level.is_none() => risk_level = Some(members.next_value()?),
                1 if factors.is_none() => factors = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            risk_level: codec::required(risk_level, "risk_level")?,
            factors: factors.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::RiskCheckNetwork {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::RiskCheckFacialDuplicate {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put_some(&mut members, "similarity", self.similarity.as_ref())?;
        codec::put_some(
            &mut members,
            "matched_after_completed",
            self.matched_after_completed.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::RiskCheckFacialDuplicate {
    const NAME: &'static str = "RiskCheckFacialDuplicate";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "similarity" => 1,
            "matched_after_completed" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<plaid_types::IdentityVerificationId> = None;
        let mut similarity: Option<codec::Int> = None;
        let mut matched_after_completed: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if similarity.is_none() => similarity = members.next_value()?,
                2 if matched_after_completed.is_none() => {
                    matched_after_completed = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            similarity: similarity.map(|value| value.0),
            matched_after_completed,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::RiskCheckFacialDuplicate {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::VerifySMSDetails {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "verifications", &self.verifications)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::VerifySMSDetails {
    const NAME: &'static str = "VerifySMSDetails";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "verifications" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::types::VerifySMSDetailsStatus> = None;
        let mut verifications: Option<Vec<super::types::SMSVerification>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if verifications.is_none() => verifications = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            verifications: verifications.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::VerifySMSDetails {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::SMSVerification {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put_some(&mut members, "attempt", self.attempt.as_ref())?;
        codec::put(&mut members, "phone_number", &self.phone_number)?;
        codec::put_some(
            &mut members,
            "delivery_attempt_count",
            self.delivery_attempt_count.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "solve_attempt_count",
            self.solve_attempt_count.as_ref(),
        )?;
        codec::put(&mut members, "initially_sent_at", &self.initially_sent_at)?;
        codec::put(&mut members, "last_sent_at", &self.last_sent_at)?;
        codec::put(&mut members, "redacted_at", &self.redacted_at)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::SMSVerification {
    const NAME: &'static str = "SMSVerification";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "attempt" => 1,
            "phone_number" => 2,
            "delivery_attempt_count" => 3,
            "solve_attempt_count" => 4,
            "initially_sent_at" => 5,
            "last_sent_at" => 6,
            "redacted_at" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::types::SMSVerificationStatus> = None;
        let mut attempt: Option<codec::Int> = None;
        let mut phone_number: Option<plaid_core::Sensitive> = None;
        let mut delivery_attempt_count: Option<codec::Int> = None;
        let mut solve_attempt_count: Option<codec::Int> = None;
        let mut initially_sent_at: Option<plaid_core::DateTime> = None;
        let mut last_sent_at: Option<plaid_core::DateTime> = None;
        let mut redacted_at: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if attempt.is_none() => attempt = members.next_value()?,
                2 if phone_number.is_none() => phone_number = members.next_value()?,
                3 if delivery_attempt_count.is_none() => {
                    delivery_attempt_count = members.next_value()?
                }
                4 if solve_attempt_count.is_none() => solve_attempt_count = members.next_value()?,
                5 if initially_sent_at.is_none() => initially_sent_at = members.next_value()?,
                6 if last_sent_at.is_none() => last_sent_at = members.next_value()?,
                7 if redacted_at.is_none() => redacted_at = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            attempt: attempt.map(|value| value.0),
            phone_number,
            delivery_attempt_count: delivery_attempt_count.map(|value| value.0),
            solve_attempt_count: solve_attempt_count.map(|value| value.0),
            initially_sent_at,
            last_sent_at,
            redacted_at,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::SMSVerification {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IDVProtectEvent {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "event_id", &self.event_id)?;
        codec::put(&mut members, "timestamp", &self.timestamp)?;
        codec::put(&mut members, "trust_index", &self.trust_index)?;
        codec::put(&mut members, "fraud_attributes", &self.fraud_attributes)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IDVProtectEvent {
    const NAME: &'static str = "IDVProtectEvent";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "event_id" => 0,
            "timestamp" => 1,
            "trust_index" => 2,
            "fraud_attributes" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut event_id: Option<String> = None;
        let mut timestamp: Option<plaid_core::DateTime> = None;
        let mut trust_index: Option<plaid_types::TrustIndex> = None;
        let mut fraud_attributes: Option<plaid_core::json::Map> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if event_id.is_none() => event_id = Some(members.next_value()?),
                1 if timestamp.is_none() => timestamp = Some(members.next_value()?),
                2 if trust_index.is_none() => trust_index = members.next_value()?,
                3 if fraud_attributes.is_none() => fraud_attributes = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            event_id: codec::required(event_id, "event_id")?,
            timestamp: codec::required(timestamp, "timestamp")?,
            trust_index,
            fraud_attributes,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IDVProtectEvent {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityVerificationGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "identity_verification_id",
            &self.identity_verification_id,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IdentityVerificationGetRequest {
    const NAME: &'static str = "IdentityVerificationGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "identity_verification_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut identity_verification_id: Option<plaid_types::IdentityVerificationId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if identity_verification_id.is_none() => {
                    identity_verification_id = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            identity_verification_id: codec::required(
                identity_verification_id,
                "identity_verification_id",
            )?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::IdentityVerificationGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityVerificationGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put(&mut members, "completed_at", &self.completed_at)?;
        codec::put(
            &mut members,
            "previous_attempt_id",
            &self.previous_attempt_id,
        )?;
        codec::put(&mut members, "shareable_url", &self.shareable_url)?;
        codec::put(&mut members, "template", &self.template)?;
        codec::put(&mut members, "user", &self.user)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "steps", &self.steps)?;
        codec::put(
            &mut members,
            "documentary_verification",
            &self.documentary_verification,
        )?;
        codec::put(&mut members, "selfie_check", &self.selfie_check)?;
        codec::put(&mut members, "kyc_check", &self.kyc_check)?;
        codec::put(&mut members, "risk_check", &self.risk_check)?;
        codec::put(&mut members, "verify_sms", &self.verify_sms)?;
        codec::put(
            &mut members,
            "watchlist_screening_id",
            &self.watchlist_screening_id,
        )?;
        codec::put(&mut members, "beacon_user_id", &self.beacon_user_id)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put(&mut members, "redacted_at", &self.redacted_at)?;
        codec::put(
            &mut members,
            "latest_scored_protect_event",
            &self.latest_scored_protect_event,
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IdentityVerificationGetResponse {
    const NAME: &'static str = "IdentityVerificationGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "client_user_id" => 1,
            "created_at" => 2,
            "completed_at" => 3,
            "previous_attempt_id" => 4,
            "shareable_url" => 5,
            "template" => 6,
            "user" => 7,
            "status" => 8,
            "steps" => 9,
            "documentary_verification" => 10,
            "selfie_check" => 11,
            "kyc_check" => 12,
            "risk_check" => 13,
            "verify_sms" => 14,
            "watchlist_screening_id" => 15,
            "beacon_user_id" => 16,
            "user_id" => 17,
            "redacted_at" => 18,
            "latest_scored_protect_event" => 19,
            "request_id" => 20,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<plaid_types::IdentityVerificationId> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut completed_at: Option<plaid_core::DateTime> = None;
        let mut previous_attempt_id: Option<plaid_types::IdentityVerificationId> = None;
        let mut shareable_url: Option<plaid_core::Sensitive> = None;
        let mut template: Option<super::types::IdentityVerificationTemplateReference> = None;
        let mut user: Option<super::types::IdentityVerificationUserData> = None;
        let mut status: Option<plaid_types::IdentityVerificationStatus> = None;
        let mut steps: Option<super::types::IdentityVerificationStepSummary> = None;
        let mut documentary_verification: Option<super::types::DocumentaryVerification> = None;
        let mut selfie_check: Option<super::types::SelfieCheck> = None;
        let mut kyc_check: Option<super::types::KYCCheckDetails> = None;
        let mut risk_check: Option<super::types::RiskCheckDetails> = None;
        let mut verify_sms: Option<super::types::VerifySMSDetails> = None;
        let mut watchlist_screening_id: Option<plaid_types::WatchlistScreeningId> = None;
        let mut beacon_user_id: Option<plaid_types::BeaconUserId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut redacted_at: Option<plaid_core::DateTime> = None;
        let mut latest_scored_protect_event: Option<super::types::IDVProtectEvent> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if client_user_id.is_none() => client_user_id = Some(members.next_value()?),
                2 if created_at.is_none() => created_at = Some(members.next_value()?),
                3 if completed_at.is_none() => completed_at = members.next_value()?,
                4 if previous_attempt_id.is_none() => previous_attempt_id = members.next_value()?,
                5 if shareable_url.is_none() => shareable_url = members.next_value()?,
                6 if template.is_none() => template = Some(members.next_value()?),
                7 if user.is_none() => user = Some(members.next_value()?),
                8 if status.is_none() => status = Some(members.next_value()?),
                9 if steps.is_none() => steps = Some(members.next_value()?),
                10 if documentary_verification.is_none() => {
                    documentary_verification = members.next_value()?
                }
                11 if selfie_check.is_none() => selfie_check = members.next_value()?,
                12 if kyc_check.is_none() => kyc_check = members.next_value()?,
                13 if risk_check.is_none() => risk_check = members.next_value()?,
                14 if verify_sms.is_none() => verify_sms = members.next_value()?,
                15 if watchlist_screening_id.is_none() => {
                    watchlist_screening_id = members.next_value()?
                }
                16 if beacon_user_id.is_none() => beacon_user_id = members.next_value()?,
                17 if user_id.is_none() => user_id = members.next_value()?,
                18 if redacted_at.is_none() => redacted_at = members.next_value()?,
                19 if latest_scored_protect_event.is_none() => {
                    latest_scored_protect_event = members.next_value()?
                }
                20 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            client_user_id: codec::required(client_user_id, "client_user_id")?,
            created_at: codec::required(created_at, "created_at")?,
            completed_at,
            previous_attempt_id,
            shareable_url,
            template: codec::required(template, "template")?,
            user: codec::required(user, "user")?,
            status: codec::required(status, "status")?,
            steps: codec::required(steps, "steps")?,
            documentary_verification,
            selfie_check,
            kyc_check,
            risk_check,
            verify_sms,
            watchlist_screening_id,
            beacon_user_id,
            user_id,
            redacted_at,
            latest_scored_protect_event,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IdentityVerificationGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityVerificationListRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "template_id", &self.template_id)?;
        codec::put_some(&mut members, "client_user_id", self.client_user_id.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(&mut members, "cursor", self.cursor.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IdentityVerificationListRequest {
    const NAME: &'static str = "IdentityVerificationListRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "template_id" => 0,
            "client_user_id" => 1,
            "user_id" => 2,
            "cursor" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut template_id: Option<plaid_types::IdentityVerificationTemplateId> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut cursor: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if template_id.is_none() => template_id = Some(members.next_value()?),
                1 if client_user_id.is_none() => client_user_id = members.next_value()?,
                2 if user_id.is_none() => user_id = members.next_value()?,
                3 if cursor.is_none() => cursor = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            template_id: codec::required(template_id, "template_id")?,
            client_user_id,
            user_id,
            cursor,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::IdentityVerificationListRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityVerificationListResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "identity_verifications",
            &self.identity_verifications,
        )?;
        codec::put(&mut members, "next_cursor", &self.next_cursor)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IdentityVerificationListResponse {
    const NAME: &'static str = "IdentityVerificationListResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "identity_verifications" => 0,
            "next_cursor" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut identity_verifications: Option<Vec<super::types::IdentityVerification>> = None;
        let mut next_cursor: Option<String> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if identity_verifications.is_none() => {
                    identity_verifications = members.next_value()?
                }
                1 if next_cursor.is_none() => next_cursor = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            identity_verifications: identity_verifications.unwrap_or_default(),
            next_cursor,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IdentityVerificationListResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityVerification {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put(&mut members, "completed_at", &self.completed_at)?;
        codec::put(
            &mut members,
            "previous_attempt_id",
            &self.previous_attempt_id,
        )?;
        codec::put(&mut members, "shareable_url", &self.shareable_url)?;
        codec::put(&mut members, "template", &self.template)?;
        codec::put(&mut members, "user", &self.user)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "steps", &self.steps)?;
        codec::put(
            &mut members,
            "documentary_verification",
            &self.documentary_verification,
        )?;
        codec::put(&mut members, "selfie_check", &self.selfie_check)?;
        codec::put(&mut members, "kyc_check", &self.kyc_check)?;
        codec::put(&mut members, "risk_check", &self.risk_check)?;
        codec::put(&mut members, "verify_sms", &self.verify_sms)?;
        codec::put(
            &mut members,
            "watchlist_screening_id",
            &self.watchlist_screening_id,
        )?;
        codec::put(&mut members, "beacon_user_id", &self.beacon_user_id)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put(&mut members, "redacted_at", &self.redacted_at)?;
        codec::put(
            &mut members,
            "latest_scored_protect_event",
            &self.latest_scored_protect_event,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IdentityVerification {
    const NAME: &'static str = "IdentityVerification";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "client_user_id" => 1,
            "created_at" => 2,
            "completed_at" => 3,
            "previous_attempt_id" => 4,
            "shareable_url" => 5,
            "template" => 6,
            "user" => 7,
            "status" => 8,
            "steps" => 9,
            "documentary_verification" => 10,
            "selfie_check" => 11,
            "kyc_check" => 12,
            "risk_check" => 13,
            "verify_sms" => 14,
            "watchlist_screening_id" => 15,
            "beacon_user_id" => 16,
            "user_id" => 17,
            "redacted_at" => 18,
            "latest_scored_protect_event" => 19,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<plaid_types::IdentityVerificationId> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut completed_at: Option<plaid_core::DateTime> = None;
        let mut previous_attempt_id: Option<plaid_types::IdentityVerificationId> = None;
        let mut shareable_url: Option<plaid_core::Sensitive> = None;
        let mut template: Option<super::types::IdentityVerificationTemplateReference> = None;
        let mut user: Option<super::types::IdentityVerificationUserData> = None;
        let mut status: Option<plaid_types::IdentityVerificationStatus> = None;
        let mut steps: Option<super::types::IdentityVerificationStepSummary> = None;
        let mut documentary_verification: Option<super::types::DocumentaryVerification> = None;
        let mut selfie_check: Option<super::types::SelfieCheck> = None;
        let mut kyc_check: Option<super::types::KYCCheckDetails> = None;
        let mut risk_check: Option<super::types::RiskCheckDetails> = None;
        let mut verify_sms: Option<super::types::VerifySMSDetails> = None;
        let mut watchlist_screening_id: Option<plaid_types::WatchlistScreeningId> = None;
        let mut beacon_user_id: Option<plaid_types::BeaconUserId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut redacted_at: Option<plaid_core::DateTime> = None;
        let mut latest_scored_protect_event: Option<super::types::IDVProtectEvent> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if client_user_id.is_none() => client_user_id = Some(members.next_value()?),
                2 if created_at.is_none() => created_at = Some(members.next_value()?),
                3 if completed_at.is_none() => completed_at = members.next_value()?,
                4 if previous_attempt_id.is_none() => previous_attempt_id = members.next_value()?,
                5 if shareable_url.is_none() => shareable_url = members.next_value()?,
                6 if template.is_none() => template = Some(members.next_value()?),
                7 if user.is_none() => user = Some(members.next_value()?),
                8 if status.is_none() => status = Some(members.next_value()?),
                9 if steps.is_none() => steps = Some(members.next_value()?),
                10 if documentary_verification.is_none() => {
                    documentary_verification = members.next_value()?
                }
                11 if selfie_check.is_none() => selfie_check = members.next_value()?,
                12 if kyc_check.is_none() => kyc_check = members.next_value()?,
                13 if risk_check.is_none() => risk_check = members.next_value()?,
                14 if verify_sms.is_none() => verify_sms = members.next_value()?,
                15 if watchlist_screening_id.is_none() => {
                    watchlist_screening_id = members.next_value()?
                }
                16 if beacon_user_id.is_none() => beacon_user_id = members.next_value()?,
                17 if user_id.is_none() => user_id = members.next_value()?,
                18 if redacted_at.is_none() => redacted_at = members.next_value()?,
                19 if latest_scored_protect_event.is_none() => {
                    latest_scored_protect_event = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            client_user_id: codec::required(client_user_id, "client_user_id")?,
            created_at: codec::required(created_at, "created_at")?,
            completed_at,
            previous_attempt_id,
            shareable_url,
            template: codec::required(template, "template")?,
            user: codec::required(user, "user")?,
            status: codec::required(status, "status")?,
            steps: codec::required(steps, "steps")?,
            documentary_verification,
            selfie_check,
            kyc_check,
            risk_check,
            verify_sms,
            watchlist_screening_id,
            beacon_user_id,
            user_id,
            redacted_at,
            latest_scored_protect_event,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IdentityVerification {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityVerificationRetryRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put(&mut members, "template_id", &self.template_id)?;
        codec::put(&mut members, "strategy", &self.strategy)?;
        codec::put_some(&mut members, "user", self.user.as_ref())?;
        codec::put_some(&mut members, "steps", self.steps.as_ref())?;
        codec::put_some(&mut members, "is_shareable", self.is_shareable.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IdentityVerificationRetryRequest {
    const NAME: &'static str = "IdentityVerificationRetryRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "client_user_id" => 0,
            "template_id" => 1,
            "strategy" => 2,
            "user" => 3,
            "steps" => 4,
            "is_shareable" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut template_id: Option<plaid_types::IdentityVerificationTemplateId> = None;
        let mut strategy: Option<super::types::Strategy> = None;
        let mut user: Option<super::types::IdentityVerificationRequestUser> = None;
        let mut steps: Option<super::types::IdentityVerificationRetryRequestStepsObject> = None;
        let mut is_shareable: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if client_user_id.is_none() => client_user_id = Some(members.next_value()?),
                1 if template_id.is_none() => template_id = Some(members.next_value()?),
                2 if strategy.is_none() => strategy = Some(members.next_value()?),
                3 if user.is_none() => user = members.next_value()?,
                4 if steps.is_none() => steps = members.next_value()?,
                5 if is_shareable.is_none() => is_shareable = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            client_user_id: codec::required(client_user_id, "client_user_id")?,
            template_id: codec::required(template_id, "template_id")?,
            strategy: codec::required(strategy, "strategy")?,
            user,
            steps,
            is_shareable,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::IdentityVerificationRetryRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityVerificationRequestUser {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "email_address", self.email_address.as_ref())?;
        codec::put_some(&mut members, "phone_number", self.phone_number.as_ref())?;
        codec::put_some(&mut members, "date_of_birth", self.date_of_birth.as_ref())?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put_some(&mut members, "address", self.address.as_ref())?;
        codec::put_some(&mut members, "id_number", self.id_number.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IdentityVerificationRequestUser {
    const NAME: &'static str = "IdentityVerificationRequestUser";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "email_address" => 0,
            "phone_number" => 1,
            "date_of_birth" => 2,
            "name" => 3,
            "address" => 4,
            "id_number" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut email_address: Option<plaid_core::Sensitive> = None;
        let mut phone_number: Option<plaid_core::Sensitive> = None;
        let mut date_of_birth: Option<plaid_core::Sensitive<plaid_core::Date>> = None;
        let mut name: Option<plaid_types::IdentityVerificationRequestUserName> = None;
        let mut address: Option<plaid_types::UserAddress> = None;
        let mut id_number: Option<plaid_types::UserIDNumber> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if email_address.is_none() => email_address = members.next_value()?,
                1 if phone_number.is_none() => phone_number = members.next_value()?,
                2 if date_of_birth.is_none() => date_of_birth = members.next_value()?,
                3 if name.is_none() => name = members.next_value()?,
                4 if address.is_none() => address = members.next_value()?,
                5 if id_number.is_none() => id_number = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            email_address,
            phone_number,
            date_of_birth,
            name,
            address,
            id_number,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::IdentityVerificationRequestUser {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityVerificationRetryRequestStepsObject {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "verify_sms", &self.verify_sms)?;
        codec::put(&mut members, "kyc_check", &self.kyc_check)?;
        codec::put(
            &mut members,
            "documentary_verification",
            &self.documentary_verification,
        )?;
        codec::put(&mut members, "selfie_check", &self.selfie_check)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IdentityVerificationRetryRequestStepsObject {
    const NAME: &'static str = "IdentityVerificationRetryRequestStepsObject";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "verify_sms" => 0,
            "kyc_check" => 1,
            "documentary_verification" => 2,
            "selfie_check" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut verify_sms: Option<bool> = None;
        let mut kyc_check: Option<bool> = None;
        let mut documentary_verification: Option<bool> = None;
        let mut selfie_check: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if verify_sms.is_none() => verify_sms = Some(members.next_value()?),
                1 if kyc_check.is_none() => kyc_check = Some(members.next_value()?),
                2 if documentary_verification.is_none() => {
                    documentary_verification = Some(members.next_value()?)
                }
                3 if selfie_check.is_none() => selfie_check = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            verify_sms: codec::required(verify_sms, "verify_sms")?,
            kyc_check: codec::required(kyc_check, "kyc_check")?,
            documentary_verification: codec::required(
                documentary_verification,
                "documentary_verification",
            )?,
            selfie_check: codec::required(selfie_check, "selfie_check")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::IdentityVerificationRetryRequestStepsObject {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityVerificationRetryResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put(&mut members, "completed_at", &self.completed_at)?;
        codec::put(
            &mut members,
            "previous_attempt_id",
            &self.previous_attempt_id,
        )?;
        codec::put(&mut members, "shareable_url", &self.shareable_url)?;
        codec::put(&mut members, "template", &self.template)?;
        codec::put(&mut members, "user", &self.user)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "steps", &self.steps)?;
        codec::put(
            &mut members,
            "documentary_verification",
            &self.documentary_verification,
        )?;
        codec::put(&mut members, "selfie_check", &self.selfie_check)?;
        codec::put(&mut members, "kyc_check", &self.kyc_check)?;
        codec::put(&mut members, "risk_check", &self.risk_check)?;
        codec::put(&mut members, "verify_sms", &self.verify_sms)?;
        codec::put(
            &mut members,
            "watchlist_screening_id",
            &self.watchlist_screening_id,
        )?;
        codec::put(&mut members, "beacon_user_id", &self.beacon_user_id)?;
        codec::put(&mut members, "user_id", &self.user_id)?;
        codec::put(&mut members, "redacted_at", &self.redacted_at)?;
        codec::put(
            &mut members,
            "latest_scored_protect_event",
            &self.latest_scored_protect_event,
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IdentityVerificationRetryResponse {
    const NAME: &'static str = "IdentityVerificationRetryResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "client_user_id" => 1,
            "created_at" => 2,
            "completed_at" => 3,
            "previous_attempt_id" => 4,
            "shareable_url" => 5,
            "template" => 6,
            "user" => 7,
            "status" => 8,
            "steps" => 9,
            "documentary_verification" => 10,
            "selfie_check" => 11,
            "kyc_check" => 12,
            "risk_check" => 13,
            "verify_sms" => 14,
            "watchlist_screening_id" => 15,
            "beacon_user_id" => 16,
            "user_id" => 17,
            "redacted_at" => 18,
            "latest_scored_protect_event" => 19,
            "request_id" => 20,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<plaid_types::IdentityVerificationId> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut completed_at: Option<plaid_core::DateTime> = None;
        let mut previous_attempt_id: Option<plaid_types::IdentityVerificationId> = None;
        let mut shareable_url: Option<plaid_core::Sensitive> = None;
        let mut template: Option<super::types::IdentityVerificationTemplateReference> = None;
        let mut user: Option<super::types::IdentityVerificationUserData> = None;
        let mut status: Option<plaid_types::IdentityVerificationStatus> = None;
        let mut steps: Option<super::types::IdentityVerificationStepSummary> = None;
        let mut documentary_verification: Option<super::types::DocumentaryVerification> = None;
        let mut selfie_check: Option<super::types::SelfieCheck> = None;
        let mut kyc_check: Option<super::types::KYCCheckDetails> = None;
        let mut risk_check: Option<super::types::RiskCheckDetails> = None;
        let mut verify_sms: Option<super::types::VerifySMSDetails> = None;
        let mut watchlist_screening_id: Option<plaid_types::WatchlistScreeningId> = None;
        let mut beacon_user_id: Option<plaid_types::BeaconUserId> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut redacted_at: Option<plaid_core::DateTime> = None;
        let mut latest_scored_protect_event: Option<super::types::IDVProtectEvent> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if client_user_id.is_none() => client_user_id = Some(members.next_value()?),
                2 if created_at.is_none() => created_at = Some(members.next_value()?),
                3 if completed_at.is_none() => completed_at = members.next_value()?,
                4 if previous_attempt_id.is_none() => previous_attempt_id = members.next_value()?,
                5 if shareable_url.is_none() => shareable_url = members.next_value()?,
                6 if template.is_none() => template = Some(members.next_value()?),
                7 if user.is_none() => user = Some(members.next_value()?),
                8 if status.is_none() => status = Some(members.next_value()?),
                9 if steps.is_none() => steps = Some(members.next_value()?),
                10 if documentary_verification.is_none() => {
                    documentary_verification = members.next_value()?
                }
                11 if selfie_check.is_none() => selfie_check = members.next_value()?,
                12 if kyc_check.is_none() => kyc_check = members.next_value()?,
                13 if risk_check.is_none() => risk_check = members.next_value()?,
                14 if verify_sms.is_none() => verify_sms = members.next_value()?,
                15 if watchlist_screening_id.is_none() => {
                    watchlist_screening_id = members.next_value()?
                }
                16 if beacon_user_id.is_none() => beacon_user_id = members.next_value()?,
                17 if user_id.is_none() => user_id = members.next_value()?,
                18 if redacted_at.is_none() => redacted_at = members.next_value()?,
                19 if latest_scored_protect_event.is_none() => {
                    latest_scored_protect_event = members.next_value()?
                }
                20 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            client_user_id: codec::required(client_user_id, "client_user_id")?,
            created_at: codec::required(created_at, "created_at")?,
            completed_at,
            previous_attempt_id,
            shareable_url,
            template: codec::required(template, "template")?,
            user: codec::required(user, "user")?,
            status: codec::required(status, "status")?,
            steps: codec::required(steps, "steps")?,
            documentary_verification,
            selfie_check,
            kyc_check,
            risk_check,
            verify_sms,
            watchlist_screening_id,
            beacon_user_id,
            user_id,
            redacted_at,
            latest_scored_protect_event,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IdentityVerificationRetryResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityVerificationAutofillCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "identity_verification_id",
            &self.identity_verification_id,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::IdentityVerificationAutofillCreateRequest {
    const NAME: &'static str = "IdentityVerificationAutofillCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "identity_verification_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut identity_verification_id: Option<plaid_types::IdentityVerificationId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if identity_verification_id.is_none() => {
                    identity_verification_id = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            identity_verification_id: codec::required(
                identity_verification_id,
                "identity_verification_id",
            )?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::IdentityVerificationAutofillCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityVerificationAutofillCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "user", &self.user)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IdentityVerificationAutofillCreateResponse {
    const NAME: &'static str = "IdentityVerificationAutofillCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "user" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::types::IdentityVerificationAutofillStatus> = None;
        let mut user: Option<super::types::IdentityVerificationAutofillUserData> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if user.is_none() => user = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            user,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IdentityVerificationAutofillCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityVerificationAutofillUserData {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "address", &self.address)?;
        codec::put(&mut members, "id_number", &self.id_number)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IdentityVerificationAutofillUserData {
    const NAME: &'static str = "IdentityVerificationAutofillUserData";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "address" => 1,
            "id_number" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<super::types::IdentityVerificationResponseUserName> = None;
        let mut address: Option<super::types::IdentityVerificationAutofillAddress> = None;
        let mut id_number: Option<plaid_types::UserIDNumber> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = members.next_value()?,
                1 if address.is_none() => address = members.next_value()?,
                2 if id_number.is_none() => id_number = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name,
            address,
            id_number,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IdentityVerificationAutofillUserData {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IdentityVerificationAutofillAddress {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "street", &self.street)?;
        codec::put(&mut members, "street2", &self.street2)?;
        codec::put(&mut members, "city", &self.city)?;
        codec::put(&mut members, "region", &self.region)?;
        codec::put(&mut members, "postal_code", &self.postal_code)?;
        codec::put(&mut members, "country", &self.country)?;
        codec::put(&mut members, "po_box", &self.po_box)?;
        codec::put(&mut members, "type", &self.r#type)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IdentityVerificationAutofillAddress {
    const NAME: &'static str = "IdentityVerificationAutofillAddress";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "street" => 0,
            "street2" => 1,
            "city" => 2,
            "region" => 3,
            "postal_code" => 4,
            "country" => 5,
            "po_box" => 6,
            "type" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut street: Option<String> = None;
        let mut street2: Option<String> = None;
        let mut city: Option<String> = None;
        let mut region: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut country: Option<String> = None;
        let mut po_box: Option<super::types::POBoxStatus> = None;
        let mut r#type: Option<super::types::AddressPurposeLabel> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if street.is_none() => street = Some(members.next_value()?),
                1 if street2.is_none() => street2 = members.next_value()?,
                2 if city.is_none() => city = members.next_value()?,
                3 if region.is_none() => region = members.next_value()?,
                4 if postal_code.is_none() => postal_code = members.next_value()?,
                5 if country.is_none() => country = Some(members.next_value()?),
                6 if po_box.is_none() => po_box = Some(members.next_value()?),
                7 if r#type.is_none() => r#type = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            street: codec::required(street, "street")?,
            street2,
            city,
            region,
            postal_code,
            country: codec::required(country, "country")?,
            po_box: codec::required(po_box, "po_box")?,
            r#type: codec::required(r#type, "type")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IdentityVerificationAutofillAddress {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BusinessVerificationGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "business_verification_id",
            &self.business_verification_id,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BusinessVerificationGetRequest {
    const NAME: &'static str = "BusinessVerificationGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "business_verification_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut business_verification_id: Option<super::types::BusinessVerificationId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if business_verification_id.is_none() => {
                    business_verification_id = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            business_verification_id: codec::required(
                business_verification_id,
                "business_verification_id",
            )?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BusinessVerificationGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BusinessVerificationGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put(&mut members, "completed_at", &self.completed_at)?;
        codec::put(&mut members, "redacted_at", &self.redacted_at)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "search_terms", &self.search_terms)?;
        codec::put(&mut members, "kyb_check", &self.kyb_check)?;
        codec::put(&mut members, "risk_check", &self.risk_check)?;
        codec::put(
            &mut members,
            "digital_presence_check",
            &self.digital_presence_check,
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "shareable_url", &self.shareable_url)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BusinessVerificationGetResponse {
    const NAME: &'static str = "BusinessVerificationGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "client_user_id" => 1,
            "created_at" => 2,
            "completed_at" => 3,
            "redacted_at" => 4,
            "status" => 5,
            "search_terms" => 6,
            "kyb_check" => 7,
            "risk_check" => 8,
            "digital_presence_check" => 9,
            "request_id" => 10,
            "shareable_url" => 11,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<super::types::BusinessVerificationId> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut completed_at: Option<plaid_core::DateTime> = None;
        let mut redacted_at: Option<plaid_core::DateTime> = None;
        let mut status: Option<super::types::BusinessVerificationStatusOverall> = None;
        let mut search_terms: Option<super::types::BusinessSearchTerms> = None;
        let mut kyb_check: Option<super::types::BusinessKYBCheck> = None;
        let mut risk_check: Option<super::types::BusinessRiskCheck> = None;
        let mut digital_presence_check: Option<super::types::BusinessDigitalPresenceCheck> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut shareable_url: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if client_user_id.is_none() => client_user_id = Some(members.next_value()?),
                2 if created_at.is_none() => created_at = Some(members.next_value()?),
                3 if completed_at.is_none() => completed_at = members.next_value()?,
                4 if redacted_at.is_none() => redacted_at = members.next_value()?,
                5 if status.is_none() => status = Some(members.next_value()?),
                6 if search_terms.is_none() => search_terms = Some(members.next_value()?),
                7 if kyb_check.is_none() => kyb_check = members.next_value()?,
                8 if risk_check.is_none() => risk_check = members.next_value()?,
                9 if digital_presence_check.is_none() => {
                    digital_presence_check = members.next_value()?
                }
                10 if request_id.is_none() => request_id = members.next_value()?,
                11 if shareable_url.is_none() => shareable_url = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            client_user_id: codec::required(client_user_id, "client_user_id")?,
            created_at: codec::required(created_at, "created_at")?,
            completed_at,
            redacted_at,
            status: codec::required(status, "status")?,
            search_terms: codec::required(search_terms, "search_terms")?,
            kyb_check,
            risk_check,
            digital_presence_check,
            request_id,
            shareable_url,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BusinessVerificationGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BusinessSearchTerms {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "alternative_names", &self.alternative_names)?;
        codec::put(&mut members, "address", &self.address)?;
        codec::put(&mut members, "website", &self.website)?;
        codec::put(&mut members, "phone_number", &self.phone_number)?;
        codec::put(&mut members, "email_address", &self.email_address)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BusinessSearchTerms {
    const NAME: &'static str = "BusinessSearchTerms";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "alternative_names" => 1,
            "address" => 2,
            "website" => 3,
            "phone_number" => 4,
            "email_address" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        let mut alternative_names: Option<Vec<String>> = None;
        let mut address: Option<super::types::ResponseBusinessAddress> = None;
        let mut website: Option<String> = None;
        let mut phone_number: Option<plaid_core::Sensitive> = None;
        let mut email_address: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = members.next_value()?,
                1 if alternative_names.is_none() => alternative_names = members.next_value()?,
                2 if address.is_none() => address = Some(members.next_value()?),
                3 if website.is_none() => website = members.next_value()?,
                4 if phone_number.is_none() => phone_number = members.next_value()?,
                5 if email_address.is_none() => email_address = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name,
            alternative_names: alternative_names.unwrap_or_default(),
            address: codec::required(address, "address")?,
            website,
            phone_number,
            email_address,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BusinessSearchTerms {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ResponseBusinessAddress {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "street", &self.street)?;
        codec::put(&mut members, "street2", &self.street2)?;
        codec::put(&mut members, "city", &self.city)?;
        codec::put(&mut members, "region", &self.region)?;
        codec::put(&mut members, "postal_code", &self.postal_code)?;
        codec::put(&mut members, "country", &self.country)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ResponseBusinessAddress {
    const NAME: &'static str = "ResponseBusinessAddress";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "street" => 0,
            "street2" => 1,
            "city" => 2,
            "region" => 3,
            "postal_code" => 4,
            "country" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut street: Option<String> = None;
        let mut street2: Option<String> = None;
        let mut city: Option<String> = None;
        let mut region: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut country: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if street.is_none() => street = members.next_value()?,
                1 if street2.is_none() => street2 = members.next_value()?,
                2 if city.is_none() => city = members.next_value()?,
                3 if region.is_none() => region = members.next_value()?,
                4 if postal_code.is_none() => postal_code = members.next_value()?,
                5 if country.is_none() => country = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            street,
            street2,
            city,
            region,
            postal_code,
            country: codec::required(country, "country")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ResponseBusinessAddress {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BusinessKYBCheck {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put_some(&mut members, "score", self.score.as_ref())?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "address", &self.address)?;
        codec::put(&mut members, "website", &self.website)?;
        codec::put(&mut members, "match_details", &self.match_details)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BusinessKYBCheck {
    const NAME: &'static str = "BusinessKYBCheck";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "score" => 1,
            "name" => 2,
            "address" => 3,
            "website" => 4,
            "match_details" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::types::BusinessVerificationStatusKYBCheck> = None;
        let mut score: Option<codec::Int> = None;
        let mut name: Option<super::types::BusinessFieldMatchSummary> = None;
        let mut address: Option<super::types::BusinessFieldMatchSummary> = None;
        let mut website: Option<super::types::BusinessFieldMatchSummary> = None;
        let mut match_details: Option<super::types::BusinessKYBMatchDetails> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if score.is_none() => score = members.next_value()?,
                2 if name.is_none() => name = Some(members.next_value()?),
                3 if address.is_none() => address = Some(members.next_value()?),
                4 if website.is_none() => website = Some(members.next_value()?),
                5 if match_details.is_none() => match_details = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            score: score.map(|value| value.0),
            name: codec::required(name, "name")?,
            address: codec::required(address, "address")?,
            website: codec::required(website, "website")?,
            match_details,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BusinessKYBCheck {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BusinessFieldMatchSummary {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "summary", &self.summary)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BusinessFieldMatchSummary {
    const NAME: &'static str = "BusinessFieldMatchSummary";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "summary" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut summary: Option<plaid_types::MatchSummaryCode> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if summary.is_none() => summary = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            summary: codec::required(summary, "summary")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BusinessFieldMatchSummary {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BusinessKYBMatchDetails {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "names", &self.names)?;
        codec::put(&mut members, "entity_type", &self.entity_type)?;
        codec::put(&mut members, "addresses", &self.addresses)?;
        codec::put(&mut members, "phone_numbers", &self.phone_numbers)?;
        codec::put(&mut members, "email_addresses", &self.email_addresses)?;
        codec::put(&mut members, "websites", &self.websites)?;
        codec::put(&mut members, "formation_date", &self.formation_date)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BusinessKYBMatchDetails {
    const NAME: &'static str = "BusinessKYBMatchDetails";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "names" => 0,
            "entity_type" => 1,
            "addresses" => 2,
            "phone_numbers" => 3,
            "email_addresses" => 4,
            "websites" => 5,
            "formation_date" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut names: Option<Vec<super::types::ProviderBusinessName>> = None;
        let mut entity_type: Option<super::types::BusinessEntityType> = None;
        let mut addresses: Option<Vec<super::types::ProviderBusinessAddress>> = None;
        let mut phone_numbers: Option<Vec<super::types::BusinessPhoneNumber>> = None;
        let mut email_addresses: Option<Vec<super::types::BusinessEmailAddress>> = None;
        let mut websites: Option<Vec<super::types::BusinessWebsite>> = None;
        let mut formation_date: Option<plaid_core::Date> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if names.is_none() => names = members.next_value()?,
                1 if entity_type.is_none() => entity_type = members.next_value()?,
                2 if addresses.is_none() => addresses = members.next_value()?,
                3 if phone_numbers.is_none() => phone_numbers = members.next_value()?,
                4 if email_addresses.is_none() => email_addresses = members.next_value()?,
                5 if websites.is_none() => websites = members.next_value()?,
                6 if formation_date.is_none() => formation_date = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            names: names.unwrap_or_default(),
            entity_type,
            addresses: addresses.unwrap_or_default(),
            phone_numbers: phone_numbers.unwrap_or_default(),
            email_addresses: email_addresses.unwrap_or_default(),
            websites: websites.unwrap_or_default(),
            formation_date,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BusinessKYBMatchDetails {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProviderBusinessName {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "is_primary", &self.is_primary)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProviderBusinessName {
    const NAME: &'static str = "ProviderBusinessName";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "is_primary" => 0,
            "name" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut is_primary: Option<bool> = None;
        let mut name: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if is_primary.is_none() => is_primary = members.next_value()?,
                1 if name.is_none() => name = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            is_primary: is_primary.unwrap_or_default(),
            name,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProviderBusinessName {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProviderBusinessAddress {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "street", &self.street)?;
        codec::put(&mut members, "street2", &self.street2)?;
        codec::put(&mut members, "city", &self.city)?;
        codec::put(&mut members, "region", &self.region)?;
        codec::put(&mut members, "postal_code", &self.postal_code)?;
        codec::put(&mut members, "country", &self.country)?;
        codec::put(&mut members, "is_primary", &self.is_primary)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProviderBusinessAddress {
    const NAME: &'static str = "ProviderBusinessAddress";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "street" => 0,
            "street2" => 1,
            "city" => 2,
            "region" => 3,
            "postal_code" => 4,
            "country" => 5,
            "is_primary" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut street: Option<String> = None;
        let mut street2: Option<String> = None;
        let mut city: Option<String> = None;
        let mut region: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut country: Option<String> = None;
        let mut is_primary: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if street.is_none() => street = members.next_value()?,
                1 if street2.is_none() => street2 = members.next_value()?,
                2 if city.is_none() => city = members.next_value()?,
                3 if region.is_none() => region = members.next_value()?,
                4 if postal_code.is_none() => postal_code = members.next_value()?,
                5 if country.is_none() => country = Some(members.next_value()?),
                6 if is_primary.is_none() => is_primary = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            street,
            street2,
            city,
            region,
            postal_code,
            country: codec::required(country, "country")?,
            is_primary: is_primary.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProviderBusinessAddress {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BusinessPhoneNumber {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "number", &self.number)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BusinessPhoneNumber {
    const NAME: &'static str = "BusinessPhoneNumber";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "number" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut number: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if number.is_none() => number = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { number })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BusinessPhoneNumber {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BusinessEmailAddress {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "email_address", &self.email_address)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BusinessEmailAddress {
    const NAME: &'static str = "BusinessEmailAddress";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "email_address" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut email_address: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if email_address.is_none() => email_address = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { email_address })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BusinessEmailAddress {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BusinessWebsite {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "url", &self.url)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BusinessWebsite {
    const NAME: &'static str = "BusinessWebsite";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "url" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut url: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if url.is_none() => url = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { url })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BusinessWebsite {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BusinessRiskCheck {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put_some(&mut members, "score", self.score.as_ref())?;
        codec::put(
            &mut members,
            "industry_prediction",
            &self.industry_prediction,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BusinessRiskCheck {
    const NAME: &'static str = "BusinessRiskCheck";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "score" => 1,
            "industry_prediction" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::types::BusinessVerificationStatusRiskCheck> = None;
        let mut score: Option<codec::Int> = None;
        let mut industry_prediction: Option<super::types::BusinessIndustryPrediction> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if score.is_none() => score = members.next_value()?,
                2 if industry_prediction.is_none() => industry_prediction = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            score: score.map(|value| value.0),
            industry_prediction,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BusinessRiskCheck {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BusinessIndustryPrediction {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "code", self.code.as_ref())?;
        codec::put(&mut members, "title", &self.title)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BusinessIndustryPrediction {
    const NAME: &'static str = "BusinessIndustryPrediction";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "code" => 0,
            "title" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut code: Option<codec::Int> = None;
        let mut title: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if code.is_none() => code = members.next_value()?,
                1 if title.is_none() => title = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            code: code.map(|value| value.0),
            title: codec::required(title, "title")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BusinessIndustryPrediction {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BusinessDigitalPresenceCheck {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put_some(&mut members, "score", self.score.as_ref())?;
        codec::put(&mut members, "address", &self.address)?;
        codec::put(&mut members, "phone_number", &self.phone_number)?;
        codec::put(&mut members, "email_address", &self.email_address)?;
        codec::put(&mut members, "website", &self.website)?;
        codec::put(&mut members, "website_analysis", &self.website_analysis)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BusinessDigitalPresenceCheck {
    const NAME: &'static str = "BusinessDigitalPresenceCheck";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "score" => 1,
            "address" => 2,
            "phone_number" => 3,
            "email_address" => 4,
            "website" => 5,
            "website_analysis" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::types::BusinessVerificationStatusWebPresenceCheck> = None;
        let mut score: Option<codec::Int> = None;
        let mut address: Option<super::types::BusinessFieldMatchSummary> = None;
        let mut phone_number: Option<super::types::BusinessFieldMatchSummary> = None;
        let mut email_address: Option<super::types::BusinessFieldMatchSummary> = None;
        let mut website: Option<super::types::BusinessFieldMatchSummary> = None;
        let mut website_analysis: Option<super::types::BusinessWebsiteAnalysis> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = Some(members.next_value()?),
                1 if score.is_none() => score = members.next_value()?,
                2 if address.is_none() => address = Some(members.next_value()?),
                3 if phone_number.is_none() => phone_number = Some(members.next_value()?),
                4 if email_address.is_none() => email_address = Some(members.next_value()?),
                5 if website.is_none() => website = Some(members.next_value()?),
                6 if website_analysis.is_none() => website_analysis = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status: codec::required(status, "status")?,
            score: score.map(|value| value.0),
            address: codec::required(address, "address")?,
            phone_number: codec::required(phone_number, "phone_number")?,
            email_address: codec::required(email_address, "email_address")?,
            website: codec::required(website, "website")?,
            website_analysis,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BusinessDigitalPresenceCheck {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BusinessWebsiteAnalysis {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "is_parked", &self.is_parked)?;
        codec::put(
            &mut members,
            "email_is_deliverable",
            &self.email_is_deliverable,
        )?;
        codec::put(
            &mut members,
            "website_build_status",
            &self.website_build_status,
        )?;
        codec::put(&mut members, "whois_record", &self.whois_record)?;
        codec::put(&mut members, "ssl", &self.ssl)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BusinessWebsiteAnalysis {
    const NAME: &'static str = "BusinessWebsiteAnalysis";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "is_parked" => 0,
            "email_is_deliverable" => 1,
            "website_build_status" => 2,
            "whois_record" => 3,
            "ssl" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut is_parked: Option<super::types::BusinessCheckBooleanStatus> = None;
        let mut email_is_deliverable: Option<super::types::BusinessCheckBooleanStatus> = None;
        let mut website_build_status: Option<super::types::BusinessWebsiteBuildStatus> = None;
        let mut whois_record: Option<super::types::BusinessWhoisRecord> = None;
        let mut ssl: Option<super::types::BusinessWebsiteSSL> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if is_parked.is_none() => is_parked = Some(members.next_value()?),
                1 if email_is_deliverable.is_none() => {
                    email_is_deliverable = Some(members.next_value()?)
                }
                2 if website_build_status.is_none() => {
                    website_build_status = Some(members.next_value()?)
                }
                3 if whois_record.is_none() => whois_record = Some(members.next_value()?),
                4 if ssl.is_none() => ssl = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            is_parked: codec::required(is_parked, "is_parked")?,
            email_is_deliverable: codec::required(email_is_deliverable, "email_is_deliverable")?,
            website_build_status: codec::required(website_build_status, "website_build_status")?,
            whois_record: codec::required(whois_record, "whois_record")?,
            ssl: codec::required(ssl, "ssl")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BusinessWebsiteAnalysis {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BusinessWhoisRecord {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "domain_created_at", &self.domain_created_at)?;
        codec::put(&mut members, "domain_updated_at", &self.domain_updated_at)?;
        codec::put(&mut members, "domain_expires_at", &self.domain_expires_at)?;
        codec::put(&mut members, "registrar", &self.registrar)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BusinessWhoisRecord {
    const NAME: &'static str = "BusinessWhoisRecord";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "domain_created_at" => 0,
            "domain_updated_at" => 1,
            "domain_expires_at" => 2,
            "registrar" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut domain_created_at: Option<plaid_core::DateTime> = None;
        let mut domain_updated_at: Option<plaid_core::DateTime> = None;
        let mut domain_expires_at: Option<plaid_core::DateTime> = None;
        let mut registrar: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if domain_created_at.is_none() => domain_created_at = members.next_value()?,
                1 if domain_updated_at.is_none() => domain_updated_at = members.next_value()?,
                2 if domain_expires_at.is_none() => domain_expires_at = members.next_value()?,
                3 if registrar.is_none() => registrar = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            domain_created_at,
            domain_updated_at,
            domain_expires_at,
            registrar,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BusinessWhoisRecord {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BusinessWebsiteSSL {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "is_valid", &self.is_valid)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BusinessWebsiteSSL {
    const NAME: &'static str = "BusinessWebsiteSSL";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "is_valid" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut is_valid: Option<super::types::BusinessCheckBooleanStatus> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if is_valid.is_none() => is_valid = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            is_valid: codec::required(is_valid, "is_valid")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BusinessWebsiteSSL {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BusinessVerificationCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put_some(&mut members, "business", self.business.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BusinessVerificationCreateRequest {
    const NAME: &'static str = "BusinessVerificationCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "client_user_id" => 0,
            "business" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut business: Option<super::types::BusinessVerificationCreateRequestBusiness> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if client_user_id.is_none() => client_user_id = Some(members.next_value()?),
                1 if business.is_none() => business = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            client_user_id: codec::required(client_user_id, "client_user_id")?,
            business,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BusinessVerificationCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BusinessVerificationCreateRequestBusiness {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put_some(
            &mut members,
            "alternative_name",
            self.alternative_name.as_ref(),
        )?;
        codec::put_some(&mut members, "address", self.address.as_ref())?;
        codec::put_some(&mut members, "website", self.website.as_ref())?;
        codec::put_some(&mut members, "phone_number", self.phone_number.as_ref())?;
        codec::put_some(&mut members, "email_address", self.email_address.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BusinessVerificationCreateRequestBusiness {
    const NAME: &'static str = "BusinessVerificationCreateRequestBusiness";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "alternative_name" => 1,
            "address" => 2,
            "website" => 3,
            "phone_number" => 4,
            "email_address" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        let mut alternative_name: Option<String> = None;
        let mut address: Option<super::types::RequestBusinessAddress> = None;
        let mut website: Option<String> = None;
        let mut phone_number: Option<plaid_core::Sensitive> = None;
        let mut email_address: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = members.next_value()?,
                1 if alternative_name.is_none() => alternative_name = members.next_value()?,
                2 if address.is_none() => address = members.next_value()?,
                3 if website.is_none() => website = members.next_value()?,
                4 if phone_number.is_none() => phone_number = members.next_value()?,
                5 if email_address.is_none() => email_address = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name,
            alternative_name,
            address,
            website,
            phone_number,
            email_address,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BusinessVerificationCreateRequestBusiness {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::RequestBusinessAddress {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "street", &self.street)?;
        codec::put_some(&mut members, "street2", self.street2.as_ref())?;
        codec::put(&mut members, "city", &self.city)?;
        codec::put_some(&mut members, "region", self.region.as_ref())?;
        codec::put_some(&mut members, "postal_code", self.postal_code.as_ref())?;
        codec::put(&mut members, "country", &self.country)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::RequestBusinessAddress {
    const NAME: &'static str = "RequestBusinessAddress";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "street" => 0,
            "street2" => 1,
            "city" => 2,
            "region" => 3,
            "postal_code" => 4,
            "country" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut street: Option<String> = None;
        let mut street2: Option<String> = None;
        let mut city: Option<String> = None;
        let mut region: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut country: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if street.is_none() => street = Some(members.next_value()?),
                1 if street2.is_none() => street2 = members.next_value()?,
                2 if city.is_none() => city = Some(members.next_value()?),
                3 if region.is_none() => region = members.next_value()?,
                4 if postal_code.is_none() => postal_code = members.next_value()?,
                5 if country.is_none() => country = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            street: codec::required(street, "street")?,
            street2,
            city: codec::required(city, "city")?,
            region,
            postal_code,
            country: codec::required(country, "country")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::RequestBusinessAddress {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BusinessVerificationCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "id", &self.id)?;
        codec::put(&mut members, "client_user_id", &self.client_user_id)?;
        codec::put(&mut members, "created_at", &self.created_at)?;
        codec::put(&mut members, "completed_at", &self.completed_at)?;
        codec::put(&mut members, "redacted_at", &self.redacted_at)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(&mut members, "search_terms", &self.search_terms)?;
        codec::put(&mut members, "kyb_check", &self.kyb_check)?;
        codec::put(&mut members, "risk_check", &self.risk_check)?;
        codec::put(
            &mut members,
            "digital_presence_check",
            &self.digital_presence_check,
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put(&mut members, "shareable_url", &self.shareable_url)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BusinessVerificationCreateResponse {
    const NAME: &'static str = "BusinessVerificationCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "id" => 0,
            "client_user_id" => 1,
            "created_at" => 2,
            "completed_at" => 3,
            "redacted_at" => 4,
            "status" => 5,
            "search_terms" => 6,
            "kyb_check" => 7,
            "risk_check" => 8,
            "digital_presence_check" => 9,
            "request_id" => 10,
            "shareable_url" => 11,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut id: Option<super::types::BusinessVerificationId> = None;
        let mut client_user_id: Option<plaid_types::ClientUserId> = None;
        let mut created_at: Option<plaid_core::DateTime> = None;
        let mut completed_at: Option<plaid_core::DateTime> = None;
        let mut redacted_at: Option<plaid_core::DateTime> = None;
        let mut status: Option<super::types::BusinessVerificationStatusOverall> = None;
        let mut search_terms: Option<super::types::BusinessSearchTerms> = None;
        let mut kyb_check: Option<super::types::BusinessKYBCheck> = None;
        let mut risk_check: Option<super::types::BusinessRiskCheck> = None;
        let mut digital_presence_check: Option<super::types::BusinessDigitalPresenceCheck> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        let mut shareable_url: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if id.is_none() => id = Some(members.next_value()?),
                1 if client_user_id.is_none() => client_user_id = Some(members.next_value()?),
                2 if created_at.is_none() => created_at = Some(members.next_value()?),
                3 if completed_at.is_none() => completed_at = members.next_value()?,
                4 if redacted_at.is_none() => redacted_at = members.next_value()?,
                5 if status.is_none() => status = Some(members.next_value()?),
                6 if search_terms.is_none() => search_terms = Some(members.next_value()?),
                7 if kyb_check.is_none() => kyb_check = members.next_value()?,
                8 if risk_check.is_none() => risk_check = members.next_value()?,
                9 if digital_presence_check.is_none() => {
                    digital_presence_check = members.next_value()?
                }
                10 if request_id.is_none() => request_id = members.next_value()?,
                11 if shareable_url.is_none() => shareable_url = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            id: codec::required(id, "id")?,
            client_user_id: codec::required(client_user_id, "client_user_id")?,
            created_at: codec::required(created_at, "created_at")?,
            completed_at,
            redacted_at,
            status: codec::required(status, "status")?,
            search_terms: codec::required(search_terms, "search_terms")?,
            kyb_check,
            risk_check,
            digital_presence_check,
            request_id,
            shareable_url,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BusinessVerificationCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
