// @generated from api/products/income.toml by `cargo xtask codegen`. Do not edit.

impl plaid_core::Sample for super::types::CreditSessionsGetRequest {
    const SAMPLE: &'static str = r#"{"user_token":"user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f","user_id":"usr_mSsCSUufsgPPRf"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditSessionsGetResponse {
    const SAMPLE: &'static str = r#"{"sessions":[{"link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","session_start_time":"2026-01-15T08:30:00Z","results":{"item_add_results":[{"public_token":"public-sandbox-5ec2e7ed-0000-4000-8000-dd908d7d66f0","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution_id":"ins_109508"}],"bank_income_results":[{"status":"APPROVED","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution_id":"ins_109508"}],"bank_employment_results":[{"status":"APPROVED","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution_id":"ins_109508"}],"payroll_income_results":[{"num_paystubs_retrieved":1,"num_w2s_retrieved":1,"institution_id":"ins_109508","institution_name":"First Platypus Bank"}],"document_income_results":{"num_paystubs_uploaded":1,"num_w2s_uploaded":1,"num_bank_statements_uploaded":1,"num_1099s_uploaded":1,"num_i20s_uploaded":1}},"errors":[{"error_type":"sample error type","error_code":"ITEM_LOGIN_REQUIRED","error_message":"sample error message","display_message":"sample display message"}]},{"link_session_id":"616d13d0-4691-43a1-8691-a65708fdeaa2","session_start_time":"2026-01-14T08:30:00Z","results":{"item_add_results":[{"public_token":"public-sandbox-5ec2e7ed-0000-4000-8000-afd8b49cdae4","item_id":"JdGLWbGDrZnWYyVCVXXijUrWoQKGpAzdiUiKJ","institution_id":"ins_109508"}],"bank_income_results":[{"status":"APPROVED","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution_id":"ins_109508"}],"bank_employment_results":[{"status":"APPROVED","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution_id":"ins_109508"}],"payroll_income_results":[{"num_paystubs_retrieved":1,"num_w2s_retrieved":1,"institution_id":"ins_109508","institution_name":"Tartan Bank"}],"document_income_results":{"num_paystubs_uploaded":1,"num_w2s_uploaded":1,"num_bank_statements_uploaded":1,"num_1099s_uploaded":1,"num_i20s_uploaded":1}},"errors":[{"error_type":"sample error type 2","error_code":"ITEM_LOGIN_REQUIRED","error_message":"sample error message 2","display_message":"sample display message 2"}]}],"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditSession {
    const SAMPLE: &'static str = r#"{"link_session_id":"2c468da2-0473-42f7-8473-a3eeff5e895e","session_start_time":"2026-01-15T08:30:00Z","results":{"item_add_results":[{"public_token":"public-sandbox-5ec2e7ed-0000-4000-8000-dd908d7d66f0","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution_id":"ins_109508"}],"bank_income_results":[{"status":"APPROVED","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution_id":"ins_109508"}],"bank_employment_results":[{"status":"APPROVED","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution_id":"ins_109508"}],"payroll_income_results":[{"num_paystubs_retrieved":1,"num_w2s_retrieved":1,"institution_id":"ins_109508","institution_name":"First Platypus Bank"}],"document_income_results":{"num_paystubs_uploaded":1,"num_w2s_uploaded":1,"num_bank_statements_uploaded":1,"num_1099s_uploaded":1,"num_i20s_uploaded":1}},"errors":[{"error_type":"sample error type","error_code":"ITEM_LOGIN_REQUIRED","error_message":"sample error message","display_message":"sample display message"}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditSessionResults {
    const SAMPLE: &'static str = r#"{"item_add_results":[{"public_token":"public-sandbox-5ec2e7ed-0000-4000-8000-dd908d7d66f0","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution_id":"ins_109508"}],"bank_income_results":[{"status":"APPROVED","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution_id":"ins_109508"}],"bank_employment_results":[{"status":"APPROVED","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution_id":"ins_109508"}],"payroll_income_results":[{"num_paystubs_retrieved":1,"num_w2s_retrieved":1,"institution_id":"ins_109508","institution_name":"First Platypus Bank"}],"document_income_results":{"num_paystubs_uploaded":1,"num_w2s_uploaded":1,"num_bank_statements_uploaded":1,"num_1099s_uploaded":1,"num_i20s_uploaded":1}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditSessionItemAddResult {
    const SAMPLE: &'static str = r#"{"public_token":"public-sandbox-5ec2e7ed-0000-4000-8000-dd908d7d66f0","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution_id":"ins_109508"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditSessionBankIncomeResult {
    const SAMPLE: &'static str = r#"{"status":"APPROVED","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution_id":"ins_109508"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditSessionBankEmploymentResult {
    const SAMPLE: &'static str = r#"{"status":"APPROVED","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution_id":"ins_109508"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditSessionPayrollIncomeResult {
    const SAMPLE: &'static str = r#"{"num_paystubs_retrieved":1,"num_w2s_retrieved":1,"institution_id":"ins_109508","institution_name":"First Platypus Bank"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditSessionError {
    const SAMPLE: &'static str = r#"{"error_type":"sample error type","error_code":"ITEM_LOGIN_REQUIRED","error_message":"sample error message","display_message":"sample display message"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::EmployersSearchRequest {
    const SAMPLE: &'static str = r#"{"query":"sample query","products":["sample products"]}"#;
}

impl plaid_core::Sample for super::types::EmployersSearchResponse {
    const SAMPLE: &'static str = r#"{"employers":[{"employer_id":"sample employer id","name":"sample name","address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"confidence_score":0.5},{"employer_id":"sample employer id 2","name":"sample name 2","address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"confidence_score":0.5}],"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::Employer {
    const SAMPLE: &'static str = r#"{"employer_id":"sample employer id","name":"sample name","address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"confidence_score":0.5}"#;
    const MINIMAL: &'static str = r#"{"employer_id":"sample employer id","name":"sample name"}"#;
}

impl plaid_core::Sample for super::types::IncomeVerificationCreateRequest {
    const SAMPLE: &'static str = r#"{"webhook":"sample webhook","precheck_id":"sample precheck id","options":{"access_tokens":["access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"]}}"#;
    const MINIMAL: &'static str = r#"{"webhook":"sample webhook"}"#;
}

impl plaid_core::Sample for super::types::IncomeVerificationCreateRequestOptions {
    const SAMPLE: &'static str =
        r#"{"access_tokens":["access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IncomeVerificationCreateResponse {
    const SAMPLE: &'static str = r#"{"income_verification_id":"0bf64177-1822-4bb4-8822-414c41c5c85a","request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str =
        r#"{"income_verification_id":"0bf64177-1822-4bb4-8822-414c41c5c85a"}"#;
}

impl plaid_core::Sample for super::types::IncomeVerificationPaystubsGetRequest {
    const SAMPLE: &'static str = r#"{"income_verification_id":"0bf64177-1822-4bb4-8822-414c41c5c85a","access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IncomeVerificationPaystubsGetResponse {
    const SAMPLE: &'static str = r#"{"document_metadata":[{"name":"sample name","status":"sample status","doc_id":"sample doc id","doc_type":"UNKNOWN"},{"name":"sample name 2","status":"sample status 2","doc_id":"sample doc id 2","doc_type":"UNKNOWN"}],"paystubs":[{"deductions":{"subtotals":[{"canonical_description":"BONUS","description":"sample description","current_pay":{"amount":100.25,"currency":"USD"},"ytd_pay":{"amount":100.25,"currency":"USD"}}],"breakdown":[{"current_amount":100.25,"description":"sample description","iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}],"totals":[{"canonical_description":"BONUS","description":"sample description","current_pay":{"amount":100.25,"currency":"USD"},"ytd_pay":{"amount":100.25,"currency":"USD"}}],"total":{"current_amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}},"doc_id":"sample doc id","earnings":{"subtotals":[{"current_amount":100.25,"current_pay":{"amount":100.25,"currency":"USD"},"ytd_pay":{"amount":100.25,"currency":"USD"},"hours":0.5,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}],"totals":[{"current_amount":100.25,"current_pay":{"amount":100.25,"currency":"USD"},"ytd_pay":{"amount":100.25,"currency":"USD"},"hours":0.5,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}],"breakdown":[{"canonical_description":"BONUS","current_amount":100.25,"description":"sample description","hours":0.5,"iso_currency_code":"USD","rate":0.5,"unofficial_currency_code":null,"ytd_amount":100.25}],"total":{"current_amount":100.25,"current_pay":{"amount":100.25,"currency":"USD"},"ytd_pay":{"amount":100.25,"currency":"USD"},"hours":0.5,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}},"employee":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street","line1":"sample line1","line2":"sample line2","state_code":"sample state code"},"name":"sample name","marital_status":"sample marital status","taxpayer_id":{"id_type":"sample id type","id_mask":"9078563412","last_4_digits":"9078"}},"employer":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street","line1":"sample line1","line2":"sample line2","state_code":"sample state code"},"name":"sample name"},"employment_details":{"annual_salary":{"amount":100.25,"currency":"USD"},"hire_date":"2026-01-15"},"net_pay":{"current_amount":100.25,"description":"sample description","iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25,"total":{"canonical_description":"BONUS","description":"sample description","current_pay":{"amount":100.25,"currency":"USD"},"ytd_pay":{"amount":100.25,"currency":"USD"}}},"pay_period_details":{"check_amount":100.25,"distribution_breakdown":[{"account_name":"sample account name","bank_name":"sample bank name","current_amount":100.25,"iso_currency_code":"USD","mask":"0000","type":"sample type","unofficial_currency_code":null,"current_pay":{"amount":100.25,"currency":"USD"}}],"end_date":"2026-01-15","gross_earnings":100.25,"pay_date":"2026-01-15","pay_frequency":"PAY_FREQUENCY_UNKNOWN","pay_day":"2026-01-15","start_date":"2026-01-15"},"paystub_details":{"pay_period_start_date":"2026-01-15","pay_period_end_date":"2026-01-15","pay_date":"2026-01-15","paystub_provider":"sample paystub provider","pay_frequency":"MONTHLY"},"income_breakdown":[{"type":"bonus","rate":0.5,"hours":0.5,"total":100.25}],"ytd_earnings":{"gross_earnings":100.25,"net_earnings":100.25}},{"deductions":{"subtotals":[{"canonical_description":"BONUS","description":"sample description 2","current_pay":{"amount":42.5,"currency":"USD"},"ytd_pay":{"amount":42.5,"currency":"USD"}}],"breakdown":[{"current_amount":42.5,"description":"sample description 2","iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":42.5}],"totals":[{"canonical_description":"BONUS","description":"sample description 2","current_pay":{"amount":42.5,"currency":"USD"},"ytd_pay":{"amount":42.5,"currency":"USD"}}],"total":{"current_amount":42.5,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":42.5}},"doc_id":"sample doc id 2","earnings":{"subtotals":[{"current_amount":42.5,"current_pay":{"amount":42.5,"currency":"USD"},"ytd_pay":{"amount":42.5,"currency":"USD"},"hours":0.5,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":42.5}],"totals":[{"current_amount":42.5,"current_pay":{"amount":42.5,"currency":"USD"},"ytd_pay":{"amount":42.5,"currency":"USD"},"hours":0.5,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":42.5}],"breakdown":[{"canonical_description":"BONUS","current_amount":42.5,"description":"sample description 2","hours":0.5,"iso_currency_code":"USD","rate":0.5,"unofficial_currency_code":null,"ytd_amount":42.5}],"total":{"current_amount":42.5,"current_pay":{"amount":42.5,"currency":"USD"},"ytd_pay":{"amount":42.5,"currency":"USD"},"hours":0.5,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":42.5}},"employee":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street","line1":"sample line1 2","line2":"sample line2 2","state_code":"sample state code 2"},"name":"sample name 2","marital_status":"sample marital status 2","taxpayer_id":{"id_type":"sample id type 2","id_mask":"9078563412","last_4_digits":"9078"}},"employer":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street","line1":"sample line1 2","line2":"sample line2 2","state_code":"sample state code 2"},"name":"sample name 2"},"employment_details":{"annual_salary":{"amount":42.5,"currency":"USD"},"hire_date":"2026-01-14"},"net_pay":{"current_amount":42.5,"description":"sample description 2","iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":42.5,"total":{"canonical_description":"BONUS","description":"sample description 2","current_pay":{"amount":42.5,"currency":"USD"},"ytd_pay":{"amount":42.5,"currency":"USD"}}},"pay_period_details":{"check_amount":42.5,"distribution_breakdown":[{"account_name":"sample account name 2","bank_name":"sample bank name 2","current_amount":42.5,"iso_currency_code":"USD","mask":"0000","type":"sample type 2","unofficial_currency_code":null,"current_pay":{"amount":42.5,"currency":"USD"}}],"end_date":"2026-01-14","gross_earnings":42.5,"pay_date":"2026-01-14","pay_frequency":"PAY_FREQUENCY_UNKNOWN","pay_day":"2026-01-14","start_date":"2026-01-14"},"paystub_details":{"pay_period_start_date":"2026-01-14","pay_period_end_date":"2026-01-14","pay_date":"2026-01-14","paystub_provider":"sample paystub provider 2","pay_frequency":"MONTHLY"},"income_breakdown":[{"type":"bonus","rate":0.5,"hours":0.5,"total":42.5}],"ytd_earnings":{"gross_earnings":42.5,"net_earnings":42.5}}],"error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::DocumentMetadata {
    const SAMPLE: &'static str = r#"{"name":"sample name","status":"sample status","doc_id":"sample doc id","doc_type":"UNKNOWN"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::Paystub {
    const SAMPLE: &'static str = r#"{"deductions":{"subtotals":[{"canonical_description":"BONUS","description":"sample description","current_pay":{"amount":100.25,"currency":"USD"},"ytd_pay":{"amount":100.25,"currency":"USD"}}],"breakdown":[{"current_amount":100.25,"description":"sample description","iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}],"totals":[{"canonical_description":"BONUS","description":"sample description","current_pay":{"amount":100.25,"currency":"USD"},"ytd_pay":{"amount":100.25,"currency":"USD"}}],"total":{"current_amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}},"doc_id":"sample doc id","earnings":{"subtotals":[{"current_amount":100.25,"current_pay":{"amount":100.25,"currency":"USD"},"ytd_pay":{"amount":100.25,"currency":"USD"},"hours":0.5,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}],"totals":[{"current_amount":100.25,"current_pay":{"amount":100.25,"currency":"USD"},"ytd_pay":{"amount":100.25,"currency":"USD"},"hours":0.5,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}],"breakdown":[{"canonical_description":"BONUS","current_amount":100.25,"description":"sample description","hours":0.5,"iso_currency_code":"USD","rate":0.5,"unofficial_currency_code":null,"ytd_amount":100.25}],"total":{"current_amount":100.25,"current_pay":{"amount":100.25,"currency":"USD"},"ytd_pay":{"amount":100.25,"currency":"USD"},"hours":0.5,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}},"employee":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street","line1":"sample line1","line2":"sample line2","state_code":"sample state code"},"name":"sample name","marital_status":"sample marital status","taxpayer_id":{"id_type":"sample id type","id_mask":"9078563412","last_4_digits":"9078"}},"employer":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street","line1":"sample line1","line2":"sample line2","state_code":"sample state code"},"name":"sample name"},"employment_details":{"annual_salary":{"amount":100.25,"currency":"USD"},"hire_date":"2026-01-15"},"net_pay":{"current_amount":100.25,"description":"sample description","iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25,"total":{"canonical_description":"BONUS","description":"sample description","current_pay":{"amount":100.25,"currency":"USD"},"ytd_pay":{"amount":100.25,"currency":"USD"}}},"pay_period_details":{"check_amount":100.25,"distribution_breakdown":[{"account_name":"sample account name","bank_name":"sample bank name","current_amount":100.25,"iso_currency_code":"USD","mask":"0000","type":"sample type","unofficial_currency_code":null,"current_pay":{"amount":100.25,"currency":"USD"}}],"end_date":"2026-01-15","gross_earnings":100.25,"pay_date":"2026-01-15","pay_frequency":"PAY_FREQUENCY_UNKNOWN","pay_day":"2026-01-15","start_date":"2026-01-15"},"paystub_details":{"pay_period_start_date":"2026-01-15","pay_period_end_date":"2026-01-15","pay_date":"2026-01-15","paystub_provider":"sample paystub provider","pay_frequency":"MONTHLY"},"income_breakdown":[{"type":"bonus","rate":0.5,"hours":0.5,"total":100.25}],"ytd_earnings":{"gross_earnings":100.25,"net_earnings":100.25}}"#;
    const MINIMAL: &'static str = r#"{"employee":{},"employer":{},"pay_period_details":{}}"#;
}

