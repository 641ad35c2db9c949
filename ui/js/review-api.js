/** The commands of looking back at a walk, of its end, and of what is deleted after it. */
import { command } from "./api.js";

/** Reads a walk as its team looks back at it. */
export const reviewView = command("review_view");
/** Lists the texts of a part of a walk that can be deleted. */
export const partTexts = command("part_texts");
/** Closes a walk and erases what was only for the day. */
export const closeWalk = command("close_walk");
/** Opens a closed walk again. */
export const reopenWalk = command("reopen_walk");
/** Erases a part of a walk for good. */
export const erasePart = command("erase_part");
