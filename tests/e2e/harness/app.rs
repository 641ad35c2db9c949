//! The app under test: its display, its driver, its notebook.

use crate::audit::{self, Findings};
use crate::display::Display;
use crate::driver::Session;
use crate::page::{Page, Theme};
use crate::parts;
use crate::wait::until;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

/// How long a page may take to be ready on a loaded machine.
pub(crate) const LIMIT: Duration = Duration::from_secs(10);

/// What an app should find when it starts.
#[derive(Default)]
pub struct Setup {
    sample: bool,
    answers: Value,
    language: &'static str,
}

impl Setup {
    /// Asks for an empty notebook in English.
    pub fn new() -> Self {
        Self {
            sample: false,
            answers: json!({}),
            language: "en",
        }
    }

    /// Asks for a notebook that holds the sample walk.
    #[must_use]
    pub fn sample(mut self) -> Self {
        self.sample = true;
        self
    }

    /// Asks for another language of the system than English.
    #[must_use]
    pub fn language(mut self, language: &'static str) -> Self {
        self.language = language;
        self
    }

    /// Gives the answers for the dialogs to come: `{"save": [path, ...], "open": [path, ...]}`.
    #[must_use]
    pub fn answers(mut self, answers: Value) -> Self {
        self.answers = answers;
        self
    }

    /// Starts the app.
    pub fn start(self) -> App {
        let folder = Arc::new(tempfile::tempdir().expect("a temporary folder"));
        std::fs::create_dir(folder.path().join("data")).expect("a data folder");
        std::fs::write(folder.path().join("audit.js"), audit::SCRIPT).expect("the audit script");
        std::fs::write(folder.path().join("answers.json"), self.answers.to_string())
            .expect("the answers for dialogs");
        if self.sample {
            cli(folder.path(), self.language, &["sample"]);
        }
        App::open(Arc::new(Display::start()), folder, self.language)
    }
}

/// A running app in its window.
pub struct App {
    pub(crate) session: Option<Session>,
    display: Arc<Display>,
    folder: Arc<tempfile::TempDir>,
    language: &'static str,
}

impl App {
    fn open(display: Arc<Display>, folder: Arc<tempfile::TempDir>, language: &'static str) -> Self {
        let place = |name: &str| folder.path().join(name).display().to_string();
        let variables = [
            ("DISPLAY", display.name().to_owned()),
            ("GDK_BACKEND", "x11".to_owned()),
            ("WAYLAND_DISPLAY", String::new()),
            ("TAURI_WEBVIEW_AUTOMATION", "true".to_owned()),
            ("LEARNING_WALKS_DATA", place("data")),
            ("LEARNING_WALKS_AUDIT", place("audit.js")),
            ("LEARNING_WALKS_DIALOGS", place("answers.json")),
            // Nothing of a real desktop: no GPU path that a display in memory lacks, no accessibility bus, no theme.
            ("WEBKIT_DISABLE_DMABUF_RENDERER", "1".to_owned()),
            ("WEBKIT_DISABLE_COMPOSITING_MODE", "1".to_owned()),
            ("LIBGL_ALWAYS_SOFTWARE", "1".to_owned()),
            ("NO_AT_BRIDGE", "1".to_owned()),
            ("GTK_A11Y", "none".to_owned()),
            ("GTK_THEME", "Adwaita".to_owned()),
            ("GSETTINGS_BACKEND", "memory".to_owned()),
            ("LC_ALL", locale(language)),
            ("LANG", locale(language)),
            ("LANGUAGE", language.to_owned()),
            ("TZ", "UTC".to_owned()),
        ];
        let app = Self {
            session: Some(Session::start(&parts::binary(), &variables)),
            display,
            folder,
            language,
        };
        app.ready();
        app
    }

    /// Gives the session with the driver.
    pub fn session(&self) -> &Session {
        self.session.as_ref().expect("the app is open")
    }

