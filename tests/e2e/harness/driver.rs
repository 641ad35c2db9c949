//! A session of WebKitWebDriver or ChromeDriver, in the words of the WebDriver standard.

use crate::http::{self, Trouble};
use crate::parts;
use crate::process::{self, Group};
use crate::wait::until;
use serde_json::{Value, json};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

/// The key under which the standard hands out elements.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
/// How long a single call may take.
const LIMIT: Duration = Duration::from_secs(20);
/// How Chromium starts: without a window, with fingers, and with no business outside of this machine.
const BROWSER: [&str; 13] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-breakpad",
    "--disable-crash-reporter",
    "--touch-events=enabled",
    "--lang=en-US",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/// A node of the page, as long as the page stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element(String);

impl Element {
    /// Gives the element as an argument for a script.
    pub fn argument(&self) -> Value {
        json!({ ELEMENT: self.0 })
    }

    /// Reads an element out of a script's result.
    pub fn from(value: &Value) -> Option<Self> {
        value[ELEMENT].as_str().map(|id| Self(id.to_owned()))
    }
}

/// A driver of our own and the app, or the browser, that it started.
pub struct Session {
    port: u16,
    path: String,
    driver: Group,
    app: u32,
}

impl Session {
    /// Starts a driver, and with it the app, with these variables set.
    pub fn start(binary: &Path, variables: &[(&str, String)]) -> Self {
        let mut command = Command::new(parts::program("WebKitWebDriver", "webkit2gtk-driver"));
        command.envs(variables.iter().map(|(name, value)| (name, value)));
        let wish = json!({ "webkitgtk:browserOptions": { "binary": binary, "args": [] } });
        Self::open(command, wish, |driver, _| {
            process::child_running(driver, binary).expect("the driver started the app")
        })
    }

    /// Starts a driver, and with it Chromium without a window and with a screen for fingers.
    ///
    /// What it writes stays in `home`; it looks up no name of any other machine.
    pub fn browse(home: &Path) -> Self {
        let browser = parts::program("chromium", "chromium");
        let mut command = Command::new(parts::program("chromedriver", "chromium-driver"));
        command.arg("--log-level=OFF").env("HOME", home);
        for folder in ["XDG_CONFIG_HOME", "XDG_CACHE_HOME"] {
            command.env(folder, home.join(folder));
        }
        let profile = format!("--user-data-dir={}", home.join("profile").display());
        let arguments: Vec<&str> = BROWSER.iter().copied().chain([profile.as_str()]).collect();
        let wish = json!({ "goog:chromeOptions": { "binary": browser, "args": arguments } });
        let session = Self::open(command, wish, |_, told| {
            let id = told["goog:processID"].as_u64();
            id.expect("the driver names the browser") as u32
        });
        for (what, how) in [
            (
                "setTouchEmulationEnabled",
                json!({ "enabled": true, "maxTouchPoints": 5 }),
            ),
            // A browser without a window has the focus of nobody; a tablet shows one page.
            ("setFocusEmulationEnabled", json!({ "enabled": true })),
        ] {
            session
                .devtools(&format!("Emulation.{what}"), &how)
                .unwrap_or_else(|trouble| panic!("{what}: {trouble}"));
        }
        session
    }

    /// Starts a driver and asks it for a session; `app` finds the process in the driver's id and its answer.
    fn open(mut command: Command, mut wish: Value, app: impl Fn(u32, &Value) -> u32) -> Self {
        let port = free_port();
        command
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            .stdout(Stdio::null());
        if std::env::var_os("LEARNING_WALKS_E2E_LOG").is_none() {
            command.stderr(Stdio::null());
        }
        let driver = Group::start(&mut command).expect("the driver starts");
        until("the driver to listen", Duration::from_secs(10), || {
            http::call(port, "GET", "/status", None, LIMIT).ok()
        });
        wish["pageLoadStrategy"] = json!("none");
        wish["timeouts"] = json!({ "script": 15_000, "pageLoad": 15_000, "implicit": 0 });
        let reply = http::call(
            port,
            "POST",
            "/session",
            Some(&json!({ "capabilities": { "alwaysMatch": wish } })),
            Duration::from_secs(60),
        )
        .unwrap_or_else(|trouble| panic!("nothing opened for the driver: {trouble}"));
        let id = reply["sessionId"].as_str().expect("a session has an id");
        let app = app(driver.id(), &reply["capabilities"]);
        Self {
            port,
            path: format!("/session/{id}"),
            driver,
            app,
        }
    }

