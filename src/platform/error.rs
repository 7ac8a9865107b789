//! One error for the whole house. Every variant knows its status and the words that a person sees; causes go to the log
//! and nowhere else.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::error::Error as StdError;

use actix_web::http::StatusCode;
use serde::Serialize;

/// What almost everything here returns.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Everything that can go wrong.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It does not exist, or this viewer may not see that it does.
    #[error("not found")]
    NotFound,
    /// It may exist, but not for this viewer: said as [`Error::NotFound`], and recorded as denied.
    #[error("not visible")]
    Hidden,
    /// Nobody is signed in, and this page is somebody's.
    #[error("sign-in needed")]
    SignInNeeded,
    /// The viewer may do it, once they have shown anew who they are.
    #[error("confirmation needed")]
    ConfirmFirst,
    /// The viewer may see it, but not do this to it.
    #[error("not allowed")]
    Forbidden,
    /// The token may not be used for this; names the scope it would need.
    #[error("the token lacks the scope “{0}”")]
    ScopeMissing(&'static str),
    /// The form is to be shown in another language, which is named, before it is sent.
    #[error("another language was asked for")]
    OtherLanguage(String),
    /// A form that another site sent.
    #[error("the request came from another site")]
    CrossSite,
    /// A request no browser of ours would send: broken JSON, a missing part. The text is for programmers.
    #[error("malformed request: {0}")]
    Malformed(String),
    /// Some fields are wrong; each says why.
    #[error("rejected input: {0:?}")]
    Invalid(Rejection),
    /// It has changed since the viewer saw it, or its state no longer allows this. Names the words that say which.
    #[error("conflict: {0}")]
    Conflict(&'static str),
    /// Something else is there already under the id that was chosen, or it has changed since: names the words that say which, and the
    /// fields in which both differ.
    #[error("conflict: {0}; these fields differ: {1:?}")]
    Differs(&'static str, Rejection),
    /// A unique value exists already. Callers that can say which turn it into [`Error::Invalid`].
    #[error("exists already")]
    Duplicate,
    /// A link that was used, is too old, or was replaced.
    #[error("the link no longer works")]
    LinkSpent,
    /// More bytes than the page accepts.
    #[error("the request is too large")]
    TooLarge,
    /// More fields than any form of ours has.
    #[error("the request has too many fields")]
    TooManyFields,
    /// Names of fields longer, or values deeper in each other, than in any form of ours.
    #[error("the request's fields are too deep or their names too long")]
    TooDeep,
    /// What is sent did not come in time.
    #[error("the request came too slowly")]
    TooSlow,
    /// An address longer than any of ours.
    #[error("the address is too long")]
    AddressTooLong,
    /// More header lines, or longer ones, than a browser sends.
    #[error("the headers are too large")]
    HeadersTooLarge,
    /// The address is there, but takes no request of this method.
    #[error("the method is not allowed here")]
    MethodNotAllowed,
    /// Too many tries; how many seconds to wait.
    #[error("too many tries; wait {0} seconds")]
    TooMany(i64),
    /// No connection to the database, for now.
    #[error("the database is away")]
    DatabaseAway,
    /// The place where files are kept does not answer, for now; with its cause for the log.
    #[error("the store of files is away: {0}")]
    FilesAway(Box<dyn StdError + Send + Sync>),
    /// The disk is full; nothing was changed.
    #[error("the disk is full")]
    StorageFull,
    /// A fault of ours.
    #[error("internal error: {0}")]
    Internal(Box<dyn StdError + Send + Sync>),
}

impl Error {
    /// A fault of ours, with its cause for the log.
    pub fn internal(cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Error::Internal(cause.into())
    }

    /// [`Error::internal`] for a cause that is boxed already.
    pub fn internal_boxed(cause: Box<dyn StdError + Send + Sync>) -> Self {
        Error::Internal(cause)
    }

    /// One field is wrong.
    pub fn field(name: &str, message: impl Into<Message>) -> Self {
        let mut rejection = Rejection::default();
        rejection.add(name, message);
        Error::Invalid(rejection)
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        match self {
            Error::NotFound | Error::Hidden => StatusCode::NOT_FOUND,
            Error::SignInNeeded => StatusCode::UNAUTHORIZED,
            Error::Forbidden | Error::ConfirmFirst | Error::ScopeMissing(_) | Error::CrossSite => StatusCode::FORBIDDEN,
            Error::OtherLanguage(_) => StatusCode::SEE_OTHER,
            Error::Malformed(_) | Error::TooDeep => StatusCode::BAD_REQUEST,
            Error::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Error::Conflict(_) | Error::Differs(..) | Error::Duplicate => StatusCode::CONFLICT,
            Error::LinkSpent => StatusCode::GONE,
            Error::TooLarge | Error::TooManyFields => StatusCode::PAYLOAD_TOO_LARGE,
            Error::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Error::AddressTooLong => StatusCode::URI_TOO_LONG,
            Error::HeadersTooLarge => StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
            Error::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Error::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Error::DatabaseAway | Error::FilesAway(_) => StatusCode::SERVICE_UNAVAILABLE,
            Error::StorageFull => StatusCode::INSUFFICIENT_STORAGE,
            Error::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The stem of the words: `<stem>-title`, `<stem>-what` and, where something was kept, `<stem>-kept`. It is also the
    /// `type` of a problem+json answer.
    pub fn word(&self) -> &'static str {
        match self {
            Error::NotFound | Error::Hidden => "error-not-found",
            Error::SignInNeeded => "error-sign-in-needed",
            Error::Forbidden => "error-forbidden",
            Error::ScopeMissing(_) => "error-scope-missing",
            Error::ConfirmFirst => "error-confirm-first",
            Error::CrossSite => "error-cross-site",
            Error::Malformed(_) | Error::OtherLanguage(_) => "error-malformed",
            Error::Invalid(_) => "error-invalid",
            Error::Conflict(word) | Error::Differs(word, _) => word,
            Error::Duplicate => "error-duplicate",
            Error::LinkSpent => "error-link-spent",
            Error::TooLarge => "error-too-large",
            Error::TooManyFields => "error-too-many-fields",
            Error::TooDeep => "error-too-deep",
            Error::TooSlow => "error-too-slow",
            Error::AddressTooLong => "error-address-too-long",
            Error::HeadersTooLarge => "error-headers-too-large",
            Error::MethodNotAllowed => "error-method-not-allowed",
            Error::TooMany(_) => "error-too-many",
            Error::DatabaseAway => "error-database-away",
            Error::FilesAway(_) => "error-files-away",
            Error::StorageFull => "error-storage-full",
            Error::Internal(_) => "error-internal",
        }
    }
}

/// A word that is none of those allowed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is none of the words allowed here")]
pub struct UnknownWord(pub String);

/// Words to be said in the reader's language: a key of `locales/` and its arguments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Message {
    /// The key in `locales/<language>/*.ftl`.
    pub key: Cow<'static, str>,
    /// Its arguments.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<&'static str, Argument>,
}

/// What is put into a message. A number stays a number, so that each language finds its plural and its way to write it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Argument {
    /// A number that is counted by.
    Number(i64),
    /// Everything else, numbers in names and references among it.
    Text(String),
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Argument::Text(text.to_owned())
    }
}

