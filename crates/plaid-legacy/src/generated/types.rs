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
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct DepositSwitchCreateRequest {
    /// The Item that holds the target account.
    pub target_access_token: plaid_types::AccessToken,
    /// The account that receives the deposits.
    pub target_account_id: plaid_types::AccountId,
    pub country_code: Option<DepositSwitchCountryCode>,
    pub options: Option<DepositSwitchCreateOptions>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn country_code<M>(
        mut self,
        country_code: impl plaid_core::IntoOption<DepositSwitchCountryCode, M>,
    ) -> Self {
        self.country_code = country_code.into_option();
        self
    }

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
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DepositSwitchCreateResponse {
    pub deposit_switch_id: plaid_types::DepositSwitchId,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Describes the target account and its owner by hand.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct DepositSwitchAltCreateRequest {
    pub target_account: DepositSwitchTargetAccount,
    pub target_user: DepositSwitchTargetUser,
    pub options: Option<DepositSwitchCreateOptions>,
    pub country_code: Option<DepositSwitchCountryCode>,
}

#[allow(missing_docs)]
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

    #[must_use]
    pub fn options(mut self, options: impl Into<Option<DepositSwitchCreateOptions>>) -> Self {
        self.options = options.into();
        self
    }

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
#[allow(missing_docs)]
#[non_exhaustive]
pub struct DepositSwitchTargetAccount {
    pub account_number: plaid_core::Sensitive,
    pub routing_number: String,
    /// As the user knows the account.
    pub account_name: String,
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
#[allow(missing_docs)]
#[non_exhaustive]
pub struct DepositSwitchTargetUser {
    pub given_name: String,
    pub family_name: String,
    /// In E.164 form.
    pub phone: plaid_core::Sensitive,
    pub email: plaid_core::Sensitive,
    pub address: Option<DepositSwitchAddress>,
    /// The owner's tax number.
    pub tax_payer_id: Option<plaid_core::Sensitive>,
}

#[allow(missing_docs)]
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
#[allow(missing_docs)]
#[non_exhaustive]
pub struct DepositSwitchAddress {
    pub city: String,
    /// State or province.
    pub region: String,
    pub street: String,
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
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct DepositSwitchGetRequest {
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
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DepositSwitchGetResponse {
    pub deposit_switch_id: plaid_types::DepositSwitchId,
    pub target_account_id: Option<plaid_types::AccountId>,
    pub target_item_id: Option<plaid_core::ItemId>,
    pub state: DepositSwitchState,
    pub switch_method: Option<DepositSwitchMethod>,
    /// Whether the deposit is split over several accounts.
    pub account_has_multiple_allocations: Option<bool>,
    /// Whether the target account receives what is left after the other allocations.
    pub is_allocated_remainder: Option<bool>,
    /// Share of the deposit in percent.
    pub percent_allocated: Option<f64>,
    /// Fixed amount of each deposit.
    pub amount_allocated: Option<plaid_core::Amount>,
    pub employer_name: Option<String>,
    pub employer_id: Option<String>,
    pub institution_name: Option<String>,
    pub institution_id: Option<plaid_types::InstitutionId>,
    pub date_created: plaid_core::Date,
    pub date_completed: Option<plaid_core::Date>,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Names the deposit switch to open.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct DepositSwitchTokenCreateRequest {
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
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct DepositSwitchTokenCreateResponse {
    pub deposit_switch_token: DepositSwitchToken,
    pub deposit_switch_token_expiration_time: plaid_core::DateTime,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Names the Item to read.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct CreditDetailsGetRequest {
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
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditDetailsGetResponse {
    pub accounts: Vec<plaid_types::AccountBase>,
    pub credit_details: Vec<CreditDetails>,
    pub item: plaid_types::Item,
    pub request_id: Option<plaid_core::RequestId>,
}

/// One credit card.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditDetails {
    pub account_id: plaid_types::AccountId,
    pub aprs: Option<CreditDetailsAprs>,
    pub last_payment_amount: Option<plaid_core::Amount>,
    pub last_payment_date: Option<plaid_core::DateTime>,
    pub last_statement_balance: Option<plaid_core::Amount>,
    pub last_statement_date: Option<plaid_core::DateTime>,
    pub minimum_payment_amount: Option<plaid_core::Amount>,
    pub next_bill_due_date: Option<plaid_core::DateTime>,
}

/// Annual rates by what they apply to.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditDetailsAprs {
    pub balance_transfers: Option<CreditDetailsApr>,
    pub cash_advances: Option<CreditDetailsApr>,
    pub purchases: Option<CreditDetailsApr>,
}

/// One annual rate.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct CreditDetailsApr {
    /// In percent.
    pub apr: Option<f64>,
    pub balance_subject_to_apr: Option<plaid_core::Amount>,
    pub interest_charge_amount: Option<plaid_core::Amount>,
}

/// Names the Item to read.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct IncomeGetRequest {
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
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IncomeGetResponse {
    pub item: plaid_types::Item,
    pub income: Income,
    pub request_id: Option<plaid_core::RequestId>,
}

/// Streams of income and yearly sums.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct Income {
    pub income_streams: Vec<IncomeStream>,
    /// After tax.
    pub last_year_income: Option<plaid_core::Amount>,
    pub last_year_income_before_tax: Option<plaid_core::Amount>,
    /// After tax, from the streams that still run.
    pub projected_yearly_income: Option<plaid_core::Amount>,
    pub projected_yearly_income_before_tax: Option<plaid_core::Amount>,
    pub max_number_of_overlapping_income_streams: Option<i64>,
    pub number_of_income_streams: Option<i64>,
}

/// One source of income.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct IncomeStream {
    pub name: String,
    pub monthly_income: Option<plaid_core::Amount>,
    /// From 0 to 1.
    pub confidence: Option<f64>,
    /// How long the stream has been seen.
    pub days: Option<i64>,
}

/// Names the account that Dwolla may use.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub struct ProcessorDwollaProcessorTokenCreateRequest {
    pub access_token: plaid_types::AccessToken,
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
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
#[cfg_attr(not(feature = "samples"), non_exhaustive)]
pub struct ProcessorDwollaProcessorTokenCreateResponse {
    pub processor_token: plaid_types::ProcessorToken,
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
