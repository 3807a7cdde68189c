//! The API's facts as data: what the request check and the schema-shaped answers read.
//!
//! The tables in `generated/` are made of these types, one constant per object and one per
//! operation.

use plaid_core::Operation;

/// One operation with the shape of its request, and a sample of its response.
#[derive(Debug, Clone, Copy)]
pub(crate) struct OperationSchema {
    /// Method, path, product and retry class.
    pub(crate) operation: Operation,
    /// The request; `None` if the operation takes nothing.
    pub(crate) request: Option<&'static Object>,
    /// What a success answers.
    pub(crate) response: ResponseShape,
    /// A valid answer, as JSON; empty for documents and empty answers.
    pub(crate) sample_response: &'static str,
    /// Whether the answer says the request's id.
    pub(crate) names_request: bool,
    /// Plaid advises against using it.
    pub(crate) deprecated: bool,
    /// Plaid has withdrawn it.
    pub(crate) withdrawn: bool,
}

impl OperationSchema {
    /// The members of its request.
    pub(crate) fn fields(&self) -> &'static [Field] {
        self.request.map_or(&[], |object| object.fields)
    }
}

/// What a success answers.
#[derive(Debug, Clone, Copy)]
pub(crate) enum ResponseShape {
    /// A JSON object.
    Json,
    /// A JSON object with members of any name.
    FreeForm,
    /// A file of this media type.
    Document(&'static str),
    /// A status alone.
    Nothing,
}

/// A JSON object with known members.
#[derive(Debug)]
pub(crate) struct Object {
    /// Its members, in the order of the facts.
    pub(crate) fields: &'static [Field],
}

/// One member of an object.
#[derive(Debug)]
pub(crate) struct Field {
    /// The name on the wire.
    pub(crate) name: &'static str,
    /// What it holds.
    pub(crate) kind: Kind,
    /// Whether it must be there.
    pub(crate) required: bool,
    /// Whether null is allowed.
    pub(crate) nullable: bool,
    /// Where it stands in the request.
    pub(crate) place: Place,
    /// Bounds on the value.
    pub(crate) limits: Limits,
}

impl Field {
    /// A required member of the body without bounds.
    pub(crate) const fn new(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            required: true,
            nullable: false,
            place: Place::Body,
            limits: Limits::NONE,
        }
    }

    /// The same member, which may be absent.
    pub(crate) const fn optional(mut self) -> Self {
        self.required = false;
        self
    }

    /// The same member, which may be null.
    pub(crate) const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    /// The same member in another place.
    pub(crate) const fn at(mut self, place: Place) -> Self {
        self.place = place;
        self
    }

    /// The same member with bounds.
    pub(crate) const fn within(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }
}

/// Where a request member stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// In the JSON body.
    Body,
    /// In the path, as `{name}`.
    Path,
    /// In the query.
    Query,
    /// In a header field of that name.
    Header,
}

/// What a member holds.
#[derive(Debug)]
pub(crate) enum Kind {
    /// Any string.
    String,
    /// A string that is a calendar date.
    Date,
    /// A string that is an instant.
    DateTime,
    /// A decimal number in a string.
    AmountText,
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Int,
    /// Any number.
    Number,
    /// Any JSON value.
    #[allow(dead_code)] // No request of this edition holds one.
    Json,
    /// An object with members of any name and value.
    FreeForm,
    /// One of these strings, or a newer one.
    Enum(&'static [&'static str]),
    /// A known object.
    Object(&'static Object),
    /// One of several objects, told apart by the member named first.
    Union(&'static str, &'static [(&'static str, &'static Object)]),
    /// A list.
    List(&'static Kind),
    /// An object with members of any name and values of one kind.
    Map(&'static Kind),
    /// The bytes of an uploaded file.
    File,
}

/// Bounds on a value; `None` where there is none.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Limits {
    /// The smallest number.
    pub(crate) min: Option<f64>,
    /// The largest number.
    pub(crate) max: Option<f64>,
    /// The fewest characters of a string, elements of a list or members of a map.
    pub(crate) min_len: Option<usize>,
    /// The most characters of a string, elements of a list or members of a map.
    pub(crate) max_len: Option<usize>,
    /// A named string format, such as `uri` or `email`.
    pub(crate) format: Option<&'static str>,
}

impl Limits {
    /// No bounds.
    pub(crate) const NONE: Self = Self {
        min: None,
        max: None,
        min_len: None,
        max_len: None,
        format: None,
    };
}
