//! `tls-probe URL CERTIFICATE`: a call over TLS to a server whose authority is trusted, and one to the
//! same server whose authority is not.

use std::{error::Error, fs};

use plaid_core::{Client, Environment};
use plaid_institutions::Institutions;
use reqwest::{Certificate, ClientBuilder};

fn main() -> Result<(), Box<dyn Error>> {
    #[cfg(feature = "rustls-no-provider")]
    without_provider()?;
    #[cfg(feature = "rustls-no-provider")]
    rustls::crypto::ring::default_provider()
        .install_default()
        .map_err(|_| "there is a provider already")?;
    let mut arguments = std::env::args().skip(1);
    let (Some(url), Some(certificate)) = (arguments.next(), arguments.next()) else {
        return Err("usage: tls-probe URL CERTIFICATE".into());
    };
    let authority = Certificate::from_pem(&fs::read(certificate)?)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let trusting = ClientBuilder::new().tls_certs_only([authority]);
        let answer = institution(&url, trusting).await?;
        if answer != "First Platypus Bank" {
            return Err(format!("{answer} answered").into());
        }
        match institution(&url, ClientBuilder::new()).await {
            Ok(_) => Err("a server was trusted that nobody vouches for".into()),
            Err(error) if error.may_have_been_applied() => {
                Err(format!("no handshake, but maybe a call: {error}").into())
            }
            Err(_) => Ok(()),
        }
    })
}

/// A client cannot be built before the program has installed a provider, and the error says so.
#[cfg(feature = "rustls-no-provider")]
fn without_provider() -> Result<(), Box<dyn Error>> {
    let builder = || Client::builder().credentials("client-id", "secret");
    for builder in [builder(), builder().http_client(ClientBuilder::new())] {
        let Err(error) = builder.build() else {
            return Err("a client was built without cryptography".into());
        };
        let mut text = error.to_string();
        if let Some(source) = error.source() {
            text.push_str(&source.to_string());
        }
        if !matches!(error, plaid_core::Error::Config(_)) || !text.contains("install_default") {
            return Err(format!("no provider: {text}").into());
        }
    }
    Ok(())
}

/// The name of an institution, as the server at a URL tells it.
async fn institution(url: &str, http: ClientBuilder) -> Result<String, plaid_core::Error> {
    let client = Client::builder()
        .credentials("client-id", "secret")
        .environment(Environment::custom(url)?)
        .http_client(http)
        .retry(plaid_core::RetryPolicy::never())
        .build()?;
    let call = Institutions::new(&client).get_by_id("ins_109508", ["US"]);
    Ok(call.await?.institution.name)
}
