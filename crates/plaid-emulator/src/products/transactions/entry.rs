//! One transaction, as it is kept.

use plaid_core::{Amount, Date};
use serde::{Deserialize, Serialize};

use super::habits::{self, Habit};

/// One transaction: what it looks like, and what is its own.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Entry {
    /// Which of the things that happen every month it is, or looks like.
    pub(super) habit: usize,
    /// What is different about it, if it is none of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) own: Option<Box<Own>>,
    /// Which of the Item's accounts it is on.
    pub(super) account: usize,
    pub(super) date: Date,
    pub(super) pending: bool,
    /// The entry that it was while it was pending.
    pub(super) posts: Option<usize>,
    /// Whether it was pulled.
    pub(super) is_pulled: bool,
}

/// What a transaction has that is its own.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Own {
    /// What it says, if that is not what the habit does.
    pub(super) description: Option<String>,
    pub(super) amount: Amount,
    pub(super) currency: String,
    /// The day that it was made on, which is the entry's until it posts.
    pub(super) made: Date,
    /// The day that it posts on; one without posts when the Item is updated.
    pub(super) posts_on: Option<Date>,
}

impl Entry {
    /// A habit on a day.
    pub(super) fn of(habit: usize, account: usize, date: Date) -> Self {
        Self {
            habit,
            own: None,
            account,
            date,
            pending: false,
            posts: None,
            is_pulled: false,
        }
    }

    /// Something else on a day, as it is on a later one.
    pub(super) fn own(habit: usize, account: usize, own: Own, today: &Date) -> Self {
        let posted = own.posts_on.as_ref().filter(|date| *date <= today);
        Self {
            pending: posted.is_none(),
            date: posted.unwrap_or(&own.made).clone(),
            own: Some(Box::new(own)),
            ..Self::of(habit, account, today.clone())
        }
    }

    /// Something that looks like what its description says.
    pub(super) fn described(account: usize, own: Own, today: &Date) -> Self {
        let description = own.description.as_deref().unwrap_or_default();
        let habit = habits::alike(description, own.amount.is_negative());
        Self::own(habit, account, own, today)
    }

    /// Positive when money goes out.
    pub(super) fn amount(&self) -> Amount {
        let own = self.own.as_ref();
        own.map_or_else(|| Habit::of(self.habit).amount(), |own| own.amount)
    }
}
