//! What is known of an account that is to be debited.

use std::ops::Range;

use plaid_core::{Amount, Date, DateTime};
use plaid_signal::types::SignalEvaluateCoreAttributes;
use plaid_transactions::types::Transaction;
use plaid_types::AccountBase;

use super::{Judged, Subject};
use crate::{
    bank::{
        accounts::subtype,
        dates::{days_before, today},
    },
    failure::Failure,
    products::transactions::{TransactionLog, at_day_ends},
    world::Ctx,
};

/// How many days back anything is known.
const DAYS: u64 = 90;
/// Why debits come back that the customer did not want, and those that no money was there for.
const UNAUTHORIZED: [&str; 6] = ["R05", "R07", "R10", "R11", "R29", "R51"];
const UNFUNDED: [&str; 2] = ["R01", "R09"];

pub(super) fn of(
    ctx: &mut Ctx<'_>,
    subject: &Subject,
    amount: Amount,
) -> Result<SignalEvaluateCoreAttributes, Failure> {
    let (now, updated) = (ctx.now, ctx.now());
    let judged = ctx.state::<Judged>();
    let unauthorized = judged.returns(&subject.account, &UNAUTHORIZED);
    let unfunded = judged.returns(&subject.account, &UNFUNDED);
    let (item, log) = ctx.item_state::<TransactionLog>(&subject.item)?;
    let account = item.account(&subject.account)?;
    if account.r#type.as_str() != "depository" {
        return Err(Failure::invalid_field(
            "account_id must be of a depository account",
        ));
    }
    let place = item.place(&subject.account);
    let (first, today) = (days_before(now, DAYS), today(now));
    let rows = log.known_between(&first, &today);
    let rows = rows.filter(|row| Some(row.account()) == place);
    let rows: Vec<Transaction> = rows.map(|row| row.show(item)).collect();
    let age = now.duration_since(item.created).unwrap_or_default();
    let known = Known {
        account,
        days: Days(at_day_ends(account, &rows, &first, &today)),
        moved: Moved {
            rows: &rows,
            today: &today,
        },
        connected: i64::try_from(age.as_secs() / 86_400).unwrap_or_default(),
        unauthorized,
        unfunded,
        updated,
    };
    Ok(known.attributes(amount))
}

/// What is known of an account.
struct Known<'a> {
    account: &'a AccountBase,
    days: Days,
    moved: Moved<'a>,
    /// How many days ago the Item was made.
    connected: i64,
    /// How many debits came back that the customer did not want, and that no money was there for.
    unauthorized: i64,
    unfunded: i64,
    updated: DateTime,
}

