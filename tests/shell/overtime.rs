//! Over time: every number of every chart is the one that `show --json` gives, counted here once more.

use std::process::Command;

use serde_json::{Value, json};
use walk_words::{Lang, Words};

use crate::commands::Window;

fn list<'a>(walk: &'a Value, name: &str) -> &'a Vec<Value> {
    walk[name].as_array().unwrap()
}

/// Counts the entries of a list that are as they are wanted.
fn count(walk: &Value, name: &str, wanted: impl Fn(&Value) -> bool) -> u64 {
    list(walk, name).iter().filter(|one| wanted(one)).count() as u64
}

/// A notebook with the sample of a language, and the walk as `show --json` prints it.
async fn sample(window: &Window, lang: &str) -> Value {
    let patch = json!({ "patch": { "language": lang } });
    window.ok("change_settings", patch).await;
    let id = window.ok("add_sample", json!({})).await["value"].clone();
    shown(window, id.as_str().unwrap())
}

/// Reads a walk in the terminal.
fn shown(window: &Window, id: &str) -> Value {
    let out = Command::new(env!("CARGO_BIN_EXE_learning-walks"))
        .arg("--data")
        .arg(window.folder.path().join("data"))
        .args(["show", id, "--json"])
        .output()
        .unwrap();
    assert!(out.status.success(), "show {id}");
    serde_json::from_slice(&out.stdout).unwrap()
}

fn chart<'a>(charts: &'a Value, kind: &str) -> &'a Value {
    let all = charts.as_array().unwrap();
    let found = all.iter().find(|chart| chart["kind"] == kind);
    found.unwrap_or_else(|| panic!("no chart {kind} in {charts}"))
}

/// Gives the numbers of a chart, row by row; null where nothing was noted.
fn values(chart: &Value) -> Vec<Vec<Value>> {
    let cells = |row: &Value| {
        list(row, "cells")
            .iter()
            .map(|c| c["value"].clone())
            .collect()
    };
    list(chart, "rows").iter().map(cells).collect()
}

fn minutes(from: &Value, to: &Value) -> f64 {
    let at = |moment: &Value| {
        let text = moment.as_str().unwrap();
        walk_core::moment::Moment::parse(text).unwrap().0
    };
    (at(to) - at(from)) as f64 / 60_000.0
}

