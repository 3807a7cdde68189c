//! Every page of Markdown that has snippets, so that they are compiled and run.

macro_rules! pages {
    ($($name:ident: $path:literal,)*) => {
        $(#[doc = include_str!($path)]
        pub struct $name;)*
    };
}

pages! {
    Readme: "../../README.md",
    StorageGuide: "../../crates/plaid/guides/storage.md",
    SyncGuide: "../../crates/plaid/guides/sync.md",
    WebhooksGuide: "../../crates/plaid/guides/webhooks.md",
    WritesGuide: "../../crates/plaid/guides/writes.md",
    Accounts: "../../crates/plaid-accounts/README.md",
    Assets: "../../crates/plaid-assets/README.md",
    Auth: "../../crates/plaid-auth/README.md",
    BankTransfer: "../../crates/plaid-bank-transfer/README.md",
    Beacon: "../../crates/plaid-beacon/README.md",
    Cashflow: "../../crates/plaid-cashflow/README.md",
    Check: "../../crates/plaid-check/README.md",
    Core: "../../crates/plaid-core/README.md",
    Emulator: "../../crates/plaid-emulator/README.md",
    Enrich: "../../crates/plaid-enrich/README.md",
    Fdx: "../../crates/plaid-fdx/README.md",
    Identity: "../../crates/plaid-identity/README.md",
    IdentityVerification: "../../crates/plaid-identity-verification/README.md",
    Income: "../../crates/plaid-income/README.md",
    Institutions: "../../crates/plaid-institutions/README.md",
    Investments: "../../crates/plaid-investments/README.md",
    Item: "../../crates/plaid-item/README.md",
    Legacy: "../../crates/plaid-legacy/README.md",
    Liabilities: "../../crates/plaid-liabilities/README.md",
    Link: "../../crates/plaid-link/README.md",
    Mock: "../../crates/plaid-mock/README.md",
    Monitor: "../../crates/plaid-monitor/README.md",
    Oauth: "../../crates/plaid-oauth/README.md",
    Partner: "../../crates/plaid-partner/README.md",
    PaymentInitiation: "../../crates/plaid-payment-initiation/README.md",
    Processor: "../../crates/plaid-processor/README.md",
    Protect: "../../crates/plaid-protect/README.md",
    Sandbox: "../../crates/plaid-sandbox/README.md",
    Signal: "../../crates/plaid-signal/README.md",
    Statements: "../../crates/plaid-statements/README.md",
    Transactions: "../../crates/plaid-transactions/README.md",
    Transfer: "../../crates/plaid-transfer/README.md",
    Types: "../../crates/plaid-types/README.md",
    User: "../../crates/plaid-user/README.md",
    Wallet: "../../crates/plaid-wallet/README.md",
    Webhooks: "../../crates/plaid-webhooks/README.md",
}
