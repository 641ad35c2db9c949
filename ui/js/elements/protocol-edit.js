/** Changing a protocol of the team's own: stages and steps added, removed, moved, retimed, reworded. */
/** @import {CommandError, FaultLine, Protocol, ProtocolView, Stage, Step} from "../types" */
import { $, attr, el, icon, list } from "../dom.js";
import { fieldError } from "../errors.js";
import { say, t } from "../l10n.js";
import * as plans from "../plan-api.js";
import { push, queue, quiet } from "../save.js";

const KINDS = ["prebrief", "visit", "hall", "mirror", "debrief", "reflect", "commit"];
const REPEATS = ["once", "each", "between"];
const LANES = ["notice", "pattern", "predict", "wonder", "mirror", "try", "thanks"];
const ADD_STAGE = "[data-does=add-stage]";
/** @type {Protocol} */ let now;
/** @type {() => void} */ let done = () => {};
/** The field that Rust refused. @type {HTMLElement | null} */ let refused = null;

// The title, the button that ends it and what is wrong stay; only the parts below are made anew.
const box = $("#editor");
const title = el("h2", { class: "grow", id: "editor-title", tabindex: "-1" }, t("protocol-edit"));
const wrong = el("ul", { class: "lines faults" });
const parts = el("div", { class: "flow" });
box.replaceChildren(el("div", { class: "row" }, title, el("button", { type: "button", onclick: () => done() }, icon("check"), t("protocol-done"))),
  el("div", { role: "status", "aria-atomic": "false" }, wrong), parts);

const at = (/** @type {string} */ place) => `[data-place="${CSS.escape(place)}"]`;

/** Goes to the first of these that is there and can be pressed; to the title if there is none. */
function go(/** @type {string[]} */ ...ways) {
  const found = /** @type {(HTMLButtonElement | null)[]} */ (ways.map((way) => box.querySelector(way)));
  (found.find((one) => one && !one.disabled) ?? title).focus();
}

/** Keeps the whole protocol as it stands; `place` names what is typed into, so that undo takes it as one step. */
function keep(/** @type {string} */ place) {
  const protocol = structuredClone(now);
  queue(`protocol/${now.id}`, async (seq) => {
    try {
      const outcome = await plans.editProtocol({ protocol, place: place || undefined, seq });
      if (refused) fieldError(refused, null);
      refused = null;
      return outcome;
    } catch (error) {
      if (protocol.id === now.id) refuse(/** @type {CommandError} */ (error));
      throw error;
    }
  });
}

/** Points out the field that Rust names; one of the beginnings of sentences stands in the field of them all. */
function refuse(/** @type {CommandError} */ error) {
  const field = /** @type {HTMLElement | null} */ (box.querySelector(at(error?.field?.replace(/\.stems\[\d+\]$/, ".stems") ?? "")));
  if (!field || field.hasAttribute("aria-invalid")) return;
  refused = field;
  fieldError(field, error.message, error.hint);
}

const counts = (/** @type {HTMLInputElement} */ input) => input.inputMode === "numeric";

/** A field with its label, bound to one part of the protocol.
 * @param {string} label @param {string} place @param {any} holder @param {string} name @param {HTMLElement} field */
function bound(label, place, holder, name, field) {
  const input = /** @type {HTMLInputElement} */ (field);
  input.dataset.place = place;
  input.addEventListener("input", () => {
    const text = input.value.trim();
    if (counts(input) && !/^\d{1,3}$/.test(text)) {
      // A number that is being typed anew is empty for a moment.
      if (text) fieldError(input, t("common-number-wrong"));
      return;
    }
    fieldError(input, null);
    holder[name] = input.type === "checkbox" ? input.checked : counts(input) ? Number(text) : name === "stems" ? input.value.split("\n").filter((line) => line.trim()) : input.value;
    keep(input.tagName === "SELECT" || input.type === "checkbox" ? "" : place);
  });
  input.addEventListener("blur", () => {
    if (counts(input) && !input.value.trim()) fieldError(input, t("common-number-wrong"));
    push();
  });
  return input.type === "checkbox" ? el("label", { class: "pick" }, input, el("span", {}, label)) : el("label", { class: counts(input) ? "short" : "grow" }, el("span", { class: "small" }, label), input);
}

