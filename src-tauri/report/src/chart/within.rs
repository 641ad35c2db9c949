//! Charts that look into one walk, visit by visit.

use std::collections::BTreeMap;

use walk_core::chart::{Grouped, Noted, Strip, been, look_fors, patterns, strips, tint, visits};
use walk_core::document::{PatternEntry, TallyEntry, WalkDocument};
use walk_core::terms::Lane;
use walk_words::Arg;

use super::{ChartCell, ChartColumn, ChartHead, ChartMark, ChartModel, ChartRow, Tell};

/// The minutes that a column can hold.
const WIDTHS: [u32; 4] = [1, BLOCK, 15, 60];
/// So many columns of minutes a person can still take in.
const MOST: u32 = 20;
/// The minutes that a headline speaks of together.
const BLOCK: u32 = 5;
/// So many letters of a look-for are enough to know it by.
const LETTERS: usize = 80;

impl Tell<'_> {
    /// Where was each look-for noted, and how often?
    pub(super) fn look_fors(&self, walk: &WalkDocument) -> Option<ChartModel> {
        let visits = been(walk);
        let rows = look_fors(walk);
        let counts = || rows.iter().flat_map(|row| &row.counts).flatten();
        // Without any count the table would only say that nothing was counted.
        let largest = counts().map(|tally| tally.count_x).max()?;
        let column = |n: u32| ChartColumn::plain(self.say_with("chart-visit", &[("n", n.into())]));
        let row = |noted: &Noted<'_>| ChartRow {
            group: None,
            head: ChartHead::written(&noted.look_for.text, walk.language),
            cells: noted
                .counts
                .iter()
                .map(|c| self.count(*c, largest))
                .collect(),
        };
        Some(ChartModel {
            headline: self.most_noted(&rows, visits.len()),
            corner: self.say("chart-look-for"),
            columns: visits.iter().map(|v| column(v.visit_no)).collect(),
            rows: rows.iter().map(row).collect(),
            ..self.chart("look-fors", format!("look-fors-{}", walk.id))
        })
    }

    fn count(&self, tally: Option<&TallyEntry>, largest: u32) -> ChartCell {
        let Some(tally) = tally else {
            return ChartCell {
                text: self.say("chart-not-noted"),
                ..ChartCell::default()
            };
        };
        let (x, y) = (tally.count_x, tally.count_of_y);
        let of = |y: u32| self.say_with("chart-of", &[("x", x.into()), ("y", y.into())]);
        ChartCell {
            text: y.map_or_else(|| x.to_string(), of),
            tint: tint(x, largest),
            ..ChartCell::number(x)
        }
    }

    fn most_noted(&self, rows: &[Noted<'_>], visits: usize) -> String {
        let seen = |row: &Noted<'_>| {
            let counts = row.counts.iter().flatten();
            counts.filter(|tally| tally.count_x > 0).count()
        };
        let most = rows.iter().map(seen).max().unwrap_or_default();
        let first: Vec<_> = rows.iter().filter(|row| seen(row) == most).collect();
        let args = [("n", Arg::from(most)), ("all", Arg::from(visits))];
        match first.as_slice() {
            _ if most == 0 => self.say("chart-look-fors-zero"),
            [one] => {
                let name = ("look_for", Arg::from(short(&one.look_for.text)));
                self.say_with("chart-look-fors-one", &[&args[..], &[name]].concat())
            }
            several => {
                let count = ("k", Arg::from(several.len()));
                self.say_with("chart-look-fors-several", &[&args[..], &[count]].concat())
            }
        }
    }

    /// In which visits do the cards of each pattern come up?
    pub(super) fn patterns(&self, walk: &WalkDocument) -> Option<ChartModel> {
        let visits = visits(walk);
        let all = patterns(walk);
        let largest = all.iter().flat_map(|one| &one.cards).max().copied()?;
        let column =
            |n: &u32| ChartColumn::plain(self.say_with("chart-visit", &[("n", (*n).into())]));
        let cell = |n: &u32| match n {
            0 => ChartCell {
                text: self.say("chart-no-card"),
                ..ChartCell::default()
            },
            n => ChartCell {
                tint: tint(*n, largest),
                ..ChartCell::number(*n)
            },
        };
        let row = |one: &Grouped<'_>| ChartRow {
            group: None,
            head: ChartHead::written(words_of(one.pattern), walk.language),
            cells: one.cards.iter().map(cell).collect(),
        };
        Some(ChartModel {
            headline: self.widest(&all, visits.len()),
            private: false,
            corner: self.say("chart-pattern"),
            columns: visits.iter().map(column).collect(),
            rows: all.iter().map(row).collect(),
            ..self.chart("patterns", format!("patterns-{}", walk.id))
        })
    }

    fn widest(&self, all: &[Grouped<'_>], visits: usize) -> String {
        let seen = |one: &Grouped<'_>| one.cards.iter().filter(|n| **n > 0).count();
        let most = all.iter().map(seen).max().unwrap_or_default();
        let first: Vec<_> = all.iter().filter(|one| seen(one) == most).collect();
        let args = [("n", Arg::from(most)), ("all", Arg::from(visits))];
        match first.as_slice() {
            [one] => {
                let pattern = ("pattern", Arg::from(short(called(one.pattern))));
                self.say_with("chart-patterns-one", &[&args[..], &[pattern]].concat())
            }
            several => {
                let count = ("k", Arg::from(several.len()));
                self.say_with("chart-patterns-several", &[&args[..], &[count]].concat())
            }
        }
    }

    /// When did things happen in each visit?
    pub(super) fn strip(&self, walk: &WalkDocument) -> Option<ChartModel> {
        let strips = strips(walk);
        let notes: Vec<_> = strips.iter().flat_map(|strip| &strip.notes).collect();
        if notes.is_empty() {
            return None;
        }
        let minutes: Vec<u32> = notes.iter().filter_map(|(minute, _)| *minute).collect();
        let planned = walk.visits.iter().map(|v| v.minutes).max();
        let long = minutes.iter().max().map(|last| planned.max(Some(last + 1)));
        let long = long.flatten().unwrap_or_default();
        let wide = width(long);
        let blocks = 0..long.div_ceil(wide);
        let mut columns: Vec<_> = blocks.clone().map(|at| self.block(at, wide)).collect();
        let mut places: Vec<_> = blocks.map(Some).collect();
        if minutes.len() < notes.len() {
            columns.push(self.say("chart-no-minute"));
            places.push(None);
        }
        columns.push(self.say("chart-notes"));
        let row = |strip: &Strip| {
            let at = |place: Option<u32>| {
                let here = strip.notes.iter();
                self.marks(here.filter(|(minute, _)| minute.map(|m| m / wide) == place))
            };
            let sum = u32::try_from(strip.notes.len()).unwrap_or(u32::MAX);
            let visit = [("n", Arg::from(strip.visit_no))];
            ChartRow {
                group: None,
                head: ChartHead::plain(self.say_with("chart-visit", &visit)),
                cells: (places.iter().map(|place| at(*place)))
                    .chain([ChartCell::number(sum)])
                    .collect(),
            }
        };
        let lane = |lane: &Lane| ChartMark {
            lane: *lane,
            text: self.lane(*lane),
        };
        Some(ChartModel {
            headline: self.busiest(&minutes, notes.len(), strips.len()),
            key: Lane::ALL.iter().map(lane).collect(),
            corner: self.say("chart-minute"),
            columns: columns.into_iter().map(ChartColumn::plain).collect(),
            rows: strips.iter().map(row).collect(),
            ..self.chart("strip", format!("strip-{}", walk.id))
        })
    }

    fn lane(&self, lane: Lane) -> String {
        self.say(&format!("views-lane-{}", lane.as_str()))
    }

    fn block(&self, at: u32, wide: u32) -> String {
        let (from, to) = (at * wide, (at + 1) * wide - 1);
        if wide == 1 {
            return from.to_string();
        }
        let text = |n: u32| Arg::from(n.to_string());
        self.say_with("views-from-to", &[("from", text(from)), ("to", text(to))])
    }

    fn marks<'n>(&self, notes: impl Iterator<Item = &'n (Option<u32>, Lane)>) -> ChartCell {
        let mark = |(minute, lane): &(Option<u32>, Lane)| {
            let name = self.lane(*lane);
            let at = |n: u32| [("lane", Arg::from(name.clone())), ("n", Arg::from(n))];
            ChartMark {
                lane: *lane,
                text: minute.map_or_else(|| name.clone(), |n| self.say_with("chart-mark", &at(n))),
            }
        };
        ChartCell {
            marks: notes.map(mark).collect(),
            ..ChartCell::default()
        }
    }

    /// Says in which five minutes most notes were begun; with equals, only how many there are.
    fn busiest(&self, minutes: &[u32], all: usize, visits: usize) -> String {
        let mut blocks: BTreeMap<u32, usize> = BTreeMap::new();
        for minute in minutes {
            *blocks.entry(minute / BLOCK).or_default() += 1;
        }
        let most = blocks.values().max().copied().unwrap_or_default();
        let mut first = blocks.iter().filter(|(_, n)| **n == most);
        let (Some((block, _)), None) = (first.next(), first.next()) else {
            let args = [("all", Arg::from(all)), ("visits", Arg::from(visits))];
            return self.say_with("chart-strip-all", &args);
        };
        let args = [
            ("n", Arg::from(most)),
            ("all", Arg::from(all)),
            ("from", Arg::from(block * BLOCK)),
            ("to", Arg::from((block + 1) * BLOCK - 1)),
        ];
        self.say_with("chart-strip-most", &args)
    }
}

/// Gives the least width of a column with which so many minutes can be taken in.
fn width(minutes: u32) -> u32 {
    let fits = |wide: &&u32| minutes.div_ceil(**wide) <= MOST;
    *WIDTHS.iter().find(fits).unwrap_or(&60)
}

/// Gives what a pattern states, or what its group is called.
fn words_of(pattern: &PatternEntry) -> &str {
    match pattern.statement.trim() {
        "" => &pattern.name,
        _ => &pattern.statement,
    }
}

/// Gives what its group is called, or what it states.
fn called(pattern: &PatternEntry) -> &str {
    match pattern.name.trim() {
        "" => &pattern.statement,
        _ => &pattern.name,
    }
}

/// Gives the beginning of a text, long enough to know it by.
fn short(text: &str) -> String {
    let text = text.trim().trim_end_matches('.');
    if text.chars().count() <= LETTERS {
        return text.to_owned();
    }
    let begin: String = text.chars().take(LETTERS).collect();
    format!("{}…", begin.trim_end())
}
