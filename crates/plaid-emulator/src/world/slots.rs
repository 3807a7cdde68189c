//! Room for the state of products that the world knows nothing about.

use axum::http::Extensions;
use serde::{Serialize, de::DeserializeOwned};

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

/// One value of each type that was asked for.
#[derive(Debug, Clone, Default)]
pub(super) struct Slots {
    values: Extensions,
}

impl Slots {
    pub(super) fn state<T: State>(&mut self) -> &mut T {
        self.values.get_or_insert_default()
    }

    pub(super) fn item_state<T: ItemState>(&mut self, item: &Item) -> &mut T {
        self.values.get_or_insert_with(|| T::begin(item))
    }
}
