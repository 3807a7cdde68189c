//! What a name tells: which strings are ids, tokens or secrets, and which numbers are money.

use crate::facts::is_suspicious;

/// A newtype and whether it grants access.
pub(super) struct Newtype {
    pub(super) name: String,
    pub(super) token: bool,
}

fn id(name: &str) -> Newtype {
    Newtype {
        name: name.to_owned(),
        token: false,
    }
}

fn token(name: &str) -> Newtype {
    Newtype {
        name: name.to_owned(),
        token: true,
    }
}

/// The newtype of a string schema that has a name of its own.
pub(super) fn newtype_of_schema(schema: &str) -> Option<Newtype> {
    Some(match schema {
        "AccessToken"
        | "AccessTokenNullable"
        | "TransferAccessToken"
        | "BankTransferAccessToken" => token("AccessToken"),
        "ProcessorToken" => token("ProcessorToken"),
        "UserToken" | "CraLoanUserToken" => token("UserToken"),
        "ThirdPartyUserToken" => token("ThirdPartyUserToken"),
        "AssetReportToken" | "AssetReportTokenNullable" | "AssetReportRefreshAssetReportToken" => {
            token("AssetReportToken")
        }
        "PaymentProfileToken" | "TransferPaymentProfileToken" => token("PaymentProfileToken"),
        "OAuthAccessToken" => token("OAuthAccessToken"),
        "OAuthRefreshToken" => token("OAuthRefreshToken"),
        "OAuthAnyToken" => token("OAuthToken"),
        "UserId" | "NewUserID" | "PlaidUserID" | "PlaidUserIDNullable" => id("UserId"),
        "ClientUserID" | "ClientUserIDNullable" | "DeprecatedClientUserID" => id("ClientUserId"),
        "APIClientID" => id("ClientId"),
        "TransferAccountID" => id("AccountId"),
        "TransferID" | "TransferIDForRefund" => id("TransferId"),
        "TransferFundingAccountIDResponse"
        | "TransferFundingAccountIDResponseNullable"
        | "TransferMigratedFundingAccountIDRequest"
        | "TransferLedgerFundingAccountIDRequest" => id("FundingAccountId"),
        "TransferTestClockID" => id("TestClockId"),
        "TransferOriginatorClientID" | "TransferPlatformOriginatorClientID" => {
            id("OriginatorClientId")
        }
        "WatchlistScreeningIndividualID" | "WatchlistScreeningIndividualIDNullable" => {
            id("WatchlistScreeningId")
        }
        "PreviousIdentityVerificationAttemptID" => id("IdentityVerificationId"),
        "ItemImportRequestInstitutionID" => id("InstitutionId"),
        "IndividualWatchlistScreeningProgramName"
        | "TransferNetworkTraceID"
        | "InternalUID"
        | "SourceUID" => return None,
        _ => {
            let stem = schema.strip_suffix("Nullable").unwrap_or(schema);
            let stem = stem
                .strip_suffix("ID")
                .or_else(|| stem.strip_suffix("Id"))?;
            id(&format!("{stem}Id"))
        }
    })
}

