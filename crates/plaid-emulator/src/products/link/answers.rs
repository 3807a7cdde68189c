//! Sessions as a link token shows them.

#![allow(deprecated)] // Answers still say twice how a session ended.

use plaid_link::types::{
    LinkSessionExit, LinkSessionExitDeprecated, LinkSessionExitMetadata,
    LinkSessionExitMetadataInstitution, LinkSessionItemAddResult, LinkSessionResults,
    LinkSessionSuccess, LinkSessionSuccessMetadata, LinkSessionSuccessMetadataInstitution,
    LinkTokenGetSessionsResponse,
};

use super::session::{Added, Exit, Session};
use crate::bank::institutions::Institution;

pub(super) fn session(session: &Session) -> LinkTokenGetSessionsResponse {
    let metadata = |exit: &Exit| LinkSessionExitMetadata {
        institution: session
            .institution()
            .map(|institution| LinkSessionExitMetadataInstitution {
                name: Some(institution.name.to_owned()),
                institution_id: Some(institution.id.into()),
            }),
        status: exit.status.clone(),
        link_session_id: Some(session.id.as_str().into()),
        request_id: None,
    };
    let exit = session.exit.as_ref();
    LinkTokenGetSessionsResponse {
        link_session_id: session.id.as_str().into(),
        started_at: Some(session.started_at.clone()),
        finished_at: session.finished_at.clone(),
        on_success: session.added.last().map(|added| success(session, added)),
        on_exit: exit.map(|exit| LinkSessionExitDeprecated {
            error: exit.error.clone(),
            metadata: Some(metadata(exit)),
        }),
        exit: exit.map(|exit| LinkSessionExit {
            error: exit.error.clone(),
            metadata: Some(metadata(exit)),
        }),
        events: session.events.clone(),
        results: (!session.added.is_empty()).then(|| LinkSessionResults {
            item_add_results: session.added.iter().map(result).collect(),
            cra_item_add_results: Vec::new(),
            cra_update_results: Vec::new(),
            bank_income_results: Vec::new(),
            payroll_income_results: Vec::new(),
            document_income_results: None,
            cra_document_upload_results: None,
        }),
    }
}

fn success(session: &Session, added: &Added) -> LinkSessionSuccess {
    LinkSessionSuccess {
        public_token: added.public_token.clone(),
        metadata: Some(LinkSessionSuccessMetadata {
            institution: Some(institution(added.institution)),
            accounts: added.accounts.clone(),
            link_session_id: Some(session.id.as_str().into()),
            session_group_id: None,
            transfer_status: None,
        }),
    }
}

fn result(added: &Added) -> LinkSessionItemAddResult {
    LinkSessionItemAddResult {
        public_token: added.public_token.clone(),
        accounts: added.accounts.clone(),
        institution: Some(institution(added.institution)),
    }
}

fn institution(institution: &Institution) -> LinkSessionSuccessMetadataInstitution {
    LinkSessionSuccessMetadataInstitution {
        name: Some(institution.name.to_owned()),
        institution_id: Some(institution.id.into()),
    }
}