impl plaid_core::Sample for super::types::Deductions {
    const SAMPLE: &'static str = r#"{"subtotals":[{"canonical_description":"BONUS","description":"sample description","current_pay":{"amount":100.25,"currency":"USD"},"ytd_pay":{"amount":100.25,"currency":"USD"}}],"breakdown":[{"current_amount":100.25,"description":"sample description","iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}],"totals":[{"canonical_description":"BONUS","description":"sample description","current_pay":{"amount":100.25,"currency":"USD"},"ytd_pay":{"amount":100.25,"currency":"USD"}}],"total":{"current_amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::Total {
    const SAMPLE: &'static str = r#"{"canonical_description":"BONUS","description":"sample description","current_pay":{"amount":100.25,"currency":"USD"},"ytd_pay":{"amount":100.25,"currency":"USD"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::Pay {
    const SAMPLE: &'static str = r#"{"amount":100.25,"currency":"USD"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::DeductionsBreakdown {
    const SAMPLE: &'static str = r#"{"current_amount":100.25,"description":"sample description","iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::DeductionsTotal {
    const SAMPLE: &'static str = r#"{"current_amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::Earnings {
    const SAMPLE: &'static str = r#"{"subtotals":[{"current_amount":100.25,"current_pay":{"amount":100.25,"currency":"USD"},"ytd_pay":{"amount":100.25,"currency":"USD"},"hours":0.5,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}],"totals":[{"current_amount":100.25,"current_pay":{"amount":100.25,"currency":"USD"},"ytd_pay":{"amount":100.25,"currency":"USD"},"hours":0.5,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}],"breakdown":[{"canonical_description":"BONUS","current_amount":100.25,"description":"sample description","hours":0.5,"iso_currency_code":"USD","rate":0.5,"unofficial_currency_code":null,"ytd_amount":100.25}],"total":{"current_amount":100.25,"current_pay":{"amount":100.25,"currency":"USD"},"ytd_pay":{"amount":100.25,"currency":"USD"},"hours":0.5,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::EarningsTotal {
    const SAMPLE: &'static str = r#"{"current_amount":100.25,"current_pay":{"amount":100.25,"currency":"USD"},"ytd_pay":{"amount":100.25,"currency":"USD"},"hours":0.5,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::EarningsBreakdown {
    const SAMPLE: &'static str = r#"{"canonical_description":"BONUS","current_amount":100.25,"description":"sample description","hours":0.5,"iso_currency_code":"USD","rate":0.5,"unofficial_currency_code":null,"ytd_amount":100.25}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::Employee {
    const SAMPLE: &'static str = r#"{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street","line1":"sample line1","line2":"sample line2","state_code":"sample state code"},"name":"sample name","marital_status":"sample marital status","taxpayer_id":{"id_type":"sample id type","id_mask":"9078563412","last_4_digits":"9078"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaystubAddress {
    const SAMPLE: &'static str = r#"{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street","line1":"sample line1","line2":"sample line2","state_code":"sample state code"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::TaxpayerID {
    const SAMPLE: &'static str =
        r#"{"id_type":"sample id type","id_mask":"9078563412","last_4_digits":"9078"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaystubEmployer {
    const SAMPLE: &'static str = r#"{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street","line1":"sample line1","line2":"sample line2","state_code":"sample state code"},"name":"sample name"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::EmploymentDetails {
    const SAMPLE: &'static str =
        r#"{"annual_salary":{"amount":100.25,"currency":"USD"},"hire_date":"2026-01-15"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::NetPay {
    const SAMPLE: &'static str = r#"{"current_amount":100.25,"description":"sample description","iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25,"total":{"canonical_description":"BONUS","description":"sample description","current_pay":{"amount":100.25,"currency":"USD"},"ytd_pay":{"amount":100.25,"currency":"USD"}}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PayPeriodDetails {
    const SAMPLE: &'static str = r#"{"check_amount":100.25,"distribution_breakdown":[{"account_name":"sample account name","bank_name":"sample bank name","current_amount":100.25,"iso_currency_code":"USD","mask":"0000","type":"sample type","unofficial_currency_code":null,"current_pay":{"amount":100.25,"currency":"USD"}}],"end_date":"2026-01-15","gross_earnings":100.25,"pay_date":"2026-01-15","pay_frequency":"PAY_FREQUENCY_UNKNOWN","pay_day":"2026-01-15","start_date":"2026-01-15"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::DistributionBreakdown {
    const SAMPLE: &'static str = r#"{"account_name":"sample account name","bank_name":"sample bank name","current_amount":100.25,"iso_currency_code":"USD","mask":"0000","type":"sample type","unofficial_currency_code":null,"current_pay":{"amount":100.25,"currency":"USD"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaystubDetails {
    const SAMPLE: &'static str = r#"{"pay_period_start_date":"2026-01-15","pay_period_end_date":"2026-01-15","pay_date":"2026-01-15","paystub_provider":"sample paystub provider","pay_frequency":"MONTHLY"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PaystubYTDDetails {
    const SAMPLE: &'static str = r#"{"gross_earnings":100.25,"net_earnings":100.25}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IncomeVerificationDocumentsDownloadRequest {
    const SAMPLE: &'static str = r#"{"income_verification_id":"0bf64177-1822-4bb4-8822-414c41c5c85a","access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","document_id":"sample document id"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IncomeVerificationTaxformsGetRequest {
    const SAMPLE: &'static str = r#"{"income_verification_id":"0bf64177-1822-4bb4-8822-414c41c5c85a","access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IncomeVerificationTaxformsGetResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR","document_metadata":[{"name":"sample name","status":"sample status","doc_id":"sample doc id","doc_type":"UNKNOWN"},{"name":"sample name 2","status":"sample status 2","doc_id":"sample doc id 2","doc_type":"UNKNOWN"}],"taxforms":[{"doc_id":"sample doc id","document_type":"sample document type","w2":{"employer":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street","line1":"sample line1","line2":"sample line2","state_code":"sample state code"},"name":"sample name"},"employee":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street","line1":"sample line1","line2":"sample line2","state_code":"sample state code"},"name":"sample name","marital_status":"sample marital status","taxpayer_id":{"id_type":"sample id type","id_mask":"9078563412","last_4_digits":"9078"}},"tax_year":"sample tax year","employer_id_number":"9078563412","wages_tips_other_comp":"sample wages tips other comp","federal_income_tax_withheld":"sample federal income tax withheld","social_security_wages":"sample social security wages","social_security_tax_withheld":"sample social security tax withheld","medicare_wages_and_tips":"sample medicare wages and tips","medicare_tax_withheld":"sample medicare tax withheld","social_security_tips":"sample social security tips","allocated_tips":"sample allocated tips","box_9":"sample box 9","dependent_care_benefits":"sample dependent care benefits","nonqualified_plans":"sample nonqualified plans","box_12":[{"code":"sample code","amount":"100.25"}],"statutory_employee":"sample statutory employee","retirement_plan":"sample retirement plan","third_party_sick_pay":"sample third party sick pay","other":"sample other","state_and_local_wages":[{"state":"CA","employer_state_id_number":"sample employer state id number","state_wages_tips":"sample state wages tips","state_income_tax":"sample state income tax","local_wages_tips":"sample local wages tips","local_income_tax":"sample local income tax","locality_name":"sample locality name"}]}},{"doc_id":"sample doc id 2","document_type":"sample document type 2","w2":{"employer":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street","line1":"sample line1 2","line2":"sample line2 2","state_code":"sample state code 2"},"name":"sample name 2"},"employee":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street","line1":"sample line1 2","line2":"sample line2 2","state_code":"sample state code 2"},"name":"sample name 2","marital_status":"sample marital status 2","taxpayer_id":{"id_type":"sample id type 2","id_mask":"9078563412","last_4_digits":"9078"}},"tax_year":"sample tax year 2","employer_id_number":"9078563412","wages_tips_other_comp":"sample wages tips other comp 2","federal_income_tax_withheld":"sample federal income tax withheld 2","social_security_wages":"sample social security wages 2","social_security_tax_withheld":"sample social security tax withheld 2","medicare_wages_and_tips":"sample medicare wages and tips 2","medicare_tax_withheld":"sample medicare tax withheld 2","social_security_tips":"sample social security tips 2","allocated_tips":"sample allocated tips 2","box_9":"sample box 9 2","dependent_care_benefits":"sample dependent care benefits 2","nonqualified_plans":"sample nonqualified plans 2","box_12":[{"code":"sample code 2","amount":"42.50"}],"statutory_employee":"sample statutory employee 2","retirement_plan":"sample retirement plan 2","third_party_sick_pay":"sample third party sick pay 2","other":"sample other 2","state_and_local_wages":[{"state":"CA","employer_state_id_number":"sample employer state id number 2","state_wages_tips":"sample state wages tips 2","state_income_tax":"sample state income tax 2","local_wages_tips":"sample local wages tips 2","local_income_tax":"sample local income tax 2","locality_name":"sample locality name 2"}]}}],"error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::Taxform {
    const SAMPLE: &'static str = r#"{"doc_id":"sample doc id","document_type":"sample document type","w2":{"employer":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street","line1":"sample line1","line2":"sample line2","state_code":"sample state code"},"name":"sample name"},"employee":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street","line1":"sample line1","line2":"sample line2","state_code":"sample state code"},"name":"sample name","marital_status":"sample marital status","taxpayer_id":{"id_type":"sample id type","id_mask":"9078563412","last_4_digits":"9078"}},"tax_year":"sample tax year","employer_id_number":"9078563412","wages_tips_other_comp":"sample wages tips other comp","federal_income_tax_withheld":"sample federal income tax withheld","social_security_wages":"sample social security wages","social_security_tax_withheld":"sample social security tax withheld","medicare_wages_and_tips":"sample medicare wages and tips","medicare_tax_withheld":"sample medicare tax withheld","social_security_tips":"sample social security tips","allocated_tips":"sample allocated tips","box_9":"sample box 9","dependent_care_benefits":"sample dependent care benefits","nonqualified_plans":"sample nonqualified plans","box_12":[{"code":"sample code","amount":"100.25"}],"statutory_employee":"sample statutory employee","retirement_plan":"sample retirement plan","third_party_sick_pay":"sample third party sick pay","other":"sample other","state_and_local_wages":[{"state":"CA","employer_state_id_number":"sample employer state id number","state_wages_tips":"sample state wages tips","state_income_tax":"sample state income tax","local_wages_tips":"sample local wages tips","local_income_tax":"sample local income tax","locality_name":"sample locality name"}]}}"#;
    const MINIMAL: &'static str = r#"{"document_type":"sample document type"}"#;
}

