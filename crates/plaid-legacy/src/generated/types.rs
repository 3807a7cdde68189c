// @generated from api/products/legacy.toml by `cargo xtask codegen`. Do not edit.

//! The requests and responses of the product, and the shared types they mention.

#[doc(no_inline)]
pub use plaid_types::{
    AccessToken, AccountBalance, AccountBase, AccountBaseVerificationStatus, AccountHolderCategory,
    AccountId, AccountSubtype, AccountType, AccountVerificationInsights,
    AccountVerificationInsightsAccountNumberFormat, AccountVerificationInsightsNetworkStatus,
    AccountVerificationInsightsPreviousReturns, DepositSwitchId, InstitutionId, Item,
    ItemAuthMethod, ItemUpdateType, ProcessorToken, Products,
};

plaid_core::secret_token! {
/// Opens Link for one deposit switch.
pub struct DepositSwitchToken;
}

/// Names the account that the direct deposit should go to.
///
/// The request of `/deposit_switch/create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DepositSwitchCreateRequest {
    /// The Item that holds the target account.
    pub target_access_token: plaid_types::AccessToken,
    /// The account that receives the deposits.
    pub target_account_id: plaid_types::AccountId,
    /// Where the target account is held.
    pub country_code: Option<DepositSwitchCountryCode>,
    /// Extras of a new deposit switch.
    pub options: Option<DepositSwitchCreateOptions>,
}

impl DepositSwitchCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(
        target_access_token: impl Into<plaid_types::AccessToken>,
        target_account_id: impl Into<plaid_types::AccountId>,
    ) -> Self {
        Self {
            target_access_token: target_access_token.into(),
            target_account_id: target_account_id.into(),
            country_code: None,
            options: None,
        }
    }

    /// Where the target account is held.
    #[must_use]
    pub fn country_code<M>(
        mut self,
        country_code: impl plaid_core::IntoOption<DepositSwitchCountryCode, M>,
    ) -> Self {
        self.country_code = country_code.into_option();
        self
    }

    /// Extras of a new deposit switch.
    #[must_use]
    pub fn options(mut self, options: impl Into<Option<DepositSwitchCreateOptions>>) -> Self {
        self.options = options.into();
        self
    }
}

/// Extras of a new deposit switch.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DepositSwitchCreateOptions {
    /// Where state changes are reported.
    pub webhook: Option<String>,
    /// Items whose transactions help to find the employer.
    pub transaction_item_access_tokens: Option<Vec<plaid_types::AccessToken>>,
}

impl DepositSwitchCreateOptions {
    /// A value with the members it cannot go without.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Where state changes are reported.
    #[must_use]
    pub fn webhook<M>(mut self, webhook: impl plaid_core::IntoOption<String, M>) -> Self {
        self.webhook = webhook.into_option();
        self
    }

    /// Items whose transactions help to find the employer.
    #[must_use]
    pub fn transaction_item_access_tokens(
        mut self,
        transaction_item_access_tokens: impl IntoIterator<Item = impl Into<plaid_types::AccessToken>>,
    ) -> Self {
        self.transaction_item_access_tokens = Some(
            transaction_item_access_tokens
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }
}

/// The new deposit switch.
///
/// The answer of `/deposit_switch/create`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DepositSwitchCreateResponse {
    /// Names a deposit switch.
    pub deposit_switch_id: plaid_types::DepositSwitchId,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Describes the target account and its owner by hand.
///
/// The request of `/deposit_switch/alt/create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DepositSwitchAltCreateRequest {
    /// The account that receives the deposits.
    pub target_account: DepositSwitchTargetAccount,
    /// The owner of the target account.
    pub target_user: DepositSwitchTargetUser,
    /// Extras of a new deposit switch.
    pub options: Option<DepositSwitchCreateOptions>,
    /// Where the target account is held.
    pub country_code: Option<DepositSwitchCountryCode>,
}

