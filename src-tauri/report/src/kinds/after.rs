//! Papers of what follows a walk: what the team will try, what I take along, a portfolio.

use walk_core::document::{CommitmentEntry, ReflectionEntry};
use walk_core::reflection::{Shareable, word_count};
use walk_core::terms::CommitmentStatus;

use super::writer::Writer;
use crate::paper::{Block, Point, Say, Table};
use crate::say;

impl Writer<'_> {
    /// Who will try what by when, how it went so far, and what became of earlier promises.
    pub(super) fn commitments(&mut self) {
        let walk = self.walk;
        self.part(1, "paper-we-will-try", |w| {
            let said = walk.commitments.iter();
            let rows: Vec<_> = said.filter_map(|c| w.promise(c)).collect();
            if rows.is_empty() {
                return;
            }
            let columns = [
                ("report-owner", 3),
                ("report-i-will", 8),
                ("report-by-date", 4),
                ("report-partner", 3),
                ("report-state", 4),
            ];
            let columns = columns.map(|(key, share)| (w.words.say(key), share));
            w.blocks.push(Block::Table(Table {
                columns: columns.into(),
                rows,
            }));
        });
        self.part(1, "paper-check-ins", Self::check_ins);
        self.part(1, "paper-since-last-walk", Self::since_last_walk);
    }

    /// What became of the promises of the walk before.
    pub(super) fn since_last_walk(&mut self) {
        let said = self.walk.since_last_walk.iter().filter_map(|since| {
            let outcome = since.outcome;
            let outcome = outcome.map(|o| self.words.say(&format!("paper-since-{}", o.as_str())));
            let below = self.below("paper-what-happened", &since.what_happened);
            Some(Point {
                text: self.said_or(&since.text, "report-i-will", &below)?,
                marks: outcome.into_iter().collect(),
                below,
            })
        });
        let said = said.collect();
        self.list(said);
    }

    fn promise(&self, c: &CommitmentEntry) -> Option<Vec<Option<Say>>> {
        let status = c.status.unwrap_or(CommitmentStatus::Planned);
        let state = say::status(self.words, status);
        let (text, partner) = (Say::typed(&c.text), Say::typed(&c.partner));
        if text.is_none() && partner.is_none() {
            return None;
        }
        let by = c.by_date.map(|date| Say::Ours(self.words.date_long(date)));
        Some(vec![
            Some(self.name(&c.author)),
            text,
            by,
            partner,
            Some(Say::Ours(state)),
        ])
    }

    fn check_ins(&mut self) {
        let walk = self.walk;
        let said = walk.check_ins.iter().filter_map(|check_in| {
            let promised = walk
                .commitments
                .iter()
                .find(|c| c.id == check_in.commitment)?;
            let day = check_in.date.map(|date| self.words.date_long(date));
            let helped = self.below("paper-helped-by", &check_in.helped_by);
            let text = self.said_or(&check_in.what_happened, "report-check-in", &helped)?;
            let mut below = self.below("report-i-will", &promised.text);
            below.extend(helped);
            Some(Point {
                text,
                marks: day.into_iter().collect(),
                below,
            })
        });
        let said = said.collect();
        self.list(said);
    }

    /// My own reflection, if there is one.
    fn mine(&self) -> Option<&ReflectionEntry> {
        let walk = self.walk;
        walk.reflections.iter().find(|r| self.is_mine(&r.author))
    }

    /// What I take along to my own class; no praise and no advice.
    pub(super) fn thanks(&mut self) {
        self.ours("paper-thanks-lead");
        let takeaway = self.mine().map(|r| r.takeaway.clone()).unwrap_or_default();
        self.part(1, "paper-thanks-take", |w| w.typed(&takeaway));
        self.ours("paper-thanks-end");
    }

    /// Overview, plan, the answers that may be shared, the communication log, reflection, a link.
    pub(super) fn portfolio(&mut self) {
        let walk = self.walk;
        let mine = self.mine().cloned().unwrap_or_default();
        let own = !mine.portfolio_overview.trim().is_empty();
        self.part(1, "paper-overview", |w| match own {
            true => w.counted(&mine.portfolio_overview),
            false => w.overview_of_the_plan(),
        });
        self.part(1, "paper-plan", |w| {
            if own {
                w.focus();
            }
            w.norms(2);
            w.look_fors(2);
            // It goes to strangers, so the agenda has lengths and no clock times.
            w.part(2, "paper-agenda", |w| w.agenda_table(false));
        });
        self.part(1, "paper-minutes", |w| {
            w.labelled("paper-prebrief-minutes", &walk.prebrief_minutes_note);
            w.labelled("paper-debrief-minutes", &walk.debrief_minutes_note);
        });
        self.part(1, "paper-chosen", |w| w.shared_answers(&mine));
        self.part(1, "paper-log", Self::log);
        self.part(1, "report-reflection", |w| {
            w.counted(&mine.portfolio_reflection)
        });
        self.part(1, "paper-celebration", |w| w.typed(&walk.celebration));
        let label = self.words.say("paper-link");
        self.blocks.push(match Say::typed(&mine.portfolio_link) {
            Some(link) => Block::Labelled(label, link),
            None => Block::Line(label),
        });
    }

    /// What the plan says of the walk, for who wrote no overview.
    fn overview_of_the_plan(&mut self) {
        let walk = self.walk;
        self.focus();
        self.labelled("report-purpose", &walk.purpose_statement);
        self.labelled("paper-rationale", &walk.focus_rationale);
        self.labelled("report-linked-goal", &walk.linked_goal);
        self.word_count(&[
            &walk.focus_question,
            &walk.purpose_statement,
            &walk.focus_rationale,
            &walk.linked_goal,
        ]);
    }

    /// A text of my own below the number of its words, which so never stands alone on a page.
    fn counted(&mut self, text: &str) {
        if let Some(say) = Say::typed(text) {
            let label = self.count("paper-words", word_count(text));
            self.blocks.push(Block::Labelled(label, say));
        }
    }

    /// The answers that I marked as fit to be shared, and no other.
    fn shared_answers(&mut self, mine: &ReflectionEntry) {
        let mut texts = Vec::new();
        for part in Shareable::ALL {
            let (key, text) = match part {
                Shareable::Validated => ("report-validated", &mine.validated),
                Shareable::Questioned => ("report-questioned", &mine.questioned),
                Shareable::NewIdea => ("report-new-idea", &mine.new_idea),
                Shareable::Surprise => ("report-surprise", &mine.surprise),
                Shareable::EquityLens => ("paper-equity", &mine.equity_lens),
            };
            if mine.shareable.contains(part) {
                self.labelled(key, text);
                texts.push(text.as_str());
            }
        }
        // What is asked for is a text of its own; the answers stand for it while there is none.
        if mine.portfolio_reflection.trim().is_empty() {
            self.word_count(&texts);
        }
    }

    /// Says how many words stand there.
    fn word_count(&mut self, texts: &[&str]) {
        let words: usize = texts.iter().map(|text| word_count(text)).sum();
        if words > 0 {
            self.quiet(self.count("paper-words", words));
        }
    }

    pub(super) fn log(&mut self) {
        let mut entries: Vec<_> = self.walk.comm_log.iter().collect();
        entries.sort_by_key(|entry| entry.date);
        let said = entries.into_iter().filter_map(|entry| {
            let day = entry.date.map(|date| self.words.date_long(date));
            let mut below = self.below("paper-log-with", &entry.with_role);
            below.extend(self.below("paper-log-agreed", &entry.agreed));
            let text = self.said_or(&entry.topic, "paper-log-entry", &below)?;
            Some(Point {
                text,
                marks: day.into_iter().collect(),
                below,
            })
        });
        let said = said.collect();
        self.list(said);
    }
}
