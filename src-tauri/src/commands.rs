//! The list of commands, once: each name with the function behind it.
//!
//! A command does four things: check, call, convert, answer. To add one, write its function in
//! `commands/`, a line here, a line in `permissions/app.toml` and one in `ui/js/api.js`.

mod debrief;
mod device;
pub mod export;
pub mod files;
mod follow_up;
mod hall;
mod overtime;
pub mod page;
mod plan;
mod practice;
mod protocol;
mod review;
mod walk;
mod writing;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::desk::{Desk, Reply};
use crate::error::{CommandError, Reason};

macro_rules! commands {
    ($($name:ident => $module:ident),+ $(,)?) => {
        /// The names of all commands.
        pub const NAMES: &[&str] = &[$(stringify!($name)),+];

        async fn run(desk: &Desk, name: &str, args: Value) -> Reply<Value> {
            match name {
                $(stringify!($name) => answer($module::$name(desk, checked(args)?).await?),)+
                _ => Err(Reason::UnknownCommand),
            }
        }
    };
}

commands! {
    start_page => page,
    say => page,
    list_walks => page,
    open_walk => page,
    search => page,
    overtime_view => overtime,
    list_practice => practice,
    plan_walk => walk,
    plan_walk_from => plan,
    plan_view => plan,
    hand_out => plan,
    save_calendar => plan,
    list_protocols => protocol,
    choose_protocol => protocol,
    copy_protocol => protocol,
    edit_protocol => protocol,
    open_protocol => protocol,
    save_protocol => protocol,
    add_sample => walk,
    add => walk,
    edit => walk,
    move_entry => walk,
    remove => walk,
    undo => walk,
    redo => walk,
    enter_visit => writing,
    leave_visit => writing,
    write_note => writing,
    finish_note => writing,
    make_card => writing,
    add_note => writing,
    check_note => writing,
    check_in => follow_up,
    count_words => follow_up,
    save_due_dates => follow_up,
    begin_stage => debrief,
    end_stage => debrief,
    comment => debrief,
    log_communication => debrief,
    answer_pulse => debrief,
    wrap_up_view => debrief,
    hall_view => hall,
    debrief_view => hall,
    erase_parked => hall,
    list_wordings => hall,
    take_wording => hall,
    forget_wordings => hall,
    list_removed => hall,
    bring_note_back => hall,
    change_settings => device,
    keep_out => device,
    let_in => device,
    let_all_in => device,
    save_backup => device,
    restore_backup => device,
    restore_newest => device,
    start_anew => device,
    close_window => device,
    export_report => export,
    paper_view => export,
    paper_pages => export,
    export_step => export,
    stop_export => export,
    team_view => export,
    save_team => export,
    print_page => device,
    import_walk => files,
    save_walk_file => files,
    type_note => writing,
    review_view => review,
    part_texts => review,
    close_walk => review,
    reopen_walk => review,
    erase_part => review,
}

/// Runs a command by its name; every answer and every refusal is JSON for the window.
pub async fn call(desk: &Desk, name: &str, args: Value) -> Result<Value, CommandError> {
    run(desk, name, args).await.map_err(|reason| {
        let act = if NAMES.contains(&name) {
            name
        } else {
            "command"
        };
        reason.tell(act, desk.words())
    })
}

fn checked<T: DeserializeOwned>(args: Value) -> Reply<T> {
    let args = if args.is_null() {
        Value::Object(serde_json::Map::new())
    } else {
        args
    };
    serde_path_to_error::deserialize(args).map_err(|error| Reason::Argument {
        place: error.path().to_string(),
        detail: error.into_inner().to_string(),
    })
}

fn answer<T: Serialize>(value: T) -> Reply<Value> {
    // Answers are made of text, numbers and lists, which JSON can always hold.
    Ok(serde_json::to_value(value).unwrap_or_default())
}
