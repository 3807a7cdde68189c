//! `paging.rs`: how each operation that pages is paged.

use std::fmt::Write as _;

use anyhow::{Context as _, Result, bail};

use crate::facts::{Field, Member, Object, Operation, Page, PageEnd, PageStyle, Sync, Type};

use super::{
    docs::capitalize,
    names::member,
    rust::{Scope, Shape},
};

/// The `Paginated` impl of an operation's request, if it pages.
pub(super) fn paginated(scope: Scope<'_>, operation: &Operation) -> Result<String> {
    let Some(page) = &operation.page else {
        return Ok(String::new());
    };
    Pager::new(scope, operation, page)
        .and_then(|pager| pager.write())
        .with_context(|| format!("the paging of {}", operation.path))
}

struct Pager<'a> {
    scope: Scope<'a>,
    operation: &'a Operation,
    page: &'a Page,
    request: &'a Object,
    response: &'a Object,
}

impl<'a> Pager<'a> {
    fn new(scope: Scope<'a>, operation: &'a Operation, page: &'a Page) -> Result<Self> {
        let object = |name: &str| {
            let object = scope.plan.object(name);
            object.with_context(|| format!("{name} is no object"))
        };
        Ok(Self {
            scope,
            operation,
            page,
            request: object(&operation.request)?,
            response: object(&operation.response)?,
        })
    }

    fn write(&self) -> Result<String> {
        let page = self.page;
        let style = page.style.as_str().split('_').map(capitalize);
        let style: String = style.collect();
        let sizes = match (page.default, page.max) {
            (None, None) => String::new(),
            (default, max) => format!(".with_sizes({default:?}, {max:?})"),
        };
        let end = match &page.end {
            PageEnd::Member(end) => Some(end),
            PageEnd::ShortPage => None,
        };
        let mut out = format!(
            "impl plaid_core::paging::Paginated for {}{} {{\n\
             type Item = {};\n\
             const PAGING: plaid_core::paging::Paging = plaid_core::paging::Paging::new(\
             plaid_core::paging::Style::{style}){sizes}.with_members(&{:?}, {:?}, {:?}, {:?});\n\n",
            self.scope.own,
            self.operation.request,
            self.item()?,
            page.items,
            page.key,
            page.cursor,
            end,
        );
        self.place(&mut out)?;
        if let Some(count) = &page.count {
            let (shape, read) = self.number(count)?;
            let read = if shape == Shape::Optional {
                read
            } else {
                format!("Some({read})")
            };
            let set = assignment(count, shape, "size");
            let _ = writeln!(
                out,
                "#[inline]\nfn page_size(&self) -> Option<i64> {{\n{read}\n}}\n\n\
                 #[inline]\nfn set_page_size(&mut self, size: i64) {{\n{set}\n}}\n"
            );
        }
        self.info(&mut out)?;
        self.rows(&mut out)?;
        out.push_str("}\n\n");
        if let Some(sync) = &page.sync {
            self.sync(sync, &mut out)?;
        }
        Ok(out)
    }

    /// The type of a row.
    fn item(&self) -> Result<String> {
        let types: Vec<String> = self
            .page
            .items
            .iter()
            .map(|list| match &self.field(self.response, list)?.ty {
                Type::List(row) => Ok(self.scope.ty(row, false)),
                _ => bail!("{list} is no list"),
            })
            .collect::<Result<_>>()?;
        Ok(match types.as_slice() {
            [row] => row.clone(),
            [added, modified, removed] if added == modified => {
                format!("plaid_core::paging::Change<{added}, {removed}>")
            }
            _ => bail!("a page has one list, or what was added, modified and removed"),
        })
    }

