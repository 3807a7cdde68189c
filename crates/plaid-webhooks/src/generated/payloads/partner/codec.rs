// @generated from api/webhooks/partner.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::PartnerEndCustomerOAuthStatusUpdatedWebhook {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "webhook_type", "PARTNER")?;
        codec::put(
            &mut members,
            "webhook_code",
            "END_CUSTOMER_OAUTH_STATUS_UPDATED",
        )?;
        codec::put(
            &mut members,
            "end_customer_client_id",
            &self.end_customer_client_id,
        )?;
        codec::put_some(&mut members, "environment", self.environment.as_ref())?;
        codec::put(&mut members, "institution_id", &self.institution_id)?;
        codec::put(&mut members, "institution_name", &self.institution_name)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::PartnerEndCustomerOAuthStatusUpdatedWebhook {
    const NAME: &'static str = "PartnerEndCustomerOAuthStatusUpdatedWebhook";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "end_customer_client_id" => 0,
            "environment" => 1,
            "institution_id" => 2,
            "institution_name" => 3,
            "status" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut end_customer_client_id: Option<plaid_types::EndCustomerClientId> = None;
        let mut environment: Option<crate::types::WebhookEnvironmentValues> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut institution_name: Option<String> = None;
        let mut status: Option<super::PartnerEndCustomerOAuthStatusUpdatedValues> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if end_customer_client_id.is_none() => {
                    end_customer_client_id = Some(members.next_value()?)
                }
                1 if environment.is_none() => environment = members.next_value()?,
                2 if institution_id.is_none() => institution_id = Some(members.next_value()?),
                3 if institution_name.is_none() => institution_name = Some(members.next_value()?),
                4 if status.is_none() => status = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            end_customer_client_id: codec::required(
                end_customer_client_id,
                "end_customer_client_id",
            )?,
            environment,
            institution_id: codec::required(institution_id, "institution_id")?,
            institution_name: codec::required(institution_name, "institution_name")?,
            status: codec::required(status, "status")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::PartnerEndCustomerOAuthStatusUpdatedWebhook {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl crate::Payload for super::PartnerEndCustomerOAuthStatusUpdatedWebhook {
    const TYPE: &'static str = "PARTNER";
    const CODE: &'static str = "END_CUSTOMER_OAUTH_STATUS_UPDATED";

    fn environment(&self) -> Option<&crate::types::WebhookEnvironmentValues> {
        self.environment.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(self.end_customer_client_id.as_str())
    }
}
