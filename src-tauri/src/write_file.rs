//! Files that leave the app: whole or not at all.

use std::io::Write;
use std::path::Path;

use walk_core::{Error, Result};

/// Writes a file beside its place and puts it there only when it is whole and on the disk.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path
        .parent()
        .filter(|p| !p.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new()
        .prefix(".learning-walks-")
        .tempfile_in(folder)
        .map_err(|e| Error::file(folder, e))?;
    file.write_all(bytes).map_err(|e| Error::file(path, e))?;
    file.as_file()
        .sync_all()
        .map_err(|e| Error::file(path, e))?;
    file.persist(path).map_err(|e| Error::file(path, e.error))?;
    Ok(())
}

/// Reads a file that may be at most `limit` bytes long.
pub fn read_file(path: &Path, limit: u64) -> Result<Vec<u8>> {
    let size = std::fs::metadata(path)
        .map_err(|e| Error::file(path, e))?
        .len();
    if size > limit {
        return Err(Error::FileTooLarge {
            path: path.into(),
            limit,
        });
    }
    std::fs::read(path).map_err(|e| Error::file(path, e))
}
