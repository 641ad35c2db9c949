/** Protocols to choose from, what is laid over them, and the local agreement. */
/** @import {Agreement, PlanView, ProtocolView, WalkView} from "../types" */
import * as api from "../api.js";
import { $, attr, el, icon, list, setIfNotFocused, write } from "../dom.js";
import { act, begin, refresh, to } from "../elements/app-shell.js";
import { fieldError, trouble } from "../errors.js";
import { bind, change, fill } from "../fields.js";
import { say, t } from "../l10n.js";
import * as plans from "../plan-api.js";
import { agenda } from "../elements/agenda-list.js";
import { flush, onOutcome, quiet } from "../save.js";

const editor = () => import("../elements/protocol-edit.js");
const own = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll("[data-own]")]);
/** @type {WalkView["walk"]} */ let walk;
/** @type {ProtocolView[]} */ let all = [];
/** The protocol that is being changed. */
let open = "";
/** Own terms that were typed since the walk was read, but for refused ones. @type {Record<string, unknown>} */ let typed = {};
/** What stood in a field of own terms when it was gone to. @type {Record<string, unknown>} */ const stood = {};
/** @type {number | undefined} */ let timer;

/** One protocol with its stages; what can be done with it stands below. */
function card(/** @type {ProtocolView} */ first) {
  const id = first.key;
  const find = () => /** @type {ProtocolView} */ (all.find((one) => one.key === id));
  const [name, line, length, walking, summary, faults, stages] = [el("h3", { tabindex: "-1" }), el("p", { class: "small quiet" }), el("p", { class: "length" }), el("p", { class: "small walking" }), el("p"), el("ul", { class: "lines faults" }), el("div")];
  const use = el("button", { type: "button", onclick: () => act(() => plans.chooseProtocol({ walk: walk.id, protocol: id })) });
  const copy = el("button", { type: "button", onclick: async () => { const made = await act(() => plans.copyProtocol({ protocol: id, walk: walk.id })); if (made) edit(made); } }, t("protocol-copy"));
  const alter = el("button", { type: "button", onclick: () => edit(id) }, t("protocol-change"));
  const save = el("button", { type: "button", class: "plain", onclick: () => keep(id) }, t("protocol-save"));
  const remove = el("button", { type: "button", class: "plain stop away", onclick: async () => { await act(() => api.remove({ noun: "own_protocol", id }), true); $("#choose-title").focus(); } }, icon("cross"), t("common-remove"));
  // The button whose words change has a line of its own: it moves no other from under a finger.
  const row = el("li", { class: "sheet flow" }, el("div", { class: "row" }, el("div", { class: "grow" }, name, line), length), walking, summary, faults,
    el("details", {}, el("summary", {}, t("protocol-stages")), stages), el("div", {}, use), el("div", { class: "row" }, first.own ? alter : null, copy, first.own ? remove : null, save));
  const draw = (/** @type {ProtocolView} */ now) => {
    write(name, now.protocol.name);
    for (const node of [name, summary]) node.lang = now.protocol.language;
    write(line, now.line);
    write(length, now.length);
    write(walking, now.walking);
    walking.hidden = !now.walking;
    write(summary, now.protocol.summary);
    row.toggleAttribute("data-used", now.used);
    faults.replaceChildren(...now.faults.map((fault) => el("li", {}, icon("alert"), fault.sentence)));
    stages.replaceChildren(agenda(now.stages, "h4", now.protocol.language));
    const off = now.used || now.faults.length > 0;
    // A button that goes off would take the focus with it.
    if (off && use === document.activeElement) name.focus();
    use.disabled = off;
    use.replaceChildren(...(now.used ? [icon("check"), t("protocol-in-use")] : [t("protocol-use")]));
    for (const [button, key] of /** @type {[Element, string][]} */ ([[use, now.used ? "in-use" : "use"], [copy, "copy"], [alter, "change"], [save, "save"], [remove, "remove"]])) {
      attr(button, "aria-label", say(`protocol-${key}-of`, { name: find().protocol.name }));
    }
  };
  return { row, draw };
}

async function keep(/** @type {string} */ id) {
  if (!await flush(2000)) return;
  try {
    const made = await plans.saveProtocol({ protocol: id, walk: walk.id });
    if (made) write($("#told"), say("protocol-saved", { file: made.file }));
  } catch (error) { trouble(error); }
}

