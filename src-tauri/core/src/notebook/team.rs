//! Handing out what a team shares: roles, and the kinds of evidence.

use super::Notebook;
use crate::document::{WalkDocument, read_plan};
use crate::error::Result;
use crate::noun::Noun;
use crate::ops::{Op, Outcome, Verb};
use crate::protocol;
use crate::rotation;
use crate::store;
use crate::terms::Several;
use crate::transaction::Tx;
use crate::walker::Part;

impl Notebook {
    /// Gives each walker the roles that are theirs by rotation, in place of those they have.
    pub fn hand_out_roles(&mut self, walk: &str) -> Result<Outcome<()>> {
        self.hand_out(walk, |walk, walks, parts| {
            for (part, roles) in parts.iter_mut().zip(rotation::proposal(walk, walks)) {
                part.roles = Several(roles);
            }
        })
    }

    /// Gives each walker the kinds of evidence to look for, in place of those they have.
    pub fn hand_out_evidence(&mut self, walk: &str) -> Result<Outcome<()>> {
        self.hand_out(walk, |walk, walks, parts| {
            let kinds = protocol::rules_of(walk).evidence_types;
            for (part, kinds) in parts
                .iter_mut()
                .zip(rotation::evidence(walk, walks, &kinds))
            {
                part.evidence_types = Several(kinds);
            }
        })
    }

    fn hand_out(
        &mut self,
        walk: &str,
        give: impl FnOnce(&WalkDocument, &[WalkDocument], &mut [Part]),
    ) -> Result<Outcome<()>> {
        self.transact(Op::new(Verb::HandOut, Noun::Walker), |tx| {
            let this = read_plan(tx.db, walk, &tx.me)?;
            let mut parts: Vec<Part> = tx.of_walk(walk)?;
            give(&this, &all_walks(tx)?, &mut parts);
            for part in parts {
                let (roles, kinds) = (part.roles, part.evidence_types);
                tx.change::<Part>(&part.stamp.id, |row| {
                    row.roles = roles;
                    row.evidence_types = kinds;
                })?;
            }
            Ok(())
        })
    }
}

fn all_walks(tx: &Tx<'_>) -> Result<Vec<WalkDocument>> {
    let ids = store::walk_ids(tx.db)?;
    ids.iter().map(|id| read_plan(tx.db, id, &tx.me)).collect()
}
