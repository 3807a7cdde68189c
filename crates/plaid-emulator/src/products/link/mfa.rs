//! What an institution asks after the password.

use plaid_core::Sensitive;

use crate::{link::LinkPrompt, login::Challenge};

/// The code that every device gets.
const CODE: &str = "1234";

/// What kind of thing is asked.
pub(super) fn kind(challenge: &Challenge) -> &'static str {
    match challenge {
        Challenge::Device => "device",
        Challenge::Questions { .. } => "questions",
        Challenge::Selections { .. } => "selections",
    }
}

/// How often something is asked.
pub(super) fn rounds(challenge: &Challenge) -> u32 {
    match challenge {
        Challenge::Device => 1,
        Challenge::Questions { rounds, .. } | Challenge::Selections { rounds, .. } => *rounds,
    }
}

/// What is asked in a round, counted from 0.
pub(super) fn prompts(challenge: &Challenge, round: u32) -> Vec<LinkPrompt> {
    let question = |number: u32| format!("Question {number} of round {round}");
    match challenge {
        Challenge::Device => vec![LinkPrompt::new(
            "The code that was sent".to_owned(),
            Vec::new(),
        )],
        Challenge::Questions { each, .. } => (0..*each)
            .map(|number| LinkPrompt::new(question(number), Vec::new()))
            .collect(),
        Challenge::Selections { each, choices, .. } => (0..*each)
            .map(|number| LinkPrompt::new(question(number), offered(*choices)))
            .collect(),
    }
}

/// The answers that are offered, the right one first.
fn offered(count: u32) -> Vec<String> {
    let others = (1..count).map(|number| format!("No {number}"));
    std::iter::once("Yes".to_owned()).chain(others).collect()
}

/// Whether the answers of a round are right.
pub(super) fn is_right(challenge: &Challenge, round: u32, answers: &[Sensitive]) -> bool {
    let right: Vec<String> = match challenge {
        Challenge::Device => vec![CODE.to_owned()],
        Challenge::Questions { each, .. } => (0..*each)
            .map(|number| format!("answer_{round}_{number}"))
            .collect(),
        Challenge::Selections { each, .. } => (0..*each).map(|_| "Yes".to_owned()).collect(),
    };
    answers.iter().map(Sensitive::expose).eq(&right)
}
