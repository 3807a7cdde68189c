// @generated from api/errors.toml by `cargo xtask codegen`. Do not edit.

use plaid_core::ApiError;

use crate::errors::documented;

/// `API_ERROR`, HTTP 500.
pub fn internal_server_error() -> ApiError {
    documented("API_ERROR", "INTERNAL_SERVER_ERROR")
}

/// `API_ERROR`, HTTP 503.
pub fn planned_maintenance() -> ApiError {
    documented("API_ERROR", "PLANNED_MAINTENANCE")
}

/// `ASSET_REPORT_ERROR`, HTTP 400.
pub fn asset_report_generation_failed() -> ApiError {
    documented("ASSET_REPORT_ERROR", "ASSET_REPORT_GENERATION_FAILED")
}

/// `ASSET_REPORT_ERROR`, HTTP 400.
pub fn data_unavailable() -> ApiError {
    documented("ASSET_REPORT_ERROR", "DATA_UNAVAILABLE")
}

/// `ASSET_REPORT_ERROR`, HTTP 400.
pub fn insights_not_enabled() -> ApiError {
    documented("ASSET_REPORT_ERROR", "INSIGHTS_NOT_ENABLED")
}

/// `ASSET_REPORT_ERROR`, HTTP 400.
pub fn insights_previously_not_enabled() -> ApiError {
    documented("ASSET_REPORT_ERROR", "INSIGHTS_PREVIOUSLY_NOT_ENABLED")
}

/// `ASSET_REPORT_ERROR`, HTTP 400.
pub fn invalid_parent() -> ApiError {
    documented("ASSET_REPORT_ERROR", "INVALID_PARENT")
}

/// `ASSET_REPORT_ERROR`, HTTP 400.
pub fn asset_report_product_not_enabled() -> ApiError {
    documented("ASSET_REPORT_ERROR", "PRODUCT_NOT_ENABLED")
}

/// `ASSET_REPORT_ERROR`, HTTP 400.
pub fn asset_report_product_not_ready() -> ApiError {
    documented("ASSET_REPORT_ERROR", "PRODUCT_NOT_READY")
}

/// `BANK_TRANSFER_ERROR`, HTTP 400.
pub fn bank_transfer_account_blocked() -> ApiError {
    documented("BANK_TRANSFER_ERROR", "BANK_TRANSFER_ACCOUNT_BLOCKED")
}

/// `INCOME_VERIFICATION_ERROR`, HTTP 400.
pub fn employment_not_found() -> ApiError {
    documented("INCOME_VERIFICATION_ERROR", "EMPLOYMENT_NOT_FOUND")
}

/// `INCOME_VERIFICATION_ERROR`, HTTP 400.
pub fn income_verification_document_not_found() -> ApiError {
    documented(
        "INCOME_VERIFICATION_ERROR",
        "INCOME_VERIFICATION_DOCUMENT_NOT_FOUND",
    )
}

/// `INCOME_VERIFICATION_ERROR`, HTTP 400.
pub fn income_verification_failed() -> ApiError {
    documented("INCOME_VERIFICATION_ERROR", "INCOME_VERIFICATION_FAILED")
}

/// `INCOME_VERIFICATION_ERROR`, HTTP 400.
pub fn income_verification_not_found() -> ApiError {
    documented("INCOME_VERIFICATION_ERROR", "INCOME_VERIFICATION_NOT_FOUND")
}

/// `INCOME_VERIFICATION_ERROR`, HTTP 400.
pub fn income_verification_upload_error() -> ApiError {
    documented(
        "INCOME_VERIFICATION_ERROR",
        "INCOME_VERIFICATION_UPLOAD_ERROR",
    )
}

/// `INCOME_VERIFICATION_ERROR`, HTTP 400.
pub fn income_verification_product_not_enabled() -> ApiError {
    documented("INCOME_VERIFICATION_ERROR", "PRODUCT_NOT_ENABLED")
}

/// `INCOME_VERIFICATION_ERROR`, HTTP 400.
pub fn income_verification_product_not_ready() -> ApiError {
    documented("INCOME_VERIFICATION_ERROR", "PRODUCT_NOT_READY")
}

