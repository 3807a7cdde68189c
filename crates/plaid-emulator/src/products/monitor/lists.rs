//! The watchlists: made-up people and organizations.

/// Somebody on a list.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) list: &'static str,
    /// What the list calls the entry.
    pub(super) source_uid: &'static str,
    pub(super) sub_programs: &'static [&'static str],
    /// Since when it is on the list.
    pub(super) since: &'static str,
    /// The name in common use first.
    pub(super) names: &'static [&'static str],
    pub(super) born: Option<&'static str>,
    /// The kind of a document, and its number.
    pub(super) document: Option<(&'static str, &'static str)>,
    /// A place, and the code of its country.
    pub(super) place: (&'static str, &'static str),
    pub(super) email: Option<&'static str>,
    pub(super) phone: Option<&'static str>,
    pub(super) url: Option<&'static str>,
}

const NOBODY: Entry = Entry {
    list: "US_SDN",
    source_uid: "0",
    sub_programs: &[],
    since: "2020-01-01T00:00:00Z",
    names: &[],
    born: None,
    document: None,
    place: ("", "US"),
    email: None,
    phone: None,
    url: None,
};

pub(super) static PEOPLE: [Entry; 4] = [
    Entry {
        list: "US_SDN",
        source_uid: "90001",
        sub_programs: &["SDGT"],
        since: "2014-07-22T00:00:00Z",
        names: &["Aleksandr Voronovich", "Sasha Voronovich"],
        born: Some("1961-03-14"),
        document: Some(("passport", "VX1234567")),
        place: ("12 Harbour Street, Port Sample", "RU"),
        ..NOBODY
    },
    Entry {
        list: "EU_CON",
        source_uid: "EU.9001.42",
        sub_programs: &["UKR"],
        since: "2014-09-08T00:00:00Z",
        names: &["Aleksandr Voronovich"],
        born: Some("1961-03-14"),
        place: ("Port Sample", "RU"),
        ..NOBODY
    },
    Entry {
        list: "IZ_PEP",
        source_uid: "PEP-3307",
        since: "2019-02-01T00:00:00Z",
        names: &["Mariana Salgado Ficticia"],
        born: Some("1974-11-02"),
        place: ("Ciudad Ejemplo", "MX"),
        ..NOBODY
    },
    Entry {
        list: "IZ_UNC",
        source_uid: "QDi.900",
        sub_programs: &["QD"],
        since: "2011-05-30T00:00:00Z",
        names: &["Tarek Al Mithali", "Abu Mithal"],
        document: Some(("other", "00900123")),
        place: ("Mithal", "YE"),
        ..NOBODY
    },
];

pub(super) static ORGANIZATIONS: [Entry; 3] = [
    Entry {
        list: "US_SDN",
        source_uid: "91001",
        sub_programs: &["IRAN"],
        since: "2018-11-05T00:00:00Z",
        names: &["Northern Sample Shipping Company", "NSSC Lines"],
        document: Some(("imo", "IMO9000001")),
        place: ("1 Dock Road, Port Sample", "IR"),
        email: Some("office@nssc.example"),
        phone: Some("+982100000001"),
        url: Some("https://nssc.example"),
        ..NOBODY
    },
    Entry {
        list: "EU_CON",
        source_uid: "EU.9100.1",
        since: "2015-02-16T00:00:00Z",
        names: &["Fictional Arms Trading"],
        document: Some(("tax_id", "7700000001")),
        place: ("Moscow Sample Region", "RU"),
        ..NOBODY
    },
    Entry {
        list: "IZ_WBK",
        source_uid: "WB-1234",
        since: "2021-06-01T00:00:00Z",
        names: &["Placeholder Construction Group"],
        place: ("Example City", "BD"),
        ..NOBODY
    },
];