impl From<&String> for Argument {
    fn from(text: &String) -> Self {
        Argument::Text(text.clone())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Argument::Text(text)
    }
}

/// The ends of ranges are whole numbers, whatever lies between them.
impl From<&f64> for Argument {
    fn from(number: &f64) -> Self {
        Argument::Number(*number as i64)
    }
}

/// Numbers that may not fit are cut: nobody counts as far.
macro_rules! number_arguments {
    ($($number:ty),+) => {$(
        impl From<$number> for Argument {
            fn from(number: $number) -> Self {
                Argument::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }

        impl From<&$number> for Argument {
            fn from(number: &$number) -> Self {
                Argument::from(*number)
            }
        }
    )+};
}
number_arguments!(i16, i32, i64, u8, u16, u32, u64, usize);

impl Message {
    /// A message with that key.
    pub fn new(key: impl Into<Cow<'static, str>>) -> Self {
        Self { key: key.into(), args: BTreeMap::new() }
    }

    /// The same with one argument more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.args.insert(name, value.into());
        self
    }
}

impl From<&'static str> for Message {
    fn from(key: &'static str) -> Self {
        Self::new(key)
    }
}

/// What is wrong with an input, by field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Rejection(BTreeMap<String, Message>);

impl Rejection {
    /// Says what is wrong with a field. The first word on a field stands.
    pub fn add(&mut self, field: &str, message: impl Into<Message>) {
        self.0.entry(field.to_owned()).or_insert_with(|| message.into());
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each field with its message.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Message)> {
        self.0.iter().map(|(field, message)| (field.as_str(), message))
    }
}
