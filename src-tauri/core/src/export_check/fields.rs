//! Every text of a walk that can stand on a paper: where it is written, and what it is looked over for.

use super::{Field, For, Spot};
use crate::document::WalkDocument;
use crate::language::Place;
use crate::terms::Lane;

/// Gathers texts, without the empty ones.
struct Fields<'a>(Vec<Field<'a>>);

impl<'a> Fields<'a> {
    fn add(&mut self, spot: Spot<'a>, text: &'a str, place: Place, wanted: For) {
        if !text.trim().is_empty() {
            self.0.push(Field {
                spot,
                text,
                place,
                wanted,
            });
        }
    }
}

/// Lists the texts of a walk in the order in which they are looked over; what is empty is left out.
pub(super) fn fields(walk: &WalkDocument) -> Vec<Field<'_>> {
    let mut all = Fields(Vec::new());
    plan(walk, &mut all);
    team(walk, &mut all);
    after(walk, &mut all);
    // A note stands on few papers, and a card often has its words.
    for note in &walk.notes {
        let place = match note.lane {
            Some(Lane::Try) => Place::Try,
            Some(Lane::Wonder) => Place::Pattern,
            _ => Place::Notice,
        };
        let spot = Spot {
            visit: visit(walk, note.visit_no),
            ..Spot::of("visit", &note.id, "text")
        };
        all.add(spot, &note.text, place, For::All);
    }
    all.0
}

/// Gives the id of a visit by its number.
fn visit(walk: &WalkDocument, number: u32) -> Option<&str> {
    let found = walk.visits.iter().find(|v| v.visit_no == number);
    found.map(|v| v.id.as_str())
}

/// What was written before the visits.
fn plan<'a>(walk: &'a WalkDocument, all: &mut Fields<'a>) {
    for (page, field, text, wanted) in [
        ("prebrief", "title", &walk.title, For::All),
        ("prebrief", "focus_question", &walk.focus_question, For::All),
        (
            "prebrief",
            "purpose_statement",
            &walk.purpose_statement,
            For::Names,
        ),
        (
            "prebrief",
            "focus_rationale",
            &walk.focus_rationale,
            For::All,
        ),
        ("prebrief", "linked_goal", &walk.linked_goal, For::All),
        ("prebrief", "where_to_sit", &walk.where_to_sit, For::Names),
        (
            "agenda",
            "opening_activity",
            &walk.opening_activity,
            For::All,
        ),
        (
            "agenda",
            "prebrief_minutes_note",
            &walk.prebrief_minutes_note,
            For::All,
        ),
    ] {
        all.add(Spot::of_walk(page, field), text, Place::Pattern, wanted);
    }
    for walker in &walk.walkers {
        // The own goal has a field of its own; the name is each walker's own choice.
        let spot = if walker.id == walk.me {
            Spot::of_walk("prebrief", "learning_goal")
        } else {
            Spot::of("prebrief", &walker.id, "learning_goal")
        };
        all.add(spot, &walker.learning_goal, Place::Try, For::All);
    }
    for norm in &walk.norms {
        let spot = Spot::of("prebrief", &norm.id, "text");
        all.add(spot, &norm.text, Place::Pattern, For::Names);
    }
    for look_for in &walk.look_fors {
        let spot = Spot::of("prebrief", &look_for.id, "text");
        all.add(spot, &look_for.text, Place::LookFor, For::All);
    }
    for since in &walk.since_last_walk {
        for (field, text) in [
            ("text", &since.text),
            ("what_happened", &since.what_happened),
        ] {
            let spot = Spot::of("prebrief", &since.commitment, field);
            all.add(spot, text, Place::Try, For::All);
        }
    }
    let steps = walk.protocol.iter().flat_map(|p| &p.stages);
    for step in steps.flat_map(|stage| &stage.steps) {
        let spot = Spot::of_walk("protocol", "");
        all.add(spot, &step.prompt, Place::Pattern, For::Names);
    }
}

