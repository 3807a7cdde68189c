use std::{error::Error, fs, io::Write as _, path::Path};

use plaid::{
    Amount, Client,
    transfer::types::{TransferLedgerWithdrawRequest, TransferNetwork},
};
use serde::{Deserialize, Serialize};

/// A payout as the program stores it: in a file here, in a row of your database otherwise.
#[derive(Debug, Serialize, Deserialize)]
pub struct Payout {
    amount: Amount,
    idempotency_key: String,
    pub state: State,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub enum State {
    /// Not known to be paid.
    Open,
    /// Paid, by the sweep with this id.
    Paid(String),
    /// Plaid rejected the request, and no attempt was carried out.
    Rejected(String),
}

impl Payout {
    /// The constructor of the request draws the key.
    fn new(amount: Amount) -> Self {
        let request = TransferLedgerWithdrawRequest::new(amount, TransferNetwork::Ach);
        Self {
            amount,
            idempotency_key: request.idempotency_key,
            state: State::Open,
        }
    }

    /// Stores the payout so that a crash leaves the old state or the new one.
    fn store(&self, path: &Path) -> Result<(), Box<dyn Error>> {
        let unfinished = path.with_extension("new");
        let mut file = fs::File::create(&unfinished)?;
        file.write_all(&serde_json::to_vec(self)?)?;
        file.sync_all()?;
        Ok(fs::rename(unfinished, path)?)
    }
}

/// Pays once, however often you call it with the same path.
pub async fn pay_out(
    client: &Client,
    path: &Path,
    amount: Amount,
) -> Result<Payout, Box<dyn Error>> {
    // 1. Store the payout and its key before you send anything.
    let is_first = !path.exists();
    let mut payout = if is_first {
        Payout::new(amount)
    } else {
        serde_json::from_slice(&fs::read(path)?)?
    };
    if is_first {
        payout.store(path)?;
    }
    // 2. Send the request. After a crash, this sends the stored request again, with its key.
    if payout.state == State::Open {
        let request = TransferLedgerWithdrawRequest::new(payout.amount, TransferNetwork::Ach)
            .idempotency_key(&payout.idempotency_key);
        payout.state = match client.core().execute(&request).await {
            Ok(response) => State::Paid(response.sweep.id),
            // This call and all before it did nothing, and another one would not help.
            Err(error) if is_first && !error.may_have_been_applied() && !error.is_transient() => {
                State::Rejected(error.to_string())
            }
            // It may be paid, or it may be paid later. The payout stays open: call again.
            Err(error) => return Err(error.into()),
        };
        // 3. Store the result.
        payout.store(path)?;
    }
    Ok(payout)
}
