//! The parts of a walk report that come after the debrief: reflections and commitments.

use walk_core::document::CommitmentEntry;
use walk_core::terms::CommitmentStatus;

use super::parts::Hand;
use super::{Labelled, Part, Promise, Promises};
use crate::ink::Drawn;

impl Hand<'_, '_, '_> {
    pub(super) fn reflections(&mut self) -> Vec<Part> {
        let walk = self.walk;
        let mut all: Vec<_> = walk.reflections.iter().collect();
        all.sort_by_key(|reflection| !self.is_mine(&reflection.author));
        let mut parts = Vec::new();
        for reflection in all {
            let texts = self.labelled(&[
                ("report-validated", reflection.validated.as_str()),
                ("report-questioned", reflection.questioned.as_str()),
                ("report-new-idea", reflection.new_idea.as_str()),
                ("report-surprise", reflection.surprise.as_str()),
                ("paper-equity", reflection.equity_lens.as_str()),
                ("paper-thanks-take", reflection.takeaway.as_str()),
            ]);
            if !texts.is_empty() {
                let heading = self.heading(
                    "report-reflection",
                    "report-reflection-of",
                    &reflection.author,
                );
                parts.push(Part { heading, texts });
            }
        }
        parts
    }

    fn is_mine(&self, author: &str) -> bool {
        author.is_empty() || author == self.walk.me
    }

    fn heading(&mut self, mine: &str, of: &str, author: &str) -> Drawn {
        let heading = self.about(of, author);
        heading
            .or_else(|| self.ink.draw(&self.words.say(mine)))
            .unwrap_or_default()
    }

    pub(super) fn commitments(&mut self) -> Vec<Promises> {
        let walk = self.walk;
        let mut authors: Vec<&str> = Vec::new();
        for commitment in &walk.commitments {
            let author = if self.is_mine(&commitment.author) {
                ""
            } else {
                &commitment.author
            };
            if !authors.contains(&author) {
                authors.push(author);
            }
        }
        authors.sort_by_key(|author| !author.is_empty());
        let mut all = Vec::new();
        for author in authors {
            let (mut rows, mut check_ins) = (Vec::new(), Vec::new());
            for commitment in &walk.commitments {
                let mine = self.is_mine(&commitment.author);
                if (author.is_empty() && mine) || commitment.author == author {
                    rows.extend(self.promise(commitment));
                    check_ins.extend(self.check_ins(commitment));
                }
            }
            if !rows.is_empty() {
                let heading = self.heading("report-commitments", "report-commitments-of", author);
                all.push(Promises {
                    heading,
                    rows,
                    check_ins,
                });
            }
        }
        all
    }

    /// How a commitment went, day by day.
    fn check_ins(&mut self, commitment: &CommitmentEntry) -> Vec<Labelled> {
        let mut all = Vec::new();
        for check_in in &self.walk.check_ins {
            if check_in.commitment != commitment.id || commitment.id.is_empty() {
                continue;
            }
            let day = check_in.date.map(|date| self.words.date_long(date));
            let label = day.unwrap_or_else(|| self.words.say("report-check-in"));
            let happened = self.ink.draw(&check_in.what_happened);
            all.extend(happened.map(|text| Labelled { label, text }));
            all.extend(self.labelled(&[("paper-helped-by", check_in.helped_by.as_str())]));
        }
        all
    }

    fn promise(&mut self, commitment: &CommitmentEntry) -> Option<Promise> {
        let status = commitment.status.unwrap_or(CommitmentStatus::Planned);
        let entry = Promise {
            text: self.ink.draw(&commitment.text),
            by: commitment
                .by_date
                .map(|date| self.words.date_long(date))
                .unwrap_or_default(),
            evidence: self.ink.draw(&commitment.evidence_i_will_collect),
            partner: self.ink.draw(&commitment.partner),
            state: self
                .words
                .say(&format!("report-status-{}", status.as_str())),
            reason: self.ink.draw(&commitment.dropped_reason),
        };
        let any = entry.text.is_some() || entry.evidence.is_some() || entry.reason.is_some();
        any.then_some(entry)
    }
}