/// `INCOME_VERIFICATION_ERROR`, HTTP 400.
pub fn verification_status_pending_approval() -> ApiError {
    documented(
        "INCOME_VERIFICATION_ERROR",
        "VERIFICATION_STATUS_PENDING_APPROVAL",
    )
}

/// `INSTITUTION_ERROR`, HTTP 400.
pub fn institution_down() -> ApiError {
    documented("INSTITUTION_ERROR", "INSTITUTION_DOWN")
}

/// `INSTITUTION_ERROR`, HTTP 400.
pub fn institution_not_available() -> ApiError {
    documented("INSTITUTION_ERROR", "INSTITUTION_NOT_AVAILABLE")
}

/// `INSTITUTION_ERROR`, HTTP 400.
pub fn institution_not_enabled_in_environment() -> ApiError {
    documented(
        "INSTITUTION_ERROR",
        "INSTITUTION_NOT_ENABLED_IN_ENVIRONMENT",
    )
}

/// `INSTITUTION_ERROR`, HTTP 400.
pub fn institution_not_responding() -> ApiError {
    documented("INSTITUTION_ERROR", "INSTITUTION_NOT_RESPONDING")
}

/// `INSTITUTION_ERROR`, HTTP 400.
pub fn institution_no_longer_supported() -> ApiError {
    documented("INSTITUTION_ERROR", "INSTITUTION_NO_LONGER_SUPPORTED")
}

/// `INSTITUTION_ERROR`, HTTP 400.
pub fn institution_registration_required() -> ApiError {
    documented("INSTITUTION_ERROR", "INSTITUTION_REGISTRATION_REQUIRED")
}

/// `INSTITUTION_ERROR`, HTTP 400.
pub fn unauthorized_institution() -> ApiError {
    documented("INSTITUTION_ERROR", "UNAUTHORIZED_INSTITUTION")
}

/// `INSTITUTION_ERROR`, HTTP 400.
pub fn unsupported_response() -> ApiError {
    documented("INSTITUTION_ERROR", "UNSUPPORTED_RESPONSE")
}

/// `INVALID_INPUT`, HTTP 400.
pub fn additional_consent_required() -> ApiError {
    documented("INVALID_INPUT", "ADDITIONAL_CONSENT_REQUIRED")
}

/// `INVALID_INPUT`, HTTP 400.
pub fn direct_integration_not_enabled() -> ApiError {
    documented("INVALID_INPUT", "DIRECT_INTEGRATION_NOT_ENABLED")
}

/// `INVALID_INPUT`, HTTP 400.
pub fn incorrect_deposit_verification() -> ApiError {
    documented("INVALID_INPUT", "INCORRECT_DEPOSIT_VERIFICATION")
}

/// `INVALID_INPUT`, HTTP 400.
pub fn invalid_access_token() -> ApiError {
    documented("INVALID_INPUT", "INVALID_ACCESS_TOKEN")
}

/// `INVALID_INPUT`, HTTP 400.
pub fn invalid_account_id() -> ApiError {
    documented("INVALID_INPUT", "INVALID_ACCOUNT_ID")
}

/// `INVALID_INPUT`, HTTP 400.
pub fn invalid_api_keys() -> ApiError {
    documented("INVALID_INPUT", "INVALID_API_KEYS")
}

/// `INVALID_INPUT`, HTTP 400.
pub fn invalid_audit_copy_token() -> ApiError {
    documented("INVALID_INPUT", "INVALID_AUDIT_COPY_TOKEN")
}

/// `INVALID_INPUT`, HTTP 400.
pub fn invalid_institution() -> ApiError {
    documented("INVALID_INPUT", "INVALID_INSTITUTION")
}

/// `INVALID_INPUT`, HTTP 400.
pub fn invalid_link_customization() -> ApiError {
    documented("INVALID_INPUT", "INVALID_LINK_CUSTOMIZATION")
}

