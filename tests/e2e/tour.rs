//! Walks through the sample and takes a picture of every page: `tour FOLDER`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a tour stops at the first surprise"
)]

#[cfg(target_os = "linux")]
fn main() {
    let folder = std::env::args_os().nth(1).expect("tour FOLDER");
    linux::tour(std::path::Path::new(&folder));
}

#[cfg(not(target_os = "linux"))]
fn main() {
    eprintln!("The tour drives WebKitGTK and so runs on Linux only.");
    std::process::exit(1);
}

#[cfg(target_os = "linux")]
mod linux {
    use serde_json::json;
    use std::fmt::Write as _;
    use std::path::Path;
    use walk_e2e::{App, Page, Setup, Theme};

    const LAPTOP: (u32, u32) = (1280, 800);
    const TABLET: (u32, u32) = (768, 1024);

    /// Writes the pictures, the reports and a page that shows them all.
    pub fn tour(folder: &Path) {
        // What an earlier tour left would be mistaken for today's.
        let _ = std::fs::remove_dir_all(folder);
        std::fs::create_dir_all(folder).expect("a folder for the pictures");
        let mut pictures = Vec::new();
        let english = Setup::new().sample().start();
        for theme in [Theme::Light, Theme::Dark] {
            for size in [LAPTOP, TABLET] {
                pages(&english, "en", theme, size, folder, &mut pictures);
            }
        }
        report(&english, "en", folder);
        drop(english);
        let spanish = Setup::new().language("es").sample().start();
        pages(&spanish, "es", Theme::Light, LAPTOP, folder, &mut pictures);
        report(&spanish, "es", folder);
        sheet(folder, &pictures);
    }

    fn pages(
        app: &App,
        language: &str,
        theme: Theme,
        size: (u32, u32),
        folder: &Path,
        pictures: &mut Vec<String>,
    ) {
        app.resize(size.0, size.1);
        app.look(language, theme);
        let home = app.invoke("list_walks", &json!({}));
        let walk = home["walks"][0]["id"].as_str().expect("the sample walk");
        let view = app.invoke("open_walk", &json!({ "walk": walk }));
        let visit = view["walk"]["visits"][1]["id"]
            .as_str()
            .expect("its second visit");
        for page in Page::ALL {
            app.go(
                page,
                page.of_a_walk().then_some(walk),
                (page == Page::Visit).then_some(visit),
            );
            let name = format!("{}-{language}-{}-{}.png", page.name(), theme.name(), size.0);
            app.picture(&folder.join(&name));
            println!("{name}");
            pictures.push(name);
        }
    }

    fn report(app: &App, language: &str, folder: &Path) {
        let file = folder.join(format!("walk-report-{language}.pdf"));
        let out = file.to_str().expect("a path in letters");
        app.cli(&[
            "export", "latest", "--kind", "report", "--format", "pdf", "--lang", language, "--out",
            out,
        ]);
        println!("walk-report-{language}.pdf");
    }

    /// Writes the contact sheet.
    fn sheet(folder: &Path, pictures: &[String]) {
        let mut html = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Tour</title>\
            <style>body{font:16px sans-serif;background:#ddd;display:grid;gap:16px;\
            grid-template-columns:repeat(auto-fill,minmax(420px,1fr))}figure{margin:0}img{width:100%}h1,p{grid-column:1/-1}</style>\
            <h1>Learning Walks: every page</h1><p><a href=\"walk-report-en.pdf\">Walk report, English</a> \
            <a href=\"walk-report-es.pdf\">Walk report, Spanish</a></p>"
            .to_owned();
        for name in pictures {
            let what = name.trim_end_matches(".png").replace('-', " ");
            write!(html, "<figure><a href=\"{name}\"><img src=\"{name}\" alt=\"{what}\"></a><figcaption>{what}</figcaption></figure>")
                .expect("text grows");
        }
        std::fs::write(folder.join("index.html"), html).expect("the contact sheet");
    }
}
