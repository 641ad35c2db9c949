//! Blank scripting sheets: one a visit and one to spare, with nothing on them that names a room.

use chrono::NaiveDate;
use serde::Serialize;
use walk_core::document::WalkDocument;
use walk_words::{Arg, Words};

use crate::frame::Frame;
use crate::ink::{Drawn, Ink};

/// The data of the sheets, as the template reads it.
#[derive(Serialize)]
pub(crate) struct Sheets {
    #[serde(flatten)]
    frame: Frame,
    fonts: Vec<String>,
    focus: Option<Drawn>,
    look_fors: Vec<Drawn>,
    /// The heading of each sheet, by the number of its visit.
    visits: Vec<String>,
}

impl Sheets {
    /// Puts the focus question and the look-fors of a walk on its sheets, and nothing else of it.
    pub(crate) fn of(
        walk: &WalkDocument,
        words: &'static Words,
        made_on: NaiveDate,
        ink: &mut Ink<'_>,
    ) -> Sheets {
        let focus = ink.draw(&walk.focus_question);
        let look_fors = walk.look_fors.iter();
        let look_fors = look_fors.filter_map(|one| ink.draw(&one.text)).collect();
        let heading = |n: u32| words.say_with("report-visit", &[("n", Arg::from(n))]);
        Sheets {
            frame: Frame::of(walk, words, made_on),
            fonts: ink.families(),
            focus,
            look_fors,
            visits: walk.visits.iter().map(|v| heading(v.visit_no)).collect(),
        }
    }
}
