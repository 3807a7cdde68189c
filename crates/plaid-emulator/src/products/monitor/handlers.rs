//! The operations, which are the same for people and organizations but for the names of their types
//! and members.

/// A screening as an answer of its own.
macro_rules! answer {
    ($Response:ident, $screening:ident) => {
        $Response {
            id: $screening.id,
            search_terms: $screening.search_terms,
            assignee: $screening.assignee,
            status: $screening.status,
            client_user_id: $screening.client_user_id,
            audit_trail: $screening.audit_trail,
            request_id: None,
        }
    };
}

/// Writes the handlers of a kind of screenings, and `register`.
macro_rules! handlers {
    (
        $subject:ty,
        create: $Create:ident $Created:ident,
        get: $Get:ident $Got:ident,
        list: $List:ident $Listed:ident,
        update: $Update:ident $Updated:ident,
        history: $History:ident $Past:ident,
        hits: $Hits:ident $Found:ident,
        review: $Judge:ident $Judged:ident,
        reviews: $Reviews:ident $Judgements:ident,
        program: $GetProgram:ident $GotProgram:ident,
        programs: $ListPrograms:ident $Programs:ident,
        types: $Screening:ident $Review:ident $Program:ident $Reset:ident,
        members: $screening:ident $screenings:ident $hits:ident $reviews:ident $program:ident $programs:ident,
    ) => {
        use plaid_monitor::types::{
            $Create, $Created, $Found, $Get, $GetProgram, $Got, $GotProgram, $History, $Hits,
            $Judge, $Judged, $Judgements, $List, $ListPrograms, $Listed, $Past, $Program,
            $Programs, $Reset, $Review, $Reviews, $Screening, $Update, $Updated,
        };

        use super::handlers::answer;
        use super::{
            cases::{self, Case, Cases, Program, Review, by_api},
            hits, programs,
            screenings::{self, Changes, Filter},
        };
        use crate::{failure::Failure, registry::Registry, world::Ctx};

        pub(super) fn register(registry: &mut Registry) {
            registry.keep::<Cases<$subject>>();
            registry.on(create);
            registry.on(get);
            registry.on(list);
            registry.on(update);
            registry.on(history);
            registry.on(hits);
            registry.on(review);
            registry.on(reviews);
            registry.on(program);
            registry.on(programs);
        }

        fn create(ctx: &mut Ctx<'_>, request: $Create) -> Result<$Created, Failure> {
            let terms = read(request.search_terms)?;
            let case = screenings::create::<$subject>(ctx, terms, request.client_user_id)?;
            let shown = shown(case);
            Ok(answer!($Created, shown))
        }

        fn get(ctx: &mut Ctx<'_>, request: $Get) -> Result<$Got, Failure> {
            let case = cases::find::<$subject>(ctx, request.$screening.as_str())?;
            let shown = shown(case.clone());
            Ok(answer!($Got, shown))
        }

        fn list(ctx: &mut Ctx<'_>, request: $List) -> Result<$Listed, Failure> {
            let filter = Filter {
                program: request.$program.as_str(),
                client_user_id: request.client_user_id.as_ref(),
                status: request.status.as_ref(),
                assignee: request.assignee.as_ref(),
                cursor: request.cursor.as_deref(),
            };
            let (cases, next_cursor) = screenings::list::<$subject>(ctx, &filter)?;
            Ok($Listed {
                $screenings: cases.into_iter().map(shown).collect(),
                next_cursor,
                request_id: None,
            })
        }

        fn update(ctx: &mut Ctx<'_>, request: $Update) -> Result<$Updated, Failure> {
            let id = request.$screening.as_str();
            let terms = match request.search_terms {
                Some(changed) => {
                    let known = &cases::find::<$subject>(ctx, id)?.now.terms;
                    Some(amend(known.clone(), changed)?)
                }
                None => None,
            };
            let reset = request.reset_fields.unwrap_or_default();
            let changes = Changes {
                terms,
                status: request.status,
                assignee: request.assignee,
                unassigns: reset.contains(&$Reset::Assignee),
                client_user_id: request.client_user_id,
            };
            let shown = shown(screenings::update::<$subject>(ctx, id, changes)?);
            Ok(answer!($Updated, shown))
        }

        fn history(ctx: &mut Ctx<'_>, request: $History) -> Result<$Past, Failure> {
            let (id, cursor) = (request.$screening.as_str(), request.cursor.as_deref());
            let (past, next_cursor) = screenings::history::<$subject>(ctx, id, cursor)?;
            Ok($Past {
                $screenings: past.into_iter().map(shown).collect(),
                next_cursor,
                request_id: None,
            })
        }

        fn hits(ctx: &mut Ctx<'_>, request: $Hits) -> Result<$Found, Failure> {
            let (id, cursor) = (request.$screening.as_str(), request.cursor.as_deref());
            let (hits, next_cursor) = hits::hits::<$subject>(ctx, id, cursor)?;
            Ok($Found {
                $hits: hits.into_iter().map(shown_hit).collect::<Result<_, _>>()?,
                next_cursor,
                request_id: None,
            })
        }

        fn review(ctx: &mut Ctx<'_>, request: $Judge) -> Result<$Judged, Failure> {
            let confirmed = request.confirmed_hits.into_iter().map(Into::into);
            let dismissed = request.dismissed_hits.into_iter().map(Into::into);
            let made = hits::review::<$subject>(
                ctx,
                request.$screening.as_str(),
                confirmed.collect(),
                dismissed.collect(),
                request.comment,
            )?;
            let review = shown_review(made);
            Ok($Judged {
                id: review.id,
                confirmed_hits: review.confirmed_hits,
                dismissed_hits: review.dismissed_hits,
                comment: review.comment,
                audit_trail: review.audit_trail,
                request_id: None,
            })
        }

        fn reviews(ctx: &mut Ctx<'_>, request: $Reviews) -> Result<$Judgements, Failure> {
            let (id, cursor) = (request.$screening.as_str(), request.cursor.as_deref());
            let (reviews, next_cursor) = hits::reviews::<$subject>(ctx, id, cursor)?;
            Ok($Judgements {
                $reviews: reviews.into_iter().map(shown_review).collect(),
                next_cursor,
                request_id: None,
            })
        }

        fn program(ctx: &mut Ctx<'_>, request: $GetProgram) -> Result<$GotProgram, Failure> {
            let known = programs::program::<$subject>(ctx, request.$program.as_str())?;
            let program = shown_program(known);
            Ok($GotProgram {
                id: program.id,
                created_at: program.created_at,
                is_rescanning_enabled: program.is_rescanning_enabled,
                lists_enabled: program.lists_enabled,
                name: program.name,
                name_sensitivity: program.name_sensitivity,
                audit_trail: program.audit_trail,
                is_archived: program.is_archived,
                request_id: None,
            })
        }

        fn programs(ctx: &mut Ctx<'_>, request: $ListPrograms) -> Result<$Programs, Failure> {
            let cursor = request.cursor.as_deref();
            let (programs, next_cursor) = programs::programs::<$subject>(ctx, cursor)?;
            Ok($Programs {
                $programs: programs.into_iter().map(shown_program).collect(),
                next_cursor,
                request_id: None,
            })
        }

        fn shown(case: Case<$subject>) -> $Screening {
            $Screening {
                id: case.id.into(),
                search_terms: case.now.terms,
                assignee: case.now.assignee,
                status: case.now.status,
                client_user_id: case.now.client_user_id,
                audit_trail: case.now.audit_trail,
            }
        }

        fn shown_review(review: Review) -> $Review {
            $Review {
                id: review.id.into(),
                confirmed_hits: review.confirmed.into_iter().map(Into::into).collect(),
                dismissed_hits: review.dismissed.into_iter().map(Into::into).collect(),
                comment: review.comment,
                audit_trail: review.audit_trail,
            }
        }

        fn shown_program(program: Program) -> $Program {
            $Program {
                name: program.name().to_owned(),
                name_sensitivity: program.sensitivity(),
                id: program.id.into(),
                created_at: program.made.clone(),
                is_rescanning_enabled: Some(false),
                lists_enabled: <$subject>::lists(),
                audit_trail: by_api(program.made),
                is_archived: false,
            }
        }
    };
}

pub(super) use answer;
pub(super) use handlers;
