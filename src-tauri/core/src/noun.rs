//! What every row of the notebook has in common, and the list of all nouns.

use rusqlite::ToSql;

use crate::moment::Moment;
use crate::terms::Ring;

/// Who wrote a row, when, and who may see it.
#[derive(Debug, Clone, PartialEq)]
pub struct Stamp {
    /// UUIDv7 as text.
    pub id: String,
    /// The walker who wrote it.
    pub author: String,
    /// When it was first written.
    pub created_at: Moment,
    /// When it was last changed.
    pub changed_at: Moment,
    /// When it was removed; a removed row stays in the notebook so that it can come back.
    pub removed_at: Option<Moment>,
    /// Who may see it.
    pub ring: Ring,
}

/// The names of the stamp's columns, in the order of [`Stamp::values`].
pub(crate) const STAMP_FIELDS: [&str; 6] = [
    "id",
    "author",
    "created_at",
    "changed_at",
    "removed_at",
    "ring",
];

impl Stamp {
    pub(crate) fn from_sql(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            author: row.get("author")?,
            created_at: row.get("created_at")?,
            changed_at: row.get("changed_at")?,
            removed_at: row.get("removed_at")?,
            ring: row.get("ring")?,
        })
    }

    pub(crate) fn values(&self) -> Vec<&dyn ToSql> {
        vec![
            &self.id,
            &self.author,
            &self.created_at,
            &self.changed_at,
            &self.removed_at,
            &self.ring,
        ]
    }
}

/// A row of one noun, as the store reads and writes it.
pub(crate) trait Row: Clone + PartialEq + Into<Entry> {
    /// Which noun; its text form is the name of the table.
    const NOUN: Noun;
    /// The ring that a new row gets.
    const RING: Ring;
    /// Own columns, in the order of `values`.
    const FIELDS: &'static [&'static str];
    fn stamp(&self) -> &Stamp;
    fn stamp_mut(&mut self) -> &mut Stamp;
    fn from_sql(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self>;
    fn values(&self) -> Vec<&dyn ToSql>;
}

/// Declares a noun: a struct with a [`Stamp`] and own columns.
macro_rules! noun {
    ($(#[$doc:meta])* $name:ident in $ring:ident { $($(#[$fdoc:meta])* $field:ident : $ty:ty),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name {
            /// Who wrote it, when, and who may see it.
            pub stamp: $crate::noun::Stamp,
            $($(#[$fdoc])* pub $field: $ty),*
        }

        impl $crate::noun::Row for $name {
            const NOUN: $crate::noun::Noun = $crate::noun::Noun::$name;
            const RING: $crate::terms::Ring = $crate::terms::Ring::$ring;
            const FIELDS: &'static [&'static str] = &[$(stringify!($field)),*];
            fn stamp(&self) -> &$crate::noun::Stamp { &self.stamp }
            fn stamp_mut(&mut self) -> &mut $crate::noun::Stamp { &mut self.stamp }
            fn from_sql(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
                Ok(Self {
                    stamp: $crate::noun::Stamp::from_sql(row)?,
                    $($field: row.get(stringify!($field))?),*
                })
            }
            fn values(&self) -> Vec<&dyn rusqlite::ToSql> { vec![$(&self.$field),*] }
        }
    };
}

/// Lists all nouns once: the enum of names, the enum of rows, and what is done row by row.
macro_rules! nouns {
    ($($module:ident :: $name:ident = $text:literal),+ $(,)?) => {
        term! {
            /// A kind of thing that the notebook keeps; the text form is its table.
            Noun { $(
                #[doc = concat!("See [`crate::", stringify!($module), "::", stringify!($name), "`].")]
                $name = $text
            ),+ }
        }

        /// One row of any noun: what an undo step remembers.
        #[derive(Debug, Clone, PartialEq)]
        pub(crate) enum Entry { $($name(Box<crate::$module::$name>)),+ }

        impl Noun {
            /// Lists the columns of its own.
            pub(crate) fn fields(self) -> &'static [&'static str] {
                match self { $(Self::$name => <crate::$module::$name as Row>::FIELDS),+ }
            }
        }

        impl Entry {
            pub(crate) fn noun(&self) -> Noun { match self { $(Self::$name(_) => Noun::$name),+ } }
            pub(crate) fn stamp(&self) -> &Stamp { match self { $(Self::$name(r) => &r.stamp),+ } }
            pub(crate) fn stamp_mut(&mut self) -> &mut Stamp {
                match self { $(Self::$name(r) => &mut r.stamp),+ }
            }
            pub(crate) fn put(&self, db: &rusqlite::Connection) -> crate::error::Result<()> {
                match self { $(Self::$name(r) => crate::store::put(db, r.as_ref())),+ }
            }
            pub(crate) fn get(db: &rusqlite::Connection, noun: Noun, id: &str)
                -> crate::error::Result<Option<Entry>> {
                Ok(match noun {
                    $(Noun::$name => crate::store::get::<crate::$module::$name>(db, id)?.map(Entry::from)),+
                })
            }
        }

        $(impl From<crate::$module::$name> for Entry {
            fn from(row: crate::$module::$name) -> Self { Entry::$name(Box::new(row)) }
        })+
    };
}

nouns! {
    walker::Walker = "walker",
    walk::Walk = "walk",
    walker::Part = "part",
    walker::Preparation = "preparation",
    look_for::LookFor = "look_for",
    norm::Norm = "norm",
    visit::Visit = "visit",
    visit::Stay = "stay",
    note::Note = "note",
    card::Card = "card",
    pattern::Pattern = "pattern",
    wondering::Wondering = "wondering",
    next_step::NextStep = "next_step",
    reflection::Reflection = "reflection",
    commitment::Commitment = "commitment",
    proposal::Proposal = "proposal",
    since::Since = "since",
    door::Door = "door",
    own_protocol::OwnProtocol = "own_protocol",
    tally::Tally = "tally",
    note::Wording = "wording",
    mirror::Mirror = "mirror",
    hall::Clarification = "clarification",
    hall::Parked = "parked",
    commitment::CheckIn = "check_in",
    prediction::Prediction = "prediction",
    comment::Comment = "comment",
    communication::Communication = "communication",
    debrief::StageTime = "stage_time",
    pulse::Pulse = "pulse",
    pulse::PulseAnswer = "pulse_answer",
}
