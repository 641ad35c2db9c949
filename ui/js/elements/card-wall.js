/** The wall: cards and the groups they belong to. Press a card, press a place; keys do the same, and so does drawing it by its dots. */
/** @import {WalkView, CardEntry, CommandError} from "../types" */
import * as api from "../api.js";
import { $, el, icon, list, write } from "../dom.js";
import { trouble } from "../errors.js";
import { say, t } from "../l10n.js";
import { dress } from "../late.js";
import { makeRow } from "../rows.js";
import { alone } from "../save.js";
import { refresh } from "./app-shell.js";

await dress("wall");
const LOOSE = "loose";
/** Two sides that look away from each other. */
const DIFFER = "M6 1v12L0 7zm2 0v12l6-6z";
/** @type {string | null} */ let chosen = null;
/** @type {WalkView} */ let view;
/** @type {HTMLElement | undefined} */ let wall;
/** Where cards stand whose move the notebook has not answered yet, and how many such moves there are. @type {Map<string, string | null>} */
const moving = new Map();
let moves = 0;
/** When a card moved last, and what reads the walk after moves that follow one another. */
let moved = -1000;
/** @type {number | undefined} */ let timer;
/** Where the cards of each group stand, and what draws them. @type {Map<string, {rows: HTMLElement, draw: () => void}>} */ const shelves = new Map();
/** The row of each card. @type {Map<string, HTMLElement>} */ const seats = new Map();
/** @type {Promise<typeof import("./card-tools.js")> | undefined} */ let coming;
const toolCode = () => coming ??= import("./card-tools.js");
const all = (/** @type {string} */ selector) => /** @type {HTMLElement[]} */ ([...(wall?.querySelectorAll(selector) ?? [])]);
const rowOf = (/** @type {string | null} */ id) => seats.get(id ?? "");

/** Draws groups and cards; the loose cards come first. */
export function drawWall(/** @type {HTMLElement} */ place, /** @type {WalkView} */ now) {
  if (!wall) import("./card-drag.js").then((drag) => drag.listen(place));
  [wall, view] = [place, now];
  const { walk } = view;
  // What was read may be older than what a person just did.
  for (const card of walk.cards) card.pattern = moving.get(card.id) ?? (moving.has(card.id) ? null : card.pattern);
  if (!walk.cards.some((card) => card.id === chosen)) chosen = null;
  const focused = /** @type {HTMLElement | null} */ (document.activeElement);
  // A card that was moved elsewhere, as by undo, stays the same card.
  for (const card of walk.cards) seat(card);
  list(wall, [{ id: LOOSE }, ...walk.patterns], (group) => group.id === LOOSE ? looseGroup() : patternGroup(group));
  const cards = all(".card");
  // While groups wait for their stage, only loose cards are in sight.
  const seen = wall.closest("[data-waits]") ? all(".loose .card") : cards;
  const stop = seen.find((card) => card.tabIndex === 0) ?? seen[0];
  for (const card of cards) if (card.tabIndex !== (card === stop ? 0 : -1)) card.tabIndex = card === stop ? 0 : -1;
  if (focused !== document.activeElement && focused?.isConnected) focused.focus();
}

/** Brings the row of a card to the shelf of its group. */
function seat(/** @type {CardEntry} */ card) {
  const [row, shelf] = [rowOf(card.id), shelves.get(card.pattern ?? LOOSE)?.rows];
  if (row && shelf && row.parentElement !== shelf) shelf.append(row);
}

/** Draws the cards of one group and gives them; its place shows if the chosen card can go there. */
function shelf(/** @type {HTMLElement} */ rows, /** @type {HTMLElement} */ put, /** @type {string | null} */ pattern) {
  const here = view.walk.cards.filter((card) => card.pattern === pattern);
  list(rows, here, cardRow);
  put.hidden = !chosen || here.some((card) => card.id === chosen);
  return here;
}

function looseGroup() {
  const [head, put, rows, none] = [el("h3", { class: "grow" }, t("debrief-loose")), el("button", { type: "button", class: "put", hidden: true, onclick: () => move(null) }, t("debrief-take-out")), el("ul", { class: "cards" }), el("p", { class: "quiet" }, t("debrief-loose-none"))];
  const draw = () => { none.hidden = shelf(rows, put, null).length > 0; };
  shelves.set(LOOSE, { rows, draw });
  return { row: el("section", { class: "group loose" }, el("div", { class: "row" }, head, put), rows, none), draw };
}

/** A pattern's place among the patterns is one less than on the wall, where the loose cards come first. */
function patternGroup(/** @type {{id: string}} */ pattern) {
  const { row, draw } = makeRow("pattern", pattern, { make: patternMade, draw: patternDrawn });
  return { row, draw: (/** @type {{id: string}} */ now, /** @type {number} */ index) => draw(now, index - 1) };
}

function patternMade(/** @type {HTMLElement} */ row, /** @type {{id: string}} */ { id }) {
  const [put, need, one] = [$(".put", row), el("p", { class: "quiet" }, t("debrief-two-visits")), $(".care", row)];
  const fields = /** @type {HTMLTextAreaElement[]} */ ([...row.querySelectorAll(".pat textarea")]);
  const rows = $(".cards", row);
  one.after(need);
  put.addEventListener("click", () => move(id));
  shelves.set(id, { rows, draw() {
    const visits = new Set(shelf(rows, put, id).map((card) => card.visit_no)).size;
    // Words that stand there stay in sight, and so does the field that a person is in.
    const open = visits > 1 || fields.some((field) => field.value || field === document.activeElement);
    for (const field of fields) /** @type {HTMLElement} */ (field.closest("label")).hidden = !open;
    one.hidden = !open || visits !== 1;
    need.hidden = visits > 1 || !one.hidden;
  } });
}

