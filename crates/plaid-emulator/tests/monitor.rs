//! Screenings of people and organizations.

#![cfg(feature = "full")]
#![allow(clippy::expect_used)]

mod support;

use plaid_core::{Client, Date};
use plaid_emulator::Emulator;
use plaid_monitor::{
    Monitor,
    types::{
        EntityWatchlistSearchTerms, UpdateEntityScreeningRequestSearchTerms,
        UpdateIndividualScreeningRequestSearchTerms, WatchlistScreeningHit,
        WatchlistScreeningIndividualCreateResponse, WatchlistScreeningRequestSearchTerms,
    },
};
use support::{HOOK, builder, client, code, told};

const PROGRAM: &str = "prg_2eRPsDnL66rZ7H";
const STRICT: &str = "prg_egdF5fGjY8fWqk";
const ENTITIES: &str = "entprg_2eRPsDnL66rZ7H";

async fn emulator() -> Emulator {
    let emulator = builder().dashboard_webhook(HOOK);
    emulator.start().await.expect("an emulator")
}

fn monitor(emulator: &Emulator) -> (Client, Monitor) {
    let client = client(emulator, "a");
    let monitor = Monitor::new(&client);
    (client, monitor)
}

fn terms(program: &str, name: &str) -> WatchlistScreeningRequestSearchTerms {
    WatchlistScreeningRequestSearchTerms::new(program, name)
}

async fn screen(
    monitor: &Monitor,
    terms: WatchlistScreeningRequestSearchTerms,
) -> WatchlistScreeningIndividualCreateResponse {
    let made = monitor.individual_create(terms).client_user_id("user-1");
    made.send().await.expect("a screening")
}

async fn hits(
    monitor: &Monitor,
    screening: &WatchlistScreeningIndividualCreateResponse,
) -> Vec<WatchlistScreeningHit> {
    let hits = monitor.individual_hit_list(&screening.id).send().await;
    hits.expect("hits").watchlist_screening_hits
}

#[tokio::test]
async fn people_on_a_list_are_found_and_others_are_cleared() {
    let emulator = emulator().await;
    let (_, monitor) = monitor(&emulator);
    let nobody = screen(&monitor, terms(PROGRAM, "Grace Hopper")).await;
    assert_eq!(nobody.status.as_str(), "cleared");
    assert!(hits(&monitor, &nobody).await.is_empty());
    let wanted = terms(PROGRAM, "Aleksandr Voronovich").date_of_birth(Date::of(1961, 3, 14));
    let wanted = screen(&monitor, wanted.document_number("VX1234567").country("RU")).await;
    assert_eq!(wanted.status.as_str(), "pending_review");
    assert_eq!(wanted.search_terms.legal_name, "Aleksandr Voronovich");
    assert_eq!(wanted.search_terms.version, Some(1));
    let found = hits(&monitor, &wanted).await;
    let lists: Vec<_> = found.iter().map(|hit| hit.list_code.as_str()).collect();
    assert_eq!(lists, ["EU_CON", "US_SDN"]);
    let analysis = found[1].analysis.as_ref().expect("an analysis");
    for summary in [
        &analysis.names,
        &analysis.dates_of_birth,
        &analysis.documents,
    ] {
        assert_eq!(summary.as_ref().expect("a summary").as_str(), "match");
    }
    let data = found[1].data.as_ref().expect("data");
    assert_eq!((data.names.len(), data.documents.len()), (2, 1));

    // A program that wants names to be the same finds less; another birthday is another person.
    let partly = "Voronovich Aleksandr Petrovich";
    assert_eq!(
        hits(&monitor, &screen(&monitor, terms(PROGRAM, partly)).await)
            .await
            .len(),
        2
    );
    assert!(
        hits(&monitor, &screen(&monitor, terms(STRICT, partly)).await)
            .await
            .is_empty()
    );
    let younger = terms(PROGRAM, "Aleksandr Voronovich").date_of_birth(Date::of(1999, 3, 14));
    assert!(
        hits(&monitor, &screen(&monitor, younger).await)
            .await
            .is_empty()
    );

    let got = monitor
        .individual_get(&wanted.id)
        .send()
        .await
        .expect("a screening");
    assert_eq!((got.id, got.search_terms), (wanted.id, wanted.search_terms));
    for wrong in [
        terms(PROGRAM, "1234"),
        terms(PROGRAM, "Ada").country("Russia"),
        terms(PROGRAM, "Ada").document_number("1"),
        terms("none", "Ada"),
    ] {
        let refused = monitor.individual_create(wrong).send().await;
        assert_eq!(code(refused), "INVALID_FIELD");
    }
    assert_eq!(
        code(monitor.individual_get("scr_none").send().await),
        "INVALID_FIELD"
    );
}

