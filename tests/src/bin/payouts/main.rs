//! The programs of the guide about writes. `tests/payouts.rs` kills them at each step.
//!
//! `payouts keyed FILE` pays out 250 dollars, `payouts unkeyed FILE` makes a payment. Both exit with
//! an error if they have to be run again.

#![allow(unreachable_pub)] // The modules are those of the guide.

mod keyed;
mod unkeyed;

use std::{env, error::Error, path::Path};

use keyed::State;
use plaid::{
    Amount, Client,
    payment_initiation::types::{PaymentAmount, RecipientId},
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::from_env()?;
    let arguments: Vec<_> = env::args().skip(1).collect();
    let [kind, file] = arguments.as_slice() else {
        return Err("usage: payouts keyed|unkeyed FILE".into());
    };
    let file = Path::new(file);
    if kind == "keyed" {
        let payout = keyed::pay_out(&client, file, Amount::from(250)).await?;
        match payout.state {
            State::Paid(_) => Ok(()),
            other => Err(format!("{other:?}").into()),
        }
    } else {
        let amount = PaymentAmount::new("GBP", 250);
        let recipient = RecipientId::from("recipient-id");
        unkeyed::pay(&client, file, &recipient, "invoice 7", amount).await?;
        Ok(())
    }
}
