//! What must hold in a walk document beyond its form, each finding with its place.

use std::collections::HashSet;

use super::{VERSION, WalkDocument};
use crate::error::{Error, Result};
use crate::limits::{self, COUNT, LINE, PROSE, STAGES, TRANSIT_MINUTES, VISIT_MINUTES, VOTES};
use crate::pulse::FEWEST;

/// Refuses a document whose parts do not fit together.
pub(crate) fn check(walk: &WalkDocument) -> Result<()> {
    if walk.version == 0 || walk.version > VERSION {
        return bad("version", "expected 1 to 5");
    }
    limits::text("me", &walk.me, LINE)?;
    limits::day("date", walk.date)?;
    limits::text("title", &walk.title, LINE)?;
    limits::text("focus_question", &walk.focus_question, LINE)?;
    limits::text("purpose_statement", &walk.purpose_statement, PROSE)?;
    limits::text("linked_goal", &walk.linked_goal, PROSE)?;
    limits::text("focus_rationale", &walk.focus_rationale, PROSE)?;
    limits::text("opening_activity", &walk.opening_activity, PROSE)?;
    limits::text("where_to_sit", &walk.where_to_sit, LINE)?;
    limits::text("celebration", &walk.celebration, PROSE)?;
    limits::text("prebrief_minutes_note", &walk.prebrief_minutes_note, PROSE)?;
    limits::text("debrief_minutes_note", &walk.debrief_minutes_note, PROSE)?;
    limits::text("changed_because", &walk.changed_because, PROSE)?;
    limits::day("raw_notes_delete_on", walk.raw_notes_delete_on)?;
    limits::day("walk_delete_on", walk.walk_delete_on)?;
    if let Some(earlier) = &walk.previous_walk {
        limits::text("previous_walk", earlier, LINE)?;
    }
    agreed(walk)?;
    walkers(walk)?;
    plan(walk)?;
    visits(walk)?;
    notes_and_cards(walk)?;
    hall(walk)?;
    debrief(walk)?;
    after(walk)?;
    talk(walk)?;
    distinct_ids(walk)
}

fn bad(place: impl Into<String>, detail: &str) -> Result<()> {
    Err(Error::BadField {
        place: place.into(),
        detail: detail.into(),
    })
}

fn texts(list: &str, index: usize, texts: &[(&str, &str, usize)]) -> Result<()> {
    for (field, text, limit) in texts {
        limits::text(&format!("{list}[{index}].{field}"), text, *limit)?;
    }
    Ok(())
}

fn walkers(walk: &WalkDocument) -> Result<()> {
    // A walker who has left the walk is known by a UUID alone.
    let stands_for_one = walk.me.is_empty()
        || uuid::Uuid::parse_str(&walk.me).is_ok()
        || walk.walkers.is_empty()
        || walk.walkers.iter().any(|w| w.id == walk.me);
    if !stands_for_one {
        return bad("me", "no such walker in this file");
    }
    for (i, w) in walk.walkers.iter().enumerate() {
        let fields = [
            ("display_name", w.display_name.as_str(), LINE),
            ("area", &w.area, LINE),
            ("learning_goal", &w.learning_goal, PROSE),
            ("my_current_practice", &w.my_current_practice, PROSE),
            ("my_prediction", &w.my_prediction, PROSE),
            ("initials", &w.initials, LINE),
        ];
        texts("walkers", i, &fields)?;
    }
    Ok(())
}

/// Checks the protocol and the agreement that a walk carries.
///
/// A walk keeps the protocol that it used, also one that could not be chosen today; so only its texts
/// and numbers must be such as fit into the notebook.
fn agreed(walk: &WalkDocument) -> Result<()> {
    if let Some(protocol) = &walk.protocol {
        protocol.fits("protocol.")?;
    }
    if let Some(agreement) = &walk.agreement {
        agreement.fits("agreement.")?;
    }
    Ok(())
}