#[tokio::test]
async fn screenings_are_listed_by_program_and_page_by_page() {
    let emulator = emulator().await;
    let (_, monitor) = monitor(&emulator);
    // A client begins with a screening that is cleared.
    let begun = monitor
        .individual_list(STRICT)
        .send()
        .await
        .expect("a list");
    assert_eq!(begun.watchlist_screenings.len(), 1);
    assert_eq!(begun.watchlist_screenings[0].status.as_str(), "cleared");
    let mut made = Vec::new();
    for at in 0..25 {
        let name = if at == 3 {
            "Tarek Al Mithali"
        } else {
            "Grace Hopper"
        };
        made.push(screen(&monitor, terms(PROGRAM, name)).await.id);
    }
    let first = monitor
        .individual_list(PROGRAM)
        .send()
        .await
        .expect("a page");
    assert_eq!(first.watchlist_screenings.len(), 20);
    assert_eq!(first.watchlist_screenings[0].id, made[24]);
    // What is new in between is on neither page.
    screen(&monitor, terms(PROGRAM, "Grace Hopper")).await;
    let rest = monitor
        .individual_list(PROGRAM)
        .cursor(first.next_cursor.expect("a cursor"));
    let rest = rest.send().await.expect("a page");
    assert_eq!(rest.watchlist_screenings.len(), 6);
    assert_eq!(rest.watchlist_screenings[0].id, made[4]);
    assert!(rest.next_cursor.is_none());
    let open = monitor
        .individual_list(PROGRAM)
        .status("pending_review")
        .send()
        .await;
    let open = open.expect("a list").watchlist_screenings;
    assert_eq!((open.len(), &open[0].id), (1, &made[3]));
    let others = monitor
        .individual_list(PROGRAM)
        .client_user_id("user-2")
        .send()
        .await;
    assert!(others.expect("a list").watchlist_screenings.is_empty());
    let wrong = monitor.individual_list(PROGRAM).cursor("none").send().await;
    assert_eq!(code(wrong), "INVALID_FIELD");

    let programs = monitor
        .individual_program_list()
        .send()
        .await
        .expect("programs");
    let ids: Vec<_> = programs
        .watchlist_programs
        .iter()
        .map(|one| one.id.as_str())
        .collect();
    assert_eq!(ids, [STRICT, PROGRAM]);
    let strict = monitor
        .individual_program_get(STRICT)
        .send()
        .await
        .expect("a program");
    assert_eq!(strict.name_sensitivity.as_str(), "exact");
    // Programs are made in the Dashboard, so one of a client's own is there.
    let own = monitor
        .individual_program_get("prg_11111111111111")
        .send()
        .await;
    assert_eq!(own.expect("a program").id.as_str(), "prg_11111111111111");
    let wrong = monitor.individual_program_get("prg_1").send().await;
    assert_eq!(code(wrong), "INVALID_FIELD");
}

