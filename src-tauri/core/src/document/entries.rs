//! The entries of a walk document: one shape for each list.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::moment::{ClockTime, Moment};
use crate::reflection::Shareable;
use crate::terms::{
    Actor, CommitmentStatus, EvidenceType, HostStatus, Lane, Lens, LessonPhase, Role, SinceOutcome,
};

/// Declares an entry of a walk: its fields, then who wrote it and when.
macro_rules! entry {
    ($(#[$doc:meta])* $name:ident { $($(#[$fdoc:meta])* $field:ident : $ty:ty),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            /// UUID; a file may leave it out and gets one.
            #[serde(default)]
            pub id: String,
            $($(#[$fdoc])* #[serde(default)] pub $field: $ty,)*
            /// The walker who wrote it.
            #[serde(default)]
            pub author: String,
            /// When it was first written, UTC.
            #[serde(default)]
            #[ts(type = "string")]
            pub created_at: Moment,
            /// When it was last changed, UTC.
            #[serde(default)]
            #[ts(type = "string")]
            pub changed_at: Moment,
        }
    };
}

entry! {
    /// A walker of the team, with what this walker prepared.
    WalkerEntry {
        /// First name or initials, the walker's choice.
        display_name: String,
        /// Grade or subject.
        area: String,
        /// What this walker does for the team.
        roles: Vec<Role>,
        /// What this walker wants to learn.
        learning_goal: String,
        /// What this walker does now; private.
        my_current_practice: String,
        /// What this walker expects to see; private.
        my_prediction: String,
        /// Said "I understand: this is about my own practice".
        understands: bool,
        /// Initials under the norms.
        initials: String,
        /// The kinds of evidence that this walker looks for.
        evidence_types: Vec<EvidenceType>,
    }
}

entry! {
    /// Something to look for: who, and a visible verb.
    LookForEntry {
        /// As "students say / do / make".
        text: String,
        /// What it looks at.
        lens: Option<Lens>,
    }
}

entry! {
    /// Something that the team agreed on.
    NormEntry {
        /// One sentence.
        text: String,
    }
}

entry! {
    /// One visit, known by its number alone.
    VisitEntry {
        /// The public label of the visit, from 1.
        visit_no: u32,
        /// Planned start, local clock.
        #[ts(type = "string | null")]
        start: Option<ClockTime>,
        /// Minutes in the room.
        minutes: u32,
        /// Minutes of walking after it.
        transit_minutes: u32,
        /// The moment of the lesson that it will meet.
        lesson_phase: Option<LessonPhase>,
        /// Who covers the walkers' own classes.
        coverage: String,
        /// How it came about.
        host_status: Option<HostStatus>,
        /// Purpose, focus, day and time were told.
        host_told: bool,
        /// The class knows that visitors come.
        students_told: bool,
        /// The focus that was asked for, where hosts set it.
        host_focus: String,
        /// When this device's walker went in; private.
        #[ts(type = "string | null")]
        entered_at: Option<Moment>,
        /// When this device's walker left; private.
        #[ts(type = "string | null")]
        left_at: Option<Moment>,
    }
}

entry! {
    /// A walker's own note; private.
    NoteEntry {
        /// The visit that it belongs to.
        visit_no: u32,
        /// Notice, wonder or try.
        lane: Option<Lane>,
        /// As it was typed.
        text: String,
        /// Minute in the room.
        minute: Option<u32>,
        /// The kind of evidence.
        evidence_type: Option<EvidenceType>,
        /// Still being written.
        draft: bool,
        /// The card that was made of it.
        card: Option<String>,
        /// Who or what acts in it.
        actor: Option<Actor>,
        /// Worth coming back to.
        starred: bool,
        /// Picked for the round in the hall.
        picked: bool,
        /// The id of the note that an idea comes from.
        because: Option<String>,
    }
}

entry! {
    /// What a visit shows of the walker's own practice; private.
    MirrorEntry {
        /// The visit.
        visit_no: u32,
        /// What is the same in the walker's room.
        same: String,
        /// What is different.
        different: String,
        /// What that makes the walker ask.
        question: String,
    }
}

entry! {
    /// A fact that somebody heard or saw differently.
    ClarificationEntry {
        /// The visit.
        visit_no: u32,
        /// What was heard or seen.
        text: String,
    }
}

entry! {
    /// How often a look-for was noted in a visit; private.
    TallyEntry {
        /// The visit.
        visit_no: u32,
        /// The id of the look-for.
        look_for: String,
        /// How often, or how many.
        count_x: u32,
        /// Of how many.
        count_of_y: Option<u32>,
    }
}

entry! {
    /// A piece of evidence on the team's table.
    CardEntry {
        /// The visit that it is from.
        visit_no: u32,
        /// What was seen or heard.
        text: String,
        /// The kind of evidence.
        evidence_type: Option<EvidenceType>,
        /// The pattern that it belongs to.
        pattern: Option<String>,
        /// How somebody else saw it; a card with such words is in dispute.
        seen_differently: String,
    }
}

entry! {
    /// What several cards show together.
    PatternEntry {
        /// What the group of cards is called, in plain words.
        name: String,
        /// Reads on from "In 3 of 5 visits".
        statement: String,
        /// Where it did not show.
        counterexample: String,
        /// Visits behind it; derived from its cards, ignored on import.
        visits: Vec<u32>,
    }
}

entry! {
    /// A question of the team.
    WonderingEntry {
        /// A question without a conclusion.
        text: String,
    }
}

entry! {
    /// Something that the team will do.
    NextStepEntry {
        /// What.
        text: String,
        /// Who looks after it.
        owner: String,
        /// By when.
        #[ts(type = "string | null")]
        by_date: Option<NaiveDate>,
    }
}

entry! {
    /// A walker's private reflection.
    ReflectionEntry {
        /// Practice of mine that I confirm.
        validated: String,
        /// Practice of mine that I now question.
        questioned: String,
        /// A new idea.
        new_idea: String,
        /// What surprised me.
        surprise: String,
        /// Who got to speak, to think, to choose.
        equity_lens: String,
        /// What I take along, in words for those who were visited.
        takeaway: String,
        /// The answers that the walker marked as fit to be shared.
        shareable: Vec<Shareable>,
        /// Said aloud: no reflection this time.
        left_out: bool,
        /// What the walk was and how colleagues were won for it, for a portfolio.
        portfolio_overview: String,
        /// What came of it and how the walker's practice may change, for a portfolio.
        portfolio_reflection: String,
        /// Where a recording of a protocol in use can be seen, for a portfolio.
        portfolio_link: String,
    }
}

entry! {
    /// What a walker will try: "I will …".
    CommitmentEntry {
        /// One small change in the walker's own class.
        text: String,
        /// By when.
        #[ts(type = "string | null")]
        by_date: Option<NaiveDate>,
        /// What will show how it went.
        evidence_i_will_collect: String,
        /// The colleague who asks about it.
        partner: String,
        /// How far it has come.
        status: Option<CommitmentStatus>,
        /// Why it was let go.
        dropped_reason: String,
        /// In which class of the walker's own; private.
        class_or_context: String,
        /// "Come and see me try it."
        invite_to_see_me: bool,
    }
}

entry! {
    /// How a commitment went, on one day.
    CheckInEntry {
        /// The id of the commitment.
        commitment: String,
        /// The day.
        #[ts(type = "string | null")]
        date: Option<NaiveDate>,
        /// What happened when it was tried.
        what_happened: String,
        /// Who helped, in plain words.
        helped_by: String,
    }
}

entry! {
    /// A focus question that somebody proposed.
    ProposalEntry {
        /// The question.
        text: String,
        /// How many of the team would take it.
        votes: u32,
    }
}

entry! {
    /// What the team says about a commitment of an earlier walk.
    SinceEntry {
        /// The id of the commitment.
        commitment: String,
        /// What was promised.
        text: String,
        /// Kept, changed or not yet.
        outcome: Option<SinceOutcome>,
        /// What happened.
        what_happened: String,
    }
}

entry! {
    /// What the evidence makes likely.
    PredictionEntry {
        /// What a student who did all that was asked could then do.
        text: String,
    }
}

entry! {
    /// What a walker says below a pattern or a next step.
    CommentEntry {
        /// The id of the pattern or of the next step.
        about: String,
        /// The comment.
        text: String,
    }
}

entry! {
    /// One entry of the communication log.
    CommunicationEntry {
        /// The day.
        #[ts(type = "string | null")]
        date: Option<NaiveDate>,
        /// With whom, by role.
        with_role: String,
        /// What it was about.
        topic: String,
        /// What was agreed.
        agreed: String,
    }
}

entry! {
    /// One stretch of time in which a stage of the debrief was under way; private.
    StageTimeEntry {
        /// The place of the stage among those of the debrief, from 0.
        stage: u32,
        /// When it began.
        #[ts(type = "string")]
        begun_at: Moment,
        /// When it ended; null while it runs.
        #[ts(type = "string | null")]
        ended_at: Option<Moment>,
    }
}

entry! {
    /// How the walk felt to its team, counted; there is none before three have answered.
    PulseEntry {
        /// "Could I speak openly?": yes.
        safe_yes: u32,
        /// In part.
        safe_partly: u32,
        /// No.
        safe_no: u32,
        /// "Was it useful for my own practice?": yes.
        useful_yes: u32,
        /// In part.
        useful_partly: u32,
        /// No.
        useful_no: u32,
        /// What to change next time, in the order of the alphabet.
        changes: Vec<String>,
    }
}
