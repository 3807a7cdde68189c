//! A request bound to a client, and what may be set for it alone.

use std::{
    fmt,
    future::{Future, IntoFuture},
    pin::Pin,
    time::Duration,
};

use crate::{
    Client, Credentials, Endpoint, Error, Response, RetryClass, RetryPolicy,
    client::{PreparedRequest, RunningCall},
    transport::ResponseMeta,
};

/// What a single call may set apart from its client's settings.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CallOptions {
    /// Bounds each attempt.
    pub timeout: Option<Duration>,
    /// Bounds the whole call, all attempts and the delays between them included.
    pub deadline: Option<Duration>,
    /// Replaces the client's retry policy.
    pub retry: Option<RetryPolicy>,
    /// Replaces what the SDK knows about sending the request twice.
    pub retry_class: Option<RetryClass>,
    /// Replaces the client's credentials.
    pub credentials: Option<Credentials>,
}

impl CallOptions {
    /// The client's settings.
    pub fn new() -> Self {
        Self::default()
    }

    /// Bounds each attempt, not the whole call; for that there is
    /// [`with_deadline`](Self::with_deadline).
    #[must_use]
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Bounds the whole call, all attempts and the delays between them included.
    #[must_use]
    pub fn with_deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Replaces the client's retry policy.
    #[must_use]
    pub fn with_retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Replaces what the SDK knows about sending the request twice: with [`RetryClass::Read`] it is
    /// repeated after any transient failure, even if that is billed or done twice.
    #[must_use]
    pub fn with_retry_class(mut self, class: RetryClass) -> Self {
        self.retry_class = Some(class);
        self
    }

    /// Replaces the client's credentials.
    #[must_use]
    pub fn with_credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }
}

/// A decoded answer with what came beside its body.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Reply<T> {
    /// The decoded body.
    pub value: T,
    /// Status, headers and request id.
    pub meta: ResponseMeta,
}

/// The future of a call that is awaited without `send`.
pub type Sending<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

/// A request bound to a client: what every builder is a thin shell around, and the one place where
/// a call is set up and sent.
#[must_use = "a call does nothing until it is sent"]
pub struct Call<E> {
    client: Client,
    request: E,
    options: CallOptions,
}

impl<E> Call<E> {
    /// Binds a request to a client.
    pub fn new(client: &Client, request: E) -> Self {
        Self {
            client: client.clone(),
            request,
            options: CallOptions::default(),
        }
    }

    /// The request as it stands.
    pub fn request(&self) -> &E {
        &self.request
    }

    /// The request, to change it.
    pub fn request_mut(&mut self) -> &mut E {
        &mut self.request
    }

    /// The request by itself, to store it or to send it later.
    pub fn into_request(self) -> E {
        self.request
    }

    /// Replaces all options of this call.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// Bounds each attempt of this call, not the call as a whole; for that there is
    /// [`with_deadline`](Self::with_deadline).
    pub fn with_timeout(self, timeout: Duration) -> Self {
        self.set(|options| options.with_timeout(timeout))
    }

    /// Bounds this call as a whole, all attempts and the delays between them included.
    pub fn with_deadline(self, deadline: Duration) -> Self {
        self.set(|options| options.with_deadline(deadline))
    }

    /// Replaces the client's retry policy for this call.
    pub fn with_retry(self, policy: RetryPolicy) -> Self {
        self.set(|options| options.with_retry(policy))
    }

    /// Replaces what the SDK knows about sending this request twice; see
    /// [`CallOptions::with_retry_class`].
    pub fn with_retry_class(self, class: RetryClass) -> Self {
        self.set(|options| options.with_retry_class(class))
    }

    /// Replaces the client's credentials for this call.
    pub fn with_credentials(self, credentials: Credentials) -> Self {
        self.set(|options| options.with_credentials(credentials))
    }

    fn set(mut self, change: impl FnOnce(CallOptions) -> CallOptions) -> Self {
        self.options = change(self.options);
        self
    }
}

impl<E: Endpoint> Call<E> {
    /// Sends the request and decodes the answer. Awaiting the call itself does the same.
    pub fn send(
        self,
    ) -> impl Future<Output = Result<E::Response, Error>> + Send + 'static + use<E> {
        let call = self.start();
        async move { Ok(call.send::<E::Response>().await?.value) }
    }

    /// Returns `true` if the request may be sent again after it may have arrived.
    pub(crate) fn is_repeatable(&self) -> bool {
        let class = self.options.retry_class.unwrap_or(E::OPERATION.retry);
        class.is_repeatable(self.request.is_keyed())
    }

    /// Like [`send`](Self::send), with status, headers and request id beside the value.
    pub fn send_with_meta(
        self,
    ) -> impl Future<Output = Result<Reply<E::Response>, Error>> + Send + 'static + use<E> {
        let mut call = self.start();
        async move {
            let outcome = call.run().await.map(|(body, mut meta)| {
                if meta.request_id.is_none() {
                    meta.request_id = crate::json::request_id(&body);
                }
                (body, meta)
            });
            call.finish(outcome)
        }
    }

    /// Like [`send`](Self::send), for programs without an async runtime.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] on a thread that runs async tasks, which it would hold up; inside
    /// `spawn_blocking` it is welcome.
    #[cfg(feature = "blocking")]
    #[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
    pub fn send_blocking(self) -> Result<E::Response, Error> {
        let mut call = self.start();
        let (call, outcome) = crate::blocking::run(async move {
            let outcome = call.run().await;
            (call, outcome)
        })?;
        Ok(call.finish(outcome)?.value)
    }

    /// Everything that depends on the request's type happens here; what follows does not.
    pub(crate) fn start(self) -> RunningCall {
        let prepared = PreparedRequest::new(&self.request, E::Response::ACCEPT);
        self.client.start(prepared, self.options)
    }
}

