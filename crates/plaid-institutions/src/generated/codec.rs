// @generated from api/products/institutions.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::InstitutionsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "count", &self.count)?;
        codec::put(&mut members, "offset", &self.offset)?;
        codec::put(&mut members, "country_codes", &self.country_codes)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::InstitutionsGetRequest {
    const NAME: &'static str = "InstitutionsGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "count" => 0,
            "offset" => 1,
            "country_codes" => 2,
            "options" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut count: Option<codec::Int> = None;
        let mut offset: Option<codec::Int> = None;
        let mut country_codes: Option<Vec<plaid_types::CountryCode>> = None;
        let mut options: Option<super::types::InstitutionsGetRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if count.is_none() => count = Some(members.next_value()?),
                1 if offset.is_none() => offset = Some(members.next_value()?),
                2 if country_codes.is_none() => country_codes = members.next_value()?,
                3 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            count: codec::required(count, "count")?.0,
            offset: codec::required(offset, "offset")?.0,
            country_codes: country_codes.unwrap_or_default(),
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::InstitutionsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InstitutionsGetRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "products", self.products.as_ref())?;
        codec::put_some(
            &mut members,
            "routing_numbers",
            self.routing_numbers.as_ref(),
        )?;
        codec::put_some(&mut members, "oauth", self.oauth.as_ref())?;
        codec::put_some(
            &mut members,
            "include_optional_metadata",
            self.include_optional_metadata.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "include_auth_metadata",
            self.include_auth_metadata.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "include_payment_initiation_metadata",
            self.include_payment_initiation_metadata.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::InstitutionsGetRequestOptions {
    const NAME: &'static str = "InstitutionsGetRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "products" => 0,
            "routing_numbers" => 1,
            "oauth" => 2,
            "include_optional_metadata" => 3,
            "include_auth_metadata" => 4,
            "include_payment_initiation_metadata" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut products: Option<Vec<plaid_types::Products>> = None;
        let mut routing_numbers: Option<Vec<String>> = None;
        let mut oauth: Option<bool> = None;
        let mut include_optional_metadata: Option<bool> = None;
        let mut include_auth_metadata: Option<bool> = None;
        let mut include_payment_initiation_metadata: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if products.is_none() => products = members.next_value()?,
                1 if routing_numbers.is_none() => routing_numbers = members.next_value()?,
                2 if oauth.is_none() => oauth = members.next_value()?,
                3 if include_optional_metadata.is_none() => {
                    include_optional_metadata = members.next_value()?
                }
                4 if include_auth_metadata.is_none() => {
                    include_auth_metadata = members.next_value()?
                }
                5 if include_payment_initiation_metadata.is_none() => {
                    include_payment_initiation_metadata = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            products,
            routing_numbers,
            oauth,
            include_optional_metadata,
            include_auth_metadata,
            include_payment_initiation_metadata,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::InstitutionsGetRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InstitutionsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "institutions", &self.institutions)?;
        codec::put_some(&mut members, "total", self.total.as_ref())?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::InstitutionsGetResponse {
    const NAME: &'static str = "InstitutionsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "institutions" => 0,
            "total" => 1,
            "request_id" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut institutions: Option<Vec<super::types::Institution>> = None;
        let mut total: Option<codec::Int> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if institutions.is_none() => institutions = members.next_value()?,
                1 if total.is_none() => total = members.next_value()?,
                2 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            institutions: institutions.unwrap_or_default(),
            total: total.map(|value| value.0),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::InstitutionsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::Institution {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "institution_id", &self.institution_id)?;
        codec::put(&mut members, "name", &self.name)?;
        codec::put(&mut members, "products", &self.products)?;
        codec::put(&mut members, "country_codes", &self.country_codes)?;
        codec::put(&mut members, "url", &self.url)?;
        codec::put(&mut members, "primary_color", &self.primary_color)?;
        codec::put(&mut members, "logo", &self.logo)?;
        codec::put(&mut members, "routing_numbers", &self.routing_numbers)?;
        codec::put(&mut members, "dtc_numbers", &self.dtc_numbers)?;
        codec::put(&mut members, "oauth", &self.oauth)?;
        codec::put(&mut members, "status", &self.status)?;
        codec::put(
            &mut members,
            "payment_initiation_metadata",
            &self.payment_initiation_metadata,
        )?;
        codec::put(&mut members, "auth_metadata", &self.auth_metadata)?;
        codec::put_some(
            &mut members,
            "connection_availability",
            self.connection_availability.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::Institution {
    const NAME: &'static str = "Institution";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "institution_id" => 0,
            "name" => 1,
            "products" => 2,
            "country_codes" => 3,
            "url" => 4,
            "primary_color" => 5,
            "logo" => 6,
            "routing_numbers" => 7,
            "dtc_numbers" => 8,
            "oauth" => 9,
            "status" => 10,
            "payment_initiation_metadata" => 11,
            "auth_metadata" => 12,
            "connection_availability" => 13,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut name: Option<String> = None;
        let mut products: Option<Vec<plaid_types::Products>> = None;
        let mut country_codes: Option<Vec<plaid_types::CountryCode>> = None;
        let mut url: Option<String> = None;
        let mut primary_color: Option<String> = None;
        let mut logo: Option<String> = None;
        let mut routing_numbers: Option<Vec<String>> = None;
        let mut dtc_numbers: Option<Vec<String>> = None;
        let mut oauth: Option<bool> = None;
        let mut status: Option<super::types::InstitutionStatus> = None;
        let mut payment_initiation_metadata: Option<super::types::PaymentInitiationMetadata> = None;
        let mut auth_metadata: Option<super::types::AuthMetadata> = None;
        let mut connection_availability: Option<super::types::InstitutionConnectionAvailability> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if institution_id.is_none() => institution_id = Some(members.next_value()?),
                1 if name.is_none() => name = Some(members.next_value()?),
                2 if products.is_none() => products = members.next_value()?,
                3 if country_codes.is_none() => country_codes = members.next_value()?,
                4 if url.is_none() => url = members.next_value()?,
                5 if primary_color.is_none() => primary_color = members.next_value()?,
                6 if logo.is_none() => logo = members.next_value()?,
                7 if routing_numbers.is_none() => routing_numbers = members.next_value()?,
                8 if dtc_numbers.is_none() => dtc_numbers = members.next_value()?,
                9 if oauth.is_none() => oauth = members.next_value()?,
                10 if status.is_none() => status = members.next_value()?,
                11 if payment_initiation_metadata.is_none() => {
                    payment_initiation_metadata = members.next_value()?
                }
                12 if auth_metadata.is_none() => auth_metadata = members.next_value()?,
                13 if connection_availability.is_none() => {
                    connection_availability = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            institution_id: codec::required(institution_id, "institution_id")?,
            name: codec::required(name, "name")?,
            products: products.unwrap_or_default(),
            country_codes: country_codes.unwrap_or_default(),
            url,
            primary_color,
            logo,
            routing_numbers: routing_numbers.unwrap_or_default(),
            dtc_numbers: dtc_numbers.unwrap_or_default(),
            oauth: oauth.unwrap_or_default(),
            status,
            payment_initiation_metadata,
            auth_metadata,
            connection_availability,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::Institution {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InstitutionStatus {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "item_logins", &self.item_logins)?;
        codec::put(
            &mut members,
            "transactions_updates",
            &self.transactions_updates,
        )?;
        codec::put(&mut members, "auth", &self.auth)?;
        codec::put(&mut members, "identity", &self.identity)?;
        codec::put(
            &mut members,
            "investments_updates",
            &self.investments_updates,
        )?;
        codec::put(
            &mut members,
            "liabilities_updates",
            &self.liabilities_updates,
        )?;
        codec::put(&mut members, "liabilities", &self.liabilities)?;
        codec::put(&mut members, "investments", &self.investments)?;
        codec::put(&mut members, "health_incidents", &self.health_incidents)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::InstitutionStatus {
    const NAME: &'static str = "InstitutionStatus";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "item_logins" => 0,
            "transactions_updates" => 1,
            "auth" => 2,
            "identity" => 3,
            "investments_updates" => 4,
            "liabilities_updates" => 5,
            "liabilities" => 6,
            "investments" => 7,
            "health_incidents" => 8,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut item_logins: Option<super::types::ProductStatus> = None;
        let mut transactions_updates: Option<super::types::ProductStatus> = None;
        let mut auth: Option<super::types::ProductStatus> = None;
        let mut identity: Option<super::types::ProductStatus> = None;
        let mut investments_updates: Option<super::types::ProductStatus> = None;
        let mut liabilities_updates: Option<super::types::ProductStatus> = None;
        let mut liabilities: Option<super::types::ProductStatus> = None;
        let mut investments: Option<super::types::ProductStatus> = None;
        let mut health_incidents: Option<Vec<super::types::HealthIncident>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if item_logins.is_none() => item_logins = members.next_value()?,
                1 if transactions_updates.is_none() => {
                    transactions_updates = members.next_value()?
                }
                2 if auth.is_none() => auth = members.next_value()?,
                3 if identity.is_none() => identity = members.next_value()?,
                4 if investments_updates.is_none() => investments_updates = members.next_value()?,
                5 if liabilities_updates.is_none() => liabilities_updates = members.next_value()?,
                6 if liabilities.is_none() => liabilities = members.next_value()?,
                7 if investments.is_none() => investments = members.next_value()?,
                8 if health_incidents.is_none() => health_incidents = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            item_logins,
            transactions_updates,
            auth,
            identity,
            investments_updates,
            liabilities_updates,
            liabilities,
            investments,
            health_incidents: health_incidents.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::InstitutionStatus {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProductStatus {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "status", self.status.as_ref())?;
        codec::put(&mut members, "last_status_change", &self.last_status_change)?;
        codec::put(&mut members, "breakdown", &self.breakdown)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProductStatus {
    const NAME: &'static str = "ProductStatus";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "status" => 0,
            "last_status_change" => 1,
            "breakdown" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut status: Option<super::types::ProductStatusStatus> = None;
        let mut last_status_change: Option<plaid_core::DateTime> = None;
        let mut breakdown: Option<super::types::ProductStatusBreakdown> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if status.is_none() => status = members.next_value()?,
                1 if last_status_change.is_none() => {
                    last_status_change = Some(members.next_value()?)
                }
                2 if breakdown.is_none() => breakdown = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            status,
            last_status_change: codec::required(last_status_change, "last_status_change")?,
            breakdown: codec::required(breakdown, "breakdown")?,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProductStatus {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::ProductStatusBreakdown {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "success", self.success.as_ref())?;
        codec::put_some(&mut members, "error_plaid", self.error_plaid.as_ref())?;
        codec::put_some(
            &mut members,
            "error_institution",
            self.error_institution.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "refresh_interval",
            self.refresh_interval.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::ProductStatusBreakdown {
    const NAME: &'static str = "ProductStatusBreakdown";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "success" => 0,
            "error_plaid" => 1,
            "error_institution" => 2,
            "refresh_interval" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut success: Option<codec::Float> = None;
        let mut error_plaid: Option<codec::Float> = None;
        let mut error_institution: Option<codec::Float> = None;
        let mut refresh_interval: Option<super::types::ProductStatusBreakdownRefreshInterval> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if success.is_none() => success = members.next_value()?,
                1 if error_plaid.is_none() => error_plaid = members.next_value()?,
                2 if error_institution.is_none() => error_institution = members.next_value()?,
                3 if refresh_interval.is_none() => refresh_interval = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            success: success.map(|value| value.0),
            error_plaid: error_plaid.map(|value| value.0),
            error_institution: error_institution.map(|value| value.0),
            refresh_interval,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::ProductStatusBreakdown {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::HealthIncident {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "start_date", self.start_date.as_ref())?;
        codec::put(&mut members, "end_date", &self.end_date)?;
        codec::put_some(&mut members, "title", self.title.as_ref())?;
        codec::put(&mut members, "incident_updates", &self.incident_updates)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::HealthIncident {
    const NAME: &'static str = "HealthIncident";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "start_date" => 0,
            "end_date" => 1,
            "title" => 2,
            "incident_updates" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut start_date: Option<plaid_core::DateTime> = None;
        let mut end_date: Option<plaid_core::DateTime> = None;
        let mut title: Option<String> = None;
        let mut incident_updates: Option<Vec<super::types::IncidentUpdate>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if start_date.is_none() => start_date = members.next_value()?,
                1 if end_date.is_none() => end_date = members.next_value()?,
                2 if title.is_none() => title = members.next_value()?,
                3 if incident_updates.is_none() => incident_updates = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            start_date,
            end_date,
            title,
            incident_updates: incident_updates.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::HealthIncident {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::IncidentUpdate {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "description", self.description.as_ref())?;
        codec::put_some(&mut members, "status", self.status.as_ref())?;
        codec::put_some(&mut members, "updated_date", self.updated_date.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::IncidentUpdate {
    const NAME: &'static str = "IncidentUpdate";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "description" => 0,
            "status" => 1,
            "updated_date" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut description: Option<String> = None;
        let mut status: Option<super::types::IncidentUpdateStatus> = None;
        let mut updated_date: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if description.is_none() => description = members.next_value()?,
                1 if status.is_none() => status = members.next_value()?,
                2 if updated_date.is_none() => updated_date = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            description,
            status,
            updated_date,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::IncidentUpdate {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationMetadata {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "supports_international_payments",
            self.supports_international_payments.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "supports_sepa_instant",
            self.supports_sepa_instant.as_ref(),
        )?;
        codec::put(
            &mut members,
            "maximum_payment_amount",
            &self.maximum_payment_amount,
        )?;
        codec::put_some(
            &mut members,
            "supports_refund_details",
            self.supports_refund_details.as_ref(),
        )?;
        codec::put(
            &mut members,
            "standing_order_metadata",
            &self.standing_order_metadata,
        )?;
        codec::put_some(
            &mut members,
            "supports_payment_consents",
            self.supports_payment_consents.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "supports_commercial_payment_consents",
            self.supports_commercial_payment_consents.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PaymentInitiationMetadata {
    const NAME: &'static str = "PaymentInitiationMetadata";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "supports_international_payments" => 0,
            "supports_sepa_instant" => 1,
            "maximum_payment_amount" => 2,
            "supports_refund_details" => 3,
            "standing_order_metadata" => 4,
            "supports_payment_consents" => 5,
            "supports_commercial_payment_consents" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut supports_international_payments: Option<bool> = None;
        let mut supports_sepa_instant: Option<bool> = None;
        let mut maximum_payment_amount: Option<std::collections::BTreeMap<String, String>> = None;
        let mut supports_refund_details: Option<bool> = None;
        let mut standing_order_metadata: Option<
            super::types::PaymentInitiationStandingOrderMetadata,
        > = None;
        let mut supports_payment_consents: Option<bool> = None;
        let mut supports_commercial_payment_consents: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if supports_international_payments.is_none() => {
                    supports_international_payments = members.next_value()?
                }
                1 if supports_sepa_instant.is_none() => {
                    supports_sepa_instant = members.next_value()?
                }
                2 if maximum_payment_amount.is_none() => {
                    maximum_payment_amount = members.next_value()?
                }
                3 if supports_refund_details.is_none() => {
                    supports_refund_details = members.next_value()?
                }
                4 if standing_order_metadata.is_none() => {
                    standing_order_metadata = members.next_value()?
                }
                5 if supports_payment_consents.is_none() => {
                    supports_payment_consents = members.next_value()?
                }
                6 if supports_commercial_payment_consents.is_none() => {
                    supports_commercial_payment_consents = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            supports_international_payments,
            supports_sepa_instant,
            maximum_payment_amount: maximum_payment_amount.unwrap_or_default(),
            supports_refund_details,
            standing_order_metadata,
            supports_payment_consents,
            supports_commercial_payment_consents,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationMetadata {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PaymentInitiationStandingOrderMetadata {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "supports_standing_order_end_date",
            self.supports_standing_order_end_date.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "supports_standing_order_negative_execution_days",
            self.supports_standing_order_negative_execution_days
                .as_ref(),
        )?;
        codec::put(
            &mut members,
            "valid_standing_order_intervals",
            &self.valid_standing_order_intervals,
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PaymentInitiationStandingOrderMetadata {
    const NAME: &'static str = "PaymentInitiationStandingOrderMetadata";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "supports_standing_order_end_date" => 0,
            "supports_standing_order_negative_execution_days" => 1,
            "valid_standing_order_intervals" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut supports_standing_order_end_date: Option<bool> = None;
        let mut supports_standing_order_negative_execution_days: Option<bool> = None;
        let mut valid_standing_order_intervals: Option<Vec<plaid_types::PaymentScheduleInterval>> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if supports_standing_order_end_date.is_none() => {
                    supports_standing_order_end_date = members.next_value()?
                }
                1 if supports_standing_order_negative_execution_days.is_none() => {
                    supports_standing_order_negative_execution_days = members.next_value()?
                }
                2 if valid_standing_order_intervals.is_none() => {
                    valid_standing_order_intervals = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            supports_standing_order_end_date,
            supports_standing_order_negative_execution_days,
            valid_standing_order_intervals: valid_standing_order_intervals.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PaymentInitiationStandingOrderMetadata {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AuthMetadata {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "supported_methods", &self.supported_methods)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AuthMetadata {
    const NAME: &'static str = "AuthMetadata";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "supported_methods" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut supported_methods: Option<super::types::AuthSupportedMethods> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if supported_methods.is_none() => supported_methods = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { supported_methods })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AuthMetadata {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::AuthSupportedMethods {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "instant_auth", &self.instant_auth)?;
        codec::put(&mut members, "instant_match", &self.instant_match)?;
        codec::put(
            &mut members,
            "automated_micro_deposits",
            &self.automated_micro_deposits,
        )?;
        codec::put_some(
            &mut members,
            "instant_micro_deposits",
            self.instant_micro_deposits.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::AuthSupportedMethods {
    const NAME: &'static str = "AuthSupportedMethods";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "instant_auth" => 0,
            "instant_match" => 1,
            "automated_micro_deposits" => 2,
            "instant_micro_deposits" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut instant_auth: Option<bool> = None;
        let mut instant_match: Option<bool> = None;
        let mut automated_micro_deposits: Option<bool> = None;
        let mut instant_micro_deposits: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if instant_auth.is_none() => instant_auth = members.next_value()?,
                1 if instant_match.is_none() => instant_match = members.next_value()?,
                2 if automated_micro_deposits.is_none() => {
                    automated_micro_deposits = members.next_value()?
                }
                3 if instant_micro_deposits.is_none() => {
                    instant_micro_deposits = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            instant_auth: instant_auth.unwrap_or_default(),
            instant_match: instant_match.unwrap_or_default(),
            automated_micro_deposits: automated_micro_deposits.unwrap_or_default(),
            instant_micro_deposits,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::AuthSupportedMethods {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InstitutionsSearchRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "query", &self.query)?;
        codec::put_some(&mut members, "products", self.products.as_ref())?;
        codec::put(&mut members, "country_codes", &self.country_codes)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::InstitutionsSearchRequest {
    const NAME: &'static str = "InstitutionsSearchRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "query" => 0,
            "products" => 1,
            "country_codes" => 2,
            "options" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut query: Option<String> = None;
        let mut products: Option<Vec<plaid_types::Products>> = None;
        let mut country_codes: Option<Vec<plaid_types::CountryCode>> = None;
        let mut options: Option<super::types::InstitutionsSearchRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if query.is_none() => query = Some(members.next_value()?),
                1 if products.is_none() => products = members.next_value()?,
                2 if country_codes.is_none() => country_codes = members.next_value()?,
                3 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            query: codec::required(query, "query")?,
            products,
            country_codes: country_codes.unwrap_or_default(),
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::InstitutionsSearchRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InstitutionsSearchRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "oauth", self.oauth.as_ref())?;
        codec::put_some(
            &mut members,
            "include_optional_metadata",
            self.include_optional_metadata.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "include_auth_metadata",
            self.include_auth_metadata.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "include_payment_initiation_metadata",
            self.include_payment_initiation_metadata.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "payment_initiation",
            self.payment_initiation.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::InstitutionsSearchRequestOptions {
    const NAME: &'static str = "InstitutionsSearchRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "oauth" => 0,
            "include_optional_metadata" => 1,
            "include_auth_metadata" => 2,
            "include_payment_initiation_metadata" => 3,
            "payment_initiation" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut oauth: Option<bool> = None;
        let mut include_optional_metadata: Option<bool> = None;
        let mut include_auth_metadata: Option<bool> = None;
        let mut include_payment_initiation_metadata: Option<bool> = None;
        let mut payment_initiation: Option<
            super::types::InstitutionsSearchPaymentInitiationOptions,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if oauth.is_none() => oauth = members.next_value()?,
                1 if include_optional_metadata.is_none() => {
                    include_optional_metadata = members.next_value()?
                }
                2 if include_auth_metadata.is_none() => {
                    include_auth_metadata = members.next_value()?
                }
                3 if include_payment_initiation_metadata.is_none() => {
                    include_payment_initiation_metadata = members.next_value()?
                }
                4 if payment_initiation.is_none() => payment_initiation = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            oauth,
            include_optional_metadata,
            include_auth_metadata,
            include_payment_initiation_metadata,
            payment_initiation,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::InstitutionsSearchRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InstitutionsSearchPaymentInitiationOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "payment_id", self.payment_id.as_ref())?;
        codec::put_some(&mut members, "consent_id", self.consent_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::InstitutionsSearchPaymentInitiationOptions {
    const NAME: &'static str = "InstitutionsSearchPaymentInitiationOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "payment_id" => 0,
            "consent_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut payment_id: Option<plaid_types::PaymentId> = None;
        let mut consent_id: Option<plaid_types::PaymentConsentId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if payment_id.is_none() => payment_id = members.next_value()?,
                1 if consent_id.is_none() => consent_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            payment_id,
            consent_id,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::InstitutionsSearchPaymentInitiationOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InstitutionsSearchResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "institutions", &self.institutions)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::InstitutionsSearchResponse {
    const NAME: &'static str = "InstitutionsSearchResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "institutions" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut institutions: Option<Vec<super::types::Institution>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if institutions.is_none() => institutions = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            institutions: institutions.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::InstitutionsSearchResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InstitutionsGetByIdRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "institution_id", &self.institution_id)?;
        codec::put(&mut members, "country_codes", &self.country_codes)?;
        codec::put_some(&mut members, "options", self.options.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::InstitutionsGetByIdRequest {
    const NAME: &'static str = "InstitutionsGetByIdRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "institution_id" => 0,
            "country_codes" => 1,
            "options" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut country_codes: Option<Vec<plaid_types::CountryCode>> = None;
        let mut options: Option<super::types::InstitutionsGetByIdRequestOptions> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if institution_id.is_none() => institution_id = Some(members.next_value()?),
                1 if country_codes.is_none() => country_codes = members.next_value()?,
                2 if options.is_none() => options = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            institution_id: codec::required(institution_id, "institution_id")?,
            country_codes: country_codes.unwrap_or_default(),
            options,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::InstitutionsGetByIdRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InstitutionsGetByIdRequestOptions {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "include_optional_metadata",
            self.include_optional_metadata.as_ref(),
        )?;
        codec::put_some(&mut members, "include_status", self.include_status.as_ref())?;
        codec::put_some(
            &mut members,
            "include_auth_metadata",
            self.include_auth_metadata.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "include_payment_initiation_metadata",
            self.include_payment_initiation_metadata.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::InstitutionsGetByIdRequestOptions {
    const NAME: &'static str = "InstitutionsGetByIdRequestOptions";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "include_optional_metadata" => 0,
            "include_status" => 1,
            "include_auth_metadata" => 2,
            "include_payment_initiation_metadata" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut include_optional_metadata: Option<bool> = None;
        let mut include_status: Option<bool> = None;
        let mut include_auth_metadata: Option<bool> = None;
        let mut include_payment_initiation_metadata: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if include_optional_metadata.is_none() => {
                    include_optional_metadata = members.next_value()?
                }
                1 if include_status.is_none() => include_status = members.next_value()?,
                2 if include_auth_metadata.is_none() => {
                    include_auth_metadata = members.next_value()?
                }
                3 if include_payment_initiation_metadata.is_none() => {
                    include_payment_initiation_metadata = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            include_optional_metadata,
            include_status,
            include_auth_metadata,
            include_payment_initiation_metadata,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::InstitutionsGetByIdRequestOptions {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::InstitutionsGetByIdResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "institution", &self.institution)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::InstitutionsGetByIdResponse {
    const NAME: &'static str = "InstitutionsGetByIdResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "institution" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut institution: Option<super::types::Institution> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if institution.is_none() => institution = Some(members.next_value()?),
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            institution: codec::required(institution, "institution")?,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::InstitutionsGetByIdResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
