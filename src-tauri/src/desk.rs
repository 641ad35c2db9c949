//! The desk on which the notebook lies: one thread writes, others read, all take turns.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::thread::{self, JoinHandle};

use tokio::sync::oneshot;
use tokio::task::spawn_blocking;
use walk_core::clock::SystemClock;
use walk_core::notebook::Files;
use walk_core::{Error, Notebook, Reader, Result as CoreResult, backup};
use walk_words::{Lang, Words};

use crate::dialogs::Host;
use crate::error::Reason;
use crate::press::Press;
use crate::views::Settings;

/// What every command gives: its value or why not.
pub type Reply<T> = std::result::Result<T, Reason>;

type Held = std::result::Result<Notebook, Error>;
type Job = Box<dyn FnOnce(&mut Held) + Send>;

/// Reading connections that are free; each belongs to one generation of the file.
#[derive(Default)]
struct Pool {
    generation: u64,
    free: Vec<Reader>,
}

impl Pool {
    /// Forgets all connections, those still at work too: another file takes the place of theirs.
    fn renew(&mut self) {
        self.generation += 1;
        self.free.clear();
    }
}

/// The notebook of one data folder, open for a window.
pub struct Desk {
    // Dropped first: that ends the writing thread, which `_writer` then waits for.
    jobs: Sender<Job>,
    _writer: Writer,
    readers: Arc<Mutex<Pool>>,
    files: Files,
    settings: RwLock<Settings>,
    recovered: RwLock<Option<String>>,
    pages: AtomicU64,
    press: Arc<Press>,
    /// Dialogs and the look of the window.
    pub host: Arc<dyn Host>,
}

impl Desk {
    /// Opens the notebook of a data folder; one that cannot be opened leaves a desk in trouble,
    /// on which only recovery works.
    pub fn open(folder: PathBuf, host: Arc<dyn Host>) -> Self {
        let held = Notebook::open(&folder, Box::new(SystemClock));
        let settings = match &held {
            Ok(notebook) => Settings::read(notebook.reader()).unwrap_or_default(),
            Err(_) => Settings::default(),
        };
        let (jobs, todo) = channel();
        let writer = Writer(Some(thread::spawn(move || work(held, &todo))));
        Self {
            jobs,
            _writer: writer,
            readers: Arc::default(),
            files: Files { folder },
            settings: RwLock::new(settings),
            recovered: RwLock::new(None),
            pages: AtomicU64::new(0),
            press: Arc::default(),
            host,
        }
    }

    /// Tells where the files are.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// Gives the press, on which one export is made at a time.
    pub fn press(&self) -> &Arc<Press> {
        &self.press
    }

    /// Gives the settings as they are now.
    pub fn settings(&self) -> Settings {
        self.settings
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Takes new settings; they must be in the notebook already.
    pub fn take_settings(&self, settings: Settings) {
        *self
            .settings
            .write()
            .unwrap_or_else(PoisonError::into_inner) = settings;
    }

    /// Gives the language of the window.
    pub fn lang(&self) -> Lang {
        Lang::parse(&self.settings().language).unwrap_or(Lang::En)
    }

    /// Gives the words of the window's language.
    pub fn words(&self) -> &'static Words {
        Words::of(self.lang())
    }

    /// Gives a page the number above which it counts its saves; each page begins higher than the last.
    pub fn next_seq(&self) -> u64 {
        self.pages.fetch_add(1, Ordering::Relaxed).saturating_add(1) * 1_000_000_000
    }

    /// Keeps the line that tells of an unclean end until a page has shown it.
    pub fn note_recovery(&self, line: String) {
        *self
            .recovered
            .write()
            .unwrap_or_else(PoisonError::into_inner) = Some(line);
    }

    /// Takes the line that tells of an unclean end; the next page has none.
    pub fn take_recovery(&self) -> Option<String> {
        self.recovered
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }

