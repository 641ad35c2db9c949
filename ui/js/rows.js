/** Lists of entries that a person adds to, moves and removes; one way of working for all of them. */
import * as api from "./api.js";
import { attr, list } from "./dom.js";
import { act } from "./elements/app-shell.js";
import { fill } from "./fields.js";
import { say, translate } from "./l10n.js";

const walk = new URLSearchParams(location.search).get("walk") ?? "";
const firstField = '[data-field]:not([type="radio"], [type="checkbox"])';
/** The list of a noun. @param {string} noun */
export const listOf = (noun) => /** @type {HTMLElement} */ (document.querySelector(`[data-rows="${noun}"]`));

/** Copies the first element of a template. @param {string} id */
function clone(id) {
  const t = /** @type {HTMLTemplateElement} */ (document.getElementById(id));
  return /** @type {HTMLElement} */ (/** @type {Element} */ (t.content.firstElementChild).cloneNode(true));
}

/** @typedef {{id: string}} Item */
/** What a page adds to a row when it is made and when it is drawn.
 * @template {Item} I @typedef {{make?: (row: HTMLElement, item: I) => void, draw?: (row: HTMLElement, item: I, index: number) => void}} More */

/** Makes one row of a noun from its template.
 * @template {Item} I @param {string} noun @param {I} item @param {More<I>} more */
export function makeRow(noun, item, more) {
  const row = translate(clone(`row-${noun}`));
  const buttons = /** @type {NodeListOf<HTMLButtonElement>} */ (row.querySelectorAll("[data-act]"));
  for (const radio of /** @type {NodeListOf<HTMLInputElement>} */ (row.querySelectorAll("[type=radio]"))) radio.name = `${radio.dataset.field}-${item.id}`;
  for (const button of buttons) button.addEventListener("click", () => press(noun, row, button.dataset.act ?? ""));
  // The arrows move the row that a person is in, as its buttons do.
  row.addEventListener("keydown", (event) => {
    const way = event.altKey && { ArrowUp: "up", ArrowDown: "down" }[event.key];
    // A closed list opens with these keys.
    if (!way || /** @type {Element} */ (event.target).matches("select") || !row.querySelector(`[data-act=${way}]`)) return;
    event.preventDefault();
    press(noun, row, way, /** @type {HTMLElement} */ (event.target));
  });
  more.make?.(row, item);
  const draw = (/** @type {I} */ now, /** @type {number} */ index) => {
    fill(row, now);
    for (const button of buttons) attr(button, "aria-label", say(`common-row-${button.dataset.act}`, { n: index + 1 }));
    more.draw?.(row, now, index);
  };
  return { row, draw };
}

/** Draws the rows of a noun. @template {Item} I @param {string} noun @param {I[]} items @param {More<I>} [more] */
export function drawRows(noun, items, more = {}) {
  const parent = listOf(noun);
  list(parent, items, (item) => makeRow(noun, item, more));
  const rows = [...parent.children];
  rows.forEach((row, index) => {
    for (const [way, end] of [["up", 0], ["down", rows.length - 1]]) {
      const button = row.querySelector(`[data-act=${way}]`);
      if (button) attr(button, "disabled", index === end);
    }
  });
}

/** Moves or removes the entry of a row. */
async function press(/** @type {string} */ noun, /** @type {HTMLElement} */ row, /** @type {string} */ what, /** @type {HTMLElement | null} */ from = null) {
  const id = row.dataset.id ?? "";
  if (what !== "remove") {
    await act(() => api.moveEntry({ noun, id, by: what === "up" ? -1 : 1 }));
    if (from) return from.focus();
    const same = /** @type {HTMLButtonElement} */ (row.querySelector(`[data-act=${what}]`));
    (same.disabled ? /** @type {HTMLElement | null} */ (row.querySelector(firstField)) : same)?.focus();
    return;
  }
  const near = row.nextElementSibling ?? row.previousElementSibling;
  await act(() => api.remove({ noun, id }), true);
  const target = near?.isConnected ? near.querySelector(firstField) : document.querySelector(`[data-add="${noun}"], [data-first]`);
  /** @type {HTMLElement | null} */ (target)?.focus();
}

/** Adds an entry, at once with its first text if there is one, and goes to it. @param {string} noun @param {string} [text] */
export async function addRow(noun, text) {
  // A page about one visit adds to that visit.
  const visit = new URLSearchParams(location.search).get("visit") ?? undefined;
  const id = await act(() => api.add({ walk, noun, visit, text }));
  const row = id && document.querySelector(`[data-id="${id}"]`);
  if (row) /** @type {HTMLElement | null} */ (row.querySelector(firstField))?.focus();
  return id;
}

for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll("[data-add]"))) {
  button.addEventListener("click", () => addRow(button.dataset.add ?? ""));
}
