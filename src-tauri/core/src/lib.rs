//! The domain of a learning walk, and the notebook that keeps it.
//!
//! A learning walk: some teachers visit a few classrooms to improve **their own** practice. Nobody
//! visited is evaluated, and there is no place here for a name, a student or a rating.
//!
//! ```
//! use walk_core::{Notebook, Patch};
//! use walk_core::clock::SystemClock;
//! use walk_core::terms::Lane;
//! # let folder = tempfile::tempdir().unwrap();
//! let mut notebook = Notebook::open(folder.path(), Box::new(SystemClock)).unwrap();
//!
//! // Plan a walk, go into the room of visit 1, write a note.
//! let walk = notebook.plan_walk("2026-11-05".parse().unwrap()).unwrap().value;
//! let walker = notebook.me().to_owned();
//! notebook.edit(Patch::learning_goal(&walk, &walker, "How others launch a task."), 1.0).unwrap();
//! let visit = notebook.reader().walk(&walk).unwrap().visits[0].id.clone();
//! notebook.enter_visit(&visit).unwrap();
//! notebook.write_note(&visit, (Lane::Notice, "14 of 22 turned to a partner."), 1.0).unwrap();
//! notebook.finish_note(&visit).unwrap();
//!
//! // Put it on the team's table, and take that back.
//! let note = notebook.reader().walk(&walk).unwrap().notes[0].id.clone();
//! notebook.make_card(&note).unwrap();
//! assert_eq!(notebook.reader().walk(&walk).unwrap().cards.len(), 1);
//! notebook.undo().unwrap();
//! assert!(notebook.reader().walk(&walk).unwrap().cards.is_empty());
//!
//! // Find it again.
//! assert_eq!(notebook.reader().search("part").unwrap()[0].note, note);
//! ```
//!
//! - [`Notebook`] is the one door to writing, [`reader::Reader`] the one to reading.
//! - [`document`] is a whole walk as the window, the reports and the walk file see it.
//! - Each noun has a file of its own: [`walk`], [`visit`], [`note`], [`card`], …
//! - [`protocol`] is how a walk runs, stage by stage; [`agreement`] what was settled locally.
//! - [`chart`] counts what walks show over time.
//! - [`language`] finds the words in a note that judge, guess or advise.
//! - `store` holds all SQL; nothing outside it does.

#[macro_use]
pub mod terms;
pub mod moment;
#[macro_use]
pub mod noun;
pub mod agreement;
pub mod backup;
pub mod card;
pub mod chart;
pub mod clock;
pub mod closed;
pub mod comment;
pub mod commitment;
pub mod communication;
pub mod debrief;
pub mod document;
pub mod door;
pub mod error;
pub mod export_check;
pub mod hall;
pub mod json;
pub mod language;
pub mod limits;
pub mod look_for;
pub mod mirror;
pub mod next_step;
pub mod norm;
pub mod note;
pub mod notebook;
pub mod ops;
pub mod own_protocol;
pub mod patch;
pub mod pattern;
pub mod prediction;
pub mod proposal;
pub mod protocol;
pub mod pulse;
pub mod reader;
pub mod reflection;
pub mod retention;
pub mod rotation;
pub mod since;
mod store;
pub mod tally;
mod transaction;
mod undo;
pub mod visit;
pub mod walk;
pub mod walker;
pub mod wondering;

pub use error::{Blame, Error, Result};
pub use notebook::{Notebook, Place};
pub use noun::Noun;
pub use patch::Patch;
pub use reader::Reader;
pub use store::Found;
