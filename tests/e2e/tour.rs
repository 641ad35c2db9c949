//! Walks through the sample and takes a picture of every page: `tour FOLDER [short]`.
//!
//! Short is each page once in each language, without the dark theme and the tablet.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a tour stops at the first surprise"
)]

#[cfg(target_os = "linux")]
fn main() {
    let folder = std::env::args_os().nth(1).expect("tour FOLDER");
    let short = std::env::args_os()
        .nth(2)
        .is_some_and(|word| word == "short");
    linux::tour(std::path::Path::new(&folder), short);
}

#[cfg(not(target_os = "linux"))]
fn main() {
    eprintln!("The tour drives WebKitGTK and so runs on Linux only.");
    std::process::exit(1);
}

#[cfg(target_os = "linux")]
mod linux {
    use chrono::{Duration, SecondsFormat, Utc};
    use serde_json::{Value, json};
    use std::fmt::Write as _;
    use std::path::Path;
    use walk_e2e::{App, Page, Setup, Theme};

    const LAPTOP: (u32, u32) = (1280, 800);
    const TABLET: (u32, u32) = (768, 1024);

    /// The sample of a language, and what makes a second walk of it, one that is under way.
    struct Tongue {
        name: &'static str,
        sample: &'static str,
        title: &'static str,
        draft: &'static str,
    }

    const ENGLISH: Tongue = Tongue {
        name: "en",
        sample: include_str!("../../locales/en/sample.json"),
        title: "Who asks the questions",
        draft: "The pair by the window points at the table and says “because the",
    };
    const SPANISH: Tongue = Tongue {
        name: "es",
        sample: include_str!("../../locales/es/sample.json"),
        title: "Quién hace las preguntas",
        draft: "La pareja junto a la ventana señala la tabla y dice «porque el",
    };

    /// Writes the pictures, the reports and a page that shows them all.
    pub fn tour(folder: &Path, short: bool) {
        // What an earlier tour left would be mistaken for today's.
        let _ = std::fs::remove_dir_all(folder);
        std::fs::create_dir_all(folder).expect("a folder for the pictures");
        let mut album = Album {
            folder,
            names: Vec::new(),
        };
        for (tongue, themes, sizes) in [
            (
                &ENGLISH,
                &[Theme::Light, Theme::Dark][..],
                &[LAPTOP, TABLET][..],
            ),
            (&SPANISH, &[Theme::Light], &[LAPTOP]),
        ] {
            let app = Setup::new().language(tongue.name).sample().start();
            let whole = first_walk(&app);
            let live = under_way(&app, tongue);
            let most = if short { 1 } else { usize::MAX };
            for theme in themes.iter().take(most) {
                for &(width, height) in sizes.iter().take(most) {
                    app.resize(width, height);
                    app.look(tongue.name, *theme);
                    let look = format!("{}-{}-{width}", tongue.name, theme.name());
                    album.pages(&app, &whole, &live, &look);
                }
            }
            album.report(&app, &whole, tongue.name);
        }
        album.sheet();
    }

    fn first_walk(app: &App) -> String {
        let home = app.invoke("list_walks", &json!({}));
        home["walks"][0]["id"]
            .as_str()
            .expect("the sample walk")
            .to_owned()
    }