/** Opens a protocol of the team's own above the list, as it is saved. */
async function edit(/** @type {string} */ id) {
  if (open === id) return $("#editor-title").focus();
  const { open: begun } = await editor();
  if (!await flush()) return;
  const view = (await plans.listProtocols({ walk: walk.id })).find((one) => one.key === id);
  if (!view) return;
  open = id;
  // The list is as the editor left it before it can be pressed.
  begun(view, async () => { if (await refresh()) close(); });
}

async function close() {
  open = "";
  (await editor()).shut();
}

/** What the page draws beside the walk, and how quiet it was before. */
const read = async (/** @type {WalkView} */ view) => ({
  at: quiet(), plan: await plans.planView({ walk: view.walk.id }), all: await plans.listProtocols({ walk: view.walk.id }),
});

/** @param {WalkView} view @param {{at: number, plan: PlanView, all: ProtocolView[]}} more */
async function draw(view, more) {
  all = more.all;
  list($("#protocols"), all.map((one) => ({ ...one, id: one.key })), card);
  // What was typed or ticked meanwhile is newer; its own outcome draws again.
  if (!walk || more.at === quiet()) fillTerms(view.walk);
  $("#rules").replaceChildren(...more.plan.rule_lines.map((line) => el("li", {}, line)));
  $("#back").setAttribute("href", to("prebrief"));
  $("#next").setAttribute("href", to("agenda"));
  const now = all.find((one) => one.key === open);
  if (now) (await editor()).faults(now, more.at);
  else if (open) close();
}

function fillTerms(/** @type {WalkView["walk"]} */ now) {
  walk = now;
  typed = {};
  for (const id of ["#terms", "#begins"]) fill($(id), walk);
  const agreed = terms();
  $("#custom").hidden = walk.agreement_profile !== "custom";
  for (const field of own) {
    const value = agreed[/** @type {keyof Agreement} */ (field.dataset.own)];
    if (field.type === "checkbox") field.checked = Boolean(value);
    else if (!field.hasAttribute("aria-invalid")) setIfNotFocused(field, String(value ?? ""));
  }
}

/** The terms of one's own, as they stand; those of everybody where there are none yet. @returns {Agreement} */
const terms = () => walk.agreement ?? { team_cap: 6, ask_students: "yes", host_view_days: null, notice_days: 2, counts_as_observation: false };

/** What a field of one's own terms says; undefined while that is no number. */
function said(/** @type {HTMLInputElement} */ field) {
  const text = field.value.trim();
  if (field.type === "checkbox") return field.checked;
  if (field.tagName === "SELECT") return text;
  return /^\d{1,3}$/.test(text) ? Number(text) : text === "" && field.dataset.own === "host_view_days" ? null : undefined;
}

/** Saves the terms as they are typed. */
function keepTerms() {
  /** @type {Record<string, unknown>} */ const agreement = { ...terms(), ...typed };
  change({ noun: "walk", id: walk.id }, { agreement }, (error) => {
    const name = error?.field ?? "";
    const wrong = own.find((one) => one.dataset.own === name);
    if (!wrong || said(wrong) !== agreement[name]) return;
    // The first digits of a refused number were fine by themselves: what stood before them holds again.
    typed[name] = stood[name];
    fieldError(wrong, error.message, error.hint);
    keepTerms();
  });
}

for (const field of own) {
  const name = field.dataset.own ?? "";
  field.addEventListener("focus", () => { stood[name] = { ...terms(), ...typed }[name]; });
  field.addEventListener("input", () => {
    const value = said(field);
    if (value === undefined) return;
    fieldError(field, null);
    typed[name] = value;
    keepTerms();
  });
  field.addEventListener("blur", () => { if (said(field) === undefined) fieldError(field, t("common-number-wrong")); });
}

$("#open").addEventListener("click", () => act(() => plans.openProtocol()));
for (const id of ["#terms", "#begins"]) bind($(id), (_, field) => field ? { noun: "walk", id: walk.id } : null);
await begin("protocol", draw, undefined, read);
// Lengths, faults and rules follow what is changed, once it is saved.
onOutcome(() => {
  clearTimeout(timer);
  timer = setTimeout(refresh, 400);
});
