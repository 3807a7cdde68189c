//! Which handler serves which operation.

use std::collections::HashMap;

use plaid_core::{Endpoint, Method};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use crate::{fault::Fault, products, world::Ctx};

/// What a handler answers.
#[derive(Debug)]
pub(crate) enum Answer {
    Json(Value),
    File {
        content_type: &'static str,
        bytes: Vec<u8>,
    },
}

type Handler = Box<dyn Fn(&mut Ctx<'_>, Map<String, Value>) -> Result<Answer, Fault> + Send + Sync>;

/// The stateful operations. A handler is a plain function from a typed request to a typed answer.
pub(crate) struct Routes(HashMap<(Method, &'static str), Handler>);

impl Routes {
    /// All stateful operations.
    pub(crate) fn new() -> Self {
        let mut routes = Self(HashMap::new());
        products::register(&mut routes);
        routes
    }

    /// Serves an operation that answers JSON.
    pub(crate) fn on<E>(
        &mut self,
        handler: impl Fn(&mut Ctx<'_>, E) -> Result<E::Response, Fault> + Send + Sync + 'static,
    ) where
        E: Endpoint + DeserializeOwned,
        E::Response: Serialize,
    {
        self.add::<E>(move |ctx, request| {
            let response = handler(ctx, request)?;
            serde_json::to_value(response)
                .map(Answer::Json)
                .map_err(|_| Fault::internal())
        });
    }

    /// Serves an operation that answers a PDF.
    pub(crate) fn on_pdf<E>(
        &mut self,
        handler: impl Fn(&mut Ctx<'_>, E) -> Result<Vec<u8>, Fault> + Send + Sync + 'static,
    ) where
        E: Endpoint + DeserializeOwned,
    {
        self.add::<E>(move |ctx, request| {
            let bytes = handler(ctx, request)?;
            Ok(Answer::File {
                content_type: "application/pdf",
                bytes,
            })
        });
    }

    fn add<E: Endpoint + DeserializeOwned>(
        &mut self,
        handler: impl Fn(&mut Ctx<'_>, E) -> Result<Answer, Fault> + Send + Sync + 'static,
    ) {
        let key = (E::OPERATION.method, E::OPERATION.path);
        let handler: Handler = Box::new(move |ctx, body| {
            // The check has passed, so what does not decode is a shape the facts do not tell.
            let request = serde_json::from_value(Value::Object(body))
                .map_err(|_| Fault::invalid_body("the request could not be read"))?;
            handler(ctx, request)
        });
        self.0.insert(key, handler);
    }

    pub(crate) fn get(&self, method: Method, path: &'static str) -> Option<&Handler> {
        self.0.get(&(method, path))
    }
}
