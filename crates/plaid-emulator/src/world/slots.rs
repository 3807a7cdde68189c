//! Room for the state of products that the world knows nothing about.

use std::collections::BTreeMap;

use axum::http::Extensions;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::Item;

/// What a product keeps of a world.
pub(crate) trait State:
    Clone + Default + Serialize + DeserializeOwned + Send + Sync + 'static
{
    /// Its name in a snapshot.
    const NAME: &'static str;
}

/// What a product keeps of an Item. It is made when first asked for, from the Item alone, so that
/// it does not matter when that is.
pub(crate) trait ItemState:
    Clone + Serialize + DeserializeOwned + Send + Sync + 'static
{
    /// Its name in a snapshot.
    const NAME: &'static str;

    /// What an Item begins with.
    fn begin(item: &Item) -> Self;
}

type Save = fn(&Extensions) -> serde_json::Result<Option<Value>>;
type Load = fn(&mut Extensions, Value) -> serde_json::Result<()>;

/// One value of each type that was asked for.
#[derive(Clone, Default)]
pub(super) struct Slots {
    values: Extensions,
    /// How to write each of them, by name.
    saves: BTreeMap<&'static str, Save>,
}

impl Slots {
    pub(super) fn state<T: State>(&mut self) -> &mut T {
        self.saves.insert(T::NAME, save::<T>);
        self.values.get_or_insert_default()
    }

    pub(super) fn item_state<T: ItemState>(&mut self, item: &Item) -> &mut T {
        self.saves.insert(T::NAME, save::<T>);
        self.values.get_or_insert_with(|| T::begin(item))
    }

    /// All values by name.
    pub(super) fn save(&self) -> serde_json::Result<BTreeMap<&'static str, Value>> {
        let mut saved = BTreeMap::new();
        for (name, save) in &self.saves {
            if let Some(value) = save(&self.values)? {
                saved.insert(*name, value);
            }
        }
        Ok(saved)
    }

    pub(super) fn load(saved: BTreeMap<String, Value>, kinds: &Kinds) -> serde_json::Result<Self> {
        let mut slots = Self::default();
        for (name, value) in saved {
            let (name, kind) = kinds
                .0
                .get_key_value(name.as_str())
                .ok_or_else(|| serde::de::Error::custom(format!("no product keeps {name}")))?;
            (kind.load)(&mut slots.values, value)?;
            slots.saves.insert(*name, kind.save);
        }
        Ok(slots)
    }
}

impl std::fmt::Debug for Slots {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.saves.keys()).finish()
    }
}

fn save<T: Serialize + Send + Sync + 'static>(
    values: &Extensions,
) -> serde_json::Result<Option<Value>> {
    values.get::<T>().map(serde_json::to_value).transpose()
}

fn load<T: DeserializeOwned + Clone + Send + Sync + 'static>(
    values: &mut Extensions,
    value: Value,
) -> serde_json::Result<()> {
    values.insert(serde_json::from_value::<T>(value)?);
    Ok(())
}

/// What products keep, by name.
#[derive(Debug, Default)]
pub(crate) struct Kinds(BTreeMap<&'static str, Kind>);

#[derive(Debug)]
struct Kind {
    save: Save,
    load: Load,
}

impl Kinds {
    /// False if there is one of that name.
    pub(crate) fn add<T: State>(&mut self) -> bool {
        self.add_as::<T>(T::NAME)
    }

    /// False if there is one of that name.
    pub(crate) fn add_of_items<T: ItemState>(&mut self) -> bool {
        self.add_as::<T>(T::NAME)
    }

    fn add_as<T: Clone + Serialize + DeserializeOwned + Send + Sync + 'static>(
        &mut self,
        name: &'static str,
    ) -> bool {
        let kind = Kind {
            save: save::<T>,
            load: load::<T>,
        };
        self.0.insert(name, kind).is_none()
    }
}
