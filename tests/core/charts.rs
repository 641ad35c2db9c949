//! What walks show over time: exact numbers, and what must not be counted.

use serde_json::json;
use walk_core::Noun;
use walk_core::chart::{
    Spent, been, frequency, in_debrief, in_rooms, in_time, kept, look_fors, mix, patterns,
    same_focus, strips, tint, visits,
};
use walk_core::document::{WalkDocument, parse_walk_file};
use walk_core::moment::Moment;
use walk_core::terms::{CommitmentStatus, Lane};

use crate::common::{add, first_visit, fresh, goal, note, plan, read, sample, set};

/// The count of each look-for in each visit; `None` is not noted.
fn grid(walk: &WalkDocument) -> Vec<Vec<Option<u32>>> {
    let rows = look_fors(walk).into_iter();
    rows.map(|row| row.counts.iter().map(|c| c.map(|t| t.count_x)).collect())
        .collect()
}

fn frequencies(walks: &[&WalkDocument]) -> Vec<(u32, u32)> {
    let all = frequency(walks);
    all.iter().map(|one| (one.noted, one.visits)).collect()
}

/// The cards of each pattern of the sample, visit by visit.
const CARDS: [[u32; 4]; 3] = [[2, 1, 0, 1], [1, 0, 1, 1], [1, 1, 1, 1]];

#[test]
fn the_sample_is_counted_exactly() {
    for lang in ["en", "es"] {
        let walk = sample(lang);
        assert_eq!(been(&walk).len(), 4);
        let (no, one) = (None, Some(1));
        assert_eq!(
            grid(&walk),
            [
                [Some(5), Some(4), Some(6), no],
                [Some(3), no, one, Some(4)],
                [no, Some(2), no, no],
                [no, no, no, Some(2)],
            ]
        );
        assert_eq!(frequencies(&[&walk]), [(3, 4), (3, 4), (1, 4), (1, 4)]);
        assert_eq!(visits(&walk), [1, 2, 3, 4]);
        let cards: Vec<Vec<u32>> = patterns(&walk).into_iter().map(|p| p.cards).collect();
        assert_eq!(cards, CARDS);
        // Only mine: the other walker's twelve notes are not mine to count.
        let mix = mix(&walk);
        assert_eq!((mix.kinds, mix.none, mix.total()), ([4, 4, 3, 3], 0, 14));
        let strips = strips(&walk);
        let lengths: Vec<_> = strips.iter().map(|s| (s.visit_no, s.notes.len())).collect();
        assert_eq!(lengths, [(1, 5), (2, 5), (3, 5), (4, 4)]);
        assert_eq!(strips[1].notes[4], (Some(11), Lane::Try));
        let kept = kept(&walk);
        assert_eq!(kept.states, [1, 1, 1, 1, 0, 0]);
        assert_eq!((kept.total(), kept.open()), (4, 2));
        // 58 minutes and 20 seconds; 47 and a half.
        let spent = |planned, taken| Some(Spent { planned, taken });
        assert_eq!(in_rooms(&walk), spent(60, 58));
        assert_eq!(in_debrief(&walk), spent(45, 48));
    }
}

#[test]
fn a_walk_that_was_only_planned_has_nothing_to_show() {
    let mut walk = sample("en");
    walk.notes.clear();
    walk.tallies.clear();
    walk.stage_times.clear();
    for visit in &mut walk.visits {
        (visit.entered_at, visit.left_at) = (None, None);
    }
    walk.commitments.clear();
    assert!(been(&walk).is_empty() && strips(&walk).is_empty());
    assert!(look_fors(&walk).iter().all(|row| row.counts.is_empty()));
    assert!(frequency(&[&walk]).is_empty());
    assert_eq!((mix(&walk).total(), kept(&walk).total()), (0, 0));
    assert_eq!((in_rooms(&walk), in_debrief(&walk)), (None, None));
    walk.visits.clear();
    walk.protocol = None;
    assert!(been(&walk).is_empty() && frequency(&[&walk]).is_empty());
    assert_eq!(in_debrief(&walk), None);
}

#[test]
fn nothing_noted_is_not_0_and_0_is_not_noted_often() {
    let mut walk = sample("en");
    walk.tallies[0].count_x = 0;
    assert_eq!(grid(&walk)[0][0], Some(0));
    assert_eq!(grid(&walk)[0][3], None);
    assert_eq!(frequencies(&[&walk])[0], (3, 4), "the second one leads now");
    assert_eq!(frequencies(&[&walk])[1], (2, 4));
    // Counts of another walker are theirs.
    for tally in &mut walk.tallies {
        tally.author = "walker-devin".into();
    }
    assert!(grid(&walk).iter().flatten().all(Option::is_none));
    assert_eq!(frequencies(&[&walk]), [(0, 4); 4]);
}

#[test]
fn a_visit_counts_once_somebody_was_in_it_or_wrote_of_it() {
    let mut walk = sample("en");
    for visit in &mut walk.visits[1..] {
        (visit.entered_at, visit.left_at) = (None, None);
    }
    walk.notes.retain(|note| note.visit_no < 3);
    walk.tallies.retain(|tally| tally.visit_no < 2);
    // Typed in from paper: no stay, but notes.
    assert_eq!(been(&walk).len(), 2);
    assert_eq!(in_rooms(&walk).unwrap().planned, 15);
    assert_eq!(frequencies(&[&walk])[0], (1, 2));
    // Still in the room: the minutes are not over.
    walk.visits[0].left_at = None;
    assert_eq!((been(&walk).len(), in_rooms(&walk)), (2, None));
}

