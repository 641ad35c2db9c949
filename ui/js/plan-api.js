/** The commands of planning and of what a visit needs only later, apart to keep api.js small; the door itself is api.js. */
import { command } from "./api.js";

/** Makes a new walk for today from an earlier one. */
export const planWalkFrom = command("plan_walk_from");
/** Reads what a plan needs beyond the walk itself. */
export const planView = command("plan_view");
/** Gives each walker roles or kinds of evidence in turn. */
export const handOut = command("hand_out");
/** Asks where to, then writes the visits as a calendar file. */
export const saveCalendar = command("save_calendar");
/** Lists the protocols to choose from. */
export const listProtocols = command("list_protocols");
/** Lets a walk use a protocol. */
export const chooseProtocol = command("choose_protocol");
/** Makes a protocol of the team's own from another one. */
export const copyProtocol = command("copy_protocol");
/** Keeps a protocol of the team's own as it stands. */
export const editProtocol = command("edit_protocol");
/** Asks for a protocol file and takes it in. */
export const openProtocol = command("open_protocol");
/** Asks where to, then writes a protocol as a file. */
export const saveProtocol = command("save_protocol");
/** Reads a note along: what in it is not evidence. */
export const checkNote = command("check_note");
/** Adds a finished note beside the one that is being written. */
export const addNote = command("add_note");
/** Keeps what is typed in from paper, with the minute that stands there. */
export const typeNote = command("type_note");
