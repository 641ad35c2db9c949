//! What the window cannot do, even if a page were turned against its person.

use serde_json::json;
use walk_e2e::{App, Page, Setup, until};

/// Forgets what the audit saw, once a test has looked at it.
fn forget(app: &App) {
    app.js(
        "for (const list of Object.values(window.__seen)) list.length = 0",
        &[],
    );
}

#[test]
fn the_page_may_call_its_own_commands_and_nothing_else() {
    let app = Setup::new().start();
    assert!(app.try_invoke("list_walks", &json!({})).is_ok());
    for foreign in [
        "plugin:dialog|save",
        "plugin:dialog|open",
        "plugin:fs|read_text_file",
        "plugin:shell|execute",
        "plugin:window|create",
        "plugin:window|set_title",
        "plugin:webview|create_webview_window",
        "plugin:path|resolve_directory",
        "plugin:event|emit",
        "plugin:app|version",
        "no_such_command",
    ] {
        let answer = app.try_invoke(foreign, &json!({}));
        assert!(answer.is_err(), "{foreign} answered {answer:?}");
    }
    forget(&app);
}

#[test]
fn the_window_goes_nowhere_else_and_opens_no_other() {
    let app = Setup::new().start();
    let home = app.address();
    for elsewhere in [
        "http://127.0.0.1:9/",
        "file:///etc/hostname",
        "data:text/html,<p>x",
    ] {
        app.js("location.assign(arguments[0])", &[json!(elsewhere)]);
        // The next move within the app works, and it is the only one that happened.
        until("the app to go on", crate::scene::SOON, || {
            (app.address() == home).then_some(())
        });
        let opened = app.js(
            "return window.open(arguments[0]) === null",
            &[json!(elsewhere)],
        );
        assert_eq!(opened, true, "{elsewhere} opened a window");
    }
    forget(&app);
    app.go(Page::Settings, None, None);
}

#[test]
fn the_page_fetches_nothing_from_elsewhere() {
    let app = Setup::new().start();
    let refused = app
        .session()
        .run_later(
            "const [done] = arguments; fetch('http://127.0.0.1:9/').then(() => done('fetched'), (no) => done(String(no)))",
            &[],
        )
        .unwrap();
    assert_ne!(refused, "fetched");
    until("the policy to have refused it", crate::scene::SOON, || {
        let found = walk_e2e::Findings::of(&app);
        found
            .policy
            .iter()
            .any(|line| line.starts_with("connect-src"))
            .then_some(())
    });
    forget(&app);
}