#[tokio::test]
async fn changes_are_kept_and_screened_again() {
    let emulator = emulator().await;
    let (_, monitor) = monitor(&emulator);
    let made = screen(&monitor, terms(PROGRAM, "Grace Hopper")).await;
    let history = monitor
        .individual_history_list(&made.id)
        .send()
        .await
        .expect("a history");
    assert!(history.watchlist_screenings.is_empty());
    let name = |name: &str| UpdateIndividualScreeningRequestSearchTerms::new().legal_name(name);
    let update = || monitor.individual_update(&made.id);
    let found = update()
        .search_terms(name("Abu Mithal"))
        .send()
        .await
        .expect("a change");
    assert_eq!(found.status.as_str(), "pending_review");
    assert_eq!(found.search_terms.version, Some(2));
    assert_eq!(told(&emulator), ["SCREENING STATUS_UPDATED"]);
    let hit = hits(&monitor, &made).await.remove(0);
    assert!(hit.historical_since.is_none());
    // The name was wrong: the hit does not agree any more.
    update()
        .search_terms(name("Grace Hopper"))
        .send()
        .await
        .expect("a change");
    assert!(hits(&monitor, &made).await[0].historical_since.is_some());

    let cleared = update()
        .status("cleared")
        .assignee("usr_1")
        .client_user_id("user-2");
    let cleared = cleared.send().await.expect("a change");
    assert_eq!(cleared.assignee.expect("somebody").as_str(), "usr_1");
    assert_eq!(cleared.client_user_id.expect("a user").as_str(), "user-2");
    assert_eq!(told(&emulator).len(), 2);
    let reset = update()
        .reset_fields(["assignee"])
        .send()
        .await
        .expect("a change");
    assert!(reset.assignee.is_none());
    let both = update()
        .search_terms(name("Ada"))
        .status("rejected")
        .send()
        .await;
    assert_eq!(code(both), "INVALID_FIELD");
    let both = update()
        .assignee("usr_1")
        .reset_fields(["assignee"])
        .send()
        .await;
    assert_eq!(code(both), "INVALID_FIELD");

    let history = monitor
        .individual_history_list(&made.id)
        .send()
        .await
        .expect("a history");
    let names: Vec<_> = history
        .watchlist_screenings
        .iter()
        .map(|version| &*version.search_terms.legal_name)
        .collect();
    assert_eq!(
        names,
        [
            "Grace Hopper",
            "Grace Hopper",
            "Grace Hopper",
            "Abu Mithal",
            "Grace Hopper"
        ]
    );

    // Who is rejected is searched for no more.
    update().status("rejected").send().await.expect("a change");
    let after = update()
        .search_terms(name("Mariana Salgado Ficticia"))
        .send()
        .await;
    assert_eq!(after.expect("a change").status.as_str(), "rejected");
    assert_eq!(hits(&monitor, &made).await.len(), 1);
}

#[tokio::test]
async fn hits_are_judged_once() {
    let emulator = emulator().await;
    let (_, monitor) = monitor(&emulator);
    let made = screen(&monitor, terms(PROGRAM, "Aleksandr Voronovich")).await;
    let found = hits(&monitor, &made).await;
    let (one, other) = (&found[0].id, &found[1].id);
    let none: [&str; 0] = [];
    let review = |confirmed: Vec<&plaid_monitor::types::WatchlistScreeningHitId>, dismissed| {
        monitor.individual_review_create(&made.id, confirmed, dismissed)
    };
    assert_eq!(
        code(review(vec![one], vec![one]).send().await),
        "INVALID_FIELD"
    );
    assert_eq!(code(review(vec![], vec![]).send().await), "INVALID_FIELD");
    let unknown = monitor
        .individual_review_create(&made.id, ["scrhit_none"], none)
        .send()
        .await;
    assert_eq!(code(unknown), "INVALID_FIELD");
    let judged = review(vec![one], vec![other])
        .comment("seen")
        .send()
        .await
        .expect("a review");
    assert_eq!(
        (&judged.confirmed_hits[..], &judged.dismissed_hits[..]),
        (&[one.clone()][..], &[other.clone()][..])
    );
    let statuses: Vec<_> = hits(&monitor, &made)
        .await
        .iter()
        .map(|hit| hit.review_status.to_string())
        .collect();
    assert_eq!(statuses, ["confirmed", "dismissed"]);
    assert_eq!(
        code(review(vec![one], vec![]).send().await),
        "INVALID_FIELD"
    );
    let reviews = monitor
        .individual_review_list(&made.id)
        .send()
        .await
        .expect("reviews");
    assert_eq!(reviews.watchlist_screening_reviews[0].id, judged.id);
    assert_eq!(
        reviews.watchlist_screening_reviews[0].comment.as_deref(),
        Some("seen")
    );
}

