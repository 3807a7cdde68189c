//! Faults that are asked for: what goes wrong, with which requests, and how often.

use std::time::Duration;

use plaid_core::ItemId;
use serde::{Deserialize, Serialize};

use crate::ids::Ids;

/// Something that goes wrong with a request.
///
/// As JSON, for the header `x-plaid-emulator-fault` and the address `/__local/faults`, a fault is its
/// name, or an object of its name and its members: `"garbage"`, `{"error":{"code":"ITEM_LOCKED"}}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Fault {
    /// The request is answered with an error; nothing is done.
    Error {
        /// The error's code. The rest is as Plaid documents it.
        code: String,
        /// The family, for codes that several have.
        #[serde(default)]
        error_type: Option<String>,
        /// The status, if it is to be another than that of the code.
        #[serde(default)]
        status: Option<u16>,
    },
    /// The answer takes longer. Other faults may come on top.
    Delay {
        /// By how much.
        milliseconds: u64,
    },
    /// There is no answer, and the connection stays open.
    Hang {
        /// Whether what was asked for is done.
        after_work: bool,
    },
    /// The connection is closed without an answer.
    Reset {
        /// Whether what was asked for is done.
        after_work: bool,
    },
    /// What was asked for is done, and the connection is closed amid the answer.
    Truncate,
    /// What was asked for is done, and the answer is no JSON.
    Garbage,
    /// What was asked for is done, and the answer is empty.
    Empty,
    /// A gateway answers with a page for people.
    Html {
        /// The status.
        status: u16,
        /// Whether what was asked for is done.
        #[serde(default)]
        after_work: bool,
    },
    /// Neither a header nor a member tells the request's id.
    NoRequestId,
    /// All members of a name, wherever they stand in the answer, have a value that is new.
    UnknownValue {
        /// The name.
        member: String,
    },
    /// All objects of the answer have one more member.
    ExtraMembers,
    /// What is asked for changes before it is answered: an update of transactions that is read page by
    /// page has to begin anew.
    Change,
}

/// Which requests a fault is for. Without any condition it is for all of a client id.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[must_use]
pub struct FaultRule {
    fault: Fault,
    /// A path, or with `*` at its end all that begin like it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    path: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    item_id: Option<ItemId>,
    #[serde(default)]
    skip: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    times: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    probability: Option<f64>,
}

impl FaultRule {
    /// A fault of all requests.
    pub fn new(fault: Fault) -> Self {
        Self {
            fault,
            path: None,
            item_id: None,
            skip: 0,
            times: None,
            probability: None,
        }
    }

    /// An error of all requests, by its code.
    pub fn error(code: impl Into<String>) -> Self {
        let code = code.into();
        Self::new(Fault::Error {
            code,
            error_type: None,
            status: None,
        })
    }

    /// That something is not ready yet, in the words of a family of errors.
    pub fn not_ready(error_type: impl Into<String>) -> Self {
        Self::new(Fault::Error {
            code: "PRODUCT_NOT_READY".to_owned(),
            error_type: Some(error_type.into()),
            status: None,
        })
    }

    /// Only requests for a path; with `*` at its end, for all that begin like it.
    pub fn on(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Only requests about an Item.
    pub fn about(mut self, item: impl Into<ItemId>) -> Self {
        self.item_id = Some(item.into());
        self
    }

    /// Not the first so many of these requests.
    pub fn after(mut self, requests: u32) -> Self {
        self.skip = requests;
        self
    }

    /// At most so many times.
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// Only a part of these requests, between 0 and 1. Which, follows from the seed.
    pub fn with_probability(mut self, probability: f64) -> Self {
        self.probability = Some(probability);
        self
    }

    fn is_about(&self, path: &str, item: Option<&ItemId>) -> bool {
        let is_on = self.path.as_deref().is_none_or(|wanted| {
            wanted
                .strip_suffix('*')
                .map_or(wanted == path, |start| path.starts_with(start))
        });
        is_on && (self.item_id.is_none() || self.item_id.as_ref() == item)
    }
}

/// The rules of a world, and how far they have come.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Faults {
    rules: Vec<Active>,
    draws: Ids,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Active {
    rule: FaultRule,
    /// How many requests it was for.
    seen: u32,
    /// How many of them it has spoilt.
    spoilt: u32,
}

impl Faults {
    pub(crate) fn new(draws: Ids) -> Self {
        Self {
            rules: Vec::new(),
            draws,
        }
    }

    pub(crate) fn add(&mut self, rule: FaultRule) {
        self.rules.push(Active {
            rule,
            seen: 0,
            spoilt: 0,
        });
    }

    pub(crate) fn clear(&mut self) {
        self.rules.clear();
    }

    pub(crate) fn rules(&self) -> Vec<FaultRule> {
        self.rules
            .iter()
            .map(|active| active.rule.clone())
            .collect()
    }

