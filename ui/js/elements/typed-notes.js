/** Notes that were typed in from paper, each a row to put right; and fields for a minute. */
/** @import {NoteEntry} from "../types" */
import { $, attr, icon, setIfNotFocused } from "../dom.js";
import { fieldError } from "../errors.js";
import { bind, change, speak } from "../fields.js";
import { say, t } from "../l10n.js";
import { drawRows, listOf } from "../rows.js";
import { push } from "../save.js";
import { refresh } from "./app-shell.js";

/** Reads a minute: null where none stands, undefined while it makes no sense. */
export function minuteOf(/** @type {HTMLInputElement} */ field) {
  const text = field.value.trim();
  if (!text) return null;
  return /^\d{1,3}$/.test(text) && Number(text) <= 600 ? Number(text) : undefined;
}

/** Says beside a field that no minute is like this; answers whether it had to. */
export function wrong(/** @type {HTMLInputElement} */ field) {
  if (minuteOf(field) !== undefined) return false;
  fieldError(field, t("scripting-minute-wrong"));
  return true;
}

/** Attends to a field for a minute: what makes sense is passed on; for what does not, the minute from before. */
export function attend(/** @type {HTMLInputElement} */ field, /** @type {(n: number | null) => void} */ take) {
  /** @type {number | null} */ let before = null;
  field.addEventListener("focus", () => { const n = minuteOf(field); if (n !== undefined) before = n; });
  field.addEventListener("input", () => {
    const n = minuteOf(field);
    if (n !== undefined) fieldError(field, null);
    // The 70 of a wrong 700 was kept on the way; that was no wish.
    take(n === undefined ? before : n);
  });
  field.addEventListener("blur", () => { wrong(field); push(); });
}

/** Shows a minute, unless a person is in the field or has yet to put it right. */
export function show(/** @type {HTMLInputElement} */ field, /** @type {number | null} */ n) {
  if (!field.hasAttribute("aria-invalid")) setIfNotFocused(field, String(n ?? ""));
}

const minute = (/** @type {HTMLElement} */ row) => /** @type {HTMLInputElement} */ ($(".minute", row));
const more = {
  make: (/** @type {HTMLElement} */ row, /** @type {NoteEntry} */ { id }) => attend(minute(row), (n) => change({ noun: "note", id }, { minute: n })),
  draw: (/** @type {HTMLElement} */ row, /** @type {NoteEntry} */ note, /** @type {number} */ index) => {
    const [kind, lane] = [$(".kind", row), note.lane ?? "notice"];
    // Where the engine cannot fit a field to its text, the whole of a usual note is seen all the same.
    attr($("textarea", row), "rows", Math.min(6, note.text.split("\n").length + Math.floor(note.text.length / 60)));
    show(minute(row), note.minute);
    kind.className = `kind ${lane}`;
    kind.replaceChildren(icon(lane));
    for (const [part, field] of Object.entries({ minute: minute(row), lane: $("select", row), text: $("textarea", row) })) attr(field, "aria-label", say(`scripting-${part}-of`, { n: index + 1 }));
  },
};

/** Draws the notes, the newest last. */
export function drawTyped(/** @type {NoteEntry[]} */ notes, /** @type {string} */ language) {
  drawRows("note", notes, more);
  speak(language);
}

bind(listOf("note"), (row) => ({ noun: "note", id: row.dataset.id ?? "" }));
// The shape follows the lane that was chosen.
listOf("note").addEventListener("change", (event) => { if (/** @type {Element} */ (event.target).matches("select")) refresh(); });
