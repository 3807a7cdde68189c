//! The families of errors.

crate::open_enum! {
    /// The family an error belongs to.
    pub enum ErrorType {
        /// `INVALID_REQUEST`.
        InvalidRequest = "INVALID_REQUEST",
        /// `INVALID_RESULT`.
        InvalidResult = "INVALID_RESULT",
        /// `INVALID_INPUT`.
        InvalidInput = "INVALID_INPUT",
        /// `INSTITUTION_ERROR`.
        InstitutionError = "INSTITUTION_ERROR",
        /// `RATE_LIMIT_EXCEEDED`.
        RateLimitExceeded = "RATE_LIMIT_EXCEEDED",
        /// `API_ERROR`.
        ApiError = "API_ERROR",
        /// `ITEM_ERROR`.
        ItemError = "ITEM_ERROR",
        /// `ASSET_REPORT_ERROR`.
        AssetReportError = "ASSET_REPORT_ERROR",
        /// `BASE_REPORT_ERROR`.
        BaseReportError = "BASE_REPORT_ERROR",
        /// `RECAPTCHA_ERROR`.
        RecaptchaError = "RECAPTCHA_ERROR",
        /// `OAUTH_ERROR`.
        OauthError = "OAUTH_ERROR",
        /// `PAYMENT_ERROR`.
        PaymentError = "PAYMENT_ERROR",
        /// `BANK_TRANSFER_ERROR`.
        BankTransferError = "BANK_TRANSFER_ERROR",
        /// `INCOME_VERIFICATION_ERROR`.
        IncomeVerificationError = "INCOME_VERIFICATION_ERROR",
        /// `MICRODEPOSITS_ERROR`.
        MicrodepositsError = "MICRODEPOSITS_ERROR",
        /// `SANDBOX_ERROR`.
        SandboxError = "SANDBOX_ERROR",
        /// `PARTNER_ERROR`.
        PartnerError = "PARTNER_ERROR",
        /// `SIGNAL_ERROR`.
        SignalError = "SIGNAL_ERROR",
        /// `TRANSACTIONS_ERROR`.
        TransactionsError = "TRANSACTIONS_ERROR",
        /// `TRANSACTION_ERROR`.
        TransactionError = "TRANSACTION_ERROR",
        /// `TRANSFER_ERROR`.
        TransferError = "TRANSFER_ERROR",
        /// `CHECK_REPORT_ERROR`.
        CheckReportError = "CHECK_REPORT_ERROR",
        /// `CONSUMER_REPORT_ERROR`.
        ConsumerReportError = "CONSUMER_REPORT_ERROR",
        /// `USER_ERROR`.
        UserError = "USER_ERROR",
        /// `IDEMPOTENCY_ERROR`.
        IdempotencyError = "IDEMPOTENCY_ERROR",
        /// `ASSETS_ERROR`.
        AssetsError = "ASSETS_ERROR",
        /// `CRA_MONITORING_ERROR`.
        CraMonitoringError = "CRA_MONITORING_ERROR",
        /// `CREDIT_PROFILE_REPORT_ERROR`.
        CreditProfileReportError = "CREDIT_PROFILE_REPORT_ERROR",
        /// `ENCOMPASS_ERROR`.
        EncompassError = "ENCOMPASS_ERROR",
        /// `ENRICH_ERROR`.
        EnrichError = "ENRICH_ERROR",
        /// `FRAUD_INSIGHTS_ERROR`.
        FraudInsightsError = "FRAUD_INSIGHTS_ERROR",
        /// `FREDDIE_MAC_ERROR`.
        FreddieMacError = "FREDDIE_MAC_ERROR",
        /// `LINK_DELIVERY_ERROR`.
        LinkDeliveryError = "LINK_DELIVERY_ERROR",
        /// `PROFILE_ERROR`.
        ProfileError = "PROFILE_ERROR",
        /// `RECURRING_TRANSACTIONS_ERROR`.
        RecurringTransactionsError = "RECURRING_TRANSACTIONS_ERROR",
        /// `STATEMENTS_ERROR`.
        StatementsError = "STATEMENTS_ERROR",
        /// `TRANSFER_RECURRING_ERROR`.
        TransferRecurringError = "TRANSFER_RECURRING_ERROR",
        /// `TRANSFER_REFUND_ERROR`.
        TransferRefundError = "TRANSFER_REFUND_ERROR",
        /// `AUTH_ERROR`.
        AuthError = "AUTH_ERROR",
    }
}
