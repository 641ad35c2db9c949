//! Whole walks: planning one, bringing one in from a file, adding the sample.

use chrono::NaiveDate;

use super::Notebook;
use super::change::add_part;
use super::protocols::fit_schedule;
use crate::agreement::Profile;
use crate::document::{WalkDocument, WalkerEntry, check, renew, shift_dates, take_walk};
use crate::error::Result;
use crate::json::Json;
use crate::look_for::LookFor;
use crate::norm::Norm;
use crate::noun::{Noun, Row};
use crate::ops::{Op, Outcome, Verb};
use crate::protocol;
use crate::store;
use crate::terms::{Language, Several};
use crate::transaction::{Listed, Tx};
use crate::visit::Visit;
use crate::walk::Walk;
use crate::walker::{Part, Preparation, Walker};

impl Notebook {
    /// Plans a new walk for a day, with me as its first walker and one visit; gives its id.
    pub fn plan_walk(&mut self, date: NaiveDate) -> Result<Outcome<String>> {
        self.plan_walk_in(date, Language::En)
    }

    /// Plans a new walk whose text will be in a language.
    pub fn plan_walk_in(&mut self, date: NaiveDate, language: Language) -> Result<Outcome<String>> {
        self.transact(Op::new(Verb::Add, Noun::Walk), |tx| {
            let stamp = tx.stamp::<Walk>();
            let id = stamp.id.clone();
            let usual = protocol::builtin(protocol::USUAL, language);
            tx.add(Walk {
                stamp,
                title: String::new(),
                date: Some(date),
                language,
                closed_at: None,
                focus_question: String::new(),
                purpose_statement: String::new(),
                linked_goal: String::new(),
                no_linked_goal: false,
                protocol: usual.clone().map(Json),
                overlays: Several::default(),
                agreement_profile: Profile::None,
                agreement: None,
                focus_rationale: String::new(),
                focus_check: Several::default(),
                focus_width: None,
                opening_activity: String::new(),
                prebrief_start: None,
                where_to_sit: String::new(),
                talk_to_students: None,
                devices: None,
                enter_together: false,
                previous_walk: None,
                hall_mode: None,
                celebration: String::new(),
                prebrief_minutes_note: String::new(),
                debrief_minutes_note: String::new(),
                changed_because: String::new(),
                raw_notes_delete_on: None,
                walk_delete_on: None,
            })?;
            let me = tx.me.clone();
            add_part(tx, &id, &me)?;
            if let Some(usual) = usual {
                fit_schedule(tx, &id, &usual)?;
            }
            Ok(id)
        })
    }

    /// Plans a walk from an earlier one: all of the plan is carried over, nothing that was noted.
    ///
    /// What somebody agreed to for that day is asked anew: "I understand", the initials under the
    /// norms, and whether hosts and classes know. Doors and proposals stay behind.
    pub fn plan_walk_from(&mut self, earlier: &str, date: NaiveDate) -> Result<Outcome<String>> {
        self.transact(Op::new(Verb::Add, Noun::Walk), |tx| {
            let before: Walk = tx.get(earlier)?;
            let stamp = tx.stamp::<Walk>();
            let id = stamp.id.clone();
            tx.add(Walk {
                stamp,
                date: Some(date),
                closed_at: None,
                previous_walk: Some(earlier.into()),
                celebration: String::new(),
                prebrief_minutes_note: String::new(),
                debrief_minutes_note: String::new(),
                changed_because: String::new(),
                raw_notes_delete_on: None,
                walk_delete_on: None,
                ..before
            })?;
            carry_over::<Part>(tx, earlier, &id, |part| {
                part.understands = false;
                part.initials.clear();
            })?;
            carry_over::<LookFor>(tx, earlier, &id, |_| ())?;
            carry_over::<Norm>(tx, earlier, &id, |_| ())?;
            carry_over::<Visit>(tx, earlier, &id, |visit| {
                visit.host_status = None;
                visit.host_focus.clear();
                visit.host_told = false;
                visit.students_told = false;
            })?;
            let mine = tx.me.clone();
            let prepared: Vec<Preparation> = tx.of_walk(earlier)?;
            for before in prepared.into_iter().filter(|p| p.stamp.author == mine) {
                let (stamp, walk) = (tx.stamp::<Preparation>(), id.clone());
                tx.add(Preparation {
                    stamp,
                    walk,
                    ..before
                })?;
            }
            Ok(id)
        })
    }

