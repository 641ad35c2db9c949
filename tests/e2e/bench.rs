//! Measures what a person waits for, small beside large in one run: `bench`.
//!
//! Absolute times belong to this machine; the ratio is what can be compared with another run. Nothing fails here.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a measurement stops at the first surprise"
)]

#[cfg(target_os = "linux")]
fn main() {
    linux::bench();
}

#[cfg(not(target_os = "linux"))]
fn main() {
    eprintln!("The measurements drive WebKitGTK and so run on Linux only.");
    std::process::exit(1);
}

#[cfg(target_os = "linux")]
mod linux {
    use serde_json::{Value, json};
    use std::time::Duration;
    use walk_e2e::{ALT, App, LEFT, Page, RIGHT, Setup, until};

    /// So often the two sides of a pair take turns.
    const ROUNDS: usize = 5;
    /// So many times a round measures each side.
    const TIMES: usize = 40;
    /// Notes of the visit that is called large.
    const NOTES: usize = 500;

    /// What is measured: its name, the two sides, and the most that the design allows the large one, in ms.
    struct Pair {
        what: &'static str,
        small: &'static str,
        large: &'static str,
        gate: Option<f64>,
        times: [Vec<f64>; 2],
    }

    impl Pair {
        fn new(
            what: &'static str,
            small: &'static str,
            large: &'static str,
            gate: Option<f64>,
        ) -> Self {
            Self {
                what,
                small,
                large,
                gate,
                times: [vec![], vec![]],
            }
        }

        fn print(&self) {
            let [small, large] = &self.times;
            let ratio = at(large, 50) / at(small, 50).max(0.001);
            let told = self.gate.map_or(String::new(), |gate| {
                let kept = if at(large, 95) <= gate {
                    "kept"
                } else {
                    "MISSED"
                };
                format!("  {gate} ms at p95: {kept}")
            });
            println!("{}", self.what);
            for (name, times) in [(self.small, small), (self.large, large)] {
                println!(
                    "  {name:<34} p50 {:>7.2} ms  p95 {:>7.2} ms  ({} times)",
                    at(times, 50),
                    at(times, 95),
                    times.len()
                );
            }
            println!("  ratio of the medians {ratio:.2}{told}");
        }
    }

    /// Gives the value below which so many of a hundred lie.
    fn at(times: &[f64], percent: usize) -> f64 {
        let mut sorted = times.to_vec();
        sorted.sort_by(f64::total_cmp);
        let last = sorted.len().saturating_sub(1);
        sorted
            .get((sorted.len() * percent / 100).min(last))
            .copied()
            .unwrap_or_default()
    }

    /// A walk whose first visit has no note and whose second has [`NOTES`].
    fn walk() -> Value {
        let notes: Vec<Value> = (0..NOTES)
            .map(|n| {
                json!({ "visit_no": 2, "lane": (["notice", "wonder", "try"])[n % 3], "minute": n / 25,
                    "text": format!("{n} of 24 students turned to a partner and asked for the reason behind the answer.") })
            })
            .collect();
        json!({ "format": "learning-walk", "version": 3, "title": "Measured", "date": "2026-11-05",
            "walkers": [{ "id": "w", "display_name": "Nora", "learning_goal": "How others wait." }], "me": "w",
            "visits": [{ "visit_no": 1, "minutes": 15 }, { "visit_no": 2, "minutes": 15 }, { "visit_no": 3, "minutes": 15 }], "notes": notes })
    }

    /// Notes how long after a key the page has drawn.
    const WATCH_KEYS: &str = "window.__times = [];
        document.addEventListener('keydown', () => {
            const begun = performance.now(), { port1, port2 } = new MessageChannel();
            port1.onmessage = () => window.__times.push(performance.now() - begun);
            requestAnimationFrame(() => port2.postMessage(0));
        }, true);";

