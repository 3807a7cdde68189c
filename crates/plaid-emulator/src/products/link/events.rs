//! What happened in sessions.

use plaid_types::{LinkEvent, LinkEventMetadata};

use super::session::Session;
use crate::{failure::Failure, world::Ctx};

/// Nothing to say about an event.
fn nothing() -> LinkEventMetadata {
    LinkEventMetadata {
        error_code: None,
        error_message: None,
        error_type: None,
        exit_status: None,
        institution_id: None,
        institution_name: None,
        institution_search_query: None,
        request_id: None,
        mfa_type: None,
        view_name: None,
        selection: None,
        brand_name: None,
        match_reason: None,
        routing_number: None,
        account_number_mask: None,
    }
}

impl Session {
    /// Something went wrong that the user sees.
    pub(super) fn fail(&mut self, ctx: &mut Ctx<'_>, failure: &Failure) {
        self.error = Some(failure.embedded());
        let metadata = self.error_metadata();
        self.note(ctx, "ERROR", metadata);
    }

    /// Where the user is, as events say it.
    pub(super) fn place(&self) -> LinkEventMetadata {
        LinkEventMetadata {
            institution_id: self.institution().map(|institution| institution.id.into()),
            institution_name: self
                .institution()
                .map(|institution| institution.name.to_owned()),
            ..nothing()
        }
    }

    pub(super) fn error_metadata(&self) -> LinkEventMetadata {
        let error = self.error.as_ref();
        LinkEventMetadata {
            error_type: error.map(|error| error.error_type.to_string()),
            error_code: error.map(|error| error.error_code.to_string()),
            error_message: error.map(|error| error.error_message.clone()),
            ..self.place()
        }
    }

    /// The user sees something else.
    pub(super) fn show(&mut self, ctx: &mut Ctx<'_>, view: &str) {
        let metadata = LinkEventMetadata {
            view_name: Some(view.to_owned()),
            ..self.place()
        };
        self.note(ctx, "TRANSITION_VIEW", metadata);
    }

    pub(super) fn note(&mut self, ctx: &mut Ctx<'_>, name: &str, metadata: LinkEventMetadata) {
        self.events.push(LinkEvent {
            event_name: name.to_owned(),
            timestamp: ctx.now().to_string(),
            event_id: ctx.ids().uuid(),
            event_metadata: Some(metadata),
        });
    }
}
