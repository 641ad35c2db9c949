/** The wall: cards and the patterns they belong to. Press a card, press a place; keys do the same. */
/** @import {WalkView, CardEntry, PatternEntry} from "../types" */
import * as api from "../api.js";
import { $, el, icon, list, write } from "../dom.js";
import { fill } from "../fields.js";
import { say, t } from "../l10n.js";
import { makeRow } from "../rows.js";
import { seq } from "../save.js";
import { act, refresh } from "./app-shell.js";

const LOOSE = "loose";
/** @type {string | null} */ let chosen = null;
/** @type {WalkView} */ let view;
/** @type {HTMLElement} */ let wall;
const cards = () => /** @type {HTMLElement[]} */ ([...wall.querySelectorAll(".card")]);

/** Draws groups and cards; the loose cards come first. */
export function drawWall(/** @type {HTMLElement} */ place, /** @type {WalkView} */ now) {
  [wall, view] = [place, now];
  const { walk } = view;
  if (!walk.cards.some((card) => card.id === chosen)) chosen = null;
  list(wall, [{ id: LOOSE }, ...walk.patterns], (group) => group.id === LOOSE ? looseGroup() : makeRow("pattern", group, { make: patternMade, draw: patternDrawn }));
  const at = cards();
  const stop = at.find((card) => card.tabIndex === 0) ?? at[0];
  for (const card of at) card.tabIndex = card === stop ? 0 : -1;
}

function looseGroup() {
  const [head, put, rows, none] = [el("h3", { class: "grow" }, t("debrief-loose")), el("button", { type: "button", class: "put", hidden: true, onclick: () => move(null) }, t("debrief-take-out")), el("ul", { class: "cards" }), el("p", { class: "quiet" }, t("debrief-loose-none"))];
  const draw = () => {
    const loose = view.walk.cards.filter((card) => !card.pattern);
    list(rows, loose, cardRow);
    none.hidden = loose.length > 0;
    put.hidden = !chosen || loose.some((card) => card.id === chosen);
  };
  return { row: el("section", { class: "group loose" }, el("div", { class: "row" }, head, put), rows, none), draw };
}

function patternMade(/** @type {HTMLElement} */ row, /** @type {{id: string}} */ pattern) {
  $(".put", row).addEventListener("click", () => move(pattern.id));
}

function patternDrawn(/** @type {HTMLElement} */ row, /** @type {{id: string}} */ item, /** @type {number} */ index) {
  const pattern = /** @type {PatternEntry} */ (item);
  const mine = view.walk.cards.filter((card) => card.pattern === pattern.id);
  write($("h3", row), say("debrief-pattern-n", { n: index }));
  list($(".cards", row), mine, cardRow);
  $(".put", row).hidden = !chosen || mine.some((card) => card.id === chosen);
  write($(".in", row), view.pattern_sentences[pattern.id] ?? "");
  $(".care", row).hidden = mine.length === 0 || pattern.visits.length > 1;
  $("[data-act=up]", row).toggleAttribute("disabled", index === 1);
  $("[data-act=down]", row).toggleAttribute("disabled", index === view.walk.patterns.length);
}

function cardRow(/** @type {CardEntry} */ first) {
  const { id } = first;
  const [text, visit, kind] = [el("span", { lang: view.walk.language }), el("span", { class: "chip" }), el("span", { class: "chip" })];
  const card = el("button", { type: "button", class: "card", tabindex: "-1", "aria-pressed": "false", onclick: () => choose(chosen === id ? null : id) }, text, el("span", { class: "row" }, visit, kind));
  const area = el("textarea", { "data-field": "text", rows: 2, lang: view.walk.language });
  const type = el("select", { "data-field": "evidence_type", "data-kind": "null" }, ...["", "quote", "action", "count", "environment"].map((one) => el("option", { value: one }, t(`common-evidence-${one || "none"}`))));
  const tools = el("div", { class: "flow tight tools", hidden: true }, el("label", {}, el("span", {}, t("debrief-card-text")), area), el("label", {}, el("span", {}, t("common-evidence")), type),
    el("div", { class: "row" }, el("button", { type: "button", class: "small-button", onclick: () => choose(null) }, t("common-done")), el("button", { type: "button", class: "stop small-button away", onclick: remove }, icon("cross"), t("common-remove"))));
  const row = el("li", {}, card, tools);
  card.addEventListener("keydown", (event) => keys(event, card));
  async function remove() {
    const near = /** @type {HTMLElement | null} */ ((row.nextElementSibling ?? row.previousElementSibling)?.querySelector(".card") ?? null);
    chosen = null;
    await act(() => api.remove({ noun: "card", id }), true);
    (near ?? $("#add-card")).focus();
  }
  area.addEventListener("input", () => write(text, area.value));
  const draw = (/** @type {CardEntry} */ now) => {
    if (document.activeElement !== area) write(text, now.text || t("debrief-card-empty"));
    write(visit, say("common-visit-n", { n: now.visit_no }));
    kind.hidden = !now.evidence_type;
    if (now.evidence_type) write(kind, t(`common-evidence-${now.evidence_type}`));
    fill(tools, now);
    tools.hidden = chosen !== id;
    card.setAttribute("aria-pressed", String(chosen === id));
  };
  return { row, draw };
}

/** Chooses a card, so that the places show that it can go there. */
async function choose(/** @type {string | null} */ id) {
  const was = chosen;
  chosen = id;
  if (was) await refresh(); else drawWall(wall, view);
  const card = document.querySelector(`[data-id="${id ?? was}"] .card`);
  /** @type {HTMLElement | null} */ (card)?.focus();
}

/** Puts the chosen card into a pattern, or out of all. */
async function move(/** @type {string | null} */ pattern, id = chosen) {
  if (!id) return;
  chosen = null;
  await act(() => api.edit({ patch: { noun: "card", id, pattern }, seq: seq() }));
  /** @type {HTMLElement | null} */ (document.querySelector(`[data-id="${id}"] .card`))?.focus();
}

/** Arrows go from card to card and group to group; with Alt the card goes along. */
function keys(/** @type {KeyboardEvent} */ event, /** @type {HTMLElement} */ card) {
  const step = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (event.key === "Escape" && chosen) choose(null);
  if (!step) return;
  event.preventDefault();
  const groups = [...wall.children];
  const at = groups.indexOf(/** @type {Element} */ (card.closest(".group")));
  const sideways = event.key === "ArrowRight" || event.key === "ArrowLeft";
  if (event.altKey && sideways) {
    const group = /** @type {HTMLElement | undefined} */ (groups[at + step]);
    if (group) move(group.dataset.id === LOOSE ? null : group.dataset.id ?? null, /** @type {HTMLElement} */ (card.parentElement).dataset.id ?? null);
    return;
  }
  const all = cards();
  const way = step > 0 ? groups.slice(at + 1) : groups.slice(0, at).reverse();
  const target = sideways ? way.map((group) => group.querySelector(".card")).find(Boolean) : all[all.indexOf(card) + step];
  if (!target) return;
  for (const one of all) one.tabIndex = one === target ? 0 : -1;
  /** @type {HTMLElement} */ (target).focus();
}
