//! Charts over several walks: one row a walk, or what they have in common.

use walk_core::chart::{Kept, Mix, Spent, frequency, in_debrief, in_rooms, kept, mix};
use walk_core::document::WalkDocument;
use walk_core::terms::{CommitmentStatus, EvidenceType};
use walk_words::Arg;

use super::{ChartCell, ChartColumn, ChartHead, ChartModel, ChartPart, ChartRow, ChartStep, Tell};

/// The fills of bars: the first is full, each of the others has a pattern of its own.
const FULL: u8 = 1;
const STRIPED: u8 = 2;
const DOTTED: u8 = 4;
const BARE: u8 = 5;

impl Tell<'_> {
    /// What stood out?
    pub(super) fn frequency(&self, walks: &[&WalkDocument]) -> Option<ChartModel> {
        let all = frequency(walks);
        let most = all.iter().map(|one| one.noted).max().filter(|n| *n > 0)?;
        let seen = all.iter().filter(|one| one.noted > 0).count();
        let whole = all.iter().map(|one| one.visits).max().unwrap_or_default();
        let rows = all.iter().map(|one| {
            let args = [("n", Arg::from(one.noted)), ("all", Arg::from(one.visits))];
            let text = self.say_with("chart-frequency-cell", &args);
            ChartRow {
                group: None,
                head: ChartHead::written(one.text, one.language),
                cells: vec![ChartCell::bar(one.noted, text, FULL, whole)],
            }
        });
        let args = [
            ("seen", Arg::from(seen)),
            ("all", Arg::from(all.len())),
            ("most", Arg::from(most)),
        ];
        Some(ChartModel {
            headline: self.say_with("chart-frequency-headline", &args),
            corner: self.say("chart-look-for"),
            columns: vec![ChartColumn::plain(self.say("chart-visits"))],
            rows: rows.collect(),
            ..self.chart("frequency", "frequency".into())
        })
    }

    /// What do my notices hold?
    pub(super) fn mix(&self, walks: &[&WalkDocument]) -> Option<ChartModel> {
        let all: Vec<(&WalkDocument, Mix)> = walks
            .iter()
            .map(|walk| (*walk, mix(walk)))
            .filter(|(_, mix)| mix.total() > 0)
            .collect();
        let whole = all.iter().map(|(_, mix)| mix.total()).max()?;
        let numbers = |mix: &Mix| [&mix.kinds[..], &[mix.none]].concat();
        let mut columns = vec![ChartColumn::plain(self.say("chart-notices"))];
        let kinds = EvidenceType::ALL.iter().map(|kind| kind.as_str());
        for (fill, kind) in (FULL..).zip(kinds.chain(["none"])) {
            columns.push(ChartColumn {
                text: self.say(&format!("chart-kind-{kind}")),
                fill,
            });
        }
        let row = |(walk, mix): &(&WalkDocument, Mix)| {
            let mut bar = ChartCell::number(mix.total());
            bar.parts = (FULL..)
                .zip(numbers(mix))
                .map(|(fill, value)| ChartPart { value, fill })
                .filter(|part| part.value > 0)
                .collect();
            bar.whole = whole;
            let rest = numbers(mix).into_iter().map(ChartCell::number);
            ChartRow {
                group: None,
                head: self.walk(walk),
                cells: [bar].into_iter().chain(rest).collect(),
            }
        };
        let sum =
            |pick: &dyn Fn(&Mix) -> u32| Arg::from(all.iter().map(|(_, m)| pick(m)).sum::<u32>());
        let args = [
            ("all", sum(&Mix::total)),
            ("quote", sum(&|mix| mix.kinds[0])),
            ("action", sum(&|mix| mix.kinds[1])),
            ("count", sum(&|mix| mix.kinds[2])),
            ("environment", sum(&|mix| mix.kinds[3])),
        ];
        Some(ChartModel {
            headline: self.say_with("chart-mix-headline", &args),
            corner: self.say("chart-walk"),
            columns,
            rows: all.iter().map(row).collect(),
            ..self.chart("mix", "mix".into())
        })
    }

    /// Do we do what we say?
    pub(super) fn commitments(&self, walks: &[&WalkDocument]) -> Option<ChartModel> {
        let all: Vec<(&WalkDocument, Kept)> = walks
            .iter()
            .map(|walk| (*walk, kept(walk)))
            .filter(|(_, kept)| kept.total() > 0)
            .collect();
        let whole = all.iter().flat_map(|(_, kept)| kept.states).max()?;
        let state = |state: &CommitmentStatus| {
            let name = state.as_str().replace('_', "-");
            ChartColumn {
                text: self.say(&format!("commitments-status-{name}")),
                fill: fill(*state),
            }
        };
        let row = |(walk, kept): &(&WalkDocument, Kept)| {
            let cell = |(state, n): (&CommitmentStatus, u32)| {
                ChartCell::bar(n, n.to_string(), fill(*state), whole)
            };
            let states = CommitmentStatus::ALL.iter().zip(kept.states).map(cell);
            ChartRow {
                group: None,
                head: self.walk(walk),
                cells: states.chain([ChartCell::number(kept.open())]).collect(),
            }
        };
        let step = |(walk, kept): &(&WalkDocument, Kept)| ChartStep {
            text: self.day(walk),
            value: kept.open(),
        };
        let dropped = |kept: &Kept| kept.count(|s| s == CommitmentStatus::Dropped);
        let sum = |pick: &dyn Fn(&Kept) -> u32| all.iter().map(|(_, k)| pick(k)).sum::<u32>();
        let (total, open, dropped) = (sum(&Kept::total), sum(&Kept::open), sum(&dropped));
        let args = [
            ("all", Arg::from(total)),
            ("done", Arg::from(total - open - dropped)),
            ("open", Arg::from(open)),
            ("dropped", Arg::from(dropped)),
        ];
        let states = CommitmentStatus::ALL.iter().map(state);
        let open = ChartColumn::plain(self.say("chart-open"));
        Some(ChartModel {
            headline: self.say_with("chart-commitments-headline", &args),
            private: false,
            corner: self.say("chart-walk"),
            columns: states.chain([open]).collect(),
            rows: all.iter().map(row).collect(),
            // With one walk there is nowhere to step to.
            line: match all.as_slice() {
                [_] => vec![],
                several => several.iter().map(step).collect(),
            },
            ..self.chart("commitments", "commitments".into())
        })
    }

    /// Did we keep to the agreed minutes?
    pub(super) fn time(&self, walks: &[&WalkDocument]) -> Option<ChartModel> {
        let all: Vec<(&WalkDocument, Option<Spent>, Option<Spent>)> = walks
            .iter()
            .map(|walk| (*walk, in_rooms(walk), in_debrief(walk)))
            .filter(|(_, rooms, debrief)| rooms.is_some() || debrief.is_some())
            .collect();
        let spent = || all.iter().flat_map(|(_, rooms, debrief)| [rooms, debrief]);
        let whole = spent().flatten().map(|s| s.planned.max(s.taken)).max()?;
        let mut rows = Vec::new();
        for (walk, rooms, debrief) in &all {
            let first = rows.len();
            for (place, spent) in [("rooms", rooms), ("debrief", debrief)] {
                let Some(spent) = spent else { continue };
                for (what, n, fill) in [
                    ("planned", spent.planned, BARE),
                    ("taken", spent.taken, FULL),
                ] {
                    let head = self.say(&format!("chart-time-{place}-{what}"));
                    rows.push(ChartRow {
                        group: None,
                        head: ChartHead::plain(head),
                        cells: vec![ChartCell::bar(n, self.minutes(n), fill, whole)],
                    });
                }
            }
            let long = u32::try_from(rows.len() - first).unwrap_or_default();
            if all.len() > 1 {
                rows[first].group = Some((self.walk(walk), long));
            }
        }
        Some(ChartModel {
            headline: self.spent(&all),
            corner: self.say("chart-time-corner"),
            columns: vec![ChartColumn::plain(self.say("chart-minutes"))],
            rows,
            ..self.chart("time", "time".into())
        })
    }

    /// Says how long it took, all walks together.
    fn spent(&self, all: &[(&WalkDocument, Option<Spent>, Option<Spent>)]) -> String {
        let rooms = sum(all.iter().filter_map(|one| one.1));
        let debrief = sum(all.iter().filter_map(|one| one.2));
        let args = |spent: Spent| {
            [
                ("planned", Arg::from(spent.planned)),
                ("taken", Arg::from(spent.taken)),
            ]
        };
        match (rooms, debrief) {
            (Some(rooms), None) => self.say_with("chart-time-rooms", &args(rooms)),
            (None, debrief) => {
                self.say_with("chart-time-debrief", &args(debrief.unwrap_or_default()))
            }
            (Some(rooms), Some(debrief)) => {
                let later = [
                    ("debrief_planned", Arg::from(debrief.planned)),
                    ("debrief_taken", Arg::from(debrief.taken)),
                ];
                self.say_with("chart-time-both", &[args(rooms), later].concat())
            }
        }
    }
}

fn sum(all: impl Iterator<Item = Spent>) -> Option<Spent> {
    all.reduce(|sum, one| Spent {
        planned: sum.planned.saturating_add(one.planned),
        taken: sum.taken.saturating_add(one.taken),
    })
}

/// Gives the fill of a state: what is open is bare or striped, what was let go is dotted and no worse than others.
fn fill(state: CommitmentStatus) -> u8 {
    match state {
        CommitmentStatus::Planned => BARE,
        CommitmentStatus::Trying => STRIPED,
        CommitmentStatus::Dropped => DOTTED,
        _ => FULL,
    }
}