impl DepositSwitchAltCreateRequest {
    /// A request with the members it cannot go without.
    #[inline]
    pub fn new(
        target_account: DepositSwitchTargetAccount,
        target_user: DepositSwitchTargetUser,
    ) -> Self {
        Self {
            target_account,
            target_user,
            options: None,
            country_code: None,
        }
    }

    /// Extras of a new deposit switch.
    #[must_use]
    pub fn options(mut self, options: impl Into<Option<DepositSwitchCreateOptions>>) -> Self {
        self.options = options.into();
        self
    }

    /// Where the target account is held.
    #[must_use]
    pub fn country_code<M>(
        mut self,
        country_code: impl plaid_core::IntoOption<DepositSwitchCountryCode, M>,
    ) -> Self {
        self.country_code = country_code.into_option();
        self
    }
}

/// The account that receives the deposits.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DepositSwitchTargetAccount {
    /// The account number, as a text: leading zeros count.
    pub account_number: plaid_core::Sensitive,
    /// The nine digits of the ABA routing number, leading zeros kept. One number may serve several institutions.
    pub routing_number: String,
    /// As the user knows the account.
    pub account_name: String,
    /// The kind of target account.
    pub account_subtype: DepositSwitchTargetAccountSubtype,
}

impl DepositSwitchTargetAccount {
    /// A value with the members it cannot go without.
    pub fn new(
        account_number: impl Into<plaid_core::Sensitive>,
        routing_number: impl Into<String>,
        account_name: impl Into<String>,
        account_subtype: impl Into<DepositSwitchTargetAccountSubtype>,
    ) -> Self {
        Self {
            account_number: account_number.into(),
            routing_number: routing_number.into(),
            account_name: account_name.into(),
            account_subtype: account_subtype.into(),
        }
    }
}

/// The owner of the target account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DepositSwitchTargetUser {
    /// The first name. At most 100 characters.
    pub given_name: String,
    /// The last name. At most 100 characters.
    pub family_name: String,
    /// In E.164 form.
    pub phone: plaid_core::Sensitive,
    /// Where the person is written to.
    pub email: plaid_core::Sensitive,
    /// The owner's postal address.
    pub address: Option<DepositSwitchAddress>,
    /// The owner's tax number.
    pub tax_payer_id: Option<plaid_core::Sensitive>,
}

impl DepositSwitchTargetUser {
    /// A value with the members it cannot go without.
    pub fn new(
        given_name: impl Into<String>,
        family_name: impl Into<String>,
        phone: impl Into<plaid_core::Sensitive>,
        email: impl Into<plaid_core::Sensitive>,
    ) -> Self {
        Self {
            given_name: given_name.into(),
            family_name: family_name.into(),
            phone: phone.into(),
            email: email.into(),
            address: None,
            tax_payer_id: None,
        }
    }

    /// The owner's postal address.
    #[must_use]
    pub fn address(mut self, address: impl Into<Option<DepositSwitchAddress>>) -> Self {
        self.address = address.into();
        self
    }

    /// The owner's tax number.
    #[must_use]
    pub fn tax_payer_id<M>(
        mut self,
        tax_payer_id: impl plaid_core::IntoOption<plaid_core::Sensitive, M>,
    ) -> Self {
        self.tax_payer_id = tax_payer_id.into_option();
        self
    }
}

/// The owner's postal address.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DepositSwitchAddress {
    /// The town, spelled out.
    pub city: String,
    /// State or province.
    pub region: String,
    /// House number, street, and what narrows it down to the flat.
    pub street: String,
    /// The ZIP code in the US; null or absent in countries that have none.
    pub postal_code: String,
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
}

impl DepositSwitchAddress {
    /// A value with the members it cannot go without.
    pub fn new(
        city: impl Into<String>,
        region: impl Into<String>,
        street: impl Into<String>,
        postal_code: impl Into<String>,
        country: impl Into<String>,
    ) -> Self {
        Self {
            city: city.into(),
            region: region.into(),
            street: street.into(),
            postal_code: postal_code.into(),
            country: country.into(),
        }
    }
}

