/** Changing a protocol of the team's own: stages and steps added, removed, moved, retimed, reworded. */
/** @import {Protocol, ProtocolView, Stage, Step} from "../types" */
import { $, attr, el, icon } from "../dom.js";
import { fieldError } from "../errors.js";
import { say, t } from "../l10n.js";
import * as plans from "../plan-api.js";
import { push, queue } from "../save.js";

const KINDS = ["prebrief", "visit", "hall", "mirror", "debrief", "reflect", "commit"];
const REPEATS = ["once", "each", "between"];
const LANES = ["notice", "pattern", "predict", "wonder", "mirror", "try", "thanks"];
/** @type {Protocol} */ let now;
/** @type {() => void} */ let done = () => {};
const box = $("#editor");

/** Keeps the whole protocol as it stands; `place` names what is typed into, so that undo takes it as one step. */
function keep(/** @type {string} */ place) {
  const protocol = structuredClone(now);
  queue(`protocol/${now.id}`, (seq) => plans.editProtocol({ protocol, place: place || undefined, seq }));
}

/** A field with its label, bound to one part of the protocol.
 * @param {string} label @param {string} place @param {any} holder @param {string} name @param {HTMLElement} field */
function bound(label, place, holder, name, field) {
  const input = /** @type {HTMLInputElement} */ (field);
  input.dataset.place = place;
  input.addEventListener("input", () => {
    const number = input.inputMode === "numeric";
    if (number && !/^\d{1,3}$/.test(input.value.trim())) return fieldError(input, t("common-number-wrong"));
    fieldError(input, null);
    holder[name] = input.type === "checkbox" ? input.checked : number ? Number(input.value) : name === "stems" ? input.value.split("\n").filter((line) => line.trim()) : input.value;
    keep(input.tagName === "SELECT" || input.type === "checkbox" ? "" : place);
  });
  input.addEventListener("blur", push);
  return input.type === "checkbox" ? el("label", { class: "pick" }, input, el("span", {}, label)) : el("label", { class: number(input) ? "short" : "grow" }, el("span", { class: "small" }, label), input);
}
const number = (/** @type {HTMLInputElement} */ input) => input.inputMode === "numeric";

/** New fields carry their text as their beginning; nothing is written into one later. */
const area = (/** @type {string} */ text, rows = "2") => el("textarea", { rows, lang: now.language }, text);
const line = (/** @type {string} */ text) => el("input", { autocomplete: "off", value: text, lang: now.language });
const count = (/** @type {number} */ value) => el("input", { inputmode: "numeric", autocomplete: "off", size: 3, value });
const choice = (/** @type {string[]} */ values, /** @type {string} */ kind, /** @type {string} */ at) =>
  el("select", {}, ...values.map((value) => el("option", { value, selected: value === at }, t(`protocol-${kind}-${value}`))));

/** Buttons that move or remove one part of a list. @param {any[]} items @param {number} index @param {string} of */
function tools(items, index, of) {
  const move = (/** @type {number} */ by) => {
    items.splice(index + by, 0, ...items.splice(index, 1));
    again(`${of}${index + by}`);
  };
  const button = (/** @type {string} */ what, /** @type {() => void} */ act, off = false) => {
    const made = el("button", { type: "button", class: what === "remove" ? "plain away" : "plain", disabled: off, onclick: act, "data-does": what }, icon(what === "remove" ? "cross" : what));
    attr(made, "aria-label", say(`protocol-${of}-${what}`, { n: index + 1 }));
    return made;
  };
  return el("div", { class: "row tools" }, button("up", () => move(-1), index === 0), button("down", () => move(1), index === items.length - 1),
    button("remove", () => { items.splice(index, 1); again(`${of}${Math.min(index, items.length - 1)}`); }));
}

/** Draws the parts anew after one came, went or moved, and goes to it. */
function again(/** @type {string} */ part) {
  keep("");
  draw();
  const there = /** @type {HTMLElement | null} */ (box.querySelector(`[data-part="${part}"] :is(select, input, textarea)`));
  (there ?? $("#editor-title")).focus();
}

