/** What can be done with a note of the visit: edit, move, make a card, remove. */
/** @import {Lane, EvidenceType} from "../types" */
/** @import {Open} from "./visit-note.js" */
import * as api from "../api.js";
import { el, icon, setIfNotFocused, write } from "../dom.js";
import { t } from "../l10n.js";
import { push, queue, seq } from "../save.js";
import { dress } from "../late.js";
import { act, refresh } from "./app-shell.js";

const LANES = /** @type {Lane[]} */ (["notice", "wonder", "try"]);
const KINDS = /** @type {EvidenceType[]} */ (["quote", "action", "count", "environment"]);
/** @type {WeakSet<HTMLElement>} */ const heard = new WeakSet();
await dress("late");

/** Sends one change of a note. */
const edit = (/** @type {Open} */ { note }, /** @type {object} */ values, at = seq()) => api.edit({ patch: /** @type {any} */ ({ noun: "note", id: note.id, ...values }), seq: at });

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
    button(() => remove(open), "stop away", icon("cross"), t("common-remove")),
    button(close, "plain", t("common-close")));
  if (heard.has(row)) return;
  heard.add(row);
  row.addEventListener("keydown", (event) => { if (event.key === "Escape" && !tools.hidden) close(); });
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
  const kind = el("select", {}, ...["", ...KINDS].map((one) => el("option", { value: one, selected: one === (note.evidence_type ?? "") }, t(`common-evidence-${one || "none"}`))));
  kind.addEventListener("change", () => act(() => edit(open, { evidence_type: kind.value || null })));
  tools.replaceChildren(area, el("label", { class: "grow" }, el("span", { class: "small" }, t("common-evidence")), kind),
    el("button", { type: "button", class: "go small-button", onclick: close }, t("common-done")));
  text.hidden = true;
  area.focus();
}

/** Removes the note; focus goes to its neighbour. */
async function remove(/** @type {Open} */ { note, row }) {
  const near = row.nextElementSibling ?? row.previousElementSibling;
  await act(() => api.remove({ noun: "note", id: note.id }), true);
  /** @type {HTMLElement | null} */ (near?.querySelector(".more") ?? document.querySelector("#note"))?.focus();
}
