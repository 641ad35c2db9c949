/** The commands of the debrief as it runs, and of what is said about it later. */
import { command } from "./api.js";

/** Begins a stage of the debrief; the one under way ends. */
export const beginStage = command("begin_stage");
/** Ends the stage that is under way. */
export const endStage = command("end_stage");
/** Adds an empty comment below a pattern or a next step. */
export const comment = command("comment");
/** Adds an empty entry to the communication log for today. */
export const logCommunication = command("log_communication");
/** Takes one unsigned answer to the pulse. */
export const answerPulse = command("answer_pulse");
/** Reads what the end of a walk needs beyond the walk itself. */
export const wrapUpView = command("wrap_up_view");
