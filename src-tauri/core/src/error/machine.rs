//! What the machine says, as our own errors.

use std::io;
use std::path::PathBuf;

use super::Error;

impl Error {
    /// Wraps what the machine said when a file was to be read: one that is not there is the request's fault.
    pub fn reading(path: impl Into<PathBuf>, source: io::Error) -> Self {
        match source.kind() {
            io::ErrorKind::NotFound
            | io::ErrorKind::NotADirectory
            | io::ErrorKind::IsADirectory
            | io::ErrorKind::InvalidInput => Self::NoFile { path: path.into() },
            _ => Self::file(path, source),
        }
    }

    /// Wraps what the machine said about a file, telling a full disk apart.
    pub fn file(path: impl Into<PathBuf>, source: io::Error) -> Self {
        // A wrapped error (tempfile's names its own path) would say the place twice.
        let inner = source.get_ref().and_then(|e| e.source());
        let code = inner
            .and_then(|e| e.downcast_ref::<io::Error>())
            .and_then(io::Error::raw_os_error);
        let source = code.map_or(source, io::Error::from_raw_os_error);
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::File {
                path: path.into(),
                source,
            },
        }
    }
}

/// SQLite's `SQLITE_IOERR_SHMSIZE`.
const NO_ROOM_TO_MEET: i32 = 4874;

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as E;
        match error.sqlite_error_code() {
            Some(E::DiskFull) => Self::DiskFull,
            Some(E::ReadOnly | E::CannotOpen | E::PermissionDenied) => Self::ReadOnly,
            // No room for the file in which readers and the writer meet.
            _ if error
                .sqlite_error()
                .is_some_and(|e| e.extended_code == NO_ROOM_TO_MEET) =>
            {
                Self::DiskFull
            }
            Some(E::DatabaseBusy | E::DatabaseLocked) => Self::Locked,
            _ => Self::Sql(error),
        }
    }
}
