//! From the rows of a walk to its document.

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;

use super::{
    CardEntry, CheckInEntry, ClarificationEntry, CommentEntry, CommitmentEntry, CommunicationEntry,
    FORMAT, LookForEntry, MirrorEntry, NextStepEntry, NormEntry, NoteEntry, PatternEntry,
    PredictionEntry, ProposalEntry, PulseEntry, ReflectionEntry, SinceEntry, StageTimeEntry,
    TallyEntry, VERSION, VisitEntry, WalkDocument, WalkerEntry, WonderingEntry,
};
use crate::card::Card;
use crate::comment::Comment;
use crate::commitment::{CheckIn, Commitment};
use crate::communication::Communication;
use crate::debrief::StageTime;
use crate::error::{Error, Result};
use crate::hall::Clarification;
use crate::look_for::LookFor;
use crate::mirror::Mirror;
use crate::next_step::NextStep;
use crate::norm::Norm;
use crate::note::Note;
use crate::noun::Noun;
use crate::pattern::{Pattern, visits_behind};
use crate::prediction::Prediction;
use crate::proposal::Proposal;
use crate::pulse::Pulse;
use crate::reflection::Reflection;
use crate::since::Since;
use crate::store;
use crate::tally::Tally;
use crate::terms::WalkStatus;
use crate::visit::{Stay, Visit};
use crate::walk::{Walk, status};
use crate::walker::{Part, Preparation, Walker};
use crate::wondering::Wondering;

/// Makes an entry: its stamp, then the fields that the row shares with it, then the rest.
macro_rules! entry {
    ($kind:ident of $row:ident { $($same:ident),* $(,)? } $($rest:tt)*) => {
        $kind {
            id: $row.stamp.id,
            author: $row.stamp.author,
            created_at: $row.stamp.created_at,
            changed_at: $row.stamp.changed_at,
            $($same: $row.$same,)*
            $($rest)*
        }
    };
}

/// Reads a whole walk as it stands on the device of the walker `me`.
pub(crate) fn read_walk(db: &Connection, id: &str, me: &str) -> Result<WalkDocument> {
    let mut document = read_plan(db, id, me)?;
    let numbers = document
        .visits
        .iter()
        .map(|v| (v.id.clone(), v.visit_no))
        .collect();
    let cards = read_cards(db, id, &numbers)?;
    document.notes = read_notes(db, id, &numbers, &cards)?;
    document.tallies = read_tallies(db, id, &numbers, &document)?;
    document.mirrors = rows(db, id, |r: Mirror| {
        let visit_no = numbers.get(&r.visit).copied().unwrap_or_default();
        entry!(MirrorEntry of r { same, different, question } visit_no)
    })?;
    document.clarifications = rows(db, id, |r: Clarification| {
        let visit_no = numbers.get(&r.visit).copied().unwrap_or_default();
        entry!(ClarificationEntry of r { text } visit_no)
    })?;
    document.patterns = rows(db, id, |r: Pattern| {
        let visits = visits_behind(&r.stamp.id, &cards);
        entry!(PatternEntry of r { name, statement, counterexample } visits)
    })?;
    document.cards = cards;
    document.team_wonderings = rows(db, id, |r: Wondering| entry!(WonderingEntry of r { text }))?;
    document.team_next_steps = rows(
        db,
        id,
        |r: NextStep| entry!(NextStepEntry of r { text, owner, by_date }),
    )?;
    document.reflections = rows(db, id, |r: Reflection| {
        entry!(ReflectionEntry of r { validated, questioned, new_idea, surprise, equity_lens,
                takeaway, left_out, portfolio_overview, portfolio_reflection, portfolio_link }
            shareable: r.shareable.0)
    })?;
    // A check-in of a commitment that was removed waits until that comes back.
    let promised = &document.commitments;
    let all = store::of_walk::<CheckIn>(db, id)?.into_iter();
    document.check_ins = all
        .filter(|r| promised.iter().any(|c| c.id == r.commitment))
        .map(|r| entry!(CheckInEntry of r { commitment, date, what_happened, helped_by }))
        .collect();
    read_talk(db, id, &mut document)?;
    document.status = status(&document);
    Ok(document)
}

