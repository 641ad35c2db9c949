//! One HTTP call to the driver on this machine.

use serde_json::Value;
use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// Why a call gave nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The driver answered with an error of the WebDriver standard: its code and its message.
    Refused(String, String),
    /// The driver did not answer at all.
    Lost(String),
}

impl std::fmt::Display for Trouble {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Refused(code, message) => write!(f, "{code}: {message}"),
            Self::Lost(why) => write!(f, "no answer: {why}"),
        }
    }
}

/// Sends one request and gives the `value` of the reply.
pub fn call(
    port: u16,
    method: &str,
    path: &str,
    body: Option<&Value>,
    limit: Duration,
) -> Result<Value, Trouble> {
    let lost = |error: std::io::Error| Trouble::Lost(format!("{method} {path}: {error}"));
    let body = body.map(Value::to_string).unwrap_or_default();
    let mut stream = TcpStream::connect(("127.0.0.1", port)).map_err(lost)?;
    stream.set_nodelay(true).map_err(lost)?;
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
    .map_err(lost)?;
    let reply = read(&mut stream, Instant::now() + limit).map_err(lost)?;
    let text = String::from_utf8_lossy(&reply);
    let (_, json) = text
        .split_once("\r\n\r\n")
        .ok_or_else(|| Trouble::Lost(format!("{method} {path}: half a reply")))?;
    let mut reply: Value = serde_json::from_str(json)
        .map_err(|error| Trouble::Lost(format!("{method} {path}: {error} in {json:.200}")))?;
    let value = reply["value"].take();
    match value["error"].as_str() {
        Some(code) => Err(Trouble::Refused(
            code.to_owned(),
            value["message"].as_str().unwrap_or_default().to_owned(),
        )),
        None => Ok(value),
    }
}

/// Reads head and body, the body by its stated length, until the moment `end`.
fn read(stream: &mut TcpStream, end: Instant) -> std::io::Result<Vec<u8>> {
    let mut reply = Vec::new();
    let mut part = [0; 65_536];
    loop {
        if let Some(whole) = length(&reply)
            && reply.len() >= whole
        {
            return Ok(reply);
        }
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(std::io::Error::new(ErrorKind::TimedOut, "time is up"));
        }
        stream.set_read_timeout(Some(left))?;
        match stream.read(&mut part) {
            Ok(0) => return Ok(reply),
            Ok(count) => reply.extend_from_slice(&part[..count]),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Gives the length of the whole reply once its head is there.
fn length(reply: &[u8]) -> Option<usize> {
    let head = reply.windows(4).position(|four| four == b"\r\n\r\n")?;
    let text = String::from_utf8_lossy(&reply[..head]).to_ascii_lowercase();
    let body = text
        .lines()
        .find_map(|line| line.strip_prefix("content-length:"))?
        .trim()
        .parse::<usize>()
        .ok()?;
    Some(head + 4 + body)
}
