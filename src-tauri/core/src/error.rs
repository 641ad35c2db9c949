//! What can go wrong, as codes and facts; the sentences for people are in `locales/*/errors.ftl`.

mod machine;

use std::io;
use std::path::PathBuf;

use crate::noun::Noun;
use crate::protocol::Fault;

/// The result of anything that touches the notebook.
pub type Result<T> = std::result::Result<T, Error>;

/// Why something was not done. The notebook is then as it was before.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nothing has this id.
    #[error("no {} with id {id}", noun.as_str())]
    NotFound { noun: Noun, id: String },
    /// A shortened id fits several walks.
    #[error("several walks begin with {prefix}")]
    Ambiguous { prefix: String },
    /// There is no walk yet.
    #[error("the notebook has no walk")]
    NoWalk,
    /// A text is longer than its field takes; both in characters.
    #[error("{field} has {length} characters, {limit} fit")]
    TooLong {
        field: String,
        length: usize,
        limit: usize,
    },
    /// A text holds the character U+0000, which no text file can hold.
    #[error("{field} holds U+0000")]
    NulCharacter { field: String },
    /// A number lies outside its range.
    #[error("{field} is {value}, not within {min} to {max}")]
    OutOfRange {
        field: String,
        value: i64,
        min: i64,
        max: i64,
    },
    /// A private thing of another walker.
    #[error("{} of another walker", noun.as_str())]
    NotYours { noun: Noun },
    /// Something cannot be done with this kind of thing.
    #[error("{} cannot be {verb}", noun.as_str())]
    NotPossible { noun: Noun, verb: &'static str },
    /// The walk is closed, and this stays as it is.
    #[error("the walk of this {} is closed", noun.as_str())]
    ClosedWalk { noun: Noun },
    /// A walk begins with what the walker wants to learn.
    #[error("no learning goal yet")]
    GoalFirst,
    /// A pattern's words, while its cards come from fewer visits than a pattern needs.
    #[error("a pattern of one visit")]
    OneVisit,
    /// A name to keep out has no letter.
    #[error("no name")]
    NoName,
    /// A name to keep out has more than three words.
    #[error("a name of more than three words")]
    LongName,
    /// The name is kept out already.
    #[error("the name is on the list")]
    NameListed,
    /// The name is not kept out.
    #[error("the name is not on the list")]
    NameNotListed,
    /// There is nothing to undo.
    #[error("nothing to undo")]
    NothingToUndo,
    /// There is nothing to redo.
    #[error("nothing to redo")]
    NothingToRedo,
    /// A row is no longer as the undo step left it.
    #[error("changed elsewhere since")]
    ChangedElsewhere,
    /// The text is not JSON.
    #[error("not JSON at line {line}, column {column}")]
    NotJson { line: usize, column: usize },
    /// JSON, but no walk file.
    #[error("not a walk file")]
    NotAWalkFile,
    /// A walk file of a version that does not exist yet for this program.
    #[error("walk file version {version}")]
    NewerWalkFile { version: u64 },
    /// A place in a walk file does not hold what the format says.
    #[error("{place}: {detail}")]
    BadField { place: String, detail: String },
    /// JSON, but no protocol file.
    #[error("not a protocol file")]
    NotAProtocolFile,
    /// A protocol file of a version that does not exist yet for this program.
    #[error("protocol file version {version}")]
    NewerProtocolFile { version: u64 },
    /// A protocol cannot be used as it is.
    #[error("{}: {}", fault.place, fault.kind.as_str())]
    BadProtocol { fault: Fault },
    /// The walk is already here with other contents.
    #[error("walk {id} is here already and differs")]
    WalkDiffers { id: String },
    /// A file is larger than this program reads; in bytes.
    #[error("{path} is larger than {limit} bytes")]
    FileTooLarge { path: PathBuf, limit: u64 },
    /// The file is not a notebook.
    #[error("{path} is not a notebook")]
    NotANotebook { path: PathBuf },
    /// A newer program wrote this notebook.
    #[error("{path} has schema {version}")]
    NewerNotebook { path: PathBuf, version: i64 },
    /// The notebook is damaged.
    #[error("{path} is damaged: {detail}")]
    Damaged { path: PathBuf, detail: String },
    /// A copy that was to be restored is damaged.
    #[error("the copy {path} is damaged: {detail}")]
    BadBackup { path: PathBuf, detail: String },
    /// There is no backup to restore.
    #[error("no backup in {path}")]
    NoBackup { path: PathBuf },
    /// A file was to be written where the notebook itself is.
    #[error("{path} is the notebook itself")]
    OwnFile { path: PathBuf },
    /// Another window works on this notebook.
    #[error("{path} is open in another window")]
    InUse { path: PathBuf },
    /// The disk is full.
    #[error("disk full")]
    DiskFull,
    /// The file or folder cannot be written.
    #[error("read only")]
    ReadOnly,
    /// Something else holds the notebook for too long.
    #[error("locked")]
    Locked,
    /// There is no file to read at a path.
    #[error("no file {path}")]
    NoFile { path: PathBuf },
    /// The machine refused a file.
    #[error("{path}: {source}")]
    File { path: PathBuf, source: io::Error },
    /// SQLite refused for another reason.
    #[error(transparent)]
    Sql(rusqlite::Error),
}

