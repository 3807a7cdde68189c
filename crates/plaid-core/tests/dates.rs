//! Dates and instants: what is kept, what is sent, and what other libraries make of them.

#![cfg(all(feature = "jiff", feature = "chrono", feature = "time"))]
#![allow(clippy::unwrap_used)]

mod support;

use std::collections::BTreeMap;

use plaid_core::{Date, DateTime, Endpoint, Error, Method, Operation, RetryClass, Sensitive};
use proptest::prelude::*;
use serde::Serialize;
use support::{GOOD, Server, Thing, client, json};

proptest! {
    #[test]
    fn dates_and_times_keep_any_text(text in ".{0,40}") {
        let (date, time) = (Date::from(text.as_str()), DateTime::from(text.as_str()));
        prop_assert_eq!((date.as_str(), time.as_str()), (text.as_str(), text.as_str()));
    }

    #[test]
    fn instants_agree_with_the_system_clock(seconds in -62_000_000_000_i64..250_000_000_000) {
        use std::time::{Duration, SystemTime};
        let span = Duration::from_secs(seconds.unsigned_abs());
        let time = if seconds < 0 {
            SystemTime::UNIX_EPOCH - span
        } else {
            SystemTime::UNIX_EPOCH + span
        };
        let sent = DateTime::from(time);
        prop_assert_eq!(sent.unix_seconds(), Some(seconds));
        prop_assert_eq!(SystemTime::try_from(&sent), Ok(time));
        let json = serde_json::to_string(&sent).unwrap();
        prop_assert_eq!(serde_json::from_str::<DateTime>(&json).unwrap(), sent);
    }
}

#[test]
fn other_libraries_agree_on_instants() {
    for text in [
        "2026-01-15T08:30:00.123456789Z",
        "2024-02-29T23:59:59+05:30",
        "1970-01-01T00:00:00Z",
    ] {
        let ours = DateTime::from(text);
        let theirs = jiff::Timestamp::try_from(&ours).unwrap();
        assert_eq!(Some(theirs.as_second()), ours.unix_seconds());
        let theirs = chrono::DateTime::<chrono::Utc>::try_from(&ours).unwrap();
        assert_eq!(Some(theirs.timestamp()), ours.unix_seconds());
        let theirs = time::OffsetDateTime::try_from(&ours).unwrap();
        assert_eq!(Some(theirs.unix_timestamp()), ours.unix_seconds());
    }
}

#[test]
fn instants_of_other_libraries_keep_their_offset() {
    let text = "2024-02-29T23:59:59.5+05:30";
    let jiff: jiff::Timestamp = text.parse().unwrap();
    let zone = jiff::tz::TimeZone::fixed(
        jiff::tz::offset(5).saturating_add(jiff::Span::new().minutes(30)),
    );
    assert_eq!(DateTime::from(jiff.to_zoned(zone)), text);
    let chrono = chrono::DateTime::parse_from_rfc3339(text).unwrap();
    assert_eq!(DateTime::from(chrono), "2024-02-29T23:59:59.500+05:30");
    assert_eq!(DateTime::from(chrono.to_utc()), "2024-02-29T18:29:59.500Z");
    let offset = time::UtcOffset::from_hms(5, 30, 0).unwrap();
    let time = time::OffsetDateTime::from_unix_timestamp(chrono.timestamp()).unwrap();
    assert_eq!(
        DateTime::from(time.to_offset(offset)),
        "2024-02-29T23:59:59+05:30"
    );
    let odd = time::UtcOffset::from_hms(5, 30, 15).unwrap();
    assert_eq!(DateTime::from(time.to_offset(odd)), "2024-02-29T18:29:59Z");
}

#[test]
fn dates_of_other_libraries_go_both_ways() {
    let leap = Date::of(2024, 2, 29);
    let jiff = jiff::civil::Date::try_from(&leap).unwrap();
    let chrono = chrono::NaiveDate::try_from(&leap).unwrap();
    let time = time::Date::try_from(&leap).unwrap();
    assert_eq!(
        [Date::from(jiff), chrono.into(), time.into()],
        [leap.clone(), leap.clone(), leap]
    );
    assert!(jiff::civil::Date::try_from(Date::from("soon")).is_err());
    assert!(chrono::NaiveDate::try_from(Date::from("2024-1-1")).is_err());
    assert!(time::Date::try_from(Date::from("")).is_err());
}

