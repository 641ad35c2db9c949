/** The wall: cards and the patterns they belong to. Press a card, press a place; keys do the same. */
/** @import {WalkView, CardEntry, PatternEntry} from "../types" */
import * as api from "../api.js";
import { $, el, list, write } from "../dom.js";
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
  list(wall, [{ id: LOOSE }, ...walk.patterns], (group) => group.id === LOOSE ? looseGroup() : patternGroup(group));
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

/** A pattern's place among the patterns is one less than on the wall, where the loose cards come first. */
function patternGroup(/** @type {{id: string}} */ pattern) {
  const { row, draw } = makeRow("pattern", pattern, { make: patternMade, draw: patternDrawn });
  return { row, draw: (/** @type {{id: string}} */ now, /** @type {number} */ index) => draw(now, index - 1) };
}

function patternMade(/** @type {HTMLElement} */ row, /** @type {{id: string}} */ pattern) {
  $(".put", row).addEventListener("click", () => move(pattern.id));
}

function patternDrawn(/** @type {HTMLElement} */ row, /** @type {{id: string}} */ item, /** @type {number} */ index) {
  const pattern = /** @type {PatternEntry} */ (item);
  const mine = view.walk.cards.filter((card) => card.pattern === pattern.id);
  write($("h3", row), say("debrief-pattern-n", { n: index + 1 }));
  list($(".cards", row), mine, cardRow);
  $(".put", row).hidden = !chosen || mine.some((card) => card.id === chosen);
  write($(".in", row), view.pattern_sentences[pattern.id] ?? "");
  $(".care", row).hidden = mine.length === 0 || pattern.visits.length > 1;
  $("[data-act=up]", row).toggleAttribute("disabled", index === 0);
  $("[data-act=down]", row).toggleAttribute("disabled", index === view.walk.patterns.length - 1);
}

function cardRow(/** @type {CardEntry} */ first) {
  const { id } = first;
  const [text, visit, kind] = [el("span", { lang: view.walk.language }), el("span", { class: "chip" }), el("span", { class: "chip" })];
  const card = el("button", { type: "button", class: "card", tabindex: "-1", "aria-pressed": "false", onclick: () => choose(chosen === id ? null : id) }, text, el("span", { class: "row" }, visit, kind));
  const tools = el("div", { class: "flow tight tools", hidden: true });
  const row = el("li", {}, card, tools);
  card.addEventListener("keydown", async (event) => {
    if (!event.key.startsWith("Arrow") && event.key !== "Escape") return;
    event.preventDefault();
    (await import("./card-keys.js")).keys(event, card, wall);
  });
  const draw = (/** @type {CardEntry} */ now) => {
    if (!tools.contains(document.activeElement)) write(text, now.text || t("debrief-card-empty"));
    write(visit, say("common-visit-n", { n: now.visit_no }));
    kind.hidden = !now.evidence_type;
    if (now.evidence_type) write(kind, t(`common-evidence-${now.evidence_type}`));
    const open = chosen === id;
    if (open) import("./card-tools.js").then((more) => more.show(tools, now, text));
    tools.hidden = !open;
    card.setAttribute("aria-pressed", String(chosen === id));
  };
  return { row, draw };
}

/** Chooses a card, so that the places show that it can go there. */
export async function choose(/** @type {string | null} */ id) {
  const was = chosen;
  chosen = id;
  if (was) await refresh(); else drawWall(wall, view);
  const card = document.querySelector(`[data-id="${id ?? was}"] .card`);
  /** @type {HTMLElement | null} */ (card)?.focus();
}

/** Puts the chosen card into a pattern, or out of all. */
export async function move(/** @type {string | null} */ pattern, id = chosen) {
  if (!id) return;
  chosen = null;
  await act(() => api.edit({ patch: { noun: "card", id, pattern }, seq: seq() }));
  /** @type {HTMLElement | null} */ (document.querySelector(`[data-id="${id}"] .card`))?.focus();
}

