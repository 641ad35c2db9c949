/** The commands of what follows a walk. */
import { command } from "./api.js";

/** Adds an empty check-in of a commitment for today. */
export const checkIn = command("check_in");
/** Reads what several walks show together. */
export const overtimeView = command("overtime_view");
/** Counts the words of a text, as papers count them. */
export const countWords = command("count_words");
/** Asks where to, then writes the days of my open commitments as a calendar file. */
export const saveDueDates = command("save_due_dates");
