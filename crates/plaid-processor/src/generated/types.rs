// @generated from api/products/processor.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{AccessToken, AccountId, ProcessorToken, Products};

plaid_core::secret_token! {
/// A bank account for Stripe's API, which can be used once.
pub struct StripeBankAccountToken;
}

/// The request of `/processor/token/create` ([Plaid's page](https://plaid.com/docs/api/processors/#processortokencreate)).
///
/// Makes a token for one account and one partner, to hand to that partner.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorTokenCreateRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// Partners that take processor tokens.
    pub processor: ProcessorTokenCreateRequestProcessor,
}

impl ProcessorTokenCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        account_id: impl Into<plaid_types::AccountId>,
        processor: impl Into<ProcessorTokenCreateRequestProcessor>,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            account_id: account_id.into(),
            processor: processor.into(),
        }
    }
}

/// The answer of `/processor/token/create` ([Plaid's page](https://plaid.com/docs/api/processors/#processortokencreate)).
///
/// Makes a token for one account and one partner, to hand to that partner.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorTokenCreateResponse {
    /// Lets a partner use one account.
    pub processor_token: plaid_types::ProcessorToken,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/processor/token/permissions/set` ([Plaid's page](https://plaid.com/docs/api/processors/#processortokenpermissionsset)).
///
/// Sets which products a partner may use with a processor token.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorTokenPermissionsSetRequest {
    /// Lets a partner use one account.
    pub processor_token: plaid_types::ProcessorToken,
    /// What the processor may read; everything if empty.
    pub products: Vec<plaid_types::Products>,
}

impl ProcessorTokenPermissionsSetRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        processor_token: impl Into<plaid_types::ProcessorToken>,
        products: impl IntoIterator<Item = impl Into<plaid_types::Products>>,
    ) -> Self {
        Self {
            processor_token: processor_token.into(),
            products: products.into_iter().map(Into::into).collect(),
        }
    }
}

/// The answer of `/processor/token/permissions/set` ([Plaid's page](https://plaid.com/docs/api/processors/#processortokenpermissionsset)).
///
/// Sets which products a partner may use with a processor token.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorTokenPermissionsSetResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/processor/token/permissions/get` ([Plaid's page](https://plaid.com/docs/api/processors/#processortokenpermissionsget)).
///
/// Reads which products a partner may use with a processor token.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorTokenPermissionsGetRequest {
    /// Lets a partner use one account.
    pub processor_token: plaid_types::ProcessorToken,
}

impl ProcessorTokenPermissionsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(processor_token: impl Into<plaid_types::ProcessorToken>) -> Self {
        Self {
            processor_token: processor_token.into(),
        }
    }
}

/// The answer of `/processor/token/permissions/get` ([Plaid's page](https://plaid.com/docs/api/processors/#processortokenpermissionsget)).
///
/// Reads which products a partner may use with a processor token.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorTokenPermissionsGetResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
    /// What the processor may read; everything if empty.
    pub products: Vec<plaid_types::Products>,
}

/// The request of `/processor/token/webhook/update` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processortokenwebhookupdate)).
///
/// Sets where the webhooks of a processor token go; null ends them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorTokenWebhookUpdateRequest {
    /// Lets a partner use one account.
    pub processor_token: plaid_types::ProcessorToken,
    /// The new webhook; null removes the present one.
    pub webhook: plaid_core::Clearable<String>,
}

impl ProcessorTokenWebhookUpdateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        processor_token: impl Into<plaid_types::ProcessorToken>,
        webhook: impl Into<Option<String>>,
    ) -> Self {
        Self {
            processor_token: processor_token.into(),
            webhook: plaid_core::Clearable::from(webhook.into()),
        }
    }
}