    fn field<'f>(&self, object: &'f Object, wire: &str) -> Result<&'f Field> {
        let field = object.fields.get(wire);
        field.with_context(|| format!("{} has no member {wire}", self.operation.path))
    }

    /// Where a page begins: read from the request and set in it.
    fn place(&self, out: &mut String) -> Result<()> {
        let place = &self.page.place;
        let (position, value) = match self.page.style {
            PageStyle::Cursor => {
                let read = self.cursor(&self.operation.request, self.request, &place.name)?;
                let position = format!("plaid_core::paging::Position::of_cursor({read})");
                (position, "position.cursor().map(Into::into)")
            }
            PageStyle::Offset | PageStyle::AfterId => {
                let (shape, read) = self.number(place)?;
                let variant = if self.page.style == PageStyle::Offset {
                    "Offset"
                } else {
                    "AfterId"
                };
                let read = if shape == Shape::Optional {
                    format!("{read}.unwrap_or_default()")
                } else {
                    read
                };
                let position = format!("plaid_core::paging::Position::{variant}({read})");
                (position, "position.number()")
            }
        };
        let set = match self.page.style {
            PageStyle::Cursor => format!("self.{} = {value};", member(&place.name)),
            PageStyle::Offset | PageStyle::AfterId => {
                assignment(place, self.number(place)?.0, value)
            }
        };
        let _ = writeln!(
            out,
            "#[inline]\nfn position(&self) -> plaid_core::paging::Position {{\n{position}\n}}\n\n\
             #[inline]\nfn seek(&mut self, position: &plaid_core::paging::Position) {{\n{set}\n}}\n"
        );
        Ok(())
    }

    /// The shape of a number of the request, and an expression for it.
    fn number(&self, number: &Member) -> Result<(Shape, String)> {
        let name = member(&number.name);
        let Some(group) = &number.group else {
            let field = self.field(self.request, &number.name)?;
            let owner = &self.operation.request;
            let shape = self.scope.shape(owner, &number.name, field);
            return Ok((shape, format!("self.{name}")));
        };
        let field = self.field(self.request, group)?;
        let owner = field.ty.name().context("the group is no object")?;
        let object = self
            .scope
            .plan
            .object(owner)
            .context("the group is no object")?;
        let inner = self.field(object, &number.name)?;
        let outer = self.scope.shape(&self.operation.request, group, field);
        if (outer, self.scope.shape(owner, &number.name, inner))
            != (Shape::Optional, Shape::Optional)
        {
            bail!("{number} is no optional number of an optional group")
        }
        let group = member(group);
        let read = format!("self.{group}.as_ref().and_then(|group| group.{name})");
        Ok((Shape::Optional, read))
    }

    /// A cursor as an optional text.
    fn cursor(&self, owner: &str, object: &Object, wire: &str) -> Result<String> {
        let field = self.field(object, wire)?;
        let base = if owner == self.operation.request {
            "self"
        } else {
            "page"
        };
        let name = member(wire);
        Ok(match self.scope.shape(owner, wire, field) {
            Shape::Optional if field.ty == Type::DateTime => {
                format!("{base}.{name}.as_ref().map(plaid_core::DateTime::as_str)")
            }
            Shape::Optional => format!("{base}.{name}.as_deref()"),
            _ => format!("Some({base}.{name}.as_str())"),
        })
    }

    fn info(&self, out: &mut String) -> Result<()> {
        let more = match (&self.page.end, self.page.style) {
            (PageEnd::ShortPage, _) => "FullPage".to_owned(),
            (PageEnd::Member(end), _) if self.page.cursor.as_ref() == Some(end) => "Cursor".into(),
            (PageEnd::Member(end), _) => {
                let field = self.field(self.response, end)?;
                let optional = self.scope.shape(&self.operation.response, end, field);
                let value = format!("page.{}", member(end));
                match (&field.ty, optional) {
                    (Type::Bool, Shape::Plain) => format!("Flag({value})"),
                    (Type::Bool, _) => format!("Flag({value}.unwrap_or_default())"),
                    (Type::Int, Shape::Plain) => format!("Total(Some({value}))"),
                    (Type::Int, _) => format!("Total({value})"),
                    _ => bail!("{end} is neither a flag nor a total"),
                }
            }
        };
        let lists = self.page.items.iter();
        let rows: Vec<_> = lists
            .map(|list| format!("page.{}.len()", member(list)))
            .collect();
        let mut info = format!(
            "plaid_core::paging::PageInfo::new({}, plaid_core::paging::More::{more})",
            rows.join(" + ")
        );
        if let Some(cursor) = &self.page.cursor {
            let cursor = self.cursor(&self.operation.response, self.response, cursor)?;
            let _ = write!(info, ".with_cursor({cursor})");
        }
        if self.page.style != PageStyle::Cursor {
            let (list, key) = self.key()?;
            let _ = write!(info, ".with_keys(page.{list}.iter().map(|row| {key}))");
        }
        let _ = writeln!(
            out,
            "#[inline]\nfn info(page: &Self::Response) -> plaid_core::paging::PageInfo {{\n{info}\n}}\n"
        );
        Ok(())
    }

    /// The one list of an answer, and what names its rows.
    fn key(&self) -> Result<(String, String)> {
        let [list] = self.page.items.as_slice() else {
            bail!("pages by number have one list")
        };
        let key = self.page.key.as_deref();
        let key = key.context("what names a row? say so by key=")?;
        let row = self.row(list)?;
        let field = self.member(row, key)?;
        let name = member(key);
        let key = match self.scope.shape(row, key, field) {
            Shape::Plain => format!("Some(&row.{name})"),
            _ => format!("row.{name}.as_ref()"),
        };
        Ok((member(list), key))
    }

    /// The `SyncEndpoint` impl of an operation whose pages make updates.
    fn sync(&self, sync: &Sync, out: &mut String) -> Result<()> {
        let [added, modified, removed] = self.page.items.as_slice() else {
            bail!("an update has rows that were added, modified and removed")
        };
        let key = self.page.key.as_deref();
        let key = key.context("what names a row? say so by key=")?;
        let row = self.row(added)?;
        let gone = self.row(removed)?;
        let id = self.member(row, key)?.ty.name();
        let id = id.context("a row is named by an id")?;
        let account = self.row(&sync.accounts)?;
        let status_type = self.field(self.response, &sync.status)?.ty.name();
        let status_type = status_type.context("a status is an enum")?;
        let pending = self.member(row, &sync.pending)?;
        if self.scope.shape(row, &sync.pending, pending) != Shape::Optional {
            bail!("every row would have been pending")
        }
        let key = member(key);
        let (accounts, status) = (member(&sync.accounts), member(&sync.status));
        let _ = writeln!(
            out,
            "impl plaid_core::sync::SyncEndpoint for {}{} {{\n\
             type Id = {};\ntype Row = {};\ntype Removed = {};\ntype Account = {};\n\
             type Status = {};\n\n\
             fn into_page(page: Self::Response) -> plaid_core::sync::SyncPage<Self> {{\n\
             plaid_core::sync::SyncPage::new(page.{}, page.{}, page.{})\
             .with_accounts(page.{accounts}).with_status(page.{status})\n}}\n\n\
             fn id(row: &Self::Row) -> &Self::Id {{\n&row.{key}\n}}\n\n\
             fn removed_id(removed: &Self::Removed) -> &Self::Id {{\n&removed.{key}\n}}\n\n\
             fn account_id(account: &Self::Account) -> &str {{\naccount.account_id.as_ref()\n}}\n\n\
             #[inline]\nfn pending_id(row: &Self::Row) -> Option<&Self::Id> {{\nrow.{}.as_ref()\n}}\n}}\n\n",
            self.scope.own,
            self.operation.request,
            self.scope.path(id),
            self.scope.path(row),
            self.scope.path(gone),
            self.scope.path(account),
            self.scope.path(status_type),
            member(added),
            member(modified),
            member(removed),
            member(&sync.pending),
        );
        Ok(())
    }

    /// The type of a list's rows.
    fn row(&self, list: &str) -> Result<&str> {
        let row = self.field(self.response, list)?.ty.name();
        row.context("a row is no object")
    }

    /// A member of a type.
    fn member(&self, object: &str, wire: &str) -> Result<&Field> {
        let object = self.scope.plan.object(object);
        self.field(object.context("a row is no object")?, wire)
    }

    fn rows(&self, out: &mut String) -> Result<()> {
        if self.page.style == PageStyle::Offset {
            let (list, _) = self.key()?;
            let _ = writeln!(
                out,
                "#[inline]\nfn discard(page: &mut Self::Response, rows: usize) {{\n\
                 page.{list}.drain(..rows);\n}}\n"
            );
        }
        let items = match self.page.items.as_slice() {
            [list] => format!("page.{}", member(list)),
            lists => {
                let variants = ["Added", "Modified", "Removed"];
                let mut chain = String::new();
                for (variant, list) in variants.into_iter().zip(lists) {
                    let rows = format!(
                        "page.{}.into_iter().map(plaid_core::paging::Change::{variant})",
                        member(list)
                    );
                    if chain.is_empty() {
                        chain = rows;
                    } else {
                        let _ = write!(chain, ".chain({rows})");
                    }
                }
                chain + ".collect()"
            }
        };
        let _ = writeln!(
            out,
            "#[inline]\nfn into_items(page: Self::Response) -> Vec<Self::Item> {{\n{items}\n}}"
        );
        Ok(())
    }
}

/// A statement that sets a number of the request.
fn assignment(number: &Member, shape: Shape, value: &str) -> String {
    let name = member(&number.name);
    match (&number.group, shape) {
        (Some(group), _) => format!(
            "self.{}.get_or_insert_with(Default::default).{name} = Some({value});",
            member(group)
        ),
        (None, Shape::Optional) => format!("self.{name} = Some({value});"),
        (None, _) => format!("self.{name} = {value};"),
    }
}