impl Known<'_> {
    /// The same as answers say it.
    fn attributes(self, amount: Amount) -> SignalEvaluateCoreAttributes {
        let Self {
            account,
            days,
            moved,
            connected,
            updated,
            ..
        } = self;
        let (unauthorized, unfunded) = (Some(self.unauthorized), Some(self.unfunded));
        // The one login was that which made the Item.
        let logins = |days: i64| Some(i64::from(connected < days));
        let balances = &account.balances;
        let balance = balances.available.or(balances.current);
        let ratio = balance.map(|balance| balance.to_f64() / amount.to_f64());
        SignalEvaluateCoreAttributes {
            unauthorized_transactions_count_7d: unauthorized,
            unauthorized_transactions_count_30d: unauthorized,
            unauthorized_transactions_count_60d: unauthorized,
            unauthorized_transactions_count_90d: unauthorized,
            nsf_overdraft_transactions_count_7d: unfunded,
            nsf_overdraft_transactions_count_30d: unfunded,
            nsf_overdraft_transactions_count_60d: unfunded,
            nsf_overdraft_transactions_count_90d: unfunded,
            days_since_first_plaid_connection: Some(connected),
            plaid_connections_count_7d: logins(7),
            plaid_connections_count_30d: logins(30),
            total_plaid_connections_count: Some(1),
            is_savings_or_money_market_account: Some(matches!(
                subtype(account),
                "savings" | "money market"
            )),
            total_credit_transactions_amount_10d: moved.total(10, Way::In),
            total_debit_transactions_amount_10d: moved.total(10, Way::Out),
            p50_credit_transactions_amount_28d: moved.percentile(50, 28, Way::In),
            p50_debit_transactions_amount_28d: moved.percentile(50, 28, Way::Out),
            p95_credit_transactions_amount_28d: moved.percentile(95, 28, Way::In),
            p95_debit_transactions_amount_28d: moved.percentile(95, 28, Way::Out),
            days_with_negative_balance_count_90d: days.overdrawn(),
            p90_eod_balance_30d: days.percentile(90, 0..30),
            p90_eod_balance_60d: days.percentile(90, 0..60),
            p90_eod_balance_90d: days.percentile(90, 0..90),
            p10_eod_balance_30d: days.percentile(10, 0..30),
            p10_eod_balance_60d: days.percentile(10, 0..60),
            p10_eod_balance_90d: days.percentile(10, 0..90),
            available_balance: balances.available,
            current_balance: balances.current,
            balance_last_updated: Some(updated.clone()),
            phone_change_count_28d: Some(0),
            phone_change_count_90d: Some(0),
            email_change_count_28d: Some(0),
            email_change_count_90d: Some(0),
            address_change_count_28d: Some(0),
            address_change_count_90d: Some(0),
            plaid_non_oauth_authentication_attempts_count_3d: logins(3),
            plaid_non_oauth_authentication_attempts_count_7d: logins(7),
            plaid_non_oauth_authentication_attempts_count_30d: logins(30),
            failed_plaid_non_oauth_authentication_attempts_count_3d: Some(0),
            failed_plaid_non_oauth_authentication_attempts_count_7d: Some(0),
            failed_plaid_non_oauth_authentication_attempts_count_30d: Some(0),
            debit_transactions_count_10d: moved.count(10, Way::Out),
            credit_transactions_count_10d: moved.count(10, Way::In),
            debit_transactions_count_30d: moved.count(30, Way::Out),
            credit_transactions_count_30d: moved.count(30, Way::In),
            debit_transactions_count_60d: moved.count(60, Way::Out),
            credit_transactions_count_60d: moved.count(60, Way::In),
            debit_transactions_count_90d: moved.count(90, Way::Out),
            credit_transactions_count_90d: moved.count(90, Way::In),
            total_debit_transactions_amount_30d: moved.total(30, Way::Out),
            total_credit_transactions_amount_30d: moved.total(30, Way::In),
            total_debit_transactions_amount_60d: moved.total(60, Way::Out),
            total_credit_transactions_amount_60d: moved.total(60, Way::In),
            total_debit_transactions_amount_90d: moved.total(90, Way::Out),
            total_credit_transactions_amount_90d: moved.total(90, Way::In),
            p50_eod_balance_30d: days.percentile(50, 0..30),
            p50_eod_balance_60d: days.percentile(50, 0..60),
            p50_eod_balance_90d: days.percentile(50, 0..90),
            p50_eod_balance_31d_to_60d: days.percentile(50, 30..60),
            p50_eod_balance_61d_to_90d: days.percentile(50, 60..90),
            p90_eod_balance_31d_to_60d: days.percentile(90, 30..60),
            p90_eod_balance_61d_to_90d: days.percentile(90, 60..90),
            p10_eod_balance_31d_to_60d: days.percentile(10, 30..60),
            p10_eod_balance_61d_to_90d: days.percentile(10, 60..90),
            transactions_last_updated: Some(updated),
            is_account_closed: Some(false),
            is_account_frozen_or_restricted: Some(false),
            distinct_ip_addresses_count_3d: logins(3),
            distinct_ip_addresses_count_7d: logins(7),
            distinct_ip_addresses_count_30d: logins(30),
            distinct_ip_addresses_count_90d: logins(90),
            distinct_user_agents_count_3d: logins(3),
            distinct_user_agents_count_7d: logins(7),
            distinct_user_agents_count_30d: logins(30),
            distinct_user_agents_count_90d: logins(90),
            distinct_ssl_tls_connection_sessions_count_3d: logins(3),
            distinct_ssl_tls_connection_sessions_count_7d: logins(7),
            distinct_ssl_tls_connection_sessions_count_30d: logins(30),
            distinct_ssl_tls_connection_sessions_count_90d: logins(90),
            days_since_account_opening: None,
            balance_to_transaction_amount_ratio: ratio,
        }
    }
}

/// Which way money goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    In,
    Out,
}

/// What has posted on an account.
struct Moved<'a> {
    rows: &'a [Transaction],
    today: &'a Date,
}

impl Moved<'_> {
    /// The amounts of the last days that went one way, without their signs.
    fn amounts(&self, days: i64, way: Way) -> impl Iterator<Item = Amount> {
        let rows = self.rows.iter().filter(move |row| {
            let age = self.today.days_since(&row.date);
            let goes = if row.amount.is_negative() {
                Way::In
            } else {
                Way::Out
            };
            !row.pending && goes == way && age.is_some_and(|age| age < days)
        });
        rows.map(|row| row.amount.abs())
    }

    fn count(&self, days: i64, way: Way) -> Option<i64> {
        i64::try_from(self.amounts(days, way).count()).ok()
    }

    fn total(&self, days: i64, way: Way) -> Option<Amount> {
        Amount::checked_sum(self.amounts(days, way))
    }

    fn percentile(&self, percent: usize, days: i64, way: Way) -> Option<Amount> {
        percentile(percent, self.amounts(days, way).collect())
    }
}

/// Balances at the ends of days, today's first.
struct Days(Vec<(Date, Amount)>);

impl Days {
    /// A percentile of days so long ago.
    fn percentile(&self, percent: usize, ago: Range<usize>) -> Option<Amount> {
        let days = self.0.iter().skip(ago.start).take(ago.len());
        percentile(percent, days.map(|(_, balance)| *balance).collect())
    }

    fn overdrawn(&self) -> Option<i64> {
        let overdrawn = self.0.iter().filter(|(_, balance)| balance.is_negative());
        i64::try_from(overdrawn.count()).ok()
    }
}

/// The smallest of some amounts that so many percent of them do not exceed.
fn percentile(percent: usize, mut amounts: Vec<Amount>) -> Option<Amount> {
    amounts.sort();
    let rank = (amounts.len() * percent).div_ceil(100);
    amounts.get(rank.saturating_sub(1)).copied()
}
