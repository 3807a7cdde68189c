// @generated from api/products/oauth.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::codec;

impl codec::Serialize for super::types::OAuthTokenRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "grant_type", &self.grant_type)?;
        codec::put_some(&mut members, "scope", self.scope.as_ref())?;
        codec::put_some(&mut members, "refresh_token", self.refresh_token.as_ref())?;
        codec::put_some(&mut members, "resource", self.resource.as_ref())?;
        codec::put_some(&mut members, "audience", self.audience.as_ref())?;
        codec::put_some(&mut members, "subject_token", self.subject_token.as_ref())?;
        codec::put_some(
            &mut members,
            "subject_token_type",
            self.subject_token_type.as_ref(),
        )?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::OAuthTokenRequest {
    const NAME: &'static str = "OAuthTokenRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "grant_type" => 0,
            "scope" => 1,
            "refresh_token" => 2,
            "resource" => 3,
            "audience" => 4,
            "subject_token" => 5,
            "subject_token_type" => 6,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut grant_type: Option<super::types::OAuthGrantType> = None;
        let mut scope: Option<String> = None;
        let mut refresh_token: Option<super::types::OAuthRefreshToken> = None;
        let mut resource: Option<String> = None;
        let mut audience: Option<String> = None;
        let mut subject_token: Option<plaid_core::Sensitive> = None;
        let mut subject_token_type: Option<super::types::OAuthSubjectTokenType> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if grant_type.is_none() => grant_type = Some(members.next_value()?),
                1 if scope.is_none() => scope = members.next_value()?,
                2 if refresh_token.is_none() => refresh_token = members.next_value()?,
                3 if resource.is_none() => resource = members.next_value()?,
                4 if audience.is_none() => audience = members.next_value()?,
                5 if subject_token.is_none() => subject_token = members.next_value()?,
                6 if subject_token_type.is_none() => subject_token_type = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            grant_type: codec::required(grant_type, "grant_type")?,
            scope,
            refresh_token,
            resource,
            audience,
            subject_token,
            subject_token_type,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::OAuthTokenRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::OAuthTokenResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "access_token", &self.access_token)?;
        codec::put(&mut members, "refresh_token", &self.refresh_token)?;
        codec::put(&mut members, "token_type", &self.token_type)?;
        codec::put_some(&mut members, "expires_in", self.expires_in.as_ref())?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::OAuthTokenResponse {
    const NAME: &'static str = "OAuthTokenResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "access_token" => 0,
            "refresh_token" => 1,
            "token_type" => 2,
            "expires_in" => 3,
            "request_id" => 4,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut access_token: Option<super::types::OAuthAccessToken> = None;
        let mut refresh_token: Option<super::types::OAuthRefreshToken> = None;
        let mut token_type: Option<String> = None;
        let mut expires_in: Option<codec::Int> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if access_token.is_none() => access_token = Some(members.next_value()?),
                1 if refresh_token.is_none() => refresh_token = Some(members.next_value()?),
                2 if token_type.is_none() => token_type = Some(members.next_value()?),
                3 if expires_in.is_none() => expires_in = members.next_value()?,
                4 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            access_token: codec::required(access_token, "access_token")?,
            refresh_token: codec::required(refresh_token, "refresh_token")?,
            token_type: codec::required(token_type, "token_type")?,
            expires_in: expires_in.map(|value| value.0),
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::OAuthTokenResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::OAuthIntrospectRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "token", &self.token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::OAuthIntrospectRequest {
    const NAME: &'static str = "OAuthIntrospectRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "token" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut token: Option<super::types::OAuthToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if token.is_none() => token = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            token: codec::required(token, "token")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::OAuthIntrospectRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::OAuthIntrospectResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "active", &self.active)?;
        codec::put_some(&mut members, "scope", self.scope.as_ref())?;
        codec::put_some(&mut members, "client_id", self.client_id.as_ref())?;
        codec::put_some(&mut members, "exp", self.exp.as_ref())?;
        codec::put_some(&mut members, "iat", self.iat.as_ref())?;
        codec::put_some(&mut members, "sub", self.sub.as_ref())?;
        codec::put_some(&mut members, "aud", self.aud.as_ref())?;
        codec::put_some(&mut members, "iss", self.iss.as_ref())?;
        codec::put_some(&mut members, "token_type", self.token_type.as_ref())?;
        codec::put_some(&mut members, "user_id", self.user_id.as_ref())?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::OAuthIntrospectResponse {
    const NAME: &'static str = "OAuthIntrospectResponse";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "active" => 0,
            "scope" => 1,
            "client_id" => 2,
            "exp" => 3,
            "iat" => 4,
            "sub" => 5,
            "aud" => 6,
            "iss" => 7,
            "token_type" => 8,
            "user_id" => 9,
            "request_id" => 10,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut active: Option<bool> = None;
        let mut scope: Option<String> = None;
        let mut client_id: Option<plaid_core::ClientId> = None;
        let mut exp: Option<codec::Int> = None;
        let mut iat: Option<codec::Int> = None;
        let mut sub: Option<String> = None;
        let mut aud: Option<String> = None;
        let mut iss: Option<String> = None;
        let mut token_type: Option<String> = None;
        let mut user_id: Option<plaid_types::UserId> = None;
        let mut request_id: Option<plaid_core::RequestId> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if active.is_none() => active = Some(members.next_value()?),
                1 if scope.is_none() => scope = members.next_value()?,
                2 if client_id.is_none() => client_id = members.next_value()?,
                3 if exp.is_none() => exp = members.next_value()?,
                4 if iat.is_none() => iat = members.next_value()?,
                5 if sub.is_none() => sub = members.next_value()?,
                6 if aud.is_none() => aud = members.next_value()?,
                7 if iss.is_none() => iss = members.next_value()?,
                8 if token_type.is_none() => token_type = members.next_value()?,
                9 if user_id.is_none() => user_id = members.next_value()?,
                10 if request_id.is_none() => request_id = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            active: codec::required(active, "active")?,
            scope,
            client_id,
            exp: exp.map(|value| value.0),
            iat: iat.map(|value| value.0),
            sub,
            aud,
            iss,
            token_type,
            user_id,
            request_id,
        })
    }
}

impl<'de> codec::Deserialize<'de> for super::types::OAuthIntrospectResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::OAuthRevokeRequest {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put(&mut members, "token", &self.token)?;
        codec::SerializeMap::end(members)
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Record<'de> for super::types::OAuthRevokeRequest {
    const NAME: &'static str = "OAuthRevokeRequest";

    #[inline]
    fn index(member: &str) -> usize {
        match member {
            "token" => 0,
            _ => codec::UNKNOWN,
        }
    }

    #[inline]
    fn decode<A: codec::MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut token: Option<super::types::OAuthToken> = None;
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 if token.is_none() => token = Some(members.next_value()?),
                _ => codec::skip(members)?,
            }
        }
        Ok(Self {
            token: codec::required(token, "token")?,
        })
    }
}

#[cfg(feature = "server")]
impl<'de> codec::Deserialize<'de> for super::types::OAuthRevokeRequest {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl codec::Serialize for super::types::OAuthRevokeResponse {
    fn serialize<S: codec::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::SerializeMap::end(members)
    }
}

impl<'de> codec::Record<'de> for super::types::OAuthRevokeResponse {
    const NAME: &'static str = "OAuthRevokeResponse";

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

impl<'de> codec::Deserialize<'de> for super::types::OAuthRevokeResponse {
    fn deserialize<D: codec::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}
