/** The agenda with times, the opening, what the facilitator says next, and the role cards. */
/** @import {PlanView, WalkView} from "../types" */
import * as api from "../api.js";
import { $, el, icon, list, write } from "../dom.js";
import { agenda } from "../elements/agenda-list.js";
import { act, begin, to } from "../elements/app-shell.js";
import { trouble } from "../errors.js";
import { bind, fill, speak } from "../fields.js";
import { say, t } from "../l10n.js";
import * as plans from "../plan-api.js";
import { flush, seq } from "../save.js";

const ROLES = ["facilitator", "timekeeper", "norms_keeper", "evidence_keeper", "scribe", "host_liaison", "process_observer"];
/** Parts with a text of the team. */
const WRITTEN = ["#opening", "#minutes"];
/** @type {WalkView["walk"]} */ let walk;
/** @type {PlanView} */ let plan;
/** Which stage the script is at. */
let at = 0;

/** The language of the protocol's own words. */
const language = () => walk.protocol?.language ?? walk.language;

/** Shows what to say at one stage, and the prompts of its steps. */
function script() {
  const stage = plan.agenda[at];
  const [before, after] = /** @type {HTMLButtonElement[]} */ ([$("#before"), $("#after")]);
  const held = document.activeElement;
  before.disabled = at === 0;
  after.disabled = at >= plan.agenda.length - 1;
  if (held === before && before.disabled) after.focus();
  if (held === after && after.disabled) before.focus();
  if (!stage) return;
  write($("#now"), [stage.title, stage.time || stage.minutes].join(" · "));
  write($("#say"), stage.say);
  $("#prompts").replaceChildren(...stage.steps.map((step) => el("li", {}, el("strong", { class: "small" }, `${step.lane_word} · ${step.minutes}`), " ", el("span", { lang: language() }, step.prompt))));
}

/** One card: the role, and the three things that it does; mine begins open. */
function card(/** @type {{id: string, mine: boolean}} */ { id, mine }) {
  const name = id.replaceAll("_", "-");
  const chip = el("span", { class: "chip" }, icon("check"), t("agenda-mine"));
  const row = el("details", { open: mine }, el("summary", {}, t(`agenda-role-${name}`), chip),
    el("ul", { class: "lines" }, ...[1, 2, 3].map((n) => el("li", {}, t(`agenda-role-${name}-${n}`)))));
  return { row, draw: (/** @type {{mine: boolean}} */ now) => { chip.hidden = !now.mine; } };
}

function draw(/** @type {WalkView} */ view, /** @type {PlanView} */ read) {
  walk = view.walk;
  plan = read;
  write($("#length"), plan.length);
  $("#no-protocol").hidden = Boolean(walk.protocol);
  const stages = agenda(plan.agenda, "h3", language());
  $("#agenda").replaceChildren(stages);
  for (const id of WRITTEN) fill($(id), walk);
  $("#openers").replaceChildren(...plan.banks.openers.map((text) => el("li", {}, el("button", { type: "button", class: "small-button opener", lang: walk.language, onclick: () => choose(text) }, text))));
  $("#drifts").replaceChildren(...t.all("agenda-drift-").map((text) => el("li", { class: "quote" }, text)));
  const mine = walk.walkers.find((one) => one.id === walk.me)?.roles ?? [];
  $("#no-role").hidden = mine.length > 0;
  const has = (/** @type {string} */ role) => mine.some((one) => one === role);
  const order = [...ROLES].sort((a, b) => Number(has(b)) - Number(has(a)));
  list($("#roles"), order.map((role) => ({ id: role, mine: has(role) })), card);
  at = Math.min(at, Math.max(0, plan.agenda.length - 1));
  script();
  $("#next").setAttribute("href", to("schedule"));
  speak(walk.language);
}

/** Takes an opening from the bank; the field then has it to change. */
async function choose(/** @type {string} */ text) {
  const field = $("[data-field=opening_activity]");
  field.blur();
  await act(() => api.edit({ patch: { noun: "walk", id: walk.id, opening_activity: text }, seq: seq(), act: true }));
  field.focus();
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
for (const id of WRITTEN) bind($(id), () => ({ noun: "walk", id: walk.id }));
await begin("agenda", draw, undefined, (view) => plans.planView({ walk: view.walk.id }));
