//! The API's error object.

use serde::{Deserialize, Deserializer, Serialize, Serializer, ser::SerializeMap as _};

use super::{ErrorCode, ErrorType};
use crate::{
    ItemId, RequestId,
    codec::{self, Int, MapAccess, Record},
};

/// The reference's classes of API errors; what belongs to none of them is [`Other`](Self::Other).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The bank is down, unsupported or does not answer.
    Institution,
    /// The request is malformed.
    InvalidRequest,
    /// The request is well formed but wrong: a token, key or id that does not exist.
    InvalidInput,
    /// Too many requests.
    RateLimitExceeded,
    /// Plaid itself failed.
    Api,
    /// The Item needs attention, mostly the user's.
    Item,
    /// Authentication failed.
    Auth,
    /// An asset report could not be made or is not ready.
    AssetReport,
    /// Any other family; see [`ApiError::error_type`].
    Other,
}

/// An error object of the API, as an answer or embedded in one.
///
/// See [Plaid's page on errors](https://plaid.com/docs/errors/).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{error_type} {error_code}: {error_message}{}",
    .request_id.as_ref().map(|id| format!(" (request {id})")).unwrap_or_default()
)]
#[non_exhaustive]
pub struct ApiError {
    /// The family of the error.
    pub error_type: ErrorType,
    /// What exactly went wrong.
    pub error_code: ErrorCode,
    /// An explanation for developers. Its wording may change; do not match on it.
    pub error_message: String,
    /// An explanation fit for the user, if there is one.
    pub display_message: Option<String>,
    /// A finer reason that some OAuth errors carry.
    pub error_code_reason: Option<String>,
    /// Identifies the request; embedded error objects have none.
    pub request_id: Option<RequestId>,
    /// What failed for each Item, where a request covers several.
    pub causes: Vec<ErrorCause>,
    /// The HTTP status of the answer, or the one a webhook reports.
    pub status: Option<u16>,
    /// Plaid's page about the error.
    pub documentation_url: Option<String>,
    /// What Plaid suggests to do.
    pub suggested_action: Option<String>,
    /// The account subtypes that were asked for.
    pub required_account_subtypes: Vec<String>,
    /// The account subtypes that the user's accounts have.
    pub provided_account_subtypes: Vec<String>,
    pub(crate) retry_after: Option<std::time::Duration>,
}

impl ApiError {
    /// An error of this type, code and message; for tests and servers.
    pub fn new(
        error_type: impl Into<ErrorType>,
        error_code: impl Into<ErrorCode>,
        error_message: impl Into<String>,
    ) -> Self {
        Self {
            error_type: error_type.into(),
            error_code: error_code.into(),
            error_message: error_message.into(),
            display_message: None,
            error_code_reason: None,
            request_id: None,
            causes: Vec::new(),
            status: None,
            documentation_url: None,
            suggested_action: None,
            required_account_subtypes: Vec::new(),
            provided_account_subtypes: Vec::new(),
            retry_after: None,
        }
    }

    /// The same error with an HTTP status.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// The same error with a request id.
    #[must_use]
    pub fn with_request_id(mut self, id: impl Into<RequestId>) -> Self {
        self.request_id = Some(id.into());
        self
    }

    /// The same error with causes.
    #[must_use]
    pub fn with_causes(mut self, causes: impl IntoIterator<Item = ErrorCause>) -> Self {
        self.causes = causes.into_iter().collect();
        self
    }

    /// The reference's class of this error.
    pub fn kind(&self) -> ErrorKind {
        match self.error_type {
            ErrorType::InstitutionError => ErrorKind::Institution,
            ErrorType::InvalidRequest => ErrorKind::InvalidRequest,
            ErrorType::InvalidInput => ErrorKind::InvalidInput,
            ErrorType::RateLimitExceeded => ErrorKind::RateLimitExceeded,
            ErrorType::ApiError => ErrorKind::Api,
            ErrorType::ItemError => ErrorKind::Item,
            ErrorType::AuthError => ErrorKind::Auth,
            ErrorType::AssetReportError => ErrorKind::AssetReport,
            _ => ErrorKind::Other,
        }
    }
}

