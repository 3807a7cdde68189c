// @generated from api/products/partner.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::PartnerCustomerCreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "company_name", &self.company_name)?;
        codec::put(
            &mut members,
            "is_diligence_attested",
            &self.is_diligence_attested,
        )?;
        codec::put_some(&mut members, "products", self.products.as_ref())?;
        codec::put_some(
            &mut members,
            "create_link_customization",
            self.create_link_customization.as_ref(),
        )?;
        codec::put_some(&mut members, "logo", self.logo.as_ref())?;
        codec::put(&mut members, "legal_entity_name", &self.legal_entity_name)?;
        codec::put(&mut members, "website", &self.website)?;
        codec::put(&mut members, "application_name", &self.application_name)?;
        codec::put_some(
            &mut members,
            "technical_contact",
            self.technical_contact.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "billing_contact",
            self.billing_contact.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "customer_support_info",
            self.customer_support_info.as_ref(),
        )?;
        codec::put(&mut members, "address", &self.address)?;
        codec::put(
            &mut members,
            "is_bank_addendum_completed",
            &self.is_bank_addendum_completed,
        )?;
        codec::put_some(
            &mut members,
            "assets_under_management",
            self.assets_under_management.as_ref(),
        )?;
        codec::put_some(&mut members, "redirect_uris", self.redirect_uris.as_ref())?;
        codec::put_some(
            &mut members,
            "registration_number",
            self.registration_number.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PartnerCustomerCreateRequest {
    const NAME: &'static str = "PartnerCustomerCreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "company_name" => 0,
            "is_diligence_attested" => 1,
            "products" => 2,
            "create_link_customization" => 3,
            "logo" => 4,
            "legal_entity_name" => 5,
            "website" => 6,
            "application_name" => 7,
            "technical_contact" => 8,
            "billing_contact" => 9,
            "customer_support_info" => 10,
            "address" => 11,
            "is_bank_addendum_completed" => 12,
            "assets_under_management" => 13,
            "redirect_uris" => 14,
            "registration_number" => 15,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut company_name: Option<String> = None;
        let mut is_diligence_attested: Option<bool> = None;
        let mut products: Option<Vec<plaid_types::Products>> = None;
        let mut create_link_customization: Option<bool> = None;
        let mut logo: Option<String> = None;
        let mut legal_entity_name: Option<String> = None;
        let mut website: Option<String> = None;
        let mut application_name: Option<String> = None;
        let mut technical_contact: Option<super::types::PartnerEndCustomerTechnicalContact> = None;
        let mut billing_contact: Option<super::types::PartnerEndCustomerBillingContact> = None;
        let mut customer_support_info: Option<super::types::PartnerEndCustomerCustomerSupportInfo> =
            None;
        let mut address: Option<super::types::PartnerEndCustomerAddress> = None;
        let mut is_bank_addendum_completed: Option<bool> = None;
        let mut assets_under_management: Option<
            super::types::PartnerEndCustomerAssetsUnderManagement,
        > = None;
        let mut redirect_uris: Option<Vec<String>> = None;
        let mut registration_number: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if company_name.is_none() => company_name = Some(members.next_value()?),
                1 if is_diligence_attested.is_none() => {
                    is_diligence_attested = Some(members.next_value()?)
                }
                2 if products.is_none() => products = members.next_value()?,
                3 if create_link_customization.is_none() => {
                    create_link_customization = members.next_value()?
                }
                4 if logo.is_none() => logo = members.next_value()?,
                5 if legal_entity_name.is_none() => legal_entity_name = Some(members.next_value()?),
                6 if website.is_none() => website = Some(members.next_value()?),
                7 if application_name.is_none() => application_name = Some(members.next_value()?),
                8 if technical_contact.is_none() => technical_contact = members.next_value()?,
                9 if billing_contact.is_none() => billing_contact = members.next_value()?,
                10 if customer_support_info.is_none() => {
                    customer_support_info = members.next_value()?
                }
                11 if address.is_none() => address = Some(members.next_value()?),
                12 if is_bank_addendum_completed.is_none() => {
                    is_bank_addendum_completed = Some(members.next_value()?)
                }
                13 if assets_under_management.is_none() => {
                    assets_under_management = members.next_value()?
                }
                14 if redirect_uris.is_none() => redirect_uris = members.next_value()?,
                15 if registration_number.is_none() => {
                    registration_number = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            company_name: codec::required(company_name, "company_name")?,
            is_diligence_attested: codec::required(is_diligence_attested, "is_diligence_attested")?,
            products,
            create_link_customization,
            logo,
            legal_entity_name: codec::required(legal_entity_name, "legal_entity_name")?,
            website: codec::required(website, "website")?,
            application_name: codec::required(application_name, "application_name")?,
            technical_contact,
            billing_contact,
            customer_support_info,
            address: codec::required(address, "address")?,
            is_bank_addendum_completed: codec::required(
                is_bank_addendum_completed,
                "is_bank_addendum_completed",
            )?,
            assets_under_management,
            redirect_uris,
            registration_number,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PartnerCustomerCreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PartnerEndCustomerTechnicalContact {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "given_name", self.given_name.as_ref())?;
        codec::put_some(&mut members, "family_name", self.family_name.as_ref())?;
        codec::put_some(&mut members, "email", self.email.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PartnerEndCustomerTechnicalContact {
    const NAME: &'static str = "PartnerEndCustomerTechnicalContact";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "given_name" => 0,
            "family_name" => 1,
            "email" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut given_name: Option<String> = None;
        let mut family_name: Option<String> = None;
        let mut email: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if given_name.is_none() => given_name = members.next_value()?,
                1 if family_name.is_none() => family_name = members.next_value()?,
                2 if email.is_none() => email = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            given_name,
            family_name,
            email,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PartnerEndCustomerTechnicalContact {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PartnerEndCustomerBillingContact {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "given_name", self.given_name.as_ref())?;
        codec::put_some(&mut members, "family_name", self.family_name.as_ref())?;
        codec::put_some(&mut members, "email", self.email.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PartnerEndCustomerBillingContact {
    const NAME: &'static str = "PartnerEndCustomerBillingContact";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "given_name" => 0,
            "family_name" => 1,
            "email" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut given_name: Option<String> = None;
        let mut family_name: Option<String> = None;
        let mut email: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if given_name.is_none() => given_name = members.next_value()?,
                1 if family_name.is_none() => family_name = members.next_value()?,
                2 if email.is_none() => email = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            given_name,
            family_name,
            email,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PartnerEndCustomerBillingContact {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PartnerEndCustomerCustomerSupportInfo {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "email", self.email.as_ref())?;
        codec::put_some(&mut members, "phone_number", self.phone_number.as_ref())?;
        codec::put_some(&mut members, "contact_url", self.contact_url.as_ref())?;
        codec::put_some(
            &mut members,
            "link_update_url",
            self.link_update_url.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PartnerEndCustomerCustomerSupportInfo {
    const NAME: &'static str = "PartnerEndCustomerCustomerSupportInfo";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "email" => 0,
            "phone_number" => 1,
            "contact_url" => 2,
            "link_update_url" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut email: Option<plaid_core::Sensitive> = None;
        let mut phone_number: Option<plaid_core::Sensitive> = None;
        let mut contact_url: Option<String> = None;
        let mut link_update_url: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if email.is_none() => email = members.next_value()?,
                1 if phone_number.is_none() => phone_number = members.next_value()?,
                2 if contact_url.is_none() => contact_url = members.next_value()?,
                3 if link_update_url.is_none() => link_update_url = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            email,
            phone_number,
            contact_url,
            link_update_url,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PartnerEndCustomerCustomerSupportInfo {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PartnerEndCustomerAddress {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "city", self.city.as_ref())?;
        codec::put_some(&mut members, "street", self.street.as_ref())?;
        codec::put_some(&mut members, "region", self.region.as_ref())?;
        codec::put_some(&mut members, "postal_code", self.postal_code.as_ref())?;
        codec::put_some(&mut members, "country_code", self.country_code.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PartnerEndCustomerAddress {
    const NAME: &'static str = "PartnerEndCustomerAddress";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "city" => 0,
            "street" => 1,
            "region" => 2,
            "postal_code" => 3,
            "country_code" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut city: Option<String> = None;
        let mut street: Option<String> = None;
        let mut region: Option<String> = None;
        let mut postal_code: Option<String> = None;
        let mut country_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if city.is_none() => city = members.next_value()?,
                1 if street.is_none() => street = members.next_value()?,
                2 if region.is_none() => region = members.next_value()?,
                3 if postal_code.is_none() => postal_code = members.next_value()?,
                4 if country_code.is_none() => country_code = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            city,
            street,
            region,
            postal_code,
            country_code,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PartnerEndCustomerAddress {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PartnerEndCustomerAssetsUnderManagement {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "amount", &self.amount)?;
        codec::put(&mut members, "iso_currency_code", &self.iso_currency_code)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PartnerEndCustomerAssetsUnderManagement {
    const NAME: &'static str = "PartnerEndCustomerAssetsUnderManagement";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "amount" => 0,
            "iso_currency_code" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut amount: Option<plaid_core::Amount> = None;
        let mut iso_currency_code: Option<String> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if amount.is_none() => amount = Some(members.next_value()?),
                1 if iso_currency_code.is_none() => iso_currency_code = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            amount: codec::required(amount, "amount")?,
            iso_currency_code: codec::required(iso_currency_code, "iso_currency_code")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PartnerEndCustomerAssetsUnderManagement {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PartnerCustomerCreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "end_customer", self.end_customer.as_ref())?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PartnerCustomerCreateResponse {
    const NAME: &'static str = "PartnerCustomerCreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "end_customer" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut end_customer: Option<super::types::PartnerEndCustomerWithSecrets> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if end_customer.is_none() => end_customer = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            end_customer,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PartnerCustomerCreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PartnerEndCustomerWithSecrets {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "client_id", self.client_id.as_ref())?;
        codec::put_some(&mut members, "company_name", self.company_name.as_ref())?;
        codec::put_some(&mut members, "status", self.status.as_ref())?;
        codec::put_some(&mut members, "secrets", self.secrets.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PartnerEndCustomerWithSecrets {
    const NAME: &'static str = "PartnerEndCustomerWithSecrets";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "client_id" => 0,
            "company_name" => 1,
            "status" => 2,
            "secrets" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut client_id: Option<String> = None;
        let mut company_name: Option<String> = None;
        let mut status: Option<super::types::PartnerEndCustomerStatus> = None;
        let mut secrets: Option<super::types::PartnerEndCustomerSecrets> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if client_id.is_none() => client_id = members.next_value()?,
                1 if company_name.is_none() => company_name = members.next_value()?,
                2 if status.is_none() => status = members.next_value()?,
                3 if secrets.is_none() => secrets = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            client_id,
            company_name,
            status,
            secrets,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PartnerEndCustomerWithSecrets {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PartnerEndCustomerSecrets {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "sandbox", self.sandbox.as_ref())?;
        codec::put_some(&mut members, "development", self.development.as_ref())?;
        codec::put_some(&mut members, "production", self.production.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PartnerEndCustomerSecrets {
    const NAME: &'static str = "PartnerEndCustomerSecrets";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "sandbox" => 0,
            "development" => 1,
            "production" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut sandbox: Option<plaid_core::Sensitive> = None;
        let mut development: Option<plaid_core::Sensitive> = None;
        let mut production: Option<plaid_core::Sensitive> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if sandbox.is_none() => sandbox = members.next_value()?,
                1 if development.is_none() => development = members.next_value()?,
                2 if production.is_none() => production = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            sandbox,
            development,
            production,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PartnerEndCustomerSecrets {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PartnerCustomerGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "end_customer_client_id",
            &self.end_customer_client_id,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PartnerCustomerGetRequest {
    const NAME: &'static str = "PartnerCustomerGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "end_customer_client_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut end_customer_client_id: Option<plaid_types::EndCustomerClientId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if end_customer_client_id.is_none() => {
                    end_customer_client_id = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            end_customer_client_id: codec::required(
                end_customer_client_id,
                "end_customer_client_id",
            )?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PartnerCustomerGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PartnerCustomerGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "end_customer", self.end_customer.as_ref())?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PartnerCustomerGetResponse {
    const NAME: &'static str = "PartnerCustomerGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "end_customer" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut end_customer: Option<super::types::PartnerEndCustomer> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if end_customer.is_none() => end_customer = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            end_customer,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PartnerCustomerGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PartnerEndCustomer {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "client_id", self.client_id.as_ref())?;
        codec::put_some(&mut members, "company_name", self.company_name.as_ref())?;
        codec::put_some(&mut members, "status", self.status.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PartnerEndCustomer {
    const NAME: &'static str = "PartnerEndCustomer";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "client_id" => 0,
            "company_name" => 1,
            "status" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut client_id: Option<String> = None;
        let mut company_name: Option<String> = None;
        let mut status: Option<super::types::PartnerEndCustomerStatus> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if client_id.is_none() => client_id = members.next_value()?,
                1 if company_name.is_none() => company_name = members.next_value()?,
                2 if status.is_none() => status = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            client_id,
            company_name,
            status,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PartnerEndCustomer {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PartnerCustomerEnableRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "end_customer_client_id",
            &self.end_customer_client_id,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PartnerCustomerEnableRequest {
    const NAME: &'static str = "PartnerCustomerEnableRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "end_customer_client_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut end_customer_client_id: Option<plaid_types::EndCustomerClientId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if end_customer_client_id.is_none() => {
                    end_customer_client_id = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            end_customer_client_id: codec::required(
                end_customer_client_id,
                "end_customer_client_id",
            )?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PartnerCustomerEnableRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PartnerCustomerEnableResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "production_secret",
            self.production_secret.as_ref(),
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PartnerCustomerEnableResponse {
    const NAME: &'static str = "PartnerCustomerEnableResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "production_secret" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut production_secret: Option<plaid_core::Sensitive> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if production_secret.is_none() => production_secret = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            production_secret,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PartnerCustomerEnableResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PartnerCustomerRemoveRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "end_customer_client_id",
            &self.end_customer_client_id,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PartnerCustomerRemoveRequest {
    const NAME: &'static str = "PartnerCustomerRemoveRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "end_customer_client_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut end_customer_client_id: Option<plaid_types::EndCustomerClientId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if end_customer_client_id.is_none() => {
                    end_customer_client_id = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            end_customer_client_id: codec::required(
                end_customer_client_id,
                "end_customer_client_id",
            )?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PartnerCustomerRemoveRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PartnerCustomerRemoveResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PartnerCustomerRemoveResponse {
    const NAME: &'static str = "PartnerCustomerRemoveResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "request_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { request_id })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PartnerCustomerRemoveResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PartnerCustomerOAuthInstitutionsGetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "end_customer_client_id",
            &self.end_customer_client_id,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PartnerCustomerOAuthInstitutionsGetRequest {
    const NAME: &'static str = "PartnerCustomerOAuthInstitutionsGetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "end_customer_client_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut end_customer_client_id: Option<plaid_types::EndCustomerClientId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if end_customer_client_id.is_none() => {
                    end_customer_client_id = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            end_customer_client_id: codec::required(
                end_customer_client_id,
                "end_customer_client_id",
            )?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PartnerCustomerOAuthInstitutionsGetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PartnerCustomerOAuthInstitutionsGetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "flowdown_status",
            self.flowdown_status.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "questionnaire_status",
            self.questionnaire_status.as_ref(),
        )?;
        codec::put(&mut members, "institutions", &self.institutions)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PartnerCustomerOAuthInstitutionsGetResponse {
    const NAME: &'static str = "PartnerCustomerOAuthInstitutionsGetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "flowdown_status" => 0,
            "questionnaire_status" => 1,
            "institutions" => 2,
            "request_id" => 3,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut flowdown_status: Option<super::types::PartnerEndCustomerFlowdownStatus> = None;
        let mut questionnaire_status: Option<super::types::PartnerEndCustomerQuestionnaireStatus> =
            None;
        let mut institutions: Option<Vec<super::types::PartnerEndCustomerOAuthInstitution>> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if flowdown_status.is_none() => flowdown_status = members.next_value()?,
                1 if questionnaire_status.is_none() => {
                    questionnaire_status = members.next_value()?
                }
                2 if institutions.is_none() => institutions = members.next_value()?,
                3 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            flowdown_status,
            questionnaire_status,
            institutions: institutions.unwrap_or_default(),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PartnerCustomerOAuthInstitutionsGetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PartnerEndCustomerOAuthInstitution {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "name", self.name.as_ref())?;
        codec::put_some(&mut members, "institution_id", self.institution_id.as_ref())?;
        codec::put_some(&mut members, "environments", self.environments.as_ref())?;
        codec::put(
            &mut members,
            "production_enablement_date",
            &self.production_enablement_date,
        )?;
        codec::put(
            &mut members,
            "classic_disablement_date",
            &self.classic_disablement_date,
        )?;
        codec::put(&mut members, "errors", &self.errors)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PartnerEndCustomerOAuthInstitution {
    const NAME: &'static str = "PartnerEndCustomerOAuthInstitution";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "name" => 0,
            "institution_id" => 1,
            "environments" => 2,
            "production_enablement_date" => 3,
            "classic_disablement_date" => 4,
            "errors" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut name: Option<String> = None;
        let mut institution_id: Option<plaid_types::InstitutionId> = None;
        let mut environments: Option<super::types::PartnerEndCustomerOAuthInstitutionEnvironments> =
            None;
        let mut production_enablement_date: Option<String> = None;
        let mut classic_disablement_date: Option<String> = None;
        let mut errors: Option<Vec<codec::Lenient<plaid_core::ApiError>>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if name.is_none() => name = members.next_value()?,
                1 if institution_id.is_none() => institution_id = members.next_value()?,
                2 if environments.is_none() => environments = members.next_value()?,
                3 if production_enablement_date.is_none() => {
                    production_enablement_date = members.next_value()?
                }
                4 if classic_disablement_date.is_none() => {
                    classic_disablement_date = members.next_value()?
                }
                5 if errors.is_none() => errors = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            name,
            institution_id,
            environments,
            production_enablement_date,
            classic_disablement_date,
            errors: errors
                .map(|value| value.into_iter().filter_map(|error| error.0).collect())
                .unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PartnerEndCustomerOAuthInstitution {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PartnerEndCustomerOAuthInstitutionEnvironments {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "development", self.development.as_ref())?;
        codec::put_some(&mut members, "production", self.production.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::PartnerEndCustomerOAuthInstitutionEnvironments {
    const NAME: &'static str = "PartnerEndCustomerOAuthInstitutionEnvironments";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "development" => 0,
            "production" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut development: Option<
            super::types::PartnerEndCustomerOAuthInstitutionApplicationStatus,
        > = None;
        let mut production: Option<
            super::types::PartnerEndCustomerOAuthInstitutionApplicationStatus,
        > = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if development.is_none() => development = members.next_value()?,
                1 if production.is_none() => production = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            development,
            production,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::PartnerEndCustomerOAuthInstitutionEnvironments {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BetaPartnerCustomerV1CreateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "company_name", &self.company_name)?;
        codec::put_some(
            &mut members,
            "is_diligence_attested",
            self.is_diligence_attested.as_ref(),
        )?;
        codec::put_some(&mut members, "products", self.products.as_ref())?;
        codec::put_some(
            &mut members,
            "create_link_customization",
            self.create_link_customization.as_ref(),
        )?;
        codec::put_some(&mut members, "logo", self.logo.as_ref())?;
        codec::put_some(
            &mut members,
            "legal_entity_name",
            self.legal_entity_name.as_ref(),
        )?;
        codec::put(&mut members, "website", &self.website)?;
        codec::put(&mut members, "application_name", &self.application_name)?;
        codec::put_some(
            &mut members,
            "technical_contact",
            self.technical_contact.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "billing_contact",
            self.billing_contact.as_ref(),
        )?;
        codec::put(
            &mut members,
            "customer_support_info",
            &self.customer_support_info,
        )?;
        codec::put(&mut members, "address", &self.address)?;
        codec::put_some(&mut members, "redirect_uris", self.redirect_uris.as_ref())?;
        codec::put_some(
            &mut members,
            "bank_addendum_acceptance",
            self.bank_addendum_acceptance.as_ref(),
        )?;
        codec::put_some(&mut members, "questionnaires", self.questionnaires.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BetaPartnerCustomerV1CreateRequest {
    const NAME: &'static str = "BetaPartnerCustomerV1CreateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "company_name" => 0,
            "is_diligence_attested" => 1,
            "products" => 2,
            "create_link_customization" => 3,
            "logo" => 4,
            "legal_entity_name" => 5,
            "website" => 6,
            "application_name" => 7,
            "technical_contact" => 8,
            "billing_contact" => 9,
            "customer_support_info" => 10,
            "address" => 11,
            "redirect_uris" => 12,
            "bank_addendum_acceptance" => 13,
            "questionnaires" => 14,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut company_name: Option<String> = None;
        let mut is_diligence_attested: Option<bool> = None;
        let mut products: Option<Vec<plaid_types::Products>> = None;
        let mut create_link_customization: Option<bool> = None;
        let mut logo: Option<String> = None;
        let mut legal_entity_name: Option<String> = None;
        let mut website: Option<String> = None;
        let mut application_name: Option<String> = None;
        let mut technical_contact: Option<super::types::PartnerEndCustomerTechnicalContact> = None;
        let mut billing_contact: Option<super::types::PartnerEndCustomerBillingContact> = None;
        let mut customer_support_info: Option<super::types::PartnerEndCustomerCustomerSupportInfo> =
            None;
        let mut address: Option<super::types::PartnerEndCustomerAddress> = None;
        let mut redirect_uris: Option<Vec<String>> = None;
        let mut bank_addendum_acceptance: Option<
            super::types::PartnerEndCustomerBankAddendumAcceptance,
        > = None;
        let mut questionnaires: Option<super::types::PartnerEndCustomerQuestionnaires> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if company_name.is_none() => company_name = Some(members.next_value()?),
                1 if is_diligence_attested.is_none() => {
                    is_diligence_attested = members.next_value()?
                }
                2 if products.is_none() => products = members.next_value()?,
                3 if create_link_customization.is_none() => {
                    create_link_customization = members.next_value()?
                }
                4 if logo.is_none() => logo = members.next_value()?,
                5 if legal_entity_name.is_none() => legal_entity_name = members.next_value()?,
                6 if website.is_none() => website = Some(members.next_value()?),
                7 if application_name.is_none() => application_name = Some(members.next_value()?),
                8 if technical_contact.is_none() => technical_contact = members.next_value()?,
                9 if billing_contact.is_none() => billing_contact = members.next_value()?,
                10 if customer_support_info.is_none() => {
                    customer_support_info = Some(members.next_value()?)
                }
                11 if address.is_none() => address = Some(members.next_value()?),
                12 if redirect_uris.is_none() => redirect_uris = members.next_value()?,
                13 if bank_addendum_acceptance.is_none() => {
                    bank_addendum_acceptance = members.next_value()?
                }
                14 if questionnaires.is_none() => questionnaires = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            company_name: codec::required(company_name, "company_name")?,
            is_diligence_attested,
            products,
            create_link_customization,
            logo,
            legal_entity_name,
            website: codec::required(website, "website")?,
            application_name: codec::required(application_name, "application_name")?,
            technical_contact,
            billing_contact,
            customer_support_info: codec::required(customer_support_info, "customer_support_info")?,
            address: codec::required(address, "address")?,
            redirect_uris,
            bank_addendum_acceptance,
            questionnaires,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BetaPartnerCustomerV1CreateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PartnerEndCustomerBankAddendumAcceptance {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "customer_accepted",
            self.customer_accepted.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "customer_ip_address",
            self.customer_ip_address.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "customer_agreement_timestamp",
            self.customer_agreement_timestamp.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PartnerEndCustomerBankAddendumAcceptance {
    const NAME: &'static str = "PartnerEndCustomerBankAddendumAcceptance";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "customer_accepted" => 0,
            "customer_ip_address" => 1,
            "customer_agreement_timestamp" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut customer_accepted: Option<bool> = None;
        let mut customer_ip_address: Option<plaid_core::Sensitive> = None;
        let mut customer_agreement_timestamp: Option<plaid_core::DateTime> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if customer_accepted.is_none() => customer_accepted = members.next_value()?,
                1 if customer_ip_address.is_none() => customer_ip_address = members.next_value()?,
                2 if customer_agreement_timestamp.is_none() => {
                    customer_agreement_timestamp = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            customer_accepted,
            customer_ip_address,
            customer_agreement_timestamp,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PartnerEndCustomerBankAddendumAcceptance {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PartnerEndCustomerQuestionnaires {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "cra", self.cra.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PartnerEndCustomerQuestionnaires {
    const NAME: &'static str = "PartnerEndCustomerQuestionnaires";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "cra" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut cra: Option<super::types::PartnerEndCustomerCRAQuestionnaire> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if cra.is_none() => cra = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { cra })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PartnerEndCustomerQuestionnaires {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PartnerEndCustomerCRAQuestionnaire {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "purposes", self.purposes.as_ref())?;
        codec::put_some(
            &mut members,
            "is_third_party_involved",
            self.is_third_party_involved.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "is_technical_service_provider_involved",
            self.is_technical_service_provider_involved.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PartnerEndCustomerCRAQuestionnaire {
    const NAME: &'static str = "PartnerEndCustomerCRAQuestionnaire";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "purposes" => 0,
            "is_third_party_involved" => 1,
            "is_technical_service_provider_involved" => 2,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut purposes: Option<super::types::PartnerEndCustomerCRAPurposes> = None;
        let mut is_third_party_involved: Option<bool> = None;
        let mut is_technical_service_provider_involved: Option<bool> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if purposes.is_none() => purposes = members.next_value()?,
                1 if is_third_party_involved.is_none() => {
                    is_third_party_involved = members.next_value()?
                }
                2 if is_technical_service_provider_involved.is_none() => {
                    is_technical_service_provider_involved = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            purposes,
            is_third_party_involved,
            is_technical_service_provider_involved,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PartnerEndCustomerCRAQuestionnaire {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PartnerEndCustomerCRAPurposes {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "WRITTEN_INSTRUCTION",
            self.written_instruction.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "EXTENSION_OF_CREDIT_OR_ACCOUNT_REVIEW",
            self.extension_of_credit_or_account_review.as_ref(),
        )?;
        codec::put_some(&mut members, "EMPLOYMENT", self.employment.as_ref())?;
        codec::put_some(
            &mut members,
            "INSURANCE_UNDERWRITING",
            self.insurance_underwriting.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "LICENSE_ELIGIBILITY",
            self.license_eligibility.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "RISK_ASSESSMENT",
            self.risk_assessment.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "BUSINESS_NEED_TRANSACTION",
            self.business_need_transaction.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "BUSINESS_NEED_ACCOUNT_REVIEW",
            self.business_need_account_review.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PartnerEndCustomerCRAPurposes {
    const NAME: &'static str = "PartnerEndCustomerCRAPurposes";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "WRITTEN_INSTRUCTION" => 0,
            "EXTENSION_OF_CREDIT_OR_ACCOUNT_REVIEW" => 1,
            "EMPLOYMENT" => 2,
            "INSURANCE_UNDERWRITING" => 3,
            "LICENSE_ELIGIBILITY" => 4,
            "RISK_ASSESSMENT" => 5,
            "BUSINESS_NEED_TRANSACTION" => 6,
            "BUSINESS_NEED_ACCOUNT_REVIEW" => 7,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut written_instruction: Option<super::types::PartnerEndCustomerCRAUseCases> = None;
        let mut extension_of_credit_or_account_review: Option<
            super::types::PartnerEndCustomerCRAUseCases,
        > = None;
        let mut employment: Option<super::types::PartnerEndCustomerCRAUseCases> = None;
        let mut insurance_underwriting: Option<super::types::PartnerEndCustomerCRAUseCases> = None;
        let mut license_eligibility: Option<super::types::PartnerEndCustomerCRAUseCases> = None;
        let mut risk_assessment: Option<super::types::PartnerEndCustomerCRAUseCases> = None;
        let mut business_need_transaction: Option<super::types::PartnerEndCustomerCRAUseCases> =
            None;
        let mut business_need_account_review: Option<super::types::PartnerEndCustomerCRAUseCases> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if written_instruction.is_none() => written_instruction = members.next_value()?,
                1 if extension_of_credit_or_account_review.is_none() => {
                    extension_of_credit_or_account_review = members.next_value()?
                }
                2 if employment.is_none() => employment = members.next_value()?,
                3 if insurance_underwriting.is_none() => {
                    insurance_underwriting = members.next_value()?
                }
                4 if license_eligibility.is_none() => license_eligibility = members.next_value()?,
                5 if risk_assessment.is_none() => risk_assessment = members.next_value()?,
                6 if business_need_transaction.is_none() => {
                    business_need_transaction = members.next_value()?
                }
                7 if business_need_account_review.is_none() => {
                    business_need_account_review = members.next_value()?
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            written_instruction,
            extension_of_credit_or_account_review,
            employment,
            insurance_underwriting,
            license_eligibility,
            risk_assessment,
            business_need_transaction,
            business_need_account_review,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PartnerEndCustomerCRAPurposes {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::PartnerEndCustomerCRAUseCases {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "use_cases", self.use_cases.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::PartnerEndCustomerCRAUseCases {
    const NAME: &'static str = "PartnerEndCustomerCRAUseCases";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "use_cases" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut use_cases: Option<Vec<super::types::PartnerEndCustomerCRAUseCase>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if use_cases.is_none() => use_cases = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self { use_cases })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::PartnerEndCustomerCRAUseCases {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BetaPartnerCustomerV1CreateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "end_customer", self.end_customer.as_ref())?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BetaPartnerCustomerV1CreateResponse {
    const NAME: &'static str = "BetaPartnerCustomerV1CreateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "end_customer" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut end_customer: Option<super::types::BetaPartnerEndCustomerWithSecrets> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if end_customer.is_none() => end_customer = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            end_customer,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BetaPartnerCustomerV1CreateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BetaPartnerEndCustomerWithSecrets {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "client_id", self.client_id.as_ref())?;
        codec::put_some(&mut members, "company_name", self.company_name.as_ref())?;
        codec::put_some(&mut members, "status", self.status.as_ref())?;
        codec::put_some(
            &mut members,
            "product_statuses",
            self.product_statuses.as_ref(),
        )?;
        codec::put(&mut members, "requirements_due", &self.requirements_due)?;
        codec::put_some(&mut members, "secrets", self.secrets.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BetaPartnerEndCustomerWithSecrets {
    const NAME: &'static str = "BetaPartnerEndCustomerWithSecrets";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "client_id" => 0,
            "company_name" => 1,
            "status" => 2,
            "product_statuses" => 3,
            "requirements_due" => 4,
            "secrets" => 5,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut client_id: Option<String> = None;
        let mut company_name: Option<String> = None;
        let mut status: Option<super::types::PartnerEndCustomerStatus> = None;
        let mut product_statuses: Option<plaid_core::json::Map> = None;
        let mut requirements_due: Option<Vec<super::types::PartnerEndCustomerRequirementDue>> =
            None;
        let mut secrets: Option<super::types::PartnerEndCustomerSecrets> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if client_id.is_none() => client_id = members.next_value()?,
                1 if company_name.is_none() => company_name = members.next_value()?,
                2 if status.is_none() => status = members.next_value()?,
                3 if product_statuses.is_none() => product_statuses = members.next_value()?,
                4 if requirements_due.is_none() => requirements_due = members.next_value()?,
                5 if secrets.is_none() => secrets = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            client_id,
            company_name,
            status,
            product_statuses,
            requirements_due: requirements_due.unwrap_or_default(),
            secrets,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BetaPartnerEndCustomerWithSecrets {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BetaPartnerCustomerV1GetRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "end_customer_client_id",
            &self.end_customer_client_id,
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BetaPartnerCustomerV1GetRequest {
    const NAME: &'static str = "BetaPartnerCustomerV1GetRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "end_customer_client_id" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut end_customer_client_id: Option<plaid_types::EndCustomerClientId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if end_customer_client_id.is_none() => {
                    end_customer_client_id = Some(members.next_value()?)
                }
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            end_customer_client_id: codec::required(
                end_customer_client_id,
                "end_customer_client_id",
            )?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BetaPartnerCustomerV1GetRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BetaPartnerCustomerV1GetResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "end_customer", self.end_customer.as_ref())?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BetaPartnerCustomerV1GetResponse {
    const NAME: &'static str = "BetaPartnerCustomerV1GetResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "end_customer" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut end_customer: Option<super::types::BetaPartnerEndCustomer> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if end_customer.is_none() => end_customer = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            end_customer,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BetaPartnerCustomerV1GetResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BetaPartnerEndCustomer {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "client_id", self.client_id.as_ref())?;
        codec::put_some(&mut members, "company_name", self.company_name.as_ref())?;
        codec::put_some(&mut members, "status", self.status.as_ref())?;
        codec::put_some(
            &mut members,
            "product_statuses",
            self.product_statuses.as_ref(),
        )?;
        codec::put(&mut members, "requirements_due", &self.requirements_due)?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BetaPartnerEndCustomer {
    const NAME: &'static str = "BetaPartnerEndCustomer";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "client_id" => 0,
            "company_name" => 1,
            "status" => 2,
            "product_statuses" => 3,
            "requirements_due" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut client_id: Option<String> = None;
        let mut company_name: Option<String> = None;
        let mut status: Option<super::types::PartnerEndCustomerStatus> = None;
        let mut product_statuses: Option<plaid_core::json::Map> = None;
        let mut requirements_due: Option<Vec<super::types::PartnerEndCustomerRequirementDue>> =
            None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if client_id.is_none() => client_id = members.next_value()?,
                1 if company_name.is_none() => company_name = members.next_value()?,
                2 if status.is_none() => status = members.next_value()?,
                3 if product_statuses.is_none() => product_statuses = members.next_value()?,
                4 if requirements_due.is_none() => requirements_due = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            client_id,
            company_name,
            status,
            product_statuses,
            requirements_due: requirements_due.unwrap_or_default(),
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BetaPartnerEndCustomer {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BetaPartnerCustomerV1UpdateRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "end_customer_client_id",
            &self.end_customer_client_id,
        )?;
        codec::put_some(
            &mut members,
            "legal_entity_name",
            self.legal_entity_name.as_ref(),
        )?;
        codec::put_some(&mut members, "redirect_uris", self.redirect_uris.as_ref())?;
        codec::put_some(
            &mut members,
            "bank_addendum_acceptance",
            self.bank_addendum_acceptance.as_ref(),
        )?;
        codec::put_some(&mut members, "questionnaires", self.questionnaires.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BetaPartnerCustomerV1UpdateRequest {
    const NAME: &'static str = "BetaPartnerCustomerV1UpdateRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "end_customer_client_id" => 0,
            "legal_entity_name" => 1,
            "redirect_uris" => 2,
            "bank_addendum_acceptance" => 3,
            "questionnaires" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut end_customer_client_id: Option<plaid_types::EndCustomerClientId> = None;
        let mut legal_entity_name: Option<String> = None;
        let mut redirect_uris: Option<Vec<String>> = None;
        let mut bank_addendum_acceptance: Option<
            super::types::PartnerEndCustomerBankAddendumAcceptance,
        > = None;
        let mut questionnaires: Option<super::types::PartnerEndCustomerQuestionnaires> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if end_customer_client_id.is_none() => {
                    end_customer_client_id = Some(members.next_value()?)
                }
                1 if legal_entity_name.is_none() => legal_entity_name = members.next_value()?,
                2 if redirect_uris.is_none() => redirect_uris = members.next_value()?,
                3 if bank_addendum_acceptance.is_none() => {
                    bank_addendum_acceptance = members.next_value()?
                }
                4 if questionnaires.is_none() => questionnaires = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            end_customer_client_id: codec::required(
                end_customer_client_id,
                "end_customer_client_id",
            )?,
            legal_entity_name,
            redirect_uris,
            bank_addendum_acceptance,
            questionnaires,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BetaPartnerCustomerV1UpdateRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BetaPartnerCustomerV1UpdateResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "end_customer", self.end_customer.as_ref())?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BetaPartnerCustomerV1UpdateResponse {
    const NAME: &'static str = "BetaPartnerCustomerV1UpdateResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "end_customer" => 0,
            "request_id" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut end_customer: Option<super::types::BetaPartnerEndCustomer> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if end_customer.is_none() => end_customer = members.next_value()?,
                1 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            end_customer,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BetaPartnerCustomerV1UpdateResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BetaPartnerCustomerV1EnableRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(
            &mut members,
            "end_customer_client_id",
            &self.end_customer_client_id,
        )?;
        codec::put_some(&mut members, "products", self.products.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::BetaPartnerCustomerV1EnableRequest {
    const NAME: &'static str = "BetaPartnerCustomerV1EnableRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "end_customer_client_id" => 0,
            "products" => 1,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut end_customer_client_id: Option<plaid_types::EndCustomerClientId> = None;
        let mut products: Option<Vec<plaid_types::Products>> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if end_customer_client_id.is_none() => {
                    end_customer_client_id = Some(members.next_value()?)
                }
                1 if products.is_none() => products = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            end_customer_client_id: codec::required(
                end_customer_client_id,
                "end_customer_client_id",
            )?,
            products,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::BetaPartnerCustomerV1EnableRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::BetaPartnerCustomerV1EnableResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(
            &mut members,
            "end_customer_client_id",
            self.end_customer_client_id.as_ref(),
        )?;
        codec::put_some(&mut members, "status", self.status.as_ref())?;
        codec::put_some(
            &mut members,
            "product_statuses",
            self.product_statuses.as_ref(),
        )?;
        codec::put_some(
            &mut members,
            "production_secret",
            self.production_secret.as_ref(),
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::BetaPartnerCustomerV1EnableResponse {
    const NAME: &'static str = "BetaPartnerCustomerV1EnableResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "end_customer_client_id" => 0,
            "status" => 1,
            "product_statuses" => 2,
            "production_secret" => 3,
            "request_id" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut end_customer_client_id: Option<plaid_types::EndCustomerClientId> = None;
        let mut status: Option<super::types::PartnerEndCustomerStatus> = None;
        let mut product_statuses: Option<plaid_core::json::Map> = None;
        let mut production_secret: Option<plaid_core::Sensitive> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if end_customer_client_id.is_none() => {
                    end_customer_client_id = members.next_value()?
                }
                1 if status.is_none() => status = members.next_value()?,
                2 if product_statuses.is_none() => product_statuses = members.next_value()?,
                3 if production_secret.is_none() => production_secret = members.next_value()?,
                4 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            end_customer_client_id,
            status,
            product_statuses,
            production_secret,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::BetaPartnerCustomerV1EnableResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