impl plaid_core::Sample for super::types::W2 {
    const SAMPLE: &'static str = r#"{"employer":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street","line1":"sample line1","line2":"sample line2","state_code":"sample state code"},"name":"sample name"},"employee":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street","line1":"sample line1","line2":"sample line2","state_code":"sample state code"},"name":"sample name","marital_status":"sample marital status","taxpayer_id":{"id_type":"sample id type","id_mask":"9078563412","last_4_digits":"9078"}},"tax_year":"sample tax year","employer_id_number":"9078563412","wages_tips_other_comp":"sample wages tips other comp","federal_income_tax_withheld":"sample federal income tax withheld","social_security_wages":"sample social security wages","social_security_tax_withheld":"sample social security tax withheld","medicare_wages_and_tips":"sample medicare wages and tips","medicare_tax_withheld":"sample medicare tax withheld","social_security_tips":"sample social security tips","allocated_tips":"sample allocated tips","box_9":"sample box 9","dependent_care_benefits":"sample dependent care benefits","nonqualified_plans":"sample nonqualified plans","box_12":[{"code":"sample code","amount":"100.25"}],"statutory_employee":"sample statutory employee","retirement_plan":"sample retirement plan","third_party_sick_pay":"sample third party sick pay","other":"sample other","state_and_local_wages":[{"state":"CA","employer_state_id_number":"sample employer state id number","state_wages_tips":"sample state wages tips","state_income_tax":"sample state income tax","local_wages_tips":"sample local wages tips","local_income_tax":"sample local income tax","locality_name":"sample locality name"}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::W2Box12 {
    const SAMPLE: &'static str = r#"{"code":"sample code","amount":"100.25"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::W2StateAndLocalWages {
    const SAMPLE: &'static str = r#"{"state":"CA","employer_state_id_number":"sample employer state id number","state_wages_tips":"sample state wages tips","state_income_tax":"sample state income tax","local_wages_tips":"sample local wages tips","local_income_tax":"sample local income tax","locality_name":"sample locality name"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IncomeVerificationPrecheckRequest {
    const SAMPLE: &'static str = r#"{"user":{"first_name":"sample first name","last_name":"sample last name","email_address":"9078563412@example.com","home_address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"}},"employer":{"name":"sample name","address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"tax_id":"9078563412","url":"https://example.com/sample"},"payroll_institution":{"name":"sample name"},"transactions_access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6","transactions_access_tokens":["access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"],"us_military_info":{"is_active_duty":true,"branch":"sample branch"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IncomeVerificationPrecheckUser {
    const SAMPLE: &'static str = r#"{"first_name":"sample first name","last_name":"sample last name","email_address":"9078563412@example.com","home_address":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IncomeVerificationPrecheckEmployer {
    const SAMPLE: &'static str = r#"{"name":"sample name","address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"tax_id":"9078563412","url":"https://example.com/sample"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IncomeVerificationPrecheckEmployerAddressData {
    const SAMPLE: &'static str = r#"{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IncomeVerificationPrecheckPayrollInstitution {
    const SAMPLE: &'static str = r#"{"name":"sample name"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IncomeVerificationPrecheckMilitaryInfo {
    const SAMPLE: &'static str = r#"{"is_active_duty":true,"branch":"sample branch"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::IncomeVerificationPrecheckResponse {
    const SAMPLE: &'static str = r#"{"precheck_id":"sample precheck id","request_id":"DmkmfJzYdpHHNFR","confidence":"HIGH"}"#;
    const MINIMAL: &'static str = r#"{"precheck_id":"sample precheck id","confidence":"HIGH"}"#;
}

impl plaid_core::Sample for super::types::EmploymentVerificationGetRequest {
    const SAMPLE: &'static str =
        r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"}"#;
}

impl plaid_core::Sample for super::types::EmploymentVerificationGetResponse {
    const SAMPLE: &'static str = r#"{"employments":[{"status":"EMPLOYMENT_STATUS_ACTIVE","start_date":"2026-01-15","end_date":"2026-01-15","employer":{"name":"sample name"},"title":"sample title","platform_ids":{"employee_id":"9078563412","payroll_id":"9078563412","position_id":"sample position id"}},{"status":"EMPLOYMENT_STATUS_ACTIVE","start_date":"2026-01-14","end_date":"2026-01-14","employer":{"name":"sample name 2"},"title":"sample title 2","platform_ids":{"employee_id":"9078563412","payroll_id":"9078563412","position_id":"sample position id 2"}}],"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::EmploymentVerification {
    const SAMPLE: &'static str = r#"{"status":"EMPLOYMENT_STATUS_ACTIVE","start_date":"2026-01-15","end_date":"2026-01-15","employer":{"name":"sample name"},"title":"sample title","platform_ids":{"employee_id":"9078563412","payroll_id":"9078563412","position_id":"sample position id"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::EmployerVerification {
    const SAMPLE: &'static str = r#"{"name":"sample name"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PlatformIds {
    const SAMPLE: &'static str = r#"{"employee_id":"9078563412","payroll_id":"9078563412","position_id":"sample position id"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditBankEmploymentGetRequest {
    const SAMPLE: &'static str =
        r#"{"user_token":"user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f"}"#;
}

impl plaid_core::Sample for super::types::CreditBankEmploymentGetResponse {
    const SAMPLE: &'static str = r#"{"bank_employment_reports":[{"bank_employment_report_id":"sample bank employment report id","generated_time":"2026-01-15T08:30:00Z","days_requested":1,"items":[{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","last_updated_time":"2026-01-15T08:30:00Z","institution_id":"ins_109508","institution_name":"First Platypus Bank","bank_employments":[{"bank_employment_id":"sample bank employment id","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","employer":{"name":"sample name"},"latest_deposit_date":"2026-01-15","earliest_deposit_date":"2026-01-15"}],"bank_employment_accounts":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","mask":"0000","name":"sample name","official_name":"sample official name","subtype":"checking","type":"depository","owners":[{"names":["Ada Lovelace"],"phone_numbers":[{"data":"9078563412","primary":true,"type":"home"}],"emails":[{"data":"9078563412","primary":true,"type":"primary"}],"addresses":[{"data":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"primary":true}]}]}]}],"warnings":[{"warning_type":"BANK_EMPLOYMENT_WARNING","warning_code":"IDENTITY_UNAVAILABLE","cause":{"error_type":"INTERNAL_SERVER_ERROR","error_code":"ITEM_LOGIN_REQUIRED","error_message":"sample error message","display_message":"sample display message","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}}]},{"bank_employment_report_id":"sample bank employment report id 2","generated_time":"2026-01-14T08:30:00Z","days_requested":1,"items":[{"item_id":"JdGLWbGDrZnWYyVCVXXijUrWoQKGpAzdiUiKJ","last_updated_time":"2026-01-14T08:30:00Z","institution_id":"ins_109508","institution_name":"Tartan Bank","bank_employments":[{"bank_employment_id":"sample bank employment id 2","account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","employer":{"name":"sample name 2"},"latest_deposit_date":"2026-01-14","earliest_deposit_date":"2026-01-14"}],"bank_employment_accounts":[{"account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","mask":"0000","name":"sample name 2","official_name":"sample official name 2","subtype":"checking","type":"depository","owners":[{"names":["Ada Lovelace"],"phone_numbers":[{"data":"9078563412","primary":true,"type":"home"}],"emails":[{"data":"9078563412","primary":true,"type":"primary"}],"addresses":[{"data":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"primary":true}]}]}]}],"warnings":[{"warning_type":"BANK_EMPLOYMENT_WARNING","warning_code":"IDENTITY_UNAVAILABLE","cause":{"error_type":"INTERNAL_SERVER_ERROR","error_code":"ITEM_LOGIN_REQUIRED","error_message":"sample error message 2","display_message":"sample display message 2","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}}]}],"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditBankEmploymentReport {
    const SAMPLE: &'static str = r#"{"bank_employment_report_id":"sample bank employment report id","generated_time":"2026-01-15T08:30:00Z","days_requested":1,"items":[{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","last_updated_time":"2026-01-15T08:30:00Z","institution_id":"ins_109508","institution_name":"First Platypus Bank","bank_employments":[{"bank_employment_id":"sample bank employment id","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","employer":{"name":"sample name"},"latest_deposit_date":"2026-01-15","earliest_deposit_date":"2026-01-15"}],"bank_employment_accounts":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","mask":"0000","name":"sample name","official_name":"sample official name","subtype":"checking","type":"depository","owners":[{"names":["Ada Lovelace"],"phone_numbers":[{"data":"9078563412","primary":true,"type":"home"}],"emails":[{"data":"9078563412","primary":true,"type":"primary"}],"addresses":[{"data":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"primary":true}]}]}]}],"warnings":[{"warning_type":"BANK_EMPLOYMENT_WARNING","warning_code":"IDENTITY_UNAVAILABLE","cause":{"error_type":"INTERNAL_SERVER_ERROR","error_code":"ITEM_LOGIN_REQUIRED","error_message":"sample error message","display_message":"sample display message","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}}]}"#;
    const MINIMAL: &'static str = r#"{"bank_employment_report_id":"sample bank employment report id","generated_time":"2026-01-15T08:30:00Z"}"#;
}

impl plaid_core::Sample for super::types::CreditBankEmploymentItem {
    const SAMPLE: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","last_updated_time":"2026-01-15T08:30:00Z","institution_id":"ins_109508","institution_name":"First Platypus Bank","bank_employments":[{"bank_employment_id":"sample bank employment id","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","employer":{"name":"sample name"},"latest_deposit_date":"2026-01-15","earliest_deposit_date":"2026-01-15"}],"bank_employment_accounts":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","mask":"0000","name":"sample name","official_name":"sample official name","subtype":"checking","type":"depository","owners":[{"names":["Ada Lovelace"],"phone_numbers":[{"data":"9078563412","primary":true,"type":"home"}],"emails":[{"data":"9078563412","primary":true,"type":"primary"}],"addresses":[{"data":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"primary":true}]}]}]}"#;
    const MINIMAL: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","last_updated_time":"2026-01-15T08:30:00Z","institution_id":"ins_109508","institution_name":"First Platypus Bank"}"#;
}

impl plaid_core::Sample for super::types::CreditBankEmployment {
    const SAMPLE: &'static str = r#"{"bank_employment_id":"sample bank employment id","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","employer":{"name":"sample name"},"latest_deposit_date":"2026-01-15","earliest_deposit_date":"2026-01-15"}"#;
}

impl plaid_core::Sample for super::types::CreditBankEmployer {
    const SAMPLE: &'static str = r#"{"name":"sample name"}"#;
}

impl plaid_core::Sample for super::types::CreditBankIncomeAccount {
    const SAMPLE: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","mask":"0000","name":"sample name","official_name":"sample official name","subtype":"checking","type":"depository","owners":[{"names":["Ada Lovelace"],"phone_numbers":[{"data":"9078563412","primary":true,"type":"home"}],"emails":[{"data":"9078563412","primary":true,"type":"primary"}],"addresses":[{"data":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"primary":true}]}]}"#;
    const MINIMAL: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}"#;
}

impl plaid_core::Sample for super::types::CreditBankEmploymentWarning {
    const SAMPLE: &'static str = r#"{"warning_type":"BANK_EMPLOYMENT_WARNING","warning_code":"IDENTITY_UNAVAILABLE","cause":{"error_type":"INTERNAL_SERVER_ERROR","error_code":"ITEM_LOGIN_REQUIRED","error_message":"sample error message","display_message":"sample display message","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}}"#;
    const MINIMAL: &'static str = r#"{"warning_type":"BANK_EMPLOYMENT_WARNING","warning_code":"IDENTITY_UNAVAILABLE","cause":{}}"#;
}

