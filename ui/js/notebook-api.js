/** The commands of home, settings, export and recovery: whole walks, files and copies. */
import { command } from "./api.js";

/** Lists every walk, what is under way and what was promised. */
export const listWalks = command("list_walks");
/** Makes a new walk for today. */
export const planWalk = command("plan_walk");
/** Finds text in all notes. */
export const search = command("search");
/** Changes some settings; answers with all of them. */
export const changeSettings = command("change_settings");
/** Keeps a name out of notes; answers with all settings. */
export const keepOut = command("keep_out");
/** Lets a name in again; likewise. */
export const letIn = command("let_in");
/** Lets all names in again; likewise. */
export const letAllIn = command("let_all_in");
/** Adds the sample walk. */
export const addSample = command("add_sample");
/** Asks for walk files and reads them in. */
export const importWalk = command("import_walk");
/** Asks where to, then writes the walk as a file. */
export const saveWalkFile = command("save_walk_file");
/** Asks where to, then writes a copy of the notebook. */
export const saveBackup = command("save_backup");
/** Asks for a copy and puts it in place. */
export const restoreBackup = command("restore_backup");
/** Puts the newest good copy in place. */
export const restoreNewest = command("restore_newest");
/** Keeps a damaged notebook aside and begins an empty one. */
export const startAnew = command("start_anew");
/** Lists the sentences to sort. */
export const listPractice = command("list_practice");
