//! Between the bytes of a walk file and a walk document.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{FORMAT, VERSION, WalkDocument};
use crate::error::{Error, Result};

/// Reads a walk file: JSON in UTF-8, of a version that this program knows.
///
/// # Errors
/// `NotJson` with line and column, `NotAWalkFile`, `NewerWalkFile`, or `BadField` with the place.
///
/// ```
/// use walk_core::document::parse_walk_file;
/// let walk = parse_walk_file(br#"{"format":"learning-walk","version":1,"title":"Talk"}"#).unwrap();
/// assert_eq!(walk.title, "Talk");
/// let error = parse_walk_file(br#"{"format":"learning-walk","version":9}"#).unwrap_err();
/// assert_eq!(error.code(), "newer-walk-file");
/// ```
pub fn parse_walk_file(bytes: &[u8]) -> Result<WalkDocument> {
    let json = json_of(bytes)?;
    if json.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(Error::NotAWalkFile);
    }
    if let Some(version) = json.get("version").and_then(Value::as_u64)
        && version > u64::from(VERSION)
    {
        return Err(Error::NewerWalkFile { version });
    }
    let walk: WalkDocument = shape_of(json)?;
    // An older file says nothing of what came later; with that empty it is of today's version.
    let version = if walk.version == 0 { 0 } else { VERSION };
    Ok(WalkDocument { version, ..walk })
}

/// Reads JSON, with or without a byte order mark before it.
pub(crate) fn json_of(bytes: &[u8]) -> Result<Value> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    serde_json::from_slice(bytes).map_err(|e| Error::NotJson {
        line: e.line(),
        column: e.column(),
    })
}

/// Takes JSON as a shape, or names the place that does not fit.
pub(crate) fn shape_of<T: DeserializeOwned>(json: Value) -> Result<T> {
    let mut track = serde_path_to_error::Track::new();
    let reader = serde_path_to_error::Deserializer::new(json, &mut track);
    match T::deserialize(reader) {
        Ok(shape) => Ok(shape),
        Err(error) => {
            let place = track.path().to_string();
            Err(Error::BadField {
                place,
                detail: error.to_string(),
            })
        }
    }
}

/// Writes a walk file: indented JSON with a line end.
pub fn write_walk_file(walk: &WalkDocument) -> Vec<u8> {
    // A document is made of text, numbers and lists, which JSON can always hold.
    let mut bytes = serde_json::to_vec_pretty(walk).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}
