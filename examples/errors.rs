//! What can go wrong, and how a program tells it apart.

#![allow(clippy::print_stdout)]

use plaid::{Error, ErrorKind};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let setup = plaid_examples::connect().await?;
    let client = &setup.client;

    // A token that never existed: the API answers with a typed error.
    match client
        .accounts()
        .get("access-sandbox-00000000-0000-4000-8000-000000000000")
        .send()
        .await
    {
        Err(Error::Api(error)) => {
            println!("type    {}", error.error_type);
            println!("code    {}", error.error_code);
            println!("message {}", error.error_message);
            println!("request {:?}", error.request_id);
            assert_eq!(error.kind(), ErrorKind::InvalidInput);
        }
        other => return Err(format!("expected an API error, got {other:?}").into()),
    }

    // Predicates answer the questions a program asks; most of them need no match at all.
    let Err(error) = client.item().get("not-a-token").send().await else {
        return Err("a malformed token was accepted".into());
    };
    println!("\n{error}");
    println!("log in again?   {}", error.is_item_login_required());
    println!("not ready yet?  {}", error.is_product_not_ready());
    println!("slow down?      {}", error.is_rate_limited());
    println!("bad token?      {}", error.is_invalid_access_token());

    // Nothing listens here, so nothing was sent, and the error knows that.
    let nowhere = plaid::Client::builder()
        .credentials("id", "secret")
        .environment(plaid::Environment::custom("http://127.0.0.1:9")?)
        .retry(plaid::RetryPolicy::never())
        .build()?;
    let Err(error) = nowhere.item().get("access-sandbox-1").send().await else {
        return Err("a closed port answered".into());
    };
    println!("\n{error}");
    println!("may have been applied? {}", error.may_have_been_applied());
    Ok(())
}