/// Reads what was said, agreed and timed around the debrief.
fn read_talk(db: &Connection, id: &str, document: &mut WalkDocument) -> Result<()> {
    document.predictions = rows(
        db,
        id,
        |r: Prediction| entry!(PredictionEntry of r { text }),
    )?;
    // A comment waits, too, until what it is about comes back.
    let there = |about: &str| {
        document.patterns.iter().any(|p| p.id == about)
            || document.team_next_steps.iter().any(|s| s.id == about)
    };
    let all = store::of_walk::<Comment>(db, id)?.into_iter();
    document.comments = all
        .filter(|r| there(&r.about))
        .map(|r| entry!(CommentEntry of r { about, text }))
        .collect();
    document.comm_log = rows(
        db,
        id,
        |r: Communication| entry!(CommunicationEntry of r { date, with_role, topic, agreed }),
    )?;
    document.stage_times = rows(
        db,
        id,
        |r: StageTime| entry!(StageTimeEntry of r { stage, begun_at, ended_at }),
    )?;
    Ok(())
}

/// Reads the plan of a walk, its commitments and its pulse: what the next walk needs to know of it.
///
/// Notes, debrief, reflections and the status are left empty.
pub(crate) fn read_plan(db: &Connection, id: &str, me: &str) -> Result<WalkDocument> {
    let missing = || Error::NotFound {
        noun: Noun::Walk,
        id: id.into(),
    };
    let walk: Walk = store::get(db, id)?.ok_or_else(missing)?;
    if walk.stamp.removed_at.is_some() {
        return Err(missing());
    }
    let walkers = read_walkers(db, id)?;
    let visits = read_visits(db, id, me)?;
    Ok(WalkDocument {
        format: FORMAT.into(),
        version: VERSION,
        id: walk.stamp.id,
        title: walk.title,
        date: walk.date,
        language: walk.language,
        status: WalkStatus::Draft,
        closed_at: walk.closed_at,
        focus_question: walk.focus_question,
        purpose_statement: walk.purpose_statement,
        linked_goal: walk.linked_goal,
        no_linked_goal: walk.no_linked_goal,
        protocol: walk.protocol.map(|p| p.0),
        overlays: walk.overlays.0,
        agreement_profile: walk.agreement_profile,
        agreement: walk.agreement.map(|a| a.0),
        focus_rationale: walk.focus_rationale,
        focus_check: walk.focus_check.0,
        focus_width: walk.focus_width,
        opening_activity: walk.opening_activity,
        prebrief_start: walk.prebrief_start,
        where_to_sit: walk.where_to_sit,
        talk_to_students: walk.talk_to_students,
        devices: walk.devices,
        enter_together: walk.enter_together,
        previous_walk: walk.previous_walk,
        hall_mode: walk.hall_mode,
        celebration: walk.celebration,
        prebrief_minutes_note: walk.prebrief_minutes_note,
        debrief_minutes_note: walk.debrief_minutes_note,
        changed_because: walk.changed_because,
        raw_notes_delete_on: walk.raw_notes_delete_on,
        walk_delete_on: walk.walk_delete_on,
        me: me.to_owned(),
        walkers,
        since_last_walk: rows(
            db,
            id,
            |r: Since| entry!(SinceEntry of r { commitment, text, outcome, what_happened }),
        )?,
        proposals: rows(
            db,
            id,
            |r: Proposal| entry!(ProposalEntry of r { text, votes }),
        )?,
        look_fors: rows(
            db,
            id,
            |r: LookFor| entry!(LookForEntry of r { text, lens }),
        )?,
        norms: rows(db, id, |r: Norm| entry!(NormEntry of r { text }))?,
        visits,
        notes: vec![],
        tallies: vec![],
        mirrors: vec![],
        clarifications: vec![],
        patterns: vec![],
        cards: vec![],
        predictions: vec![],
        team_wonderings: vec![],
        team_next_steps: vec![],
        reflections: vec![],
        commitments: rows(db, id, |r: Commitment| {
            entry!(CommitmentEntry of r { text, by_date, evidence_i_will_collect, partner, dropped_reason,
                    class_or_context, invite_to_see_me }
                status: Some(r.status))
        })?,
        check_ins: vec![],
        comments: vec![],
        comm_log: vec![],
        stage_times: vec![],
        process_pulses: rows(db, id, |r: Pulse| {
            entry!(PulseEntry of r { safe_yes, safe_partly, safe_no, useful_yes, useful_partly, useful_no }
                changes: r.changes.0)
        })?,
        author: walk.stamp.author,
        created_at: walk.stamp.created_at,
        changed_at: walk.stamp.changed_at,
    })
}