impl plaid_core::Sample for super::types::CreditBankIncomeCause {
    const SAMPLE: &'static str = r#"{"error_type":"INTERNAL_SERVER_ERROR","error_code":"ITEM_LOGIN_REQUIRED","error_message":"sample error message","display_message":"sample display message","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditBankIncomeGetRequest {
    const SAMPLE: &'static str = r#"{"user_token":"user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f","user_id":"usr_mSsCSUufsgPPRf","options":{"count":1}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditBankIncomeGetRequestOptions {
    const SAMPLE: &'static str = r#"{"count":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditBankIncomeGetResponse {
    const SAMPLE: &'static str = r#"{"bank_income":[{"bank_income_id":"sample bank income id","generated_time":"2026-01-15T08:30:00Z","days_requested":1,"items":[{"bank_income_accounts":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","mask":"0000","name":"sample name","official_name":"sample official name","subtype":"checking","type":"depository","owners":[{"names":["Ada Lovelace"],"phone_numbers":[{"data":"9078563412","primary":true,"type":"home"}],"emails":[{"data":"9078563412","primary":true,"type":"primary"}],"addresses":[{"data":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"primary":true}]}]}],"bank_income_sources":[{"income_source_id":"sample income source id","income_description":"sample income description","income_category":"SALARY","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","start_date":"2026-01-15","end_date":"2026-01-15","pay_frequency":"WEEKLY","total_amount":100.25,"transaction_count":1,"historical_summary":[{"total_amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null,"total_amounts":[{"amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null}],"start_date":"2026-01-15","end_date":"2026-01-15","transactions":[{"amount":100.25,"date":"2026-01-15","name":"sample name","original_description":"sample original description","pending":false,"transaction_id":"ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf","check_number":"sample check number","iso_currency_code":"USD","unofficial_currency_code":null}]}]}],"last_updated_time":"2026-01-15T08:30:00Z","institution_id":"ins_109508","institution_name":"First Platypus Bank","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}],"bank_income_summary":{"total_amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null,"total_amounts":[{"amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null}],"start_date":"2026-01-15","end_date":"2026-01-15","income_sources_count":1,"income_categories_count":1,"income_transactions_count":1,"historical_summary":[{"total_amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null,"total_amounts":[{"amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null}],"start_date":"2026-01-15","end_date":"2026-01-15","transactions":[{"amount":100.25,"date":"2026-01-15","name":"sample name","original_description":"sample original description","pending":false,"transaction_id":"ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf","check_number":"sample check number","iso_currency_code":"USD","unofficial_currency_code":null}]}]},"warnings":[{"warning_type":"BANK_INCOME_WARNING","warning_code":"IDENTITY_UNAVAILABLE","cause":{"error_type":"INTERNAL_SERVER_ERROR","error_code":"ITEM_LOGIN_REQUIRED","error_message":"sample error message","display_message":"sample display message","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}}]},{"bank_income_id":"sample bank income id 2","generated_time":"2026-01-14T08:30:00Z","days_requested":1,"items":[{"bank_income_accounts":[{"account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","mask":"0000","name":"sample name 2","official_name":"sample official name 2","subtype":"checking","type":"depository","owners":[{"names":["Ada Lovelace"],"phone_numbers":[{"data":"9078563412","primary":true,"type":"home"}],"emails":[{"data":"9078563412","primary":true,"type":"primary"}],"addresses":[{"data":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"primary":true}]}]}],"bank_income_sources":[{"income_source_id":"sample income source id 2","income_description":"sample income description 2","income_category":"SALARY","account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","start_date":"2026-01-14","end_date":"2026-01-14","pay_frequency":"WEEKLY","total_amount":42.5,"transaction_count":1,"historical_summary":[{"total_amount":42.5,"iso_currency_code":"USD","unofficial_currency_code":null,"total_amounts":[{"amount":42.5,"iso_currency_code":"USD","unofficial_currency_code":null}],"start_date":"2026-01-14","end_date":"2026-01-14","transactions":[{"amount":42.5,"date":"2026-01-14","name":"sample name 2","original_description":"sample original description 2","pending":false,"transaction_id":"sqbMYQvEChBtbakfhZErPNaZjfKNXvCcUqCnb","check_number":"sample check number 2","iso_currency_code":"USD","unofficial_currency_code":null}]}]}],"last_updated_time":"2026-01-14T08:30:00Z","institution_id":"ins_109508","institution_name":"Tartan Bank","item_id":"JdGLWbGDrZnWYyVCVXXijUrWoQKGpAzdiUiKJ"}],"bank_income_summary":{"total_amount":42.5,"iso_currency_code":"USD","unofficial_currency_code":null,"total_amounts":[{"amount":42.5,"iso_currency_code":"USD","unofficial_currency_code":null}],"start_date":"2026-01-14","end_date":"2026-01-14","income_sources_count":1,"income_categories_count":1,"income_transactions_count":1,"historical_summary":[{"total_amount":42.5,"iso_currency_code":"USD","unofficial_currency_code":null,"total_amounts":[{"amount":42.5,"iso_currency_code":"USD","unofficial_currency_code":null}],"start_date":"2026-01-14","end_date":"2026-01-14","transactions":[{"amount":42.5,"date":"2026-01-14","name":"sample name 2","original_description":"sample original description 2","pending":false,"transaction_id":"sqbMYQvEChBtbakfhZErPNaZjfKNXvCcUqCnb","check_number":"sample check number 2","iso_currency_code":"USD","unofficial_currency_code":null}]}]},"warnings":[{"warning_type":"BANK_INCOME_WARNING","warning_code":"IDENTITY_UNAVAILABLE","cause":{"error_type":"INTERNAL_SERVER_ERROR","error_code":"ITEM_LOGIN_REQUIRED","error_message":"sample error message 2","display_message":"sample display message 2","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}}]}],"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditBankIncome {
    const SAMPLE: &'static str = r#"{"bank_income_id":"sample bank income id","generated_time":"2026-01-15T08:30:00Z","days_requested":1,"items":[{"bank_income_accounts":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","mask":"0000","name":"sample name","official_name":"sample official name","subtype":"checking","type":"depository","owners":[{"names":["Ada Lovelace"],"phone_numbers":[{"data":"9078563412","primary":true,"type":"home"}],"emails":[{"data":"9078563412","primary":true,"type":"primary"}],"addresses":[{"data":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"primary":true}]}]}],"bank_income_sources":[{"income_source_id":"sample income source id","income_description":"sample income description","income_category":"SALARY","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","start_date":"2026-01-15","end_date":"2026-01-15","pay_frequency":"WEEKLY","total_amount":100.25,"transaction_count":1,"historical_summary":[{"total_amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null,"total_amounts":[{"amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null}],"start_date":"2026-01-15","end_date":"2026-01-15","transactions":[{"amount":100.25,"date":"2026-01-15","name":"sample name","original_description":"sample original description","pending":false,"transaction_id":"ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf","check_number":"sample check number","iso_currency_code":"USD","unofficial_currency_code":null}]}]}],"last_updated_time":"2026-01-15T08:30:00Z","institution_id":"ins_109508","institution_name":"First Platypus Bank","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}],"bank_income_summary":{"total_amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null,"total_amounts":[{"amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null}],"start_date":"2026-01-15","end_date":"2026-01-15","income_sources_count":1,"income_categories_count":1,"income_transactions_count":1,"historical_summary":[{"total_amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null,"total_amounts":[{"amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null}],"start_date":"2026-01-15","end_date":"2026-01-15","transactions":[{"amount":100.25,"date":"2026-01-15","name":"sample name","original_description":"sample original description","pending":false,"transaction_id":"ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf","check_number":"sample check number","iso_currency_code":"USD","unofficial_currency_code":null}]}]},"warnings":[{"warning_type":"BANK_INCOME_WARNING","warning_code":"IDENTITY_UNAVAILABLE","cause":{"error_type":"INTERNAL_SERVER_ERROR","error_code":"ITEM_LOGIN_REQUIRED","error_message":"sample error message","display_message":"sample display message","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditBankIncomeItem {
    const SAMPLE: &'static str = r#"{"bank_income_accounts":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","mask":"0000","name":"sample name","official_name":"sample official name","subtype":"checking","type":"depository","owners":[{"names":["Ada Lovelace"],"phone_numbers":[{"data":"9078563412","primary":true,"type":"home"}],"emails":[{"data":"9078563412","primary":true,"type":"primary"}],"addresses":[{"data":{"city":"San Francisco","region":"CA","street":"1 Main Street","postal_code":"94105","country":"US"},"primary":true}]}]}],"bank_income_sources":[{"income_source_id":"sample income source id","income_description":"sample income description","income_category":"SALARY","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","start_date":"2026-01-15","end_date":"2026-01-15","pay_frequency":"WEEKLY","total_amount":100.25,"transaction_count":1,"historical_summary":[{"total_amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null,"total_amounts":[{"amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null}],"start_date":"2026-01-15","end_date":"2026-01-15","transactions":[{"amount":100.25,"date":"2026-01-15","name":"sample name","original_description":"sample original description","pending":false,"transaction_id":"ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf","check_number":"sample check number","iso_currency_code":"USD","unofficial_currency_code":null}]}]}],"last_updated_time":"2026-01-15T08:30:00Z","institution_id":"ins_109508","institution_name":"First Platypus Bank","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditBankIncomeSource {
    const SAMPLE: &'static str = r#"{"income_source_id":"sample income source id","income_description":"sample income description","income_category":"SALARY","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","start_date":"2026-01-15","end_date":"2026-01-15","pay_frequency":"WEEKLY","total_amount":100.25,"transaction_count":1,"historical_summary":[{"total_amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null,"total_amounts":[{"amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null}],"start_date":"2026-01-15","end_date":"2026-01-15","transactions":[{"amount":100.25,"date":"2026-01-15","name":"sample name","original_description":"sample original description","pending":false,"transaction_id":"ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf","check_number":"sample check number","iso_currency_code":"USD","unofficial_currency_code":null}]}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditBankIncomeHistoricalSummary {
    const SAMPLE: &'static str = r#"{"total_amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null,"total_amounts":[{"amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null}],"start_date":"2026-01-15","end_date":"2026-01-15","transactions":[{"amount":100.25,"date":"2026-01-15","name":"sample name","original_description":"sample original description","pending":false,"transaction_id":"ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf","check_number":"sample check number","iso_currency_code":"USD","unofficial_currency_code":null}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditBankIncomeTransaction {
    const SAMPLE: &'static str = r#"{"amount":100.25,"date":"2026-01-15","name":"sample name","original_description":"sample original description","pending":false,"transaction_id":"ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf","check_number":"sample check number","iso_currency_code":"USD","unofficial_currency_code":null}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditBankIncomeSummary {
    const SAMPLE: &'static str = r#"{"total_amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null,"total_amounts":[{"amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null}],"start_date":"2026-01-15","end_date":"2026-01-15","income_sources_count":1,"income_categories_count":1,"income_transactions_count":1,"historical_summary":[{"total_amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null,"total_amounts":[{"amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null}],"start_date":"2026-01-15","end_date":"2026-01-15","transactions":[{"amount":100.25,"date":"2026-01-15","name":"sample name","original_description":"sample original description","pending":false,"transaction_id":"ySsRMyWpaUKnqtiBSdGRTTapRtQVmSLQDEyzf","check_number":"sample check number","iso_currency_code":"USD","unofficial_currency_code":null}]}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditBankIncomeWarning {
    const SAMPLE: &'static str = r#"{"warning_type":"BANK_INCOME_WARNING","warning_code":"IDENTITY_UNAVAILABLE","cause":{"error_type":"INTERNAL_SERVER_ERROR","error_code":"ITEM_LOGIN_REQUIRED","error_message":"sample error message","display_message":"sample display message","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditBankIncomePDFGetRequest {
    const SAMPLE: &'static str = r#"{"user_token":"user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f","user_id":"usr_mSsCSUufsgPPRf"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditBankIncomeRefreshRequest {
    const SAMPLE: &'static str = r#"{"user_token":"user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f","user_id":"usr_mSsCSUufsgPPRf","options":{"days_requested":1}}"#;
    const MINIMAL: &'static str =
        r#"{"user_token":"user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f"}"#;
}

impl plaid_core::Sample for super::types::CreditBankIncomeRefreshRequestOptions {
    const SAMPLE: &'static str = r#"{"days_requested":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditBankIncomeRefreshResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditBankIncomeWebhookUpdateRequest {
    const SAMPLE: &'static str = r#"{"user_token":"user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f","user_id":"usr_mSsCSUufsgPPRf","enable_webhooks":true}"#;
    const MINIMAL: &'static str = r#"{"user_token":"user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f","enable_webhooks":true}"#;
}

impl plaid_core::Sample for super::types::CreditBankIncomeWebhookUpdateResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditPayrollIncomeParsingConfigUpdateRequest {
    const SAMPLE: &'static str = r#"{"user_token":"user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f","user_id":"usr_mSsCSUufsgPPRf","item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","parsing_config":["ocr"]}"#;
    const MINIMAL: &'static str = r#"{"parsing_config":["ocr"]}"#;
}

