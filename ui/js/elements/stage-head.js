/** The stage of the debrief that is under way: what it asks, the time that is left, the way back and on. */
/** @import {DebriefView, WalkView} from "../types" */
import { announce } from "../announce.js";
import { beginStage } from "../debrief-api.js";
import { $, attr, el, list, write } from "../dom.js";
import { say } from "../l10n.js";
import { dress } from "../late.js";
import { act } from "./app-shell.js";
import { timer } from "./visit-timer.js";

/** @type {WalkView["walk"]} */ let walk;
/** @type {DebriefView} */ let more;
const [back, next] = /** @type {HTMLButtonElement[]} */ ([$("#stage-back"), $("#stage-next")]);

/** Begins a stage and says which one it is; a button that went away gives the focus to the name of the stage. @param {number} stage */
export async function go(stage) {
  await act(() => beginStage({ walk: walk.id, stage }));
  const here = more.stages[more.under_way ?? -1];
  if (!here) return;
  announce(`${here.number}: ${here.name}`);
  if (!document.activeElement?.checkVisibility() || document.activeElement === document.body || /** @type {HTMLButtonElement} */ (document.activeElement).disabled) $("#stage-name").focus();
}

back.addEventListener("click", () => go((more.under_way ?? 0) - 1));
next.addEventListener("click", () => go((more.under_way ?? 0) + 1));

/** Draws it, or takes it away while the debrief does not run. @param {WalkView} view @param {DebriefView} now */
export function stageHead(view, now) {
  [walk, more] = [view.walk, now];
  const at = more.under_way ?? -1;
  const stage = more.stages[at];
  $("#running").hidden = !stage;
  const since = stage && more.since !== null ? new Date(more.since).toISOString() : null;
  const free = !stage?.minutes;
  // A stage for which nothing is planned is never over.
  timer({ entered_at: since, left_at: null, minutes: stage?.minutes ?? 0 }, " ", view.now, (n) => free ? Promise.resolve("") : say("debrief-over", { n }));
  $("#planned").hidden = true;
  list($("#norms"), walk.norms, () => {
    const row = el("li", { lang: walk.language });
    return { row, draw: (norm) => write(row, norm.text) };
  });
  $("#no-norms").hidden = walk.norms.length > 0;
  if (!stage) return;
  $("#track").hidden = free;
  write($("#stage-no"), stage.number);
  write($("#stage-name"), stage.name);
  write($("#stage-prompt"), stage.prompt);
  attr($("#stage-prompt"), "lang", stage.language);
  back.disabled = at === 0;
  const after = more.stages[at + 1];
  next.hidden = !after;
  if (after) write(next, say("debrief-next-stage", { name: after.name }));
}

await dress("stages");
