//! A transport that keeps the last answer.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use async_trait::async_trait;
use plaid::transport::{
    ReqwestTransport, Transport, TransportError, TransportRequest, TransportResponse,
};

/// Passes requests on, and keeps the last answer.
#[derive(Debug, Clone)]
pub struct Recorder {
    inner: Arc<ReqwestTransport>,
    last: Arc<Mutex<Option<TransportResponse>>>,
}

impl Default for Recorder {
    fn default() -> Self {
        let inner = ReqwestTransport::new(Duration::from_secs(5)).expect("a transport");
        Self {
            inner: Arc::new(inner),
            last: Arc::default(),
        }
    }
}

impl Recorder {
    /// The last answer.
    pub fn last(&self) -> Option<TransportResponse> {
        self.last.lock().expect("no panic").clone()
    }
}

#[async_trait]
impl Transport for Recorder {
    async fn send(&self, request: TransportRequest) -> Result<TransportResponse, TransportError> {
        let response = self.inner.send(request).await?;
        *self.last.lock().expect("no panic") = Some(response.clone());
        Ok(response)
    }
}
