//! How operations page: the words of `page` in the notation of `api/README.md`.

use std::fmt;

use anyhow::{Context as _, Result, bail};

/// How an operation pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Page {
    pub(crate) style: PageStyle,
    /// The request's member that says how many rows a page has, and the object it is in.
    pub(crate) count: Option<Member>,
    /// The request's member that says where the page begins.
    pub(crate) place: Member,
    /// The response's member that holds the next cursor.
    pub(crate) cursor: Option<String>,
    pub(crate) end: PageEnd,
    /// The response's lists.
    pub(crate) items: Vec<String>,
    /// What names a row.
    pub(crate) key: Option<String>,
    /// What an answer has beside its lists, if they make updates.
    pub(crate) sync: Option<Sync>,
    pub(crate) default: Option<i64>,
    pub(crate) max: Option<i64>,
}

/// What an answer has whose lists make updates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sync {
    /// The response's accounts.
    pub(crate) accounts: String,
    /// The response's status.
    pub(crate) status: String,
    /// The row's member that names the pending row it was.
    pub(crate) pending: String,
}

/// A member of a request, which may be in one of its objects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Member {
    pub(crate) group: Option<String>,
    pub(crate) name: String,
}

/// How a request says which page it wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PageStyle {
    Cursor,
    Offset,
    AfterId,
}

/// How an answer says that it is the last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PageEnd {
    /// A flag, a total or a cursor: the response's member.
    Member(String),
    /// Fewer rows than were asked for.
    ShortPage,
}

const SHORT_PAGE: &str = "short_page";

impl PageStyle {
    const ALL: [Self; 3] = [Self::Cursor, Self::Offset, Self::AfterId];

    /// Its word, which the request's member has as its name too.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Cursor => "cursor",
            Self::Offset => "offset",
            Self::AfterId => "after_id",
        }
    }
}

impl Page {
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let mut words = text.split_whitespace();
        let first = words.next().unwrap_or_default();
        let mut styles = PageStyle::ALL.into_iter();
        let style = styles.find(|style| style.as_str() == first);
        let style = style.with_context(|| format!("no such way of paging: {first}"))?;
        let (mut place, mut count, mut end) = (None, None, None);
        let (mut cursor, mut key, mut items) = (None, None, Vec::new());
        let (mut default, mut max) = (None, None);
        let (mut accounts, mut status, mut pending) = (None, None, None);
        for word in words {
            match word.split_once('=') {
                Some(("request", names)) => {
                    for member in names.split('+').map(Member::parse) {
                        match member.name.as_str() {
                            "count" => count = Some(member),
                            name if name == style.as_str() => place = Some(member),
                            name => bail!("{name} says neither where a page begins nor its size"),
                        }
                    }
                }
                Some(("cursor", name)) => cursor = Some(name.to_owned()),
                Some(("end", SHORT_PAGE)) => end = Some(PageEnd::ShortPage),
                Some(("end", name)) => end = Some(PageEnd::Member(name.to_owned())),
                Some(("items", names)) => items = names.split('+').map(str::to_owned).collect(),
                Some(("key", name)) => key = Some(name.to_owned()),
                Some(("accounts", name)) => accounts = Some(name.to_owned()),
                Some(("status", name)) => status = Some(name.to_owned()),
                Some(("pending", name)) => pending = Some(name.to_owned()),
                Some(("default", number)) => default = Some(number.parse()?),
                Some(("max", number)) => max = Some(number.parse()?),
                _ => bail!("no such word: {word}"),
            }
        }
        if items.is_empty() {
            bail!("it does not say what a page lists")
        }
        if (style == PageStyle::Cursor) != cursor.is_some() {
            bail!("an answer has a cursor if and only if the operation pages by cursor")
        }
        let sync = match (accounts, status, pending) {
            (Some(accounts), Some(status), Some(pending)) => Some(Sync {
                accounts,
                status,
                pending,
            }),
            (None, None, None) => None,
            _ => bail!("an update has accounts, a status and what names a pending row"),
        };
        Ok(Self {
            style,
            count,
            place: place.context("it does not say what makes a request one for another page")?,
            cursor,
            end: end.context("it does not say how a list ends")?,
            items,
            key,
            sync,
            default,
            max,
        })
    }
}

impl Member {
    fn parse(text: &str) -> Self {
        let (group, name) = match text.split_once('.') {
            Some((group, name)) => (Some(group.to_owned()), name),
            None => (None, text),
        };
        Self {
            group,
            name: name.to_owned(),
        }
    }
}

impl fmt::Display for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} request={}", self.style.as_str(), self.place)?;
        if let Some(count) = &self.count {
            write!(f, "+{count}")?;
        }
        if let Some(cursor) = &self.cursor {
            write!(f, " cursor={cursor}")?;
        }
        match &self.end {
            PageEnd::Member(name) => write!(f, " end={name}")?,
            PageEnd::ShortPage => write!(f, " end={SHORT_PAGE}")?,
        }
        write!(f, " items={}", self.items.join("+"))?;
        if let Some(key) = &self.key {
            write!(f, " key={key}")?;
        }
        if let Some(sync) = &self.sync {
            let (accounts, status) = (&sync.accounts, &sync.status);
            write!(
                f,
                " accounts={accounts} status={status} pending={}",
                sync.pending
            )?;
        }
        if let Some(default) = self.default {
            write!(f, " default={default}")?;
        }
        if let Some(max) = self.max {
            write!(f, " max={max}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(group) = &self.group {
            write!(f, "{group}.")?;
        }
        f.write_str(&self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::Page;

    #[test]
    fn words_are_read_and_written() {
        for text in [
            "cursor request=cursor cursor=next_cursor end=next_cursor items=users",
            "cursor request=cursor+count cursor=next_cursor end=has_more items=added+removed \
             key=transaction_id accounts=account status=status pending=pending_id default=100 \
             max=500",
            "offset request=options.offset+options.count end=total items=rows key=id max=500",
            "after_id request=after_id+count end=short_page items=events key=event_id default=25",
        ] {
            assert_eq!(Page::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn words_that_make_no_sense_are_refused() {
        let whole = "offset request=offset end=total items=rows";
        assert!(Page::parse(whole).is_ok());
        for (from, to) in [
            ("offset ", "page "),
            ("request=offset", ""),
            ("request=offset", "request=cursor"),
            ("end=total", ""),
            ("end=total", "end=total cursor=next"),
            ("items=rows", ""),
            ("items=rows", "items=rows and more"),
            ("items=rows", "items=rows max=many"),
            ("items=rows", "items=rows status=status"),
        ] {
            let text = whole.replacen(from, to, 1);
            assert!(Page::parse(&text).is_err(), "{text}");
        }
    }
}
