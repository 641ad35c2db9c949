/** The agenda with times, the opening, what the facilitator says next, and the role cards. */
/** @import {PlanView, WalkView} from "../types" */
import * as api from "../api.js";
import { $, el, icon, write } from "../dom.js";
import { agenda } from "../elements/agenda-list.js";
import { act, begin, to } from "../elements/app-shell.js";
import { trouble } from "../errors.js";
import { bind, fill, speak } from "../fields.js";
import { say, t } from "../l10n.js";
import * as plans from "../plan-api.js";
import { flush, seq } from "../save.js";

const ROLES = ["facilitator", "timekeeper", "norms_keeper", "evidence_keeper", "scribe", "host_liaison", "process_observer"];
/** @type {WalkView["walk"]} */ let walk;
/** @type {PlanView} */ let plan;
/** Which stage the script is at. */
let at = 0;

/** Shows what to say at one stage, and the prompts of its steps. */
function script() {
  const stage = plan.agenda[at];
  const [before, after] = /** @type {HTMLButtonElement[]} */ ([$("#before"), $("#after")]);
  before.disabled = at === 0;
  after.disabled = at >= plan.agenda.length - 1;
  if (!stage) return;
  write($("#now"), [stage.title, stage.time || stage.minutes].join(" · "));
  write($("#say"), stage.say);
  $("#prompts").replaceChildren(...stage.steps.map((step) => el("li", {}, el("strong", { class: "small" }, `${step.lane_word} · ${step.minutes}`), " ", el("span", { lang: walk.language }, step.prompt))));
}

/** One card: the role, and the three things that it does. */
function card(/** @type {string} */ role, /** @type {boolean} */ mine) {
  const name = role.replaceAll("_", "-");
  return el("details", { open: mine }, el("summary", {}, t(`agenda-role-${name}`), mine ? el("span", { class: "chip" }, icon("check"), t("agenda-mine")) : null),
    el("ul", { class: "lines" }, ...[1, 2, 3].map((n) => el("li", {}, t(`agenda-role-${name}-${n}`)))));
}

async function draw(/** @type {WalkView} */ view) {
  walk = view.walk;
  plan = await plans.planView({ walk: walk.id });
  write($("#length"), plan.length);
  $("#no-protocol").hidden = Boolean(walk.protocol);
  const list = agenda(plan.agenda, "h3");
  list.lang = walk.language;
  $("#agenda").replaceChildren(list);
  fill($("#opening"), walk);
  $("#openers").replaceChildren(...t.all("agenda-opener-").map((text) => el("li", {}, el("button", { type: "button", class: "small-button opener", onclick: () => choose(text) }, text))));
  $("#drifts").replaceChildren(...t.all("agenda-drift-").map((text) => el("li", { class: "quote" }, text)));
  const mine = walk.walkers.find((one) => one.id === walk.me)?.roles ?? [];
  $("#no-role").hidden = mine.length > 0;
  const has = (/** @type {string} */ role) => mine.some((one) => one === role);
  const order = [...ROLES].sort((a, b) => Number(has(b)) - Number(has(a)));
  $("#roles").replaceChildren(...order.map((role) => card(role, has(role))));
  at = Math.min(at, Math.max(0, plan.agenda.length - 1));
  script();
  $("#next").setAttribute("href", to("schedule"));
  speak(walk.language);
}

/** Takes an opening from the bank; the field then has it to change. */
async function choose(/** @type {string} */ text) {
  await act(() => api.edit({ patch: { noun: "walk", id: walk.id, opening_activity: text }, seq: seq() }));
  $("[data-field=opening_activity]").focus();
}

const step = (/** @type {number} */ by) => { at += by; script(); };
$("#before").addEventListener("click", () => step(-1));
$("#after").addEventListener("click", () => step(1));
$("#calendar").addEventListener("click", async () => {
  if (!await flush(2000)) return;
  try {
    const made = await plans.saveCalendar({ walk: walk.id });
    if (made) write($("#told"), say("agenda-calendar-saved", { file: made.file }));
  } catch (error) { trouble(error); }
});
bind($("#opening"), () => ({ noun: "walk", id: walk.id }));
await begin("agenda", draw);
