//! A walk: its plan, and how far it has come.

use chrono::NaiveDate;

use crate::agreement::{Agreement, AskStudents, Profile};
use crate::document::{CommitmentEntry, ReflectionEntry, WalkDocument};
use crate::json::Json;
use crate::moment::{ClockTime, Moment};
use crate::protocol::{Overlay, Protocol};
use crate::terms::{Devices, FocusPart, FocusWidth, HallMode, Language, Role, Several, WalkStatus};

noun! {
    /// A learning walk: one team, one focus, some visits.
    Walk in Team {
        /// What the team calls it.
        title: String,
        /// The day.
        date: Option<NaiveDate>,
        /// Language of its own text.
        language: Language,
        /// When it was closed.
        closed_at: Option<Moment>,
        /// What the team looks at together.
        focus_question: String,
        /// The team's own words below the fixed purpose line.
        purpose_statement: String,
        /// The school goal that the focus serves.
        linked_goal: String,
        /// Said aloud: it serves no goal of the school.
        no_linked_goal: bool,
        /// The protocol that this walk uses, whole, so that an old walk keeps it.
        protocol: Option<Json<Protocol>>,
        /// What changes the protocol.
        overlays: Several<Overlay>,
        /// The local agreement.
        agreement_profile: Profile,
        /// The switches of an agreement of one's own.
        agreement: Option<Json<Agreement>>,
        /// Why the focus matters to the walkers' own classes.
        focus_rationale: String,
        /// What holds for the focus question.
        focus_check: Several<FocusPart>,
        /// Whether it is too wide or too narrow.
        focus_width: Option<FocusWidth>,
        /// What the team begins with.
        opening_activity: String,
        /// When the pre-brief begins.
        prebrief_start: Option<ClockTime>,
        /// Where walkers sit or stand in a room.
        where_to_sit: String,
        /// Whether walkers talk with students.
        talk_to_students: Option<AskStudents>,
        /// Whether devices are used in the room.
        devices: Option<Devices>,
        /// All enter and leave together.
        enter_together: bool,
        /// The walk that this one was planned from.
        previous_walk: Option<String>,
        /// How the team talks in the hall.
        hall_mode: Option<HallMode>,
        /// What the team learned together and is glad of.
        celebration: String,
        /// What was said and agreed in the pre-brief.
        prebrief_minutes_note: String,
        /// What was said and agreed in the debrief.
        debrief_minutes_note: String,
        /// What the team changed because of the pulse of the walk before.
        changed_because: String,
        /// The day on which raw notes go, if it is not the usual one.
        raw_notes_delete_on: Option<NaiveDate>,
        /// The day on which cards and patterns go, if it is not the usual one.
        walk_delete_on: Option<NaiveDate>,
    }
}

/// Tells how far a walk has come, from what it holds.
///
/// The order is that of the field: plan, walk, debrief, follow up.
pub fn status(walk: &WalkDocument) -> WalkStatus {
    let walked = walk.visits.iter().any(|v| v.entered_at.is_some());
    // An entry that was only added says nothing yet.
    let said = |text: &str| !text.trim().is_empty();
    let named = walk.patterns.iter().any(|p| said(&p.statement))
        || walk.team_wonderings.iter().any(|w| said(&w.text))
        || walk.team_next_steps.iter().any(|s| said(&s.text));
    let committed = walk.commitments.iter().any(|c| said(&c.text));
    if walk.closed_at.is_some() {
        WalkStatus::Closed
    } else if committed {
        WalkStatus::FollowUp
    } else if named {
        WalkStatus::Debriefed
    } else if walked {
        WalkStatus::Walking
    } else if walk.date.is_some() && said(&walk.focus_question) && !walk.visits.is_empty() {
        WalkStatus::PreBriefed
    } else {
        WalkStatus::Draft
    }
}

