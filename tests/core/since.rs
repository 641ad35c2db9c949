//! What became of the commitments of earlier walks.

use serde_json::json;
use walk_core::document::{SinceEntry, WalkDocument};
use walk_core::ops::{Op, Verb};
use walk_core::since::promises;
use walk_core::terms::{CommitmentStatus, SinceOutcome};
use walk_core::{Notebook, Noun};

use crate::common::{add, all, fresh, read, set, try_set};

fn walk_on(n: &mut Notebook, day: &str) -> String {
    n.plan_walk(day.parse().unwrap()).unwrap().value
}

fn promise(n: &mut Notebook, walk: &str, text: &str) -> String {
    let id = add(n, walk, Noun::Commitment);
    set(n, json!({"noun":"commitment","id":id,"text":text}));
    id
}

/// The texts that a walk opens with.
fn opens_with(n: &Notebook, walk: &str) -> Vec<String> {
    let walks = n.reader().walks().unwrap();
    promises(&read(n, walk), &walks)
        .into_iter()
        .map(|p| p.commitment.text.clone())
        .collect()
}

fn state(n: &Notebook, walk: &str, at: usize) -> CommitmentStatus {
    read(n, walk).commitments[at].status.unwrap()
}

fn say(n: &mut Notebook, walk: &str, commitment: &str, outcome: &str) {
    set(
        n,
        json!({"noun":"since","walk":walk,"commitment":commitment,"outcome":outcome}),
    );
}

fn said(n: &Notebook, walk: &str) -> Vec<SinceEntry> {
    read(n, walk).since_last_walk
}

#[test]
fn open_commitments_of_earlier_walks_come_up_and_nothing_else() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let first = walk_on(n, "2026-10-01");
    let second = walk_on(n, "2026-11-05");
    let later = walk_on(n, "2026-12-01");
    let open = promise(n, &first, "wait");
    promise(n, &first, "  ");
    for status in ["tried", "adapted", "kept_as_routine", "dropped"] {
        let closed = promise(n, &first, status);
        set(n, json!({"noun":"commitment","id":closed,"status":status}));
    }
    let trying = promise(n, &first, "trying");
    set(
        n,
        json!({"noun":"commitment","id":trying,"status":"trying"}),
    );
    promise(n, &second, "of the day itself");
    promise(n, &later, "of a later walk");
    assert_eq!(opens_with(n, &second), ["wait", "trying"]);
    assert!(opens_with(n, &first).is_empty());

    let walks = n.reader().walks().unwrap();
    let this = read(n, &second);
    let found = promises(&this, &walks);
    assert_eq!(
        (found[0].walk.id.as_str(), found[0].commitment.id.as_str()),
        (first.as_str(), open.as_str())
    );

    // A removed walk or commitment is gone.
    n.remove(Noun::Commitment, &open, None).unwrap();
    assert_eq!(opens_with(n, &second), ["trying"]);
    n.remove_walk(&first).unwrap();
    assert!(opens_with(n, &second).is_empty());
}

#[test]
fn a_walk_without_a_day_comes_last_and_one_planned_from_another_after_it() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let first = walk_on(n, "2026-11-05");
    promise(n, &first, "wait");
    let same_day = walk_on(n, "2026-11-05");
    assert!(opens_with(n, &same_day).is_empty(), "neither is earlier");
    let from = n
        .plan_walk_from(&first, "2026-11-05".parse().unwrap())
        .unwrap()
        .value;
    assert_eq!(opens_with(n, &from), ["wait"]);
    set(n, json!({"noun":"walk","id":same_day,"date":null}));
    assert_eq!(opens_with(n, &same_day), ["wait"]);
    set(n, json!({"noun":"walk","id":first,"date":null}));
    assert!(
        opens_with(n, &same_day).is_empty(),
        "no day is before no day"
    );
}

#[test]
fn what_is_said_moves_the_commitment_on_and_nothing_is_typed_twice() {
    use CommitmentStatus as C;
    let mut f = fresh();
    let n = &mut f.notebook;
    let first = walk_on(n, "2026-10-01");
    let texts = ["kept", "changed", "not yet", "another"];
    let ids = texts.map(|text| promise(n, &first, text));
    set(
        n,
        json!({"noun":"commitment","id":ids[2],"status":"trying"}),
    );
    let second = walk_on(n, "2026-11-05");
    say(n, &second, &ids[0], "kept");
    say(n, &second, &ids[1], "changed");
    say(n, &second, &ids[2], "not_yet");
    let states = [0, 1, 2, 3].map(|i| state(n, &first, i));
    assert_eq!(states, [C::Tried, C::Adapted, C::Trying, C::Planned]);

    let entries = said(n, &second);
    let noted: Vec<_> = entries
        .iter()
        .map(|s| (s.commitment.as_str(), s.text.as_str(), s.outcome))
        .collect();
    let expected = [
        (ids[0].as_str(), "kept", Some(SinceOutcome::Kept)),
        (ids[1].as_str(), "changed", Some(SinceOutcome::Changed)),
        (ids[2].as_str(), "not yet", Some(SinceOutcome::NotYet)),
    ];
    assert_eq!(noted, expected);
    assert!(entries.iter().all(|s| s.author == n.me()));

    // This walk still shows what it spoke of; the walk after it only what is open.
    assert_eq!(opens_with(n, &second), texts);
    let third = walk_on(n, "2026-12-03");
    assert_eq!(opens_with(n, &third), ["not yet", "another"]);

    // The text stays as it was promised then.
    set(
        n,
        json!({"noun":"commitment","id":ids[0],"text":"reworded"}),
    );
    assert_eq!(said(n, &second)[0].text, "kept");
}