function patternDrawn(/** @type {HTMLElement} */ row, /** @type {{id: string}} */ { id }, /** @type {number} */ index) {
  write($("h3", row), say("debrief-pattern-n", { n: index + 1 }));
  write($(".in", row), view.pattern_sentences[id] ?? "");
  shelves.get(id)?.draw();
  $("[data-act=up]", row).toggleAttribute("disabled", index === 0);
  $("[data-act=down]", row).toggleAttribute("disabled", index === view.walk.patterns.length - 1);
}

function cardRow(/** @type {CardEntry} */ { id }) {
  const [text, visit, kind, words] = [el("span", { lang: view.walk.language }), el("span", { class: "chip" }), el("span", { class: "chip" }), el("span", { lang: view.walk.language })];
  const sign = icon("wonder");
  /** @type {Element} */ (sign.firstChild).setAttribute("d", DIFFER);
  const dispute = el("span", { class: "care dispute", hidden: true }, el("strong", {}, sign, t("debrief-dispute")), words);
  const card = el("button", { type: "button", class: "card", tabindex: "-1", "aria-pressed": "false", onclick: () => choose(chosen === id ? null : id) }, text, el("span", { class: "row" }, visit, kind), dispute);
  const tools = el("div", { class: "flow tight tools", hidden: true });
  const row = el("li", {}, card, tools, el("span", { class: "handle", "aria-hidden": "true" }));
  card.addEventListener("keydown", async (event) => {
    if (!event.key.startsWith("Arrow") && event.key !== "Escape") return;
    event.preventDefault();
    // The arrows that move a whole row are not for a card in it.
    event.stopPropagation();
    (await import("./card-keys.js")).keys(event, card, /** @type {HTMLElement} */ (wall));
  });
  let drawn = "";
  const draw = (/** @type {CardEntry} */ now) => {
    const [open, writing] = [chosen === id, tools.contains(document.activeElement)];
    const state = JSON.stringify([now.text, now.visit_no, now.evidence_type, now.seen_differently, open, writing]);
    if (state === drawn) return;
    drawn = state;
    if (!writing) {
      write(text, now.text || t("debrief-card-empty"));
      differ(now.seen_differently);
    }
    write(visit, say("common-visit-n", { n: now.visit_no }));
    kind.hidden = !now.evidence_type;
    if (now.evidence_type) write(kind, t(`common-evidence-${now.evidence_type}`));
    if (open) toolCode().then((more) => more.show(tools, now, text, differ));
    tools.hidden = !open;
    card.setAttribute("aria-pressed", String(open));
  };
  const differ = (/** @type {string} */ said) => {
    write(words, said);
    dispute.hidden = !said.trim();
  };
  seats.set(id, row);
  return { row, draw };
}

/** Chooses a card, so that the places show that it can go there; an empty one is ready to be written. */
export async function choose(/** @type {string | null} */ id) {
  const was = chosen;
  chosen = id;
  if (was) await refresh(); else drawWall(/** @type {HTMLElement} */ (wall), view);
  const row = rowOf(id ?? was);
  const empty = id && !view.walk.cards.find((card) => card.id === id)?.text;
  if (empty) await toolCode();
  /** @type {HTMLElement | null | undefined} */ (row?.querySelector(empty ? "textarea" : ".card"))?.focus();
}

/** Lays a card onto its new shelf and draws what that changes. */
function lay(/** @type {CardEntry} */ card, /** @type {string | null} */ pattern) {
  card.pattern = pattern;
  seat(card);
  for (const { draw } of shelves.values()) draw();
}

/** Puts the chosen card into a pattern, or out of all: on the page at once, and back again if the notebook refuses. */
export async function move(/** @type {string | null} */ pattern, id = chosen) {
  const card = view.walk.cards.find((one) => one.id === id);
  if (!card) return;
  const was = card.pattern;
  chosen = null;
  clearTimeout(timer);
  const brisk = performance.now() - moved < 400;
  moved = performance.now();
  moves++;
  moving.set(card.id, pattern);
  lay(card, pattern);
  /** @type {HTMLElement | null | undefined} */ (rowOf(card.id)?.querySelector(".card"))?.focus();
  /** @type {CommandError | null} */ let refusal = null;
  await alone("wall", (seq) => api.edit({ patch: { noun: "card", id: card.id, pattern }, seq }).catch((error) => { refusal = error; return null; }));
  moves--;
  if (refusal) {
    const now = view.walk.cards.find((one) => one.id === id);
    if (now && moving.get(card.id) === pattern) {
      moving.delete(card.id);
      lay(now, was);
    }
    trouble(refusal);
  }
  if (moves) return;
  moving.clear();
  // What the move changed elsewhere is read once the hands rest: a page that is drawn would hold up the next move.
  if (brisk) timer = setTimeout(refresh, 150);
  else await refresh();
}
