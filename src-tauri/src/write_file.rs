//! Files that leave the app: whole or not at all.

use std::io::Write;
use std::path::Path;

use walk_core::notebook::Files;
use walk_core::{Error, Result};

/// Writes a file beside its place and puts it there only when it is whole and on the disk.
///
/// A link is followed, a device is written to, an existing file keeps its permissions.
///
/// # Errors
/// `OwnFile` where the notebook itself is.
pub fn write_file(files: &Files, path: &Path, bytes: &[u8]) -> Result<()> {
    files.guard(path)?;
    let real = std::fs::canonicalize(path).unwrap_or_else(|_| path.into());
    let there = std::fs::metadata(&real).ok();
    if there.as_ref().is_some_and(|there| !there.is_file()) {
        return std::fs::write(&real, bytes).map_err(|e| Error::file(path, e));
    }
    let folder = real
        .parent()
        .filter(|p| !p.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new()
        .prefix(".learning-walks-")
        .tempfile_in(folder)
        // The temporary name is nobody's business; the file that was asked for is.
        .map_err(|e| Error::file(path, e.kind().into()))?;
    file.write_all(bytes).map_err(|e| Error::file(path, e))?;
    file.as_file()
        .sync_all()
        .map_err(|e| Error::file(path, e))?;
    if let Some(there) = there {
        file.as_file()
            .set_permissions(there.permissions())
            .map_err(|e| Error::file(path, e))?;
    }
    file.persist(&real)
        .map_err(|e| Error::file(path, e.error))?;
    Ok(())
}

/// Reads a file that may be at most `limit` bytes long.
pub fn read_file(path: &Path, limit: u64) -> Result<Vec<u8>> {
    let size = std::fs::metadata(path).map_err(|e| Error::reading(path, e))?;
    if !size.is_file() {
        return Err(Error::reading(
            path,
            std::io::ErrorKind::InvalidInput.into(),
        ));
    }
    if size.len() > limit {
        return Err(Error::FileTooLarge {
            path: path.into(),
            limit,
        });
    }
    std::fs::read(path).map_err(|e| Error::reading(path, e))
}