#[test]
fn what_has_no_four_digits_of_a_year_is_no_date() {
    for date in [
        Date::from(jiff::civil::date(-44, 3, 15)),
        chrono::NaiveDate::from_ymd_opt(12_000, 1, 1)
            .unwrap()
            .into(),
        time::Date::from_calendar_date(-44, time::Month::March, 15)
            .unwrap()
            .into(),
    ] {
        assert_eq!(date.ymd(), None, "{date}");
    }
    let early = jiff::civil::date(-44, 3, 15)
        .to_zoned(jiff::tz::TimeZone::UTC)
        .unwrap();
    let late = chrono::NaiveDate::from_ymd_opt(12_000, 1, 1)
        .unwrap()
        .and_hms_opt(0, 0, 0)
        .unwrap()
        .and_utc();
    let before = time::OffsetDateTime::from_unix_timestamp(-70_000_000_000).unwrap();
    for time in [DateTime::from(early), late.into(), before.into()] {
        assert_eq!(time.unix_seconds(), None, "{time}");
    }
}

/// Dates wherever a request may hold them.
#[derive(Debug, Default, Serialize)]
struct Search {
    start: Option<Date>,
    options: Options,
    born: Option<Sensitive<Date>>,
}

#[derive(Debug, Default, Serialize)]
struct Options {
    by_name: BTreeMap<String, Date>,
    windows: Vec<(Date, DateTime)>,
}

impl Endpoint for Search {
    type Response = Thing;
    const OPERATION: Operation =
        Operation::new(Method::Post, "/thing/search", "test", RetryClass::Read);
}

#[tokio::test]
async fn a_text_that_is_no_date_is_not_sent() {
    let server = Server::start([json(200, GOOD)]).await;
    let client = client(&server.url);
    let window = |date: &str, time: &str| (Date::from(date), DateTime::from(time));
    let good = window("2026-01-15", "2026-01-15");
    for (search, expected) in [
        (
            Search {
                start: Some("tomorrow".into()),
                ..Search::default()
            },
            "`start` is not a calendar date of the form YYYY-MM-DD",
        ),
        (
            Search {
                options: Options {
                    windows: vec![good.clone(), window("2026-02-30", "2026-01-15")],
                    ..Options::default()
                },
                ..Search::default()
            },
            "`options.windows[1][0]` is not a calendar date of the form YYYY-MM-DD",
        ),
        (
            Search {
                options: Options {
                    windows: vec![window("2026-01-15", "noon")],
                    ..Options::default()
                },
                ..Search::default()
            },
            "`options.windows[0][1]` is not a date and time as RFC 3339 spells it",
        ),
        (
            Search {
                options: Options {
                    by_name: BTreeMap::from([("ada@1985.example".to_owned(), "soon".into())]),
                    ..Options::default()
                },
                ..Search::default()
            },
            "`options.by_name.*` is not a calendar date of the form YYYY-MM-DD",
        ),
        (
            Search {
                born: Some("07/31/1985".into()),
                ..Search::default()
            },
            "`born` is not a calendar date of the form YYYY-MM-DD",
        ),
    ] {
        let error = client.execute(&search).await.unwrap_err();
        assert!(matches!(error, Error::Encode(_)), "{error:?}");
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(expected), "{shown}");
        assert!(!shown.contains("1985"), "{shown}");
        assert!(!error.may_have_been_applied());
    }
    assert_eq!(server.seen(), 0);
    let search = Search {
        options: Options {
            windows: vec![good],
            ..Options::default()
        },
        ..Search::default()
    };
    client.execute(&search).await.unwrap();
    assert_eq!(server.seen(), 1);
}

#[test]
fn outside_of_requests_every_text_is_written_as_it_came() {
    let stored = serde_json::to_string(&(Date::from("soon"), DateTime::from("noon"))).unwrap();
    assert_eq!(stored, r#"["soon","noon"]"#);
}
