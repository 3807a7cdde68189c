//! Writes the first inputs of the corpus: one genuine webhook, every forgery of it, and bodies.

use std::{fs, path::Path};

use plaid_core::Sample;
use plaid_fuzz::signer;
use plaid_webhooks::{
    SIGNATURE_HEADER, Webhook,
    payloads::{
        ItemErrorWebhook, LinkEventsWebhook, PaymentStatusUpdateWebhook,
        ProcessorSyncUpdatesAvailableWebhook, SyncUpdatesAvailableWebhook,
    },
    signer::Forgery,
};

fn main() -> std::io::Result<()> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let (verify, decode) = (corpus.join("verify"), corpus.join("decode"));
    fs::create_dir_all(&verify)?;
    fs::create_dir_all(&decode)?;

    let webhook = Webhook::from(SyncUpdatesAvailableWebhook::sample());
    let genuine = signer().send(webhook.clone());
    let input = [genuine.signature().as_bytes(), b"\n", &genuine.body].concat();
    fs::write(verify.join("genuine"), input)?;
    for forgery in Forgery::ALL {
        let forged = signer().forge(*forgery, webhook.clone());
        let mut headers = forged.headers.iter();
        let signature = headers.find(|(name, _)| name == SIGNATURE_HEADER);
        let signature = signature.map_or("", |(_, value)| value);
        // A hundred thousand bytes are one test's worth, not a corpus's.
        let signature = &signature[..signature.len().min(5000)];
        let input = [signature.as_bytes(), b"\n", &forged.body].concat();
        fs::write(verify.join(format!("{forgery:?}").to_lowercase()), input)?;
    }
    for (name, body) in [
        ("item_error", ItemErrorWebhook::SAMPLE),
        ("link_events", LinkEventsWebhook::SAMPLE),
        ("payment_status_update", PaymentStatusUpdateWebhook::SAMPLE),
        (
            "sync_updates_available",
            SyncUpdatesAvailableWebhook::SAMPLE,
        ),
        (
            "processor_sync",
            ProcessorSyncUpdatesAvailableWebhook::SAMPLE,
        ),
        (
            "unknown",
            r#"{"webhook_type":"NEW","webhook_code":"THING","item_id":null}"#,
        ),
        (
            "error_text",
            r#"{"webhook_type":"TRANSACTIONS","webhook_code":"INITIAL_UPDATE","item_id":"i","error":"E","new_transactions":1}"#,
        ),
    ] {
        fs::write(decode.join(name), body)?;
    }
    Ok(())
}
