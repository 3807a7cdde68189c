//! How the clients of several languages are pointed at the emulator.

use clap::ValueEnum;

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
    /// The lines that make a client call the emulator. Any client id and secret will do.
    pub(crate) fn tell(self, url: &str) -> String {
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
}
