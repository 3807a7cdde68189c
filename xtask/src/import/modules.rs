//! Into which group of shared types a type goes.
//!
//! A group is a module and feature of `plaid-types`, so a product compiles only the groups it
//! reaches. The groups follow what products have in common, not where a type stands in the API.

/// The shared module of a type that two or more products use.
pub(super) fn module_of(name: &str) -> &'static str {
    let starts = |prefixes: &[&str]| prefixes.iter().any(|prefix| name.starts_with(prefix));
    match name {
        "AccessToken"
        | "ProcessorToken"
        | "AccountId"
        | "InstitutionId"
        | "UserId"
        | "Item"
        | "ItemAuthMethod"
        | "Products"
        | "AccountType"
        | "AccountSubtype"
        | "AccountBase"
        | "AccountBalance"
        | "AccountHolderCategory"
        | "AccountBaseVerificationStatus"
        | "ItemUpdateType" => "account",
        _ if starts(&["AccountVerificationInsights"]) => "account",
        "Address" | "AddressData" | "Email" | "EmailType" | "PhoneNumber" | "PhoneNumberType"
        | "Owner" | "OwnershipType" | "AddressNullable" | "SignalAddressData" => "owner",
        "Location"
        | "PaymentMeta"
        | "TransactionCode"
        | "CreditCategory"
        | "PaymentChannel"
        | "ClientCustomization"
        | "BusinessFinanceCategory"
        | "TransactionId"
        | "TransactionCounterparty"
        | "NumbersIBAN" => "transaction",
        _ if starts(&["PersonalFinanceCategory", "Counterparty"]) => "transaction",
        "InvestmentTransactionSubtype"
        | "InvestmentTransactionType"
        | "SecurityId"
        | "InvestmentTransactionId" => "investment",
        _ if starts(&[
            "Cra",
            "Prism",
            "Cashflow",
            "Network",
            "PlaidLendScore",
            "GSE",
            "IncomeInsights",
            "ConsumerReport",
        ]) =>
        {
            "cra"
        }
        _ if starts(&[
            "Credit",
            "Income",
            "Earnings",
            "PayPeriod",
            "DepositoryAccountSubtype",
        ]) =>
        {
            "credit"
        }
        _ if starts(&[
            "Transfer",
            "Sweep",
            "BankTransfer",
            "ACH",
            "RecurringTransfer",
        ]) =>
        {
            "transfer"
        }
        "FundingAccountId" | "TestClockId" | "PaymentProfileToken" | "OriginatorClientId" => {
            "transfer"
        }
        _ if starts(&["Payment", "Wallet", "Recipient", "ExternalPayment"]) => "payment",
        "RecipientBACS" => "payment",
        "StudentLoanStatus" | "StudentLoanStatusType" | "PSLFStatus" => "liability",
        "UserToken" | "ThirdPartyUserToken" | "ClientUserId" => "user",
        _ if starts(&["Link"]) => "link",
        "PublicToken" => "link",
        _ if starts(&[
            "IDNumber",
            "GenericCountryCode",
            "Dashboard",
            "MatchSummary",
        ]) =>
        {
            "person"
        }
        _ if starts(&[
            "UserIDNumber",
            "UserAddress",
            "IdentityVerification",
            "TrustIndex",
        ]) =>
        {
            "person"
        }
        _ => "common",
    }
}