/// Why one of several Items failed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorCause {
    /// The Item it is about.
    pub item_id: Option<ItemId>,
    /// The family of the error.
    pub error_type: ErrorType,
    /// What exactly went wrong.
    pub error_code: ErrorCode,
    /// An explanation for developers.
    pub error_message: String,
    /// An explanation fit for the user, if there is one.
    pub display_message: Option<String>,
    /// A finer reason that some OAuth errors carry.
    pub error_code_reason: Option<String>,
    /// Identifies the request, where the cause has one of its own.
    pub request_id: Option<RequestId>,
    /// Plaid's page about the error.
    pub documentation_url: Option<String>,
    /// What Plaid suggests to do.
    pub suggested_action: Option<String>,
}

impl ErrorCause {
    /// A cause; for tests and servers.
    pub fn new(
        item_id: impl Into<ItemId>,
        error_type: impl Into<ErrorType>,
        error_code: impl Into<ErrorCode>,
        error_message: impl Into<String>,
    ) -> Self {
        Self {
            item_id: Some(item_id.into()),
            error_type: error_type.into(),
            error_code: error_code.into(),
            error_message: error_message.into(),
            display_message: None,
            error_code_reason: None,
            request_id: None,
            documentation_url: None,
            suggested_action: None,
        }
    }
}

impl<'de> Record<'de> for ApiError {
    const NAME: &'static str = "ApiError";

    fn index(member: &str) -> usize {
        match member {
            "error_type" => 0,
            "error_code" => 1,
            "error_message" => 2,
            "display_message" => 3,
            "error_code_reason" => 4,
            "request_id" => 5,
            "causes" => 6,
            "status" => 7,
            "documentation_url" => 8,
            "suggested_action" => 9,
            "required_account_subtypes" => 10,
            "provided_account_subtypes" => 11,
            _ => codec::UNKNOWN,
        }
    }

    fn decode<A: MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut error = Self::new("", "", "");
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 => error.error_type = text(members)?.into(),
                1 => error.error_code = text(members)?.into(),
                2 => error.error_message = text(members)?,
                3 => error.display_message = members.next_value()?,
                4 => error.error_code_reason = members.next_value()?,
                5 => error.request_id = members.next_value()?,
                6 => error.causes = members.next_value::<Option<_>>()?.unwrap_or_default(),
                7 => {
                    let status: Option<Int> = members.next_value()?;
                    error.status = status.and_then(|status| u16::try_from(status.0).ok());
                }
                8 => error.documentation_url = members.next_value()?,
                9 => error.suggested_action = members.next_value()?,
                10 => error.required_account_subtypes = list(members)?,
                11 => error.provided_account_subtypes = list(members)?,
                _ => codec::skip(members)?,
            }
        }
        Ok(error)
    }
}

fn text<'de, A: MapAccess<'de>>(members: &mut A) -> Result<String, A::Error> {
    Ok(members.next_value::<Option<String>>()?.unwrap_or_default())
}

fn list<'de, A: MapAccess<'de>>(members: &mut A) -> Result<Vec<String>, A::Error> {
    Ok(members
        .next_value::<Option<Vec<String>>>()?
        .unwrap_or_default())
}

impl<'de> Deserialize<'de> for ApiError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl Serialize for ApiError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("error_type", &self.error_type)?;
        members.serialize_entry("error_code", &self.error_code)?;
        codec::put_some(
            &mut members,
            "error_code_reason",
            self.error_code_reason.as_ref(),
        )?;
        members.serialize_entry("error_message", &self.error_message)?;
        members.serialize_entry("display_message", &self.display_message)?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        if !self.causes.is_empty() {
            members.serialize_entry("causes", &self.causes)?;
        }
        codec::put_some(&mut members, "status", self.status.as_ref())?;
        codec::put_some(
            &mut members,
            "documentation_url",
            self.documentation_url.as_ref(),
        )?;
        members.serialize_entry("suggested_action", &self.suggested_action)?;
        for (name, subtypes) in [
            ("required_account_subtypes", &self.required_account_subtypes),
            ("provided_account_subtypes", &self.provided_account_subtypes),
        ] {
            if !subtypes.is_empty() {
                members.serialize_entry(name, subtypes)?;
            }
        }
        members.end()
    }
}