term! {
    /// Something that a plan can still lack.
    Missing {
        /// What I want to learn; the only thing without which no walk begins.
        LearningGoal = "learning_goal",
        /// A day.
        Date = "date",
        /// A question to look at together.
        FocusQuestion = "focus_question",
        /// Three to six look-fors.
        LookFors = "look_fors",
        /// A norm at least.
        Norms = "norms",
        /// The goal of the school, or "none" said aloud.
        LinkedGoal = "linked_goal",
        /// Somebody who leads.
        Facilitator = "facilitator",
        /// A time for the first visit.
        Start = "start",
        /// A visit at least.
        Visits = "visits",
        /// Something that the team named together.
        Debrief = "debrief",
        /// My reflection.
        Reflection = "reflection",
        /// What I will try.
        Commitment = "commitment",
        /// What became of what was promised.
        OpenCommitments = "open_commitments",
    }
}

impl Missing {
    /// Names the page on which it is written.
    pub fn page(self) -> &'static str {
        match self {
            Self::Start | Self::Visits => "schedule",
            Self::Debrief => "debrief",
            Self::Reflection => "reflection",
            Self::Commitment | Self::OpenCommitments => "commitments",
            _ => "prebrief",
        }
    }
}

/// How many look-fors a walk has at least and at most.
pub const LOOK_FORS: (usize, usize) = (3, 6);

/// Lists what is still missing for the next step, what matters most first.
pub fn missing(walk: &WalkDocument) -> Vec<Missing> {
    let empty = |text: &str| text.trim().is_empty();
    let me = walk.walkers.iter().find(|w| w.id == walk.me);
    let look_fors = walk.look_fors.iter().filter(|l| !empty(&l.text)).count();
    let norms = walk.norms.iter().filter(|n| !empty(&n.text)).count();
    let mut leads = walk.walkers.iter().flat_map(|w| &w.roles);
    let planned = [
        (
            Missing::LearningGoal,
            me.is_some_and(|w| empty(&w.learning_goal)),
        ),
        (Missing::Date, walk.date.is_none()),
        (Missing::FocusQuestion, empty(&walk.focus_question)),
        (Missing::Visits, walk.visits.is_empty()),
        (Missing::LookFors, look_fors < LOOK_FORS.0),
        (Missing::Norms, norms == 0),
        (
            Missing::LinkedGoal,
            empty(&walk.linked_goal) && !walk.no_linked_goal,
        ),
        (
            Missing::Facilitator,
            !leads.any(|role| *role == Role::Facilitator),
        ),
        (
            Missing::Start,
            walk.visits.first().is_some_and(|v| v.start.is_none()),
        ),
    ];
    let walked = [
        (Missing::Debrief, status(walk) == WalkStatus::Walking),
        (Missing::Reflection, !reflected(walk) && !left_out(walk)),
        (
            Missing::Commitment,
            !walk.commitments.iter().any(|c| !empty(&c.text)),
        ),
        (
            Missing::OpenCommitments,
            walk.commitments.iter().any(CommitmentEntry::is_open),
        ),
    ];
    let list: &[(Missing, bool)] = match status(walk) {
        WalkStatus::Draft | WalkStatus::PreBriefed => &planned,
        WalkStatus::Closed => &[],
        _ => &walked,
    };
    list.iter()
        .filter(|(_, is)| *is)
        .map(|(what, _)| *what)
        .collect()
}

/// Whether my own reflection has begun: one of its answers is not empty.
pub fn reflected(walk: &WalkDocument) -> bool {
    let begun = |r: &ReflectionEntry| {
        let texts = [
            &r.validated,
            &r.questioned,
            &r.new_idea,
            &r.surprise,
            &r.equity_lens,
        ];
        texts.into_iter().any(|text| !text.trim().is_empty())
    };
    let mut mine = walk.reflections.iter().filter(|r| r.author == walk.me);
    mine.any(begun)
}

/// Whether I said aloud that I do not reflect this time.
fn left_out(walk: &WalkDocument) -> bool {
    let mut mine = walk.reflections.iter().filter(|r| r.author == walk.me);
    mine.any(|r| r.left_out)
}
