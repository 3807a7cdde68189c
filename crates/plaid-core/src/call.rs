//! A request bound to a client: what every builder holds, and how it is sent.

use std::{fmt, future::Future, time::Duration};

use crate::{
    Client, Credentials, Endpoint, Error, Response, RetryPolicy,
    transport::{PreparedRequest, ResponseMeta},
};

/// What a single call may set apart from its client's settings.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CallOptions {
    /// Bounds each attempt.
    pub timeout: Option<Duration>,
    /// Replaces the client's retry policy.
    pub retry: Option<RetryPolicy>,
    /// Replaces the client's credentials.
    pub credentials: Option<Credentials>,
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

/// A request bound to a client. The generated builders are thin shells around it.
#[must_use = "a call does nothing until it is sent"]
pub struct Call<E> {
    client: Client,
    request: E,
    options: CallOptions,
}

impl<E: Endpoint> Call<E> {
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

    /// The call options, to change them.
    pub fn options_mut(&mut self) -> &mut CallOptions {
        &mut self.options
    }

    /// The request by itself.
    pub fn into_request(self) -> E {
        self.request
    }

    /// Sends the request and decodes the answer.
    pub fn send(
        self,
    ) -> impl Future<Output = Result<E::Response, Error>> + Send + 'static + use<E> {
        let sent = self.start();
        async move {
            let (body, meta) = sent.await?;
            E::Response::from_body(body, &meta)
        }
    }

    /// Like [`send`](Self::send), with status, headers and request id beside the value.
    pub fn send_with_meta(
        self,
    ) -> impl Future<Output = Result<Reply<E::Response>, Error>> + Send + 'static + use<E> {
        let sent = self.start();
        async move {
            let (body, mut meta) = sent.await?;
            if meta.request_id.is_none() {
                meta.request_id = crate::json::request_id(&body);
            }
            let value = E::Response::from_body(body, &meta)?;
            Ok(Reply { value, meta })
        }
    }

    /// Like [`send`](Self::send), for programs without an async runtime.
    #[cfg(feature = "blocking")]
    #[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
    pub fn send_blocking(self) -> Result<E::Response, Error> {
        let (body, meta) = crate::blocking::run(self.start())?;
        E::Response::from_body(body, &meta)
    }

    /// Everything that depends on the request's type happens here; what follows does not.
    fn start(
        self,
    ) -> impl Future<Output = Result<(bytes::Bytes, ResponseMeta), Error>> + Send + 'static + use<E>
    {
        let prepared = PreparedRequest::new(&self.request, E::Response::ACCEPT);
        let Self {
            client, options, ..
        } = self;
        client.run(prepared, options)
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

/// Gives a generated builder the methods that all builders share.
#[doc(hidden)]
#[macro_export]
macro_rules! call_builder {
    ($name:ident, $request:ty) => {
        impl $name {
            pub(crate) fn new(client: &$crate::Client, request: $request) -> Self {
                Self($crate::Call::new(client, request))
            }

            /// The request as it stands.
            pub fn request(&self) -> &$request {
                self.0.request()
            }

            /// The request by itself, to store it or to send it later with `Client::execute`.
            pub fn into_request(self) -> $request {
                self.0.into_request()
            }

            /// Bounds each attempt of this call in place of the client's timeout.
            pub fn with_timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.0.options_mut().timeout = Some(timeout);
                self
            }

            /// Replaces the client's retry policy for this call.
            pub fn with_retry(mut self, policy: $crate::RetryPolicy) -> Self {
                self.0.options_mut().retry = Some(policy);
                self
            }

            /// Replaces the client's credentials for this call.
            pub fn with_credentials(mut self, credentials: $crate::Credentials) -> Self {
                self.0.options_mut().credentials = Some(credentials);
                self
            }

            /// Sends the request and decodes the answer.
            pub fn send(
                self,
            ) -> impl ::std::future::Future<
                Output = Result<<$request as $crate::Endpoint>::Response, $crate::Error>,
            > + Send
            + 'static {
                self.0.send()
            }

            /// Like `send`, with status, headers and request id beside the value.
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
    };
}

#[cfg(feature = "blocking")]
#[doc(hidden)]
#[macro_export]
macro_rules! call_builder_blocking {
    ($request:ty) => {
        /// Like `send`, for programs without an async runtime.
        #[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
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
