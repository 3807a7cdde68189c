//! The API's error object.

use std::fmt;

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{DeserializeOwned, Visitor},
    ser::SerializeMap as _,
};

use super::{CallSummary, ErrorCode, ErrorType};
use crate::{
    ItemId, RequestId,
    codec::{self, Int, Lenient, MapAccess, Record},
    printable::Printable,
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
    "{error_type} {error_code}: {}{}",
    Printable(.error_message),
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
    pub(super) call: Option<Box<CallSummary>>,
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
            call: None,
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
    /// The HTTP status that the failure stands for.
    pub status: Option<u16>,
    /// The account subtypes that were asked for.
    pub required_account_subtypes: Vec<String>,
    /// The account subtypes that the user's accounts have.
    pub provided_account_subtypes: Vec<String>,
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
            status: None,
            required_account_subtypes: Vec::new(),
            provided_account_subtypes: Vec::new(),
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
                3 => error.display_message = lenient(members)?,
                4 => error.error_code_reason = lenient(members)?,
                5 => error.request_id = lenient(members)?,
                6 => error.causes = list(members)?,
                7 => error.status = status(members)?,
                8 => error.documentation_url = lenient(members)?,
                9 => error.suggested_action = lenient(members)?,
                10 => error.required_account_subtypes = list(members)?,
                11 => error.provided_account_subtypes = list(members)?,
                _ => codec::skip(members)?,
            }
        }
        Ok(error)
    }
}

// What an error object says is worth more than the shape it says it in: a member of another shape
// is dropped, and the rest is read.

fn lenient<'de, T: DeserializeOwned, A: MapAccess<'de>>(
    members: &mut A,
) -> Result<Option<T>, A::Error> {
    Ok(members.next_value::<Lenient<T>>()?.0)
}

fn text<'de, A: MapAccess<'de>>(members: &mut A) -> Result<String, A::Error> {
    Ok(lenient(members)?.unwrap_or_default())
}

fn list<'de, T: DeserializeOwned, A: MapAccess<'de>>(members: &mut A) -> Result<Vec<T>, A::Error> {
    let items: Vec<Lenient<T>> = lenient(members)?.unwrap_or_default();
    Ok(items.into_iter().filter_map(|item| item.0).collect())
}

fn status<'de, A: MapAccess<'de>>(members: &mut A) -> Result<Option<u16>, A::Error> {
    let status: Option<Int> = lenient(members)?;
    Ok(status.and_then(|status| u16::try_from(status.0).ok()))
}

impl<'de> Deserialize<'de> for ApiError {
    /// Some webhooks tell an error's code alone, as a text.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ErrorVisitor)
    }
}

struct ErrorVisitor;

impl<'de> Visitor<'de> for ErrorVisitor {
    type Value = ApiError;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an error object or the code of an error")
    }

    fn visit_str<E: serde::de::Error>(self, code: &str) -> Result<ApiError, E> {
        Ok(ApiError::new("", code, ""))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<ApiError, A::Error> {
        ApiError::decode(&mut members)
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
        put_subtypes(
            &mut members,
            &self.required_account_subtypes,
            &self.provided_account_subtypes,
        )?;
        members.end()
    }
}

fn put_subtypes<M: codec::SerializeMap>(
    members: &mut M,
    required: &[String],
    provided: &[String],
) -> Result<(), M::Error> {
    for (name, subtypes) in [
        ("required_account_subtypes", required),
        ("provided_account_subtypes", provided),
    ] {
        if !subtypes.is_empty() {
            members.serialize_entry(name, subtypes)?;
        }
    }
    Ok(())
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
            "status" => 9,
            "required_account_subtypes" => 10,
            "provided_account_subtypes" => 11,
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
                0 => cause.item_id = lenient(members)?,
                1 => cause.error_type = text(members)?.into(),
                2 => cause.error_code = text(members)?.into(),
                3 => cause.error_message = text(members)?,
                4 => cause.display_message = lenient(members)?,
                5 => cause.error_code_reason = lenient(members)?,
                6 => cause.request_id = lenient(members)?,
                7 => cause.documentation_url = lenient(members)?,
                8 => cause.suggested_action = lenient(members)?,
                9 => cause.status = status(members)?,
                10 => cause.required_account_subtypes = list(members)?,
                11 => cause.provided_account_subtypes = list(members)?,
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
        codec::put_some(&mut members, "status", self.status.as_ref())?;
        put_subtypes(
            &mut members,
            &self.required_account_subtypes,
            &self.provided_account_subtypes,
        )?;
        members.end()
    }
}

#[cfg(test)]
mod tests {
    use super::{ApiError, ErrorCause, ErrorKind};

    #[test]
    fn error_objects_survive_a_round_trip() {
        let mut cause = ErrorCause::new("item-1", "ITEM_ERROR", "ITEM_LOCKED", "locked");
        cause.status = Some(400);
        cause.required_account_subtypes = vec!["checking".to_owned()];
        cause.provided_account_subtypes = vec!["cd".to_owned(), "hsa".to_owned()];
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
    fn a_member_of_another_shape_is_dropped_and_the_rest_is_read() {
        let members = [
            "display_message",
            "error_code_reason",
            "request_id",
            "causes",
            "status",
            "documentation_url",
            "suggested_action",
            "required_account_subtypes",
            "provided_account_subtypes",
            "error_message",
        ];
        for member in members {
            for shape in [
                "{}",
                "[[]]",
                "7.5",
                "true",
                "\"odd\"",
                "null",
                "[{\"a\":1}, null]",
            ] {
                let text = format!(
                    r#"{{"{member}":{shape},"error_type":"ITEM_ERROR","error_code":"ITEM_LOCKED"}}"#
                );
                let error: ApiError = serde_json::from_str(&text).expect(&text);
                assert_eq!(error.error_code.as_str(), "ITEM_LOCKED", "{text}");
                let cause = format!(r#"{{"causes":[3,{text},null]}}"#);
                let error: ApiError = serde_json::from_str(&cause).expect(&cause);
                assert_eq!(error.causes[0].error_code.as_str(), "ITEM_LOCKED", "{text}");
            }
        }
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
