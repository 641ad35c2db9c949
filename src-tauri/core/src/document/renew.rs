//! Giving ids: to entries that a file left without one, or to all when a walk is copied.

use std::collections::HashMap;

use chrono::{Days, NaiveDate};

use super::WalkDocument;
use crate::moment::Moment;

impl WalkDocument {
    /// Visits each entry's own id with the place where it stands.
    pub(crate) fn each_own_id(&mut self, mut f: impl FnMut(&str, &mut String)) {
        f("id", &mut self.id);
        macro_rules! lists {
            ($($list:ident),+) => {$(
                for (i, entry) in self.$list.iter_mut().enumerate() {
                    f(&format!("{}[{i}].id", stringify!($list)), &mut entry.id);
                }
            )+};
        }
        lists!(
            walkers,
            since_last_walk,
            proposals,
            look_fors,
            norms,
            visits,
            notes,
            tallies,
            mirrors,
            clarifications,
            cards,
            patterns,
            predictions,
            team_wonderings,
            team_next_steps,
            reflections,
            commitments,
            check_ins,
            comments,
            comm_log,
            stage_times,
            process_pulses
        );
    }

    /// Visits each place that names an author.
    pub(crate) fn each_author(&mut self, mut f: impl FnMut(&mut String)) {
        f(&mut self.author);
        macro_rules! lists {
            ($($list:ident),+) => {$(
                for entry in &mut self.$list { f(&mut entry.author); }
            )+};
        }
        lists!(
            walkers,
            since_last_walk,
            proposals,
            look_fors,
            norms,
            visits,
            notes,
            tallies,
            mirrors,
            clarifications,
            cards,
            patterns,
            predictions,
            team_wonderings,
            team_next_steps,
            reflections,
            commitments,
            check_ins,
            comments,
            comm_log,
            stage_times,
            process_pulses
        );
    }

    /// Visits each moment of writing: created, then changed.
    pub(crate) fn each_times(&mut self, mut f: impl FnMut(&mut Moment, &mut Moment)) {
        f(&mut self.created_at, &mut self.changed_at);
        macro_rules! lists {
            ($($list:ident),+) => {$(
                for entry in &mut self.$list { f(&mut entry.created_at, &mut entry.changed_at); }
            )+};
        }
        lists!(
            walkers,
            since_last_walk,
            proposals,
            look_fors,
            norms,
            visits,
            notes,
            tallies,
            mirrors,
            clarifications,
            cards,
            patterns,
            predictions,
            team_wonderings,
            team_next_steps,
            reflections,
            commitments,
            check_ins,
            comments,
            comm_log,
            stage_times,
            process_pulses
        );
    }

    /// Gives new ids where `wanted` says so, and lets every reference follow.
    fn rename(&mut self, wanted: impl Fn(&str) -> bool, new_id: &mut dyn FnMut() -> String) {
        let mut names: HashMap<String, String> = HashMap::new();
        self.each_own_id(|_, id| {
            if wanted(id) {
                let new = new_id();
                if !id.is_empty() {
                    names.insert(id.clone(), new.clone());
                }
                *id = new;
            }
        });
        let follow = |id: &mut String| {
            if let Some(new) = names.get(id) {
                id.clone_from(new);
            }
        };
        follow(&mut self.me);
        self.each_author(follow);
        for note in &mut self.notes {
            note.card.iter_mut().for_each(follow);
            note.because.iter_mut().for_each(follow);
        }
        for card in &mut self.cards {
            card.pattern.iter_mut().for_each(follow);
        }
        for tally in &mut self.tallies {
            follow(&mut tally.look_for);
        }
        for check_in in &mut self.check_ins {
            follow(&mut check_in.commitment);
        }
        for comment in &mut self.comments {
            follow(&mut comment.about);
        }
    }
}

/// Gives every entry a new id, as for a copy; walkers stay who they are.
pub(crate) fn renew(walk: &mut WalkDocument, new_id: &mut dyn FnMut() -> String) {
    let walkers: Vec<String> = walk.walkers.iter().map(|w| w.id.clone()).collect();
    walk.rename(
        |id| id.is_empty() || !walkers.iter().any(|w| w == id),
        new_id,
    );
}

/// Gives an id to every entry whose id is left out or is no UUID.
pub(super) fn complete(walk: &mut WalkDocument, new_id: &mut dyn FnMut() -> String) {
    walk.rename(|id| uuid::Uuid::parse_str(id).is_err(), new_id);
}

/// Moves every date of a walk by some days; dates that would leave the calendar stay.
pub(crate) fn shift_dates(walk: &mut WalkDocument, days: i64) {
    let count = Days::new(days.unsigned_abs());
    let shift = |date: &mut Option<NaiveDate>| {
        if let Some(d) = date {
            let moved = if days < 0 {
                d.checked_sub_days(count)
            } else {
                d.checked_add_days(count)
            };
            *d = moved.unwrap_or(*d);
        }
    };
    let shift_moment = |at: &mut Option<Moment>| {
        if let Some(Moment(ms)) = at {
            *ms += days * 86_400_000;
        }
    };
    shift(&mut walk.date);
    for step in &mut walk.team_next_steps {
        shift(&mut step.by_date);
    }
    for commitment in &mut walk.commitments {
        shift(&mut commitment.by_date);
    }
    for check_in in &mut walk.check_ins {
        shift(&mut check_in.date);
    }
    for spoken in &mut walk.comm_log {
        shift(&mut spoken.date);
    }
    shift(&mut walk.raw_notes_delete_on);
    shift(&mut walk.walk_delete_on);
    for time in &mut walk.stage_times {
        time.begun_at.0 += days * 86_400_000;
        shift_moment(&mut time.ended_at);
    }
    for visit in &mut walk.visits {
        shift_moment(&mut visit.entered_at);
        shift_moment(&mut visit.left_at);
    }
}