    /// Runs a command in the page and gives its milliseconds, one for each time.
    fn timed(app: &App, command: &str, arguments: &Value) -> Vec<f64> {
        let script = "const [command, args, times, done] = arguments;
            (async () => {
                const all = [];
                for (let n = 0; n < times; n++) {
                    const begun = performance.now();
                    await window.__TAURI__.core.invoke(command, args);
                    all.push(performance.now() - begun);
                }
                done(all);
            })();";
        let all = app
            .session()
            .run_later(script, &[json!(command), arguments.clone(), json!(TIMES)])
            .expect("the command runs");
        numbers(&all)
    }

    fn numbers(all: &Value) -> Vec<f64> {
        all.as_array()
            .expect("a list of times")
            .iter()
            .filter_map(Value::as_f64)
            .collect()
    }

    fn in_the_room(app: &App, id: &str, visit: &str) {
        app.go(Page::Visit, Some(id), Some(visit));
        let note = app.css("#note");
        app.js("arguments[0].focus()", &[note.argument()]);
    }

    fn keys(app: &App) -> Vec<f64> {
        app.js(WATCH_KEYS, &[]);
        for _ in 0..TIMES {
            app.keys("x");
        }
        until("every key", Duration::from_secs(20), || {
            let all = numbers(&app.js("return window.__times", &[]));
            (all.len() >= TIMES).then_some(all)
        })
    }

    /// Adds notes through the page, each timed from the press to its row.
    fn added(app: &App) -> Vec<f64> {
        let script = "const [times, done] = arguments;
            (async () => {
                const area = document.querySelector('#note'), rows = document.querySelector('#notes'), all = [];
                for (let n = 0; n < times; n++) {
                    area.focus();
                    document.execCommand('insertText', false, 'Four hands go up.');
                    const before = rows.children.length, begun = performance.now();
                    document.querySelector('#add').click();
                    while (rows.children.length === before) await new Promise(requestAnimationFrame);
                    all.push(performance.now() - begun);
                }
                done(all);
            })();";
        let all = app
            .session()
            .run_later(script, &[json!(10)])
            .expect("notes are added");
        numbers(&all)
    }

    /// A walk with so many cards on its wall, most of them not grouped yet.
    fn wall(cards: usize) -> Value {
        let groups: Vec<Value> = (0..8)
            .map(|n| json!({ "id": format!("p{n}"), "name": format!("Group {n}") }))
            .collect();
        let cards: Vec<Value> = (0..cards)
            .map(|n| {
                let pattern = (n % 3 == 0).then(|| format!("p{}", n % 8));
                json!({ "visit_no": n % 3 + 1, "evidence_type": "count", "pattern": pattern,
                    "text": format!("{n} of 24 students turned to a partner and asked for the reason behind the answer.") })
            })
            .collect();
        let mut walk = walk();
        (walk["notes"], walk["cards"], walk["patterns"]) = (json!([]), json!(cards), json!(groups));
        walk
    }

    /// Notes how long after a key the card that has the focus stands in another group, drawn.
    const WATCH_MOVES: &str = "window.__times = [];
        document.addEventListener('keydown', (event) => {
            if (!event.key.startsWith('Arrow')) return;
            const begun = performance.now(), card = document.activeElement, from = card.closest('.group'), { port1, port2 } = new MessageChannel();
            port1.onmessage = () => window.__times.push(performance.now() - begun);
            const look = () => card.closest('.group') === from ? requestAnimationFrame(look) : port2.postMessage(0);
            requestAnimationFrame(look);
        }, true);";

    /// Moves a card of the wall to and fro with keys, each move timed until it is drawn.
    fn moved(app: &App, id: &str) -> Vec<f64> {
        app.go(Page::Debrief, Some(id), None);
        app.js("document.querySelector('#wall .loose .card').focus()", &[]);
        // The keys of the wall are fetched with the first press.
        app.chord(&[RIGHT]);
        app.chord(&[LEFT]);
        app.saved();
        app.js(WATCH_MOVES, &[]);
        for time in 0..TIMES {
            app.chord(&[ALT, if time % 2 == 0 { RIGHT } else { LEFT }]);
            until(
                "the card in the other group",
                Duration::from_secs(5),
                || {
                    let count = app.js("return window.__times.length", &[]);
                    (count == time + 1).then_some(())
                },
            );
        }
        app.saved();
        numbers(&app.js("return window.__times", &[]))
    }

