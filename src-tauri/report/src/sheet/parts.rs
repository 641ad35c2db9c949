//! The parts of a walk report, one after the other; a part without text is left out.

use std::collections::{BTreeMap, BTreeSet};

use walk_core::document::{CardEntry, NoteEntry, WalkDocument};
use walk_core::terms::{Lane, Role};
use walk_words::{Arg, Words};

use super::{
    Card, Debrief, Drawn, Labelled, LaneNotes, LookFor, Note, Pattern, Preparation, Step, Visit,
    Walker,
};
use crate::ink::Ink;
use crate::say;

/// Writes the parts of one walk.
pub(super) struct Hand<'a, 'i, 'r> {
    pub(super) walk: &'a WalkDocument,
    pub(super) words: &'static Words,
    pub(super) ink: &'i mut Ink<'r>,
}

impl Hand<'_, '_, '_> {
    /// Says how many visits there are and how long they take, without a clock time.
    pub(super) fn sum(&self) -> String {
        let visits = self.walk.visits.len();
        if visits == 0 {
            return String::new();
        }
        let minutes: u64 = self.walk.visits.iter().map(|v| u64::from(v.minutes)).sum();
        let args = [("n", Arg::from(visits)), ("minutes", Arg::from(minutes))];
        self.words.say_with("report-sum", &args)
    }

    pub(super) fn preparation(&mut self) -> Preparation {
        let walk = self.walk;
        let me = walk.walkers.iter().find(|walker| walker.id == walk.me);
        let mine = me.map_or([("", ""); 3], |me| {
            [
                ("report-my-goal", me.learning_goal.as_str()),
                ("report-my-practice", me.my_current_practice.as_str()),
                ("report-my-prediction", me.my_prediction.as_str()),
            ]
        });
        let look_fors = walk.look_fors.iter().filter_map(|look_for| {
            let lens = look_for
                .lens
                .map(|lens| format!("report-lens-{}", lens.as_str()));
            Some(LookFor {
                text: self.ink.draw(&look_for.text)?,
                lens: lens.map(|key| self.words.say(&key)).unwrap_or_default(),
            })
        });
        let look_fors = look_fors.collect();
        let norms = walk
            .norms
            .iter()
            .filter_map(|norm| self.ink.draw(&norm.text))
            .collect();
        let mut preparation = Preparation {
            any: false,
            focus: self.ink.draw(&walk.focus_question),
            purpose: self.ink.draw(&walk.purpose_statement),
            goal: self.ink.draw(&walk.linked_goal),
            more: self.labelled(&[
                ("paper-rationale", walk.focus_rationale.as_str()),
                ("paper-opening", walk.opening_activity.as_str()),
                ("paper-where", walk.where_to_sit.as_str()),
                (
                    "report-prebrief-minutes",
                    walk.prebrief_minutes_note.as_str(),
                ),
                ("report-changed-because", walk.changed_because.as_str()),
            ]),
            mine: self.labelled(&mine),
            look_fors,
            norms,
            walkers: self.walkers(),
        };
        preparation.any = preparation.purpose.is_some()
            || preparation.goal.is_some()
            || preparation.focus.is_some()
            || !(preparation.more.is_empty()
                && preparation.mine.is_empty()
                && preparation.look_fors.is_empty()
                && preparation.norms.is_empty()
                && preparation.walkers.is_empty());
        preparation
    }

    pub(super) fn labelled(&mut self, texts: &[(&str, &str)]) -> Vec<Labelled> {
        let texts = texts.iter().filter_map(|(key, text)| {
            let text = self.ink.draw(text)?;
            Some(Labelled {
                label: self.words.say(key),
                text,
            })
        });
        texts.collect()
    }

    fn walkers(&mut self) -> Vec<Walker> {
        let walk = self.walk;
        let mut walkers = Vec::new();
        for walker in &walk.walkers {
            // My own goal stands with my preparation, at the top.
            let goal = if walker.id == walk.me {
                ""
            } else {
                &walker.learning_goal
            };
            let entry = Walker {
                name: self.name_of(&walker.id).unwrap_or_default(),
                area: self.ink.draw(&walker.area),
                roles: self.roles(&walker.roles),
                goal: self.ink.draw(goal),
            };
            let named = !walker.display_name.trim().is_empty();
            if named || entry.area.is_some() || entry.goal.is_some() || !entry.roles.is_empty() {
                walkers.push(entry);
            }
        }
        walkers
    }

    fn roles(&self, roles: &[Role]) -> String {
        let roles: Vec<String> = roles
            .iter()
            .map(|role| self.words.say(&format!("report-role-{}", role.as_str())))
            .collect();
        roles.join(" · ")
    }

    /// Gives a walker's name, or the word for a walker without one; nobody for an unknown id.
    fn name_of(&mut self, id: &str) -> Option<Drawn> {
        let walker = self.walk.walkers.iter().find(|walker| walker.id == id)?;
        let name = self.ink.draw(&walker.display_name);
        let unnamed = if id == self.walk.me {
            "report-me"
        } else {
            "report-walker-unnamed"
        };
        name.or_else(|| self.ink.draw(&self.words.say(unnamed)))
    }

    /// Says a sentence with another walker's name in it; nothing for my own things.
    pub(super) fn about(&mut self, key: &str, id: &str) -> Option<Drawn> {
        if id.is_empty() || id == self.walk.me {
            return None;
        }
        let walker = self.walk.walkers.iter().find(|walker| walker.id == id);
        let typed = walker
            .map(|walker| walker.display_name.trim())
            .unwrap_or_default();
        let unnamed = self.words.say("report-walker-unnamed");
        let name = if typed.is_empty() {
            unnamed.as_str()
        } else {
            typed
        };
        self.ink
            .draw(&self.words.say_with(key, &[("name", Arg::from(name))]))
    }

    pub(super) fn visits(&mut self) -> Vec<Visit> {
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
        let visits = minutes.into_iter().map(|(number, minutes)| Visit {
            heading: say::visit(self.words, number),
            minutes: if minutes == 0 {
                String::new()
            } else {
                self.words
                    .say_with("report-minutes", &[("n", Arg::from(minutes))])
            },
            lanes: self.lanes(notes.get(&number).map(Vec::as_slice).unwrap_or_default()),
            mirror: self.mirror(number),
        });
        visits.collect()
    }

    /// What a visit shows of my own practice.
    fn mirror(&mut self, number: u32) -> Vec<Labelled> {
        let walk = self.walk;
        let mine = walk
            .mirrors
            .iter()
            .find(|m| m.visit_no == number && (m.author.is_empty() || m.author == walk.me));
        mine.map(|m| {
            self.labelled(&[
                ("report-mirror-same", m.same.as_str()),
                ("report-mirror-different", m.different.as_str()),
                ("report-mirror-question", m.question.as_str()),
            ])
        })
        .unwrap_or_default()
    }

    fn lanes(&mut self, notes: &[&NoteEntry]) -> Vec<LaneNotes> {
        let lanes = Lane::ALL.iter().copied().map(Some).chain([None]);
        let lanes = lanes.filter_map(|lane| {
            let in_lane = notes.iter().filter(|note| note.lane == lane);
            let notes: Vec<Note> = in_lane.filter_map(|note| self.note(note)).collect();
            let name = lane.map(Lane::as_str).unwrap_or_default();
            (!notes.is_empty()).then(|| LaneNotes {
                lane: name,
                word: lane
                    .map(|_| self.words.say(&format!("report-lane-{name}")))
                    .unwrap_or_default(),
                notes,
            })
        });
        lanes.collect()
    }

    fn note(&mut self, note: &NoteEntry) -> Option<Note> {
        let text = self.ink.draw(&note.text)?;
        let minute = note.minute.map(|minute| {
            self.words
                .say_with("report-minute", &[("n", Arg::from(minute))])
        });
        let evidence = say::evidence(self.words, note.evidence_type);
        let draft = note.draft.then(|| self.words.say("report-draft"));
        let by = self.about("report-by", &note.author);
        Some(Note {
            text,
            marks: [minute, evidence, draft].into_iter().flatten().collect(),
            by,
        })
    }

    fn card(&mut self, card: &CardEntry) -> Option<Card> {
        let text = self.ink.draw(&card.text)?;
        let visit = say::visit(self.words, card.visit_no);
        let marks = [Some(visit), say::evidence(self.words, card.evidence_type)]
            .into_iter()
            .flatten()
            .collect();
        let other = card.seen_differently.as_str();
        Some(Card {
            text,
            marks,
            differently: self.labelled(&[("paper-seen-differently", other)]),
        })
    }

    pub(super) fn debrief(&mut self) -> Debrief {
        let walk = self.walk;
        let known: BTreeSet<&str> = walk.patterns.iter().map(|p| p.id.as_str()).collect();
        let mut patterns = Vec::new();
        for pattern in &walk.patterns {
            let own = || {
                walk.cards
                    .iter()
                    .filter(|card| card.pattern.as_ref() == Some(&pattern.id))
            };
            let visits: BTreeSet<u32> = own().map(|card| card.visit_no).collect();
            let entry = Pattern {
                name: self.ink.draw(&pattern.name),
                lead: say::in_visits(self.words, visits.len(), walk.visits.len()),
                statement: self.ink.draw(&pattern.statement),
                counterexample: self.ink.draw(&pattern.counterexample),
                cards: own().filter_map(|card| self.card(card)).collect(),
            };
            if entry.name.is_some()
                || entry.statement.is_some()
                || entry.counterexample.is_some()
                || !entry.cards.is_empty()
            {
                patterns.push(entry);
            }
        }
        let loose = walk.cards.iter().filter(|card| {
            card.pattern
                .as_deref()
                .is_none_or(|pattern| !known.contains(pattern))
        });
        let loose = loose.filter_map(|card| self.card(card)).collect();
        let predictions = walk
            .predictions
            .iter()
            .filter_map(|p| self.ink.draw(&p.text))
            .collect();
        let wonderings = walk
            .team_wonderings
            .iter()
            .filter_map(|w| self.ink.draw(&w.text))
            .collect();
        let mut debrief = Debrief {
            any: false,
            patterns,
            loose,
            predictions,
            wonderings,
            steps: self.steps(),
            more: self.labelled(&[
                ("paper-celebration", walk.celebration.as_str()),
                ("paper-minutes", walk.debrief_minutes_note.as_str()),
            ]),
        };
        debrief.any = !(debrief.patterns.is_empty()
            && debrief.loose.is_empty()
            && debrief.predictions.is_empty()
            && debrief.more.is_empty()
            && debrief.wonderings.is_empty()
            && debrief.steps.is_empty());
        debrief
    }

    fn steps(&mut self) -> Vec<Step> {
        let mut steps = Vec::new();
        for step in &self.walk.team_next_steps {
            let entry = Step {
                text: self.ink.draw(&step.text),
                owner: self.ink.draw(&step.owner),
                by: step
                    .by_date
                    .map(|date| self.words.date_long(date))
                    .unwrap_or_default(),
            };
            if entry.text.is_some() || entry.owner.is_some() {
                steps.push(entry);
            }
        }
        steps
    }
}
