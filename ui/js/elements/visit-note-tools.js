/** What can be done with a note of the visit: edit, move, star, make a card, look at earlier wordings, remove. */
/** @import {Actor, EarlierWording, EvidenceType, Lane} from "../types" */
/** @import {Open} from "./visit-note.js" */
import * as api from "../api.js";
import { attr, el, icon, setIfNotFocused, short, write } from "../dom.js";
import { forgetWordings, listWordings, takeWording } from "../hall-api.js";
import { say, t } from "../l10n.js";
import { push, queue, seq } from "../save.js";
import { dress } from "../late.js";
import { act, refresh } from "./app-shell.js";

const LANES = /** @type {Lane[]} */ (["notice", "wonder", "try"]);
const KINDS = /** @type {EvidenceType[]} */ (["quote", "action", "count", "environment"]);
const ACTORS = /** @type {Actor[]} */ (["student", "students", "teacher_move", "task", "materials", "wall"]);
/** @type {WeakSet<HTMLElement>} */ const heard = new WeakSet();
await dress("late");

/** Sends one change of a note. */
const edit = (/** @type {Open} */ { note }, /** @type {object} */ values, at = seq()) => api.edit({ patch: /** @type {any} */ ({ noun: "note", id: note.id, ...values }), seq: at });

/** Moves a note to the lane after its own. */
export const move = (/** @type {Open} */ open) => act(() => edit(open, { lane: LANES[(LANES.indexOf(open.note.lane ?? "notice") + 1) % 3] }));

/** Stars a note, or takes its star away. */
export const star = (/** @type {Open} */ open) => act(() => edit(open, { starred: !open.note.starred }));

/** Builds the row of tools, and lets Esc close it. */
export function build(/** @type {Open} */ open) {
  const { note, row, tools, close } = open;
  const button = (/** @type {() => void} */ run, /** @type {string} */ style, /** @type {(Node | string)[]} */ ...kids) => el("button", { type: "button", class: `small-button ${style}`, onclick: run }, ...kids);
  const card = button(() => { close(); act(() => api.makeCard({ note: note.id })); }, "", icon(note.card ? "check" : "plus"), t(note.card ? "visit-is-card" : "visit-make-card"));
  card.disabled = Boolean(note.card);
  tools.replaceChildren(
    button(() => compose(open), "", t("visit-edit")),
    ...LANES.filter((lane) => lane !== (note.lane ?? "notice")).map((lane) => button(() => { close(); act(() => edit(open, { lane })); }, lane, icon(lane), t(`visit-lane-${lane}`))),
    card,
    button(() => earlier(open), "", icon("undo"), t("visit-earlier")),
    button(() => remove(open), "stop away", icon("cross"), t("common-remove")),
    button(close, "plain", t("common-close")));
  if (heard.has(row)) return;
  heard.add(row);
  row.addEventListener("keydown", (event) => { if (event.key === "Escape" && !event.isComposing && !tools.hidden) close(); });
}

/** Shows the text again; what was written is saved already, or is now. */
export function shut(/** @type {Open} */ open) {
  if (!open.editing) return;
  open.editing = false;
  open.text.hidden = false;
  refresh();
}

/** Opens the note for writing, in its place. */
function compose(/** @type {Open} */ open) {
  const { note, lang, text, tools, close } = open;
  open.editing = true;
  const area = el("textarea", { lang, rows: 3, "aria-label": t("visit-edit") });
  setIfNotFocused(area, note.text);
  area.addEventListener("input", () => {
    const words = area.value;
    write(text, words);
    queue(`note/${note.id}/text`, (at) => edit(open, { text: words }, at));
  });
  area.addEventListener("blur", push);
  const select = (/** @type {string} */ field, /** @type {string} */ label, /** @type {[string, Node | string | Promise<string>][]} */ choices, /** @type {string | null} */ value) => {
    const list = el("select", { lang: field === "because" && lang }, ...choices.map(([one, words]) => el("option", { value: one, selected: one === (value ?? "") }, words)));
    list.addEventListener("change", () => act(() => edit(open, { [field]: list.value || null })));
    return el("label", { class: "grow" }, el("span", { class: "small" }, t(label)), list);
  };
  /** @type {[string, string][]} */ const seen = open.others().map((one) => [one.id, short(one.text)]);
  const more = note.lane === "try" ? [select("because", "visit-because", [["", t("visit-because-none")], ...seen], note.because)]
    : [select("evidence_type", "common-evidence", ["", ...KINDS].map((one) => [one, t(`common-evidence-${one || "none"}`)]), note.evidence_type),
      select("actor", "common-actor", ["", ...ACTORS].map((one) => [one, t(`common-actor-${one || "none"}`)]), note.actor)];
  tools.replaceChildren(area, ...more, el("button", { type: "button", class: "go small-button", onclick: close }, t("common-done")));
  text.hidden = true;
  area.focus();
}

/** Removes the note; focus goes to its neighbour. */
async function remove(/** @type {Open} */ { note, row }) {
  const near = row.nextElementSibling ?? row.previousElementSibling;
  await act(() => api.remove({ noun: "note", id: note.id }), true);
  /** @type {HTMLElement | null} */ (near?.querySelector(".more") ?? document.querySelector("#note"))?.focus();
}

/** Shows how the note read before; each can be taken again, all can be erased. */
async function earlier(/** @type {Open} */ open) {
  const { note, lang, tools, close } = open;
  const all = await listWordings({ note: note.id });
  const line = (/** @type {EarlierWording} */ { id, at, text }) => {
    const take = el("button", { type: "button", class: "small-button", onclick: () => { close(); act(() => takeWording({ wording: id })); } }, t("visit-earlier-take"));
    attr(take, "aria-label", say("visit-earlier-take-of", { at }));
    return el("li", { class: "row" }, el("span", { class: "min" }, at), el("p", { class: "grow", lang }, text), take);
  };
  // What is erased for good is asked about once, on the button itself.
  const forget = el("button", { type: "button", class: "small-button stop away", onclick: () => {
    if (forget.dataset.sure) {
      close();
      act(() => forgetWordings({ note: note.id }));
      return;
    }
    forget.dataset.sure = "yes";
    forget.textContent = t("visit-earlier-forget-sure");
  } }, t("visit-earlier-forget"));
  const title = el("p", { class: "small", tabindex: "-1" }, t(all.length ? "visit-earlier" : "visit-earlier-none"));
  tools.replaceChildren(title, el("ul", { class: "wordings" }, ...all.map(line)), el("div", { class: "row" }, el("button", { type: "button", class: "small-button", onclick: close }, t("common-close")), all.length ? forget : ""));
  title.focus();
}