/// The newtype of a plain string member.
pub(super) fn newtype_of_member(member: &str, owner: &str) -> Option<Newtype> {
    let wallet = owner.starts_with("Wallet");
    Some(match member {
        "access_token" | "access_tokens" => token("AccessToken"),
        "public_token" | "public_tokens" => token("PublicToken"),
        "link_token" => token("LinkToken"),
        "processor_token" => token("ProcessorToken"),
        "user_token" => token("UserToken"),
        "third_party_user_token" => token("ThirdPartyUserToken"),
        "asset_report_token" | "report_tokens" => token("AssetReportToken"),
        "audit_copy_token" => token("AuditCopyToken"),
        "relay_token" => token("RelayToken"),
        "payment_token" => token("PaymentToken"),
        "payment_profile_token" => token("PaymentProfileToken"),
        "stripe_bank_account_token" => token("StripeBankAccountToken"),
        "employment_report_token" => token("EmploymentReportToken"),
        "account_id"
        | "account_ids"
        | "account_ids_to_exclude"
        | "origination_account_id"
        | "outcome_account_id"
        | "account_ids_with_new_auth"
        | "account_ids_with_new_liabilities"
        | "paired_account_id" => id("AccountId"),
        "item_id" | "item_ids" | "item_id_to_update" | "paired_item_id" => id("ItemId"),
        "institution_id" | "institution_ids" => id("InstitutionId"),
        "transaction_id" | "transaction_ids" if wallet => id("WalletTransactionId"),
        "transaction_id" | "transaction_ids" if owner.starts_with("Payment") => {
            id("WalletTransactionId")
        }
        "transaction_id"
        | "transaction_ids"
        | "pending_transaction_id"
        | "removed_transactions" => id("TransactionId"),
        "user_id" => id("UserId"),
        "client_user_id" => id("ClientUserId"),
        "request_id" => id("RequestId"),
        "security_id" | "proxy_security_id" => id("SecurityId"),
        "investment_transaction_id" | "cancel_transaction_id" => id("InvestmentTransactionId"),
        "link_session_id" => id("LinkSessionId"),
        "payment_id" => id("PaymentId"),
        "recipient_id" if owner.starts_with("FDX") => return None,
        "recipient_id" => id("RecipientId"),
        "consent_id" => id("PaymentConsentId"),
        "wallet_id" => id("WalletId"),
        "transfer_id" | "transfer_ids" => id("TransferId"),
        "transfer_intent_id" | "intent_id" => id("TransferIntentId"),
        "authorization_id" => id("TransferAuthorizationId"),
        "refund_id" | "refund_ids" if owner.starts_with("Payment") => id("PaymentRefundId"),
        "refund_id" | "refund_ids" => id("TransferRefundId"),
        "sweep_id" => id("TransferSweepId"),
        "ledger_id" | "from_ledger_id" | "to_ledger_id" => id("TransferLedgerId"),
        "recurring_transfer_id" => id("RecurringTransferId"),
        "repayment_id" => id("TransferRepaymentId"),
        "funding_account_id" => id("FundingAccountId"),
        "originator_client_id" => id("OriginatorClientId"),
        "end_customer_client_id" => id("EndCustomerClientId"),
        "bank_transfer_id" => id("BankTransferId"),
        "test_clock_id" => id("TestClockId"),
        "asset_report_id" => id("AssetReportId"),
        "statement_id" => id("StatementId"),
        "stream_id" | "stream_ids" | "removed_stream_ids" => id("StreamId"),
        "identity_verification_id" => id("IdentityVerificationId"),
        "beacon_user_id" => id("BeaconUserId"),
        "beacon_report_id" => id("BeaconReportId"),
        "beacon_report_syndication_id" => id("BeaconReportSyndicationId"),
        "beacon_duplicate_id" => id("BeaconDuplicateId"),
        "application_id" => id("ApplicationId"),
        "rule_id" => id("TransactionRuleId"),
        "income_verification_id" => id("IncomeVerificationId"),
        _ => return None,
    })
}

/// Whether a string or date must not show up in logs.
pub(super) fn is_secret(member: &str, owner: &str, schema: Option<&str>) -> bool {
    is_suspicious(member, owner)
        || matches!(
            schema,
            Some("IDNumberValue" | "PhysicalDocumentIDNumber" | "SandboxOverridePassword")
        )
}

/// What a JSON number stands for.
pub(super) enum Number {
    Money,
    Float,
    Int,
}

/// Money and quantities are exact decimals; shares, rates, scores and coordinates are floats;
/// counts that the document happens to call numbers are integers.
pub(super) fn number(member: &str) -> Number {
    const INTS: &[&str] = &[
        "days_requested",
        "days_available",
        "new_transactions",
        "new_investments_transactions",
        "cancelled_investments_transactions",
        "new_holdings",
        "updated_holdings",
        "interest_capitalization_grace_period_months",
        "non_repayment_months",
        "repayment_months",
        "payment_day_of_month",
    ];
    const FLOATS: &[&str] = &[
        "hours",
        "rate",
        "apy",
        "lat",
        "lon",
        "success",
        "error_plaid",
        "error_institution",
        "SchemaVersion",
        "probability",
        "lower_bound",
        "upper_bound",
        "average_days_apart",
        "average_days_between_transactions",
        "primary_account_score",
    ];
    let rate = [
        "percentage",
        "apr",
        "score",
        "count",
        "ratio",
        "success_rate",
        "_rounds",
        "_per_",
    ];
    let money = ["discount", "account", "pay_per_cycle"];
    if INTS.contains(&member) {
        Number::Int
    } else if FLOATS.contains(&member)
        || (rate.iter().any(|word| member.contains(word))
            && !money.iter().any(|word| member.contains(word))
            && !member.ends_with("amount"))
        || member.ends_with("_count")
        || (member.ends_with("apr") && member != "balance_subject_to_apr")
    {
        if member == "balance_subject_to_apr" {
            Number::Money
        } else {
            Number::Float
        }
    } else {
        Number::Money
    }
}

/// Whether a string member of this description holds a decimal number.
pub(super) fn is_money_text(member: &str, description: &str) -> bool {
    let not = [
        "color",
        "account_balance_info",
        "last_updated",
        "_id",
        "utilization",
    ];
    let named = member == "amount" || member.ends_with("_amount") || member.ends_with("_balance");
    (named || description.contains("decimal")) && !not.iter().any(|word| member.contains(word))
}

/// A schema name as a Rust type name.
pub(super) fn type_name(schema: &str) -> String {
    if schema.contains('_') {
        pascal(schema)
    } else {
        schema.to_owned()
    }
}

/// `webhook_code` as `WebhookCode`; capitals inside a word stay.
pub(super) fn pascal(text: &str) -> String {
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| {
            let (first, rest) = word.split_at(1);
            first.to_ascii_uppercase() + rest
        })
        .collect()
}