/// The answer of `/processor/token/webhook/update` ([Plaid's page](https://plaid.com/docs/api/processor-partners/#processortokenwebhookupdate)).
///
/// Sets where the webhooks of a processor token go; null ends them.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorTokenWebhookUpdateResponse {
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/processor/stripe/bank_account_token/create` ([Plaid's page](https://plaid.com/docs/api/processors/#processorstripebank_account_tokencreate)).
///
/// Makes a Stripe bank account token for one account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorStripeBankAccountTokenCreateRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// Names an account.
    pub account_id: plaid_types::AccountId,
}

impl ProcessorStripeBankAccountTokenCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        account_id: impl Into<plaid_types::AccountId>,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            account_id: account_id.into(),
        }
    }
}

/// The answer of `/processor/stripe/bank_account_token/create` ([Plaid's page](https://plaid.com/docs/api/processors/#processorstripebank_account_tokencreate)).
///
/// Makes a Stripe bank account token for one account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorStripeBankAccountTokenCreateResponse {
    /// A bank account for Stripe's API, which can be used once.
    pub stripe_bank_account_token: StripeBankAccountToken,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/processor/apex/processor_token/create` ([Plaid's page](https://plaid.com/docs/none/)).
///
/// Makes a token for one account, to hand to Apex.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorApexProcessorTokenCreateRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// Names an account.
    pub account_id: plaid_types::AccountId,
}

impl ProcessorApexProcessorTokenCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        access_token: impl Into<plaid_types::AccessToken>,
        account_id: impl Into<plaid_types::AccountId>,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            account_id: account_id.into(),
        }
    }
}

plaid_core::open_enum! {
/// Partners that take processor tokens.
#[allow(missing_docs)]
pub enum ProcessorTokenCreateRequestProcessor {
Dwolla = "dwolla",
Galileo = "galileo",
ModernTreasury = "modern_treasury",
Ocrolus = "ocrolus",
Vesta = "vesta",
Drivewealth = "drivewealth",
Vopay = "vopay",
Achq = "achq",
Check = "check",
Checkbook = "checkbook",
Circle = "circle",
SilaMoney = "sila_money",
Rize = "rize",
SvbApi = "svb_api",
Unit = "unit",
Wyre = "wyre",
Lithic = "lithic",
Alpaca = "alpaca",
Astra = "astra",
Moov = "moov",
TreasuryPrime = "treasury_prime",
Marqeta = "marqeta",
Checkout = "checkout",
Solid = "solid",
Highnote = "highnote",
Gemini = "gemini",
ApexClearing = "apex_clearing",
Gusto = "gusto",
Adyen = "adyen",
Atomic = "atomic",
I2c = "i2c",
Wepay = "wepay",
Riskified = "riskified",
Utb = "utb",
AdpRoll = "adp_roll",
FortressTrust = "fortress_trust",
Bond = "bond",
Bakkt = "bakkt",
Teal = "teal",
ZeroHash = "zero_hash",
TabaPay = "taba_pay",
Knot = "knot",
Sardine = "sardine",
Alloy = "alloy",
Finix = "finix",
Nuvei = "nuvei",
Layer = "layer",
Boom = "boom",
Seamlessach = "seamlessach",
Stake = "stake",
Wedbush = "wedbush",
Esusu = "esusu",
Ansa = "ansa",
Scribeup = "scribeup",
Straddle = "straddle",
Loanpro = "loanpro",
BloomCredit = "bloom_credit",
Sfox = "sfox",
Brale = "brale",
Parafin = "parafin",
Cardless = "cardless",
OpenLedger = "open_ledger",
Valon = "valon",
Gainbridge = "gainbridge",
Cardlytics = "cardlytics",
Pinwheel = "pinwheel",
ThreadBank = "thread_bank",
Array = "array",
Fiant = "fiant",
Oatfi = "oatfi",
Curinos = "curinos",
Frame = "frame",
Interchecks = "interchecks",
Interchange = "interchange",
Atomicfi = "atomicfi",
Pay = "pay",
Natural = "natural",
Kanmon = "kanmon",
Kick = "kick",
Increase = "increase",
Airwallex = "airwallex",
Cybrid = "cybrid",
Bizcap = "bizcap",
Webull = "webull",
KikoffEnterprise = "kikoff_enterprise",
AdyenCa = "adyen_ca",
Bitgo = "bitgo",
Anchorage = "anchorage",
Paynote = "paynote",
}
}
