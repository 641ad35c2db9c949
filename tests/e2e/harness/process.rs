//! Programs that we start, and end as a group.

use std::os::unix::process::CommandExt;
use std::process::{Child, Command};

/// A program in a process group of its own; the whole group ends with it.
pub struct Group {
    child: Child,
}

impl Group {
    /// Starts a program as the leader of a new group.
    pub fn start(command: &mut Command) -> std::io::Result<Self> {
        Ok(Self {
            child: command.process_group(0).spawn()?,
        })
    }

    /// Gives the program itself.
    pub fn child(&mut self) -> &mut Child {
        &mut self.child
    }

    /// Gives the process id of the leader.
    pub fn id(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        let group = i32::try_from(self.child.id()).expect("process ids fit");
        // SAFETY: a plain system call without memory; the group is ours, its leader is not yet waited for.
        unsafe { libc::kill(-group, libc::SIGKILL) };
        let _ = self.child.wait();
    }
}

/// Ends one process at once, as a power cut would (SIGKILL).
pub fn kill(id: u32) {
    let id = i32::try_from(id).expect("process ids fit");
    // SAFETY: a plain system call without memory.
    unsafe { libc::kill(id, libc::SIGKILL) };
}

/// Finds the child process of `parent` that runs `program`.
pub fn child_running(parent: u32, program: &std::path::Path) -> Option<u32> {
    let program = program.canonicalize().ok()?;
    std::fs::read_dir("/proc")
        .ok()?
        .flatten()
        .find_map(|entry| {
            let id: u32 = entry.file_name().to_str()?.parse().ok()?;
            let exe = std::fs::read_link(entry.path().join("exe")).ok()?;
            let stat = std::fs::read_to_string(entry.path().join("stat")).ok()?;
            // After the name in brackets: state, then the parent's id.
            let (_, rest) = stat.rsplit_once(") ")?;
            let of: u32 = rest.split(' ').nth(1)?.parse().ok()?;
            (exe == program && of == parent).then_some(id)
        })
}

/// Tells whether a process is still there (a zombie is not).
pub fn alive(id: u32) -> bool {
    std::fs::read_to_string(format!("/proc/{id}/stat"))
        .ok()
        .and_then(|stat| {
            stat.rsplit_once(") ")
                .map(|(_, rest)| !rest.starts_with('Z'))
        })
        .unwrap_or(false)
}
