//! A walker's own papers: the report of the walk, and everything there is of it, readable.

use std::collections::{BTreeMap, BTreeSet};

use walk_core::document::{CommitmentEntry, NoteEntry};
use walk_core::terms::{CommitmentStatus, Lane};
use walk_words::Arg;

use super::writer::Writer;
use crate::paper::{Block, Point, Say};
use crate::say;

impl Writer<'_> {
    /// My whole walk: plan, notes by visit and lane, mirror, debrief, reflection, commitments, charts.
    pub(super) fn report(&mut self) {
        self.part(1, "report-preparation", Self::preparation);
        self.part(1, "report-visits", Self::visits);
        self.part(1, "report-debrief", |w| w.team_part(2));
        self.reflections();
        self.promises();
        self.part(1, "paper-charts", |w| w.charts(true));
    }

    /// All that was written of the walk and for it, readable; what is no sentence (moments, doors until the
    /// walk closes, who covers a class) stands in the JSON beside it.
    pub(super) fn my_data(&mut self) {
        self.part(1, "report-preparation", |w| {
            w.preparation();
            w.part(2, "paper-rules", Self::rules);
            w.part(2, "paper-agenda", |w| w.agenda_table(true));
        });
        self.part(1, "report-visits", Self::visits);
        self.part(1, "report-debrief", |w| w.team_part(2));
        self.part(1, "paper-comments", Self::comments);
        self.reflections();
        self.promises();
        self.part(1, "paper-since-last-walk", Self::since_last_walk);
        self.part(1, "review-pulse", Self::pulse);
        self.part(1, "paper-log", Self::log);
        self.part(1, "paper-charts", |w| w.charts(true));
    }

    fn preparation(&mut self) {
        let walk = self.walk;
        self.focus();
        self.labelled("report-purpose", &walk.purpose_statement);
        self.labelled("report-linked-goal", &walk.linked_goal);
        self.labelled("paper-rationale", &walk.focus_rationale);
        self.labelled("paper-opening", &walk.opening_activity);
        self.labelled("paper-where", &walk.where_to_sit);
        self.labelled("report-prebrief-minutes", &walk.prebrief_minutes_note);
        self.labelled("report-changed-because", &walk.changed_because);
        if let Some(me) = walk.walkers.iter().find(|walker| walker.id == walk.me) {
            self.labelled("report-my-goal", &me.learning_goal);
            self.labelled("report-my-practice", &me.my_current_practice);
            self.labelled("report-my-prediction", &me.my_prediction);
        }
        self.look_fors(2);
        self.norms(2);
        self.part(2, "report-walkers", |w| w.walkers(true));
    }

    fn visits(&mut self) {
        let walk = self.walk;
        let mut minutes: BTreeMap<u32, u32> = walk
            .visits
            .iter()
            .map(|visit| (visit.visit_no, visit.minutes))
            .collect();
        let mut notes: BTreeMap<u32, Vec<&NoteEntry>> = BTreeMap::new();
        for note in &walk.notes {
            // A note whose visit is gone from the schedule is still a note.
            minutes.entry(note.visit_no).or_default();
            notes.entry(note.visit_no).or_default().push(note);
        }
        for mirror in walk.mirrors.iter().filter(|m| self.is_mine(&m.author)) {
            minutes.entry(mirror.visit_no).or_default();
        }
        for (number, minutes) in minutes {
            let heading = say::visit(self.words, number);
            self.blocks.push(Block::Heading(2, heading));
            if minutes > 0 {
                let args = [("n", Arg::from(minutes))];
                self.quiet(self.words.say_with("report-minutes", &args));
            }
            let notes = notes.get(&number).map(Vec::as_slice).unwrap_or_default();
            self.lanes(notes);
            self.mirror(number);
        }
    }

    fn lanes(&mut self, notes: &[&NoteEntry]) {
        let lanes = Lane::ALL.iter().copied().map(Some).chain([None]);
        for lane in lanes {
            let in_lane = notes.iter().filter(|note| note.lane == lane);
            let notes: Vec<Point> = in_lane.filter_map(|note| self.note(note)).collect();
            if notes.is_empty() {
                continue;
            }
            let word = lane.map(|lane| say::lane(self.words, lane));
            self.blocks.push(Block::Notes {
                lane,
                word: word.unwrap_or_default(),
                notes,
            });
        }
    }

    fn note(&self, note: &NoteEntry) -> Option<Point> {
        let minute = note.minute.map(|minute| {
            let args = [("n", Arg::from(minute))];
            self.words.say_with("report-minute", &args)
        });
        let evidence = say::evidence(self.words, note.evidence_type);
        let draft = note.draft.then(|| self.words.say("report-draft"));
        let by = self.about("report-by", &note.author);
        Some(Point {
            text: Say::typed(&note.text)?,
            marks: [minute, evidence, draft, by]
                .into_iter()
                .flatten()
                .collect(),
            below: vec![],
        })
    }

    /// What a visit shows of my own practice.
    fn mirror(&mut self, number: u32) {
        let walk = self.walk;
        let mut all = walk.mirrors.iter();
        let mine = all.find(|m| m.visit_no == number && self.is_mine(&m.author));
        if let Some(mirror) = mine {
            self.labelled("report-mirror-same", &mirror.same);
            self.labelled("report-mirror-different", &mirror.different);
            self.labelled("report-mirror-question", &mirror.question);
        }
    }

    /// Says a sentence with another walker's name in it; nothing for my own things.
    fn about(&self, key: &str, id: &str) -> Option<String> {
        if self.is_mine(id) {
            return None;
        }
        let name = self.name(id);
        let args = [("name", Arg::from(name.text().trim()))];
        Some(self.words.say_with(key, &args))
    }

    /// Writes a heading that is mine, or one with another walker's name.
    fn heading(&mut self, mine: &str, of: &str, author: &str) {
        let heading = self.about(of, author);
        let heading = heading.unwrap_or_else(|| self.words.say(mine));
        self.blocks.push(Block::Heading(1, heading));
    }

    /// Reflections: mine first, then those that came with files.
    fn reflections(&mut self) {
        let walk = self.walk;
        let mut all: Vec<_> = walk.reflections.iter().collect();
        all.sort_by_key(|reflection| !self.is_mine(&reflection.author));
        for one in all {
            let at = self.blocks.len();
            self.heading("report-reflection", "report-reflection-of", &one.author);
            self.labelled("report-validated", &one.validated);
            self.labelled("report-questioned", &one.questioned);
            self.labelled("report-new-idea", &one.new_idea);
            self.labelled("report-surprise", &one.surprise);
            self.labelled("paper-equity", &one.equity_lens);
            self.labelled("paper-thanks-take", &one.takeaway);
            self.labelled("paper-portfolio-overview", &one.portfolio_overview);
            self.labelled("paper-portfolio-reflection", &one.portfolio_reflection);
            self.labelled("paper-link", &one.portfolio_link);
            if self.blocks.len() == at + 1 {
                self.blocks.pop();
            }
        }
    }

    /// Commitments with how they went: mine first, then walker by walker.
    fn promises(&mut self) {
        let walk = self.walk;
        let others = walk.commitments.iter().map(|c| c.author.as_str());
        let others: BTreeSet<&str> = others.filter(|author| !self.is_mine(author)).collect();
        for author in [""].into_iter().chain(others) {
            let of = |c: &&CommitmentEntry| {
                c.author == author || author.is_empty() && self.is_mine(&c.author)
            };
            let all = walk.commitments.iter().filter(of);
            let points: Vec<Point> = all.filter_map(|c| self.promise_in_full(c)).collect();
            if !points.is_empty() {
                self.heading("report-commitments", "report-commitments-of", author);
                self.list(points);
            }
        }
    }

    fn promise_in_full(&self, c: &CommitmentEntry) -> Option<Point> {
        let status = c.status.unwrap_or(CommitmentStatus::Planned);
        let by = c.by_date.map(|date| {
            let args = [("date", Arg::from(self.words.date_long(date)))];
            self.words.say_with("report-by-day", &args)
        });
        let mut below = self.below("report-commitment-evidence", &c.evidence_i_will_collect);
        below.extend(self.below("report-commitment-partner", &c.partner));
        below.extend(self.below("report-commitment-class", &c.class_or_context));
        below.extend(self.below("report-commitment-reason", &c.dropped_reason));
        for check_in in &self.walk.check_ins {
            if c.id.is_empty() || check_in.commitment != c.id {
                continue;
            }
            let day = check_in.date.map(|date| self.words.date_long(date));
            let day = day.unwrap_or_else(|| self.words.say("report-check-in"));
            let happened = Say::typed(&check_in.what_happened);
            below.extend(happened.map(|said| (format!("{day}:"), said)));
            below.extend(self.below("paper-helped-by", &check_in.helped_by));
        }
        let text = Say::typed(&c.text);
        // Without its own words it still shows what belongs to it.
        let text = text.or_else(|| (!below.is_empty()).then(|| self.unwritten()))?;
        Some(Point {
            text,
            marks: [Some(say::status(self.words, status)), by]
                .into_iter()
                .flatten()
                .collect(),
            below,
        })
    }

    fn unwritten(&self) -> Say {
        Say::Ours(self.words.say("report-i-will"))
    }
}
