//! The plan of a walk, from its document to rows: the walk, who walks, what the team looks at.

use super::Taker;
use crate::error::Result;
use crate::json::Json;
use crate::look_for::LookFor;
use crate::norm::Norm;
use crate::noun::{Row, Stamp};
use crate::proposal::Proposal;
use crate::since::Since;
use crate::store;
use crate::terms::Several;
use crate::walk::Walk;
use crate::walker::{Part, Preparation, Walker};

impl Taker<'_, '_> {
    pub(super) fn plan(&mut self) -> Result<()> {
        let walk = self.walk;
        for w in &walk.walkers {
            if store::get::<Walker>(self.tx.db, &w.id)?.is_none() {
                let mut stamp = stamp!(Walker, w);
                stamp.author.clone_from(&w.id);
                self.tx.add(Walker {
                    stamp,
                    display_name: w.display_name.clone(),
                    area: w.area.clone(),
                })?;
            }
        }
        self.former_walkers()?;
        self.add(
            "id",
            Walk {
                stamp: stamp!(Walk, walk),
                title: walk.title.clone(),
                date: walk.date,
                language: walk.language,
                closed_at: walk.closed_at,
                focus_question: walk.focus_question.clone(),
                purpose_statement: walk.purpose_statement.clone(),
                linked_goal: walk.linked_goal.clone(),
                no_linked_goal: walk.no_linked_goal,
                protocol: walk.protocol.clone().map(Json),
                overlays: Several(walk.overlays.clone()),
                agreement_profile: walk.agreement_profile,
                agreement: walk.agreement.clone().map(Json),
                focus_rationale: walk.focus_rationale.clone(),
                focus_check: Several(walk.focus_check.clone()),
                focus_width: walk.focus_width,
                opening_activity: walk.opening_activity.clone(),
                prebrief_start: walk.prebrief_start,
                where_to_sit: walk.where_to_sit.clone(),
                talk_to_students: walk.talk_to_students,
                devices: walk.devices,
                enter_together: walk.enter_together,
                previous_walk: walk.previous_walk.clone(),
                hall_mode: walk.hall_mode,
                celebration: walk.celebration.clone(),
                prebrief_minutes_note: walk.prebrief_minutes_note.clone(),
                debrief_minutes_note: walk.debrief_minutes_note.clone(),
                changed_because: walk.changed_because.clone(),
                raw_notes_delete_on: walk.raw_notes_delete_on,
                walk_delete_on: walk.walk_delete_on,
            },
        )?;
        for (position, w) in (0..).zip(&walk.walkers) {
            let mut stamp = stamp!(Part, w);
            stamp.id = self.tx.clock.new_id();
            self.tx.add(Part {
                stamp,
                walk: walk.id.clone(),
                walker: w.id.clone(),
                position,
                roles: Several(w.roles.clone()),
                learning_goal: w.learning_goal.clone(),
                understands: w.understands,
                initials: w.initials.clone(),
                evidence_types: Several(w.evidence_types.clone()),
            })?;
            if !w.my_current_practice.is_empty() || !w.my_prediction.is_empty() {
                let mut stamp = stamp!(Preparation, w);
                stamp.id = self.tx.clock.new_id();
                stamp.author.clone_from(&w.id);
                self.tx.add(Preparation {
                    stamp,
                    walk: walk.id.clone(),
                    my_current_practice: w.my_current_practice.clone(),
                    my_prediction: w.my_prediction.clone(),
                })?;
            }
        }
        self.before_the_focus()?;
        for (position, l) in (0..).zip(&walk.look_fors) {
            let (stamp, text) = (stamp!(LookFor, l), l.text.clone());
            let row = LookFor {
                stamp,
                walk: walk.id.clone(),
                position,
                text,
                lens: l.lens,
            };
            self.add(format!("look_fors[{position}].id"), row)?;
        }
        for (position, n) in (0..).zip(&walk.norms) {
            let (stamp, text) = (stamp!(Norm, n), n.text.clone());
            let row = Norm {
                stamp,
                walk: walk.id.clone(),
                position,
                text,
            };
            self.add(format!("norms[{position}].id"), row)?;
        }
        Ok(())
    }

    fn before_the_focus(&mut self) -> Result<()> {
        let walk = self.walk;
        for (i, s) in walk.since_last_walk.iter().enumerate() {
            let row = Since {
                stamp: stamp!(Since, s),
                walk: walk.id.clone(),
                commitment: s.commitment.clone(),
                text: s.text.clone(),
                outcome: s.outcome,
                what_happened: s.what_happened.clone(),
            };
            self.add(format!("since_last_walk[{i}].id"), row)?;
        }
        for (position, p) in (0..).zip(&walk.proposals) {
            let row = Proposal {
                stamp: stamp!(Proposal, p),
                walk: walk.id.clone(),
                position,
                text: p.text.clone(),
                votes: p.votes,
            };
            self.add(format!("proposals[{position}].id"), row)?;
        }
        Ok(())
    }

    /// Makes walkers without a name of authors who are not in the list of walkers.
    fn former_walkers(&mut self) -> Result<()> {
        let mut ids = vec![self.walk.me.clone()];
        self.walk
            .clone()
            .each_author(|author| ids.push(author.clone()));
        for id in ids {
            if store::get::<Walker>(self.tx.db, &id)?.is_none() {
                let mut stamp = stamp!(Walker, (self.walk));
                (stamp.id, stamp.author) = (id.clone(), id);
                let (display_name, area) = (String::new(), String::new());
                self.tx.add(Walker {
                    stamp,
                    display_name,
                    area,
                })?;
            }
        }
        Ok(())
    }
}