impl plaid_core::Sample for super::types::CreditPayrollIncomeParsingConfigUpdateResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditBankStatementsUploadsGetRequest {
    const SAMPLE: &'static str = r#"{"user_token":"user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f","user_id":"usr_mSsCSUufsgPPRf","options":{"item_ids":["ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"]}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditBankStatementsUploadsGetRequestOptions {
    const SAMPLE: &'static str = r#"{"item_ids":["ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditBankStatementsUploadsGetResponse {
    const SAMPLE: &'static str = r#"{"items":[{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","bank_statements":[{"transactions":[{"amount":100.25,"date":"2026-01-15","original_description":"sample original description","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}],"document_metadata":{"name":"sample name","document_type":"sample document type","download_url":"https://example.com/9078563412","status":"sample status","page_count":1,"error_message":"sample error message"},"document_id":"sample document id","bank_accounts":[{"name":"sample name","bank_name":"sample bank name","account_type":"sample account type","account_number":"9078563412","owner":{"name":"sample name","address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"}},"periods":[{"start_date":"2026-01-15","end_date":"2026-01-15","starting_balance":100.25,"ending_balance":100.25}],"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}]}],"status":{"processing_status":"sample processing status"},"updated_at":"2026-01-15T08:30:00Z"},{"item_id":"JdGLWbGDrZnWYyVCVXXijUrWoQKGpAzdiUiKJ","bank_statements":[{"transactions":[{"amount":42.5,"date":"2026-01-14","original_description":"sample original description 2","account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK"}],"document_metadata":{"name":"sample name 2","document_type":"sample document type 2","download_url":"https://example.com/9078563412","status":"sample status 2","page_count":1,"error_message":"sample error message 2"},"document_id":"sample document id 2","bank_accounts":[{"name":"sample name 2","bank_name":"sample bank name 2","account_type":"sample account type 2","account_number":"9078563412","owner":{"name":"sample name 2","address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"}},"periods":[{"start_date":"2026-01-14","end_date":"2026-01-14","starting_balance":42.5,"ending_balance":42.5}],"account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK"}]}],"status":{"processing_status":"sample processing status 2"},"updated_at":"2026-01-14T08:30:00Z"}],"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditBankStatementUploadItem {
    const SAMPLE: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","bank_statements":[{"transactions":[{"amount":100.25,"date":"2026-01-15","original_description":"sample original description","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}],"document_metadata":{"name":"sample name","document_type":"sample document type","download_url":"https://example.com/9078563412","status":"sample status","page_count":1,"error_message":"sample error message"},"document_id":"sample document id","bank_accounts":[{"name":"sample name","bank_name":"sample bank name","account_type":"sample account type","account_number":"9078563412","owner":{"name":"sample name","address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"}},"periods":[{"start_date":"2026-01-15","end_date":"2026-01-15","starting_balance":100.25,"ending_balance":100.25}],"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}]}],"status":{"processing_status":"sample processing status"},"updated_at":"2026-01-15T08:30:00Z"}"#;
    const MINIMAL: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}"#;
}

impl plaid_core::Sample for super::types::CreditBankStatementUploadObject {
    const SAMPLE: &'static str = r#"{"transactions":[{"amount":100.25,"date":"2026-01-15","original_description":"sample original description","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}],"document_metadata":{"name":"sample name","document_type":"sample document type","download_url":"https://example.com/9078563412","status":"sample status","page_count":1,"error_message":"sample error message"},"document_id":"sample document id","bank_accounts":[{"name":"sample name","bank_name":"sample bank name","account_type":"sample account type","account_number":"9078563412","owner":{"name":"sample name","address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"}},"periods":[{"start_date":"2026-01-15","end_date":"2026-01-15","starting_balance":100.25,"ending_balance":100.25}],"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}]}"#;
    const MINIMAL: &'static str = r#"{"document_metadata":{"name":"sample name"}}"#;
}

impl plaid_core::Sample for super::types::CreditBankStatementUploadTransaction {
    const SAMPLE: &'static str = r#"{"amount":100.25,"date":"2026-01-15","original_description":"sample original description","account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditDocumentMetadata {
    const SAMPLE: &'static str = r#"{"name":"sample name","document_type":"sample document type","download_url":"https://example.com/9078563412","status":"sample status","page_count":1,"error_message":"sample error message"}"#;
    const MINIMAL: &'static str = r#"{"name":"sample name"}"#;
}

impl plaid_core::Sample for super::types::CreditBankStatementUploadBankAccount {
    const SAMPLE: &'static str = r#"{"name":"sample name","bank_name":"sample bank name","account_type":"sample account type","account_number":"9078563412","owner":{"name":"sample name","address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"}},"periods":[{"start_date":"2026-01-15","end_date":"2026-01-15","starting_balance":100.25,"ending_balance":100.25}],"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd"}"#;
    const MINIMAL: &'static str = r#"{"owner":{"address":{}}}"#;
}

impl plaid_core::Sample for super::types::CreditBankStatementUploadAccountOwner {
    const SAMPLE: &'static str = r#"{"name":"sample name","address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"}}"#;
    const MINIMAL: &'static str = r#"{"address":{}}"#;
}

