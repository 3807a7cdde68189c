//! What streams of pages need to know of an operation.

use crate::Endpoint;

/// A request for one page of a list.
///
/// The generator implements it for every operation that pages. Implement it for an
/// [`Endpoint`] of your own to have its pages read by the same code.
pub trait Paginated: Endpoint<Response: Send> + Clone + Send + 'static {
    /// What the list holds.
    type Item: Send + 'static;

    /// How the operation pages.
    const PAGING: Paging;

    /// Where the request's page begins.
    fn position(&self) -> Position;

    /// Makes it a request for the page that begins there.
    fn seek(&mut self, position: &Position);

    /// How many rows the request asks for, if it says so.
    fn page_size(&self) -> Option<i64> {
        None
    }

    /// Asks for so many rows. Operations whose pages have a fixed size ignore it.
    fn set_page_size(&mut self, _size: i64) {}

    /// What the answer says about its place in the list.
    fn info(page: &Self::Response) -> PageInfo;

    /// Takes the first rows off the page.
    fn discard(_page: &mut Self::Response, _rows: usize) {}

    /// What the page lists.
    fn into_items(page: Self::Response) -> Vec<Self::Item>;
}

/// How an operation pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Paging {
    /// How a request says which page it wants.
    pub style: Style,
    /// How many rows Plaid gives if the request does not say.
    pub default_size: Option<i64>,
    /// How many rows a request may ask for; `None` if pages have a fixed size.
    pub largest_size: Option<i64>,
    /// The answer's lists.
    pub lists: &'static [&'static str],
    /// What names a row of a list by number.
    pub key: Option<&'static str>,
    /// The answer's member with the next cursor.
    pub cursor: Option<&'static str>,
    /// The answer's member that tells whether there is more: a flag, a total or the cursor.
    pub end: Option<&'static str>,
}

impl Paging {
    /// Pages of a fixed size.
    pub const fn new(style: Style) -> Self {
        Self {
            style,
            default_size: None,
            largest_size: None,
            lists: &[],
            key: None,
            cursor: None,
            end: None,
        }
    }

    /// The same, with the names of what an answer holds; servers and doubles need them.
    #[must_use]
    pub const fn with_members(
        mut self,
        lists: &'static [&'static str],
        key: Option<&'static str>,
        cursor: Option<&'static str>,
        end: Option<&'static str>,
    ) -> Self {
        (self.lists, self.key) = (lists, key);
        (self.cursor, self.end) = (cursor, end);
        self
    }

    /// Pages whose size is asked for: so many rows by default, and at most so many.
    #[must_use]
    pub const fn with_sizes(mut self, default: Option<i64>, largest: Option<i64>) -> Self {
        self.default_size = default;
        self.largest_size = largest;
        self
    }
}

/// How a request says which page it wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Style {
    /// By what the last answer gave as the next cursor.
    Cursor,
    /// By the number of rows before it.
    Offset,
    /// By the id of the row before it; ids grow.
    AfterId,
}

/// A place in a list.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Position {
    /// Where the list begins.
    #[default]
    Start,
    /// Where this cursor leads.
    Cursor(String),
    /// After so many rows.
    Offset(i64),
    /// After the row with this id.
    AfterId(i64),
}

impl Position {
    /// Where a request with this cursor begins. An empty cursor is none.
    pub fn of_cursor(cursor: Option<&str>) -> Self {
        match cursor {
            Some(cursor) if !cursor.is_empty() => Self::Cursor(cursor.to_owned()),
            _ => Self::Start,
        }
    }

    /// The cursor, if it is one.
    pub fn cursor(&self) -> Option<&str> {
        match self {
            Self::Cursor(cursor) => Some(cursor),
            _ => None,
        }
    }

    /// The number of rows before it, or the id of the row before it; zero where a list begins.
    pub fn number(&self) -> i64 {
        match self {
            Self::Offset(number) | Self::AfterId(number) => *number,
            Self::Start | Self::Cursor(_) => 0,
        }
    }
}

/// What an answer says about its place in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PageInfo {
    /// How many rows the page has.
    pub rows: usize,
    /// What names each row, if anything does, where the style needs it: any unique text for
    /// [`Style::Offset`], the number in decimal for [`Style::AfterId`], nothing for
    /// [`Style::Cursor`].
    pub keys: Vec<Option<String>>,
    /// Where the next page begins, if the answer says so.
    pub cursor: Option<String>,
    /// Whether there is another page.
    pub more: More,
}

impl PageInfo {
    /// A page with so many rows.
    pub fn new(rows: usize, more: More) -> Self {
        Self {
            rows,
            keys: Vec::new(),
            cursor: None,
            more,
        }
    }

    /// The same page with the cursor of the next one.
    #[must_use]
    pub fn with_cursor(mut self, cursor: Option<&str>) -> Self {
        self.cursor = cursor.map(str::to_owned);
        self
    }

    /// The same page with what names its rows.
    #[must_use]
    pub fn with_keys<K: ToString>(mut self, keys: impl IntoIterator<Item = Option<K>>) -> Self {
        let keys = keys.into_iter();
        self.keys = keys.map(|key| key.map(|key| key.to_string())).collect();
        self
    }
}

/// How an answer says whether there is another page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum More {
    /// By a flag.
    Flag(bool),
    /// By the number of rows that the whole list has; without it a short page is the last.
    Total(Option<i64>),
    /// By a cursor; without one it is the last page.
    Cursor,
    /// By as many rows as were asked for; a short page is the last.
    FullPage,
}

/// One row of a list of changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change<T, R> {
    /// It is new.
    Added(T),
    /// It was there and is different now.
    Modified(T),
    /// It is gone.
    Removed(R),
}