    /// Opens an address; does not wait for it.
    pub fn visit(&self, address: &str) -> Result<(), Trouble> {
        self.send("POST", "/url", Some(&json!({ "url": address })))
            .map(drop)
    }

    /// Gives a command to the developer's tools of Chromium.
    pub fn devtools(&self, command: &str, parameters: &Value) -> Result<Value, Trouble> {
        let body = json!({ "cmd": command, "params": parameters });
        self.send("POST", "/goog/cdp/execute", Some(&body))
    }

    /// Gives the process id of the app.
    pub fn app(&self) -> u32 {
        self.app
    }

    /// Kills the app at once, then everything else that this session started.
    pub fn kill(self) {
        process::kill(self.app);
        until("the killed app to be gone", Duration::from_secs(10), || {
            (!process::alive(self.app)).then_some(())
        });
        drop(self.driver);
    }

    /// Waits until the app, told to close, has gone by itself; then ends the driver.
    pub fn ended(self) {
        until(
            "the app to end after its window",
            Duration::from_secs(15),
            || (!process::alive(self.app)).then_some(()),
        );
        drop(self.driver);
    }

    /// Runs a script in the page; its last value comes back.
    pub fn run(&self, script: &str, arguments: &[Value]) -> Result<Value, Trouble> {
        let body = json!({ "script": script, "args": arguments });
        self.send("POST", "/execute/sync", Some(&body))
    }

    /// Runs a script in the page that ends by calling its last argument with a value.
    pub fn run_later(&self, script: &str, arguments: &[Value]) -> Result<Value, Trouble> {
        let body = json!({ "script": script, "args": arguments });
        self.send("POST", "/execute/async", Some(&body))
    }

    /// Presses an element with the mouse, as a person does.
    pub fn click(&self, element: &Element) -> Result<(), Trouble> {
        self.on(element, "POST", "/click", Some(&json!({})))
            .map(drop)
    }

    /// Types into an element.
    pub fn write(&self, element: &Element, text: &str) -> Result<(), Trouble> {
        self.on(element, "POST", "/value", Some(&json!({ "text": text })))
            .map(drop)
    }

    /// Empties a field.
    pub fn clear(&self, element: &Element) -> Result<(), Trouble> {
        self.on(element, "POST", "/clear", Some(&json!({})))
            .map(drop)
    }

    /// Gives the role that assistive technology is told.
    pub fn role(&self, element: &Element) -> Result<String, Trouble> {
        self.on(element, "GET", "/computedrole", None).map(text)
    }

    /// Gives the name that assistive technology is told.
    pub fn label(&self, element: &Element) -> Result<String, Trouble> {
        self.on(element, "GET", "/computedlabel", None).map(text)
    }

    /// Presses these keys together and lets them go in reverse.
    pub fn chord(&self, keys: &[char]) -> Result<(), Trouble> {
        let down = keys
            .iter()
            .map(|key| json!({ "type": "keyDown", "value": key }));
        let up = keys
            .iter()
            .rev()
            .map(|key| json!({ "type": "keyUp", "value": key }));
        self.keys(down.chain(up).collect())
    }

    /// Types a text key by key to whatever has the focus.
    pub fn type_keys(&self, text: &str) -> Result<(), Trouble> {
        let strokes = text.chars().flat_map(|key| {
            [
                json!({ "type": "keyDown", "value": key }),
                json!({ "type": "keyUp", "value": key }),
            ]
        });
        self.keys(strokes.collect())
    }

    fn keys(&self, strokes: Vec<Value>) -> Result<(), Trouble> {
        let body = json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": strokes }] });
        self.send("POST", "/actions", Some(&body)).map(drop)
    }

    /// Puts the window at the corner of the display, in a size.
    pub fn resize(&self, width: u32, height: u32) -> Result<(), Trouble> {
        let body = json!({ "x": 0, "y": 0, "width": width, "height": height });
        self.send("POST", "/window/rect", Some(&body)).map(drop)
    }

    fn on(
        &self,
        element: &Element,
        method: &str,
        path: &str,
        body: Option<&Value>,
    ) -> Result<Value, Trouble> {
        self.send(method, &format!("/element/{}{path}", element.0), body)
    }

    pub(crate) fn send(
        &self,
        method: &str,
        path: &str,
        body: Option<&Value>,
    ) -> Result<Value, Trouble> {
        http::call(
            self.port,
            method,
            &format!("{}{path}", self.path),
            body,
            LIMIT,
        )
    }
}

fn text(value: Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Asks the system for a port that nobody uses.
fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("it has an address").port()
}
