//! Building a client.

use std::{fmt, marker::PhantomData, sync::Arc, time::Duration};

use super::{Client, Inner, UsualHeaders};
use crate::{
    ClientId, Clock, Credentials, Environment, Error, Observer, RetryPolicy, RetryStrategy, Secret,
    SystemClock,
    error::ConfigError,
    retry::Budget,
    transport::{Headers, ReqwestTransport, Transport, header_value},
};

/// The version of the API that the types of this SDK describe.
const API_VERSION: &str = "2020-09-14";
/// Long enough for the slowest live pull from a bank.
const TIMEOUT: Duration = Duration::from_secs(120);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// Several times the largest page of transactions or institutions.
const MAX_RESPONSE_SIZE: usize = 64 << 20;
const MAX_DOCUMENT_SIZE: usize = 256 << 20;

/// The settings of a client to be. `C` is the client it builds: the core's, or the umbrella's.
#[must_use = "a builder does nothing until it builds"]
pub struct ClientBuilder<C = Client> {
    environment: Environment,
    credentials: Option<Credentials>,
    without_credentials: bool,
    timeout: Duration,
    connect_timeout: Duration,
    max_response_size: usize,
    max_document_size: usize,
    api_version: String,
    client_app: Option<String>,
    user_agent: Option<String>,
    suppress_warnings: bool,
    retry: RetryPolicy,
    strategy: Option<Arc<dyn RetryStrategy>>,
    observer: Option<Arc<dyn Observer>>,
    /// A transport of the program's own, or why there is none.
    transport: Option<Result<Arc<dyn Transport>, Arc<Error>>>,
    clock: Option<Arc<dyn Clock>>,
    client: PhantomData<fn() -> C>,
}

impl<C: From<Client>> ClientBuilder<C> {
    /// The default settings: Sandbox, 120 seconds a request, standard retries.
    pub fn new() -> Self {
        Self {
            environment: Environment::default(),
            credentials: None,
            without_credentials: false,
            timeout: TIMEOUT,
            connect_timeout: CONNECT_TIMEOUT,
            max_response_size: MAX_RESPONSE_SIZE,
            max_document_size: MAX_DOCUMENT_SIZE,
            api_version: API_VERSION.to_owned(),
            client_app: None,
            user_agent: None,
            suppress_warnings: false,
            retry: RetryPolicy::standard(),
            strategy: None,
            observer: None,
            transport: None,
            clock: None,
            client: PhantomData,
        }
    }