/// `INVALID_INPUT`, HTTP 400.
pub fn invalid_link_token() -> ApiError {
    documented("INVALID_INPUT", "INVALID_LINK_TOKEN")
}

/// `INVALID_INPUT`, HTTP 400.
pub fn invalid_processor_token() -> ApiError {
    documented("INVALID_INPUT", "INVALID_PROCESSOR_TOKEN")
}

/// `INVALID_INPUT`, HTTP 400.
pub fn invalid_product() -> ApiError {
    documented("INVALID_INPUT", "INVALID_PRODUCT")
}

/// `INVALID_INPUT`, HTTP 400.
pub fn invalid_products() -> ApiError {
    documented("INVALID_INPUT", "INVALID_PRODUCTS")
}

/// `INVALID_INPUT`, HTTP 400.
pub fn invalid_public_token() -> ApiError {
    documented("INVALID_INPUT", "INVALID_PUBLIC_TOKEN")
}

/// `INVALID_INPUT`, HTTP 400.
pub fn invalid_stripe_account() -> ApiError {
    documented("INVALID_INPUT", "INVALID_STRIPE_ACCOUNT")
}

/// `INVALID_INPUT`, HTTP 400.
pub fn invalid_user_token() -> ApiError {
    documented("INVALID_INPUT", "INVALID_USER_TOKEN")
}

/// `INVALID_INPUT`, HTTP 400.
pub fn invalid_webhook_verification_key_id() -> ApiError {
    documented("INVALID_INPUT", "INVALID_WEBHOOK_VERIFICATION_KEY_ID")
}

/// `INVALID_INPUT`, HTTP 400.
pub fn product_unavailable() -> ApiError {
    documented("INVALID_INPUT", "PRODUCT_UNAVAILABLE")
}

/// `INVALID_INPUT`, HTTP 400.
pub fn too_many_verification_attempts() -> ApiError {
    documented("INVALID_INPUT", "TOO_MANY_VERIFICATION_ATTEMPTS")
}

/// `INVALID_INPUT`, HTTP 400.
pub fn unauthorized_environment() -> ApiError {
    documented("INVALID_INPUT", "UNAUTHORIZED_ENVIRONMENT")
}

/// `INVALID_INPUT`, HTTP 400.
pub fn unauthorized_route_access() -> ApiError {
    documented("INVALID_INPUT", "UNAUTHORIZED_ROUTE_ACCESS")
}

/// `INVALID_INPUT`, HTTP 400.
pub fn user_permission_revoked() -> ApiError {
    documented("INVALID_INPUT", "USER_PERMISSION_REVOKED")
}

/// `INVALID_REQUEST`, HTTP 400.
pub fn incompatible_api_version() -> ApiError {
    documented("INVALID_REQUEST", "INCOMPATIBLE_API_VERSION")
}

/// `INVALID_REQUEST`, HTTP 400.
pub fn invalid_account_number() -> ApiError {
    documented("INVALID_REQUEST", "INVALID_ACCOUNT_NUMBER")
}

/// `INVALID_REQUEST`, HTTP 400.
pub fn invalid_body() -> ApiError {
    documented("INVALID_REQUEST", "INVALID_BODY")
}

/// `INVALID_REQUEST`, HTTP 400.
pub fn invalid_configuration() -> ApiError {
    documented("INVALID_REQUEST", "INVALID_CONFIGURATION")
}

/// `INVALID_REQUEST`, HTTP 400.
pub fn invalid_field() -> ApiError {
    documented("INVALID_REQUEST", "INVALID_FIELD")
}

/// `INVALID_REQUEST`, HTTP 400.
pub fn invalid_headers() -> ApiError {
    documented("INVALID_REQUEST", "INVALID_HEADERS")
}

/// `INVALID_REQUEST`, HTTP 400.
pub fn missing_fields() -> ApiError {
    documented("INVALID_REQUEST", "MISSING_FIELDS")
}

/// `INVALID_REQUEST`, HTTP 404.
pub fn not_found() -> ApiError {
    documented("INVALID_REQUEST", "NOT_FOUND")
}

