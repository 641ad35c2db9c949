//! Papers of the debrief: for the team with its cards, for all staff without them, and for one visit.

use walk_core::document::CardEntry;
use walk_core::pattern::{FEWEST_VISITS, visits_behind};
use walk_core::terms::Lane;

use super::writer::{Writer, point};
use crate::paper::{Block, Point, Say, Table};
use crate::say;

impl Writer<'_> {
    /// Cards by pattern, and all that the team made of them.
    pub(super) fn debrief(&mut self) {
        self.focus();
        self.team_part(1);
        self.part(1, "paper-charts", |w| w.charts(false));
    }

    /// The walk as its team reads it again later: plan, debrief with its comments, commitments.
    pub(super) fn review(&mut self) {
        let walk = self.walk;
        self.focus();
        self.labelled("report-purpose", &walk.purpose_statement);
        self.labelled("paper-rationale", &walk.focus_rationale);
        self.look_fors(1);
        self.norms(1);
        self.labelled("report-prebrief-minutes", &walk.prebrief_minutes_note);
        self.team_part(1);
        self.part(1, "paper-comments", Self::comments);
        self.commitments();
        self.part(1, "review-pulse", Self::pulse);
        self.part(1, "paper-log", Self::log);
        self.part(1, "paper-charts", |w| w.charts(false));
    }

    /// What the debrief came to.
    pub(super) fn team_part(&mut self, level: u8) {
        let walk = self.walk;
        self.part(level, "report-patterns", |w| w.groups(true));
        let known = |id: &String| walk.patterns.iter().any(|p| p.id == *id);
        let loose = |card: &&CardEntry| !card.pattern.as_ref().is_some_and(known);
        self.part(level, "report-ungrouped", |w| {
            let cards = walk.cards.iter().filter(loose);
            w.cards(cards.filter_map(|card| w.card(card)).collect());
        });
        self.part(level, "paper-clarifications", |w| {
            let said = walk.clarifications.iter().filter_map(|c| {
                let mut point = point(&c.text)?;
                point.marks.push(say::visit(w.words, c.visit_no));
                Some(point)
            });
            let said = said.collect();
            w.list(said);
        });
        self.part(level, "paper-predictions", |w| {
            w.list(
                walk.predictions
                    .iter()
                    .filter_map(|p| point(&p.text))
                    .collect(),
            );
        });
        self.outcome(level);
        self.part(level, "paper-minutes", |w| {
            w.typed(&walk.debrief_minutes_note);
        });
    }

    /// How the walk felt to its team, and what to change; unsigned, and nothing before three have answered.
    pub(super) fn pulse(&mut self) {
        let pulses = &self.walk.process_pulses;
        let lines = say::pulse(self.walk, self.words).into_iter();
        self.blocks
            .extend(lines.map(|line| Block::Text(Say::Ours(line))));
        let mut wishes: Vec<&String> = pulses.iter().flat_map(|p| &p.changes).collect();
        wishes.sort_by_key(|text| text.to_lowercase());
        let wishes: Vec<_> = wishes.into_iter().filter_map(|text| point(text)).collect();
        self.part(2, "review-wishes", |w| w.list(wishes));
    }

    /// What walkers said below patterns and steps, each with what it is about.
    pub(super) fn comments(&mut self) {
        let walk = self.walk;
        let said = walk.comments.iter().filter_map(|comment| {
            let mut point = point(&comment.text)?;
            let mut patterns = walk.patterns.iter();
            let pattern = patterns.find(|p| p.id == comment.about);
            let pattern = pattern.map(|p| match p.statement.trim() {
                "" => &p.name,
                _ => &p.statement,
            });
            let mut steps = walk.team_next_steps.iter();
            let step = steps.find(|s| s.id == comment.about).map(|s| &s.text);
            let about = pattern.or(step).map(String::as_str).unwrap_or_default();
            point.below = self.below("paper-comment-about", about);
            if let Say::Typed(name) = self.name(&comment.author) {
                point.marks.push(name);
            }
            Some(point)
        });
        let said = said.collect();
        self.list(said);
    }

    /// Patterns, questions and next steps; no card, for a card may show where it was written.
    pub(super) fn faculty_summary(&mut self) {
        self.focus();
        self.part(1, "report-patterns", |w| w.groups(false));
        self.outcome(1);
    }

    fn outcome(&mut self, level: u8) {
        let walk = self.walk;
        self.part(level, "report-wonderings", |w| {
            let all = walk.team_wonderings.iter();
            w.list(all.filter_map(|one| point(&one.text)).collect());
        });
        self.part(level, "report-next-steps", Self::steps);
        self.part(level, "paper-celebration", |w| w.typed(&walk.celebration));
    }

    fn groups(&mut self, with_cards: bool) {
        let walk = self.walk;
        for pattern in &walk.patterns {
            let own = walk
                .cards
                .iter()
                .filter(|card| card.pattern.as_ref() == Some(&pattern.id));
            let cards: Vec<Point> = own.filter_map(|card| self.card(card)).collect();
            let statement = Say::typed(&pattern.statement);
            let visits = visits_behind(&pattern.id, &walk.cards).len();
            if !with_cards && (visits < FEWEST_VISITS || statement.is_none()) {
                continue;
            }
            let different = Say::typed(&pattern.counterexample);
            let name = Say::typed(&pattern.name);
            if statement.is_none() && different.is_none() && name.is_none() && cards.is_empty() {
                continue;
            }
            let lead = say::in_visits(self.words, visits, walk.visits.len());
            let label = self.words.say("report-counterexample");
            self.blocks.push(Block::Group {
                name: name.filter(|_| with_cards),
                lead,
                statement,
                cards: if with_cards { cards } else { vec![] },
                different: different.map(|say| (label, say)),
            });
        }
    }

    fn steps(&mut self) {
        let rows = self.walk.team_next_steps.iter().filter_map(|step| {
            let by = step
                .by_date
                .map(|date| Say::Ours(self.words.date_long(date)));
            let (text, owner) = (Say::typed(&step.text), Say::typed(&step.owner));
            (text.is_some() || owner.is_some()).then(|| vec![text, owner, by])
        });
        let rows: Vec<_> = rows.collect();
        if rows.is_empty() {
            return;
        }
        let columns = [
            ("report-next-step", 6),
            ("report-owner", 3),
            ("report-by-when", 3),
        ];
        let columns = columns.map(|(key, share)| (self.words.say(key), share));
        self.blocks.push(Block::Table(Table {
            columns: columns.into(),
            rows,
        }));
    }

    /// All that the team shares about a visit, and what I noted in it on this device.
    pub(super) fn host_safe(&mut self, number: u32) {
        let walk = self.walk;
        let heading = say::visit(self.words, number);
        self.blocks.push(Block::Heading(1, heading));
        self.ours("paper-host-safe-lead");
        self.part(2, "paper-host-safe-cards", |w| {
            let own = walk.cards.iter().filter(|card| card.visit_no == number);
            w.cards(own.filter_map(|card| w.card(card)).collect());
        });
        self.part(2, "paper-clarifications", |w| {
            let own = walk.clarifications.iter().filter(|c| c.visit_no == number);
            w.list(own.filter_map(|c| point(&c.text)).collect());
        });
        // A note that was typed in from elsewhere may have no lane; a host is shown it all the same.
        let lanes = Lane::ALL.iter().copied().map(Some).chain([None]);
        for lane in lanes {
            let key = lane.map(|lane| format!("report-lane-{}", lane.as_str()));
            self.part(2, key.as_deref().unwrap_or("paper-notes"), |w| {
                let own = walk.notes.iter().filter(|note| {
                    note.visit_no == number && note.lane == lane && w.is_mine(&note.author)
                });
                let notes = own.filter_map(|note| {
                    let mut point = point(&note.text)?;
                    let draft = note.draft.then(|| w.words.say("report-draft"));
                    let evidence = say::evidence(w.words, note.evidence_type);
                    point.marks.extend(evidence.into_iter().chain(draft));
                    Some(point)
                });
                let notes = notes.collect();
                w.list(notes);
            });
        }
    }
}