fn rows<T: crate::noun::Row, E>(
    db: &Connection,
    walk: &str,
    entry: impl Fn(T) -> E,
) -> Result<Vec<E>> {
    Ok(store::of_walk::<T>(db, walk)?
        .into_iter()
        .map(entry)
        .collect())
}

fn read_walkers(db: &Connection, walk: &str) -> Result<Vec<WalkerEntry>> {
    let preparations: Vec<Preparation> = store::of_walk(db, walk)?;
    let mut walkers = Vec::new();
    for part in store::of_walk::<Part>(db, walk)? {
        let Some(walker) = store::get::<Walker>(db, &part.walker)? else {
            continue;
        };
        let prepared = preparations.iter().find(|p| p.stamp.author == part.walker);
        walkers.push(WalkerEntry {
            id: part.walker,
            display_name: walker.display_name,
            area: walker.area,
            roles: part.roles.0,
            learning_goal: part.learning_goal,
            understands: part.understands,
            initials: part.initials,
            evidence_types: part.evidence_types.0,
            my_current_practice: prepared
                .map(|p| p.my_current_practice.clone())
                .unwrap_or_default(),
            my_prediction: prepared
                .map(|p| p.my_prediction.clone())
                .unwrap_or_default(),
            author: part.stamp.author,
            created_at: part.stamp.created_at,
            changed_at: part.stamp.changed_at,
        });
    }
    Ok(walkers)
}

/// The number of each visit, by its id.
type Numbers = HashMap<String, u32>;

fn read_visits(db: &Connection, walk: &str, me: &str) -> Result<Vec<VisitEntry>> {
    let stays: Vec<Stay> = store::of_walk(db, walk)?;
    let mut visits = Vec::new();
    for (visit_no, r) in (1..).zip(store::of_walk::<Visit>(db, walk)?) {
        let stay = stays
            .iter()
            .find(|s| s.visit == r.stamp.id && s.stamp.author == me);
        visits.push(entry!(VisitEntry of r {
                start, minutes, transit_minutes, lesson_phase, coverage, host_status, host_told,
                students_told, host_focus,
            }
            visit_no,
            entered_at: stay.and_then(|s| s.entered_at),
            left_at: stay.and_then(|s| s.left_at)));
    }
    Ok(visits)
}

fn read_cards(db: &Connection, walk: &str, numbers: &Numbers) -> Result<Vec<CardEntry>> {
    let patterns: Vec<Pattern> = store::of_walk(db, walk)?;
    rows(db, walk, |r: Card| {
        let visit_no = numbers.get(&r.visit).copied().unwrap_or_default();
        // A removed pattern lets its cards go, and has them again when it comes back.
        let pattern = r
            .pattern
            .clone()
            .filter(|p| patterns.iter().any(|row| row.stamp.id == *p));
        entry!(CardEntry of r { text, evidence_type, seen_differently } visit_no, pattern)
    })
}

/// A tally of a look-for that was removed waits until that comes back.
fn read_tallies(
    db: &Connection,
    walk: &str,
    numbers: &Numbers,
    document: &WalkDocument,
) -> Result<Vec<TallyEntry>> {
    let there = |id: &str| document.look_fors.iter().any(|l| l.id == id);
    let all = store::of_walk::<Tally>(db, walk)?.into_iter();
    let all = all.filter(|r| there(&r.look_for));
    Ok(all
        .map(|r| {
            let visit_no = numbers.get(&r.visit).copied().unwrap_or_default();
            entry!(TallyEntry of r { look_for, count_x, count_of_y } visit_no)
        })
        .collect())
}

fn read_notes(
    db: &Connection,
    walk: &str,
    numbers: &Numbers,
    cards: &[CardEntry],
) -> Result<Vec<NoteEntry>> {
    let notes: Vec<Note> = store::of_walk(db, walk)?;
    let ids: HashSet<String> = notes.iter().map(|n| n.stamp.id.clone()).collect();
    let entry = |r: Note| {
        let visit_no = numbers.get(&r.visit).copied().unwrap_or_default();
        // What is removed comes back with what points at it.
        let card = r
            .card
            .filter(|card| cards.iter().any(|row| row.id == *card));
        let because = r.because.filter(|note| ids.contains(note));
        entry!(NoteEntry of r { text, minute, evidence_type, draft, actor, starred, picked }
            visit_no, lane: Some(r.lane), card, because)
    };
    Ok(notes.into_iter().map(entry).collect())
}