#[tokio::test(flavor = "multi_thread")]
async fn every_number_is_that_of_the_walk_in_both_languages() {
    for lang in ["en", "es"] {
        let window = Window::open();
        let walk = sample(&window, lang).await;
        let words = Words::of(Lang::parse(lang).unwrap());
        let view = window.ok("overtime_view", json!({})).await;
        let charts = &view["charts"];
        let kinds: Vec<_> = list(&view, "charts").iter().map(|c| &c["kind"]).collect();
        assert_eq!(
            kinds,
            [
                "patterns",
                "look-fors",
                "strip",
                "frequency",
                "mix",
                "commitments",
                "time"
            ]
        );
        assert_eq!(view["walks"], json!([]), "one walk stands by itself");
        let mine = |one: &Value| one["author"] == walk["me"];
        let tally = |look_for: &Value, no: &Value| {
            let mut all = list(&walk, "tallies").iter();
            all.find(|t| mine(t) && t["look_for"] == look_for["id"] && t["visit_no"] == *no)
        };

        let grid = chart(charts, "look-fors");
        for (row, look_for) in list(grid, "rows").iter().zip(list(&walk, "look_fors")) {
            assert_eq!(row["head"]["text"], look_for["text"]);
            assert_eq!(row["head"]["lang"], lang);
            for (cell, visit) in list(row, "cells").iter().zip(list(&walk, "visits")) {
                let there = tally(look_for, &visit["visit_no"]);
                let value = there.map_or(Value::Null, |t| t["count_x"].clone());
                assert_eq!(cell["value"], value);
                match there {
                    None => assert_eq!(cell["text"], words.say("chart-not-noted")),
                    Some(t) if t["count_of_y"].is_null() => {
                        assert_eq!(cell["text"], value.to_string());
                    }
                    Some(t) => {
                        let text = cell["text"].as_str().unwrap();
                        assert!(text.contains(&t["count_of_y"].to_string()), "{text}");
                    }
                }
                assert_eq!(cell["tint"].as_u64().unwrap() == 0, there.is_none());
            }
        }

        let grouped = chart(charts, "patterns");
        assert_eq!(grouped["private"], false);
        for (row, pattern) in list(grouped, "rows").iter().zip(list(&walk, "patterns")) {
            assert_eq!(row["head"]["text"], pattern["statement"]);
            for (cell, visit) in list(row, "cells").iter().zip(list(&walk, "visits")) {
                let here = count(&walk, "cards", |card| {
                    card["pattern"] == pattern["id"] && card["visit_no"] == visit["visit_no"]
                });
                let value = if here == 0 { Value::Null } else { here.into() };
                assert_eq!(cell["value"], value);
            }
        }

        let often = chart(charts, "frequency");
        for row in list(often, "rows") {
            let mut all = list(&walk, "look_fors").iter();
            let look_for = all.find(|l| l["text"] == row["head"]["text"]).unwrap();
            let noted = count(&walk, "tallies", |t| {
                mine(t) && t["look_for"] == look_for["id"] && t["count_x"] != 0
            });
            let cell = &row["cells"][0];
            assert_eq!(cell["value"], noted);
            let args = [
                ("n", noted.into()),
                ("all", list(&walk, "visits").len().into()),
            ];
            assert_eq!(cell["text"], words.say_with("chart-frequency-cell", &args));
        }

        let strip = chart(charts, "strip");
        for (row, visit) in list(strip, "rows").iter().zip(list(&walk, "visits")) {
            let cells = list(row, "cells");
            for (minute, cell) in cells[..cells.len() - 1].iter().enumerate() {
                let here = |lane: &Value| {
                    count(&walk, "notes", |n| {
                        mine(n)
                            && n["visit_no"] == visit["visit_no"]
                            && n["minute"] == minute
                            && n["lane"] == *lane
                    })
                };
                for lane in ["notice", "wonder", "try"].map(Value::from) {
                    let marks = count(cell, "marks", |mark| mark["lane"] == lane);
                    assert_eq!(marks, here(&lane), "minute {minute}");
                }
            }
            let all = |n: &Value| mine(n) && n["visit_no"] == visit["visit_no"];
            assert_eq!(cells.last().unwrap()["value"], count(&walk, "notes", all));
        }

        let notices = |kind: Value| {
            let wanted = |n: &Value| mine(n) && n["lane"] == "notice" && n["evidence_type"] == kind;
            count(&walk, "notes", wanted)
        };
        let kinds = [
            notices("quote".into()),
            notices("action".into()),
            notices("count".into()),
            notices("environment".into()),
            notices(Value::Null),
        ];
        let mut mix = vec![json!(kinds.iter().sum::<u64>())];
        mix.extend(kinds.map(Value::from));
        assert_eq!(values(chart(charts, "mix")), [mix]);

        let states = [
            "planned",
            "trying",
            "tried",
            "adapted",
            "kept_as_routine",
            "dropped",
        ];
        let states = states.map(|state| count(&walk, "commitments", |c| c["status"] == state));
        let mut kept: Vec<Value> = states.map(Value::from).to_vec();
        kept.push(json!(states[0] + states[1]));
        let commitments = chart(charts, "commitments");
        assert_eq!(values(commitments), [kept]);
        assert!(!commitments.to_string().contains("Devin"), "no names");

        let taken: f64 = list(&walk, "visits")
            .iter()
            .map(|v| minutes(&v["entered_at"], &v["left_at"]))
            .sum();
        let planned: u64 = list(&walk, "visits")
            .iter()
            .map(|v| v["minutes"].as_u64().unwrap())
            .sum();
        let debrief: f64 = list(&walk, "stage_times")
            .iter()
            .map(|t| minutes(&t["begun_at"], &t["ended_at"]))
            .sum();
        let agreed: u64 = list(&walk["protocol"], "stages")
            .iter()
            .filter(|stage| stage["kind"] == "debrief")
            .map(|stage| stage["minutes"].as_u64().unwrap())
            .sum();
        let time = [
            planned,
            taken.round() as u64,
            agreed,
            debrief.round() as u64,
        ];
        let time: Vec<_> = time.into_iter().map(|n| vec![json!(n)]).collect();
        assert_eq!(values(chart(charts, "time")), time);

        for chart in list(&view, "charts") {
            for said in ["headline", "caption", "name", "corner"] {
                let words = chart[said].as_str().unwrap();
                assert!(!words.is_empty() && !words.contains('⟨'), "{said}: {words}");
            }
            let columns = list(chart, "columns").len();
            assert!(
                list(chart, "rows")
                    .iter()
                    .all(|row| list(row, "cells").len() == columns)
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn walks_are_chosen_by_focus_or_alone_and_each_keeps_its_own_ideas() {
    let window = Window::open();
    let spanish = sample(&window, "es").await;
    let english = sample(&window, "en").await;
    let (walk, _) = window.plan().await;
    let all = window.ok("overtime_view", json!({})).await;
    assert_eq!(all["line"], "3 walks, 8 visits");
    assert_eq!(
        list(&all, "walks").len(),
        2,
        "the bare plan has nothing to look into"
    );
    assert_eq!(list(chart(&all["charts"], "commitments"), "line").len(), 2);
    // Two questions, three walks; nothing is chosen.
    let by = |kind: &str| count(&all, "choices", |c| c["by"] == kind);
    assert_eq!((by("focus"), by("walk")), (2, 3));
    assert_eq!(count(&all, "choices", |c| c["chosen"] == true), 0);

    for (asked, name) in [("focus", &english), ("walk", &english), ("focus", &spanish)] {
        let view = window
            .ok("overtime_view", json!({ asked: name["id"] }))
            .await;
        assert_eq!(view["line"], "1 walk, 4 visits", "{asked}");
        let chosen = count(&view, "choices", |c| {
            c["chosen"] == true && c["by"] == asked && c["id"] == name["id"]
        });
        assert_eq!(chosen, 1);
        let ideas = list(&view, "ideas");
        assert!(ideas.iter().all(|idea| idea["walk"]["id"] == name["id"]));
        let mine = |one: &Value| one["author"] == name["me"];
        let notes = count(name, "notes", |n| mine(n) && n["lane"] == "try");
        let of = |from: &str| count(&view, "ideas", |idea| idea["from"] == from);
        let promised = count(name, "commitments", mine);
        assert_eq!(of("my-note"), notes);
        assert_eq!((of("my-reflection"), of("my-commitment")), (1, promised));
        let theirs = list(name, "commitments").len() as u64 - promised;
        assert_eq!(of("team-commitment"), theirs);
        // What is only for me says so; what the team promised has its state.
        for idea in ideas {
            let team = idea["from"].as_str().unwrap().ends_with("commitment");
            assert_eq!(idea["private"], !team, "{idea}");
            assert_eq!(idea["state_word"].as_str().unwrap().is_empty(), !team);
        }
        let answers = &view["reflections"][0]["answers"];
        assert_eq!(
            answers[0],
            json!(["validated", name["reflections"][0]["validated"]])
        );
        assert_eq!(answers.as_array().unwrap().len(), 6);
    }
    // A walk with the same question joins the others, however it was typed.
    let question = english["focus_question"].as_str().unwrap().to_uppercase();
    let patch = json!({ "noun": "walk", "id": walk, "focus_question": question });
    window
        .ok("edit", json!({ "patch": patch, "seq": 9.0 }))
        .await;
    let same = window.ok("overtime_view", json!({ "focus": walk })).await;
    assert_eq!(same["line"], "2 walks, 4 visits");
    let gone = window
        .refused("overtime_view", json!({ "walk": "nobody" }))
        .await;
    assert_eq!(gone.code, "not-found");
}

#[tokio::test(flavor = "multi_thread")]
async fn below_two_visits_nothing_is_laid_side_by_side() {
    let window = Window::open();
    let nothing = window.ok("overtime_view", json!({})).await;
    for part in ["charts", "walks", "ideas", "reflections", "choices"] {
        assert_eq!(nothing[part], json!([]), "{part}");
    }
    let (walk, visit) = window.plan().await;
    window.goal(&walk).await;
    let add = json!({ "noun": "look_for", "walk": walk, "text": "Students ask." });
    let look_for = window.ok("add", add).await["value"].clone();
    let patch = json!({ "noun": "look_for", "id": look_for, "text": "Students ask." });
    window
        .ok("edit", json!({ "patch": patch, "seq": 2.0 }))
        .await;
    let patch = json!({ "noun": "tally", "visit": visit, "look_for": look_for, "count_x": 3 });
    window
        .ok("edit", json!({ "patch": patch, "seq": 3.0 }))
        .await;
    let view = window.ok("overtime_view", json!({ "walk": walk })).await;
    let kinds: Vec<_> = list(&view, "charts").iter().map(|c| &c["kind"]).collect();
    assert_eq!(kinds, ["frequency"]);
    assert_eq!(
        view["charts"][0]["rows"][0]["cells"][0]["text"],
        "1 of 1 visit"
    );
}
