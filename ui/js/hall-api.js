/** The commands of the hall, and of what was written before. */
import { command } from "./api.js";

/** Reads what a hall talk needs beyond the walk itself. */
export const hallView = command("hall_view");
/** Reads what a debrief needs beyond the walk itself. */
export const debriefView = command("debrief_view");
/** Erases the parked remarks of a walk for good. */
export const eraseParked = command("erase_parked");
/** Lists how a note of mine read before. */
export const listWordings = command("list_wordings");
/** Lets a note read as it did before. */
export const takeWording = command("take_wording");
/** Erases how a note read before, for good. */
export const forgetWordings = command("forget_wordings");
/** Lists my removed notes of a walk. */
export const listRemoved = command("list_removed");
/** Brings a removed note back. */
export const bringNoteBack = command("bring_note_back");