    /// Brings a walk in and gives its id.
    fn brought(app: &App, name: &str, walk: &Value) -> String {
        let file = app.place(name);
        std::fs::write(&file, walk.to_string()).expect("the walk file");
        let id = app.cli(&["import", file.to_str().expect("a path in letters")]);
        id.trim().to_owned()
    }

    pub fn bench() {
        let app = Setup::new().alone().start();
        let walls = [("few.json", 12), ("many.json", 200)]
            .map(|(name, cards)| brought(&app, name, &wall(cards)));
        let id = brought(&app, "measured.json", &walk());
        let id = id.as_str();
        let view = app.invoke("open_walk", &json!({ "walk": id }));
        let visits: Vec<String> = [0, 1, 2]
            .map(|n| {
                view["walk"]["visits"][n]["id"]
                    .as_str()
                    .expect("a visit")
                    .to_owned()
            })
            .into();
        let small = app.invoke("plan_walk", &json!({}))["value"].clone();
        let mut typing = Pair::new(
            "A key until the next frame",
            "no note in the visit",
            "500 notes in the visit",
            Some(50.0),
        );
        let mut adding = Pair::new(
            "Add, until the row is there",
            "no note in the visit",
            "500 notes in the visit",
            Some(100.0),
        );
        let mut opening = Pair::new(
            "Reading a walk",
            "an empty one",
            "one of 500 notes",
            Some(400.0),
        );
        let mut saving = Pair::new(
            "Keeping what stands in the composer",
            "a sentence of the app (no disk)",
            "a note of 2,000 characters",
            Some(50.0),
        );
        let mut reading = Pair::new(
            "Reading a note along",
            "3 characters",
            "2,000 characters",
            None,
        );
        let mut moving = Pair::new(
            "Moving a card with a key, until it stands in the other group",
            "12 cards on the wall",
            "200 cards on the wall",
            Some(50.0),
        );
        let long = "The pair by the window points at the table and says why. ".repeat(36);
        let long: String = long.chars().take(2000).collect();
        let mut seq = 1e9;
        for _ in 0..ROUNDS {
            for (side, visit) in visits.iter().take(2).enumerate() {
                in_the_room(&app, id, visit);
                typing.times[side].extend(keys(&app));
            }
            for (side, walk) in [small.clone(), json!(id)].iter().enumerate() {
                opening.times[side].extend(timed(&app, "open_walk", &json!({ "walk": walk })));
            }
            for (side, text) in ["abc", long.as_str()].iter().enumerate() {
                let note = json!({ "language": "en", "lane": "notice", "text": text });
                reading.times[side].extend(timed(&app, "check_note", &note));
            }
            let sentence = json!({ "key": "visit-min", "args": { "n": 1 } });
            saving.times[0].extend(timed(&app, "say", &sentence));
            for n in 0..TIMES {
                seq += 1.0;
                let note = json!({ "visit": visits[2], "lane": "notice", "text": format!("{n} {long}"), "seq": seq });
                let script = "const [args, done] = arguments, begun = performance.now();
                    window.__TAURI__.core.invoke('write_note', args).then(() => done(performance.now() - begun));";
                let time = app.session().run_later(script, &[note]).expect("a save");
                saving.times[1].extend(time.as_f64());
            }
        }
        for _ in 0..2 {
            for (side, visit) in visits.iter().take(2).enumerate() {
                in_the_room(&app, id, visit);
                adding.times[side].extend(added(&app));
            }
            for (side, id) in walls.iter().enumerate() {
                moving.times[side].extend(moved(&app, id));
            }
        }
        for pair in [typing, adding, opening, saving, reading, moving] {
            pair.print();
        }
    }
}