    /// What goes wrong with a request: all delays, and the first other fault.
    pub(crate) fn plan(&mut self, path: &str, item: Option<&ItemId>) -> Plan {
        let mut plan = Plan::default();
        for active in &mut self.rules {
            let rule = &active.rule;
            let is_delay = matches!(rule.fault, Fault::Delay { .. });
            if !rule.is_about(path, item) || (plan.fault.is_some() && !is_delay) {
                continue;
            }
            active.seen = active.seen.saturating_add(1);
            let is_over = rule.times.is_some_and(|times| active.spoilt >= times);
            if active.seen <= rule.skip || is_over {
                continue;
            }
            if rule
                .probability
                .is_some_and(|probability| self.draws.chance() >= probability)
            {
                continue;
            }
            active.spoilt += 1;
            plan.add(rule.fault.clone());
        }
        plan
    }
}

/// What goes wrong with one request.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    pub(crate) delay: Duration,
    pub(crate) fault: Option<Fault>,
}

impl Plan {
    pub(crate) fn add(&mut self, fault: Fault) {
        match fault {
            Fault::Delay { milliseconds } => {
                let delay = Duration::from_millis(milliseconds);
                self.delay = self.delay.saturating_add(delay);
            }
            fault => self.fault = Some(fault),
        }
    }

    /// Whether the client gets the answer, and not something else or nothing.
    pub(crate) fn is_answered(&self) -> bool {
        !matches!(
            self.fault,
            Some(Fault::Html { .. } | Fault::Hang { .. } | Fault::Reset { .. })
        )
    }

    /// Whether what was asked for is done.
    pub(crate) fn allows_work(&self) -> bool {
        !matches!(
            self.fault,
            Some(
                Fault::Error { .. }
                    | Fault::Html {
                        after_work: false,
                        ..
                    }
                    | Fault::Hang { after_work: false }
                    | Fault::Reset { after_work: false }
            )
        )
    }
}

#[cfg(test)]
mod tests {
    use super::{Fault, FaultRule, Faults};
    use crate::ids::Ids;

    fn faults(rules: impl IntoIterator<Item = FaultRule>) -> Faults {
        let mut faults = Faults::new(Ids::new(1, "a").named("faults"));
        rules.into_iter().for_each(|rule| faults.add(rule));
        faults
    }

    fn spoilt(faults: &mut Faults, paths: &[&str]) -> Vec<bool> {
        let plans = paths.iter().map(|path| faults.plan(path, None));
        plans.map(|plan| plan.fault.is_some()).collect()
    }

    #[test]
    fn rules_choose_by_path_count_and_item() {
        let mut by_path = faults([
            FaultRule::error("X").on("/a/*"),
            FaultRule::error("Y").on("/b"),
        ]);
        assert_eq!(
            spoilt(&mut by_path, &["/a/1", "/ab", "/b", "/b/1"]),
            [true, false, true, false]
        );
        let mut by_count = faults([FaultRule::error("X").after(1).times(2)]);
        assert_eq!(
            spoilt(&mut by_count, &["/"; 5]),
            [false, true, true, false, false]
        );
        let mut by_item = faults([FaultRule::error("X").about("item")]);
        assert!(by_item.plan("/", None).fault.is_none());
        assert!(by_item.plan("/", Some(&"other".into())).fault.is_none());
        assert!(by_item.plan("/", Some(&"item".into())).fault.is_some());
    }

    #[test]
    fn chance_follows_from_the_seed() {
        let draw = || {
            let mut faults = faults([FaultRule::error("X").with_probability(0.3)]);
            spoilt(&mut faults, &["/"; 1000])
        };
        let drawn = draw();
        assert_eq!(drawn, draw());
        let share = drawn.iter().filter(|spoilt| **spoilt).count();
        assert!((250..350).contains(&share), "{share}");
    }

    #[test]
    fn delays_come_on_top() {
        let delay = |milliseconds| FaultRule::new(Fault::Delay { milliseconds });
        let mut faults = faults([
            delay(10),
            FaultRule::error("X"),
            FaultRule::error("Y"),
            delay(5),
        ]);
        let plan = faults.plan("/", None);
        assert_eq!(plan.delay.as_millis(), 15);
        let code = |code: &str| Fault::Error {
            code: code.to_owned(),
            error_type: None,
            status: None,
        };
        assert_eq!(plan.fault, Some(code("X")));
    }

    #[test]
    fn rules_are_read_from_json() {
        let rule: FaultRule = serde_json::from_str(
            r#"{"fault":{"error":{"code":"ITEM_LOCKED"}},"path":"/auth/get","times":2}"#,
        )
        .unwrap();
        let error = Fault::Error {
            code: "ITEM_LOCKED".to_owned(),
            error_type: None,
            status: None,
        };
        assert_eq!((rule.fault, rule.times), (error, Some(2)));
        assert_eq!(
            serde_json::from_str::<Fault>("\"garbage\"").unwrap(),
            Fault::Garbage
        );
        for wrong in [
            r#"{"fault":"none"}"#,
            r#"{"fault":"garbage","pth":"/"}"#,
            "{}",
        ] {
            assert!(serde_json::from_str::<FaultRule>(wrong).is_err(), "{wrong}");
        }
    }
}
