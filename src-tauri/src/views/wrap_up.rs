//! How a walk felt to its team, in words: at its end, and when the next one is planned.

use serde::Serialize;
use ts_rs::TS;
use walk_core::document::WalkDocument;
use walk_core::pulse::{FEWEST, Totals, totals};
use walk_core::since::felt_before;
use walk_words::{Arg, Words};

use super::home::title;

/// What the end of a walk needs beyond the walk itself.
#[derive(Debug, Serialize, TS)]
pub struct WrapUpView {
    /// How many answers wait on this device until there are enough of them.
    pub waiting: usize,
    /// "2 have answered. Counts stand here from 3 answers on.", ready to show.
    pub answered: String,
    /// The counts of all devices; none before three have answered.
    pub pulse: Option<PulseLines>,
}

/// The counts of a pulse.
#[derive(Debug, Serialize, TS)]
pub struct PulseLines {
    /// "4 of 5 say yes to speaking openly, 3 of 5 to useful …", ready to show.
    pub headline: String,
    /// Who could speak openly: yes, in part, no.
    pub safe: [u32; 3],
    /// For whom it was useful: yes, in part, no.
    pub useful: [u32; 3],
    /// What to change next time.
    pub wishes: Vec<String>,
}

/// The pulse of the walk before, as the next pre-brief shows it.
#[derive(Debug, Serialize, TS)]
pub struct PulseBefore {
    /// "Talk in pairs · 5 November 2026", ready to show.
    pub from: String,
    /// The language in which its wishes were written.
    pub language: walk_core::terms::Language,
    /// The counts.
    pub pulse: PulseLines,
}

/// Joins what the end of a walk needs.
pub fn wrap_up_view(walk: &WalkDocument, waiting: usize, words: &Words) -> WrapUpView {
    let sum = totals(&walk.process_pulses);
    let said = |key: &str, n: usize| {
        let args = [("n", Arg::from(n)), ("fewest", Arg::from(FEWEST))];
        words.say_with(key, &args)
    };
    let counted = sum.as_ref().map_or(0, Totals::answers) as usize;
    let answered = match (counted, waiting) {
        (0, n) => said("views-pulse-waiting", n),
        (all, 0) => said("views-pulse-answered", all),
        // Another device has its counts already; those of this one still wait.
        (all, n) => [
            said("views-pulse-answered", all),
            said("views-pulse-more", n),
        ]
        .join(" "),
    };
    WrapUpView {
        waiting,
        answered,
        pulse: sum.map(|sum| lines(sum, words)),
    }
}

/// Finds what the team wished for at the end of the walk before.
pub fn pulse_before(
    walk: &WalkDocument,
    walks: &[WalkDocument],
    words: &Words,
) -> Option<PulseBefore> {
    let before = felt_before(walk, walks)?;
    let pulse = lines(totals(&before.process_pulses)?, words);
    let date = before.date.map(|d| words.date_long(d)).unwrap_or_default();
    let parts = [title(before, words), date];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Some(PulseBefore {
        from: parts.join(" · "),
        language: before.language,
        pulse,
    })
}

fn lines(sum: Totals, words: &Words) -> PulseLines {
    let args = [
        ("safe", Arg::from(sum.safe[0])),
        ("useful", Arg::from(sum.useful[0])),
        ("all", Arg::from(sum.answers())),
    ];
    PulseLines {
        headline: words.say_with("views-pulse-headline", &args),
        safe: sum.safe,
        useful: sum.useful,
        wishes: sum.changes,
    }
}
