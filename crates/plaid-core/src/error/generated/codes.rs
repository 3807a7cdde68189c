// @generated from api/core.toml by `cargo xtask codegen`. Do not edit.

crate::open_enum! {
/// What exactly went wrong, within an [`ErrorType`](crate::ErrorType). Plaid adds codes freely; a code that is not listed here keeps its text.
pub enum ErrorCode {
/// The user did not share this account, or not for this product. Send them through Link in update mode with account selection, or do without the account. (`ACCESS_NOT_GRANTED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/item/)
AccessNotGranted = "ACCESS_NOT_GRANTED",
/// Too many calls of `/accounts/balance/get`, for one Item or in all. Wait and try again; `/accounts/get` tells the cached balance at no limit of this kind. (`ACCOUNTS_BALANCE_GET_LIMIT`)
///
/// [Plaid's page](https://plaid.com/docs/errors/rate-limit-exceeded/)
AccountsBalanceGetLimit = "ACCOUNTS_BALANCE_GET_LIMIT",
/// Too many calls of `/accounts/get`, for one Item or in all. Wait and try again, and keep what does not change. (`ACCOUNTS_LIMIT`)
///
/// [Plaid's page](https://plaid.com/docs/errors/rate-limit-exceeded/)
AccountsLimit = "ACCOUNTS_LIMIT",
/// The user has not consented to sharing the data of this product. Open Link in update mode with the product in `additional_consented_products`. (`ADDITIONAL_CONSENT_REQUIRED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-input/)
AdditionalConsentRequired = "ADDITIONAL_CONSENT_REQUIRED",
/// An end customer cannot be created without telling its assets under management, because your contract with Plaid depends on them. Add them to the request. (`ASSETS_UNDER_MANAGEMENT_REQUIRED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/partner/)
AssetsUnderManagementRequired = "ASSETS_UNDER_MANAGEMENT_REQUIRED",
/// Plaid could not make the asset report. Create a new one; if it fails again, ask Plaid's support. (`ASSET_REPORT_GENERATION_FAILED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/assets/)
AssetReportGenerationFailed = "ASSET_REPORT_GENERATION_FAILED",
/// Too many calls of `/auth/get`, for one Item or in all. Wait and try again; account numbers hardly ever change. (`AUTH_LIMIT`)
///
/// [Plaid's page](https://plaid.com/docs/errors/rate-limit-exceeded/)
AuthLimit = "AUTH_LIMIT",
/// Too many requests for live balances. Wait and try again. (`BALANCE_LIMIT`)
///
/// [Plaid's page](https://plaid.com/docs/errors/rate-limit-exceeded/)
BalanceLimit = "BALANCE_LIMIT",
/// A bank transfer was refused because an earlier one to this account came back. Do not try again; move the money another way. (`BANK_TRANSFER_ACCOUNT_BLOCKED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/microdeposits/)
BankTransferAccountBlocked = "BANK_TRANSFER_ACCOUNT_BLOCKED",
/// An end customer cannot be created without a billing and a technical contact. Add them to the request, or fill them in for your team in the Dashboard. (`CONTACT_REQUIRED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/partner/)
ContactRequired = "CONTACT_REQUIRED",
/// The product is not offered in this country. Ask for countries in which it is. (`COUNTRY_NOT_SUPPORTED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/)
CountryNotSupported = "COUNTRY_NOT_SUPPORTED",
/// Your team has used up the calls that are free of charge. Request full access to Production. (`CREDITS_EXHAUSTED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/rate-limit-exceeded/)
CreditsExhausted = "CREDITS_EXHAUSTED",
/// There is an end customer of this name already. Look it up instead of creating it. (`CUSTOMER_ALREADY_CREATED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/partner/)
CustomerAlreadyCreated = "CUSTOMER_ALREADY_CREATED",
/// The end customer is in Production already; there is nothing left to enable. (`CUSTOMER_ALREADY_ENABLED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/partner/)
CustomerAlreadyEnabled = "CUSTOMER_ALREADY_ENABLED",
/// Your team has no end customer of this id. Check the id, and that it belongs to your team. (`CUSTOMER_NOT_FOUND`)
///
/// [Plaid's page](https://plaid.com/docs/errors/partner/)
CustomerNotFound = "CUSTOMER_NOT_FOUND",
/// The end customer has not been set up far enough for Production. Read its status, and enable it once the status says that it can be. (`CUSTOMER_NOT_READY_FOR_ENABLEMENT`)
///
/// [Plaid's page](https://plaid.com/docs/errors/partner/)
CustomerNotReadyForEnablement = "CUSTOMER_NOT_READY_FOR_ENABLEMENT",
/// An end customer that is in Production cannot be removed through the API. Ask your account manager at Plaid. (`CUSTOMER_REMOVAL_NOT_ALLOWED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/partner/)
CustomerRemovalNotAllowed = "CUSTOMER_REMOVAL_NOT_ALLOWED",
/// No report can be made, because the data of one or more Items could not be had. `causes` names the Items and what is wrong with each; mend them, then create the report again. (`DATA_UNAVAILABLE`)
///
/// [Plaid's page](https://plaid.com/docs/errors/assets/)
DataUnavailable = "DATA_UNAVAILABLE",
/// Your team may create Items through Link only. Use Link. (`DIRECT_INTEGRATION_NOT_ENABLED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-input/)
DirectIntegrationNotEnabled = "DIRECT_INTEGRATION_NOT_ENABLED",
/// There is no employment data under this id. Check the id. (`EMPLOYMENT_NOT_FOUND`)
///
/// [Plaid's page](https://plaid.com/docs/errors/income/)
EmploymentNotFound = "EMPLOYMENT_NOT_FOUND",
/// The request is in order, and the thing it is about is in a state that does not allow it. Read its state before you try again. (`FAILED_PRECONDITION`)
///
/// [Plaid's page](https://plaid.com/docs/errors/)
FailedPrecondition = "FAILED_PRECONDITION",
/// A reseller has to complete the flowdown, an agreement in the Dashboard, before it can create or enable end customers. Complete it there. (`FLOWDOWN_NOT_COMPLETE`)
///
/// [Plaid's page](https://plaid.com/docs/errors/partner/)
FlowdownNotComplete = "FLOWDOWN_NOT_COMPLETE",
/// Too many calls of `/identity/get`, for one Item or in all. Wait and try again; what an account's owner is called hardly ever changes. (`IDENTITY_LIMIT`)
///
/// [Plaid's page](https://plaid.com/docs/errors/rate-limit-exceeded/)
IdentityLimit = "IDENTITY_LIMIT",
/// There are no documents under this id, or the user uploaded none. Check the id, or have the user go through Link again. (`INCOME_VERIFICATION_DOCUMENT_NOT_FOUND`)
///
/// [Plaid's page](https://plaid.com/docs/errors/income/)
IncomeVerificationDocumentNotFound = "INCOME_VERIFICATION_DOCUMENT_NOT_FOUND",
/// The verification of the user's income could not be completed. Start a new one. (`INCOME_VERIFICATION_FAILED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/income/)
IncomeVerificationFailed = "INCOME_VERIFICATION_FAILED",
/// There is no income verification under this id or token. Check which of them you kept. (`INCOME_VERIFICATION_NOT_FOUND`)
///
/// [Plaid's page](https://plaid.com/docs/errors/income/)
IncomeVerificationNotFound = "INCOME_VERIFICATION_NOT_FOUND",
/// A document could not be taken in. Have the user upload it again, or start a new verification. (`INCOME_VERIFICATION_UPLOAD_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/income/)
IncomeVerificationUploadError = "INCOME_VERIFICATION_UPLOAD_ERROR",
/// The request uses something, such as a public key, that the API version it names no longer has. Follow the notes on upgrading; this SDK speaks version 2020-09-14. (`INCOMPATIBLE_API_VERSION`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-request/)
IncompatibleApiVersion = "INCOMPATIBLE_API_VERSION",
/// The originator may not move money before Plaid has approved it. Read its diligence status, and wait for `approved`. (`INCOMPLETE_CUSTOMER_ONBOARDING`)
///
/// [Plaid's page](https://plaid.com/docs/errors/transfer/)
IncompleteCustomerOnboarding = "INCOMPLETE_CUSTOMER_ONBOARDING",
/// The amounts that the user typed in are not those of the micro-deposits. Let them try again; the number of attempts is limited. (`INCORRECT_DEPOSIT_VERIFICATION`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-input/)
IncorrectDepositVerification = "INCORRECT_DEPOSIT_VERIFICATION",
/// Link was opened again after a visit to the bank with another Link token than before. Keep the first token and use it for both. (`INCORRECT_LINK_TOKEN`)
///
/// [Plaid's page](https://plaid.com/docs/errors/oauth/)
IncorrectLinkToken = "INCORRECT_LINK_TOKEN",
/// Link was opened again after a visit to the bank with another nonce than before. Keep the nonce and use it for both. (`INCORRECT_OAUTH_NONCE`)
///
/// [Plaid's page](https://plaid.com/docs/errors/oauth/)
IncorrectOauthNonce = "INCORRECT_OAUTH_NONCE",
/// Your team may not make asset reports with insights. Ask for a report without them, or ask Plaid to switch them on. (`INSIGHTS_NOT_ENABLED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/assets/)
InsightsNotEnabled = "INSIGHTS_NOT_ENABLED",
/// The asset report was made before your team could have insights, so it holds none. Refresh the report, and read the new one. (`INSIGHTS_PREVIOUSLY_NOT_ENABLED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/assets/)
InsightsPreviouslyNotEnabled = "INSIGHTS_PREVIOUSLY_NOT_ENABLED",
/// The routing and account numbers could not be verified by Instant Match. Let the user try again, or offer another way such as micro-deposits. (`INSTANT_MATCH_FAILED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/item/)
InstantMatchFailed = "INSTANT_MATCH_FAILED",
/// Too many calls of `/institutions/get_by_id`. Wait and try again, and keep what the answers tell. (`INSTITUTIONS_GET_BY_ID_LIMIT`)
///
/// [Plaid's page](https://plaid.com/docs/errors/rate-limit-exceeded/)
InstitutionsGetByIdLimit = "INSTITUTIONS_GET_BY_ID_LIMIT",
/// Too many calls of `/institutions/get`. Wait and try again, and keep what the answers tell. (`INSTITUTIONS_GET_LIMIT`)
///
/// [Plaid's page](https://plaid.com/docs/errors/rate-limit-exceeded/)
InstitutionsGetLimit = "INSTITUTIONS_GET_LIMIT",
/// The bank is out of service, or closed to Plaid. Try again later: in hours, rather than seconds. (`INSTITUTION_DOWN`)
///
/// [Plaid's page](https://plaid.com/docs/errors/institution/)
InstitutionDown = "INSTITUTION_DOWN",
/// Plaid cannot reach the bank at the moment. Try again later. (`INSTITUTION_NOT_AVAILABLE`)
///
/// [Plaid's page](https://plaid.com/docs/errors/institution/)
InstitutionNotAvailable = "INSTITUTION_NOT_AVAILABLE",
/// The bank is not there in this environment: Sandbox has other banks than Production. Use the id of one that is. (`INSTITUTION_NOT_ENABLED_IN_ENVIRONMENT`)
///
/// [Plaid's page](https://plaid.com/docs/errors/institution/)
InstitutionNotEnabledInEnvironment = "INSTITUTION_NOT_ENABLED_IN_ENVIRONMENT",
/// The bank took too long to answer. Try again in a few minutes. (`INSTITUTION_NOT_RESPONDING`)
///
/// [Plaid's page](https://plaid.com/docs/errors/institution/)
InstitutionNotResponding = "INSTITUTION_NOT_RESPONDING",
/// Plaid has ended its connection to the bank. Offer the user another one. (`INSTITUTION_NO_LONGER_SUPPORTED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/institution/)
InstitutionNoLongerSupported = "INSTITUTION_NO_LONGER_SUPPORTED",
/// The bank wants each application to be registered, and yours is not yet. Register in the Dashboard, under OAuth institutions. (`INSTITUTION_REGISTRATION_REQUIRED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/institution/)
InstitutionRegistrationRequired = "INSTITUTION_REGISTRATION_REQUIRED",
/// The user left the bank's page before the sign-in was complete. Let them start again. (`INSUFFICIENT_CREDENTIALS`)
///
/// [Plaid's page](https://plaid.com/docs/errors/item/)
InsufficientCredentials = "INSUFFICIENT_CREDENTIALS",
/// The account does not hold enough for what is asked for. Ask for less, or fund the account first. (`INSUFFICIENT_FUNDS`)
///
/// [Plaid's page](https://plaid.com/docs/errors/)
InsufficientFunds = "INSUFFICIENT_FUNDS",
/// Plaid failed, or the bank did in a way that Plaid does not know. Try again with growing pauses; if it stays, ask Plaid's support and quote the request id. (`INTERNAL_SERVER_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/api/)
InternalServerError = "INTERNAL_SERVER_ERROR",
/// No Item has this access token: it is misspelled, of another environment or another team, or the Item was removed. Check which token you stored; asking again does not help. (`INVALID_ACCESS_TOKEN`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-input/)
InvalidAccessToken = "INVALID_ACCESS_TOKEN",
/// The Item has no account of this id. The user may have closed the account or taken back its consent: read the accounts anew. (`INVALID_ACCOUNT_ID`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-input/)
InvalidAccountId = "INVALID_ACCOUNT_ID",
/// There is no account of this number. Have the user check what they typed. (`INVALID_ACCOUNT_NUMBER`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-request/)
InvalidAccountNumber = "INVALID_ACCOUNT_NUMBER",
/// The client id and secret do not belong together, or not to this environment: every environment has a secret of its own. Check both in the Dashboard. (`INVALID_API_KEYS`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-input/)
InvalidApiKeys = "INVALID_API_KEYS",
/// No asset report has this audit copy token, or the copy was removed. Ask the report's owner for a new one. (`INVALID_AUDIT_COPY_TOKEN`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-input/)
InvalidAuditCopyToken = "INVALID_AUDIT_COPY_TOKEN",
/// The body is no JSON, or not what the operation takes. This SDK writes valid JSON; look at what stands between it and Plaid. (`INVALID_BODY`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-request/)
InvalidBody = "INVALID_BODY",
/// The members of the request do not fit together or the settings of your team. The message says which. (`INVALID_CONFIGURATION`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-request/)
InvalidConfiguration = "INVALID_CONFIGURATION",
/// The user typed a wrong name or password. Let them try again, at most a few times: banks lock accounts. (`INVALID_CREDENTIALS`)
///
/// [Plaid's page](https://plaid.com/docs/errors/item/)
InvalidCredentials = "INVALID_CREDENTIALS",
/// A member of the request has a value that Plaid does not accept. The message names it. (`INVALID_FIELD`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-request/)
InvalidField = "INVALID_FIELD",
/// A header field of the request is missing or malformed. This SDK sends the right ones; look at proxies and at header fields of your own. (`INVALID_HEADERS`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-request/)
InvalidHeaders = "INVALID_HEADERS",
/// There is no bank of this id. Look it up by `/institutions/search`. (`INVALID_INSTITUTION`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-input/)
InvalidInstitution = "INVALID_INSTITUTION",
/// The customization that the Link token names does not fit its purpose, such as account selection in update mode. Change it in the Dashboard, or name another. (`INVALID_LINK_CUSTOMIZATION`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-input/)
InvalidLinkCustomization = "INVALID_LINK_CUSTOMIZATION",
/// The Link token has expired, was used already or is of another environment. Create a new one; they live for hours, not days. (`INVALID_LINK_TOKEN`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-input/)
InvalidLinkToken = "INVALID_LINK_TOKEN",
/// The logo is not what Plaid can show: it must be a PNG of 1024 by 1024 pixels, in Base64. (`INVALID_LOGO`)
///
/// [Plaid's page](https://plaid.com/docs/errors/partner/)
InvalidLogo = "INVALID_LOGO",
/// The user gave a wrong answer to a question of the bank. Let them start again. (`INVALID_MFA`)
///
/// [Plaid's page](https://plaid.com/docs/errors/item/)
InvalidMfa = "INVALID_MFA",
/// The user typed a wrong one-time code. Let them try again with a new code. (`INVALID_OTP`)
///
/// [Plaid's page](https://plaid.com/docs/errors/item/)
InvalidOtp = "INVALID_OTP",
/// The asset report that the new one should follow from was never made, or cannot be changed. Create a report anew. (`INVALID_PARENT`)
///
/// [Plaid's page](https://plaid.com/docs/errors/assets/)
InvalidParent = "INVALID_PARENT",
/// The phone number is none that Plaid can reach. Have the user check it; it needs its country code. (`INVALID_PHONE_NUMBER`)
///
/// [Plaid's page](https://plaid.com/docs/errors/item/)
InvalidPhoneNumber = "INVALID_PHONE_NUMBER",
/// No account has this processor token: it is misspelled, of another environment, or the Item was removed. Have your partner create a new one. (`INVALID_PROCESSOR_TOKEN`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-input/)
InvalidProcessorToken = "INVALID_PROCESSOR_TOKEN",
/// Your team may not use this product, or it does not go with the others or with the operation. Request access in the Dashboard. (`INVALID_PRODUCT`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-input/)
InvalidProduct = "INVALID_PRODUCT",
/// A product cannot be used with this kind of Item. Leave it out. (`INVALID_PRODUCTS`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-input/)
InvalidProducts = "INVALID_PRODUCTS",
/// The public token was exchanged already, has expired after 30 minutes or is of another environment. Take a new one from Link. (`INVALID_PUBLIC_TOKEN`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-input/)
InvalidPublicToken = "INVALID_PUBLIC_TOKEN",
/// The way in which the user wanted to get a code is none that the bank offers. Let them choose again. (`INVALID_SEND_METHOD`)
///
/// [Plaid's page](https://plaid.com/docs/errors/item/)
InvalidSendMethod = "INVALID_SEND_METHOD",
/// Your Stripe account is not connected with Plaid, or is another than the one named. Connect it in the Dashboard. (`INVALID_STRIPE_ACCOUNT`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-input/)
InvalidStripeAccount = "INVALID_STRIPE_ACCOUNT",
/// The user signed in under another name than when the Item was made. Let them use the same name, or link a new Item. (`INVALID_UPDATED_USERNAME`)
///
/// [Plaid's page](https://plaid.com/docs/errors/item/)
InvalidUpdatedUsername = "INVALID_UPDATED_USERNAME",
/// No user has this token: it is misspelled, of another environment, or the user was removed. Check which token you stored. (`INVALID_USER_TOKEN`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-input/)
InvalidUserToken = "INVALID_USER_TOKEN",
/// Plaid has no key of this id in this environment. A webhook that names it is of another environment, or forged: do not trust it. (`INVALID_WEBHOOK_VERIFICATION_KEY_ID`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-input/)
InvalidWebhookVerificationKeyId = "INVALID_WEBHOOK_VERIFICATION_KEY_ID",
/// Too many calls of `/investments/holdings/get`, for one Item or in all. Wait and try again; holdings change once a day. (`INVESTMENT_HOLDINGS_GET_LIMIT`)
///
/// [Plaid's page](https://plaid.com/docs/errors/rate-limit-exceeded/)
InvestmentHoldingsGetLimit = "INVESTMENT_HOLDINGS_GET_LIMIT",
/// Too many calls of `/investments/transactions/get`, for one Item or in all. Wait and try again. (`INVESTMENT_TRANSACTIONS_LIMIT`)
///
/// [Plaid's page](https://plaid.com/docs/errors/rate-limit-exceeded/)
InvestmentTransactionsLimit = "INVESTMENT_TRANSACTIONS_LIMIT",
/// The Item was removed while the call was under way. Forget its token. (`ITEM_CONCURRENTLY_DELETED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/item/)
ItemConcurrentlyDeleted = "ITEM_CONCURRENTLY_DELETED",
/// Too many calls of `/item/get`, for one Item or in all. Wait and try again; webhooks tell of changes without asking. (`ITEM_GET_LIMIT`)
///
/// [Plaid's page](https://plaid.com/docs/errors/rate-limit-exceeded/)
ItemGetLimit = "ITEM_GET_LIMIT",
/// The bank has locked the user out, mostly after too many failed sign-ins. The user must unlock the account at the bank and then go through Link in update mode. (`ITEM_LOCKED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/item/)
ItemLocked = "ITEM_LOCKED",
/// The Item no longer gets into the bank: the password changed, the consent ran out or the bank asks for more. Send the user through Link in update mode; calls fail until then. (`ITEM_LOGIN_REQUIRED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/item/)
ItemLoginRequired = "ITEM_LOGIN_REQUIRED",
/// The Item does not exist, was removed, or the user took back their permission. Forget its token, and link a new Item if you need one. (`ITEM_NOT_FOUND`)
///
/// [Plaid's page](https://plaid.com/docs/errors/item/)
ItemNotFound = "ITEM_NOT_FOUND",
/// The bank does not let Plaid read this kind of account. The user can try another one. (`ITEM_NOT_SUPPORTED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/item/)
ItemNotSupported = "ITEM_NOT_SUPPORTED",
/// There is no balance as fresh as `min_last_updated_datetime` asks for. Accept an older one, or try again later. (`LAST_UPDATED_DATETIME_OUT_OF_RANGE`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-result/)
LastUpdatedDatetimeOutOfRange = "LAST_UPDATED_DATETIME_OUT_OF_RANGE",
/// The consent pane shows your end customer's logo, and the request has none. Add one. (`LOGO_REQUIRED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/partner/)
LogoRequired = "LOGO_REQUIRED",
/// The bank asks this user for a kind of second factor that Plaid does not know. The user can choose another factor at the bank, or another bank. (`MFA_NOT_SUPPORTED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/item/)
MfaNotSupported = "MFA_NOT_SUPPORTED",
/// The request lacks members that it needs. The message names them. (`MISSING_FIELDS`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-request/)
MissingFields = "MISSING_FIELDS",
/// The idempotency key was used before, for a request of other content. Use one key for one request, and a new one for the next. (`NONIDENTICAL_REQUEST`)
///
/// [Plaid's page](https://plaid.com/docs/errors/virtual-account/)
NonidenticalRequest = "NONIDENTICAL_REQUEST",
/// There is nothing at this address, or under this id. Check the id and the environment. (`NOT_FOUND`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-request/)
NotFound = "NOT_FOUND",
/// The user has no open account at the bank, or shared none. They can check there, and go through Link again. (`NO_ACCOUNTS`)
///
/// [Plaid's page](https://plaid.com/docs/errors/item/)
NoAccounts = "NO_ACCOUNTS",
/// The Item has no checking or savings account whose numbers could be told. The user must share one: Link in update mode with account selection. (`NO_AUTH_ACCOUNTS`)
///
/// [Plaid's page](https://plaid.com/docs/errors/item/)
NoAuthAccounts = "NO_AUTH_ACCOUNTS",
/// The Item has no investment account. The user must share one: Link in update mode with account selection. (`NO_INVESTMENT_ACCOUNTS`)
///
/// [Plaid's page](https://plaid.com/docs/errors/item/)
NoInvestmentAccounts = "NO_INVESTMENT_ACCOUNTS",
/// The Item has no investment account whose numbers could be told. The user must share one. (`NO_INVESTMENT_AUTH_ACCOUNTS`)
///
/// [Plaid's page](https://plaid.com/docs/errors/item/)
NoInvestmentAuthAccounts = "NO_INVESTMENT_AUTH_ACCOUNTS",
/// The Item has no credit card, student loan or mortgage. The user must share one: Link in update mode with account selection. (`NO_LIABILITY_ACCOUNTS`)
///
/// [Plaid's page](https://plaid.com/docs/errors/item/)
NoLiabilityAccounts = "NO_LIABILITY_ACCOUNTS",
/// Plaid has discontinued the operation. Find what replaces it in the notes on API versions. (`NO_LONGER_AVAILABLE`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-request/)
NoLongerAvailable = "NO_LONGER_AVAILABLE",
/// The end customer could not be registered at a bank. The entry of that bank tells why; mend it and have Plaid try again. (`OAUTH_REGISTRATION_ERROR`)
///
/// [Plaid's page](https://plaid.com/docs/errors/)
OauthRegistrationError = "OAUTH_REGISTRATION_ERROR",
/// Link was opened twice with the same return from the bank. Open it once for each. (`OAUTH_STATE_ID_ALREADY_PROCESSED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/oauth/)
OauthStateIdAlreadyProcessed = "OAUTH_STATE_ID_ALREADY_PROCESSED",
/// The return from the bank belongs to no session of Link. Start over with a new Link token. (`OAUTH_STATE_ID_NOT_FOUND`)
///
/// [Plaid's page](https://plaid.com/docs/errors/oauth/)
OauthStateIdNotFound = "OAUTH_STATE_ID_NOT_FOUND",
/// The bank wants the user to choose a new password. They must do so there, and then go through Link in update mode. (`PASSWORD_RESET_REQUIRED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/item/)
PasswordResetRequired = "PASSWORD_RESET_REQUIRED",
/// The bank or Plaid stopped the payment, mostly for fear of fraud. The user can ask the bank, or take another one. (`PAYMENT_BLOCKED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/payment/)
PaymentBlocked = "PAYMENT_BLOCKED",
/// The user left before the payment was authorized. No money moved; let them try again if they want to. (`PAYMENT_CANCELLED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/payment/)
PaymentCancelled = "PAYMENT_CANCELLED",
/// The user left before the consent was given. Let them try again if they want to. (`PAYMENT_CONSENT_CANCELLED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/payment/)
PaymentConsentCancelled = "PAYMENT_CONSENT_CANCELLED",
/// The limits of the consent are malformed, or more than the bank allows. Narrow them. (`PAYMENT_CONSENT_INVALID_CONSTRAINTS`)
///
/// [Plaid's page](https://plaid.com/docs/errors/payment/)
PaymentConsentInvalidConstraints = "PAYMENT_CONSENT_INVALID_CONSTRAINTS",
/// The user's account does not hold enough for the payment. They can try a smaller one or another account. (`PAYMENT_INSUFFICIENT_FUNDS`)
///
/// [Plaid's page](https://plaid.com/docs/errors/payment/)
PaymentInsufficientFunds = "PAYMENT_INSUFFICIENT_FUNDS",
/// The bank does not accept the recipient. Check the account numbers and the address. (`PAYMENT_INVALID_RECIPIENT`)
///
/// [Plaid's page](https://plaid.com/docs/errors/payment/)
PaymentInvalidRecipient = "PAYMENT_INVALID_RECIPIENT",
/// The bank does not accept the reference. Shorten it, and keep to letters, digits and spaces. (`PAYMENT_INVALID_REFERENCE`)
///
/// [Plaid's page](https://plaid.com/docs/errors/payment/)
PaymentInvalidReference = "PAYMENT_INVALID_REFERENCE",
/// The bank does not accept the schedule. Check its start, its interval and its day. (`PAYMENT_INVALID_SCHEDULE`)
///
/// [Plaid's page](https://plaid.com/docs/errors/payment/)
PaymentInvalidSchedule = "PAYMENT_INVALID_SCHEDULE",
/// The payment profile no longer gets into the bank. Send the user through Link in update mode for the profile. (`PAYMENT_PROFILE_LOGIN_REQUIRED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/)
PaymentProfileLoginRequired = "PAYMENT_PROFILE_LOGIN_REQUIRED",
/// The bank refused the payment. The user can ask the bank, or take another one. (`PAYMENT_REJECTED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/payment/)
PaymentRejected = "PAYMENT_REJECTED",
/// The bank does not offer the scheme that was asked for. Leave the scheme to Plaid, or name another. (`PAYMENT_SCHEME_NOT_SUPPORTED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/payment/)
PaymentSchemeNotSupported = "PAYMENT_SCHEME_NOT_SUPPORTED",
/// An Item that is imported without Link met a second factor, which nobody could answer. Use credentials that need none. (`PLAID_DIRECT_ITEM_IMPORT_RETURNED_INVALID_MFA`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-result/)
PlaidDirectItemImportReturnedInvalidMfa = "PLAID_DIRECT_ITEM_IMPORT_RETURNED_INVALID_MFA",
/// Plaid is down on purpose. Try again later; <https://status.plaid.com> tells when. (`PLANNED_MAINTENANCE`)
///
/// [Plaid's page](https://plaid.com/docs/errors/api/)
PlannedMaintenance = "PLANNED_MAINTENANCE",
/// The bank does not offer the products that were asked for, at least not for this Item. Read what it offers by `/institutions/get_by_id`. (`PRODUCTS_NOT_SUPPORTED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/item/)
ProductsNotSupported = "PRODUCTS_NOT_SUPPORTED",
/// The Item, or your team, was not set up for this product. Ask for the product when you create the Link token, or send the user through Link in update mode. (`PRODUCT_NOT_ENABLED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/assets/)
ProductNotEnabled = "PRODUCT_NOT_ENABLED",
/// Plaid is still fetching the data. Wait for the product's webhook, or ask again after a few seconds. (`PRODUCT_NOT_READY`)
///
/// [Plaid's page](https://plaid.com/docs/errors/assets/)
ProductNotReady = "PRODUCT_NOT_READY",
/// The product cannot be added to an Item of this kind. Make an Item that starts with it. (`PRODUCT_UNAVAILABLE`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-input/)
ProductUnavailable = "PRODUCT_UNAVAILABLE",
/// A reseller has to answer the security questionnaire before it can create or enable end customers. Answer it in the Dashboard. (`QUESTIONNAIRE_NOT_COMPLETE`)
///
/// [Plaid's page](https://plaid.com/docs/errors/partner/)
QuestionnaireNotComplete = "QUESTIONNAIRE_NOT_COMPLETE",
/// Too many requests. Wait and try again with growing pauses. (`RATE_LIMIT`)
///
/// [Plaid's page](https://plaid.com/docs/errors/rate-limit-exceeded/)
RateLimit = "RATE_LIMIT",
/// The challenge was not solved. Let the user try again. (`RECAPTCHA_BAD`)
///
/// [Plaid's page](https://plaid.com/docs/errors/recaptcha/)
RecaptchaBad = "RECAPTCHA_BAD",
/// Plaid wants a challenge to be solved before it goes on. Link shows it to the user. (`RECAPTCHA_REQUIRED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/recaptcha/)
RecaptchaRequired = "RECAPTCHA_REQUIRED",
/// An earlier request with this idempotency key is still under way. Wait, then ask for its outcome. (`REQUEST_CONFLICT`)
///
/// [Plaid's page](https://plaid.com/docs/errors/virtual-account/)
RequestConflict = "REQUEST_CONFLICT",
/// The operation is there in Sandbox alone. Do not call it elsewhere. (`SANDBOX_ONLY`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-request/)
SandboxOnly = "SANDBOX_ONLY",
/// The Sandbox Item was made without the product that the simulation needs. Make one with it. (`SANDBOX_PRODUCT_NOT_ENABLED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/sandbox/)
SandboxProductNotEnabled = "SANDBOX_PRODUCT_NOT_ENABLED",
/// The event cannot follow on what the transfer has been through. Read its events, and simulate them in order. (`SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID`)
///
/// [Plaid's page](https://plaid.com/docs/errors/sandbox/)
SandboxTransferEventTransitionInvalid = "SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID",
/// The Sandbox Item has no webhook address, or one that does not work. Set it by `/item/webhook/update`. (`SANDBOX_WEBHOOK_INVALID`)
///
/// [Plaid's page](https://plaid.com/docs/errors/sandbox/)
SandboxWebhookInvalid = "SANDBOX_WEBHOOK_INVALID",
/// The user has given wrong micro-deposit amounts too often. The Item is lost: link the account anew. (`TOO_MANY_VERIFICATION_ATTEMPTS`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-input/)
TooManyVerificationAttempts = "TOO_MANY_VERIFICATION_ATTEMPTS",
/// Too many calls of `/transactions/get`, for one Item or in all. Wait and try again; `/transactions/sync` needs fewer. (`TRANSACTIONS_LIMIT`)
///
/// [Plaid's page](https://plaid.com/docs/errors/rate-limit-exceeded/)
TransactionsLimit = "TRANSACTIONS_LIMIT",
/// Too many calls of `/transactions/sync`, for one Item or in all. Wait and try again; a webhook tells when there is something new. (`TRANSACTIONS_SYNC_LIMIT`)
///
/// [Plaid's page](https://plaid.com/docs/errors/rate-limit-exceeded/)
TransactionsSyncLimit = "TRANSACTIONS_SYNC_LIMIT",
/// The transactions changed between two pages of an update. Throw the pages away and start again from the cursor that the update started from. (`TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION`)
///
/// [Plaid's page](https://plaid.com/docs/errors/transactions/)
TransactionsSyncMutationDuringPagination = "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION",
/// The amount is more than your team may move at a time. Move less, or ask Plaid for more. (`TRANSACTION_AMOUNT_EXCEEDED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/virtual-account/)
TransactionAmountExceeded = "TRANSACTION_AMOUNT_EXCEEDED",
/// The BACS account number or the sort code is wrong. Have it checked. (`TRANSACTION_BACS_INVALID`)
///
/// [Plaid's page](https://plaid.com/docs/errors/virtual-account/)
TransactionBacsInvalid = "TRANSACTION_BACS_INVALID",
/// The wallet and the recipient have different currencies. Use a wallet of the recipient's currency. (`TRANSACTION_CURRENCY_MISMATCH`)
///
/// [Plaid's page](https://plaid.com/docs/errors/virtual-account/)
TransactionCurrencyMismatch = "TRANSACTION_CURRENCY_MISMATCH",
/// The transaction could not be carried out. Try again with a new idempotency key, after you have read that the first did not go through. (`TRANSACTION_EXECUTION_FAILED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/virtual-account/)
TransactionExecutionFailed = "TRANSACTION_EXECUTION_FAILED",
/// The recipient's bank does not take part in Faster Payments. Use another account of theirs. (`TRANSACTION_FAST_PAY_DISABLED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/virtual-account/)
TransactionFastPayDisabled = "TRANSACTION_FAST_PAY_DISABLED",
/// The IBAN is wrong. Have it checked. (`TRANSACTION_IBAN_INVALID`)
///
/// [Plaid's page](https://plaid.com/docs/errors/virtual-account/)
TransactionIbanInvalid = "TRANSACTION_IBAN_INVALID",
/// The wallet does not hold enough. Fund it, then try again. (`TRANSACTION_INSUFFICIENT_FUNDS`)
///
/// [Plaid's page](https://plaid.com/docs/errors/virtual-account/)
TransactionInsufficientFunds = "TRANSACTION_INSUFFICIENT_FUNDS",
/// Money cannot go from an account to itself. Name another account. (`TRANSACTION_ON_SAME_ACCOUNT`)
///
/// [Plaid's page](https://plaid.com/docs/errors/virtual-account/)
TransactionOnSameAccount = "TRANSACTION_ON_SAME_ACCOUNT",
/// The transfer was refused because an earlier one to this account came back. Do not try again; move the money another way. (`TRANSFER_ACCOUNT_BLOCKED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/transfer/)
TransferAccountBlocked = "TRANSFER_ACCOUNT_BLOCKED",
/// Your team may not use this ACH class. Use one that it may, or ask Plaid. (`TRANSFER_FORBIDDEN_ACH_CLASS`)
///
/// [Plaid's page](https://plaid.com/docs/errors/transfer/)
TransferForbiddenAchClass = "TRANSFER_FORBIDDEN_ACH_CLASS",
/// The transfer would exceed a limit of your team. Read the limits by `/transfer/configuration/get`; wait, or ask Plaid for more. (`TRANSFER_LIMIT_REACHED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/transfer/)
TransferLimitReached = "TRANSFER_LIMIT_REACHED",
/// The transfer has gone too far to be called off. `cancellable` told so; refund it once it has settled. (`TRANSFER_NOT_CANCELLABLE`)
///
/// [Plaid's page](https://plaid.com/docs/errors/transfer/)
TransferNotCancellable = "TRANSFER_NOT_CANCELLABLE",
/// Your team has no originator of this client id. Check the id. (`TRANSFER_ORIGINATOR_NOT_FOUND`)
///
/// [Plaid's page](https://plaid.com/docs/errors/transfer/)
TransferOriginatorNotFound = "TRANSFER_ORIGINATOR_NOT_FOUND",
/// Your team may not use Transfer UI. Request access in the Dashboard. (`TRANSFER_UI_UNAUTHORIZED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/transfer/)
TransferUiUnauthorized = "TRANSFER_UI_UNAUTHORIZED",
/// Money can be moved to and from checking and savings accounts only. Let the user choose such an account. (`TRANSFER_UNSUPPORTED_ACCOUNT_TYPE`)
///
/// [Plaid's page](https://plaid.com/docs/errors/transfer/)
TransferUnsupportedAccountType = "TRANSFER_UNSUPPORTED_ACCOUNT_TYPE",
/// Your team may not use the operation in this way. Ask Plaid for what you need. (`UNAUTHORIZED_ACCESS`)
///
/// [Plaid's page](https://plaid.com/docs/errors/transfer/)
UnauthorizedAccess = "UNAUTHORIZED_ACCESS",
/// Your team has no access to this environment. Request it in the Dashboard. (`UNAUTHORIZED_ENVIRONMENT`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-input/)
UnauthorizedEnvironment = "UNAUTHORIZED_ENVIRONMENT",
/// Your team may not link this bank. Request access in the Dashboard, or ask Plaid. (`UNAUTHORIZED_INSTITUTION`)
///
/// [Plaid's page](https://plaid.com/docs/errors/institution/)
UnauthorizedInstitution = "UNAUTHORIZED_INSTITUTION",
/// Your team may not use this operation in this environment. Request access in the Dashboard. (`UNAUTHORIZED_ROUTE_ACCESS`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-input/)
UnauthorizedRouteAccess = "UNAUTHORIZED_ROUTE_ACCESS",
/// The request has members that the operation does not know. The message names them; an older API version, or an older SDK, may have had them. (`UNKNOWN_FIELDS`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-request/)
UnknownFields = "UNKNOWN_FIELDS",
/// The bank sent something that Plaid could not read. Try again later; if it stays, ask Plaid's support. (`UNSUPPORTED_RESPONSE`)
///
/// [Plaid's page](https://plaid.com/docs/errors/institution/)
UnsupportedResponse = "UNSUPPORTED_RESPONSE",
/// The user took too long to answer the bank. Let them start again. (`USER_INPUT_TIMEOUT`)
///
/// [Plaid's page](https://plaid.com/docs/errors/item/)
UserInputTimeout = "USER_INPUT_TIMEOUT",
/// The user has taken back the permission to read their accounts. Forget the Item; only the user can give the permission again, through Link. (`USER_PERMISSION_REVOKED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/invalid-input/)
UserPermissionRevoked = "USER_PERMISSION_REVOKED",
/// The user must finish something at the bank first, such as accepting new terms. They must do so there, and then go through Link in update mode. (`USER_SETUP_REQUIRED`)
///
/// [Plaid's page](https://plaid.com/docs/errors/item/)
UserSetupRequired = "USER_SETUP_REQUIRED",
/// The user has not yet agreed to share the data. Ask again once they have. (`VERIFICATION_STATUS_PENDING_APPROVAL`)
///
/// [Plaid's page](https://plaid.com/docs/errors/income/)
VerificationStatusPendingApproval = "VERIFICATION_STATUS_PENDING_APPROVAL",
}
}