/// `INVALID_REQUEST`, HTTP 404.
pub fn no_longer_available() -> ApiError {
    documented("INVALID_REQUEST", "NO_LONGER_AVAILABLE")
}

/// `INVALID_REQUEST`, HTTP 400.
pub fn sandbox_only() -> ApiError {
    documented("INVALID_REQUEST", "SANDBOX_ONLY")
}

/// `INVALID_REQUEST`, HTTP 400.
pub fn unknown_fields() -> ApiError {
    documented("INVALID_REQUEST", "UNKNOWN_FIELDS")
}

/// `INVALID_RESULT`, HTTP 400.
pub fn last_updated_datetime_out_of_range() -> ApiError {
    documented("INVALID_RESULT", "LAST_UPDATED_DATETIME_OUT_OF_RANGE")
}

/// `INVALID_RESULT`, HTTP 400.
pub fn plaid_direct_item_import_returned_invalid_mfa() -> ApiError {
    documented(
        "INVALID_RESULT",
        "PLAID_DIRECT_ITEM_IMPORT_RETURNED_INVALID_MFA",
    )
}

/// `ITEM_ERROR`, HTTP 400.
pub fn access_not_granted() -> ApiError {
    documented("ITEM_ERROR", "ACCESS_NOT_GRANTED")
}

/// `ITEM_ERROR`, HTTP 400.
pub fn instant_match_failed() -> ApiError {
    documented("ITEM_ERROR", "INSTANT_MATCH_FAILED")
}

/// `ITEM_ERROR`, HTTP 400.
pub fn insufficient_credentials() -> ApiError {
    documented("ITEM_ERROR", "INSUFFICIENT_CREDENTIALS")
}

/// `ITEM_ERROR`, HTTP 400.
pub fn invalid_credentials() -> ApiError {
    documented("ITEM_ERROR", "INVALID_CREDENTIALS")
}

/// `ITEM_ERROR`, HTTP 400.
pub fn invalid_mfa() -> ApiError {
    documented("ITEM_ERROR", "INVALID_MFA")
}

/// `ITEM_ERROR`, HTTP 400.
pub fn invalid_otp() -> ApiError {
    documented("ITEM_ERROR", "INVALID_OTP")
}

/// `ITEM_ERROR`, HTTP 400.
pub fn invalid_phone_number() -> ApiError {
    documented("ITEM_ERROR", "INVALID_PHONE_NUMBER")
}

/// `ITEM_ERROR`, HTTP 400.
pub fn invalid_send_method() -> ApiError {
    documented("ITEM_ERROR", "INVALID_SEND_METHOD")
}

/// `ITEM_ERROR`, HTTP 400.
pub fn invalid_updated_username() -> ApiError {
    documented("ITEM_ERROR", "INVALID_UPDATED_USERNAME")
}

/// `ITEM_ERROR`, HTTP 400.
pub fn item_concurrently_deleted() -> ApiError {
    documented("ITEM_ERROR", "ITEM_CONCURRENTLY_DELETED")
}

/// `ITEM_ERROR`, HTTP 400.
pub fn item_locked() -> ApiError {
    documented("ITEM_ERROR", "ITEM_LOCKED")
}

/// `ITEM_ERROR`, HTTP 400.
pub fn item_login_required() -> ApiError {
    documented("ITEM_ERROR", "ITEM_LOGIN_REQUIRED")
}

/// `ITEM_ERROR`, HTTP 400.
pub fn item_not_found() -> ApiError {
    documented("ITEM_ERROR", "ITEM_NOT_FOUND")
}

/// `ITEM_ERROR`, HTTP 400.
pub fn item_not_supported() -> ApiError {
    documented("ITEM_ERROR", "ITEM_NOT_SUPPORTED")
}

/// `ITEM_ERROR`, HTTP 400.
pub fn mfa_not_supported() -> ApiError {
    documented("ITEM_ERROR", "MFA_NOT_SUPPORTED")
}

/// `ITEM_ERROR`, HTTP 400.
pub fn no_accounts() -> ApiError {
    documented("ITEM_ERROR", "NO_ACCOUNTS")
}