#[test]
fn a_commitment_that_went_further_stays_there() {
    use CommitmentStatus as C;
    for now in [C::Tried, C::Adapted, C::KeptAsRoutine, C::Dropped] {
        for outcome in SinceOutcome::ALL {
            assert_eq!(outcome.leads_to(now), now);
        }
    }
    for now in [C::Planned, C::Trying] {
        assert_eq!(SinceOutcome::NotYet.leads_to(now), now);
    }
}

#[test]
fn a_slip_is_corrected_by_saying_something_else() {
    use CommitmentStatus as C;
    let mut f = fresh();
    let n = &mut f.notebook;
    let first = walk_on(n, "2026-10-01");
    let id = promise(n, &first, "wait");
    let second = walk_on(n, "2026-11-05");
    let third = walk_on(n, "2026-12-03");
    for (outcome, status) in [
        ("kept", C::Tried),
        ("changed", C::Adapted),
        ("kept", C::Tried),
        ("kept", C::Tried),
        ("not_yet", C::Planned),
    ] {
        say(n, &second, &id, outcome);
        assert_eq!(state(n, &first, 0), status, "{outcome}");
    }
    assert_eq!(opens_with(n, &third), ["wait"], "it comes back");
    say(n, &second, &id, "changed");
    set(
        n,
        json!({"noun":"since","walk":second,"commitment":id,"outcome":null}),
    );
    assert_eq!(state(n, &first, 0), C::Planned);

    // What was set on the commitment itself is no slip.
    say(n, &second, &id, "kept");
    set(
        n,
        json!({"noun":"commitment","id":id,"status":"kept_as_routine"}),
    );
    say(n, &second, &id, "not_yet");
    assert_eq!(state(n, &first, 0), C::KeptAsRoutine);
    assert_eq!(
        said(n, &second).len(),
        1,
        "one entry, however often it is said"
    );
}

#[test]
fn one_press_is_one_step_of_undo() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let first = walk_on(n, "2026-10-01");
    let id = promise(n, &first, "wait");
    let second = walk_on(n, "2026-11-05");
    let before = all(n);
    say(n, &second, &id, "kept");
    let after = all(n);
    assert_eq!(n.undo().unwrap().value, Op::new(Verb::Edit, Noun::Since));
    assert_eq!(all(n), before, "both the entry and the commitment");
    n.redo().unwrap();
    assert_eq!(all(n), after);

    // What happened is typed; it leaves the outcome and the commitment alone.
    set(
        n,
        json!({"noun":"since","walk":second,"commitment":id,"what_happened":"Four days"}),
    );
    assert_eq!(said(n, &second)[0].outcome, Some(SinceOutcome::Kept));
    assert_eq!(state(n, &first, 0), CommitmentStatus::Tried);
    n.undo().unwrap();
    assert_eq!(all(n), after);
}

#[test]
fn only_a_commitment_that_is_there_can_be_spoken_of() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let first = walk_on(n, "2026-10-01");
    let id = promise(n, &first, "wait");
    let second = walk_on(n, "2026-11-05");
    n.remove(Noun::Commitment, &id, None).unwrap();
    let before = all(n);
    for (walk, commitment) in [
        (second.as_str(), id.as_str()),
        (&second, "none"),
        ("none", &id),
    ] {
        let json = json!({"noun":"since","walk":walk,"commitment":commitment,"outcome":"kept"});
        assert_eq!(try_set(n, json).unwrap_err().code(), "not-found");
    }
    assert_eq!(all(n), before);
    n.undo().unwrap();
    say(n, &second, &id, "not_yet");
    // Spoken of already, it can be spoken of further, though the commitment is gone.
    n.remove(Noun::Commitment, &id, None).unwrap();
    say(n, &second, &id, "kept");
    assert_eq!(said(n, &second)[0].outcome, Some(SinceOutcome::Kept));
    let entry = said(n, &second)[0].id.clone();
    let refused = n.remove(Noun::Since, &entry, None).unwrap_err();
    assert_eq!(refused.code(), "not-possible");
}

#[test]
fn a_file_says_one_thing_about_each_commitment() {
    let mut f = fresh();
    let n = &mut f.notebook;
    let entry = SinceEntry {
        commitment: "01900000-0000-7000-8000-000000000001".into(),
        text: "wait".into(),
        outcome: Some(SinceOutcome::Kept),
        ..SinceEntry::default()
    };
    let base: WalkDocument = {
        let id = walk_on(n, "2026-11-05");
        let walk = read(n, &id);
        n.undo().unwrap();
        walk
    };
    let twice = WalkDocument {
        since_last_walk: vec![entry.clone(), entry.clone()],
        ..base.clone()
    };
    let error = n.import(twice).unwrap_err();
    assert_eq!(error.field(), Some("since_last_walk[1].commitment"));
    assert!(n.reader().walks().unwrap().is_empty());

    // A commitment of a walk that is not here is kept as it was said.
    let once = WalkDocument {
        since_last_walk: vec![entry],
        ..base
    };
    let id = n.import(once).unwrap().value;
    let kept = said(n, &id);
    assert_eq!((kept.len(), kept[0].text.as_str()), (1, "wait"));
    assert!(opens_with(n, &id).is_empty());
}
