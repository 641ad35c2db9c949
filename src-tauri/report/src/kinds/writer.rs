//! Writes blocks one after the other; a part without anything in it is left out, with its heading.

use walk_core::document::{CardEntry, WalkDocument};
use walk_words::{Arg, Words};

use crate::chart::{charts, charts_within};
use crate::paper::{Block, Point, Say};
use crate::say;

/// Writes the blocks of one paper.
pub(super) struct Writer<'a> {
    pub(super) walk: &'a WalkDocument,
    pub(super) words: &'static Words,
    pub(super) blocks: Vec<Block>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(walk: &'a WalkDocument, words: &'static Words) -> Self {
        let blocks = Vec::new();
        Self {
            walk,
            words,
            blocks,
        }
    }

    /// The day and the number of visits, without a clock time.
    pub(super) fn facts(&self) -> Vec<String> {
        let day = self.walk.date.map(|date| self.words.date_long(date));
        let visits = self.walk.visits.len();
        let sum = (visits > 0).then(|| self.count("views-visits", visits));
        day.into_iter().chain(sum).collect()
    }

    /// The day, the number of visits and their minutes, without a clock time.
    pub(super) fn facts_with_minutes(&self) -> Vec<String> {
        let day = self.walk.date.map(|date| self.words.date_long(date));
        let visits = self.walk.visits.len();
        let minutes: u64 = self.walk.visits.iter().map(|v| u64::from(v.minutes)).sum();
        let args = [("n", Arg::from(visits)), ("minutes", Arg::from(minutes))];
        let sum = (visits > 0).then(|| self.words.say_with("report-sum", &args));
        day.into_iter().chain(sum).collect()
    }

    pub(super) fn count(&self, key: &str, n: usize) -> String {
        self.words.say_with(key, &[("n", Arg::from(n))])
    }

    /// Writes a part under a heading; without anything below it there is no heading.
    pub(super) fn part(&mut self, level: u8, key: &str, write: impl FnOnce(&mut Self)) {
        let at = self.blocks.len();
        let heading = self.words.say(key);
        self.blocks.push(Block::Heading(level, heading));
        write(self);
        if self.blocks.len() == at + 1 {
            self.blocks.pop();
        }
    }

    pub(super) fn ours(&mut self, key: &str) {
        self.blocks
            .push(Block::Text(Say::Ours(self.words.say(key))));
    }

    /// A small sentence below what stands above it.
    pub(super) fn quiet(&mut self, text: String) {
        self.blocks.push(Block::Quiet(text));
    }

    pub(super) fn typed(&mut self, text: &str) {
        self.blocks.extend(Say::typed(text).map(Block::Text));
    }

    pub(super) fn labelled(&mut self, key: &str, text: &str) {
        if let Some(say) = Say::typed(text) {
            self.blocks.push(Block::Labelled(self.words.say(key), say));
        }
    }

    /// Labels a sentence of ours; an empty one is left out.
    pub(super) fn labelled_ours(&mut self, key: &str, text: String) {
        if !text.is_empty() {
            let label = self.words.say(key);
            self.blocks.push(Block::Labelled(label, Say::Ours(text)));
        }
    }

    pub(super) fn focus(&mut self) {
        if let Some(say) = Say::typed(&self.walk.focus_question) {
            let label = self.words.say("report-focus-question");
            self.blocks.push(Block::Focus(label, say));
        }
    }

    pub(super) fn list(&mut self, points: Vec<Point>) {
        if !points.is_empty() {
            self.blocks.push(Block::List(points));
        }
    }

    /// A list of sentences of ours.
    pub(super) fn list_ours(&mut self, keys: &[&str]) {
        let point = |key: &&str| Point {
            text: Say::Ours(self.words.say(key)),
            marks: vec![],
            below: vec![],
        };
        self.list(keys.iter().map(point).collect());
    }

    pub(super) fn cards(&mut self, cards: Vec<Point>) {
        if !cards.is_empty() {
            self.blocks.push(Block::Cards(cards));
        }
    }

    /// A card: its words, visit and kind, and how somebody else saw it.
    pub(super) fn card(&self, card: &CardEntry) -> Option<Point> {
        let below = self.below("paper-seen-differently", &card.seen_differently);
        let visit = say::visit(self.words, card.visit_no);
        let evidence = say::evidence(self.words, card.evidence_type);
        Some(Point {
            text: self.said_or(&card.text, "paper-card", &below)?,
            marks: [Some(visit), evidence].into_iter().flatten().collect(),
            below,
        })
    }

    /// Gives what an entry says; of one whose first field is empty a word of ours, if something stands below.
    pub(super) fn said_or(&self, text: &str, key: &str, below: &[(String, Say)]) -> Option<Say> {
        let ours = || (!below.is_empty()).then(|| Say::Ours(self.words.say(key)));
        Say::typed(text).or_else(ours)
    }

    /// Tells whether I wrote it; what came without an author is mine.
    pub(super) fn is_mine(&self, author: &str) -> bool {
        author.is_empty() || author == self.walk.me
    }

    /// Words below a point, under a label of ours; none if there are none.
    pub(super) fn below(&self, key: &str, text: &str) -> Vec<(String, Say)> {
        let say = Say::typed(text);
        say.map(|say| (self.words.say(key), say))
            .into_iter()
            .collect()
    }

    /// Gives how a walker is called: by the own name, or as a walker.
    pub(super) fn name(&self, id: &str) -> Say {
        let walker = self.walk.walkers.iter().find(|w| w.id == id);
        walker
            .and_then(|w| Say::typed(&w.display_name))
            .unwrap_or_else(|| Say::Ours(self.words.say("report-walker-unnamed")))
    }

    /// Draws the charts: of the team alone, or with those of what I noted.
    pub(super) fn charts(&mut self, mine: bool) {
        let within = charts_within(self.walk, self.words);
        let all = within.into_iter().chain(charts(&[self.walk], self.words));
        for chart in all.filter(|chart| mine || !chart.private) {
            self.blocks.push(Block::Heading(2, chart.name.clone()));
            self.blocks.push(Block::Chart(Box::new(chart)));
        }
    }
}

/// Makes a point of what somebody typed; of nothing, none.
pub(super) fn point(text: &str) -> Option<Point> {
    Some(Point {
        text: Say::typed(text)?,
        marks: vec![],
        below: vec![],
    })
}
