//! How the clients of several languages are pointed at the emulator.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// Which client is to be pointed where.
#[derive(Debug, Args)]
pub(crate) struct Point {
    language: Language,
    /// Where the Sandbox is
    #[arg(long, default_value = "http://127.0.0.1:8765")]
    url: String,
    /// Leave the client as it is, and lead it through the Sandbox's proxy; this is the certificate
    /// that it has to trust
    #[arg(long, value_name = "CA.PEM")]
    proxy: Option<PathBuf>,
}

impl Point {
    /// The lines that make the client call the emulator. Any client id and secret will do.
    pub(crate) fn tell(&self) -> String {
        match &self.proxy {
            Some(certificate) => {
                let certificate = certificate.display().to_string();
                self.language.through_proxy(&self.url, &certificate)
            }
            None => self.language.tell(&self.url),
        }
    }
}

/// A language that Plaid has a client for, or this one.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Language {
    Python,
    Node,
    Go,
    Ruby,
    Java,
    Rust,
}

impl Language {
    /// How a client is told the emulator's address.
    fn tell(self, url: &str) -> String {
        let (scheme, host) = url.split_once("://").unwrap_or(("http", url));
        let host = host.trim_end_matches('/');
        match self {
            Self::Python => format!(
                "configuration = plaid.Configuration(\n    host=\"{url}\",\n    \
                 api_key={{\"clientId\": \"any\", \"secret\": \"any\"}},\n)"
            ),
            Self::Node => format!(
                "const configuration = new Configuration({{\n  basePath: \"{url}\",\n  baseOptions: {{\n    \
                 headers: {{ \"PLAID-CLIENT-ID\": \"any\", \"PLAID-SECRET\": \"any\" }},\n  }},\n}});"
            ),
            Self::Go => format!(
                "configuration := plaid.NewConfiguration()\n\
                 configuration.AddDefaultHeader(\"PLAID-CLIENT-ID\", \"any\")\n\
                 configuration.AddDefaultHeader(\"PLAID-SECRET\", \"any\")\n\
                 configuration.UseEnvironment(plaid.Environment(\"{url}\"))"
            ),
            Self::Ruby => format!(
                "configuration = Plaid::Configuration.new\n\
                 configuration.server_index = nil\n\
                 configuration.scheme = \"{scheme}\"\n\
                 configuration.host = \"{host}\"\n\
                 configuration.api_key[\"PLAID-CLIENT-ID\"] = \"any\"\n\
                 configuration.api_key[\"PLAID-SECRET\"] = \"any\""
            ),
            Self::Java => format!(
                "ApiClient apiClient = new ApiClient(Map.of(\"clientId\", \"any\", \"secret\", \"any\"));\n\
                 apiClient.setPlaidAdapter(\"{url}\");"
            ),
            Self::Rust => format!(
                "let client = plaid::Client::builder()\n    .credentials(\"any\", \"any\")\n    \
                 .environment(plaid::Environment::custom(\"{url}\")?)\n    .build()?;"
            ),
        }
    }

    /// How a client is led through the proxy, and made to trust its certificates.
    fn through_proxy(self, url: &str, certificate: &str) -> String {
        let trust = match self {
            Self::Python => {
                return format!(
                    "configuration.proxy = \"{url}\"\nconfiguration.ssl_ca_cert = \"{certificate}\""
                );
            }
            Self::Java => return java_through_proxy(url, certificate),
            Self::Node => "NODE_EXTRA_CA_CERTS",
            Self::Go | Self::Ruby | Self::Rust => "SSL_CERT_FILE",
        };
        format!("export HTTPS_PROXY=\"{url}\"\nexport {trust}=\"{certificate}\"")
    }
}

/// Java reads no variables but its own, and trusts what is in a store.
fn java_through_proxy(url: &str, certificate: &str) -> String {
    let (_, authority) = url.split_once("://").unwrap_or(("http", url));
    let authority = authority.trim_end_matches('/');
    let (host, port) = authority.rsplit_once(':').unwrap_or((authority, "80"));
    format!(
        "keytool -importcert -noprompt -alias plaid-emulator -file \"{certificate}\" \
         -keystore plaid-emulator.p12 -storetype PKCS12 -storepass changeit\n\
         export JAVA_TOOL_OPTIONS=\"-Dhttps.proxyHost={host} -Dhttps.proxyPort={port} \
         -Djavax.net.ssl.trustStore=plaid-emulator.p12 -Djavax.net.ssl.trustStorePassword=changeit\""
    )
}