    /// Settings from `PLAID_CLIENT_ID`, `PLAID_SECRET`, and `PLAID_ENV` (sandbox or production;
    /// sandbox if unset) or `PLAID_BASE_URL`, the address of any other server, which comes first.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] names the variable that is missing or has no meaning.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_lookup(|name| std::env::var(name).ok())
    }

    fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let value = |name: &str| lookup(name).filter(|value| !value.trim().is_empty());
        let required = |name: &str| {
            value(name).ok_or_else(|| Error::config(format!("{name} is not set or is empty")))
        };
        let of = |name: &'static str| move |error: Error| Error::config(format!("{name}: {error}"));
        let environment = match (value("PLAID_BASE_URL"), value("PLAID_ENV")) {
            (Some(url), _) => Environment::custom(url.trim()).map_err(of("PLAID_BASE_URL"))?,
            (None, Some(name)) => name.trim().parse().map_err(of("PLAID_ENV"))?,
            (None, None) => Environment::Sandbox,
        };
        let credentials = (required("PLAID_CLIENT_ID")?, required("PLAID_SECRET")?);
        Ok(Self::new()
            .credentials(credentials.0, credentials.1)
            .environment(environment))
    }

    /// The client id and secret; sent as headers, never in a body.
    pub fn credentials(self, client_id: impl Into<ClientId>, secret: impl Into<Secret>) -> Self {
        self.with_credentials(Credentials::new(client_id, secret))
    }

    /// The client id and secret as one value.
    pub fn with_credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// Builds a client without credentials: for `/categories/get`, which needs none, or when every
    /// call brings its own.
    pub fn without_credentials(mut self) -> Self {
        self.without_credentials = true;
        self
    }

    /// Where requests go; the Sandbox if not set.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = environment;
        self
    }

    /// Bounds each attempt, from connecting to the last byte of the answer; a call may make several.
    /// [`RetryPolicy::with_deadline`] bounds the whole call. The default is 120 seconds, since some
    /// operations ask a bank first.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Bounds the time to connect; 10 seconds if not set. What you give to
    /// [`http_client`](Self::http_client) has a bound of its own.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Bounds the body of a JSON response, in bytes after decompression. A larger one is
    /// [`Error::TooLarge`], and the client does not read it to its end. The default is 64 MiB. It keeps
    /// a broken or hostile server from taking all memory of your program.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = bytes;
        self
    }

    /// Bounds a file that is read into memory, in bytes after decompression. A larger one is
    /// [`Error::TooLarge`]. The default is 256 MiB. Files that are
    /// [opened](crate::Call::open) and read piece by piece have no bound.
    pub fn max_document_size(mut self, bytes: usize) -> Self {
        self.max_document_size = bytes;
        self
    }

    /// The API version to ask for, in place of the one that this SDK's types describe.
    pub fn api_version(mut self, version: impl Into<String>) -> Self {
        self.api_version = version.into();
        self
    }

    /// Names your application to Plaid in the header `Plaid-Client-App`.
    pub fn client_app(mut self, name: impl Into<String>) -> Self {
        self.client_app = Some(name.into());
        self
    }

    /// Adds a product token of your own to the `User-Agent`.
    pub fn user_agent(mut self, product: impl Into<String>) -> Self {
        self.user_agent = Some(product.into());
        self
    }

    /// Silences the warning about retired environments.
    pub fn suppress_warnings(mut self, suppress: bool) -> Self {
        self.suppress_warnings = suppress;
        self
    }

    /// How failed attempts are repeated; [`RetryPolicy::standard`] if not set.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Decides about retries where a policy is not enough.
    pub fn retry_strategy(mut self, strategy: impl RetryStrategy) -> Self {
        self.strategy = Some(Arc::new(strategy));
        self
    }

    /// Is told of every attempt and every finished call.
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// Sends requests with reqwest as you set it up: its proxy, certificates and connection pool.
    /// It follows no redirects, whatever its policy says, so that credentials never follow one.
    pub fn http_client(mut self, builder: reqwest::ClientBuilder) -> Self {
        self.transport = Some(match ReqwestTransport::with_builder(builder) {
            Ok(transport) => Ok(Arc::new(transport)),
            Err(error) => Err(Arc::new(error)),
        });
        self
    }

    /// Sends requests by a transport of yours.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Ok(Arc::new(transport)));
        self
    }

    /// Tells the time by a clock of yours.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// Builds the client. It connects to nothing and needs no async runtime.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] if credentials are missing or cannot be sent as headers, or if TLS cannot
    /// be set up.
    pub fn build(self) -> Result<C, Error> {
        if self.credentials.is_none() && !self.without_credentials {
            return Err(Error::config(
                "credentials are missing: set client id and secret",
            ));
        }
        if self.timeout.is_zero() || self.connect_timeout.is_zero() {
            return Err(Error::config("a timeout must be longer than nothing"));
        }
        if self.environment == Environment::Development && !self.suppress_warnings {
            tracing::warn!(
                "Plaid has retired the Development environment; use Sandbox or Production"
            );
        }
        let transport = match self.transport {
            Some(Ok(transport)) => transport,
            Some(Err(error)) => {
                let error =
                    ConfigError::new("the HTTP client given cannot be used").with_source(error);
                return Err(error.into());
            }
            None => Arc::new(ReqwestTransport::new(self.connect_timeout)?),
        };
        let mut headers = Headers::new();
        let own = concat!("plaid-rust/", env!("CARGO_PKG_VERSION"));
        let user_agent = match &self.user_agent {
            Some(product) => format!("{own} {product}"),
            None => own.to_owned(),
        };
        headers.set("user-agent", header_value("user agent", user_agent)?);
        headers.set(
            "plaid-version",
            header_value("API version", self.api_version)?,
        );
        if let Some(name) = self.client_app {
            headers.set("plaid-client-app", header_value("client app", name)?);
        }
        let client = Client(Arc::new(Inner {
            environment: self.environment,
            headers: UsualHeaders::new(headers, self.credentials)?,
            timeout: self.timeout,
            max_response_size: self.max_response_size,
            max_document_size: self.max_document_size,
            retry: self.retry,
            strategy: self.strategy,
            observer: self.observer,
            transport,
            clock: self.clock.unwrap_or_else(|| Arc::new(SystemClock::new())),
            budget: Arc::new(Budget::new()),
        }));
        Ok(client.into())
    }
}