    /// Brings a walk in from a file; gives its id.
    ///
    /// A walk that is here already and equal is left alone; one that was removed comes back.
    /// A notebook that holds nothing yet becomes that of the file's owner (`me`).
    ///
    /// # Errors
    /// `WalkDiffers` if it is here with other contents; `BadField` names the place in the file.
    pub fn import(&mut self, walk: WalkDocument) -> Result<Outcome<String>> {
        let Outcome {
            mut value,
            changes,
            undo,
            redo,
        } = self.import_all(vec![walk])?;
        Ok(Outcome {
            value: value.pop().unwrap_or_default(),
            changes,
            undo,
            redo,
        })
    }

    /// Brings several walks in as one act: all of them or none; gives their ids.
    pub fn import_all(&mut self, walks: Vec<WalkDocument>) -> Result<Outcome<Vec<String>>> {
        walks.iter().try_for_each(check)?;
        let owner = match walks.first() {
            Some(walk) if self.may_adopt(&walk.me)? => Some(owner(walk)),
            _ => None,
        };
        let me = owner.as_ref().map(|o| o.id.clone());
        let outcome = self.transact(Op::new(Verb::Import, Noun::Walk), |tx| {
            if let Some(owner) = owner {
                adopt(tx, &owner)?;
            }
            walks.into_iter().map(|walk| take_walk(tx, walk)).collect()
        })?;
        if let Some(me) = me {
            self.me = me;
        }
        Ok(outcome)
    }

    /// Adds the sample walk as a copy: mine, and some days before `today`.
    pub fn add_sample(
        &mut self,
        mut walk: WalkDocument,
        today: NaiveDate,
    ) -> Result<Outcome<String>> {
        if let Some(date) = walk.date {
            shift_dates(&mut walk, (today - date).num_days() - DAYS_AGO);
        }
        let clock = self.clock.as_mut();
        renew(&mut walk, &mut || clock.new_id());
        let me = std::mem::replace(&mut walk.me, self.me.clone());
        let mine = self.me.clone();
        walk.each_author(|author| {
            if *author == me {
                author.clone_from(&mine);
            }
        });
        // My own name stays as it is: a walker who is known already is not taken from a file.
        for walker in walk.walkers.iter_mut().filter(|w| w.id == me) {
            walker.id.clone_from(&self.me);
        }
        check(&walk)?;
        self.transact(Op::new(Verb::Add, Noun::Walk), |tx| take_walk(tx, walk))
    }

    /// Tells whether this notebook is still nobody's, so that a file's owner may become its owner.
    fn may_adopt(&self, owner: &str) -> Result<bool> {
        let own = store::get::<Walker>(self.db(), &self.me)?;
        Ok(own.is_some_and(|w| w.display_name.is_empty())
            && owner != self.me
            && uuid::Uuid::parse_str(owner).is_ok()
            && !store::has_walks(self.db())?)
    }

    /// Removes a walk with everything in it; undo brings it back.
    pub fn remove_walk(&mut self, walk: &str) -> Result<Outcome<()>> {
        self.remove(Noun::Walk, walk, None)
    }
}

/// Copies the rows of a list into another walk, as mine and of today.
fn carry_over<T: Row + Listed>(
    tx: &mut Tx<'_>,
    from: &str,
    to: &str,
    mut anew: impl FnMut(&mut T),
) -> Result<()> {
    for mut row in tx.of_walk::<T>(from)? {
        *row.stamp_mut() = tx.stamp::<T>();
        row.set_walk(to);
        anew(&mut row);
        tx.add(row)?;
    }
    Ok(())
}

/// Finds the owner of a file; one who is not in the list of walkers has no name there.
fn owner(walk: &WalkDocument) -> WalkerEntry {
    let listed = walk.walkers.iter().find(|w| w.id == walk.me).cloned();
    listed.unwrap_or_else(|| WalkerEntry {
        id: walk.me.clone(),
        ..WalkerEntry::default()
    })
}

/// Makes a file's owner the owner of this notebook; stays so when the import is undone.
fn adopt(tx: &mut Tx<'_>, owner: &WalkerEntry) -> Result<()> {
    let mut stamp = tx.stamp::<Walker>();
    stamp.id.clone_from(&owner.id);
    stamp.author.clone_from(&owner.id);
    let (display_name, area) = (owner.display_name.clone(), owner.area.clone());
    store::put(
        tx.db,
        &Walker {
            stamp,
            display_name,
            area,
        },
    )?;
    store::set_device(tx.db, "me", Some(&owner.id))?;
    tx.me.clone_from(&owner.id);
    Ok(())
}

/// How long ago the sample walk was, in days: long enough for a debrief and a first try.
const DAYS_AGO: i64 = 6;
