//! Between the bytes of a protocol file and a protocol.

use serde::{Deserialize, Serialize};

use super::Protocol;
use super::check::{Fault, FaultKind};
use crate::document::{json_of, shape_of};
use crate::error::{Error, Result};
use crate::limits;

/// What `format` says in every protocol file.
pub const FORMAT: &str = "learning-walk-protocol";
/// The newest protocol file version that this program reads and writes.
pub const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ProtocolFile {
    format: String,
    version: u32,
    /// Minutes of the whole walk, so that a slip in a hand-written file shows.
    total: u32,
    protocol: Protocol,
}

/// Reads a protocol file: JSON in UTF-8, of a version that this program knows.
///
/// # Errors
/// `NotJson` with line and column, `NotAProtocolFile`, `NewerProtocolFile`, `BadField`, `TooLong`,
/// `NulCharacter` or `OutOfRange` with the place, or `BadProtocol` with the first fault.
///
/// ```
/// use walk_core::protocol::{USUAL, builtin, parse_protocol_file, write_protocol_file};
/// use walk_core::terms::Language;
/// let walk = builtin(USUAL, Language::Es).unwrap();
/// assert_eq!(parse_protocol_file(&write_protocol_file(&walk)).unwrap(), walk);
/// let error = parse_protocol_file(br#"{"format":"learning-walk"}"#).unwrap_err();
/// assert_eq!(error.code(), "not-a-protocol-file");
/// ```
pub fn parse_protocol_file(bytes: &[u8]) -> Result<Protocol> {
    let json = json_of(bytes)?;
    if json.get("format").and_then(|f| f.as_str()) != Some(FORMAT) {
        return Err(Error::NotAProtocolFile);
    }
    if let Some(version) = json.get("version").and_then(|v| v.as_u64())
        && version > u64::from(VERSION)
    {
        return Err(Error::NewerProtocolFile { version });
    }
    let ProtocolFile {
        total, protocol, ..
    } = shape_of(json)?;
    protocol.fits("protocol.")?;
    limits::number("protocol.version", protocol.version, (1, u32::MAX))?;
    if let Some(mut fault) = protocol.faults().into_iter().next() {
        fault.place = format!("protocol.{}", fault.place);
        return Err(Error::BadProtocol { fault });
    }
    let expected = protocol.total();
    if total != expected {
        let fault = Fault::at("total", FaultKind::TotalDoesNotAddUp, (expected, total));
        return Err(Error::BadProtocol { fault });
    }
    Ok(protocol)
}

/// Writes a protocol file: indented JSON with a line end.
pub fn write_protocol_file(protocol: &Protocol) -> Vec<u8> {
    let file = ProtocolFile {
        format: FORMAT.into(),
        version: VERSION,
        total: protocol.total(),
        protocol: protocol.clone(),
    };
    // Text, numbers and lists, which JSON can always hold.
    let mut bytes = serde_json::to_vec_pretty(&file).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}
