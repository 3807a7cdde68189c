//! What was on an account on earlier days.

use plaid_core::{Amount, Date};
use plaid_transactions::types::Transaction;
use plaid_types::AccountBase;

/// The balance at the end of each day from today back to a first one: what has posted since, of these
/// transactions of the account, newest first, is undone day by day.
pub(crate) fn at_day_ends(
    account: &AccountBase,
    rows: &[Transaction],
    first: &Date,
    today: &Date,
) -> Vec<(Date, Amount)> {
    let owes = matches!(account.r#type.as_str(), "credit" | "loan");
    let mut balance = account.balances.current;
    let mut rows = rows.iter().filter(|row| !row.pending).peekable();
    let count = today.days_since(first).unwrap_or_default();
    let mut balances = Vec::new();
    for ago in 0..=count {
        let (Some(date), Some(current)) = (today.checked_add_days(-ago), balance) else {
            break;
        };
        balances.push((date.clone(), current));
        let mut moved = Some(Amount::ZERO);
        while let Some(row) = rows.next_if(|row| row.date >= date) {
            moved = moved.and_then(|moved| moved.checked_add(row.amount));
        }
        let before = |moved| {
            if owes {
                current.checked_sub(moved)
            } else {
                current.checked_add(moved)
            }
        };
        balance = moved.and_then(before);
    }
    balances
}