fn plan(walk: &WalkDocument) -> Result<()> {
    for (i, s) in walk.since_last_walk.iter().enumerate() {
        let fields = [
            ("commitment", s.commitment.as_str(), LINE),
            ("text", &s.text, LINE),
            ("what_happened", &s.what_happened, PROSE),
        ];
        texts("since_last_walk", i, &fields)?;
        let same = |o: &super::SinceEntry| o.commitment == s.commitment;
        if walk.since_last_walk[..i].iter().any(same) {
            return bad(
                format!("since_last_walk[{i}].commitment"),
                "one entry a commitment",
            );
        }
    }
    for (i, p) in walk.proposals.iter().enumerate() {
        texts("proposals", i, &[("text", &p.text, LINE)])?;
        limits::number(&format!("proposals[{i}].votes"), p.votes, VOTES)?;
    }
    for (i, l) in walk.look_fors.iter().enumerate() {
        texts("look_fors", i, &[("text", &l.text, LINE)])?;
    }
    for (i, n) in walk.norms.iter().enumerate() {
        texts("norms", i, &[("text", &n.text, LINE)])?;
    }
    Ok(())
}

fn visits(walk: &WalkDocument) -> Result<()> {
    for (i, v) in walk.visits.iter().enumerate() {
        if usize::try_from(v.visit_no) != Ok(i + 1) {
            return bad(
                format!("visits[{i}].visit_no"),
                "visits are numbered 1, 2, 3 in their order",
            );
        }
        limits::number(&format!("visits[{i}].minutes"), v.minutes, VISIT_MINUTES)?;
        limits::number(
            &format!("visits[{i}].transit_minutes"),
            v.transit_minutes,
            TRANSIT_MINUTES,
        )?;
        let fields = [
            ("coverage", v.coverage.as_str(), LINE),
            ("host_focus", &v.host_focus, LINE),
        ];
        texts("visits", i, &fields)?;
    }
    Ok(())
}

fn notes_and_cards(walk: &WalkDocument) -> Result<()> {
    let is_visit = |no: u32| is_visit(walk, no);
    let notes: HashSet<&str> = walk.notes.iter().map(|n| n.id.as_str()).collect();
    let cards: HashSet<&str> = walk
        .cards
        .iter()
        .map(|c| c.id.as_str())
        .filter(|id| !id.is_empty())
        .collect();
    let patterns: HashSet<&str> = walk
        .patterns
        .iter()
        .map(|p| p.id.as_str())
        .filter(|id| !id.is_empty())
        .collect();
    let mut drafts = HashSet::new();
    for (i, n) in walk.notes.iter().enumerate() {
        texts("notes", i, &[("text", &n.text, PROSE)])?;
        if !is_visit(n.visit_no) {
            return bad(format!("notes[{i}].visit_no"), "no such visit in this file");
        }
        if n.lane.is_none() {
            return bad(format!("notes[{i}].lane"), "expected notice, wonder or try");
        }
        if n.card.as_deref().is_some_and(|c| !cards.contains(c)) {
            return bad(format!("notes[{i}].card"), "no such card in this file");
        }
        if n.because.as_deref().is_some_and(|b| !notes.contains(b)) {
            return bad(format!("notes[{i}].because"), "no such note in this file");
        }
        if n.draft && !drafts.insert((n.visit_no, &n.author)) {
            return bad(format!("notes[{i}].draft"), "one draft a visit and walker");
        }
    }
    let look_fors: HashSet<&str> = walk.look_fors.iter().map(|l| l.id.as_str()).collect();
    let mut counted = HashSet::new();
    for (i, t) in walk.tallies.iter().enumerate() {
        if !is_visit(t.visit_no) {
            return bad(
                format!("tallies[{i}].visit_no"),
                "no such visit in this file",
            );
        }
        if t.look_for.is_empty() || !look_fors.contains(t.look_for.as_str()) {
            return bad(
                format!("tallies[{i}].look_for"),
                "no such look-for in this file",
            );
        }
        if !counted.insert((t.visit_no, &t.look_for, &t.author)) {
            return bad(
                format!("tallies[{i}].look_for"),
                "one tally a visit, look-for and walker",
            );
        }
        limits::number(&format!("tallies[{i}].count_x"), t.count_x, COUNT)?;
        let of = t.count_of_y.unwrap_or_default();
        limits::number(&format!("tallies[{i}].count_of_y"), of, COUNT)?;
    }
    for (i, c) in walk.cards.iter().enumerate() {
        let fields = [
            ("text", c.text.as_str(), PROSE),
            ("seen_differently", &c.seen_differently, LINE),
        ];
        texts("cards", i, &fields)?;
        if !is_visit(c.visit_no) {
            return bad(format!("cards[{i}].visit_no"), "no such visit in this file");
        }
        if c.pattern.as_deref().is_some_and(|p| !patterns.contains(p)) {
            return bad(
                format!("cards[{i}].pattern"),
                "no such pattern in this file",
            );
        }
    }
    Ok(())
}