impl<C> Clone for ClientBuilder<C> {
    fn clone(&self) -> Self {
        Self {
            environment: self.environment.clone(),
            credentials: self.credentials.clone(),
            without_credentials: self.without_credentials,
            timeout: self.timeout,
            connect_timeout: self.connect_timeout,
            max_response_size: self.max_response_size,
            max_document_size: self.max_document_size,
            api_version: self.api_version.clone(),
            client_app: self.client_app.clone(),
            user_agent: self.user_agent.clone(),
            suppress_warnings: self.suppress_warnings,
            retry: self.retry.clone(),
            strategy: self.strategy.clone(),
            observer: self.observer.clone(),
            transport: self.transport.clone(),
            clock: self.clock.clone(),
            client: PhantomData,
        }
    }
}

impl<C: From<Client>> Default for ClientBuilder<C> {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("environment", &self.environment)
            .field("credentials", &self.credentials)
            .field("timeout", &self.timeout)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::ClientBuilder;
    use crate::{Client, Environment, Error};

    fn from(variables: &[(&str, &str)]) -> Result<ClientBuilder<Client>, Error> {
        ClientBuilder::from_lookup(|name| {
            variables
                .iter()
                .find(|(key, _)| *key == name)
                .map(|(_, value)| (*value).to_owned())
        })
    }

    fn message(result: Result<ClientBuilder<Client>, Error>) -> String {
        match result {
            Err(error @ Error::Config(_)) => error.to_string(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_environment_names_what_is_missing() {
        let id = ("PLAID_CLIENT_ID", "id");
        let secret = ("PLAID_SECRET", "s3cr3t");
        assert!(message(from(&[])).contains("PLAID_CLIENT_ID"));
        assert!(message(from(&[id])).contains("PLAID_SECRET"));
        assert!(message(from(&[id, ("PLAID_SECRET", " ")])).contains("PLAID_SECRET"));
        let staging = message(from(&[id, secret, ("PLAID_ENV", "staging")]));
        assert!(staging.contains("PLAID_ENV") && staging.contains("staging"));
        let address = from(&[id, secret, ("PLAID_ENV", "http://127.0.0.1:1")]).unwrap();
        assert_eq!(address.environment.to_string(), "http://127.0.0.1:1/");
        let address = message(from(&[id, secret, ("PLAID_ENV", "ftp://127.0.0.1:1")]));
        assert!(address.contains("PLAID_ENV"), "{address}");
        let url = ("PLAID_BASE_URL", " http://127.0.0.1:8080/x ");
        let builder = from(&[id, secret, url, ("PLAID_ENV", "production")]).unwrap();
        assert_eq!(
            builder.environment,
            Environment::custom("http://127.0.0.1:8080/x").unwrap()
        );
        let url = message(from(&[id, secret, ("PLAID_BASE_URL", "sandbox")]));
        assert!(url.contains("PLAID_BASE_URL"), "{url}");
        let builder = from(&[id, secret, ("PLAID_ENV", "production")]).unwrap();
        assert_eq!(builder.environment, Environment::Production);
        assert!(!format!("{builder:?}").contains("s3cr3t"));
        assert_eq!(
            from(&[id, secret]).unwrap().environment,
            Environment::Sandbox
        );
    }

    #[test]
    fn settings_are_checked_when_the_client_is_built() {
        let build = |builder: ClientBuilder<Client>| builder.build().map(|_| ());
        assert!(matches!(build(Client::builder()), Err(Error::Config(_))));
        assert!(build(Client::builder().without_credentials()).is_ok());
        assert!(matches!(
            build(Client::builder().credentials("", "s")),
            Err(Error::Config(_))
        ));
        let broken = build(Client::builder().credentials("id", "s3cr3t\n"));
        assert!(!broken.unwrap_err().to_string().contains("s3cr3t"));
        let zero = Client::builder()
            .credentials("i", "s")
            .timeout(std::time::Duration::ZERO);
        assert!(matches!(build(zero), Err(Error::Config(_))));
    }
}