/// `ITEM_ERROR`, HTTP 400.
pub fn no_auth_accounts() -> ApiError {
    documented("ITEM_ERROR", "NO_AUTH_ACCOUNTS")
}

/// `ITEM_ERROR`, HTTP 400.
pub fn no_investment_accounts() -> ApiError {
    documented("ITEM_ERROR", "NO_INVESTMENT_ACCOUNTS")
}

/// `ITEM_ERROR`, HTTP 400.
pub fn no_investment_auth_accounts() -> ApiError {
    documented("ITEM_ERROR", "NO_INVESTMENT_AUTH_ACCOUNTS")
}

/// `ITEM_ERROR`, HTTP 400.
pub fn no_liability_accounts() -> ApiError {
    documented("ITEM_ERROR", "NO_LIABILITY_ACCOUNTS")
}

/// `ITEM_ERROR`, HTTP 400.
pub fn password_reset_required() -> ApiError {
    documented("ITEM_ERROR", "PASSWORD_RESET_REQUIRED")
}

/// `ITEM_ERROR`, HTTP 400.
pub fn products_not_supported() -> ApiError {
    documented("ITEM_ERROR", "PRODUCTS_NOT_SUPPORTED")
}

/// `ITEM_ERROR`, HTTP 400.
pub fn product_not_enabled() -> ApiError {
    documented("ITEM_ERROR", "PRODUCT_NOT_ENABLED")
}

/// `ITEM_ERROR`, HTTP 400.
pub fn product_not_ready() -> ApiError {
    documented("ITEM_ERROR", "PRODUCT_NOT_READY")
}

/// `ITEM_ERROR`, HTTP 400.
pub fn user_input_timeout() -> ApiError {
    documented("ITEM_ERROR", "USER_INPUT_TIMEOUT")
}

/// `ITEM_ERROR`, HTTP 400.
pub fn user_setup_required() -> ApiError {
    documented("ITEM_ERROR", "USER_SETUP_REQUIRED")
}

/// `OAUTH_ERROR`, HTTP 400.
pub fn incorrect_link_token() -> ApiError {
    documented("OAUTH_ERROR", "INCORRECT_LINK_TOKEN")
}

/// `OAUTH_ERROR`, HTTP 400.
pub fn incorrect_oauth_nonce() -> ApiError {
    documented("OAUTH_ERROR", "INCORRECT_OAUTH_NONCE")
}

/// `OAUTH_ERROR`, HTTP 400.
pub fn oauth_state_id_already_processed() -> ApiError {
    documented("OAUTH_ERROR", "OAUTH_STATE_ID_ALREADY_PROCESSED")
}

/// `OAUTH_ERROR`, HTTP 400.
pub fn oauth_state_id_not_found() -> ApiError {
    documented("OAUTH_ERROR", "OAUTH_STATE_ID_NOT_FOUND")
}

/// `PARTNER_ERROR`, HTTP 400.
pub fn assets_under_management_required() -> ApiError {
    documented("PARTNER_ERROR", "ASSETS_UNDER_MANAGEMENT_REQUIRED")
}

/// `PARTNER_ERROR`, HTTP 400.
pub fn contact_required() -> ApiError {
    documented("PARTNER_ERROR", "CONTACT_REQUIRED")
}

/// `PARTNER_ERROR`, HTTP 400.
pub fn customer_already_created() -> ApiError {
    documented("PARTNER_ERROR", "CUSTOMER_ALREADY_CREATED")
}

/// `PARTNER_ERROR`, HTTP 400.
pub fn customer_already_enabled() -> ApiError {
    documented("PARTNER_ERROR", "CUSTOMER_ALREADY_ENABLED")
}

/// `PARTNER_ERROR`, HTTP 400.
pub fn customer_not_found() -> ApiError {
    documented("PARTNER_ERROR", "CUSTOMER_NOT_FOUND")
}

/// `PARTNER_ERROR`, HTTP 400.
pub fn customer_not_ready_for_enablement() -> ApiError {
    documented("PARTNER_ERROR", "CUSTOMER_NOT_READY_FOR_ENABLEMENT")
}