    /// Runs one act on the writing thread.
    pub async fn write<T: Send + 'static>(
        &self,
        act: impl FnOnce(&mut Notebook) -> CoreResult<T> + Send + 'static,
    ) -> Reply<T> {
        self.hold(|held| match held {
            Ok(notebook) => act(notebook).map_err(Reason::Core),
            Err(error) => Err(Reason::Core(again(error))),
        })
        .await?
    }

    /// Runs one look on a reading connection of its own.
    pub async fn read<T: Send + 'static>(
        &self,
        look: impl FnOnce(&Reader) -> CoreResult<T> + Send + 'static,
    ) -> Reply<T> {
        // In trouble there is a file perhaps, but it must not be read.
        if let Some(error) = self.trouble().await? {
            return Err(Reason::Core(error));
        }
        let (pool, file) = (Arc::clone(&self.readers), self.files.notebook());
        let looked = spawn_blocking(move || {
            let lock = || pool.lock().unwrap_or_else(PoisonError::into_inner);
            let (generation, free) = {
                let mut pool = lock();
                (pool.generation, pool.free.pop())
            };
            let reader = match free {
                Some(reader) => reader,
                None => Reader::open(&file)?,
            };
            let value = look(&reader);
            let mut pool = lock();
            if pool.generation == generation {
                pool.free.push(reader);
            }
            value
        });
        looked
            .await
            .map_err(|_| Reason::Ending)?
            .map_err(Reason::Core)
    }

    /// Tells why the notebook could not be opened, if it could not.
    pub async fn trouble(&self) -> Reply<Option<Error>> {
        self.hold(|held| held.as_ref().err().map(again)).await
    }

    /// Puts a backup in the place of the notebook and opens it; the old file is moved aside.
    pub async fn restore(&self, from: PathBuf) -> Reply<()> {
        let files = self.files.clone();
        let readers = Arc::clone(&self.readers);
        self.hold(move |held| -> CoreResult<()> {
            readers
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .renew();
            // Looked into before the open notebook is let go, so that a bad file changes nothing.
            backup::look_into(&from)?;
            *held = Err(Error::NoWalk);
            let restored = backup::restore(&files, &from, &mut SystemClock);
            *held = Notebook::open(&files.folder, Box::new(SystemClock));
            restored?;
            if let Ok(notebook) = held {
                notebook.begin_session()?;
            }
            Ok(())
        })
        .await??;
        let settings = self.read(Settings::read).await?;
        self.take_settings(settings);
        Ok(())
    }

    /// Tries again to open a notebook that could not be opened; tells why if it still cannot.
    pub async fn open_again(&self) -> Reply<Option<Error>> {
        let files = self.files.clone();
        let (trouble, settings) = self
            .hold(move |held| {
                if held.is_ok() {
                    return (None, None);
                }
                *held = Notebook::open(&files.folder, Box::new(SystemClock));
                match held {
                    Ok(notebook) => {
                        // A full disk keeps the session from being noted, not from being read.
                        let _ = notebook.begin_session();
                        (None, Settings::read(notebook.reader()).ok())
                    }
                    Err(error) => (Some(again(error)), None),
                }
            })
            .await?;
        if let Some(settings) = settings {
            self.take_settings(settings);
        }
        Ok(trouble)
    }

    /// Moves a damaged or foreign file aside and begins an empty notebook.
    ///
    /// A notebook that is open, or that a newer program wrote, stays where it is.
    pub async fn start_anew(&self) -> Reply<()> {
        let files = self.files.clone();
        self.hold(move |held| -> CoreResult<()> {
            match held {
                Err(Error::Damaged { .. } | Error::NotANotebook { .. }) => {}
                Err(error) => return Err(again(error)),
                Ok(_) => {
                    return Err(Error::NotPossible {
                        noun: walk_core::Noun::Walk,
                        verb: "begun anew",
                    });
                }
            }
            backup::move_aside(&files, &mut SystemClock)?;
            let mut notebook = Notebook::open(&files.folder, Box::new(SystemClock))?;
            notebook.begin_session()?;
            *held = Ok(notebook);
            Ok(())
        })
        .await??;
        Ok(())
    }

    async fn hold<T: Send + 'static>(
        &self,
        act: impl FnOnce(&mut Held) -> T + Send + 'static,
    ) -> Reply<T> {
        let (answer, answered) = oneshot::channel();
        let job: Job = Box::new(move |held| {
            // Nobody waits any more if the page has gone; the act is done all the same.
            let _ = answer.send(act(held));
        });
        self.jobs.send(job).map_err(|_| Reason::Ending)?;
        answered.await.map_err(|_| Reason::Ending)
    }

    /// Runs one act and waits for it; only for the end of the program, outside any runtime.
    pub fn write_and_wait(&self, act: impl FnOnce(&mut Notebook) + Send + 'static) {
        let (done, wait) = channel();
        let job: Job = Box::new(move |held| {
            if let Ok(notebook) = held {
                act(notebook);
            }
            let _ = done.send(());
        });
        if self.jobs.send(job).is_ok() {
            let _ = wait.recv();
        }
    }
}

/// The writing thread; whoever drops it waits until the notebook is closed.
struct Writer(Option<JoinHandle<()>>);

impl Drop for Writer {
    fn drop(&mut self) {
        if let Some(thread) = self.0.take() {
            // A thread that panicked has nothing left to close.
            let _ = thread.join();
        }
    }
}

fn work(mut held: Held, todo: &Receiver<Job>) {
    while let Ok(job) = todo.recv() {
        job(&mut held);
    }
}

/// Says an opening error once more; the facts that a person reads are the same.
fn again(error: &Error) -> Error {
    match error {
        Error::NewerNotebook { path, version } => Error::NewerNotebook {
            path: path.clone(),
            version: *version,
        },
        Error::NotANotebook { path } => Error::NotANotebook { path: path.clone() },
        Error::Damaged { path, detail } => Error::Damaged {
            path: path.clone(),
            detail: detail.clone(),
        },
        Error::File { path, source } => {
            let source = std::io::Error::new(source.kind(), source.to_string());
            Error::File {
                path: path.clone(),
                source,
            }
        }
        Error::DiskFull => Error::DiskFull,
        Error::Locked => Error::Locked,
        _ => Error::ReadOnly,
    }
}
