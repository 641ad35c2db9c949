//! Roles that go round, so that the same person does not always lead.

use crate::document::WalkDocument;
use crate::since::is_before;
use crate::terms::{EvidenceType, Role};

/// What a walker did in one earlier walk.
#[derive(Debug, Clone, PartialEq)]
pub struct Turn<'a> {
    /// The walk.
    pub walk: &'a WalkDocument,
    /// What the walker did there.
    pub roles: &'a [Role],
}

/// The order in which roles are handed out: what a walk needs most comes first.
const ORDER: [Role; 7] = [
    Role::Facilitator,
    Role::Timekeeper,
    Role::EvidenceKeeper,
    Role::NormsKeeper,
    Role::Scribe,
    Role::HostLiaison,
    Role::ProcessObserver,
];
/// Even a small team needs these many of them.
const AT_LEAST: usize = 4;

/// Lists what a walker did in the walks before this one, the latest first.
pub fn turns<'a>(walk: &WalkDocument, walks: &'a [WalkDocument], walker: &str) -> Vec<Turn<'a>> {
    let mut turns: Vec<Turn<'a>> = walks
        .iter()
        .filter(|w| is_before(w, walk))
        .filter_map(|w| {
            let part = w.walkers.iter().find(|p| p.id == walker)?;
            Some(Turn {
                walk: w,
                roles: &part.roles,
            })
        })
        .collect();
    turns.sort_by_key(|t| std::cmp::Reverse((t.walk.date, t.walk.created_at)));
    turns
}

/// Proposes who does what next, in the order of the walkers.
///
/// Each role goes to whoever has the least to do, did not have it last time, and has had it least
/// often (distributed leadership, seed 000).
pub fn proposal(walk: &WalkDocument, walks: &[WalkDocument]) -> Vec<Vec<Role>> {
    let count = walk.walkers.len();
    let history: Vec<Vec<Turn<'_>>> = walk
        .walkers
        .iter()
        .map(|w| turns(walk, walks, &w.id))
        .collect();
    let mut roles: Vec<Vec<Role>> = vec![Vec::new(); count];
    for role in ORDER.into_iter().take(count.max(AT_LEAST)) {
        let key = |i: &usize| {
            let had = |turn: &&Turn<'_>| turn.roles.contains(&role);
            let last = history[*i].first().is_some_and(|turn| had(&turn));
            let often = history[*i].iter().filter(had).count();
            (roles[*i].len(), last, often, *i)
        };
        if let Some(next) = (0..count).min_by_key(key) {
            roles[next].push(role);
        }
    }
    roles
}

/// Hands the kinds of evidence out, in the order of the walkers; each kind has somebody, and the
/// first one moves on with each walk (S8, S9).
pub fn evidence(
    walk: &WalkDocument,
    walks: &[WalkDocument],
    kinds: &[EvidenceType],
) -> Vec<Vec<EvidenceType>> {
    let count = walk.walkers.len();
    let mut handed = vec![Vec::new(); count];
    if count == 0 || kinds.is_empty() {
        return handed;
    }
    let before = walks.iter().filter(|w| is_before(w, walk)).count();
    for i in 0..count.max(kinds.len()) {
        handed[(i + before) % count].push(kinds[i % kinds.len()]);
    }
    handed
}