function stepRow(/** @type {Stage} */ stage, /** @type {Step} */ step, /** @type {number} */ i, /** @type {number} */ j) {
  const place = `stages[${i}].steps[${j}]`;
  return el("li", { class: "substep", "data-part": `step${j}` }, bound(t("protocol-minutes"), `${place}.minutes`, step, "minutes", count(step.minutes)),
    bound(t("protocol-lane"), `${place}.lane`, step, "lane", choice(LANES, "lane", step.lane)),
    bound(t("protocol-prompt"), `${place}.prompt`, step, "prompt", area(step.prompt)), tools(stage.steps, j, "step"));
}

function stageRow(/** @type {Stage} */ stage, /** @type {number} */ i) {
  const place = `stages[${i}]`;
  const add = () => {
    stage.steps.push({ minutes: 5, lane: "notice", prompt: "" });
    keep("");
    draw();
    /** @type {HTMLElement | null} */ (box.querySelectorAll(`[data-part="stage${i}"] .substep:last-of-type textarea`)[0])?.focus();
  };
  return el("li", { class: "part flow tight", "data-part": `stage${i}` },
    el("div", { class: "row ends" }, bound(t("protocol-kind"), `${place}.kind`, stage, "kind", choice(KINDS, "kind", stage.kind)),
      bound(t("protocol-repeat"), `${place}.repeat`, stage, "repeat", choice(REPEATS, "repeat", stage.repeat)),
      bound(t("protocol-minutes"), `${place}.minutes`, stage, "minutes", count(stage.minutes)), tools(now.stages, i, "stage")),
    bound(t("protocol-text"), `${place}.text`, stage, "text", area(stage.text)),
    bound(t("protocol-stems"), `${place}.stems`, stage, "stems", area(stage.stems.join("\n"))),
    el("ol", { class: "flow tight" }, ...stage.steps.map((step, j) => stepRow(stage, step, i, j))),
    el("div", {}, el("button", { type: "button", class: "small-button", onclick: add }, icon("plus"), t("protocol-add-step"))));
}

function draw() {
  const add = () => { now.stages.push({ kind: "debrief", repeat: "once", minutes: 15, text: "", stems: [], steps: [] }); again(`stage${now.stages.length - 1}`); };
  box.replaceChildren(
    el("div", { class: "row" }, el("h2", { class: "grow", id: "editor-title", tabindex: "-1" }, t("protocol-edit")), el("button", { type: "button", onclick: () => done() }, icon("check"), t("protocol-done"))),
    el("ul", { class: "lines faults", role: "status" }),
    el("div", { class: "row ends" }, bound(t("protocol-name"), "name", now, "name", line(now.name))),
    bound(t("protocol-summary"), "summary", now, "summary", area(now.summary)),
    el("div", { class: "row ends" }, bound(t("protocol-visits"), "visits", now, "visits", count(now.visits)), bound(t("protocol-team-min"), "team_min", now, "team_min", count(now.team_min)),
      bound(t("protocol-team-max"), "team_max", now, "team_max", count(now.team_max)),
      bound(t("protocol-locked"), "lock_order", now, "lock_order", el("input", { type: "checkbox", checked: now.lock_order }))),
    el("ol", { class: "flow" }, ...now.stages.map(stageRow)),
    el("div", {}, el("button", { type: "button", onclick: add }, icon("plus"), t("protocol-add-stage"))));
}

/** Opens a protocol for changing; `close` is what its button does. @param {ProtocolView} view @param {() => void} close */
export function open(view, close) {
  now = structuredClone(view.protocol);
  done = close;
  draw();
  box.hidden = false;
  faults(view);
  $("#editor-title").focus();
  box.scrollIntoView({ block: "start" });
}

/** Says what is wrong with it as it was saved, each with a way to its place; takes over what undo brought back. */
export function faults(/** @type {ProtocolView} */ view) {
  const kept = { ...view.protocol, version: now.version };
  if (!box.contains(document.activeElement) && JSON.stringify(kept) !== JSON.stringify(now)) {
    now = structuredClone(view.protocol);
    draw();
  }
  now.version = view.protocol.version;
  const list = $(".faults", box);
  list.replaceChildren(...view.faults.map((fault) => {
    const place = fault.place.replace(/\.steps$/, ".minutes");
    const field = /** @type {HTMLElement | null} */ (box.querySelector(`[data-place="${CSS.escape(place)}"]`) ?? box.querySelector(`[data-place^="${place}."]`));
    return el("li", {}, icon("alert"), field ? el("button", { type: "button", class: "plain small-button", onclick: () => field.focus() }, fault.sentence) : fault.sentence);
  }));
}