fn is_visit(walk: &WalkDocument, no: u32) -> bool {
    (1..=walk.visits.len()).contains(&(no as usize))
}

fn hall(walk: &WalkDocument) -> Result<()> {
    let mut mirrored = HashSet::new();
    for (i, m) in walk.mirrors.iter().enumerate() {
        let fields = [
            ("same", m.same.as_str(), PROSE),
            ("different", &m.different, PROSE),
            ("question", &m.question, PROSE),
        ];
        texts("mirrors", i, &fields)?;
        let place = format!("mirrors[{i}].visit_no");
        if !is_visit(walk, m.visit_no) {
            return bad(place, "no such visit in this file");
        }
        if !mirrored.insert((m.visit_no, &m.author)) {
            return bad(place, "one mirror a visit and walker");
        }
    }
    for (i, c) in walk.clarifications.iter().enumerate() {
        texts("clarifications", i, &[("text", &c.text, LINE)])?;
        if !is_visit(walk, c.visit_no) {
            let place = format!("clarifications[{i}].visit_no");
            return bad(place, "no such visit in this file");
        }
    }
    Ok(())
}

fn debrief(walk: &WalkDocument) -> Result<()> {
    for (i, p) in walk.patterns.iter().enumerate() {
        let fields = [
            ("name", p.name.as_str(), LINE),
            ("statement", &p.statement, LINE),
            ("counterexample", &p.counterexample, LINE),
        ];
        texts("patterns", i, &fields)?;
    }
    for (i, w) in walk.team_wonderings.iter().enumerate() {
        texts("team_wonderings", i, &[("text", &w.text, LINE)])?;
    }
    for (i, s) in walk.team_next_steps.iter().enumerate() {
        limits::day(&format!("team_next_steps[{i}].by_date"), s.by_date)?;
        texts(
            "team_next_steps",
            i,
            &[("text", &s.text, LINE), ("owner", &s.owner, LINE)],
        )?;
    }
    Ok(())
}