impl plaid_core::Sample for super::types::CreditBankStatementUploadAccountOwnerAddress {
    const SAMPLE: &'static str = r#"{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditBankStatementUploadBankAccountPeriod {
    const SAMPLE: &'static str = r#"{"start_date":"2026-01-15","end_date":"2026-01-15","starting_balance":100.25,"ending_balance":100.25}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PayrollItemStatus {
    const SAMPLE: &'static str = r#"{"processing_status":"sample processing status"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditPayrollIncomeGetRequest {
    const SAMPLE: &'static str = r#"{"user_token":"user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f","user_id":"usr_mSsCSUufsgPPRf","options":{"item_ids":["ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"]}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditPayrollIncomeGetRequestOptions {
    const SAMPLE: &'static str = r#"{"item_ids":["ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditPayrollIncomeGetResponse {
    const SAMPLE: &'static str = r#"{"items":[{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution_id":"ins_109508","institution_name":"First Platypus Bank","accounts":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","rate_of_pay":{"pay_rate":"sample pay rate","pay_amount":100.25},"pay_frequency":"sample pay frequency"}],"payroll_income":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","pay_stubs":[{"deductions":{"breakdown":[{"current_amount":100.25,"description":"sample description","iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}],"total":{"current_amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}},"document_id":"sample document id","document_metadata":{"name":"sample name","document_type":"sample document type","download_url":"https://example.com/9078563412","status":"sample status","page_count":1,"error_message":"sample error message"},"earnings":{"breakdown":[{"canonical_description":"sample canonical description","current_amount":100.25,"description":"sample description","hours":0.5,"iso_currency_code":"USD","rate":0.5,"unofficial_currency_code":null,"ytd_amount":100.25}],"total":{"current_amount":100.25,"hours":0.5,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}},"employee":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name","marital_status":"sample marital status","taxpayer_id":{"id_type":"sample id type","id_mask":"9078563412"}},"employer":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name"},"net_pay":{"current_amount":100.25,"description":"sample description","iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25},"pay_period_details":{"pay_amount":100.25,"distribution_breakdown":[{"account_name":"sample account name","bank_name":"sample bank name","current_amount":100.25,"iso_currency_code":"USD","mask":"0000","type":"sample type","unofficial_currency_code":null}],"end_date":"2026-01-15","gross_earnings":100.25,"iso_currency_code":"USD","pay_date":"2026-01-15","pay_frequency":"sample pay frequency","pay_basis":"SALARY","start_date":"2026-01-15","unofficial_currency_code":null}}],"w2s":[{"document_metadata":{"name":"sample name","document_type":"sample document type","download_url":"https://example.com/9078563412","status":"sample status","page_count":1,"error_message":"sample error message"},"document_id":"sample document id","employer":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name"},"employee":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name","marital_status":"sample marital status","taxpayer_id":{"id_type":"sample id type","id_mask":"9078563412"}},"tax_year":"sample tax year","employer_id_number":"9078563412","wages_tips_other_comp":"sample wages tips other comp","federal_income_tax_withheld":"sample federal income tax withheld","social_security_wages":"sample social security wages","social_security_tax_withheld":"sample social security tax withheld","medicare_wages_and_tips":"sample medicare wages and tips","medicare_tax_withheld":"sample medicare tax withheld","social_security_tips":"sample social security tips","allocated_tips":"sample allocated tips","box_9":"sample box 9","dependent_care_benefits":"sample dependent care benefits","nonqualified_plans":"sample nonqualified plans","box_12":[{"code":"sample code","amount":"100.25"}],"statutory_employee":"sample statutory employee","retirement_plan":"sample retirement plan","third_party_sick_pay":"sample third party sick pay","other":"sample other","state_and_local_wages":[{"state":"CA","employer_state_id_number":"sample employer state id number","state_wages_tips":"sample state wages tips","state_income_tax":"sample state income tax","local_wages_tips":"sample local wages tips","local_income_tax":"sample local income tax","locality_name":"sample locality name"}]}],"form1099s":[{"document_id":"sample document id","document_metadata":{"name":"sample name","document_type":"sample document type","download_url":"https://example.com/9078563412","status":"sample status","page_count":1,"error_message":"sample error message"},"form_1099_type":"FORM_1099_TYPE_UNKNOWN","recipient":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name","tin":"9078563412","account_number":"9078563412","facta_filing_requirement":"sample facta filing requirement","second_tin_exists":"sample second tin exists"},"payer":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name","tin":"9078563412","telephone_number":"sample telephone number"},"filer":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name","tin":"9078563412","type":"sample type"},"tax_year":"sample tax year","rents":100.25,"royalties":100.25,"other_income":100.25,"federal_income_tax_withheld":100.25,"fishing_boat_proceeds":100.25,"medical_and_healthcare_payments":100.25,"nonemployee_compensation":100.25,"substitute_payments_in_lieu_of_dividends_or_interest":100.25,"payer_made_direct_sales_of_5000_or_more_of_consumer_products_to_buyer":"sample payer made direct sales of 5000 or more of consumer products to buyer","crop_insurance_proceeds":100.25,"excess_golden_parachute_payments":100.25,"gross_proceeds_paid_to_an_attorney":100.25,"section_409a_deferrals":100.25,"section_409a_income":100.25,"state_tax_withheld":100.25,"state_tax_withheld_lower":100.25,"payer_state_number":"sample payer state number","payer_state_number_lower":"sample payer state number lower","state_income":100.25,"state_income_lower":100.25,"transactions_reported":"sample transactions reported","pse_name":"sample pse name","pse_telephone_number":"sample pse telephone number","gross_amount":100.25,"card_not_present_transaction":100.25,"merchant_category_code":"sample merchant category code","number_of_payment_transactions":"sample number of payment transactions","january_amount":100.25,"february_amount":100.25,"march_amount":100.25,"april_amount":100.25,"may_amount":100.25,"june_amount":100.25,"july_amount":100.25,"august_amount":100.25,"september_amount":100.25,"october_amount":100.25,"november_amount":100.25,"december_amount":100.25,"primary_state":"sample primary state","secondary_state":"sample secondary state","primary_state_id":"sample primary state id","secondary_state_id":"sample secondary state id","primary_state_income_tax":100.25,"secondary_state_income_tax":100.25}],"i20s":[{"document_id":"sample document id","document_metadata":{"name":"sample name","document_type":"sample document type","download_url":"https://example.com/9078563412","status":"sample status","page_count":1,"error_message":"sample error message"},"student":{"given_name":"sample given name","surname_primary_name":"sample surname primary name","passport_name":"sample passport name","preferred_name":"sample preferred name","school_name":"sample school name","program_start_date":"2026-01-15","program_end_date":"2026-01-15"},"personal_funds":100.25,"on_campus_employment":100.25,"funds_from_this_school":100.25,"students_funding_total":100.25,"funds_from_another_source":100.25,"estimated_average_costs_total":100.25,"estimated_average_living_expenses":100.25,"students_funding_period_months":1,"estimated_average_costs_period_months":1}]}],"status":{"processing_status":"sample processing status"},"updated_at":"2026-01-15T08:30:00Z"},{"item_id":"JdGLWbGDrZnWYyVCVXXijUrWoQKGpAzdiUiKJ","institution_id":"ins_109508","institution_name":"Tartan Bank","accounts":[{"account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","rate_of_pay":{"pay_rate":"sample pay rate 2","pay_amount":42.5},"pay_frequency":"sample pay frequency 2"}],"payroll_income":[{"account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","pay_stubs":[{"deductions":{"breakdown":[{"current_amount":42.5,"description":"sample description 2","iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":42.5}],"total":{"current_amount":42.5,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":42.5}},"document_id":"sample document id 2","document_metadata":{"name":"sample name 2","document_type":"sample document type 2","download_url":"https://example.com/9078563412","status":"sample status 2","page_count":1,"error_message":"sample error message 2"},"earnings":{"breakdown":[{"canonical_description":"sample canonical description 2","current_amount":42.5,"description":"sample description 2","hours":0.5,"iso_currency_code":"USD","rate":0.5,"unofficial_currency_code":null,"ytd_amount":42.5}],"total":{"current_amount":42.5,"hours":0.5,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":42.5}},"employee":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name 2","marital_status":"sample marital status 2","taxpayer_id":{"id_type":"sample id type 2","id_mask":"9078563412"}},"employer":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name 2"},"net_pay":{"current_amount":42.5,"description":"sample description 2","iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":42.5},"pay_period_details":{"pay_amount":42.5,"distribution_breakdown":[{"account_name":"sample account name 2","bank_name":"sample bank name 2","current_amount":42.5,"iso_currency_code":"USD","mask":"0000","type":"sample type 2","unofficial_currency_code":null}],"end_date":"2026-01-14","gross_earnings":42.5,"iso_currency_code":"USD","pay_date":"2026-01-14","pay_frequency":"sample pay frequency 2","pay_basis":"SALARY","start_date":"2026-01-14","unofficial_currency_code":null}}],"w2s":[{"document_metadata":{"name":"sample name 2","document_type":"sample document type 2","download_url":"https://example.com/9078563412","status":"sample status 2","page_count":1,"error_message":"sample error message 2"},"document_id":"sample document id 2","employer":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name 2"},"employee":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name 2","marital_status":"sample marital status 2","taxpayer_id":{"id_type":"sample id type 2","id_mask":"9078563412"}},"tax_year":"sample tax year 2","employer_id_number":"9078563412","wages_tips_other_comp":"sample wages tips other comp 2","federal_income_tax_withheld":"sample federal income tax withheld 2","social_security_wages":"sample social security wages 2","social_security_tax_withheld":"sample social security tax withheld 2","medicare_wages_and_tips":"sample medicare wages and tips 2","medicare_tax_withheld":"sample medicare tax withheld 2","social_security_tips":"sample social security tips 2","allocated_tips":"sample allocated tips 2","box_9":"sample box 9 2","dependent_care_benefits":"sample dependent care benefits 2","nonqualified_plans":"sample nonqualified plans 2","box_12":[{"code":"sample code 2","amount":"42.50"}],"statutory_employee":"sample statutory employee 2","retirement_plan":"sample retirement plan 2","third_party_sick_pay":"sample third party sick pay 2","other":"sample other 2","state_and_local_wages":[{"state":"CA","employer_state_id_number":"sample employer state id number 2","state_wages_tips":"sample state wages tips 2","state_income_tax":"sample state income tax 2","local_wages_tips":"sample local wages tips 2","local_income_tax":"sample local income tax 2","locality_name":"sample locality name 2"}]}],"form1099s":[{"document_id":"sample document id 2","document_metadata":{"name":"sample name 2","document_type":"sample document type 2","download_url":"https://example.com/9078563412","status":"sample status 2","page_count":1,"error_message":"sample error message 2"},"form_1099_type":"FORM_1099_TYPE_UNKNOWN","recipient":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name 2","tin":"9078563412","account_number":"9078563412","facta_filing_requirement":"sample facta filing requirement 2","second_tin_exists":"sample second tin exists 2"},"payer":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name 2","tin":"9078563412","telephone_number":"sample telephone number 2"},"filer":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name 2","tin":"9078563412","type":"sample type 2"},"tax_year":"sample tax year 2","rents":42.5,"royalties":42.5,"other_income":42.5,"federal_income_tax_withheld":42.5,"fishing_boat_proceeds":42.5,"medical_and_healthcare_payments":42.5,"nonemployee_compensation":42.5,"substitute_payments_in_lieu_of_dividends_or_interest":42.5,"payer_made_direct_sales_of_5000_or_more_of_consumer_products_to_buyer":"sample payer made direct sales of 5000 or more of consumer products to buyer 2","crop_insurance_proceeds":42.5,"excess_golden_parachute_payments":42.5,"gross_proceeds_paid_to_an_attorney":42.5,"section_409a_deferrals":42.5,"section_409a_income":42.5,"state_tax_withheld":42.5,"state_tax_withheld_lower":42.5,"payer_state_number":"sample payer state number 2","payer_state_number_lower":"sample payer state number lower 2","state_income":42.5,"state_income_lower":42.5,"transactions_reported":"sample transactions reported 2","pse_name":"sample pse name 2","pse_telephone_number":"sample pse telephone number 2","gross_amount":42.5,"card_not_present_transaction":42.5,"merchant_category_code":"sample merchant category code 2","number_of_payment_transactions":"sample number of payment transactions 2","january_amount":42.5,"february_amount":42.5,"march_amount":42.5,"april_amount":42.5,"may_amount":42.5,"june_amount":42.5,"july_amount":42.5,"august_amount":42.5,"september_amount":42.5,"october_amount":42.5,"november_amount":42.5,"december_amount":42.5,"primary_state":"sample primary state 2","secondary_state":"sample secondary state 2","primary_state_id":"sample primary state id 2","secondary_state_id":"sample secondary state id 2","primary_state_income_tax":42.5,"secondary_state_income_tax":42.5}],"i20s":[{"document_id":"sample document id 2","document_metadata":{"name":"sample name 2","document_type":"sample document type 2","download_url":"https://example.com/9078563412","status":"sample status 2","page_count":1,"error_message":"sample error message 2"},"student":{"given_name":"sample given name 2","surname_primary_name":"sample surname primary name 2","passport_name":"sample passport name 2","preferred_name":"sample preferred name 2","school_name":"sample school name 2","program_start_date":"2026-01-14","program_end_date":"2026-01-14"},"personal_funds":42.5,"on_campus_employment":42.5,"funds_from_this_school":42.5,"students_funding_total":42.5,"funds_from_another_source":42.5,"estimated_average_costs_total":42.5,"estimated_average_living_expenses":42.5,"students_funding_period_months":1,"estimated_average_costs_period_months":1}]}],"status":{"processing_status":"sample processing status 2"},"updated_at":"2026-01-14T08:30:00Z"}],"error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PayrollItem {
    const SAMPLE: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","institution_id":"ins_109508","institution_name":"First Platypus Bank","accounts":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","rate_of_pay":{"pay_rate":"sample pay rate","pay_amount":100.25},"pay_frequency":"sample pay frequency"}],"payroll_income":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","pay_stubs":[{"deductions":{"breakdown":[{"current_amount":100.25,"description":"sample description","iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}],"total":{"current_amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}},"document_id":"sample document id","document_metadata":{"name":"sample name","document_type":"sample document type","download_url":"https://example.com/9078563412","status":"sample status","page_count":1,"error_message":"sample error message"},"earnings":{"breakdown":[{"canonical_description":"sample canonical description","current_amount":100.25,"description":"sample description","hours":0.5,"iso_currency_code":"USD","rate":0.5,"unofficial_currency_code":null,"ytd_amount":100.25}],"total":{"current_amount":100.25,"hours":0.5,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}},"employee":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name","marital_status":"sample marital status","taxpayer_id":{"id_type":"sample id type","id_mask":"9078563412"}},"employer":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name"},"net_pay":{"current_amount":100.25,"description":"sample description","iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25},"pay_period_details":{"pay_amount":100.25,"distribution_breakdown":[{"account_name":"sample account name","bank_name":"sample bank name","current_amount":100.25,"iso_currency_code":"USD","mask":"0000","type":"sample type","unofficial_currency_code":null}],"end_date":"2026-01-15","gross_earnings":100.25,"iso_currency_code":"USD","pay_date":"2026-01-15","pay_frequency":"sample pay frequency","pay_basis":"SALARY","start_date":"2026-01-15","unofficial_currency_code":null}}],"w2s":[{"document_metadata":{"name":"sample name","document_type":"sample document type","download_url":"https://example.com/9078563412","status":"sample status","page_count":1,"error_message":"sample error message"},"document_id":"sample document id","employer":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name"},"employee":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name","marital_status":"sample marital status","taxpayer_id":{"id_type":"sample id type","id_mask":"9078563412"}},"tax_year":"sample tax year","employer_id_number":"9078563412","wages_tips_other_comp":"sample wages tips other comp","federal_income_tax_withheld":"sample federal income tax withheld","social_security_wages":"sample social security wages","social_security_tax_withheld":"sample social security tax withheld","medicare_wages_and_tips":"sample medicare wages and tips","medicare_tax_withheld":"sample medicare tax withheld","social_security_tips":"sample social security tips","allocated_tips":"sample allocated tips","box_9":"sample box 9","dependent_care_benefits":"sample dependent care benefits","nonqualified_plans":"sample nonqualified plans","box_12":[{"code":"sample code","amount":"100.25"}],"statutory_employee":"sample statutory employee","retirement_plan":"sample retirement plan","third_party_sick_pay":"sample third party sick pay","other":"sample other","state_and_local_wages":[{"state":"CA","employer_state_id_number":"sample employer state id number","state_wages_tips":"sample state wages tips","state_income_tax":"sample state income tax","local_wages_tips":"sample local wages tips","local_income_tax":"sample local income tax","locality_name":"sample locality name"}]}],"form1099s":[{"document_id":"sample document id","document_metadata":{"name":"sample name","document_type":"sample document type","download_url":"https://example.com/9078563412","status":"sample status","page_count":1,"error_message":"sample error message"},"form_1099_type":"FORM_1099_TYPE_UNKNOWN","recipient":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name","tin":"9078563412","account_number":"9078563412","facta_filing_requirement":"sample facta filing requirement","second_tin_exists":"sample second tin exists"},"payer":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name","tin":"9078563412","telephone_number":"sample telephone number"},"filer":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name","tin":"9078563412","type":"sample type"},"tax_year":"sample tax year","rents":100.25,"royalties":100.25,"other_income":100.25,"federal_income_tax_withheld":100.25,"fishing_boat_proceeds":100.25,"medical_and_healthcare_payments":100.25,"nonemployee_compensation":100.25,"substitute_payments_in_lieu_of_dividends_or_interest":100.25,"payer_made_direct_sales_of_5000_or_more_of_consumer_products_to_buyer":"sample payer made direct sales of 5000 or more of consumer products to buyer","crop_insurance_proceeds":100.25,"excess_golden_parachute_payments":100.25,"gross_proceeds_paid_to_an_attorney":100.25,"section_409a_deferrals":100.25,"section_409a_income":100.25,"state_tax_withheld":100.25,"state_tax_withheld_lower":100.25,"payer_state_number":"sample payer state number","payer_state_number_lower":"sample payer state number lower","state_income":100.25,"state_income_lower":100.25,"transactions_reported":"sample transactions reported","pse_name":"sample pse name","pse_telephone_number":"sample pse telephone number","gross_amount":100.25,"card_not_present_transaction":100.25,"merchant_category_code":"sample merchant category code","number_of_payment_transactions":"sample number of payment transactions","january_amount":100.25,"february_amount":100.25,"march_amount":100.25,"april_amount":100.25,"may_amount":100.25,"june_amount":100.25,"july_amount":100.25,"august_amount":100.25,"september_amount":100.25,"october_amount":100.25,"november_amount":100.25,"december_amount":100.25,"primary_state":"sample primary state","secondary_state":"sample secondary state","primary_state_id":"sample primary state id","secondary_state_id":"sample secondary state id","primary_state_income_tax":100.25,"secondary_state_income_tax":100.25}],"i20s":[{"document_id":"sample document id","document_metadata":{"name":"sample name","document_type":"sample document type","download_url":"https://example.com/9078563412","status":"sample status","page_count":1,"error_message":"sample error message"},"student":{"given_name":"sample given name","surname_primary_name":"sample surname primary name","passport_name":"sample passport name","preferred_name":"sample preferred name","school_name":"sample school name","program_start_date":"2026-01-15","program_end_date":"2026-01-15"},"personal_funds":100.25,"on_campus_employment":100.25,"funds_from_this_school":100.25,"students_funding_total":100.25,"funds_from_another_source":100.25,"estimated_average_costs_total":100.25,"estimated_average_living_expenses":100.25,"students_funding_period_months":1,"estimated_average_costs_period_months":1}]}],"status":{"processing_status":"sample processing status"},"updated_at":"2026-01-15T08:30:00Z"}"#;
    const MINIMAL: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}"#;
}

impl plaid_core::Sample for super::types::PayrollIncomeAccountData {
    const SAMPLE: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","rate_of_pay":{"pay_rate":"sample pay rate","pay_amount":100.25},"pay_frequency":"sample pay frequency"}"#;
    const MINIMAL: &'static str = r#"{"rate_of_pay":{}}"#;
}