impl<E: Clone> Call<E> {
    /// The client it is bound to.
    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// The same call once more.
    pub(crate) fn again(&self) -> Self {
        Self {
            client: self.client.clone(),
            request: self.request.clone(),
            options: self.options.clone(),
        }
    }
}

impl<E: Endpoint> IntoFuture for Call<E> {
    type Output = Result<E::Response, Error>;
    type IntoFuture = Sending<E::Response>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<E: fmt::Debug> fmt::Debug for Call<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("request", &self.request)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

/// Makes a generated builder a thin shell around its [`Call`].
#[doc(hidden)]
#[macro_export]
macro_rules! call_builder {
    ($name:ident, $request:ty) => {
        impl $name {
            #[inline]
            pub(crate) fn new(client: &$crate::Client, request: $request) -> Self {
                Self($crate::Call::new(client, request))
            }

            /// The request as it stands.
            #[inline]
            pub fn request(&self) -> &$request {
                self.0.request()
            }

            /// The request by itself, to store it or to send it later with `Client::execute`.
            #[inline]
            pub fn into_request(self) -> $request {
                self.0.into_request()
            }

            /// The call as the core knows it.
            #[inline]
            pub fn into_call(self) -> $crate::Call<$request> {
                self.0
            }

            /// Replaces all options of this call.
            #[inline]
            pub fn with_options(self, options: $crate::CallOptions) -> Self {
                Self(self.0.with_options(options))
            }

            /// Bounds each attempt of this call, not the call as a whole; for that there is
            /// `with_deadline`.
            #[inline]
            pub fn with_timeout(self, timeout: ::std::time::Duration) -> Self {
                Self(self.0.with_timeout(timeout))
            }

            /// Bounds this call as a whole, all attempts and the delays between them included.
            #[inline]
            pub fn with_deadline(self, deadline: ::std::time::Duration) -> Self {
                Self(self.0.with_deadline(deadline))
            }

            /// Replaces the client's retry policy for this call.
            #[inline]
            pub fn with_retry(self, policy: $crate::RetryPolicy) -> Self {
                Self(self.0.with_retry(policy))
            }

            /// Replaces what the SDK knows about sending this request twice.
            #[inline]
            pub fn with_retry_class(self, class: $crate::RetryClass) -> Self {
                Self(self.0.with_retry_class(class))
            }

            /// Replaces the client's credentials for this call.
            #[inline]
            pub fn with_credentials(self, credentials: $crate::Credentials) -> Self {
                Self(self.0.with_credentials(credentials))
            }

            /// Sends the request and decodes the answer. Awaiting the builder does the same.
            #[inline]
            pub fn send(
                self,
            ) -> impl ::std::future::Future<
                Output = Result<<$request as $crate::Endpoint>::Response, $crate::Error>,
            > + Send
            + 'static {
                self.0.send()
            }

            /// Like `send`, with status, headers and request id beside the value.
            #[inline]
            pub fn send_with_meta(
                self,
            ) -> impl ::std::future::Future<
                Output = Result<
                    $crate::Reply<<$request as $crate::Endpoint>::Response>,
                    $crate::Error,
                >,
            > + Send
            + 'static {
                self.0.send_with_meta()
            }

            $crate::call_builder_blocking!($request);
        }

        impl ::std::future::IntoFuture for $name {
            type Output = Result<<$request as $crate::Endpoint>::Response, $crate::Error>;
            type IntoFuture = $crate::Sending<<$request as $crate::Endpoint>::Response>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                ::std::future::IntoFuture::into_future(self.0)
            }
        }
    };
}

#[cfg(feature = "blocking")]
#[doc(hidden)]
#[macro_export]
macro_rules! call_builder_blocking {
    ($request:ty) => {
        /// Like `send`, for programs without an async runtime.
        #[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
        #[inline]
        pub fn send_blocking(
            self,
        ) -> Result<<$request as $crate::Endpoint>::Response, $crate::Error> {
            self.0.send_blocking()
        }
    };
}

#[cfg(not(feature = "blocking"))]
#[doc(hidden)]
#[macro_export]
macro_rules! call_builder_blocking {
    ($request:ty) => {};
}
