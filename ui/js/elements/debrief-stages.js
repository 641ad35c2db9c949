/** The debrief as it runs: how it begins and ends, what waits for a later stage, and the parts that a stage may bring. */
/** @import {DebriefView, WalkView} from "../types" */
import { endStage } from "../debrief-api.js";
import { $, attr, el, icon, write } from "../dom.js";
import { trouble } from "../errors.js";
import { bind, fill } from "../fields.js";
import { eraseParked } from "../hall-api.js";
import { say, t } from "../l10n.js";
import { dress } from "../late.js";
import { act, to } from "./app-shell.js";
import { go, stageHead } from "./stage-head.js";

/** @type {WalkView["walk"]} */ let walk;
/** @type {DebriefView} */ let more;
const sections = ["describe", "patterns", "predictions", "wonder", "next", "thanks"];
const begin = $("#begin");

/** Asks about parked remarks, or takes the question away. */
function ask(/** @type {boolean} */ open) {
  $("#still-parked").hidden = !open;
  if (open) write($("#still"), say("debrief-parked-still", { n: more.parked.length }));
  (open ? $("#still") : begin).focus();
}

/** Begins the debrief, or goes on where it was. */
async function start() {
  $("#still-parked").hidden = true;
  await go(more.goes_on ?? 0);
  if (more.under_way !== null) $("#stage-name").focus();
}

begin.addEventListener("click", () => more.parked.length && more.goes_on === null ? ask(true) : start());
$("#begin-kept").addEventListener("click", start);
$("#begin-not").addEventListener("click", () => ask(false));
$("#begin-erased").addEventListener("click", async () => {
  try { await eraseParked({ walk: walk.id }); } catch (error) { return trouble(error); }
  await start();
});
$("#end").addEventListener("click", async () => {
  await act(() => endStage({ walk: walk.id }));
  begin.focus();
});
bind($("#thanks"), () => ({ noun: "reflection", walk: walk.id }));

/** Whether the time of the stage is out of sight. */
let away = false;
/** Says at the foot of the window where the debrief is, while the stage itself is out of sight. */
function strip() {
  const stage = more?.stages[more.under_way ?? -1];
  $("#strip").hidden = !stage || !away;
  if (stage) write($("#strip"), [stage.number, stage.name, $("#left").textContent || $("#minute").textContent].join(" · "));
}
for (const id of ["#left", "#minute"]) new MutationObserver(strip).observe($(id), { childList: true });
new IntersectionObserver((seen) => { away = !seen.at(-1)?.isIntersecting; strip(); }).observe($("#time"));

/** Folds a section that a later stage opens, or opens it; its words stay where they are. @param {HTMLElement} section @param {string | undefined} why */
function wait(section, why) {
  attr(section, "data-waits", Boolean(why));
  const line = section.querySelector(":scope > .waits");
  if (!why) return line?.remove();
  if (line) return line.lastChild?.replaceWith(why);
  section.firstElementChild?.after(el("p", { class: "waits quiet" }, icon("lock"), why));
}

/** Draws the bar, the stage under way and what belongs to it. @param {WalkView} view @param {DebriefView} now */
export function drawStages(view, now) {
  [walk, more] = [view.walk, now];
  const running = more.under_way !== null;
  begin.hidden = $("#begin-hint").hidden = running || walk.closed_at !== null;
  write(begin, t(more.goes_on === null ? "debrief-begin" : "debrief-go-on-with"));
  if (running) $("#still-parked").hidden = true;
  stageHead(view, more);
  const stage = more.stages[more.under_way ?? -1];
  $("#stems").hidden = !stage?.stems.length;
  $("#stems ul").replaceChildren(...(stage?.stems ?? []).map((stem) => el("li", { lang: stage?.language }, stem)));
  if (running) import("./turns.js").then(({ round }) => round(walk));
  for (const [id, there] of /** @type {[string, boolean][]} */ ([["predictions", more.predicts], ["thanks", more.thanks]])) {
    $(`#${id}`).hidden = !there;
    /** @type {HTMLElement} */ ($(`.jump [href="#${id}"]`).parentElement).hidden = !there;
  }
  fill($("#thanks"), { takeaway: walk.reflections.find((one) => one.author === walk.me)?.takeaway ?? "" });
  for (const id of sections) wait($(`#${id}`), more.waiting[id]);
  strip();
  // One filled button a page: the next stage while there is one.
  $("#go-on").classList.toggle("go", !running);
  $("#show").setAttribute("href", to("projector"));
}

await dress("fold");
