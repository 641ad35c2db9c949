//! Over time: what the charts of several walks show, found again by focus, by words, by keys.

use crate::keyboard::tab_to;
use crate::scene::{SOON, first_walk};
use serde_json::{Value, json};
use walk_e2e::{App, Page, Setup, until};

#[test]
fn scratch_pictures() {
    let app = Setup::new().sample().start();
    let shoot = |name: &str, app: &App| {
        let high = app.js("return document.documentElement.scrollHeight", &[]).as_u64().unwrap();
        let mut at = 0;
        let mut n = 0;
        while at < high && n < 8 {
            app.js("scrollTo(0, arguments[0])", &[json!(at)]);
            app.picture(std::path::Path::new(&format!("/tmp/charts-pics/{name}-{n}.png")));
            at += 760;
            n += 1;
        }
    };
    app.go(Page::Home, None, None);
    shoot("home", &app);
    app.go(Page::Overtime, None, None);
    shoot("one", &app);
    app.cli(&["sample", "--lang", "es"]);
    app.go(Page::Overtime, None, None);
    shoot("two", &app);
    app.look("es", walk_e2e::Theme::Dark);
    shoot("dark", &app);
    app.look("en", walk_e2e::Theme::Contrast);
    app.resize(320, 800);
    shoot("narrow", &app);
}
