//! What products bring: handlers of operations, what they know of the tokens that requests hold, and
//! what happens later.

use std::collections::BTreeMap;

use plaid_core::{Endpoint, ItemId, Method};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use crate::{
    answer::Answer,
    error::StartError,
    failure::Failure,
    schema::OperationSchema,
    world::{Ctx, Event, Hook, Hooks, ItemState, Kinds, Pending, State},
};

/// Reads a request, and says what is to be done about it.
pub(crate) type Handler = Box<dyn Fn(Map<String, Value>) -> Result<Work, Failure> + Send + Sync>;
/// What is done while the world is locked.
pub(crate) type Work = Box<dyn FnOnce(&mut Ctx<'_>) -> Result<Encode, Failure> + Send>;
/// What is done once the world is free again.
pub(crate) type Encode = Box<dyn FnOnce() -> Result<Answer, Failure> + Send>;

/// Fails if a token is none of this world, or may not be used now.
pub(crate) type Check = fn(&mut Ctx<'_>, &str) -> Result<(), Failure>;

/// A function from a typed request to a typed answer.
pub(crate) trait Serves<E, R>:
    Fn(&mut Ctx<'_>, E) -> Result<R, Failure> + Copy + Send + Sync + 'static
{
}

impl<F, E, R> Serves<E, R> for F where
    F: Fn(&mut Ctx<'_>, E) -> Result<R, Failure> + Copy + Send + Sync + 'static
{
}

/// Everything that products have registered.
#[derive(Default)]
pub(crate) struct Registry {
    handlers: BTreeMap<(&'static str, &'static str), Handler>,
    checks: BTreeMap<&'static str, Check>,
    events: Events,
    changes: Changes,
    hooks: Hooks,
    kinds: Kinds,
    /// What was registered again.
    doubles: Vec<String>,
}

impl Registry {
    /// Serves an operation that answers JSON.
    pub(crate) fn on<E>(&mut self, handler: impl Serves<E, E::Response>)
    where
        E: Endpoint + DeserializeOwned + Send + 'static,
        E::Response: Serialize + Send + 'static,
    {
        self.on_written(handler, Answer::json::<E::Response>);
    }

    /// Serves an operation whose answer is written in a way of its own.
    pub(crate) fn on_written<E, R>(
        &mut self,
        handler: impl Serves<E, R>,
        write: fn(&R) -> Result<Answer, Failure>,
    ) where
        E: Endpoint + DeserializeOwned + Send + 'static,
        R: Send + 'static,
    {
        self.add(handler, move |content: R| write(&content));
    }

    /// Serves an operation that answers a PDF. The handler says what is in it; it is drawn later.
    pub(crate) fn on_pdf<E, R>(&mut self, handler: impl Serves<E, R>, draw: fn(&R) -> Vec<u8>)
    where
        E: Endpoint + DeserializeOwned + Send + 'static,
        R: Send + 'static,
    {
        self.add(handler, move |content: R| Ok(Answer::pdf(draw(&content))));
    }

    /// Serves an operation that answers a PDF and tells its hash.
    #[cfg(feature = "statements")]
    pub(crate) fn on_hashed_pdf<E, R>(
        &mut self,
        handler: impl Serves<E, R>,
        draw: fn(&R) -> Vec<u8>,
    ) where
        E: Endpoint + DeserializeOwned + Send + 'static,
        R: Send + 'static,
    {
        self.add(handler, move |content: R| {
            Ok(Answer::hashed_pdf(draw(&content)))
        });
    }

    /// Says what is checked of a member of requests. It is what guards the operations without state.
    pub(crate) fn check(&mut self, member: &'static str, check: Check) {
        if self.checks.insert(member, check).is_some() {
            self.doubles.push(format!("the check of {member}"));
        }
    }

    /// Says how what an operation shows of an Item may change, for tests of what happens then.
    pub(crate) fn change<E: Endpoint>(&mut self, change: Hook) {
        let path = E::OPERATION.path;
        if self.changes.0.insert(path, change).is_some() {
            self.doubles.push(format!("the change of {path}"));
        }
    }

    /// Says what is done about each new Item.
    pub(crate) fn born(&mut self, hook: Hook) {
        self.hooks.add_born(hook);
    }

    /// Says what is done about each Item that gets a product.
    pub(crate) fn start(&mut self, product: &'static str, hook: Hook) {
        if !self.hooks.add_start(product, hook) {
            self.doubles.push(format!("the start of {product}"));
        }
    }

    /// Says what is done about each Item whose user shares other accounts.
    pub(crate) fn shared(&mut self, hook: Hook) {
        self.hooks.add_shared(hook);
    }

    /// Keeps something of each world.
    pub(crate) fn keep<T: State>(&mut self) {
        if !self.kinds.add::<T>() {
            self.doubles.push(format!("the state {}", T::NAME));
        }
    }

    /// Keeps something of each Item.
    pub(crate) fn keep_of_items<T: ItemState>(&mut self) {
        if !self.kinds.add_of_items::<T>() {
            self.doubles.push(format!("the state {}", T::NAME));
        }
    }

    /// Knows how something happens that was put off.
    pub(crate) fn event<E: Event>(&mut self) {
        if !self.events.add::<E>() {
            self.doubles.push(format!("the event {}", E::NAME));
        }
    }

    fn add<E, R>(
        &mut self,
        handler: impl Serves<E, R>,
        encode: impl Fn(R) -> Result<Answer, Failure> + Copy + Send + Sync + 'static,
    ) where
        E: Endpoint + DeserializeOwned + Send + 'static,
        R: Send + 'static,
    {
        let handler: Handler = Box::new(move |body| {
            // The check has passed, so what does not decode is a shape the facts do not tell.
            let request: E = serde_json::from_value(Value::Object(body))
                .map_err(|_| Failure::invalid_body("the request could not be read"))?;
            Ok(Box::new(move |ctx| {
                let answer = handler(ctx, request)?;
                Ok(Box::new(move || encode(answer)))
            }))
        });
        let (method, path) = (E::OPERATION.method.as_str(), E::OPERATION.path);
        if self.handlers.insert((method, path), handler).is_some() {
            self.doubles.push(format!("{method} {path}"));
        }
    }

    /// What was registered, if it was so once.
    pub(crate) fn finish(self) -> Result<Registered, StartError> {
        if let Some(what) = self.doubles.into_iter().next() {
            return Err(StartError::Twice { what });
        }
        Ok(Registered {
            operations: Operations {
                handlers: self.handlers,
                checks: self.checks,
            },
            events: self.events,
            changes: self.changes,
            hooks: self.hooks,
            kinds: self.kinds,
        })
    }
}

/// What each product has registered once.
pub(crate) struct Registered {
    pub(crate) operations: Operations,
    pub(crate) events: Events,
    pub(crate) changes: Changes,
    pub(crate) hooks: Hooks,
    pub(crate) kinds: Kinds,
}

/// What is done about operations.
pub(crate) struct Operations {
    handlers: BTreeMap<(&'static str, &'static str), Handler>,
    checks: BTreeMap<&'static str, Check>,
}

impl Operations {
    /// The handler of an operation.
    pub(crate) fn take_handler(&mut self, method: Method, path: &'static str) -> Option<Handler> {
        self.handlers.remove(&(method.as_str(), path))
    }

    /// The checks of a request's members.
    pub(crate) fn checks(&self, schema: &OperationSchema) -> Vec<(&'static str, Check)> {
        let names = schema.fields().iter().map(|field| field.name);
        names
            .filter_map(|name| Some((name, *self.checks.get(name)?)))
            .collect()
    }
}

type Happen = fn(&mut Ctx<'_>, Value) -> Result<(), Failure>;

/// How things happen that were put off, by name.
#[derive(Debug, Default)]
pub(crate) struct Events(BTreeMap<&'static str, Happen>);

impl Events {
    /// False if there is one of that name.
    fn add<E: Event>(&mut self) -> bool {
        let happen: Happen = |ctx, event| {
            let event: E = serde_json::from_value(event).map_err(|_| Failure::internal())?;
            event.happen(ctx)
        };
        self.0.insert(E::NAME, happen).is_none()
    }

    pub(crate) fn happen(&self, ctx: &mut Ctx<'_>, pending: Pending) -> Result<(), Failure> {
        match self.0.get(pending.name.as_str()) {
            Some(happen) => happen(ctx, pending.event),
            None => Err(Failure::internal()),
        }
    }
}

/// How what operations show may change, by path.
#[derive(Debug, Default)]
pub(crate) struct Changes(BTreeMap<&'static str, Hook>);

impl Changes {
    /// Changes what an operation shows of an Item, if it is about one and knows how.
    pub(crate) fn happen(
        &self,
        ctx: &mut Ctx<'_>,
        path: &str,
        item: Option<&ItemId>,
    ) -> Result<(), Failure> {
        match (self.0.get(path), item) {
            (Some(change), Some(item)) => change(ctx, item),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Registry;
    use crate::{error::StartError, products};

    #[test]
    fn what_is_registered_twice_stops_the_start() {
        let mut registry = Registry::default();
        products::register(&mut registry);
        products::register(&mut registry);
        assert!(matches!(registry.finish(), Err(StartError::Twice { .. })));
    }
}
