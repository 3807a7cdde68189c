//! Plaid's errors: one constructor for each that the emulator can answer.

use serde_json::{Map, Value, json};

/// An error answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) status: u16,
    error_type: &'static str,
    error_code: String,
    message: String,
    display_message: Option<&'static str>,
}

impl Fault {
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

    fn with_status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    fn shown(mut self, display_message: &'static str) -> Self {
        self.display_message = Some(display_message);
        self
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
impl Fault {
    pub(crate) fn not_found() -> Self {
        Self::new("INVALID_REQUEST", "NOT_FOUND", "not found").with_status(404)
    }

    pub(crate) fn too_large() -> Self {
        Self::invalid_body("the request body is too large").with_status(413)
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

    pub(crate) fn internal() -> Self {
        let message = "an unexpected error occurred";
        Self::new("API_ERROR", "INTERNAL_SERVER_ERROR", message).with_status(500)
    }
}

/// Tokens and ids.
impl Fault {
    pub(crate) fn malformed_access_token() -> Self {
        Self::new(
            "INVALID_INPUT",
            "INVALID_ACCESS_TOKEN",
            "provided access token is in an invalid format. \
             expected format: access-<environment>-<identifier>",
        )
    }

    pub(crate) fn unknown_access_token() -> Self {
        Self::new(
            "INVALID_INPUT",
            "INVALID_ACCESS_TOKEN",
            "could not find matching access token",
        )
    }

    pub(crate) fn malformed_public_token() -> Self {
        Self::new(
            "INVALID_INPUT",
            "INVALID_PUBLIC_TOKEN",
            "provided public token is in an invalid format. \
             expected format: public-<environment>-<identifier>",
        )
    }

    pub(crate) fn unknown_public_token() -> Self {
        Self::new(
            "INVALID_INPUT",
            "INVALID_PUBLIC_TOKEN",
            "could not find matching public token",
        )
    }

    pub(crate) fn unknown_processor_token() -> Self {
        let message = "could not find matching processor token";
        Self::new("INVALID_INPUT", "INVALID_PROCESSOR_TOKEN", message)
    }

    pub(crate) fn unknown_audit_copy_token() -> Self {
        let message = "could not find matching audit copy token";
        Self::new("INVALID_INPUT", "INVALID_AUDIT_COPY_TOKEN", message)
    }

    pub(crate) fn unknown_asset_report_token() -> Self {
        let message = "could not find matching asset report token";
        Self::new("INVALID_INPUT", "INVALID_ASSET_REPORT_TOKEN", message)
    }

    pub(crate) fn unknown_account() -> Self {
        let message = "failed to find requested account ID for requested item";
        Self::new("INVALID_INPUT", "INVALID_ACCOUNT_ID", message)
    }

    pub(crate) fn unknown_institution() -> Self {
        Self::new(
            "INVALID_INPUT",
            "INVALID_INSTITUTION",
            "invalid institution_id provided",
        )
    }

    pub(crate) fn unknown_webhook_key() -> Self {
        let message = "invalid webhook verification key_id provided";
        Self::new(
            "INVALID_INPUT",
            "INVALID_WEBHOOK_VERIFICATION_KEY_ID",
            message,
        )
    }

    pub(crate) fn unknown(what: &str) -> Self {
        Self::invalid_field(format!("{what} could not be found"))
    }
}

/// Items and their products.
impl Fault {
    pub(crate) fn item_not_found() -> Self {
        Self::new(
            "ITEM_ERROR",
            "ITEM_NOT_FOUND",
            "The Item you requested cannot be found. This Item does not exist, has been \
             previously removed via /item/remove, or has had access removed by the user.",
        )
    }

    pub(crate) fn login_required() -> Self {
        Self::new(
            "ITEM_ERROR",
            "ITEM_LOGIN_REQUIRED",
            "the login details of this item have changed (credentials, MFA, or required user \
             action) and a user login is required to update this information. use Link's update \
             mode to restore the item to a good state",
        )
        .shown("Please log in to your bank again.")
    }

    pub(crate) fn product_not_ready(family: &'static str) -> Self {
        let message = "the requested product is not yet ready. please provide a webhook or try \
                       the request again later";
        Self::new(family, "PRODUCT_NOT_READY", message)
    }

    pub(crate) fn products_not_supported(product: &str) -> Self {
        let message = format!(
            "the following products are not supported by this institution: [\"{product}\"]"
        );
        Self::new("ITEM_ERROR", "PRODUCTS_NOT_SUPPORTED", message)
    }

    pub(crate) fn no_accounts(product: &str) -> Self {
        let code = format!("NO_{}_ACCOUNTS", product.to_ascii_uppercase());
        let message = format!("There are no valid {product} account(s) associated with this Item.");
        Self::new("ITEM_ERROR", code, message)
    }

    pub(crate) fn sync_mutation() -> Self {
        Self::new(
            "TRANSACTIONS_ERROR",
            "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION",
            "Underlying transaction data changed since last page was fetched. Please restart \
             pagination from last update.",
        )
    }

    pub(crate) fn institution(code: &'static str, message: &'static str) -> Self {
        Self::new("INSTITUTION_ERROR", code, message)
    }

    /// What the password `error_<CODE>` asks for.
    pub(crate) fn of_test_user(code: &str) -> Self {
        let family = match code {
            code if code.starts_with("INSTITUTION_") => "INSTITUTION_ERROR",
            code if code.starts_with("RATE_") => "RATE_LIMIT_EXCEEDED",
            "INTERNAL_SERVER_ERROR" | "PLANNED_MAINTENANCE" => "API_ERROR",
            _ => "ITEM_ERROR",
        };
        Self::new(
            family,
            code,
            "the error that the test user's password asks for",
        )
    }

    pub(crate) fn webhook_missing() -> Self {
        let message = "Webhook for this Item is not configured";
        Self::new("SANDBOX_ERROR", "SANDBOX_WEBHOOK_INVALID", message)
    }
}
