use std::{error::Error, fs, path::Path};

use futures_util::TryStreamExt as _;
use plaid::{
    Client,
    payment_initiation::types::{PaymentAmount, PaymentId, RecipientId},
};

/// Makes one payment for a reference, however often you call it with the same reference and path.
///
/// The file exists from before the first attempt until the payment is known.
pub async fn pay(
    client: &Client,
    path: &Path,
    recipient: &RecipientId,
    reference: &str,
    amount: PaymentAmount,
) -> Result<PaymentId, Box<dyn Error>> {
    let payments = client.payment_initiation();
    // 1. If an earlier call may have made the payment, look it up first.
    let is_first = !path.exists();
    if !is_first {
        let mut made = payments.payment_list().items();
        while let Some(payment) = made.try_next().await? {
            if payment.reference == reference {
                return Ok(payment.payment_id);
            }
        }
    }
    // 2. Store that an attempt follows, then send it.
    fs::File::create(path)?.sync_all()?;
    match payments.payment_create(recipient, reference, amount).await {
        Ok(response) => Ok(response.payment_id),
        // No attempt was carried out, so the next call need not look.
        Err(error) if is_first && !error.may_have_been_applied() => {
            fs::remove_file(path)?;
            Err(error.into())
        }
        // 3. The payment may exist. Call again: that call looks it up.
        Err(error) => Err(error.into()),
    }
}