/// Names the deposit switch to read.
///
/// The request of `/deposit_switch/get`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DepositSwitchGetRequest {
    /// Names a deposit switch.
    pub deposit_switch_id: plaid_types::DepositSwitchId,
}

impl DepositSwitchGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(deposit_switch_id: impl Into<plaid_types::DepositSwitchId>) -> Self {
        Self {
            deposit_switch_id: deposit_switch_id.into(),
        }
    }
}

/// The state of a deposit switch. Old answers leave most members out.
///
/// The answer of `/deposit_switch/get`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DepositSwitchGetResponse {
    /// Names a deposit switch.
    pub deposit_switch_id: plaid_types::DepositSwitchId,
    /// The account that pay is to arrive in.
    pub target_account_id: Option<plaid_types::AccountId>,
    /// The Item of that account.
    pub target_item_id: Option<plaid_core::ItemId>,
    /// How far a deposit switch has come.
    pub state: DepositSwitchState,
    /// How the switch reaches the employer.
    pub switch_method: Option<DepositSwitchMethod>,
    /// Whether the deposit is split over several accounts.
    pub account_has_multiple_allocations: Option<bool>,
    /// Whether the target account receives what is left after the other allocations.
    pub is_allocated_remainder: Option<bool>,
    /// Share of the deposit in percent.
    pub percent_allocated: Option<f64>,
    /// Fixed amount of each deposit.
    pub amount_allocated: Option<plaid_core::Amount>,
    /// The employer that the user chose.
    pub employer_name: Option<String>,
    /// The employer that the user chose.
    pub employer_id: Option<String>,
    /// The institution's name as Plaid shows it to users.
    pub institution_name: Option<String>,
    /// Names a bank, as in `ins_109508`.
    pub institution_id: Option<plaid_types::InstitutionId>,
    /// The day on which the switch began.
    pub date_created: plaid_core::Date,
    /// The day on which it was done; null until then.
    pub date_completed: Option<plaid_core::Date>,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Names the deposit switch to open.
///
/// The request of `/deposit_switch/token/create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DepositSwitchTokenCreateRequest {
    /// Names a deposit switch.
    pub deposit_switch_id: plaid_types::DepositSwitchId,
}

impl DepositSwitchTokenCreateRequest {
    /// A request with the members it cannot go without.
    pub fn new(deposit_switch_id: impl Into<plaid_types::DepositSwitchId>) -> Self {
        Self {
            deposit_switch_id: deposit_switch_id.into(),
        }
    }
}

/// The token for Link and its end of life.
///
/// The answer of `/deposit_switch/token/create`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DepositSwitchTokenCreateResponse {
    /// Opens Link for one deposit switch.
    pub deposit_switch_token: DepositSwitchToken,
    /// When the token stops working, in UTC.
    pub deposit_switch_token_expiration_time: plaid_core::DateTime,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Names the Item to read.
///
/// The request of `/credit_details/get`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreditDetailsGetRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
}

impl CreditDetailsGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
        }
    }
}

/// What was known about the Item's credit cards.
///
/// The answer of `/credit_details/get`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditDetailsGetResponse {
    /// The accounts that the answer speaks of, with balances as of the last update, not as of now.
    pub accounts: Vec<plaid_types::AccountBase>,
    /// One credit card.
    pub credit_details: Vec<CreditDetails>,
    /// The Item that was asked about.
    pub item: plaid_types::Item,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// One credit card.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditDetails {
    /// Names an account.
    pub account_id: plaid_types::AccountId,
    /// Annual rates by what they apply to.
    pub aprs: Option<CreditDetailsAprs>,
    /// The last payment, as a positive sum.
    pub last_payment_amount: Option<plaid_core::Amount>,
    /// When the last payment was made.
    pub last_payment_date: Option<plaid_core::DateTime>,
    /// What the last statement asked for.
    pub last_statement_balance: Option<plaid_core::Amount>,
    /// When the last statement was made.
    pub last_statement_date: Option<plaid_core::DateTime>,
    /// The least that has to be paid by the next due date.
    pub minimum_payment_amount: Option<plaid_core::Amount>,
    /// By when the next statement has to be paid.
    pub next_bill_due_date: Option<plaid_core::DateTime>,
}