    /// Gives a path in the test's own folder.
    pub fn place(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs the terminal face of the app on the same notebook, and gives what it printed.
    pub fn cli(&self, arguments: &[&str]) -> String {
        cli(self.folder.path(), self.language, arguments)
    }

    /// Kills the app in the middle of what it does and opens it again on the same notebook.
    #[must_use]
    pub fn kill_and_reopen(mut self) -> Self {
        self.session.take().expect("the app is open").kill();
        Self::open(
            Arc::clone(&self.display),
            Arc::clone(&self.folder),
            self.language,
        )
    }

    /// Closes the window, waits for the app to end, and opens it again on the same notebook.
    #[must_use]
    pub fn close_and_reopen(mut self) -> Self {
        self.check();
        self.session.take().expect("the app is open").quit();
        Self::open(
            Arc::clone(&self.display),
            Arc::clone(&self.folder),
            self.language,
        )
    }

    /// Runs a script in the page and gives its result; panics if it throws.
    #[track_caller]
    pub fn js(&self, script: &str, arguments: &[Value]) -> Value {
        self.session()
            .run(script, arguments)
            .unwrap_or_else(|trouble| panic!("script failed: {trouble}\n{script:.300}"))
    }

    /// Calls a command of the app as a page does.
    pub fn try_invoke(&self, command: &str, arguments: &Value) -> Result<Value, Value> {
        let reply = self
            .session()
            .run_later(
                "const [command, args, done] = arguments;
                 window.__TAURI__.core.invoke(command, args).then((ok) => done({ ok }), (no) => done({ no }));",
                &[json!(command), arguments.clone()],
            )
            .unwrap_or_else(|trouble| panic!("{command}: {trouble}"));
        match reply.get("no") {
            Some(no) => Err(no.clone()),
            None => Ok(reply["ok"].clone()),
        }
    }

    /// Calls a command of the app and panics if it refuses.
    #[track_caller]
    pub fn invoke(&self, command: &str, arguments: &Value) -> Value {
        self.try_invoke(command, arguments)
            .unwrap_or_else(|no| panic!("{command} refused: {no}"))
    }

    /// Changes settings and loads the page anew, so that it stands in them from its first paint.
    pub fn settings(&self, patch: &Value) {
        self.invoke("change_settings", &json!({ "patch": patch }));
        let here = self.address();
        self.load(&here);
    }

    /// Sets language and theme.
    pub fn look(&self, language: &str, theme: Theme) {
        self.settings(&json!({ "language": language, "theme": theme.name() }));
    }

    /// Gives the address of the page that is open.
    pub fn address(&self) -> String {
        self.js("return location.href", &[])
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Opens a page for a walk and a visit, and waits until it is ready.
    pub fn go(&self, page: Page, walk: Option<&str>, visit: Option<&str>) {
        let query: Vec<String> = [("walk", walk), ("visit", visit)]
            .into_iter()
            .filter_map(|(name, id)| id.map(|id| format!("{name}={id}")))
            .collect();
        let mark = if query.is_empty() { "" } else { "?" };
        self.load(&format!("{}{mark}{}", page.file(), query.join("&")));
        self.wait_for_page(page);
    }

    /// Opens an address of the app, and checks what the page before has done.
    fn load(&self, address: &str) {
        self.check();
        self.js(
            "window.__left = true; location.assign(arguments[0]); if (location.hash) location.reload();",
            &[json!(address)],
        );
        until(&format!("{address} to load"), LIMIT, || {
            let left = self
                .session()
                .run("return window.__left === true", &[])
                .ok()?;
            (left == json!(false)).then_some(())
        });
        self.ready();
    }

    /// Waits until the page that is open has its words and takes input.
    pub fn ready(&self) {
        until("the page to be ready", LIMIT, || {
            let ready = self
                .session()
                .run(
                    "return document.readyState === 'complete' && document.documentElement.dataset.ready === 'true'",
                    &[],
                )
                .ok()?;
            (ready == json!(true)).then_some(())
        });
    }

    /// Waits until a page is open and ready.
    pub fn wait_for_page(&self, page: Page) {
        until(&format!("the page {}", page.name()), LIMIT, || {
            let address = self.session().run("return location.href", &[]).ok()?;
            (Page::at(address.as_str()?)? == page).then_some(())
        });
        self.ready();
    }

    /// Gives the page that is open.
    pub fn page(&self) -> Option<Page> {
        Page::at(&self.address())
    }

    /// Makes the page exactly so large, whatever the window's frame adds.
    pub fn resize(&self, width: u32, height: u32) {
        let size = || -> Option<(u32, u32)> {
            let size = self
                .session()
                .run("return [innerWidth, innerHeight]", &[])
                .ok()?;
            let side = |index: usize| size[index].as_f64().map(|side| side as u32);
            Some((side(0)?, side(1)?))
        };
        let (mut wide, mut high) = (width, height);
        until(&format!("a page of {width} x {height}"), LIMIT, || {
            self.session().resize(wide, high).ok()?;
            let (now_wide, now_high) = size()?;
            if (now_wide, now_high) == (width, height) {
                return Some(());
            }
            wide = (wide + width).saturating_sub(now_wide).clamp(1, 2600);
            high = (high + height).saturating_sub(now_high).clamp(1, 1700);
            None
        });
    }

    /// Writes a picture of the page to a file.
    pub fn picture(&self, file: &Path) {
        if let Ok(bytes) = self.session().picture(Duration::from_secs(8)) {
            std::fs::write(file, bytes).expect("a picture is written");
            return;
        }
        let size = self.js("return [innerWidth, innerHeight]", &[]);
        let side = |index: usize| size[index].as_u64().unwrap_or(0) as u32;
        self.display.picture(side(0), side(1), file);
    }

    /// Panics if the page that is open has broken the policy, failed, or listens where it must not.
    #[track_caller]
    pub fn check(&self) {
        Findings::of(self).assert_none(&self.address());
    }
}

impl Drop for App {
    fn drop(&mut self) {
        if self.session.is_none() {
            return;
        }
        if std::thread::panicking() {
            if let (Some(folder), Some(session)) = (
                std::env::var_os("LEARNING_WALKS_E2E_PICTURES"),
                &self.session,
            ) {
                let name = std::thread::current()
                    .name()
                    .unwrap_or("test")
                    .replace("::", "-");
                if let Ok(bytes) = session.picture(Duration::from_secs(8)) {
                    let _ = std::fs::write(Path::new(&folder).join(format!("{name}.png")), bytes);
                }
            }
        } else {
            self.check();
        }
    }
}

/// Runs the terminal face on the notebook of a test's folder.
fn cli(folder: &Path, language: &str, arguments: &[&str]) -> String {
    let output = Command::new(parts::binary())
        .arg("--data")
        .arg(folder.join("data"))
        .args(arguments)
        .env("LC_ALL", locale(language))
        .env("LANG", locale(language))
        .env("LANGUAGE", language)
        .env_remove("DISPLAY")
        .output()
        .expect("the app runs in the terminal");
    assert!(
        output.status.success(),
        "learning-walks {arguments:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Gives the system's name for a language; the terminal and GTK need no installed locale for it.
fn locale(language: &str) -> String {
    match language {
        "es" => "es_ES.UTF-8".to_owned(),
        _ => "en_US.UTF-8".to_owned(),
    }
}
