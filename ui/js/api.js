/** The one door to Rust: each function is one command. No other file names Tauri. */
/** @import * as T from "./types" */
/** @template A, R @typedef {(args: A) => Promise<R>} Call */
/** @template R @typedef {() => Promise<R>} Ask */
/** @template V @typedef {T.Outcome<V>} Out */

const host = /** @type {any} */ (globalThis);
/** Tests without a window put a stand-in at `walkInvoke`. */
const invoke = host.__TAURI__?.core.invoke ?? host.walkInvoke;

/** @type {(name: string) => any} */
const command = (name) => (/** @type {object} */ args = {}) => invoke(name, args);

/** Gives a page its words, settings and walk. @type {Call<{page: string, walk?: string, visit?: string}, T.PageStart>} */
export const startPage = command("start_page");
/** Lists every walk, what is under way and what was promised. @type {Ask<T.HomeView>} */
export const listWalks = command("list_walks");
/** Reads one walk whole. @type {Call<{walk: string}, T.WalkView>} */
export const openWalk = command("open_walk");
/** Writes one sentence with its variables. @type {Call<{key: string, args: Record<string, string | number>}, string>} */
export const say = command("say");
/** Makes a new walk for today. @type {Ask<Out<string>>} */
export const planWalk = command("plan_walk");
/** Adds an empty entry at the end of a list. @type {Call<{walk: string, noun: string, visit?: string}, Out<string>>} */
export const add = command("add");
/** Changes the given fields of one entry; an older seq is ignored. @type {Call<{patch: T.Patch, seq: number}, Out<null>>} */
export const edit = command("edit");
/** Moves an entry one place up or down. @type {Call<{noun: string, id: string, by: number}, Out<null>>} */
export const moveEntry = command("move_entry");
/** Removes an entry; undo brings it back. @type {Call<{noun: string, id: string}, Out<null>>} */
export const remove = command("remove");
/** Stamps the moment of entering a room. @type {Call<{visit: string}, Out<null>>} */
export const enterVisit = command("enter_visit");
/** Stamps the moment of leaving a room. @type {Call<{visit: string}, Out<null>>} */
export const leaveVisit = command("leave_visit");
/** Keeps the composer's text as it stands. @type {Call<{visit: string, lane: T.Lane, text: string, seq: number}, Out<string>>} */
export const writeNote = command("write_note");
/** Turns the draft into a note. @type {Call<{visit: string}, Out<string | null>>} */
export const finishNote = command("finish_note");
/** Copies a note to a team card. @type {Call<{note: string}, Out<string>>} */
export const makeCard = command("make_card");
/** Takes back the last change; answers with what it was. @type {Ask<Out<string>>} */
export const undo = command("undo");
/** Does the undone change again. @type {Ask<Out<string>>} */
export const redo = command("redo");
/** Finds text in all notes. @type {Call<{text: string}, T.Hit[]>} */
export const search = command("search");
/** Changes some settings; answers with all of them. @type {Call<{patch: T.SettingsPatch}, T.Settings>} */
export const changeSettings = command("change_settings");
/** Adds the sample walk. @type {Ask<Out<string>>} */
export const addSample = command("add_sample");
/** Asks where to, then writes a report. @type {Call<{walk: string, kind: string, lang: string}, T.Exported | null>} */
export const exportReport = command("export_report");
/** Asks for walk files and reads them in. @type {Ask<Out<string[]> | null>} */
export const importWalk = command("import_walk");
/** Asks where to, then writes the walk as a file. @type {Call<{walk: string}, T.SavedFile | null>} */
export const saveWalkFile = command("save_walk_file");
/** Asks where to, then writes a copy of the notebook. @type {Ask<T.SavedFile | null>} */
export const saveBackup = command("save_backup");
/** Asks for a copy and puts it in place. @type {Ask<T.SavedFile | null>} */
export const restoreBackup = command("restore_backup");
/** Puts the newest good copy in place. @type {Ask<T.SavedFile>} */
export const restoreNewest = command("restore_newest");
