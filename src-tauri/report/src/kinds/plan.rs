//! Papers of the plan: the pre-brief sheet with its agenda, and the notice for those who are visited.

use walk_core::protocol::{AgendaItem, StageKind, agenda};
use walk_core::visit;
use walk_words::Arg;

use super::writer::{Writer, point};
use crate::paper::{Block, Point, Say, Table};
use crate::say;

impl Writer<'_> {
    /// What the team agreed on, and what happens when. It is the team's own, so it has clock times.
    pub(super) fn agenda(&mut self) {
        let walk = self.walk;
        self.focus();
        self.labelled("report-purpose", &walk.purpose_statement);
        self.labelled("paper-rationale", &walk.focus_rationale);
        self.labelled("report-linked-goal", &walk.linked_goal);
        self.part(1, "paper-agenda", |w| w.agenda_table(true));
        self.labelled("paper-opening", &walk.opening_activity);
        self.look_fors(1);
        self.norms(1);
        self.part(1, "report-walkers", |w| w.walkers(false));
        self.part(1, "paper-rules", Self::rules);
        self.part(1, "paper-minutes", |w| {
            w.labelled("paper-prebrief-minutes", &walk.prebrief_minutes_note);
        });
    }

    /// The stages and their steps; with clock times only on the team's own papers.
    pub(super) fn agenda_table(&mut self, with_times: bool) {
        let walk = self.walk;
        let Some(protocol) = &walk.protocol else {
            return;
        };
        let items = agenda(protocol, &walk.visits, walk.prebrief_start);
        let mut rows: Vec<_> = items.iter().flat_map(|item| self.stage(item)).collect();
        if rows.is_empty() {
            return;
        }
        let columns = [("paper-when", 2), ("paper-length", 2), ("paper-what", 9)];
        let mut columns = columns
            .map(|(key, share)| (self.words.say(key), share))
            .to_vec();
        if !with_times {
            columns.remove(0);
            for row in &mut rows {
                row.remove(0);
            }
        }
        self.blocks.push(Block::Table(Table { columns, rows }));
    }

    /// One stage, then its steps.
    fn stage(&self, item: &AgendaItem) -> Vec<Vec<Option<Say>>> {
        let ours = |text: String| Some(Say::Ours(text)).filter(|say| !say.text().is_empty());
        let time = |t: Option<walk_core::moment::ClockTime>| {
            ours(t.map(|t| t.to_string()).unwrap_or_default())
        };
        let name = match (item.kind, item.visit_no) {
            (StageKind::Visit, Some(n)) => say::visit(self.words, n),
            (kind, _) => self.words.say(&format!("paper-stage-{}", kind.as_str())),
        };
        let mut rows = vec![vec![
            time(item.start),
            ours(item.minutes.to_string()),
            ours(name),
        ]];
        rows.extend(item.steps.iter().map(|step| {
            vec![
                time(step.start),
                ours(step.minutes.to_string()),
                Say::typed(&step.prompt),
            ]
        }));
        rows
    }

    pub(super) fn norms(&mut self, level: u8) {
        let norms = self.walk.norms.iter();
        let norms: Vec<_> = norms.filter_map(|n| point(&n.text)).collect();
        self.part(level, "report-norms", |w| w.list(norms));
    }

    pub(super) fn look_fors(&mut self, level: u8) {
        let walk = self.walk;
        self.part(level, "report-look-fors", |w| {
            let look_fors = walk.look_fors.iter().filter_map(|l| {
                let lens = l
                    .lens
                    .map(|lens| w.words.say(&format!("report-lens-{}", lens.as_str())));
                let mut point = point(&l.text)?;
                point.marks.extend(lens);
                Some(point)
            });
            let look_fors = look_fors.collect();
            w.list(look_fors);
        });
    }

    /// Who walks. A grade or a subject is told to nobody but the walkers (privacy rules, rule 12), and
    /// in a paper of my own my goal stands with my preparation.
    pub(super) fn walkers(&mut self, own: bool) {
        let walk = self.walk;
        let walkers = walk.walkers.iter().filter_map(|walker| {
            let roles = walker.roles.iter();
            let roles = roles.map(|role| self.words.say(&format!("report-role-{}", role.as_str())));
            let kinds = walker.evidence_types.iter();
            let kinds = kinds.filter_map(|kind| say::evidence(self.words, Some(*kind)));
            let mut below = Vec::new();
            if own {
                below.extend(self.below("report-walker-area", &walker.area));
            }
            if !(own && walker.id == walk.me) {
                below.extend(self.below("report-walker-goal", &walker.learning_goal));
            }
            let marks: Vec<_> = roles.chain(kinds).collect();
            let named = !walker.display_name.trim().is_empty();
            let text = match own && !named && walker.id == walk.me {
                true => Say::Ours(self.words.say("report-me")),
                false => self.name(&walker.id),
            };
            (named || !marks.is_empty() || !below.is_empty()).then_some(Point {
                text,
                marks,
                below,
            })
        });
        let walkers = walkers.collect();
        self.list(walkers);
    }

    pub(super) fn rules(&mut self) {
        let walk = self.walk;
        self.labelled("paper-where", &walk.where_to_sit);
        if let Some(ask) = walk.talk_to_students {
            let said = self.words.say(&format!("paper-talk-{}", ask.as_str()));
            self.labelled_ours("paper-talk", said);
        }
        if let Some(devices) = walk.devices {
            let said = self
                .words
                .say(&format!("paper-devices-{}", devices.as_str()));
            self.labelled_ours("paper-devices", said);
        }
        if walk.enter_together {
            self.ours("paper-enter-together");
        }
    }

    /// One page: what, when, why, and what will be written and what not.
    pub(super) fn host_notice(&mut self) {
        let walk = self.walk;
        self.ours("paper-notice-what");
        self.focus();
        self.labelled("paper-rationale", &walk.focus_rationale);
        let visits = visit::schedule(walk);
        if let Some(longest) = walk.visits.iter().map(|v| v.minutes).max() {
            let args = [
                ("walkers", Arg::from(walk.walkers.len().max(1))),
                ("minutes", Arg::from(longest)),
                ("visits", Arg::from(visits.visits)),
            ];
            let said = self.words.say_with("paper-notice-length", &args);
            self.blocks.push(Block::Text(Say::Ours(said)));
        }
        self.part(1, "paper-notice-written", |w| {
            w.list_ours(&[
                "paper-notice-evidence",
                "paper-notice-number",
                "paper-notice-own",
            ]);
        });
        self.part(1, "paper-notice-never", |w| {
            w.list_ours(&[
                "paper-notice-no-names",
                "paper-notice-no-rating",
                "paper-notice-no-recording",
                "paper-notice-no-feedback",
            ]);
        });
        self.part(1, "paper-notice-you", |w| {
            w.list_ours(&[
                "paper-notice-skip",
                "paper-notice-usual",
                "paper-notice-ask",
            ]);
        });
    }
}