/// `PARTNER_ERROR`, HTTP 400.
pub fn customer_removal_not_allowed() -> ApiError {
    documented("PARTNER_ERROR", "CUSTOMER_REMOVAL_NOT_ALLOWED")
}

/// `PARTNER_ERROR`, HTTP 400.
pub fn flowdown_not_complete() -> ApiError {
    documented("PARTNER_ERROR", "FLOWDOWN_NOT_COMPLETE")
}

/// `PARTNER_ERROR`, HTTP 400.
pub fn invalid_logo() -> ApiError {
    documented("PARTNER_ERROR", "INVALID_LOGO")
}

/// `PARTNER_ERROR`, HTTP 400.
pub fn logo_required() -> ApiError {
    documented("PARTNER_ERROR", "LOGO_REQUIRED")
}

/// `PARTNER_ERROR`, HTTP 400.
pub fn questionnaire_not_complete() -> ApiError {
    documented("PARTNER_ERROR", "QUESTIONNAIRE_NOT_COMPLETE")
}

/// `PAYMENT_ERROR`, HTTP 400.
pub fn payment_blocked() -> ApiError {
    documented("PAYMENT_ERROR", "PAYMENT_BLOCKED")
}

/// `PAYMENT_ERROR`, HTTP 400.
pub fn payment_cancelled() -> ApiError {
    documented("PAYMENT_ERROR", "PAYMENT_CANCELLED")
}

/// `PAYMENT_ERROR`, HTTP 400.
pub fn payment_consent_cancelled() -> ApiError {
    documented("PAYMENT_ERROR", "PAYMENT_CONSENT_CANCELLED")
}

/// `PAYMENT_ERROR`, HTTP 400.
pub fn payment_consent_invalid_constraints() -> ApiError {
    documented("PAYMENT_ERROR", "PAYMENT_CONSENT_INVALID_CONSTRAINTS")
}

/// `PAYMENT_ERROR`, HTTP 400.
pub fn payment_insufficient_funds() -> ApiError {
    documented("PAYMENT_ERROR", "PAYMENT_INSUFFICIENT_FUNDS")
}

/// `PAYMENT_ERROR`, HTTP 400.
pub fn payment_invalid_recipient() -> ApiError {
    documented("PAYMENT_ERROR", "PAYMENT_INVALID_RECIPIENT")
}

/// `PAYMENT_ERROR`, HTTP 400.
pub fn payment_invalid_reference() -> ApiError {
    documented("PAYMENT_ERROR", "PAYMENT_INVALID_REFERENCE")
}

/// `PAYMENT_ERROR`, HTTP 400.
pub fn payment_invalid_schedule() -> ApiError {
    documented("PAYMENT_ERROR", "PAYMENT_INVALID_SCHEDULE")
}

/// `PAYMENT_ERROR`, HTTP 400.
pub fn payment_rejected() -> ApiError {
    documented("PAYMENT_ERROR", "PAYMENT_REJECTED")
}

/// `PAYMENT_ERROR`, HTTP 400.
pub fn payment_scheme_not_supported() -> ApiError {
    documented("PAYMENT_ERROR", "PAYMENT_SCHEME_NOT_SUPPORTED")
}

/// `RATE_LIMIT_EXCEEDED`, HTTP 429.
pub fn accounts_balance_get_limit() -> ApiError {
    documented("RATE_LIMIT_EXCEEDED", "ACCOUNTS_BALANCE_GET_LIMIT")
}

/// `RATE_LIMIT_EXCEEDED`, HTTP 429.
pub fn accounts_limit() -> ApiError {
    documented("RATE_LIMIT_EXCEEDED", "ACCOUNTS_LIMIT")
}

/// `RATE_LIMIT_EXCEEDED`, HTTP 429.
pub fn auth_limit() -> ApiError {
    documented("RATE_LIMIT_EXCEEDED", "AUTH_LIMIT")
}