/// Annual rates by what they apply to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditDetailsAprs {
    /// The rate on transferred balances.
    pub balance_transfers: Option<CreditDetailsApr>,
    /// The rate on cash.
    pub cash_advances: Option<CreditDetailsApr>,
    /// The rate on purchases.
    pub purchases: Option<CreditDetailsApr>,
}

/// One annual rate.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditDetailsApr {
    /// In percent.
    pub apr: Option<f64>,
    /// How much of the balance the rate is for.
    pub balance_subject_to_apr: Option<plaid_core::Amount>,
    /// The interest of the last statement at this rate.
    pub interest_charge_amount: Option<plaid_core::Amount>,
}

/// Names the Item to read.
///
/// The request of `/income/get`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IncomeGetRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
}

impl IncomeGetRequest {
    /// A request with the members it cannot go without.
    pub fn new(access_token: impl Into<plaid_types::AccessToken>) -> Self {
        Self {
            access_token: access_token.into(),
        }
    }
}

/// Income estimated from transactions.
///
/// The answer of `/income/get`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IncomeGetResponse {
    /// The Item that was asked about.
    pub item: plaid_types::Item,
    /// Streams of income and yearly sums.
    pub income: Income,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

/// Streams of income and yearly sums.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Income {
    /// One source of income.
    pub income_streams: Vec<IncomeStream>,
    /// After tax.
    pub last_year_income: Option<plaid_core::Amount>,
    /// What last year brought before taxes.
    pub last_year_income_before_tax: Option<plaid_core::Amount>,
    /// After tax, from the streams that still run.
    pub projected_yearly_income: Option<plaid_core::Amount>,
    /// What this year will bring before taxes.
    pub projected_yearly_income_before_tax: Option<plaid_core::Amount>,
    /// How many streams went on at the same time at most.
    pub max_number_of_overlapping_income_streams: Option<i64>,
    /// How many streams were found.
    pub number_of_income_streams: Option<i64>,
}

/// One source of income.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IncomeStream {
    /// Who pays it.
    pub name: String,
    /// What the stream brings in a month.
    pub monthly_income: Option<plaid_core::Amount>,
    /// From 0 to 1.
    pub confidence: Option<f64>,
    /// How long the stream has been seen.
    pub days: Option<i64>,
}

/// Names the account that Dwolla may use.
///
/// The request of `/processor/dwolla/processor_token/create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessorDwollaProcessorTokenCreateRequest {
    /// Opens one Item. It does not expire; store it like a password.
    pub access_token: plaid_types::AccessToken,
    /// Names an account.
    pub account_id: plaid_types::AccountId,
}

impl ProcessorDwollaProcessorTokenCreateRequest {
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

/// The token to hand to Dwolla.
///
/// The answer of `/processor/dwolla/processor_token/create`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorDwollaProcessorTokenCreateResponse {
    /// Lets a partner use one account.
    pub processor_token: plaid_types::ProcessorToken,
    /// Identifies a request at Plaid; quote it when you ask for support.
    pub request_id: Option<plaid_core::RequestId>,
}

plaid_core::open_enum! {
/// Where the target account is held.
#[allow(missing_docs)]
pub enum DepositSwitchCountryCode {
Us = "US",
Ca = "CA",
}
}

plaid_core::open_enum! {
/// The kind of target account.
#[allow(missing_docs)]
pub enum DepositSwitchTargetAccountSubtype {
Checking = "checking",
Savings = "savings",
}
}

plaid_core::open_enum! {
/// How far a deposit switch has come.
#[allow(missing_docs)]
pub enum DepositSwitchState {
Initialized = "initialized",
Processing = "processing",
Completed = "completed",
Error = "error",
}
}

plaid_core::open_enum! {
/// How the switch reaches the employer.
#[allow(missing_docs)]
pub enum DepositSwitchMethod {
Instant = "instant",
Mail = "mail",
Pdf = "pdf",
}
}
