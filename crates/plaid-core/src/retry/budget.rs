//! What all calls of a client may spend on retries together.

use std::sync::atomic::{AtomicU32, Ordering};

/// Tokens for retries. A retry costs several; a call that succeeds gives back what its retries
/// cost, and a call that succeeds at once earns one.
///
/// So the budget measures calls that fail for good: faults that retries get over leave it full,
/// however many they are, and an API that is down empties it.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

impl Budget {
    const FULL: u32 = 500;
    const COST: u32 = 5;

    pub(crate) fn new() -> Self {
        Self(AtomicU32::new(Self::FULL))
    }

    /// Pays for one retry, if there is enough left; returns what it cost.
    pub(crate) fn spend(&self) -> Option<u32> {
        self.0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                left.checked_sub(Self::COST)
            })
            .ok()
            .map(|_| Self::COST)
    }

    /// Notes the success of a call whose retries cost this much.
    pub(crate) fn succeeded(&self, spent: u32) {
        // A full budget is the rule; then nothing is written, and cores share the line.
        if spent == 0 && self.0.load(Ordering::Relaxed) == Self::FULL {
            return;
        }
        let _ = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                Some(left.saturating_add(spent.max(1)).min(Self::FULL))
            });
    }
}

#[cfg(test)]
mod tests {
    use super::Budget;

    #[test]
    fn an_empty_budget_ends_retries_and_successes_fill_it() {
        let budget = Budget::new();
        for _ in 0..100 {
            assert!(budget.spend().is_some());
        }
        assert!(budget.spend().is_none());
        for _ in 0..5 {
            budget.succeeded(0);
        }
        assert_eq!(budget.spend(), Some(5));
    }

    fn retries_left(budget: &Budget) -> usize {
        std::iter::from_fn(|| budget.spend()).count()
    }

    #[test]
    fn a_success_gives_back_what_it_cost_and_no_more() {
        let budget = Budget::new();
        let spent: u32 = (0..10).filter_map(|_| budget.spend()).sum();
        assert_eq!(spent, 50);
        // The retries of other calls stay spent.
        budget.succeeded(25);
        assert_eq!(retries_left(&budget), 95);
        let budget = Budget::new();
        budget.spend();
        budget.succeeded(25);
        assert_eq!(retries_left(&budget), 100, "a full budget is full");
        // A success at once earns a fifth of a retry.
        let budget = Budget::new();
        assert_eq!(retries_left(&budget), 100);
        for (successes, retries) in [(4, 0), (1, 1), (10, 2)] {
            (0..successes).for_each(|_| budget.succeeded(0));
            assert_eq!(retries_left(&budget), retries, "{successes}");
        }
    }

    /// Calls that meet a fault in `faults` of a hundred attempts, in an order that looks random.
    fn failed(calls: u32, attempts: u32, faults: u64) -> u32 {
        let budget = Budget::new();
        let mut state = 1_u64;
        let mut fault = move || {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % 100 < faults
        };
        let mut failed = 0;
        for _ in 0..calls {
            let mut spent = 0;
            let mut attempt = 1;
            loop {
                if !fault() {
                    budget.succeeded(spent);
                    break;
                }
                attempt += 1;
                match budget.spend() {
                    Some(cost) if attempt <= attempts => spent += cost,
                    _ => {
                        failed += 1;
                        break;
                    }
                }
            }
        }
        failed
    }

    #[test]
    fn faults_that_retries_get_over_cost_nothing_and_an_outage_does() {
        let failures = failed(4750, 6, 30);
        assert!(
            failures < 15,
            "{failures} of 4750 calls failed, where 0.1% would"
        );
        // In an outage, no more is sent than one attempt a call and what the budget held.
        let budget = Budget::new();
        let retries = (0..1000).filter(|_| budget.spend().is_some()).count();
        assert_eq!(retries, 100);
        assert_eq!(failed(1000, 6, 100), 1000);
    }
}