/// `RATE_LIMIT_EXCEEDED`, HTTP 429.
pub fn balance_limit() -> ApiError {
    documented("RATE_LIMIT_EXCEEDED", "BALANCE_LIMIT")
}

/// `RATE_LIMIT_EXCEEDED`, HTTP 429.
pub fn credits_exhausted() -> ApiError {
    documented("RATE_LIMIT_EXCEEDED", "CREDITS_EXHAUSTED")
}

/// `RATE_LIMIT_EXCEEDED`, HTTP 429.
pub fn identity_limit() -> ApiError {
    documented("RATE_LIMIT_EXCEEDED", "IDENTITY_LIMIT")
}

/// `RATE_LIMIT_EXCEEDED`, HTTP 429.
pub fn institutions_get_by_id_limit() -> ApiError {
    documented("RATE_LIMIT_EXCEEDED", "INSTITUTIONS_GET_BY_ID_LIMIT")
}

/// `RATE_LIMIT_EXCEEDED`, HTTP 429.
pub fn institutions_get_limit() -> ApiError {
    documented("RATE_LIMIT_EXCEEDED", "INSTITUTIONS_GET_LIMIT")
}

/// `RATE_LIMIT_EXCEEDED`, HTTP 429.
pub fn investment_holdings_get_limit() -> ApiError {
    documented("RATE_LIMIT_EXCEEDED", "INVESTMENT_HOLDINGS_GET_LIMIT")
}

/// `RATE_LIMIT_EXCEEDED`, HTTP 429.
pub fn investment_transactions_limit() -> ApiError {
    documented("RATE_LIMIT_EXCEEDED", "INVESTMENT_TRANSACTIONS_LIMIT")
}

/// `RATE_LIMIT_EXCEEDED`, HTTP 429.
pub fn item_get_limit() -> ApiError {
    documented("RATE_LIMIT_EXCEEDED", "ITEM_GET_LIMIT")
}

/// `RATE_LIMIT_EXCEEDED`, HTTP 429.
pub fn rate_limit() -> ApiError {
    documented("RATE_LIMIT_EXCEEDED", "RATE_LIMIT")
}

/// `RATE_LIMIT_EXCEEDED`, HTTP 429.
pub fn transactions_limit() -> ApiError {
    documented("RATE_LIMIT_EXCEEDED", "TRANSACTIONS_LIMIT")
}

/// `RATE_LIMIT_EXCEEDED`, HTTP 429.
pub fn transactions_sync_limit() -> ApiError {
    documented("RATE_LIMIT_EXCEEDED", "TRANSACTIONS_SYNC_LIMIT")
}

/// `RECAPTCHA_ERROR`, HTTP 400.
pub fn recaptcha_bad() -> ApiError {
    documented("RECAPTCHA_ERROR", "RECAPTCHA_BAD")
}

/// `RECAPTCHA_ERROR`, HTTP 400.
pub fn recaptcha_required() -> ApiError {
    documented("RECAPTCHA_ERROR", "RECAPTCHA_REQUIRED")
}

/// `SANDBOX_ERROR`, HTTP 400.
pub fn sandbox_product_not_enabled() -> ApiError {
    documented("SANDBOX_ERROR", "SANDBOX_PRODUCT_NOT_ENABLED")
}

/// `SANDBOX_ERROR`, HTTP 400.
pub fn sandbox_transfer_event_transition_invalid() -> ApiError {
    documented("SANDBOX_ERROR", "SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID")
}

/// `SANDBOX_ERROR`, HTTP 400.
pub fn sandbox_webhook_invalid() -> ApiError {
    documented("SANDBOX_ERROR", "SANDBOX_WEBHOOK_INVALID")
}

/// `TRANSACTIONS_ERROR`, HTTP 400.
pub fn transactions_sync_mutation_during_pagination() -> ApiError {
    documented(
        "TRANSACTIONS_ERROR",
        "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION",
    )
}

/// `TRANSACTION_ERROR`, HTTP 400.
pub fn nonidentical_request() -> ApiError {
    documented("TRANSACTION_ERROR", "NONIDENTICAL_REQUEST")
}