impl plaid_core::Sample for super::types::PayrollIncomeRateOfPay {
    const SAMPLE: &'static str = r#"{"pay_rate":"sample pay rate","pay_amount":100.25}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PayrollIncomeObject {
    const SAMPLE: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","pay_stubs":[{"deductions":{"breakdown":[{"current_amount":100.25,"description":"sample description","iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}],"total":{"current_amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}},"document_id":"sample document id","document_metadata":{"name":"sample name","document_type":"sample document type","download_url":"https://example.com/9078563412","status":"sample status","page_count":1,"error_message":"sample error message"},"earnings":{"breakdown":[{"canonical_description":"sample canonical description","current_amount":100.25,"description":"sample description","hours":0.5,"iso_currency_code":"USD","rate":0.5,"unofficial_currency_code":null,"ytd_amount":100.25}],"total":{"current_amount":100.25,"hours":0.5,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}},"employee":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name","marital_status":"sample marital status","taxpayer_id":{"id_type":"sample id type","id_mask":"9078563412"}},"employer":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name"},"net_pay":{"current_amount":100.25,"description":"sample description","iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25},"pay_period_details":{"pay_amount":100.25,"distribution_breakdown":[{"account_name":"sample account name","bank_name":"sample bank name","current_amount":100.25,"iso_currency_code":"USD","mask":"0000","type":"sample type","unofficial_currency_code":null}],"end_date":"2026-01-15","gross_earnings":100.25,"iso_currency_code":"USD","pay_date":"2026-01-15","pay_frequency":"sample pay frequency","pay_basis":"SALARY","start_date":"2026-01-15","unofficial_currency_code":null}}],"w2s":[{"document_metadata":{"name":"sample name","document_type":"sample document type","download_url":"https://example.com/9078563412","status":"sample status","page_count":1,"error_message":"sample error message"},"document_id":"sample document id","employer":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name"},"employee":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name","marital_status":"sample marital status","taxpayer_id":{"id_type":"sample id type","id_mask":"9078563412"}},"tax_year":"sample tax year","employer_id_number":"9078563412","wages_tips_other_comp":"sample wages tips other comp","federal_income_tax_withheld":"sample federal income tax withheld","social_security_wages":"sample social security wages","social_security_tax_withheld":"sample social security tax withheld","medicare_wages_and_tips":"sample medicare wages and tips","medicare_tax_withheld":"sample medicare tax withheld","social_security_tips":"sample social security tips","allocated_tips":"sample allocated tips","box_9":"sample box 9","dependent_care_benefits":"sample dependent care benefits","nonqualified_plans":"sample nonqualified plans","box_12":[{"code":"sample code","amount":"100.25"}],"statutory_employee":"sample statutory employee","retirement_plan":"sample retirement plan","third_party_sick_pay":"sample third party sick pay","other":"sample other","state_and_local_wages":[{"state":"CA","employer_state_id_number":"sample employer state id number","state_wages_tips":"sample state wages tips","state_income_tax":"sample state income tax","local_wages_tips":"sample local wages tips","local_income_tax":"sample local income tax","locality_name":"sample locality name"}]}],"form1099s":[{"document_id":"sample document id","document_metadata":{"name":"sample name","document_type":"sample document type","download_url":"https://example.com/9078563412","status":"sample status","page_count":1,"error_message":"sample error message"},"form_1099_type":"FORM_1099_TYPE_UNKNOWN","recipient":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name","tin":"9078563412","account_number":"9078563412","facta_filing_requirement":"sample facta filing requirement","second_tin_exists":"sample second tin exists"},"payer":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name","tin":"9078563412","telephone_number":"sample telephone number"},"filer":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name","tin":"9078563412","type":"sample type"},"tax_year":"sample tax year","rents":100.25,"royalties":100.25,"other_income":100.25,"federal_income_tax_withheld":100.25,"fishing_boat_proceeds":100.25,"medical_and_healthcare_payments":100.25,"nonemployee_compensation":100.25,"substitute_payments_in_lieu_of_dividends_or_interest":100.25,"payer_made_direct_sales_of_5000_or_more_of_consumer_products_to_buyer":"sample payer made direct sales of 5000 or more of consumer products to buyer","crop_insurance_proceeds":100.25,"excess_golden_parachute_payments":100.25,"gross_proceeds_paid_to_an_attorney":100.25,"section_409a_deferrals":100.25,"section_409a_income":100.25,"state_tax_withheld":100.25,"state_tax_withheld_lower":100.25,"payer_state_number":"sample payer state number","payer_state_number_lower":"sample payer state number lower","state_income":100.25,"state_income_lower":100.25,"transactions_reported":"sample transactions reported","pse_name":"sample pse name","pse_telephone_number":"sample pse telephone number","gross_amount":100.25,"card_not_present_transaction":100.25,"merchant_category_code":"sample merchant category code","number_of_payment_transactions":"sample number of payment transactions","january_amount":100.25,"february_amount":100.25,"march_amount":100.25,"april_amount":100.25,"may_amount":100.25,"june_amount":100.25,"july_amount":100.25,"august_amount":100.25,"september_amount":100.25,"october_amount":100.25,"november_amount":100.25,"december_amount":100.25,"primary_state":"sample primary state","secondary_state":"sample secondary state","primary_state_id":"sample primary state id","secondary_state_id":"sample secondary state id","primary_state_income_tax":100.25,"secondary_state_income_tax":100.25}],"i20s":[{"document_id":"sample document id","document_metadata":{"name":"sample name","document_type":"sample document type","download_url":"https://example.com/9078563412","status":"sample status","page_count":1,"error_message":"sample error message"},"student":{"given_name":"sample given name","surname_primary_name":"sample surname primary name","passport_name":"sample passport name","preferred_name":"sample preferred name","school_name":"sample school name","program_start_date":"2026-01-15","program_end_date":"2026-01-15"},"personal_funds":100.25,"on_campus_employment":100.25,"funds_from_this_school":100.25,"students_funding_total":100.25,"funds_from_another_source":100.25,"estimated_average_costs_total":100.25,"estimated_average_living_expenses":100.25,"students_funding_period_months":1,"estimated_average_costs_period_months":1}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditPayStub {
    const SAMPLE: &'static str = r#"{"deductions":{"breakdown":[{"current_amount":100.25,"description":"sample description","iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}],"total":{"current_amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}},"document_id":"sample document id","document_metadata":{"name":"sample name","document_type":"sample document type","download_url":"https://example.com/9078563412","status":"sample status","page_count":1,"error_message":"sample error message"},"earnings":{"breakdown":[{"canonical_description":"sample canonical description","current_amount":100.25,"description":"sample description","hours":0.5,"iso_currency_code":"USD","rate":0.5,"unofficial_currency_code":null,"ytd_amount":100.25}],"total":{"current_amount":100.25,"hours":0.5,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}},"employee":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name","marital_status":"sample marital status","taxpayer_id":{"id_type":"sample id type","id_mask":"9078563412"}},"employer":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name"},"net_pay":{"current_amount":100.25,"description":"sample description","iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25},"pay_period_details":{"pay_amount":100.25,"distribution_breakdown":[{"account_name":"sample account name","bank_name":"sample bank name","current_amount":100.25,"iso_currency_code":"USD","mask":"0000","type":"sample type","unofficial_currency_code":null}],"end_date":"2026-01-15","gross_earnings":100.25,"iso_currency_code":"USD","pay_date":"2026-01-15","pay_frequency":"sample pay frequency","pay_basis":"SALARY","start_date":"2026-01-15","unofficial_currency_code":null}}"#;
    const MINIMAL: &'static str = r#"{"deductions":{"total":{}},"document_metadata":{"name":"sample name"},"earnings":{"total":{}},"employee":{"address":{},"taxpayer_id":{}},"employer":{"address":{}},"net_pay":{},"pay_period_details":{}}"#;
}

impl plaid_core::Sample for super::types::CreditPayStubDeductions {
    const SAMPLE: &'static str = r#"{"breakdown":[{"current_amount":100.25,"description":"sample description","iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}],"total":{"current_amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}}"#;
    const MINIMAL: &'static str = r#"{"total":{}}"#;
}

impl plaid_core::Sample for super::types::PayStubDeductionsBreakdown {
    const SAMPLE: &'static str = r#"{"current_amount":100.25,"description":"sample description","iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PayStubDeductionsTotal {
    const SAMPLE: &'static str = r#"{"current_amount":100.25,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditPayStubEarnings {
    const SAMPLE: &'static str = r#"{"breakdown":[{"canonical_description":"sample canonical description","current_amount":100.25,"description":"sample description","hours":0.5,"iso_currency_code":"USD","rate":0.5,"unofficial_currency_code":null,"ytd_amount":100.25}],"total":{"current_amount":100.25,"hours":0.5,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}}"#;
    const MINIMAL: &'static str = r#"{"total":{}}"#;
}

impl plaid_core::Sample for super::types::PayStubEarningsBreakdown {
    const SAMPLE: &'static str = r#"{"canonical_description":"sample canonical description","current_amount":100.25,"description":"sample description","hours":0.5,"iso_currency_code":"USD","rate":0.5,"unofficial_currency_code":null,"ytd_amount":100.25}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PayStubEarningsTotal {
    const SAMPLE: &'static str = r#"{"current_amount":100.25,"hours":0.5,"iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditPayStubEmployee {
    const SAMPLE: &'static str = r#"{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name","marital_status":"sample marital status","taxpayer_id":{"id_type":"sample id type","id_mask":"9078563412"}}"#;
    const MINIMAL: &'static str = r#"{"address":{},"taxpayer_id":{}}"#;
}

impl plaid_core::Sample for super::types::CreditPayStubAddress {
    const SAMPLE: &'static str = r#"{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PayStubTaxpayerID {
    const SAMPLE: &'static str = r#"{"id_type":"sample id type","id_mask":"9078563412"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditPayStubEmployer {
    const SAMPLE: &'static str = r#"{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name"}"#;
    const MINIMAL: &'static str = r#"{"address":{}}"#;
}

impl plaid_core::Sample for super::types::CreditPayStubNetPay {
    const SAMPLE: &'static str = r#"{"current_amount":100.25,"description":"sample description","iso_currency_code":"USD","unofficial_currency_code":null,"ytd_amount":100.25}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PayStubPayPeriodDetails {
    const SAMPLE: &'static str = r#"{"pay_amount":100.25,"distribution_breakdown":[{"account_name":"sample account name","bank_name":"sample bank name","current_amount":100.25,"iso_currency_code":"USD","mask":"0000","type":"sample type","unofficial_currency_code":null}],"end_date":"2026-01-15","gross_earnings":100.25,"iso_currency_code":"USD","pay_date":"2026-01-15","pay_frequency":"sample pay frequency","pay_basis":"SALARY","start_date":"2026-01-15","unofficial_currency_code":null}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PayStubDistributionBreakdown {
    const SAMPLE: &'static str = r#"{"account_name":"sample account name","bank_name":"sample bank name","current_amount":100.25,"iso_currency_code":"USD","mask":"0000","type":"sample type","unofficial_currency_code":null}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditW2 {
    const SAMPLE: &'static str = r#"{"document_metadata":{"name":"sample name","document_type":"sample document type","download_url":"https://example.com/9078563412","status":"sample status","page_count":1,"error_message":"sample error message"},"document_id":"sample document id","employer":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name"},"employee":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name","marital_status":"sample marital status","taxpayer_id":{"id_type":"sample id type","id_mask":"9078563412"}},"tax_year":"sample tax year","employer_id_number":"9078563412","wages_tips_other_comp":"sample wages tips other comp","federal_income_tax_withheld":"sample federal income tax withheld","social_security_wages":"sample social security wages","social_security_tax_withheld":"sample social security tax withheld","medicare_wages_and_tips":"sample medicare wages and tips","medicare_tax_withheld":"sample medicare tax withheld","social_security_tips":"sample social security tips","allocated_tips":"sample allocated tips","box_9":"sample box 9","dependent_care_benefits":"sample dependent care benefits","nonqualified_plans":"sample nonqualified plans","box_12":[{"code":"sample code","amount":"100.25"}],"statutory_employee":"sample statutory employee","retirement_plan":"sample retirement plan","third_party_sick_pay":"sample third party sick pay","other":"sample other","state_and_local_wages":[{"state":"CA","employer_state_id_number":"sample employer state id number","state_wages_tips":"sample state wages tips","state_income_tax":"sample state income tax","local_wages_tips":"sample local wages tips","local_income_tax":"sample local income tax","locality_name":"sample locality name"}]}"#;
    const MINIMAL: &'static str = r#"{"document_metadata":{"name":"sample name"},"document_id":"sample document id","employer":{"address":{}},"employee":{"address":{},"taxpayer_id":{}}}"#;
}

