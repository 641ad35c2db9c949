//! The app under test: its display, its driver, its notebook.

use crate::audit::Findings;
use crate::display::Display;
use crate::driver::Session;
use crate::page::{Page, Theme};
use crate::parts;
use crate::setup::{Inside, cli, locale};
use crate::stage::Stage;
use crate::wait::until;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// How long a page may take to be ready on a loaded machine.
pub(crate) const LIMIT: Duration = Duration::from_secs(10);

/// A running app in its window.
pub struct App {
    session: Option<Session>,
    inside: Option<Inside>,
}

impl App {
    pub(crate) fn open(inside: Inside) -> Self {
        match &inside.stage {
            Stage::Window(_) => Self::in_window(inside),
            Stage::Touch(door) => {
                let session = Session::browse(inside.folder.path());
                let address = door.address();
                let app = Self {
                    session: Some(session),
                    inside: Some(inside),
                };
                app.session()
                    .visit(&address)
                    .unwrap_or_else(|trouble| panic!("no page opened: {trouble}"));
                app.wait_for_page(Page::Home);
                // An upright tablet.
                app.resize(768, 1024);
                app
            }
        }
    }

    fn in_window(inside: Inside) -> Self {
        let (folder, language) = (Arc::clone(&inside.folder), inside.language);
        let place = |name: &str| folder.path().join(name).display().to_string();
        let variables = [
            ("DISPLAY", inside.stage.display().name().to_owned()),
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
            inside: Some(inside),
        };
        app.ready();
        app.resize(1280, 800);
        until("the window to have the keyboard", LIMIT, || {
            app.display().focus();
            (app.session().run("return document.hasFocus()", &[]).ok()? == json!(true))
                .then_some(())
        });
        app
    }

    /// Gives the session with the driver.
    pub fn session(&self) -> &Session {
        self.session.as_ref().expect("the app is open")
    }

    fn inside(&self) -> &Inside {
        self.inside.as_ref().expect("the app is open")
    }

    fn display(&self) -> &Display {
        self.inside().stage.display()
    }

    /// Gives a path in the test's own folder.
    pub fn place(&self, name: &str) -> PathBuf {
        self.inside().folder.path().join(name)
    }

    /// Runs the terminal face of the app on the same notebook, and gives what it printed.
    pub fn cli(&self, arguments: &[&str]) -> String {
        cli(
            self.inside().folder.path(),
            self.inside().language,
            arguments,
        )
    }

    /// Kills the app in the middle of what it does and opens it again on the same notebook.
    #[must_use]
    pub fn kill_and_reopen(mut self) -> Self {
        self.session.take().expect("the app is open").kill();
        Self::open(self.inside.take().expect("the app is open"))
    }

    /// Closes the window, waits for the app to end, and opens it again on the same notebook.
    #[must_use]
    pub fn close_and_reopen(self) -> Self {
        self.close_and_reopen_after(|_| ())
    }

    /// Closes the window, does something to the test's folder, and opens the app again on what is there then.
    #[must_use]
    pub fn close_and_reopen_after(mut self, act: impl FnOnce(&Path)) -> Self {
        self.check();
        self.display().close_window();
        self.session.take().expect("the app is open").ended();
        act(self.inside().folder.path());
        Self::open(self.inside.take().expect("the app is open"))
    }

    /// Takes the window off the display; the app goes on.
    pub fn hide(&self) {
        self.display().hide_window();
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
                 (window.__TAURI__?.core.invoke ?? walkInvoke)(command, args).then((ok) => done({ ok }), (no) => done({ no }));",
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
        self.load(here.split('#').next().unwrap_or_default());
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
            "window.__left = true; location.assign(arguments[0]);",
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
        let trouble = self.trouble();
        assert_eq!(trouble, "", "{address} shows trouble");
    }

    /// Gives the words of the page's error summary, empty if it shows none.
    pub fn trouble(&self) -> String {
        let words = self.js(
            "const box = document.querySelector('.errors'); return box?.checkVisibility() ? box.innerText : ''",
            &[],
        );
        words.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the page that is open has its words and takes input.
    pub fn ready(&self) {
        until("the page to be ready", LIMIT, || {
            let ready = self
                .session()
                .run(
                    "return document.readyState === 'complete' && 'ready' in document.documentElement.dataset",
                    &[],
                )
                .ok()?;
            (ready == json!(true)).then_some(())
        });
    }

    /// Waits until a page is open and ready.
    pub fn wait_for_page(&self, page: Page) {
        until(&format!("the page {}", page.name()), LIMIT, || {
            let path = self.session().run("return location.pathname", &[]).ok()?;
            (Page::at(path.as_str()?)? == page).then_some(())
        });
        self.ready();
    }

    /// Waits until the page says that all is saved and that nothing it was asked for is still on its way.
    ///
    /// A page moves on only when what was typed is kept, and waits half a second for that. A person sees the sign; so
    /// does a test, lest a busy machine make the page stay where it is.
    #[track_caller]
    pub fn saved(&self) {
        until("everything to be saved", LIMIT, || {
            let open = self
                .session()
                .run(
                    "return document.querySelector('[data-save]:not([data-save=saved]), html[data-busy]') !== null",
                    &[],
                )
                .ok()?;
            (open == json!(false)).then_some(())
        });
    }

    /// Gives the page that is open.
    pub fn page(&self) -> Option<Page> {
        Page::at(self.js("return location.pathname", &[]).as_str()?)
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
            self.inside().stage.resize(self.session(), wide, high)?;
            let (now_wide, now_high) = size()?;
            if (now_wide, now_high) == (width, height) {
                return Some(());
            }
            wide = (wide + width).saturating_sub(now_wide).clamp(1, 2600);
            high = (high + height).saturating_sub(now_high).clamp(1, 1700);
            None
        });
    }

    /// Writes a picture of the window to a file, once what it shows has come to rest.
    pub fn picture(&self, file: &Path) {
        let place = self
            .session()
            .run_later(
                "const [done] = arguments;
                 requestAnimationFrame(() => requestAnimationFrame(() => done([screenX, screenY, innerWidth, innerHeight])));",
                &[],
            )
            .unwrap_or_else(|trouble| panic!("no frame was drawn: {trouble}"));
        let [x, y, width, height] =
            [0, 1, 2, 3].map(|index| place[index].as_u64().unwrap_or(0) as u32);
        let mut last = self.display().look(x, y, width, height);
        let still = until("the picture to come to rest", LIMIT, || {
            std::thread::sleep(Duration::from_millis(40));
            let now = self.display().look(x, y, width, height);
            let same = now == last;
            last = now;
            same.then(|| last.clone())
        });
        still.write(file);
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
            let Stage::Window(display) = &self.inside().stage else {
                return;
            };
            if let Some(folder) = std::env::var_os("LEARNING_WALKS_E2E_PICTURES") {
                let name = std::thread::current()
                    .name()
                    .unwrap_or("test")
                    .replace("::", "-");
                let shot = display.look(0, 0, 1280, 1024);
                shot.write(&Path::new(&folder).join(format!("{name}.png")));
            }
        } else {
            self.check();
        }
    }
}
