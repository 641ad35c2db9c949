/** Named fields: filled from an entry, and each saved by itself. */
/** @import {CommandError, Patch} from "./types" */
import * as api from "./api.js";
import { setIfNotFocused } from "./dom.js";
import { fieldError } from "./errors.js";
import { t } from "./l10n.js";
import { push, queue } from "./save.js";

/** Fills each field that is named in the markup from an entry. */
export function fill(/** @type {ParentNode} */ root, /** @type {Record<string, any>} */ entry) {
  for (const field of /** @type {NodeListOf<HTMLInputElement>} */ (root.querySelectorAll("[data-field]"))) {
    const name = field.dataset.field ?? "";
    if (!(name in entry)) continue;
    const value = entry[name];
    if (field.type === "checkbox") field.checked = Array.isArray(value) ? value.includes(field.value) : value;
    else if (field.type === "radio") field.checked = field.value === (value ?? "");
    else if (!field.hasAttribute("aria-invalid")) setIfNotFocused(field, String(value ?? ""));
  }
}

/** Says in which language the walk's own text is written. */
export function speak(/** @type {string} */ language) {
  for (const field of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("textarea[data-field], input[data-field]:not([type])"))) field.lang = language;
}

/** Reads a clock time as hands write it: 9:05, 905, 09.05; null if it is none. */
export function clock(/** @type {string} */ text) {
  const [, hours, minutes] = /^(\d{1,2})[:.h ]?(\d{2})$/.exec(text.trim()) ?? [];
  return hours && Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, "0")}:${minutes}` : null;
}

/** Reads what a field stands for; undefined while it makes no sense yet. */
function valueOf(/** @type {HTMLInputElement} */ field, /** @type {ParentNode} */ row) {
  const { field: name, kind } = field.dataset;
  if (kind === "yes") return field.checked;
  if (field.type === "checkbox") {
    const all = /** @type {HTMLInputElement[]} */ ([...row.querySelectorAll(`[data-field="${name}"]`)]);
    return all.filter((box) => box.checked).map((box) => box.value);
  }
  if (kind === "null") return field.value || null;
  if (kind === "clock") return field.value.trim() ? clock(field.value) ?? undefined : null;
  if (kind === "number") return /^\d{1,3}$/.test(field.value.trim()) ? Number(field.value) : undefined;
  return field.value;
}

/** Saves every named field below a root by itself.
 * @param {HTMLElement} root
 * @param {(row: HTMLElement, field: string) => Record<string, string> | null} who names the entry that a row shows */
export function bind(root, who) {
  const read = (/** @type {Event} */ event) => {
    const field = /** @type {HTMLInputElement} */ (event.target);
    const name = field.dataset?.field;
    const row = /** @type {HTMLElement} */ (field.closest("[data-id]") ?? root);
    return { field, name, row, value: name ? valueOf(field, row) : undefined };
  };
  root.addEventListener("input", (event) => {
    const { field, name, row, value } = read(event);
    if (!name || value === undefined) return;
    fieldError(field, null);
    const entry = who(row, name);
    const said = field.value;
    if (entry) change(entry, { [name]: value }, (error) => { if (error?.field === name && field.value === said) fieldError(field, error.message, error.hint); });
  });
  root.addEventListener("focusout", (event) => {
    push();
    const { field, name, value } = read(event);
    if (name && value === undefined) fieldError(field, t(field.dataset.kind === "clock" ? "common-clock-wrong" : "common-number-wrong"));
    else if (name && field.dataset.kind === "clock" && value) setTimeout(() => setIfNotFocused(field, String(value)));
  });
}

/** Queues new values for one entry. @param {Record<string, string>} entry @param {Record<string, unknown>} values @param {(error: CommandError) => void} [refused] */
export function change(entry, values, refused) {
  const patch = /** @type {Patch} */ (/** @type {unknown} */ ({ ...entry, ...values }));
  queue([...Object.values(entry), ...Object.keys(values)].join("/"), (seq) => api.edit({ patch, seq }).catch((error) => { refused?.(error); throw error; }));
}