impl<'de> Record<'de> for ErrorCause {
    const NAME: &'static str = "ErrorCause";

    fn index(member: &str) -> usize {
        match member {
            "item_id" => 0,
            "error_type" => 1,
            "error_code" => 2,
            "error_message" => 3,
            "display_message" => 4,
            "error_code_reason" => 5,
            "request_id" => 6,
            "documentation_url" => 7,
            "suggested_action" => 8,
            _ => codec::UNKNOWN,
        }
    }

    fn decode<A: MapAccess<'de>>(members: &mut A) -> Result<Self, A::Error> {
        let mut cause = Self {
            item_id: None,
            ..Self::new("", "", "", "")
        };
        while let Some(member) = codec::next_member::<Self, A>(members)? {
            match member {
                0 => cause.item_id = members.next_value()?,
                1 => cause.error_type = text(members)?.into(),
                2 => cause.error_code = text(members)?.into(),
                3 => cause.error_message = text(members)?,
                4 => cause.display_message = members.next_value()?,
                5 => cause.error_code_reason = members.next_value()?,
                6 => cause.request_id = members.next_value()?,
                7 => cause.documentation_url = members.next_value()?,
                8 => cause.suggested_action = members.next_value()?,
                _ => codec::skip(members)?,
            }
        }
        Ok(cause)
    }
}

impl<'de> Deserialize<'de> for ErrorCause {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::record(deserializer)
    }
}

impl Serialize for ErrorCause {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("error_type", &self.error_type)?;
        members.serialize_entry("error_code", &self.error_code)?;
        members.serialize_entry("error_message", &self.error_message)?;
        members.serialize_entry("display_message", &self.display_message)?;
        codec::put_some(
            &mut members,
            "error_code_reason",
            self.error_code_reason.as_ref(),
        )?;
        codec::put_some(&mut members, "request_id", self.request_id.as_ref())?;
        codec::put_some(
            &mut members,
            "documentation_url",
            self.documentation_url.as_ref(),
        )?;
        members.serialize_entry("suggested_action", &self.suggested_action)?;
        members.serialize_entry("item_id", &self.item_id)?;
        members.end()
    }
}

#[cfg(test)]
mod tests {
    use super::{ApiError, ErrorCause, ErrorKind};

    #[test]
    fn error_objects_survive_a_round_trip() {
        let cause = ErrorCause::new("item-1", "ITEM_ERROR", "ITEM_LOCKED", "locked");
        let error = ApiError::new("ASSET_REPORT_ERROR", "DATA_UNAVAILABLE", "no data")
            .with_request_id("r")
            .with_status(400)
            .with_causes([cause]);
        let json = serde_json::to_string(&error).unwrap();
        assert_eq!(serde_json::from_str::<ApiError>(&json).unwrap(), error);
        assert_eq!(error.kind(), ErrorKind::AssetReport);
        assert_eq!(
            error.to_string(),
            "ASSET_REPORT_ERROR DATA_UNAVAILABLE: no data (request r)"
        );
    }

    #[test]
    fn a_bare_object_still_decodes() {
        let error: ApiError =
            serde_json::from_str(r#"{"error_type":"NEW_ERROR","display_message":null,"x":1}"#)
                .unwrap();
        assert_eq!(error.error_type.as_str(), "NEW_ERROR");
        assert_eq!(error.kind(), ErrorKind::Other);
    }

    #[test]
    fn all_eight_classes_of_the_reference_have_a_kind() {
        for (text, kind) in [
            ("INSTITUTION_ERROR", ErrorKind::Institution),
            ("INVALID_REQUEST", ErrorKind::InvalidRequest),
            ("INVALID_INPUT", ErrorKind::InvalidInput),
            ("RATE_LIMIT_EXCEEDED", ErrorKind::RateLimitExceeded),
            ("API_ERROR", ErrorKind::Api),
            ("ITEM_ERROR", ErrorKind::Item),
            ("AUTH_ERROR", ErrorKind::Auth),
            ("ASSET_REPORT_ERROR", ErrorKind::AssetReport),
            ("TRANSACTIONS_ERROR", ErrorKind::Other),
        ] {
            assert_eq!(ApiError::new(text, "X", "m").kind(), kind);
        }
    }
}
