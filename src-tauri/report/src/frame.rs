//! What every paper begins with: its languages, its day, the words of its foot.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use walk_core::document::WalkDocument;
use walk_words::{Arg, Lang, Words};

/// What every paper begins with: its languages, its day, the words of its foot.
#[derive(Serialize)]
pub(crate) struct Frame {
    lang: &'static str,
    walk_lang: &'static str,
    made: Day,
    words: BTreeMap<String, String>,
    page_of: String,
    when: String,
}

impl Frame {
    /// Writes it in the language of the paper.
    pub(crate) fn of(walk: &WalkDocument, words: &Words, made_on: NaiveDate) -> Frame {
        Frame {
            lang: match words.lang() {
                Lang::En | Lang::EnXa => "en",
                Lang::Es => "es",
            },
            walk_lang: walk.language.as_str(),
            made: Day {
                year: made_on.year(),
                month: made_on.month(),
                day: made_on.day(),
            },
            words: words.page(&["report", "paper"]),
            page_of: words.say_with(
                "report-page",
                &[
                    ("page", Arg::from("{page}")),
                    ("pages", Arg::from("{pages}")),
                ],
            ),
            when: walk
                .date
                .map(|date| words.date_long(date))
                .unwrap_or_default(),
        }
    }
}

#[derive(Serialize)]
struct Day {
    year: i32,
    month: u32,
    day: u32,
}
