//! axe-core on every page, in every theme and both languages, with an empty notebook and with a full one.

use crate::scene::{SOON, empty_walk, first_walk, open, visit};
use serde_json::json;
use walk_e2e::{App, Findings, Page, Setup, Theme, until};

fn every_page(app: &App, walk: &str, visit: &str) {
    let mut found = Vec::new();
    for language in ["en", "es"] {
        app.look(language, Theme::Light);
        for page in Page::ALL {
            open(app, page, walk, visit);
            for theme in Theme::ALL {
                // As the page itself does it; the themes share all but colours and, the bright one, sizes.
                let dress = "document.documentElement.dataset.theme = arguments[0]; document.body.offsetHeight;
                    for (const one of document.getAnimations()) one.finish();";
                app.js(dress, &[json!(theme.name())]);
                let whole = matches!(theme, Theme::Light | Theme::Bright);
                for breach in if whole {
                    app.axe()
                } else {
                    app.axe_in_colours()
                } {
                    found.push(format!(
                        "{} in {language}, {}: {breach}",
                        page.name(),
                        theme.name()
                    ));
                }
            }
        }
    }
    assert!(
        found.is_empty(),
        "{} violations\n{}",
        found.len(),
        found.join("\n")
    );
}

#[test]
fn axe_finds_nothing_with_an_empty_notebook() {
    let app = Setup::new().start();
    let bare = app.axe();
    assert!(
        bare.is_empty(),
        "home without any walk:\n{}",
        bare.join("\n")
    );
    let (walk, visit) = empty_walk(&app);
    every_page(&app, &walk, &visit);
}

#[test]
fn axe_finds_nothing_with_the_sample() {
    let app = Setup::new().sample().start();
    let walk = first_walk(&app);
    let visit = visit(&app, &walk, 2);
    every_page(&app, &walk, &visit);
}

#[test]
fn axe_finds_what_is_wrong() {
    let app = Setup::new().start();
    app.js(
        "const field = document.createElement('input'); document.querySelector('main').append(field);",
        &[],
    );
    let found = app.axe();
    assert!(
        found.iter().any(|line| line.starts_with("label:")),
        "a field without a name goes unseen: {found:?}"
    );
}

#[test]
fn sheets_over_a_page_are_accessible_too() {
    let app = Setup::new().sample().start();
    for keys in [&[walk_e2e::CONTROL, 'k'][..], &[walk_e2e::F1]] {
        app.chord(keys);
        app.css("dialog[open]");
        let found = app.axe();
        assert!(found.is_empty(), "{}", found.join("\n"));
        app.chord(&[walk_e2e::ESCAPE]);
        app.expect_count("dialog[open]", 0);
    }
}

#[test]
fn the_audit_sees_what_no_page_may_do() {
    let app = Setup::new().start();
    app.check();
    app.js(
        "const main = document.querySelector('main');
         main.addEventListener('click', () => {});
         main.setAttribute('style', 'color: red');
         try { main.innerHTML = '<p>'; } catch { /* the policy refuses, and that is what is looked for */ }
         setTimeout(() => { throw new Error('on purpose'); });",
        &[],
    );
    until("the audit to see it all", SOON, || {
        let found = Findings::of(&app);
        let policy = |name: &str| found.policy.iter().any(|line| line.starts_with(name));
        (found.listeners == ["main#main"]
            && policy("style-src")
            && policy("require-trusted-types-for")
            && found.errors.iter().any(|line| line.contains("on purpose")))
        .then_some(())
    });
    app.js(
        "for (const list of Object.values(window.__seen)) list.length = 0",
        &[],
    );
}