    /// Brings in a walk in whose second visit somebody writes right now; gives its id and the visit's.
    fn under_way(app: &App, tongue: &Tongue) -> (String, String) {
        let ago = |minutes: i64| {
            json!(
                (Utc::now() - Duration::minutes(minutes))
                    .to_rfc3339_opts(SecondsFormat::Millis, true)
            )
        };
        let mut walk: Value = serde_json::from_str(tongue.sample).expect("the sample is JSON");
        walk["title"] = json!(tongue.title);
        walk["date"] = json!(Utc::now().date_naive());
        for list in [
            "cards",
            "patterns",
            "team_wonderings",
            "team_next_steps",
            "reflections",
            "commitments",
            "check_ins",
            "predictions",
            "comments",
            "comm_log",
            "stage_times",
            "process_pulses",
        ] {
            walk[list] = json!([]);
        }
        for (visit, (entered, left)) in list(&mut walk, "visits").iter_mut().zip([
            (ago(24), ago(12)),
            (ago(6), Value::Null),
            (Value::Null, Value::Null),
            (Value::Null, Value::Null),
        ]) {
            visit["entered_at"] = entered;
            visit["left_at"] = left;
        }
        list(&mut walk, "notes").retain(|note| {
            note["visit_no"] == 1 || (note["visit_no"] == 2 && note["minute"].as_u64() < Some(6))
        });
        for note in list(&mut walk, "notes") {
            note["card"] = Value::Null;
        }
        walk.as_object_mut()
            .expect("a walk is an object")
            .remove("id");
        // Counts point at their look-fors, so these two get other names together.
        list(&mut walk, "tallies").retain(|tally| tally["visit_no"].as_u64() < Some(3));
        for (name, field) in [("look_fors", "id"), ("tallies", "look_for")] {
            for entry in list(&mut walk, name) {
                entry[field] = json!(format!(
                    "live-{}",
                    entry[field].as_str().unwrap_or_default()
                ));
            }
        }
        for name in ["norms", "visits", "notes"] {
            for entry in list(&mut walk, name) {
                entry
                    .as_object_mut()
                    .expect("an entry is an object")
                    .remove("id");
            }
        }
        // The walk under way is that of the person at this device.
        let sample = app.invoke("list_walks", &json!({}))["walks"][0]["id"].clone();
        let me = app.invoke("open_walk", &json!({ "walk": sample }))["walk"]["me"].clone();
        let mine = walk
            .to_string()
            .replace(&walk["me"].to_string(), &me.to_string());
        let file = app.place("live.json");
        std::fs::write(&file, mine).expect("the walk file");
        let id = app
            .cli(&["import", file.to_str().expect("a path in letters")])
            .trim()
            .to_owned();
        let view = app.invoke("open_walk", &json!({ "walk": id }));
        let visit = view["walk"]["visits"][1]["id"]
            .as_str()
            .expect("its second visit")
            .to_owned();
        let words = json!({ "visit": visit, "lane": "notice", "text": tongue.draft, "seq": 1.0 });
        app.invoke("write_note", &words);
        (id, visit)
    }

    fn list<'a>(walk: &'a mut Value, name: &str) -> &'a mut Vec<Value> {
        walk[name].as_array_mut().expect("a list of the sample")
    }

    /// The pictures so far.
    struct Album<'a> {
        folder: &'a Path,
        names: Vec<String>,
    }

    impl Album<'_> {
        fn pages(&mut self, app: &App, whole: &str, live: &(String, String), look: &str) {
            for page in Page::ALL {
                match page {
                    Page::Visit => app.go(page, Some(&live.0), Some(&live.1)),
                    page if page.of_a_walk() => app.go(page, Some(whole), None),
                    page => app.go(page, None, None),
                }
                self.picture(app, page.name(), look);
                if page == Page::Debrief {
                    app.js("document.querySelector('#patterns').scrollIntoView()", &[]);
                    self.picture(app, "debrief-wall", look);
                }
            }
        }

        fn picture(&mut self, app: &App, what: &str, look: &str) {
            let name = format!("{what}-{look}.png");
            app.picture(&self.folder.join(&name));
            println!("{name}");
            self.names.push(name);
        }

        fn report(&self, app: &App, walk: &str, language: &str) {
            for (kind, name) in [
                ("report", "walk-report"),
                ("scripting-sheets", "scripting-sheets"),
            ] {
                let file = self.folder.join(format!("{name}-{language}.pdf"));
                let out = file.to_str().expect("a path in letters");
                app.cli(&[
                    "export", walk, "--kind", kind, "--format", "pdf", "--lang", language, "--out",
                    out,
                ]);
                println!("{name}-{language}.pdf");
            }
        }

        /// Writes the contact sheet.
        fn sheet(&self) {
            let mut html = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Tour</title>\
                <style>body{font:16px sans-serif;background:#ddd;display:grid;gap:16px;\
                grid-template-columns:repeat(auto-fill,minmax(420px,1fr))}figure{margin:0}img{width:100%}h1,p{grid-column:1/-1}</style>\
                <h1>Learning Walks: every page</h1><p><a href=\"walk-report-en.pdf\">Walk report, English</a> \
                <a href=\"walk-report-es.pdf\">Walk report, Spanish</a> \
                <a href=\"scripting-sheets-en.pdf\">Scripting sheets, English</a> \
                <a href=\"scripting-sheets-es.pdf\">Scripting sheets, Spanish</a></p>"
                .to_owned();
            for name in &self.names {
                let what = name.trim_end_matches(".png").replace('-', " ");
                write!(html, "<figure><a href=\"{name}\"><img src=\"{name}\" alt=\"{what}\"></a><figcaption>{what}</figcaption></figure>")
                    .expect("text grows");
            }
            std::fs::write(self.folder.join("index.html"), html).expect("the contact sheet");
        }
    }
}