/// `TRANSACTION_ERROR`, HTTP 400.
pub fn request_conflict() -> ApiError {
    documented("TRANSACTION_ERROR", "REQUEST_CONFLICT")
}

/// `TRANSACTION_ERROR`, HTTP 400.
pub fn transaction_amount_exceeded() -> ApiError {
    documented("TRANSACTION_ERROR", "TRANSACTION_AMOUNT_EXCEEDED")
}

/// `TRANSACTION_ERROR`, HTTP 400.
pub fn transaction_bacs_invalid() -> ApiError {
    documented("TRANSACTION_ERROR", "TRANSACTION_BACS_INVALID")
}

/// `TRANSACTION_ERROR`, HTTP 400.
pub fn transaction_currency_mismatch() -> ApiError {
    documented("TRANSACTION_ERROR", "TRANSACTION_CURRENCY_MISMATCH")
}

/// `TRANSACTION_ERROR`, HTTP 400.
pub fn transaction_execution_failed() -> ApiError {
    documented("TRANSACTION_ERROR", "TRANSACTION_EXECUTION_FAILED")
}

/// `TRANSACTION_ERROR`, HTTP 400.
pub fn transaction_fast_pay_disabled() -> ApiError {
    documented("TRANSACTION_ERROR", "TRANSACTION_FAST_PAY_DISABLED")
}

/// `TRANSACTION_ERROR`, HTTP 400.
pub fn transaction_iban_invalid() -> ApiError {
    documented("TRANSACTION_ERROR", "TRANSACTION_IBAN_INVALID")
}

/// `TRANSACTION_ERROR`, HTTP 400.
pub fn transaction_insufficient_funds() -> ApiError {
    documented("TRANSACTION_ERROR", "TRANSACTION_INSUFFICIENT_FUNDS")
}

/// `TRANSACTION_ERROR`, HTTP 400.
pub fn transaction_on_same_account() -> ApiError {
    documented("TRANSACTION_ERROR", "TRANSACTION_ON_SAME_ACCOUNT")
}

/// `TRANSFER_ERROR`, HTTP 400.
pub fn incomplete_customer_onboarding() -> ApiError {
    documented("TRANSFER_ERROR", "INCOMPLETE_CUSTOMER_ONBOARDING")
}

/// `TRANSFER_ERROR`, HTTP 400.
pub fn transfer_account_blocked() -> ApiError {
    documented("TRANSFER_ERROR", "TRANSFER_ACCOUNT_BLOCKED")
}

/// `TRANSFER_ERROR`, HTTP 400.
pub fn transfer_forbidden_ach_class() -> ApiError {
    documented("TRANSFER_ERROR", "TRANSFER_FORBIDDEN_ACH_CLASS")
}

/// `TRANSFER_ERROR`, HTTP 400.
pub fn transfer_limit_reached() -> ApiError {
    documented("TRANSFER_ERROR", "TRANSFER_LIMIT_REACHED")
}

/// `TRANSFER_ERROR`, HTTP 400.
pub fn transfer_not_cancellable() -> ApiError {
    documented("TRANSFER_ERROR", "TRANSFER_NOT_CANCELLABLE")
}

/// `TRANSFER_ERROR`, HTTP 400.
pub fn transfer_originator_not_found() -> ApiError {
    documented("TRANSFER_ERROR", "TRANSFER_ORIGINATOR_NOT_FOUND")
}

/// `TRANSFER_ERROR`, HTTP 400.
pub fn transfer_ui_unauthorized() -> ApiError {
    documented("TRANSFER_ERROR", "TRANSFER_UI_UNAUTHORIZED")
}

/// `TRANSFER_ERROR`, HTTP 400.
pub fn transfer_unsupported_account_type() -> ApiError {
    documented("TRANSFER_ERROR", "TRANSFER_UNSUPPORTED_ACCOUNT_TYPE")
}

/// `TRANSFER_ERROR`, HTTP 400.
pub fn unauthorized_access() -> ApiError {
    documented("TRANSFER_ERROR", "UNAUTHORIZED_ACCESS")
}
