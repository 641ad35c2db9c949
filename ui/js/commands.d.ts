// What each command takes and gives. Not loaded by any page: only the type check reads it.
import type * as T from "./types";
type Ask<R> = () => Promise<R>;
type Call<A, R> = (args: A) => Promise<R>;
export interface Commands {
  start_page: Call<{ page: string, walk?: string, visit?: string }, T.PageStart>;
  list_walks: Ask<T.HomeView>;
  open_walk: Call<{ walk: string }, T.WalkView>;
  say: Call<{ key: string, args: Record<string, string | number> }, string>;
  plan_walk: Ask<T.Outcome<string>>;
  add: Call<{ walk: string, noun: string, visit?: string }, T.Outcome<string>>;
  edit: Call<{ patch: T.Patch, seq: number }, T.Outcome<null>>;
  move_entry: Call<{ noun: string, id: string, by: number }, T.Outcome<null>>;
  remove: Call<{ noun: string, id: string }, T.Outcome<null>>;
  enter_visit: Call<{ visit: string }, T.Outcome<null>>;
  leave_visit: Call<{ visit: string }, T.Outcome<null>>;
  write_note: Call<{ visit: string, lane: T.Lane, text: string, seq: number }, T.Outcome<string>>;
  finish_note: Call<{ visit: string }, T.Outcome<string | null>>;
  make_card: Call<{ note: string }, T.Outcome<string>>;
  undo: Ask<T.Outcome<string>>;
  redo: Ask<T.Outcome<string>>;
  search: Call<{ text: string }, T.Hit[]>;
  change_settings: Call<{ patch: T.SettingsPatch }, T.Settings>;
  add_sample: Ask<T.Outcome<string>>;
  export_report: Call<{ walk: string, kind: string, lang: string }, T.Exported | null>;
  import_walk: Ask<T.Outcome<string[]> | null>;
  save_walk_file: Call<{ walk: string }, T.SavedFile | null>;
  save_backup: Ask<T.SavedFile | null>;
  restore_backup: Ask<T.SavedFile | null>;
  restore_newest: Ask<T.SavedFile>;
  start_anew: Ask<null>;
  close_window: Call<{ saved: boolean }, null>;
}
