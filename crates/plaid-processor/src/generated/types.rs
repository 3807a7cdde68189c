// @generated from api/products/processor.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{AccessToken, AccountId, ProcessorToken, Products};

plaid_core::secret_token! {
/// A secret: the stripe bank account token.
pub struct StripeBankAccountToken;
}

/// The request of `/processor/token/create`.
///
/// Makes a token for one account and one partner, to hand to that partner.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorTokenCreateRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Account id.
    pub account_id: plaid_types::AccountId,
    /// Processor.
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

/// The answer of `/processor/token/create`.
///
/// Makes a token for one account and one partner, to hand to that partner.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProcessorTokenCreateResponse {
    /// Processor token.
    pub processor_token: plaid_types::ProcessorToken,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/processor/token/permissions/set`.
///
/// Sets which products a partner may use with a processor token.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorTokenPermissionsSetRequest {
    /// Processor token.
    pub processor_token: plaid_types::ProcessorToken,
    /// Products.
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

/// The answer of `/processor/token/permissions/set`.
///
/// Sets which products a partner may use with a processor token.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProcessorTokenPermissionsSetResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/processor/token/permissions/get`.
///
/// Reads which products a partner may use with a processor token.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorTokenPermissionsGetRequest {
    /// Processor token.
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

/// The answer of `/processor/token/permissions/get`.
///
/// Reads which products a partner may use with a processor token.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProcessorTokenPermissionsGetResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
    /// Products.
    pub products: Vec<plaid_types::Products>,
}

/// The request of `/processor/token/webhook/update`.
///
/// Sets where the webhooks of a processor token go; null ends them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorTokenWebhookUpdateRequest {
    /// Processor token.
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

/// The answer of `/processor/token/webhook/update`.
///
/// Sets where the webhooks of a processor token go; null ends them.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProcessorTokenWebhookUpdateResponse {
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/processor/stripe/bank_account_token/create`.
///
/// Makes a Stripe bank account token for one account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorStripeBankAccountTokenCreateRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Account id.
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

/// The answer of `/processor/stripe/bank_account_token/create`.
///
/// Makes a Stripe bank account token for one account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "__exhaustive"), non_exhaustive)]
pub struct ProcessorStripeBankAccountTokenCreateResponse {
    /// Stripe bank account token.
    pub stripe_bank_account_token: StripeBankAccountToken,
    /// Request id.
    pub request_id: Option<plaid_core::RequestId>,
}

/// The request of `/processor/apex/processor_token/create`.
///
/// Makes a token for one account, to hand to Apex.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorApexProcessorTokenCreateRequest {
    /// Access token.
    pub access_token: plaid_types::AccessToken,
    /// Account id.
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
pub enum ProcessorTokenCreateRequestProcessor {
/// `dwolla`.
Dwolla = "dwolla",
/// `galileo`.
Galileo = "galileo",
/// `modern_treasury`.
ModernTreasury = "modern_treasury",
/// `ocrolus`.
Ocrolus = "ocrolus",
/// `vesta`.
Vesta = "vesta",
/// `drivewealth`.
Drivewealth = "drivewealth",
/// `vopay`.
Vopay = "vopay",
/// `achq`.
Achq = "achq",
/// `check`.
Check = "check",
/// `checkbook`.
Checkbook = "checkbook",
/// `circle`.
Circle = "circle",
/// `sila_money`.
SilaMoney = "sila_money",
/// `rize`.
Rize = "rize",
/// `svb_api`.
SvbApi = "svb_api",
/// `unit`.
Unit = "unit",
/// `wyre`.
Wyre = "wyre",
/// `lithic`.
Lithic = "lithic",
/// `alpaca`.
Alpaca = "alpaca",
/// `astra`.
Astra = "astra",
/// `moov`.
Moov = "moov",
/// `treasury_prime`.
TreasuryPrime = "treasury_prime",
/// `marqeta`.
Marqeta = "marqeta",
/// `checkout`.
Checkout = "checkout",
/// `solid`.
Solid = "solid",
/// `highnote`.
Highnote = "highnote",
/// `gemini`.
Gemini = "gemini",
/// `apex_clearing`.
ApexClearing = "apex_clearing",
/// `gusto`.
Gusto = "gusto",
/// `adyen`.
Adyen = "adyen",
/// `atomic`.
Atomic = "atomic",
/// `i2c`.
I2c = "i2c",
/// `wepay`.
Wepay = "wepay",
/// `riskified`.
Riskified = "riskified",
/// `utb`.
Utb = "utb",
/// `adp_roll`.
AdpRoll = "adp_roll",
/// `fortress_trust`.
FortressTrust = "fortress_trust",
/// `bond`.
Bond = "bond",
/// `bakkt`.
Bakkt = "bakkt",
/// `teal`.
Teal = "teal",
/// `zero_hash`.
ZeroHash = "zero_hash",
/// `taba_pay`.
TabaPay = "taba_pay",
/// `knot`.
Knot = "knot",
/// `sardine`.
Sardine = "sardine",
/// `alloy`.
Alloy = "alloy",
/// `finix`.
Finix = "finix",
/// `nuvei`.
Nuvei = "nuvei",
/// `layer`.
Layer = "layer",
/// `boom`.
Boom = "boom",
/// `seamlessach`.
Seamlessach = "seamlessach",
/// `stake`.
Stake = "stake",
/// `wedbush`.
Wedbush = "wedbush",
/// `esusu`.
Esusu = "esusu",
/// `ansa`.
Ansa = "ansa",
/// `scribeup`.
Scribeup = "scribeup",
/// `straddle`.
Straddle = "straddle",
/// `loanpro`.
Loanpro = "loanpro",
/// `bloom_credit`.
BloomCredit = "bloom_credit",
/// `sfox`.
Sfox = "sfox",
/// `brale`.
Brale = "brale",
/// `parafin`.
Parafin = "parafin",
/// `cardless`.
Cardless = "cardless",
/// `open_ledger`.
OpenLedger = "open_ledger",
/// `valon`.
Valon = "valon",
/// `gainbridge`.
Gainbridge = "gainbridge",
/// `cardlytics`.
Cardlytics = "cardlytics",
/// `pinwheel`.
Pinwheel = "pinwheel",
/// `thread_bank`.
ThreadBank = "thread_bank",
/// `array`.
Array = "array",
/// `fiant`.
Fiant = "fiant",
/// `oatfi`.
Oatfi = "oatfi",
/// `curinos`.
Curinos = "curinos",
/// `frame`.
Frame = "frame",
/// `interchecks`.
Interchecks = "interchecks",
/// `interchange`.
Interchange = "interchange",
/// `atomicfi`.
Atomicfi = "atomicfi",
/// `pay`.
Pay = "pay",
/// `natural`.
Natural = "natural",
/// `kanmon`.
Kanmon = "kanmon",
/// `kick`.
Kick = "kick",
/// `increase`.
Increase = "increase",
/// `airwallex`.
Airwallex = "airwallex",
/// `cybrid`.
Cybrid = "cybrid",
/// `bizcap`.
Bizcap = "bizcap",
/// `webull`.
Webull = "webull",
/// `kikoff_enterprise`.
KikoffEnterprise = "kikoff_enterprise",
/// `paynote`.
Paynote = "paynote",
}
}
