//! The stand-in for the window: a server on this machine that gives out the pages and runs the real commands.
//!
//! Only the window is missing: the pages are the files of `ui/`, under the app's own content policy, and each call
//! goes to the function that the window calls too, with a notebook in the test's folder.

use crate::audit;
use learning_walks::desk::Desk;
use learning_walks::{Host, call};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use tokio::runtime::{Builder, Runtime};

const STAND_IN: &str = include_str!("door.js");
/// The page's own scripts come after this one.
const FIRST: &str = "<script src=\"stand-in.js\"></script>";

/// The server of one test; it ends with the test.
pub struct Door {
    address: SocketAddr,
    ending: Arc<AtomicBool>,
    listening: Option<JoinHandle<()>>,
}

/// What every connection needs.
struct Room {
    desk: Desk,
    runtime: Runtime,
    policy: Vec<(String, String)>,
}

impl Door {
    /// Opens the notebook of a data folder, in a language of the window, behind a port that nobody uses.
    pub fn open(data: PathBuf, language: &str, host: Arc<dyn Host>) -> Self {
        let mut threads = Builder::new_multi_thread();
        let runtime = threads.worker_threads(2).enable_all().build();
        let room = Arc::new(Room {
            desk: Desk::open(data, host),
            runtime: runtime.expect("threads for the commands"),
            policy: policy(),
        });
        room.runtime.block_on(async {
            let begun = room.desk.write(walk_core::Notebook::begin_session).await;
            begun.expect("the notebook opens");
            let settings = json!({ "patch": { "language": language } });
            let set = call(&room.desk, "change_settings", settings).await;
            set.expect("the language is known");
        });
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let address = listener.local_addr().expect("it has an address");
        let ending = Arc::new(AtomicBool::new(false));
        let over = Arc::clone(&ending);
        let listening = thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if over.load(Ordering::SeqCst) {
                    return;
                }
                let room = Arc::clone(&room);
                // A browser opens connections ahead of their use; none may keep the others waiting.
                thread::spawn(move || room.answer(stream));
            }
        });
        Self {
            address,
            ending,
            listening: Some(listening),
        }
    }

    /// Gives the address of the first page.
    pub fn address(&self) -> String {
        format!("http://{}/", self.address)
    }
}

impl Drop for Door {
    fn drop(&mut self) {
        self.ending.store(true, Ordering::SeqCst);
        // Wakes the listener, so that it sees that it is over.
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.listening.take() {
            let _ = thread.join();
        }
    }
}

impl Room {
    /// Reads one request and answers it; a browser that has gone needs no answer.
    fn answer(&self, mut stream: TcpStream) {
        if let Some((path, body)) = request(&stream) {
            let (status, kind, bytes) = match path.as_str() {
                "/call" => ("200 OK", "application/json", self.run(&body)),
                "/stand-in.js" => (
                    "200 OK",
                    "text/javascript",
                    format!("{}\n{STAND_IN}", audit::SCRIPT).into_bytes(),
                ),
                path => file(path),
            };
            let mut head = format!("HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n");
            for (name, value) in &self.policy {
                head += &format!("{name}: {value}\r\n");
            }
            head += &format!(
                "Content-Length: {}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n",
                bytes.len()
            );
            let _ = stream
                .write_all(head.as_bytes())
                .and_then(|()| stream.write_all(&bytes));
        }
    }

    /// Runs one command: its value as `ok`, or what a person is told as `no`.
    fn run(&self, body: &[u8]) -> Vec<u8> {
        let mut asked: Value = serde_json::from_slice(body).expect("a call is JSON");
        let name = asked["name"]
            .as_str()
            .expect("a call has a name")
            .to_owned();
        let answered = call(&self.desk, &name, asked["args"].take());
        let told = match self.runtime.block_on(answered) {
            Ok(value) => json!({ "ok": value }),
            Err(error) => json!({ "no": error }),
        };
        told.to_string().into_bytes()
    }
}

/// Reads path and body of a request; nothing if the connection was opened in vain.
fn request(stream: &TcpStream) -> Option<(String, Vec<u8>)> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let path = line.split(' ').nth(1)?.split('?').next()?.to_owned();
    let mut length = 0;
    loop {
        line.clear();
        reader.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim().split_once(':') else {
            break;
        };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().ok()?;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some((path, body))
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Gives a file of `ui/` with its kind; a page gets the stand-in before its own scripts.
fn file(path: &str) -> (&'static str, &'static str, Vec<u8>) {
    let path = match path {
        "/" => "index.html",
        path => path.trim_start_matches('/'),
    };
    let kind = match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        _ => "text/plain; charset=utf-8",
    };
    let bytes = std::fs::read(root().join("ui").join(path)).ok();
    match bytes.filter(|_| !path.contains("..")) {
        Some(bytes) if path.ends_with(".html") => {
            let text = String::from_utf8(bytes).expect("pages are UTF-8");
            assert!(text.contains("<head>"), "{path} has a head");
            let text = text.replacen("<head>", &format!("<head>{FIRST}"), 1);
            ("200 OK", kind, text.into_bytes())
        }
        Some(bytes) => ("200 OK", kind, bytes),
        None => ("404 Not Found", "text/plain", Vec::new()),
    }
}

/// Gives the headers that the window sets; the page may call this server where it called the host.
fn policy() -> Vec<(String, String)> {
    let text = std::fs::read_to_string(root().join("tauri.conf.json")).expect("the configuration");
    let config: Value = serde_json::from_str(&text).expect("it is JSON");
    let security = &config["app"]["security"];
    let strict = security["csp"].as_str().expect("there is a policy");
    let host = "connect-src ipc: http://ipc.localhost";
    assert!(strict.contains(host), "the policy names the host: {strict}");
    let own = (
        "Content-Security-Policy".to_owned(),
        strict.replace(host, "connect-src 'self'"),
    );
    let others = security["headers"].as_object().expect("there are headers");
    let others = others.iter().map(|(name, value)| {
        let value = value.as_str().expect("a header is text");
        (name.clone(), value.to_owned())
    });
    std::iter::once(own).chain(others).collect()
}