/** New fields carry their text as their beginning; nothing is written into one later. */
const area = (/** @type {string} */ text, rows = "2") => el("textarea", { rows, lang: now.language }, text);
const line = (/** @type {string} */ text) => el("input", { autocomplete: "off", value: text, lang: now.language });
const count = (/** @type {number} */ value) => el("input", { inputmode: "numeric", autocomplete: "off", size: 3, value });
const choice = (/** @type {string[]} */ values, /** @type {string} */ kind, /** @type {string} */ chosen) =>
  el("select", {}, ...values.map((value) => el("option", { value, selected: value === chosen }, t(`protocol-${kind}-${value}`))));
const plus = (/** @type {string} */ does, /** @type {string} */ words, /** @type {() => void} */ onclick) =>
  el("button", { type: "button", class: does === "add-step" && "small-button", "data-does": does, onclick }, icon("plus"), words);

/** Buttons that move or remove one part of a list.
 * @param {any[]} items @param {number} index @param {"stage" | "step"} of @param {string} stem what the names of these parts begin with @param {string} add where to go once none is left */
function tools(items, index, of, stem, add) {
  const part = (/** @type {number} */ n) => `[data-part="${stem}${n}"]`;
  const move = (/** @type {number} */ by, /** @type {string[]} */ ...arrows) => {
    items.splice(index + by, 0, ...items.splice(index, 1));
    again(...arrows.map((does) => `${part(index + by)} [data-does=${does}]`));
  };
  const button = (/** @type {string} */ what, /** @type {() => void} */ act, off = false) => {
    const made = el("button", { type: "button", class: what === "remove" ? "plain away" : "plain", disabled: off, onclick: act, "data-does": what }, icon(what === "remove" ? "cross" : what));
    attr(made, "aria-label", say(`protocol-${of}-${what}`, { n: index + 1 }));
    return made;
  };
  return el("div", { class: "row tools" }, button("up", () => move(-1, "up", "down"), index === 0), button("down", () => move(1, "down", "up"), index === items.length - 1),
    button("remove", () => { items.splice(index, 1); again(`${part(Math.min(index, items.length - 1))} :is(select, input, textarea)`, add); }));
}

/** Draws the parts anew after one came, went or moved, and goes where the act leads. */
function again(/** @type {string[]} */ ...ways) {
  keep("");
  draw();
  go(...ways);
}

/** A part with its number, for the eye and for the ear. @param {string} part @param {string} look @param {Promise<string>} name @param {Node[]} kids */
const group = (part, look, name, ...kids) => el("div", { class: look, role: "group", "data-part": part, "aria-labelledby": `${part}-name` },
  el("p", { class: "small quiet", id: `${part}-name` }, name), ...kids);

function stepRow(/** @type {Stage} */ stage, /** @type {Step} */ step, /** @type {number} */ i, /** @type {number} */ j) {
  const place = `stages[${i}].steps[${j}]`;
  return group(`stage${i}-step${j}`, "substep", say("protocol-step-n", { stage: i + 1, n: j + 1 }),
    bound(t("protocol-minutes"), `${place}.minutes`, step, "minutes", count(step.minutes)),
    bound(t("protocol-lane"), `${place}.lane`, step, "lane", choice(LANES, "lane", step.lane)),
    bound(t("protocol-prompt"), `${place}.prompt`, step, "prompt", area(step.prompt)),
    tools(stage.steps, j, "step", `stage${i}-step`, `[data-part="stage${i}"] [data-does=add-step]`));
}

function stageRow(/** @type {Stage} */ stage, /** @type {number} */ i) {
  const place = `stages[${i}]`;
  const add = () => {
    stage.steps.push({ minutes: 5, lane: "notice", prompt: "" });
    again(`[data-part="stage${i}-step${stage.steps.length - 1}"] textarea`);
  };
  return group(`stage${i}`, "part flow tight", say("protocol-stage-n", { n: i + 1 }),
    el("div", { class: "row ends" }, bound(t("protocol-kind"), `${place}.kind`, stage, "kind", choice(KINDS, "kind", stage.kind)),
      bound(t("protocol-repeat"), `${place}.repeat`, stage, "repeat", choice(REPEATS, "repeat", stage.repeat)),
      bound(t("protocol-minutes"), `${place}.minutes`, stage, "minutes", count(stage.minutes)), tools(now.stages, i, "stage", "stage", ADD_STAGE)),
    bound(t("protocol-text"), `${place}.text`, stage, "text", area(stage.text)),
    bound(t("protocol-stems"), `${place}.stems`, stage, "stems", area(stage.stems.join("\n"))),
    el("div", { class: "flow tight" }, ...stage.steps.map((step, j) => stepRow(stage, step, i, j))),
    el("div", {}, plus("add-step", t("protocol-add-step"), add)));
}

