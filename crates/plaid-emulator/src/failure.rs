//! Plaid's errors. Those that a request's envelope can have stand here; each product says its own
//! beside the rule that gives it.

use plaid_core::error::DocumentedError;
use serde_json::{Map, Value, json};

/// An error answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) status: u16,
    error_type: &'static str,
    error_code: String,
    pub(crate) message: String,
    display_message: Option<&'static str>,
}

impl Failure {
    pub(crate) fn new(
        error_type: &'static str,
        error_code: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        let (error_code, message) = (error_code.into(), message.into());
        Self {
            status: 400,
            error_type,
            error_code,
            message,
            display_message: None,
        }
    }

    /// An error of a code, as Plaid documents it; of this family, if several have the code.
    pub(crate) fn of_code(code: &str, family: &str) -> Self {
        let of_family = DocumentedError::of_code(code).find(|error| error.error_type == family);
        match of_family.or_else(|| DocumentedError::of_code(code).next()) {
            Some(error) => Self {
                status: error.status,
                error_type: error.error_type,
                error_code: code.to_owned(),
                message: error.message.to_owned(),
                display_message: error.display_message,
            },
            None => Self::new("ITEM_ERROR", code, "an error that was asked for"),
        }
    }

    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    pub(crate) fn shown(mut self, display_message: &'static str) -> Self {
        self.display_message = Some(display_message);
        self
    }

    /// Whether it is about the request alone.
    #[cfg(feature = "link")]
    pub(crate) fn is_of_request(&self) -> bool {
        self.error_type == "INVALID_REQUEST"
    }

    pub(crate) fn code(&self) -> &str {
        &self.error_code
    }

    /// The body, with its members in the API's order.
    pub(crate) fn body(&self, request_id: &str) -> Value {
        let mut body = Map::new();
        let family = self
            .error_type
            .trim_end_matches("_ERROR")
            .to_ascii_lowercase();
        let page = format!(
            "https://plaid.com/docs/?ref=error#{}-errors",
            family.replace('_', "-")
        );
        body.insert("display_message".into(), json!(self.display_message));
        body.insert("documentation_url".into(), json!(page));
        body.insert("error_code".into(), json!(self.error_code));
        body.insert("error_message".into(), json!(self.message));
        body.insert("error_type".into(), json!(self.error_type));
        body.insert("request_id".into(), json!(request_id));
        body.insert("suggested_action".into(), Value::Null);
        Value::Object(body)
    }

    /// The same error as an object inside an Item, which has no request id.
    pub(crate) fn embedded(&self) -> plaid_core::ApiError {
        let mut error = plaid_core::ApiError::new(
            self.error_type,
            self.error_code.as_str(),
            self.message.as_str(),
        );
        error.display_message = self.display_message.map(str::to_owned);
        error
    }
}

/// The envelope: what is wrong before any product looks at the request.
impl Failure {
    pub(crate) fn not_found() -> Self {
        Self::new("INVALID_REQUEST", "NOT_FOUND", "not found").with_status(404)
    }

    pub(crate) fn too_large() -> Self {
        Self::invalid_body("the request body is too large").with_status(413)
    }

    pub(crate) fn too_slow() -> Self {
        Self::invalid_body("the request body took too long").with_status(408)
    }

    pub(crate) fn invalid_body(message: impl Into<String>) -> Self {
        Self::new("INVALID_REQUEST", "INVALID_BODY", message)
    }

    pub(crate) fn invalid_field(message: impl Into<String>) -> Self {
        Self::new("INVALID_REQUEST", "INVALID_FIELD", message)
    }

    pub(crate) fn unknown_fields(fields: &[String]) -> Self {
        let list = fields.join(", ");
        let message = format!("the following fields are not recognized by this endpoint: {list}");
        Self::new("INVALID_REQUEST", "UNKNOWN_FIELDS", message)
    }

    pub(crate) fn missing_fields(fields: &[String]) -> Self {
        let message = format!(
            "the following required fields are missing: {}",
            fields.join(", ")
        );
        Self::new("INVALID_REQUEST", "MISSING_FIELDS", message)
    }

    pub(crate) fn invalid_product(product: &str) -> Self {
        let message =
            format!("client is not authorized to access the following products: [\"{product}\"]");
        Self::new("INVALID_INPUT", "INVALID_PRODUCT", message)
    }

    pub(crate) fn invalid_api_keys() -> Self {
        Self::new(
            "INVALID_INPUT",
            "INVALID_API_KEYS",
            "invalid client_id or secret provided",
        )
    }

    pub(crate) fn withdrawn() -> Self {
        let message = "this product is no longer available";
        Self::new("INVALID_REQUEST", "NO_LONGER_AVAILABLE", message).with_status(404)
    }

    /// An operation without state, where only those with state are wanted.
    pub(crate) fn stateless(path: &str) -> Self {
        let message = format!("the emulator serves {path} with a sample only, and is to be strict");
        Self::new("INVALID_REQUEST", "NOT_FOUND", message).with_status(501)
    }

    pub(crate) fn internal() -> Self {
        let message = "an unexpected error occurred";
        Self::new("API_ERROR", "INTERNAL_SERVER_ERROR", message).with_status(500)
    }

    /// What a member names is not there.
    pub(crate) fn unknown(what: &str) -> Self {
        Self::invalid_field(format!("{what} could not be found"))
    }

    /// What was asked for takes longer; the family is that of what was asked.
    pub(crate) fn product_not_ready(family: &'static str) -> Self {
        let message = "the requested product is not yet ready. please provide a webhook or try \
                       the request again later";
        Self::new(family, "PRODUCT_NOT_READY", message)
    }
}