#[tokio::test]
async fn organizations_are_screened_likewise() {
    let emulator = emulator().await;
    let (_, monitor) = monitor(&emulator);
    let terms = |name: &str| EntityWatchlistSearchTerms::new(ENTITIES, name);
    let wanted = terms("Northern Sample Shipping Company")
        .url("https://nssc.example")
        .phone_number("+982100000001")
        .email_address("nobody@example.com")
        .country("IR");
    let made = monitor
        .entity_create(wanted)
        .send()
        .await
        .expect("a screening");
    assert_eq!(made.status.as_str(), "pending_review");
    let hits = monitor
        .entity_hit_list(&made.id)
        .send()
        .await
        .expect("hits");
    let hit = &hits.entity_watchlist_screening_hits[0];
    let analysis = hit.analysis.as_ref().expect("an analysis");
    assert_eq!(analysis.urls.as_ref().expect("a summary").as_str(), "match");
    assert_eq!(
        analysis
            .email_addresses
            .as_ref()
            .expect("a summary")
            .as_str(),
        "no_match"
    );
    assert_eq!(
        analysis.documents.as_ref().expect("a summary").as_str(),
        "no_input"
    );

    let none: [&str; 0] = [];
    let review = monitor
        .entity_review_create(&made.id, [&hit.id], none)
        .send()
        .await;
    let reviews = monitor
        .entity_review_list(&made.id)
        .send()
        .await
        .expect("reviews");
    let first = &reviews.entity_watchlist_screening_reviews[0];
    assert_eq!(first.id, review.expect("a review").id);
    let changed = UpdateEntityScreeningRequestSearchTerms::new(ENTITIES).legal_name("Bakery");
    let changed = monitor
        .entity_update(&made.id)
        .search_terms(changed)
        .send()
        .await;
    assert_eq!(changed.expect("a change").search_terms.legal_name, "Bakery");
    monitor
        .entity_update(&made.id)
        .status("rejected")
        .send()
        .await
        .expect("a change");
    assert_eq!(told(&emulator), ["ENTITY_SCREENING STATUS_UPDATED"]);
    let past = monitor
        .entity_history_list(&made.id)
        .send()
        .await
        .expect("a history");
    assert_eq!(past.entity_watchlist_screenings.len(), 3);
    let rejected = monitor
        .entity_list(ENTITIES)
        .status("rejected")
        .send()
        .await;
    assert_eq!(
        rejected.expect("a list").entity_watchlist_screenings[0].id,
        made.id
    );
    let got = monitor
        .entity_get(&made.id)
        .send()
        .await
        .expect("a screening");
    assert_eq!(got.status.as_str(), "rejected");
}

#[tokio::test]
async fn organizations_have_programs_and_terms_of_their_own() {
    let emulator = emulator().await;
    let (_, monitor) = monitor(&emulator);
    let terms = |name: &str| EntityWatchlistSearchTerms::new(ENTITIES, name);
    let programs = monitor
        .entity_program_list()
        .send()
        .await
        .expect("programs");
    let program = &programs.entity_watchlist_programs[1];
    let got = monitor
        .entity_program_get(&program.id)
        .send()
        .await
        .expect("a program");
    assert_eq!((&got.id, got.name), (&program.id, program.name.clone()));
    for wrong in [
        terms("1"),
        terms("Bakery").url("ftp://bakery.example"),
        terms("Bakery").phone_number("12"),
        EntityWatchlistSearchTerms::new(PROGRAM, "Bakery"),
    ] {
        let refused = monitor.entity_create(wrong).send().await;
        assert_eq!(code(refused), "INVALID_FIELD");
    }
}