/** Takes the remarks away with the fields that they are about. */
function clear() {
  const focused = /** @type {HTMLElement | null} */ (document.activeElement);
  // A field that is left speaks once more: now, not while it is taken away.
  if (parts.contains(focused)) focused?.blur();
  for (const field of /** @type {NodeListOf<HTMLElement>} */ (parts.querySelectorAll("[aria-invalid]"))) fieldError(field, null);
  refused = null;
}

function draw() {
  const add = () => {
    now.stages.push({ kind: "debrief", repeat: "once", minutes: 15, text: "", stems: [], steps: [] });
    again(`[data-part="stage${now.stages.length - 1}"] select`);
  };
  clear();
  parts.replaceChildren(
    el("div", { class: "row ends" }, bound(t("protocol-name"), "name", now, "name", line(now.name))),
    bound(t("protocol-summary"), "summary", now, "summary", area(now.summary)),
    el("div", { class: "row ends" }, bound(t("protocol-visits"), "visits", now, "visits", count(now.visits)), bound(t("protocol-team-min"), "team_min", now, "team_min", count(now.team_min)),
      bound(t("protocol-team-max"), "team_max", now, "team_max", count(now.team_max)),
      bound(t("protocol-locked"), "lock_order", now, "lock_order", el("input", { type: "checkbox", checked: now.lock_order }))),
    el("div", { class: "flow" }, ...now.stages.map(stageRow)),
    el("div", {}, plus("add-stage", t("protocol-add-stage"), add)));
}

/** Opens a protocol for changing; `close` is what its button does. @param {ProtocolView} view @param {() => void} close */
export function open(view, close) {
  now = structuredClone(view.protocol);
  done = close;
  draw();
  box.hidden = false;
  faults(view, NaN);
  title.focus();
  box.scrollIntoView({ block: "start" });
}

/** Puts the editor away; the list of protocols takes the focus over. */
export function shut() {
  const inside = box.contains(document.activeElement) || document.activeElement === document.body;
  clear();
  box.hidden = true;
  if (inside) $("#choose-title").focus();
}

/** Names where the focus is among the parts, so that it is found again once they are new. */
function spot() {
  const focused = /** @type {HTMLElement | null} */ (document.activeElement);
  if (!focused || !parts.contains(focused)) return null;
  const { place, does } = focused.dataset;
  const name = focused.closest("[data-part]")?.getAttribute("data-part");
  const part = name ? `[data-part="${name}"] ` : "";
  // Where that button is off now, its neighbour is near.
  return place ? [at(place)] : [`${part}[data-does="${does}"]`, `${part}.tools button:not(:disabled)`];
}

/** Something that is wrong, as a way to its place. */
const fault = (/** @type {FaultLine} */ { place, sentence }) => {
  const way = place.replace(/\.steps$/, ".minutes");
  const lead = () => go(at(way), `[data-place^="${CSS.escape(way)}."]`, ADD_STAGE);
  return { row: el("li", {}, icon("alert"), el("button", { type: "button", class: "plain small-button", "data-fault": place, onclick: lead }, sentence)) };
};

/** Says what is wrong with it as it was saved; takes over what undo brought back.
 * @param {ProtocolView} view @param {number} read how quiet it was before the view was read; what was typed since is newer than it */
export function faults(view, read) {
  if (read === quiet() && JSON.stringify({ ...view.protocol, version: now.version }) !== JSON.stringify(now)) {
    const there = spot();
    now = structuredClone(view.protocol);
    draw();
    if (there) go(...there);
  }
  now.version = view.protocol.version;
  const focused = /** @type {HTMLElement | null} */ (document.activeElement);
  const held = wrong.contains(focused) ? focused?.dataset.fault : undefined;
  list(wrong, view.faults.map((one) => ({ ...one, id: `${one.place} ${one.sentence}` })), fault);
  if (held !== undefined && !wrong.contains(document.activeElement)) go(`[data-fault="${CSS.escape(held)}"]`);
}
