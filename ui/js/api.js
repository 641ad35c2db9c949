/** The one door to Rust: each function is one command. No other file names Tauri. */
/** @import {Commands} from "./commands" */

const host = /** @type {any} */ (globalThis);
/** Tests without a window put a stand-in at `walkInvoke`. */
const invoke = host.__TAURI__?.core.invoke ?? host.walkInvoke;

/** Makes the function of one command. @type {<K extends keyof Commands>(name: K) => Commands[K]} */
export const command = (name) => (/** @type {object} */ args = {}) => invoke(name, args);

/** Gives a page its words, settings and walk. */
export const startPage = command("start_page");
/** Reads one walk whole. */
export const openWalk = command("open_walk");
/** Writes one sentence with its variables. */
export const say = command("say");
/** Adds an empty entry at the end of a list. */
export const add = command("add");
/** Changes the given fields of one entry; an older seq is ignored. */
export const edit = command("edit");
/** Moves an entry one place up or down. */
export const moveEntry = command("move_entry");
/** Removes an entry; undo brings it back. */
export const remove = command("remove");
/** Stamps the moment of entering a room. */
export const enterVisit = command("enter_visit");
/** Stamps the moment of leaving a room. */
export const leaveVisit = command("leave_visit");
/** Keeps the composer's text as it stands. */
export const writeNote = command("write_note");
/** Turns the draft into a note. */
export const finishNote = command("finish_note");
/** Copies a note to a team card. */
export const makeCard = command("make_card");
/** Takes back the last change; answers with what it was. */
export const undo = command("undo");
/** Does the undone change again. */
export const redo = command("redo");
/** Answers a wish to close the window: it closes if all is saved. */
export const closeWindow = command("close_window");