impl plaid_core::Sample for super::types::Credit1099 {
    const SAMPLE: &'static str = r#"{"document_id":"sample document id","document_metadata":{"name":"sample name","document_type":"sample document type","download_url":"https://example.com/9078563412","status":"sample status","page_count":1,"error_message":"sample error message"},"form_1099_type":"FORM_1099_TYPE_UNKNOWN","recipient":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name","tin":"9078563412","account_number":"9078563412","facta_filing_requirement":"sample facta filing requirement","second_tin_exists":"sample second tin exists"},"payer":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name","tin":"9078563412","telephone_number":"sample telephone number"},"filer":{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name","tin":"9078563412","type":"sample type"},"tax_year":"sample tax year","rents":100.25,"royalties":100.25,"other_income":100.25,"federal_income_tax_withheld":100.25,"fishing_boat_proceeds":100.25,"medical_and_healthcare_payments":100.25,"nonemployee_compensation":100.25,"substitute_payments_in_lieu_of_dividends_or_interest":100.25,"payer_made_direct_sales_of_5000_or_more_of_consumer_products_to_buyer":"sample payer made direct sales of 5000 or more of consumer products to buyer","crop_insurance_proceeds":100.25,"excess_golden_parachute_payments":100.25,"gross_proceeds_paid_to_an_attorney":100.25,"section_409a_deferrals":100.25,"section_409a_income":100.25,"state_tax_withheld":100.25,"state_tax_withheld_lower":100.25,"payer_state_number":"sample payer state number","payer_state_number_lower":"sample payer state number lower","state_income":100.25,"state_income_lower":100.25,"transactions_reported":"sample transactions reported","pse_name":"sample pse name","pse_telephone_number":"sample pse telephone number","gross_amount":100.25,"card_not_present_transaction":100.25,"merchant_category_code":"sample merchant category code","number_of_payment_transactions":"sample number of payment transactions","january_amount":100.25,"february_amount":100.25,"march_amount":100.25,"april_amount":100.25,"may_amount":100.25,"june_amount":100.25,"july_amount":100.25,"august_amount":100.25,"september_amount":100.25,"october_amount":100.25,"november_amount":100.25,"december_amount":100.25,"primary_state":"sample primary state","secondary_state":"sample secondary state","primary_state_id":"sample primary state id","secondary_state_id":"sample secondary state id","primary_state_income_tax":100.25,"secondary_state_income_tax":100.25}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::Credit1099Recipient {
    const SAMPLE: &'static str = r#"{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name","tin":"9078563412","account_number":"9078563412","facta_filing_requirement":"sample facta filing requirement","second_tin_exists":"sample second tin exists"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::Credit1099Payer {
    const SAMPLE: &'static str = r#"{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name","tin":"9078563412","telephone_number":"sample telephone number"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::Credit1099Filer {
    const SAMPLE: &'static str = r#"{"address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"name":"sample name","tin":"9078563412","type":"sample type"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditI20 {
    const SAMPLE: &'static str = r#"{"document_id":"sample document id","document_metadata":{"name":"sample name","document_type":"sample document type","download_url":"https://example.com/9078563412","status":"sample status","page_count":1,"error_message":"sample error message"},"student":{"given_name":"sample given name","surname_primary_name":"sample surname primary name","passport_name":"sample passport name","preferred_name":"sample preferred name","school_name":"sample school name","program_start_date":"2026-01-15","program_end_date":"2026-01-15"},"personal_funds":100.25,"on_campus_employment":100.25,"funds_from_this_school":100.25,"students_funding_total":100.25,"funds_from_another_source":100.25,"estimated_average_costs_total":100.25,"estimated_average_living_expenses":100.25,"students_funding_period_months":1,"estimated_average_costs_period_months":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditI20Student {
    const SAMPLE: &'static str = r#"{"given_name":"sample given name","surname_primary_name":"sample surname primary name","passport_name":"sample passport name","preferred_name":"sample preferred name","school_name":"sample school name","program_start_date":"2026-01-15","program_end_date":"2026-01-15"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditPayrollIncomeRiskSignalsGetRequest {
    const SAMPLE: &'static str = r#"{"user_token":"user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f","user_id":"usr_mSsCSUufsgPPRf"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditPayrollIncomeRiskSignalsGetResponse {
    const SAMPLE: &'static str = r#"{"items":[{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","verification_risk_signals":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","single_document_risk_signals":[{"document_reference":{"document_id":"sample document id","document_name":"sample document name","status":"PROCESSING","document_type":"UNKNOWN","file_type":"UNKNOWN"},"risk_signals":[{"type":"sample type","field":"sample field","has_fraud_risk":true,"institution_metadata":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"},"expected_value":"sample expected value","actual_value":"sample actual value","signal_description":"sample signal description","page_number":1}],"risk_summary":{"risk_score":0.5}}],"multi_document_risk_signals":[{"document_references":[{"document_id":"sample document id","document_name":"sample document name","status":"PROCESSING","document_type":"UNKNOWN","file_type":"UNKNOWN"}],"risk_signals":[{"type":"sample type","field":"sample field","has_fraud_risk":true,"institution_metadata":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"},"expected_value":"sample expected value","actual_value":"sample actual value","signal_description":"sample signal description","page_number":1}]}]}]},{"item_id":"JdGLWbGDrZnWYyVCVXXijUrWoQKGpAzdiUiKJ","verification_risk_signals":[{"account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","single_document_risk_signals":[{"document_reference":{"document_id":"sample document id 2","document_name":"sample document name 2","status":"PROCESSING","document_type":"UNKNOWN","file_type":"UNKNOWN"},"risk_signals":[{"type":"sample type 2","field":"sample field 2","has_fraud_risk":true,"institution_metadata":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"},"expected_value":"sample expected value 2","actual_value":"sample actual value 2","signal_description":"sample signal description 2","page_number":1}],"risk_summary":{"risk_score":0.5}}],"multi_document_risk_signals":[{"document_references":[{"document_id":"sample document id 2","document_name":"sample document name 2","status":"PROCESSING","document_type":"UNKNOWN","file_type":"UNKNOWN"}],"risk_signals":[{"type":"sample type 2","field":"sample field 2","has_fraud_risk":true,"institution_metadata":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"},"expected_value":"sample expected value 2","actual_value":"sample actual value 2","signal_description":"sample signal description 2","page_number":1}]}]}]}],"error":{"error_type":"INVALID_REQUEST","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"sample error code reason","error_message":"sample error message","display_message":"sample display message","request_id":"DmkmfJzYdpHHNFR","status":400,"documentation_url":"https://example.com/sample","suggested_action":"sample suggested action","required_account_subtypes":["sample required account subtypes"],"provided_account_subtypes":["sample provided account subtypes"]},"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::PayrollRiskSignalsItem {
    const SAMPLE: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","verification_risk_signals":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","single_document_risk_signals":[{"document_reference":{"document_id":"sample document id","document_name":"sample document name","status":"PROCESSING","document_type":"UNKNOWN","file_type":"UNKNOWN"},"risk_signals":[{"type":"sample type","field":"sample field","has_fraud_risk":true,"institution_metadata":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"},"expected_value":"sample expected value","actual_value":"sample actual value","signal_description":"sample signal description","page_number":1}],"risk_summary":{"risk_score":0.5}}],"multi_document_risk_signals":[{"document_references":[{"document_id":"sample document id","document_name":"sample document name","status":"PROCESSING","document_type":"UNKNOWN","file_type":"UNKNOWN"}],"risk_signals":[{"type":"sample type","field":"sample field","has_fraud_risk":true,"institution_metadata":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"},"expected_value":"sample expected value","actual_value":"sample actual value","signal_description":"sample signal description","page_number":1}]}]}]}"#;
    const MINIMAL: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}"#;
}

impl plaid_core::Sample for super::types::DocumentRiskSignalsObject {
    const SAMPLE: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","single_document_risk_signals":[{"document_reference":{"document_id":"sample document id","document_name":"sample document name","status":"PROCESSING","document_type":"UNKNOWN","file_type":"UNKNOWN"},"risk_signals":[{"type":"sample type","field":"sample field","has_fraud_risk":true,"institution_metadata":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"},"expected_value":"sample expected value","actual_value":"sample actual value","signal_description":"sample signal description","page_number":1}],"risk_summary":{"risk_score":0.5}}],"multi_document_risk_signals":[{"document_references":[{"document_id":"sample document id","document_name":"sample document name","status":"PROCESSING","document_type":"UNKNOWN","file_type":"UNKNOWN"}],"risk_signals":[{"type":"sample type","field":"sample field","has_fraud_risk":true,"institution_metadata":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"},"expected_value":"sample expected value","actual_value":"sample actual value","signal_description":"sample signal description","page_number":1}]}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::SingleDocumentRiskSignal {
    const SAMPLE: &'static str = r#"{"document_reference":{"document_id":"sample document id","document_name":"sample document name","status":"PROCESSING","document_type":"UNKNOWN","file_type":"UNKNOWN"},"risk_signals":[{"type":"sample type","field":"sample field","has_fraud_risk":true,"institution_metadata":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"},"expected_value":"sample expected value","actual_value":"sample actual value","signal_description":"sample signal description","page_number":1}],"risk_summary":{"risk_score":0.5}}"#;
    const MINIMAL: &'static str = r#"{"document_reference":{}}"#;
}

impl plaid_core::Sample for super::types::RiskSignalDocumentReference {
    const SAMPLE: &'static str = r#"{"document_id":"sample document id","document_name":"sample document name","status":"PROCESSING","document_type":"UNKNOWN","file_type":"UNKNOWN"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::DocumentRiskSignal {
    const SAMPLE: &'static str = r#"{"type":"sample type","field":"sample field","has_fraud_risk":true,"institution_metadata":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"},"expected_value":"sample expected value","actual_value":"sample actual value","signal_description":"sample signal description","page_number":1}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::DocumentRiskSignalInstitutionMetadata {
    const SAMPLE: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}"#;
}

impl plaid_core::Sample for super::types::DocumentRiskSummary {
    const SAMPLE: &'static str = r#"{"risk_score":0.5}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::MultiDocumentRiskSignal {
    const SAMPLE: &'static str = r#"{"document_references":[{"document_id":"sample document id","document_name":"sample document name","status":"PROCESSING","document_type":"UNKNOWN","file_type":"UNKNOWN"}],"risk_signals":[{"type":"sample type","field":"sample field","has_fraud_risk":true,"institution_metadata":{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"},"expected_value":"sample expected value","actual_value":"sample actual value","signal_description":"sample signal description","page_number":1}]}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditPayrollIncomePrecheckRequest {
    const SAMPLE: &'static str = r#"{"user_token":"user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f","user_id":"usr_mSsCSUufsgPPRf","access_tokens":["access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"],"employer":{"name":"sample name","address":{"city":"San Francisco","country":"US","postal_code":"94105","region":"CA","street":"1 Main Street"},"tax_id":"9078563412","url":"https://example.com/sample"},"us_military_info":{"is_active_duty":true,"branch":"sample branch"},"payroll_institution":{"name":"sample name"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditPayrollIncomePrecheckResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR","confidence":"HIGH"}"#;
    const MINIMAL: &'static str = r#"{"confidence":"HIGH"}"#;
}

impl plaid_core::Sample for super::types::CreditEmploymentGetRequest {
    const SAMPLE: &'static str = r#"{"user_token":"user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f","user_id":"usr_mSsCSUufsgPPRf"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditEmploymentGetResponse {
    const SAMPLE: &'static str = r#"{"items":[{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","employments":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","status":"sample status","start_date":"2026-01-15","end_date":"2026-01-15","employer":{"name":"sample name"},"title":"sample title","platform_ids":{"employee_id":"9078563412","payroll_id":"9078563412","position_id":"sample position id"},"employee_type":"sample employee type","last_paystub_date":"2026-01-15"}],"employment_report_token":"employment-report-sandbox-5ec2e7ed-0000-4000-8000-4eb0ab5c2700"},{"item_id":"JdGLWbGDrZnWYyVCVXXijUrWoQKGpAzdiUiKJ","employments":[{"account_id":"GMGqXfPQoAvXGHVHmizVYHKCVgYzxjokduHCK","status":"sample status 2","start_date":"2026-01-14","end_date":"2026-01-14","employer":{"name":"sample name 2"},"title":"sample title 2","platform_ids":{"employee_id":"9078563412","payroll_id":"9078563412","position_id":"sample position id 2"},"employee_type":"sample employee type 2","last_paystub_date":"2026-01-14"}],"employment_report_token":"employment-report-sandbox-5ec2e7ed-0000-4000-8000-b5b714c57a4c"}],"request_id":"DmkmfJzYdpHHNFR"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditEmploymentItem {
    const SAMPLE: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY","employments":[{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","status":"sample status","start_date":"2026-01-15","end_date":"2026-01-15","employer":{"name":"sample name"},"title":"sample title","platform_ids":{"employee_id":"9078563412","payroll_id":"9078563412","position_id":"sample position id"},"employee_type":"sample employee type","last_paystub_date":"2026-01-15"}],"employment_report_token":"employment-report-sandbox-5ec2e7ed-0000-4000-8000-4eb0ab5c2700"}"#;
    const MINIMAL: &'static str = r#"{"item_id":"ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"}"#;
}

impl plaid_core::Sample for super::types::CreditEmploymentVerification {
    const SAMPLE: &'static str = r#"{"account_id":"JfzPYSTqBoqwEfrXTfPpvjQJJQkhiwkqdkhKd","status":"sample status","start_date":"2026-01-15","end_date":"2026-01-15","employer":{"name":"sample name"},"title":"sample title","platform_ids":{"employee_id":"9078563412","payroll_id":"9078563412","position_id":"sample position id"},"employee_type":"sample employee type","last_paystub_date":"2026-01-15"}"#;
    const MINIMAL: &'static str = r#"{"employer":{},"platform_ids":{}}"#;
}

impl plaid_core::Sample for super::types::CreditEmployerVerification {
    const SAMPLE: &'static str = r#"{"name":"sample name"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditPlatformIds {
    const SAMPLE: &'static str = r#"{"employee_id":"9078563412","payroll_id":"9078563412","position_id":"sample position id"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditPayrollIncomeRefreshRequest {
    const SAMPLE: &'static str = r#"{"user_token":"user-sandbox-5ec2e7ed-0000-4000-8000-3383c925f18f","user_id":"usr_mSsCSUufsgPPRf","options":{"item_ids":["ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"],"webhook":"sample webhook"}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditPayrollIncomeRefreshRequestOptions {
    const SAMPLE: &'static str =
        r#"{"item_ids":["ZaskVaNZpQDauCBeAKRnbfTfFtzSHDTejRyHY"],"webhook":"sample webhook"}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::CreditPayrollIncomeRefreshResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR","verification_refresh_status":"sample verification refresh status"}"#;
    const MINIMAL: &'static str =
        r#"{"verification_refresh_status":"sample verification refresh status"}"#;
}

impl plaid_core::Sample for super::types::BetaEwaReportV1GetRequest {
    const SAMPLE: &'static str =
        r#"{"access_token":"access-sandbox-5ec2e7ed-0000-4000-8000-2bfdcfb70df6"}"#;
}

impl plaid_core::Sample for super::types::BetaEwaReportV1GetResponse {
    const SAMPLE: &'static str = r#"{"request_id":"DmkmfJzYdpHHNFR","ewa_report_id":"sample ewa report id","generation_time":"2026-01-15T08:30:00Z","ewa_scores":[{"lowest_amount":100.25,"highest_amount":100.25,"score":1},{"lowest_amount":42.5,"highest_amount":42.5,"score":1}],"ewa_attributes":{"sample":0.5}}"#;
    const MINIMAL: &'static str = "{}";
}

impl plaid_core::Sample for super::types::EwaScore {
    const SAMPLE: &'static str = r#"{"lowest_amount":100.25,"highest_amount":100.25,"score":1}"#;
    const MINIMAL: &'static str = "{}";
}