fn after(walk: &WalkDocument) -> Result<()> {
    let mut authors = HashSet::new();
    for (i, r) in walk.reflections.iter().enumerate() {
        let fields = [
            ("validated", r.validated.as_str(), PROSE),
            ("questioned", &r.questioned, PROSE),
            ("new_idea", &r.new_idea, PROSE),
            ("surprise", &r.surprise, PROSE),
            ("equity_lens", &r.equity_lens, PROSE),
            ("takeaway", &r.takeaway, PROSE),
            ("portfolio_overview", &r.portfolio_overview, PROSE),
            ("portfolio_reflection", &r.portfolio_reflection, PROSE),
            ("portfolio_link", &r.portfolio_link, LINE),
        ];
        texts("reflections", i, &fields)?;
        if !authors.insert(&r.author) {
            return bad(
                format!("reflections[{i}].author"),
                "one reflection a walker",
            );
        }
    }
    for (i, c) in walk.commitments.iter().enumerate() {
        limits::day(&format!("commitments[{i}].by_date"), c.by_date)?;
        let fields = [
            ("text", c.text.as_str(), LINE),
            ("evidence_i_will_collect", &c.evidence_i_will_collect, LINE),
            ("partner", &c.partner, LINE),
            ("dropped_reason", &c.dropped_reason, LINE),
            ("class_or_context", &c.class_or_context, LINE),
        ];
        texts("commitments", i, &fields)?;
    }
    for (i, c) in walk.check_ins.iter().enumerate() {
        limits::day(&format!("check_ins[{i}].date"), c.date)?;
        let fields = [
            ("what_happened", c.what_happened.as_str(), PROSE),
            ("helped_by", &c.helped_by, LINE),
        ];
        texts("check_ins", i, &fields)?;
        let promised = |other: &super::CommitmentEntry| other.id == c.commitment;
        if c.commitment.is_empty() || !walk.commitments.iter().any(promised) {
            let place = format!("check_ins[{i}].commitment");
            return bad(place, "no such commitment in this file");
        }
    }
    Ok(())
}

fn talk(walk: &WalkDocument) -> Result<()> {
    for (i, p) in walk.predictions.iter().enumerate() {
        texts("predictions", i, &[("text", &p.text, LINE)])?;
    }
    for (i, c) in walk.comments.iter().enumerate() {
        texts("comments", i, &[("text", &c.text, PROSE)])?;
        let there = walk.patterns.iter().any(|p| p.id == c.about)
            || walk.team_next_steps.iter().any(|s| s.id == c.about);
        if c.about.is_empty() || !there {
            let place = format!("comments[{i}].about");
            return bad(place, "no such pattern or next step in this file");
        }
    }
    for (i, c) in walk.comm_log.iter().enumerate() {
        limits::day(&format!("comm_log[{i}].date"), c.date)?;
        let fields = [
            ("with_role", c.with_role.as_str(), LINE),
            ("topic", &c.topic, LINE),
            ("agreed", &c.agreed, PROSE),
        ];
        texts("comm_log", i, &fields)?;
    }
    for (i, t) in walk.stage_times.iter().enumerate() {
        limits::number(&format!("stage_times[{i}].stage"), t.stage, STAGES)?;
    }
    let mut counted = HashSet::new();
    for (i, p) in walk.process_pulses.iter().enumerate() {
        let place = |field: &str| format!("process_pulses[{i}].{field}");
        let safe = [p.safe_yes, p.safe_partly, p.safe_no];
        let useful = [p.useful_yes, p.useful_partly, p.useful_no];
        for count in safe.into_iter().chain(useful) {
            limits::number(&place("safe_yes"), count, COUNT)?;
        }
        let answers: u32 = safe.iter().sum();
        if answers < FEWEST || answers != useful.iter().sum::<u32>() {
            return bad(
                place("safe_yes"),
                "three answers or more, to both questions",
            );
        }
        if u32::try_from(p.changes.len()).is_ok_and(|n| n > answers) {
            return bad(place("changes"), "no more than one change an answer");
        }
        for change in &p.changes {
            limits::text(&place("changes"), change, LINE)?;
        }
        if !counted.insert(&p.author) {
            return bad(place("author"), "one pulse a walker's device");
        }
    }
    Ok(())
}

/// Refuses an id that stands twice; left-out ids are empty and may repeat.
fn distinct_ids(walk: &WalkDocument) -> Result<()> {
    let mut seen = HashSet::new();
    let mut copy = walk.clone();
    let mut twice = None;
    copy.each_own_id(|place, id| {
        if !id.is_empty() && !seen.insert(id.clone()) {
            twice.get_or_insert_with(|| place.to_owned());
        }
        if id.chars().count() > 64 || id.contains('\0') {
            twice.get_or_insert_with(|| place.to_owned());
        }
    });
    match twice {
        Some(place) => bad(place, "an id stands twice or is longer than 64 characters"),
        None => Ok(()),
    }
}