#[test]
fn drafts_and_minutes_that_cannot_be_are_left_out() {
    let mut walk = sample("en");
    walk.notes[0].draft = true;
    walk.notes[1].minute = None;
    walk.notes[3].minute = Some(u32::MAX);
    let first = strips(&walk).remove(0).notes;
    let minutes: Vec<_> = first.iter().map(|(minute, _)| *minute).collect();
    assert_eq!(minutes, [Some(9), Some(10), None, None]);
    assert_eq!(mix(&walk).total(), 13);
    walk.notes[1].evidence_type = None;
    assert_eq!((mix(&walk).kinds[0], mix(&walk).none), (3, 1));
}

#[test]
fn look_fors_with_the_same_words_are_one_over_several_walks() {
    let (english, spanish) = (sample("en"), sample("es"));
    let mut again = sample("en");
    again.look_fors[0].text = again.look_fors[0].text.to_uppercase() + " ";
    again.look_fors[3].text = "  ".into();
    let all = frequencies(&[&english, &again]);
    assert_eq!(all, [(6, 8), (6, 8), (2, 8), (1, 4)]);
    assert_eq!(frequencies(&[&english, &spanish]).len(), 8);
    // The same words twice in a walk are noted once in a visit.
    again.look_fors[1].text = again.look_fors[0].text.clone();
    assert_eq!(frequencies(&[&again]), [(4, 4), (1, 4)]);
}

#[test]
fn states_are_counted_for_what_was_said_and_no_more() {
    let mut walk = sample("en");
    walk.commitments[0].status = None;
    walk.commitments[1].status = Some(CommitmentStatus::Dropped);
    walk.commitments[2].text = " ".into();
    walk.commitments[3].status = Some(CommitmentStatus::KeptAsRoutine);
    let kept = kept(&walk);
    assert_eq!(kept.states, [1, 0, 0, 0, 1, 1]);
    assert_eq!((kept.total(), kept.open()), (3, 1));
}

#[test]
fn times_that_run_or_are_of_others_are_not_added() {
    let mut walk = sample("en");
    walk.stage_times[0].ended_at = None;
    walk.stage_times[1].author = "walker-devin".into();
    assert_eq!(in_debrief(&walk).unwrap().taken, 21, "9 and 11 and a half");
    walk.visits[0].left_at = Some(Moment(0));
    assert_eq!(
        in_rooms(&walk).unwrap().taken,
        44,
        "a clock set back adds 0"
    );
}

#[test]
fn a_removed_look_for_leaves_and_a_closed_walk_stays() {
    let mut f = fresh();
    let id = plan(&mut f.notebook);
    goal(&mut f.notebook, &id);
    let visit = first_visit(&f.notebook, &id);
    let [one, other] = ["a", "b"].map(|text| {
        let look_for = add(&mut f.notebook, &id, Noun::LookFor);
        set(
            &mut f.notebook,
            json!({"noun": "look_for", "id": look_for, "text": text}),
        );
        set(
            &mut f.notebook,
            json!({"noun": "tally", "visit": visit, "look_for": look_for, "count_x": 2}),
        );
        look_for
    });
    f.notebook.enter_visit(&visit).unwrap();
    note(&mut f.notebook, &visit, Lane::Notice, "9 of 24", 1.0);
    f.notebook.leave_visit(&visit).unwrap();
    assert_eq!(grid(&read(&f.notebook, &id)).len(), 2);
    f.notebook.remove(Noun::LookFor, &one, None).unwrap();
    f.notebook.close_walk(&id).unwrap();
    let walk = read(&f.notebook, &id);
    assert_eq!(grid(&walk), [[Some(2)]]);
    assert_eq!(look_fors(&walk)[0].look_for.id, other);
    assert_eq!(mix(&walk).none, 1);
    assert_eq!(in_rooms(&walk).unwrap().planned, 15);
}

#[test]
fn four_tints_begin_above_nothing() {
    let tints = |largest| (0..=largest).map(move |n| tint(n, largest));
    assert_eq!(tints(6).collect::<Vec<_>>(), [0, 1, 2, 2, 3, 4, 4]);
    assert_eq!(tints(1).collect::<Vec<_>>(), [0, 4]);
    assert_eq!(
        (tint(0, 0), tint(u32::MAX, u32::MAX), tint(9, 3)),
        (0, 4, 4)
    );
}

#[test]
fn walks_come_in_the_order_of_their_days_and_questions_are_compared() {
    let bare = |text: &str| parse_walk_file(text.as_bytes()).unwrap();
    let dated = |day: &str, focus: &str| {
        bare(&format!(
            r#"{{"format":"learning-walk","version":4,"date":{day},"focus_question":"{focus}"}}"#
        ))
    };
    let (late, never, early) = (
        dated("\"2026-11-20\"", "Who asks?"),
        dated("null", ""),
        dated("\"2026-01-20\"", " who ASKS? "),
    );
    let order = in_time(&[&late, &never, &early]);
    let days: Vec<_> = order.iter().map(|walk| walk.date).collect();
    assert_eq!(days, [early.date, late.date, None]);
    assert!(same_focus(&late, &early));
    assert!(
        !same_focus(&never, &never),
        "no question is not the same one"
    );
}