/// Whose side the reason is on; the terminal's exit status follows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Blame {
    /// The request or the input was wrong: exit status 2.
    Input,
    /// The machine failed: exit status 1.
    Machine,
}

impl Error {
    /// Every code, so that a test can ask for the sentence of each.
    pub const CODES: &[&str] = &[
        "not-found",
        "ambiguous",
        "no-walk",
        "too-long",
        "nul-character",
        "out-of-range",
        "not-yours",
        "not-possible",
        "closed-walk",
        "goal-first",
        "one-visit",
        "no-name",
        "long-name",
        "name-listed",
        "name-not-listed",
        "nothing-to-undo",
        "nothing-to-redo",
        "changed-elsewhere",
        "not-json",
        "not-a-walk-file",
        "newer-walk-file",
        "bad-field",
        "not-a-protocol-file",
        "newer-protocol-file",
        "bad-protocol",
        "walk-differs",
        "file-too-large",
        "not-a-notebook",
        "newer-notebook",
        "damaged",
        "bad-backup",
        "no-backup",
        "own-file",
        "in-use",
        "disk-full",
        "read-only",
        "locked",
        "no-file",
        "file",
        "sql",
    ];

    /// Names the reason; `locales/*/errors.ftl` has `errors-CODE` and its `.hint`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotFound { .. } => "not-found",
            Self::Ambiguous { .. } => "ambiguous",
            Self::NoWalk => "no-walk",
            Self::TooLong { .. } => "too-long",
            Self::NulCharacter { .. } => "nul-character",
            Self::OutOfRange { .. } => "out-of-range",
            Self::NotYours { .. } => "not-yours",
            Self::NotPossible { .. } => "not-possible",
            Self::ClosedWalk { .. } => "closed-walk",
            Self::GoalFirst => "goal-first",
            Self::OneVisit => "one-visit",
            Self::NoName => "no-name",
            Self::LongName => "long-name",
            Self::NameListed => "name-listed",
            Self::NameNotListed => "name-not-listed",
            Self::NothingToUndo => "nothing-to-undo",
            Self::NothingToRedo => "nothing-to-redo",
            Self::ChangedElsewhere => "changed-elsewhere",
            Self::NotJson { .. } => "not-json",
            Self::NotAWalkFile => "not-a-walk-file",
            Self::NewerWalkFile { .. } => "newer-walk-file",
            Self::BadField { .. } => "bad-field",
            Self::NotAProtocolFile => "not-a-protocol-file",
            Self::NewerProtocolFile { .. } => "newer-protocol-file",
            Self::BadProtocol { .. } => "bad-protocol",
            Self::WalkDiffers { .. } => "walk-differs",
            Self::FileTooLarge { .. } => "file-too-large",
            Self::NotANotebook { .. } => "not-a-notebook",
            Self::NewerNotebook { .. } => "newer-notebook",
            Self::Damaged { .. } => "damaged",
            Self::BadBackup { .. } => "bad-backup",
            Self::NoBackup { .. } => "no-backup",
            Self::OwnFile { .. } => "own-file",
            Self::InUse { .. } => "in-use",
            Self::DiskFull => "disk-full",
            Self::ReadOnly => "read-only",
            Self::Locked => "locked",
            Self::NoFile { .. } => "no-file",
            Self::File { .. } => "file",
            Self::Sql(_) => "sql",
        }
    }

    /// Lists the facts that the sentence names.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        let path = |p: &PathBuf| ("path", p.display().to_string());
        match self {
            Self::NotFound { noun, id } => {
                vec![("noun", noun.as_str().into()), ("id", id.clone())]
            }
            Self::Ambiguous { prefix } => vec![("prefix", prefix.clone())],
            Self::TooLong {
                field,
                length,
                limit,
            } => vec![
                ("field", field.clone()),
                ("length", length.to_string()),
                ("limit", limit.to_string()),
            ],
            Self::NulCharacter { field } => vec![("field", field.clone())],
            Self::OutOfRange {
                field,
                value,
                min,
                max,
            } => vec![
                ("field", field.clone()),
                ("value", value.to_string()),
                ("min", min.to_string()),
                ("max", max.to_string()),
            ],
            Self::NotPossible { noun, .. }
            | Self::NotYours { noun }
            | Self::ClosedWalk { noun } => {
                vec![("noun", noun.as_str().into())]
            }
            Self::NotJson { line, column } => {
                vec![("line", line.to_string()), ("column", column.to_string())]
            }
            Self::NewerWalkFile { version } | Self::NewerProtocolFile { version } => {
                vec![("version", version.to_string())]
            }
            Self::BadProtocol { fault } => vec![
                ("place", fault.place.clone()),
                ("fault", fault.kind.as_str().into()),
                ("expected", fault.expected.to_string()),
                ("found", fault.found.to_string()),
            ],
            Self::BadField { place, detail } => {
                vec![("place", place.clone()), ("detail", detail.clone())]
            }
            Self::WalkDiffers { id } => vec![("id", id.clone())],
            Self::FileTooLarge { path: p, limit } => {
                vec![path(p), ("limit", (limit / 1_000_000).to_string())]
            }
            Self::NotANotebook { path: p }
            | Self::NoBackup { path: p }
            | Self::OwnFile { path: p }
            | Self::NoFile { path: p }
            | Self::InUse { path: p } => {
                vec![path(p)]
            }
            Self::NewerNotebook { path: p, version } => {
                vec![path(p), ("version", version.to_string())]
            }
            Self::Damaged { path: p, detail } | Self::BadBackup { path: p, detail } => {
                vec![path(p), ("detail", detail.clone())]
            }
            Self::File { path: p, source } => vec![path(p), ("detail", source.to_string())],
            Self::Sql(source) => vec![("detail", source.to_string())],
            Self::NoWalk
            | Self::GoalFirst
            | Self::OneVisit
            | Self::NoName
            | Self::LongName
            | Self::NameListed
            | Self::NameNotListed
            | Self::NothingToUndo
            | Self::NothingToRedo
            | Self::ChangedElsewhere
            | Self::NotAWalkFile
            | Self::NotAProtocolFile
            | Self::DiskFull
            | Self::ReadOnly
            | Self::Locked => vec![],
        }
    }

    /// Names the field that the person should look at.
    pub fn field(&self) -> Option<&str> {
        match self {
            Self::TooLong { field, .. }
            | Self::NulCharacter { field }
            | Self::OutOfRange { field, .. } => Some(field),
            Self::BadField { place, .. } => Some(place),
            Self::GoalFirst => Some("learning_goal"),
            Self::OneVisit => Some("statement"),
            Self::NoName | Self::LongName | Self::NameListed | Self::NameNotListed => Some("name"),
            Self::BadProtocol { fault } => Some(&fault.place),
            _ => None,
        }
    }

    /// Tells whose side the reason is on.
    pub fn blame(&self) -> Blame {
        match self {
            Self::Damaged { .. }
            | Self::DiskFull
            | Self::ReadOnly
            | Self::Locked
            | Self::File { .. }
            | Self::Sql(_) => Blame::Machine,
            _ => Blame::Input,
        }
    }
}
