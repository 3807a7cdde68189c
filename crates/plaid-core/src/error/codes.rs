//! The codes an error may carry.

crate::open_enum! {
    /// What exactly went wrong, within an [`ErrorType`](crate::ErrorType).
    ///
    /// Plaid adds codes freely; a code that is not listed here keeps its text.
    pub enum ErrorCode {
        /// `ACCESS_NOT_GRANTED`.
        AccessNotGranted = "ACCESS_NOT_GRANTED",
        /// `ACCOUNTS_BALANCE_GET_LIMIT`.
        AccountsBalanceGetLimit = "ACCOUNTS_BALANCE_GET_LIMIT",
        /// `ACCOUNTS_LIMIT`.
        AccountsLimit = "ACCOUNTS_LIMIT",
        /// `ADDITIONAL_CONSENT_REQUIRED`.
        AdditionalConsentRequired = "ADDITIONAL_CONSENT_REQUIRED",
        /// `ASSETS_UNDER_MANAGEMENT_REQUIRED`.
        AssetsUnderManagementRequired = "ASSETS_UNDER_MANAGEMENT_REQUIRED",
        /// `ASSET_REPORT_GENERATION_FAILED`.
        AssetReportGenerationFailed = "ASSET_REPORT_GENERATION_FAILED",
        /// `AUTH_LIMIT`.
        AuthLimit = "AUTH_LIMIT",
        /// `BALANCE_LIMIT`.
        BalanceLimit = "BALANCE_LIMIT",
        /// `BANK_TRANSFER_ACCOUNT_BLOCKED`.
        BankTransferAccountBlocked = "BANK_TRANSFER_ACCOUNT_BLOCKED",
        /// `CONTACT_REQUIRED`.
        ContactRequired = "CONTACT_REQUIRED",
        /// `COUNTRY_NOT_SUPPORTED`.
        CountryNotSupported = "COUNTRY_NOT_SUPPORTED",
        /// `CREDITS_EXHAUSTED`.
        CreditsExhausted = "CREDITS_EXHAUSTED",
        /// `CUSTOMER_ALREADY_CREATED`.
        CustomerAlreadyCreated = "CUSTOMER_ALREADY_CREATED",
        /// `CUSTOMER_ALREADY_ENABLED`.
        CustomerAlreadyEnabled = "CUSTOMER_ALREADY_ENABLED",
        /// `CUSTOMER_NOT_FOUND`.
        CustomerNotFound = "CUSTOMER_NOT_FOUND",
        /// `CUSTOMER_NOT_READY_FOR_ENABLEMENT`.
        CustomerNotReadyForEnablement = "CUSTOMER_NOT_READY_FOR_ENABLEMENT",
        /// `CUSTOMER_REMOVAL_NOT_ALLOWED`.
        CustomerRemovalNotAllowed = "CUSTOMER_REMOVAL_NOT_ALLOWED",
        /// `DATA_UNAVAILABLE`.
        DataUnavailable = "DATA_UNAVAILABLE",
        /// `DIRECT_INTEGRATION_NOT_ENABLED`.
        DirectIntegrationNotEnabled = "DIRECT_INTEGRATION_NOT_ENABLED",
        /// `EMPLOYMENT_NOT_FOUND`.
        EmploymentNotFound = "EMPLOYMENT_NOT_FOUND",
        /// `FAILED_PRECONDITION`.
        FailedPrecondition = "FAILED_PRECONDITION",
        /// `FLOWDOWN_NOT_COMPLETE`.
        FlowdownNotComplete = "FLOWDOWN_NOT_COMPLETE",
        /// `IDENTITY_LIMIT`.
        IdentityLimit = "IDENTITY_LIMIT",
        /// `INCOME_VERIFICATION_DOCUMENT_NOT_FOUND`.
        IncomeVerificationDocumentNotFound = "INCOME_VERIFICATION_DOCUMENT_NOT_FOUND",
        /// `INCOME_VERIFICATION_FAILED`.
        IncomeVerificationFailed = "INCOME_VERIFICATION_FAILED",
        /// `INCOME_VERIFICATION_NOT_FOUND`.
        IncomeVerificationNotFound = "INCOME_VERIFICATION_NOT_FOUND",
        /// `INCOME_VERIFICATION_UPLOAD_ERROR`.
        IncomeVerificationUploadError = "INCOME_VERIFICATION_UPLOAD_ERROR",
        /// `INCOMPATIBLE_API_VERSION`.
        IncompatibleApiVersion = "INCOMPATIBLE_API_VERSION",
        /// `INCOMPLETE_CUSTOMER_ONBOARDING`.
        IncompleteCustomerOnboarding = "INCOMPLETE_CUSTOMER_ONBOARDING",
        /// `INCORRECT_DEPOSIT_VERIFICATION`.
        IncorrectDepositVerification = "INCORRECT_DEPOSIT_VERIFICATION",
        /// `INCORRECT_LINK_TOKEN`.
        IncorrectLinkToken = "INCORRECT_LINK_TOKEN",
        /// `INCORRECT_OAUTH_NONCE`.
        IncorrectOauthNonce = "INCORRECT_OAUTH_NONCE",
        /// `INSIGHTS_NOT_ENABLED`.
        InsightsNotEnabled = "INSIGHTS_NOT_ENABLED",
        /// `INSIGHTS_PREVIOUSLY_NOT_ENABLED`.
        InsightsPreviouslyNotEnabled = "INSIGHTS_PREVIOUSLY_NOT_ENABLED",
        /// `INSTANT_MATCH_FAILED`.
        InstantMatchFailed = "INSTANT_MATCH_FAILED",
        /// `INSTITUTIONS_GET_BY_ID_LIMIT`.
        InstitutionsGetByIdLimit = "INSTITUTIONS_GET_BY_ID_LIMIT",
        /// `INSTITUTIONS_GET_LIMIT`.
        InstitutionsGetLimit = "INSTITUTIONS_GET_LIMIT",
        /// `INSTITUTION_DOWN`.
        InstitutionDown = "INSTITUTION_DOWN",
        /// `INSTITUTION_NOT_AVAILABLE`.
        InstitutionNotAvailable = "INSTITUTION_NOT_AVAILABLE",
        /// `INSTITUTION_NOT_ENABLED_IN_ENVIRONMENT`.
        InstitutionNotEnabledInEnvironment = "INSTITUTION_NOT_ENABLED_IN_ENVIRONMENT",
        /// `INSTITUTION_NOT_RESPONDING`.
        InstitutionNotResponding = "INSTITUTION_NOT_RESPONDING",
        /// `INSTITUTION_NO_LONGER_SUPPORTED`.
        InstitutionNoLongerSupported = "INSTITUTION_NO_LONGER_SUPPORTED",
        /// `INSTITUTION_REGISTRATION_REQUIRED`.
        InstitutionRegistrationRequired = "INSTITUTION_REGISTRATION_REQUIRED",
        /// `INSUFFICIENT_CREDENTIALS`.
        InsufficientCredentials = "INSUFFICIENT_CREDENTIALS",
        /// `INSUFFICIENT_FUNDS`.
        InsufficientFunds = "INSUFFICIENT_FUNDS",
        /// `INTERNAL_SERVER_ERROR`.
        InternalServerError = "INTERNAL_SERVER_ERROR",
        /// `INVALID_ACCESS_TOKEN`.
        InvalidAccessToken = "INVALID_ACCESS_TOKEN",
        /// `INVALID_ACCOUNT_ID`.
        InvalidAccountId = "INVALID_ACCOUNT_ID",
        /// `INVALID_ACCOUNT_NUMBER`.
        InvalidAccountNumber = "INVALID_ACCOUNT_NUMBER",
        /// `INVALID_API_KEYS`.
        InvalidApiKeys = "INVALID_API_KEYS",
        /// `INVALID_AUDIT_COPY_TOKEN`.
        InvalidAuditCopyToken = "INVALID_AUDIT_COPY_TOKEN",
        /// `INVALID_BODY`.
        InvalidBody = "INVALID_BODY",
        /// `INVALID_CONFIGURATION`.
        InvalidConfiguration = "INVALID_CONFIGURATION",
        /// `INVALID_CREDENTIALS`.
        InvalidCredentials = "INVALID_CREDENTIALS",
        /// `INVALID_FIELD`.
        InvalidField = "INVALID_FIELD",
        /// `INVALID_HEADERS`.
        InvalidHeaders = "INVALID_HEADERS",
        /// `INVALID_INSTITUTION`.
        InvalidInstitution = "INVALID_INSTITUTION",
        /// `INVALID_LINK_CUSTOMIZATION`.
        InvalidLinkCustomization = "INVALID_LINK_CUSTOMIZATION",
        /// `INVALID_LINK_TOKEN`.
        InvalidLinkToken = "INVALID_LINK_TOKEN",
        /// `INVALID_LOGO`.
        InvalidLogo = "INVALID_LOGO",
        /// `INVALID_MFA`.
        InvalidMfa = "INVALID_MFA",
        /// `INVALID_OTP`.
        InvalidOtp = "INVALID_OTP",
        /// `INVALID_PARENT`.
        InvalidParent = "INVALID_PARENT",
        /// `INVALID_PHONE_NUMBER`.
        InvalidPhoneNumber = "INVALID_PHONE_NUMBER",
        /// `INVALID_PROCESSOR_TOKEN`.
        InvalidProcessorToken = "INVALID_PROCESSOR_TOKEN",
        /// `INVALID_PRODUCT`.
        InvalidProduct = "INVALID_PRODUCT",
        /// `INVALID_PRODUCTS`.
        InvalidProducts = "INVALID_PRODUCTS",
        /// `INVALID_PUBLIC_TOKEN`.
        InvalidPublicToken = "INVALID_PUBLIC_TOKEN",
        /// `INVALID_SEND_METHOD`.
        InvalidSendMethod = "INVALID_SEND_METHOD",
        /// `INVALID_STRIPE_ACCOUNT`.
        InvalidStripeAccount = "INVALID_STRIPE_ACCOUNT",
        /// `INVALID_UPDATED_USERNAME`.
        InvalidUpdatedUsername = "INVALID_UPDATED_USERNAME",
        /// `INVALID_USER_TOKEN`.
        InvalidUserToken = "INVALID_USER_TOKEN",
        /// `INVALID_WEBHOOK_VERIFICATION_KEY_ID`.
        InvalidWebhookVerificationKeyId = "INVALID_WEBHOOK_VERIFICATION_KEY_ID",
        /// `INVESTMENT_HOLDINGS_GET_LIMIT`.
        InvestmentHoldingsGetLimit = "INVESTMENT_HOLDINGS_GET_LIMIT",
        /// `INVESTMENT_TRANSACTIONS_LIMIT`.
        InvestmentTransactionsLimit = "INVESTMENT_TRANSACTIONS_LIMIT",
        /// `ITEM_CONCURRENTLY_DELETED`.
        ItemConcurrentlyDeleted = "ITEM_CONCURRENTLY_DELETED",
        /// `ITEM_GET_LIMIT`.
        ItemGetLimit = "ITEM_GET_LIMIT",
        /// `ITEM_LOCKED`.
        ItemLocked = "ITEM_LOCKED",
        /// `ITEM_LOGIN_REQUIRED`.
        ItemLoginRequired = "ITEM_LOGIN_REQUIRED",
        /// `ITEM_NOT_FOUND`.
        ItemNotFound = "ITEM_NOT_FOUND",
        /// `ITEM_NOT_SUPPORTED`.
        ItemNotSupported = "ITEM_NOT_SUPPORTED",
        /// `LAST_UPDATED_DATETIME_OUT_OF_RANGE`.
        LastUpdatedDatetimeOutOfRange = "LAST_UPDATED_DATETIME_OUT_OF_RANGE",
        /// `LOGO_REQUIRED`.
        LogoRequired = "LOGO_REQUIRED",
        /// `MFA_NOT_SUPPORTED`.
        MfaNotSupported = "MFA_NOT_SUPPORTED",
        /// `MISSING_FIELDS`.
        MissingFields = "MISSING_FIELDS",
        /// `NONIDENTICAL_REQUEST`.
        NonidenticalRequest = "NONIDENTICAL_REQUEST",
        /// `NOT_FOUND`.
        NotFound = "NOT_FOUND",
        /// `NO_ACCOUNTS`.
        NoAccounts = "NO_ACCOUNTS",
        /// `NO_AUTH_ACCOUNTS`.
        NoAuthAccounts = "NO_AUTH_ACCOUNTS",
        /// `NO_INVESTMENT_ACCOUNTS`.
        NoInvestmentAccounts = "NO_INVESTMENT_ACCOUNTS",
        /// `NO_INVESTMENT_AUTH_ACCOUNTS`.
        NoInvestmentAuthAccounts = "NO_INVESTMENT_AUTH_ACCOUNTS",
        /// `NO_LIABILITY_ACCOUNTS`.
        NoLiabilityAccounts = "NO_LIABILITY_ACCOUNTS",
        /// `NO_LONGER_AVAILABLE`.
        NoLongerAvailable = "NO_LONGER_AVAILABLE",
        /// `OAUTH_REGISTRATION_ERROR`.
        OauthRegistrationError = "OAUTH_REGISTRATION_ERROR",
        /// `OAUTH_STATE_ID_ALREADY_PROCESSED`.
        OauthStateIdAlreadyProcessed = "OAUTH_STATE_ID_ALREADY_PROCESSED",
        /// `OAUTH_STATE_ID_NOT_FOUND`.
        OauthStateIdNotFound = "OAUTH_STATE_ID_NOT_FOUND",
        /// `PASSWORD_RESET_REQUIRED`.
        PasswordResetRequired = "PASSWORD_RESET_REQUIRED",
        /// `PAYMENT_BLOCKED`.
        PaymentBlocked = "PAYMENT_BLOCKED",
        /// `PAYMENT_CANCELLED`.
        PaymentCancelled = "PAYMENT_CANCELLED",
        /// `PAYMENT_CONSENT_CANCELLED`.
        PaymentConsentCancelled = "PAYMENT_CONSENT_CANCELLED",
        /// `PAYMENT_CONSENT_INVALID_CONSTRAINTS`.
        PaymentConsentInvalidConstraints = "PAYMENT_CONSENT_INVALID_CONSTRAINTS",
        /// `PAYMENT_INSUFFICIENT_FUNDS`.
        PaymentInsufficientFunds = "PAYMENT_INSUFFICIENT_FUNDS",
        /// `PAYMENT_INVALID_RECIPIENT`.
        PaymentInvalidRecipient = "PAYMENT_INVALID_RECIPIENT",
        /// `PAYMENT_INVALID_REFERENCE`.
        PaymentInvalidReference = "PAYMENT_INVALID_REFERENCE",
        /// `PAYMENT_INVALID_SCHEDULE`.
        PaymentInvalidSchedule = "PAYMENT_INVALID_SCHEDULE",
        /// `PAYMENT_PROFILE_LOGIN_REQUIRED`.
        PaymentProfileLoginRequired = "PAYMENT_PROFILE_LOGIN_REQUIRED",
        /// `PAYMENT_REJECTED`.
        PaymentRejected = "PAYMENT_REJECTED",
        /// `PAYMENT_SCHEME_NOT_SUPPORTED`.
        PaymentSchemeNotSupported = "PAYMENT_SCHEME_NOT_SUPPORTED",
        /// `PLAID_DIRECT_ITEM_IMPORT_RETURNED_INVALID_MFA`.
        PlaidDirectItemImportReturnedInvalidMfa = "PLAID_DIRECT_ITEM_IMPORT_RETURNED_INVALID_MFA",
        /// `PLANNED_MAINTENANCE`.
        PlannedMaintenance = "PLANNED_MAINTENANCE",
        /// `PRODUCTS_NOT_SUPPORTED`.
        ProductsNotSupported = "PRODUCTS_NOT_SUPPORTED",
        /// `PRODUCT_NOT_ENABLED`.
        ProductNotEnabled = "PRODUCT_NOT_ENABLED",
        /// `PRODUCT_NOT_READY`.
        ProductNotReady = "PRODUCT_NOT_READY",
        /// `PRODUCT_UNAVAILABLE`.
        ProductUnavailable = "PRODUCT_UNAVAILABLE",
        /// `QUESTIONNAIRE_NOT_COMPLETE`.
        QuestionnaireNotComplete = "QUESTIONNAIRE_NOT_COMPLETE",
        /// `RATE_LIMIT`.
        RateLimit = "RATE_LIMIT",
        /// `RECAPTCHA_BAD`.
        RecaptchaBad = "RECAPTCHA_BAD",
        /// `RECAPTCHA_REQUIRED`.
        RecaptchaRequired = "RECAPTCHA_REQUIRED",
        /// `REQUEST_CONFLICT`.
        RequestConflict = "REQUEST_CONFLICT",
        /// `SANDBOX_ONLY`.
        SandboxOnly = "SANDBOX_ONLY",
        /// `SANDBOX_PRODUCT_NOT_ENABLED`.
        SandboxProductNotEnabled = "SANDBOX_PRODUCT_NOT_ENABLED",
        /// `SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID`.
        SandboxTransferEventTransitionInvalid = "SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID",
        /// `SANDBOX_WEBHOOK_INVALID`.
        SandboxWebhookInvalid = "SANDBOX_WEBHOOK_INVALID",
        /// `TOO_MANY_VERIFICATION_ATTEMPTS`.
        TooManyVerificationAttempts = "TOO_MANY_VERIFICATION_ATTEMPTS",
        /// `TRANSACTIONS_LIMIT`.
        TransactionsLimit = "TRANSACTIONS_LIMIT",
        /// `TRANSACTIONS_SYNC_LIMIT`.
        TransactionsSyncLimit = "TRANSACTIONS_SYNC_LIMIT",
        /// `TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION`.
        TransactionsSyncMutationDuringPagination = "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION",
        /// `TRANSACTION_AMOUNT_EXCEEDED`.
        TransactionAmountExceeded = "TRANSACTION_AMOUNT_EXCEEDED",
        /// `TRANSACTION_BACS_INVALID`.
        TransactionBacsInvalid = "TRANSACTION_BACS_INVALID",
        /// `TRANSACTION_CURRENCY_MISMATCH`.
        TransactionCurrencyMismatch = "TRANSACTION_CURRENCY_MISMATCH",
        /// `TRANSACTION_EXECUTION_FAILED`.
        TransactionExecutionFailed = "TRANSACTION_EXECUTION_FAILED",
        /// `TRANSACTION_FAST_PAY_DISABLED`.
        TransactionFastPayDisabled = "TRANSACTION_FAST_PAY_DISABLED",
        /// `TRANSACTION_IBAN_INVALID`.
        TransactionIbanInvalid = "TRANSACTION_IBAN_INVALID",
        /// `TRANSACTION_INSUFFICIENT_FUNDS`.
        TransactionInsufficientFunds = "TRANSACTION_INSUFFICIENT_FUNDS",
        /// `TRANSACTION_ON_SAME_ACCOUNT`.
        TransactionOnSameAccount = "TRANSACTION_ON_SAME_ACCOUNT",
        /// `TRANSFER_ACCOUNT_BLOCKED`.
        TransferAccountBlocked = "TRANSFER_ACCOUNT_BLOCKED",
        /// `TRANSFER_FORBIDDEN_ACH_CLASS`.
        TransferForbiddenAchClass = "TRANSFER_FORBIDDEN_ACH_CLASS",
        /// `TRANSFER_LIMIT_REACHED`.
        TransferLimitReached = "TRANSFER_LIMIT_REACHED",
        /// `TRANSFER_NOT_CANCELLABLE`.
        TransferNotCancellable = "TRANSFER_NOT_CANCELLABLE",
        /// `TRANSFER_ORIGINATOR_NOT_FOUND`.
        TransferOriginatorNotFound = "TRANSFER_ORIGINATOR_NOT_FOUND",
        /// `TRANSFER_UI_UNAUTHORIZED`.
        TransferUiUnauthorized = "TRANSFER_UI_UNAUTHORIZED",
        /// `TRANSFER_UNSUPPORTED_ACCOUNT_TYPE`.
        TransferUnsupportedAccountType = "TRANSFER_UNSUPPORTED_ACCOUNT_TYPE",
        /// `UNAUTHORIZED_ACCESS`.
        UnauthorizedAccess = "UNAUTHORIZED_ACCESS",
        /// `UNAUTHORIZED_ENVIRONMENT`.
        UnauthorizedEnvironment = "UNAUTHORIZED_ENVIRONMENT",
        /// `UNAUTHORIZED_INSTITUTION`.
        UnauthorizedInstitution = "UNAUTHORIZED_INSTITUTION",
        /// `UNAUTHORIZED_ROUTE_ACCESS`.
        UnauthorizedRouteAccess = "UNAUTHORIZED_ROUTE_ACCESS",
        /// `UNKNOWN_FIELDS`.
        UnknownFields = "UNKNOWN_FIELDS",
        /// `UNSUPPORTED_RESPONSE`.
        UnsupportedResponse = "UNSUPPORTED_RESPONSE",
        /// `USER_INPUT_TIMEOUT`.
        UserInputTimeout = "USER_INPUT_TIMEOUT",
        /// `USER_PERMISSION_REVOKED`.
        UserPermissionRevoked = "USER_PERMISSION_REVOKED",
        /// `USER_SETUP_REQUIRED`.
        UserSetupRequired = "USER_SETUP_REQUIRED",
        /// `VERIFICATION_STATUS_PENDING_APPROVAL`.
        VerificationStatusPendingApproval = "VERIFICATION_STATUS_PENDING_APPROVAL",
    }
}
