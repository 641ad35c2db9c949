/** The commands of papers: looked over, shown, saved, printed. */
import { command } from "./api.js";

/** Tells what will stand on a paper, and what to look at before it leaves. */
export const paperView = command("paper_view");
/** Draws the first pages of a paper, or all of them for a printer; null if other pages were asked for meanwhile. */
export const paperPages = command("paper_pages");
/** Asks where to, then writes a paper; null if nothing was written. */
export const exportReport = command("export_report");
/** Tells at which step a long export is. */
export const exportStep = command("export_step");
/** Stops the export that is under way before its next step. */
export const stopExport = command("stop_export");
/** Tells what to look at before the papers of the team leave. */
export const teamView = command("team_view");
/** Asks for a folder, then writes the papers of the team into it. */
export const saveTeam = command("save_team");
/** Opens the dialog for printing what the page shows on paper. */
export const printPage = command("print_page");
