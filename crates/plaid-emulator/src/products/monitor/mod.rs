//! Monitor: screenings of people and organizations against watchlists.
//!
//! The lists are the emulator's own, and nobody on them exists. A program belongs to the Dashboard, of
//! which there is none here: any id of the right form names one.

mod cases;
mod entities;
mod handlers;
mod hits;
mod individuals;
mod lists;
mod matching;
mod programs;
mod screenings;
mod subject;

use crate::registry::Registry;

pub(crate) fn register(registry: &mut Registry) {
    individuals::register(registry);
    entities::register(registry);
}