/// What the team said in the hall and made of its evidence.
fn team<'a>(walk: &'a WalkDocument, all: &mut Fields<'a>) {
    for said in &walk.clarifications {
        let spot = Spot {
            visit: visit(walk, said.visit_no),
            ..Spot::of("hall", &said.id, "text")
        };
        all.add(spot, &said.text, Place::Notice, For::All);
    }
    for card in &walk.cards {
        for (field, text) in [
            ("text", &card.text),
            ("seen_differently", &card.seen_differently),
        ] {
            let spot = Spot::of("debrief", &card.id, field);
            all.add(spot, text, Place::Notice, For::All);
        }
    }
    for pattern in &walk.patterns {
        for (field, text) in [
            ("name", &pattern.name),
            ("statement", &pattern.statement),
            ("counterexample", &pattern.counterexample),
        ] {
            let spot = Spot::of("debrief", &pattern.id, field);
            all.add(spot, text, Place::Pattern, For::All);
        }
    }
    let said = walk.predictions.iter().map(|p| (&p.id, &p.text));
    let said = said.chain(walk.team_wonderings.iter().map(|w| (&w.id, &w.text)));
    let said = said.chain(walk.team_next_steps.iter().map(|s| (&s.id, &s.text)));
    for (id, text) in said {
        let spot = Spot::of("debrief", id, "text");
        all.add(spot, text, Place::Pattern, For::All);
    }
    for step in &walk.team_next_steps {
        let spot = Spot::of("debrief", &step.id, "owner");
        all.add(spot, &step.owner, Place::Pattern, For::Strangers);
    }
    for comment in &walk.comments {
        let spot = Spot::of("review", &comment.id, "text");
        all.add(spot, &comment.text, Place::Pattern, For::All);
    }
    // What was handed in to the pulse can be read and confirmed, not changed.
    for wish in walk.process_pulses.iter().flat_map(|p| &p.changes) {
        all.add(Spot::of_walk("wrap-up", ""), wish, Place::Pattern, For::All);
    }
    for (field, text) in [
        ("celebration", &walk.celebration),
        ("debrief_minutes_note", &walk.debrief_minutes_note),
    ] {
        let spot = Spot::of_walk("wrap-up", field);
        all.add(spot, text, Place::Pattern, For::All);
    }
}

/// What follows a walk.
fn after<'a>(walk: &'a WalkDocument, all: &mut Fields<'a>) {
    for entry in &walk.comm_log {
        for (field, text) in [
            ("with_role", &entry.with_role),
            ("topic", &entry.topic),
            ("agreed", &entry.agreed),
        ] {
            let spot = Spot::of("wrap-up", &entry.id, field);
            all.add(spot, text, Place::Pattern, For::All);
        }
    }
    for r in &walk.reflections {
        for (page, field, text) in [
            ("reflection", "validated", &r.validated),
            ("reflection", "questioned", &r.questioned),
            ("reflection", "new_idea", &r.new_idea),
            ("reflection", "surprise", &r.surprise),
            ("reflection", "equity_lens", &r.equity_lens),
            ("debrief", "takeaway", &r.takeaway),
            ("reflection", "portfolio_overview", &r.portfolio_overview),
            (
                "reflection",
                "portfolio_reflection",
                &r.portfolio_reflection,
            ),
        ] {
            all.add(Spot::of_walk(page, field), text, Place::Try, For::All);
        }
        let link = Spot::of_walk("reflection", "portfolio_link");
        all.add(link, &r.portfolio_link, Place::Try, For::Names);
    }
    for c in &walk.commitments {
        for (field, text, wanted) in [
            ("text", &c.text, For::All),
            (
                "evidence_i_will_collect",
                &c.evidence_i_will_collect,
                For::All,
            ),
            ("dropped_reason", &c.dropped_reason, For::All),
            ("partner", &c.partner, For::Strangers),
        ] {
            let spot = Spot::of("commitments", &c.id, field);
            all.add(spot, text, Place::Try, wanted);
        }
    }
    for c in &walk.check_ins {
        for (field, text, wanted) in [
            ("what_happened", &c.what_happened, For::All),
            ("helped_by", &c.helped_by, For::Strangers),
        ] {
            let spot = Spot::of("commitments", &c.id, field);
            all.add(spot, text, Place::Try, wanted);
        }
    }
}
