//! The window: one page of ours at a time, and nothing else.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tauri::ipc::{Invoke, InvokeBody};
use tauri::utils::config::AppDirectoriesOverride;
use tauri::{
    App, AppHandle, Manager, RunEvent, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent,
};
use walk_core::clock::SystemClock;
use walk_core::language;
use walk_core::terms::Language;
use walk_words::Words;

use crate::desk::Desk;
use crate::dialogs::{Host, Native, Scripted, native_theme};
use crate::error::{CommandError, Reason};
use crate::startup;
use crate::views::system_language;

/// How soon a second wish to close means it.
const INSIST: Duration = Duration::from_secs(10);

/// How long the page has to answer a wish to close; it gives itself two seconds for saving.
const ANSWER: Duration = Duration::from_secs(4);

/// How often a changed notebook is copied while the window is open.
const BACKUP_EVERY: Duration = Duration::from_secs(30 * 60);

/// Opens the window on a data folder and stays until it is closed.
pub fn open(folder: PathBuf) -> ExitCode {
    let words = Words::of(system_language());
    if cfg!(target_os = "linux") && !has_display() {
        return crate::cli::refuse(&Reason::NoDisplay, "open_window", words);
    }
    let lock = match startup::lock(&folder) {
        Ok(lock) => lock,
        Err(error) => return crate::cli::refuse(&Reason::Core(error), "open_window", words),
    };
    let mut context = tauri::generate_context!("tauri.conf.json");
    // What the web view keeps for itself goes into the data folder too, so moving it moves all.
    context.config_mut().app.app_directories_override =
        Some(AppDirectoriesOverride::Root(folder.join("window")));
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(answer)
        .setup(move |app| {
            set_up(app, folder)?;
            Ok(())
        })
        .build(context);
    let app = match built {
        Ok(app) => app,
        Err(error) => {
            let source = std::io::Error::other(error.to_string());
            let error = walk_core::Error::File {
                path: "window".into(),
                source,
            };
            return crate::cli::refuse(&Reason::Core(error), "open_window", words);
        }
    };
    app.run(|app, event| {
        if let RunEvent::Exit = event {
            end(app);
        }
    });
    drop(lock);
    ExitCode::SUCCESS
}

/// Tells whether there is anything to show a window on.
fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    set("DISPLAY") || set("WAYLAND_DISPLAY")
}

fn set_up(app: &App, folder: PathBuf) -> tauri::Result<()> {
    let (app_handle, script) = (app.handle().clone(), Scripted::from_environment());
    let native = Arc::new(Native {
        app: app_handle,
        script,
        answered: AtomicBool::new(false),
    });
    let host: Arc<dyn Host> = Arc::clone(&native) as Arc<dyn Host>;
    let desk = Arc::new(Desk::open(folder, host));
    // The rules take a moment to be read; nobody should wait for it at the first look at a plan.
    tauri::async_runtime::spawn_blocking(|| {
        Language::ALL.iter().copied().for_each(language::prepare);
    });
    app.manage(Arc::clone(&desk));
    let begun = tauri::async_runtime::block_on(async {
        if desk.trouble().await?.is_some() {
            return Ok(None);
        }
        desk.write(walk_core::Notebook::begin_session)
            .await
            .map(Some)
    });
    let page = match begun {
        Ok(Some(remembered)) => {
            if let Some(remembered) = &remembered {
                desk.note_recovery(startup::recovery_line(remembered, desk.words()));
            }
            startup::first_page(remembered.as_ref())
        }
        // The recovery page says what is wrong; it asks for the reason itself.
        Ok(None) => "recovery.html".into(),
        // The notebook is open but cannot be written, as on a full disk: it can still be read.
        Err(_) => "index.html".into(),
    };
    let Some(config) = app.config().app.windows.first().cloned() else {
        return Ok(());
    };
    let mut config = config;
    config.url = WebviewUrl::App(page.into());
    let settings = desk.settings();
    let mut window = WebviewWindowBuilder::from_config(app.handle(), &config)?
        .theme(native_theme(&settings.theme))
        .on_navigation(|url| url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost"));
    if let Some(script) = audit_script() {
        window = window.initialization_script(script);
    }
    let window = window.build()?;
    save_before_closing(&window, native);
    keep_copies(desk);
    Ok(())
}

/// Lets the page save before the window closes; a second wish to close is granted at once.
fn save_before_closing(window: &WebviewWindow, native: Arc<Native>) {
    let page = window.clone();
    let asked: Mutex<Option<Instant>> = Mutex::new(None);
    window.on_window_event(move |event| {
        let WindowEvent::CloseRequested { api, .. } = event else {
            return;
        };
        let mut asked = asked.lock().unwrap_or_else(PoisonError::into_inner);
        if asked.is_some_and(|at| at.elapsed() < INSIST) {
            return;
        }
        if page
            .eval("window.dispatchEvent(new Event('walk-close'))")
            .is_err()
        {
            return;
        }
        *asked = Some(Instant::now());
        api.prevent_close();
        native.answered.store(false, Ordering::SeqCst);
        // The page answers with `close_window`: all saved, or it shows what is not and stays. A page
        // that does not answer has nothing left to save.
        let native = Arc::clone(&native);
        tauri::async_runtime::spawn(async move {
            tokio::time::sleep(ANSWER).await;
            if !native.answered.load(Ordering::SeqCst) {
                native.close();
            }
        });
    });
}

/// Reads the script with which the tests watch a page; debug builds only.
fn audit_script() -> Option<String> {
    if !cfg!(debug_assertions) {
        return None;
    }
    std::fs::read_to_string(std::env::var_os("LEARNING_WALKS_AUDIT")?).ok()
}

/// Copies the notebook now and then while it changes.
fn keep_copies(desk: Arc<Desk>) {
    tauri::async_runtime::spawn(async move {
        loop {
            let files = desk.files().clone();
            let copied = desk
                .read(move |r| r.back_up_if_changed(&files, &mut SystemClock))
                .await;
            if let Err(Reason::Ending) = copied {
                return;
            }
            if let Err(reason) = copied {
                // A log line, not a sentence for a person: the next round tries again.
                eprintln!("learning-walks: backup: {reason:?}");
            }
            tokio::time::sleep(BACKUP_EVERY).await;
        }
    });
}

fn end(app: &AppHandle) {
    let desk = app.state::<Arc<Desk>>();
    desk.write_and_wait(|notebook| {
        let copied = notebook
            .reader()
            .back_up_if_changed(notebook.files(), &mut SystemClock);
        if let Err(error) = copied.and(notebook.end_session()) {
            eprintln!("learning-walks: end of session: {error}");
        }
    });
}

/// Hands a call of the page to the command of that name.
///
/// Tauri has checked by then that the page may call it (`src-tauri/permissions/app.toml`).
fn answer(invoke: Invoke) -> bool {
    let Invoke {
        message, resolver, ..
    } = invoke;
    let name = message.command().to_owned();
    let args = match message.payload() {
        InvokeBody::Json(args) => args.clone(),
        InvokeBody::Raw(_) => serde_json::Value::Null,
    };
    let desk = Arc::clone(&message.webview_ref().state::<Arc<Desk>>());
    tauri::async_runtime::spawn(async move {
        let answered: Result<serde_json::Value, CommandError> =
            crate::call(&desk, &name, args).await;
        match answered {
            Ok(value) => resolver.resolve(value),
            Err(error) => resolver.reject(error),
        }
    });
    true
}
