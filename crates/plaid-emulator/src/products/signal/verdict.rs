//! What is said of a debit: scores, and what the ruleset makes of it.

use plaid_core::Amount;
use plaid_signal::types::{
    BankInitiatedReturnRisk, CustomerInitiatedReturnRisk, RuleDetails, Ruleset,
    SignalEvaluateCoreAttributes, SignalScores,
};
use plaid_types::SignalWarning;

use crate::bank::accounts::cents;

/// The ruleset that is applied if a request names none.
const DEFAULT: &str = "default";
/// Amounts in cents, with the result that each has whatever the balance.
const RESULTS: [(i64, &str); 3] = [(353, "ACCEPT"), (1_217, "REVIEW"), (2_753, "REROUTE")];
/// The highest score of each tier but the last, by who gives the money back.
const CUSTOMER_TIERS: [i64; 4] = [20, 40, 60, 80];
const BANK_TIERS: [i64; 7] = [10, 25, 40, 55, 70, 85, 95];

pub(super) struct Verdict {
    pub(super) scores: SignalScores,
    pub(super) attributes: SignalEvaluateCoreAttributes,
    pub(super) ruleset: Ruleset,
    pub(super) warnings: Vec<SignalWarning>,
}

impl Verdict {
    pub(super) fn of(
        attributes: SignalEvaluateCoreAttributes,
        amount: Amount,
        ruleset_key: Option<String>,
        stale: Option<SignalWarning>,
    ) -> Self {
        let result = RESULTS.iter().find(|(known, _)| cents(*known) == amount);
        let result = match (result, attributes.available_balance) {
            (Some((_, result)), _) => result,
            (None, Some(available)) if available < amount => "REROUTE",
            (None, Some(_)) => "ACCEPT",
            (None, None) => "REVIEW",
        };
        Self {
            scores: scores(&attributes, result),
            ruleset: Ruleset {
                ruleset_key: Some(ruleset_key.unwrap_or_else(|| DEFAULT.to_owned())),
                result: Some(result.into()),
                triggered_rule_details: Some(RuleDetails {
                    internal_note: None,
                    custom_action_key: None,
                }),
                outcome: None,
            },
            attributes,
            warnings: stale.into_iter().collect(),
        }
    }
}

/// The risk follows from the result; each return in the past adds to it.
#[allow(deprecated)] // Answers still have the tiers.
fn scores(attributes: &SignalEvaluateCoreAttributes, result: &str) -> SignalScores {
    let base = match result {
        "ACCEPT" => 9,
        "REVIEW" => 52,
        _ => 86,
    };
    let score = |returns: Option<i64>| {
        let more = returns.unwrap_or_default().saturating_mul(20);
        more.saturating_add(base).min(99)
    };
    let customer = score(attributes.unauthorized_transactions_count_90d);
    let bank = score(attributes.nsf_overdraft_transactions_count_90d);
    SignalScores {
        customer_initiated_return_risk: Some(CustomerInitiatedReturnRisk {
            score: Some(customer),
            risk_tier: Some(tier(customer, &CUSTOMER_TIERS)),
        }),
        bank_initiated_return_risk: Some(BankInitiatedReturnRisk {
            score: Some(bank),
            risk_tier: Some(tier(bank, &BANK_TIERS)),
        }),
    }
}

fn tier(score: i64, tiers: &[i64]) -> i64 {
    let below = tiers.iter().filter(|highest| score > **highest).count();
    i64::try_from(below).unwrap_or_default() + 1
}
