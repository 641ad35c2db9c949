/** Small tools over the page: making, filling and keeping elements. Text only, never markup. */

const SVG = "http://www.w3.org/2000/svg";
/** Each shape is one path in a 14 by 14 box. @type {Record<string, string>} */
const SHAPES = {
  notice: "M7 1a6 6 0 1 0 0 12A6 6 0 0 0 7 1z",
  wonder: "M7 0l7 7-7 7-7-7z",
  try: "M7 1l6.5 12H.5z",
  check: "M5.4 11.6L1 7.3l1.5-1.5 2.9 2.8L11.5 2 13 3.5z",
  more: "M.5 5.7h2.6v2.6H.5zm5.2 0h2.6v2.6H5.7zm5.2 0h2.6v2.6h-2.6z",
  alert: "M4 0h6l4 4v6l-4 4H4l-4-4V4zm2.2 3v5h1.6V3zm0 6.2V11h1.6V9.2z",
  up: "M7 2l5 6H9v4H5V8H2z",
  down: "M7 12L2 6h3V2h4v4h3z",
  undo: "M5 1L.5 5 5 9V6h4a2.5 2.5 0 0 1 0 5H4v2h5a4.5 4.5 0 0 0 0-9H5z",
  redo: "M9 1l4.5 4L9 9V6H5a2.5 2.5 0 0 0 0 5h5v2H5a4.5 4.5 0 0 1 0-9h4z",
  cross: "M2 3.4L3.4 2 7 5.6 10.6 2 12 3.4 8.4 7l3.6 3.6-1.4 1.4L7 8.4 3.4 12 2 10.6 5.6 7z",
  plus: "M6 1h2v5h5v2H8v5H6V8H1V6h5z",
  star: "M7 0l2 5h5l-4 3 2 6-5-4-5 4 2-6-4-3h5z",
  lock: "M3 6V5a4 4 0 0 1 8 0v1h1v7.5H2V6zm2 0h4V5a2 2 0 0 0-4 0z",
};

/** Draws one of the shapes; a word always stands beside it. */
export function icon(/** @type {string} */ name) {
  const svg = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  svg.setAttribute("viewBox", "0 0 14 14");
  svg.setAttribute("class", "m");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", SHAPES[name]);
  path.setAttribute("fill-rule", "evenodd");
  svg.append(path);
  return svg;
}

/** @typedef {string | boolean | number | null | undefined | Promise<string>} Value */

/** Sets one attribute, now or when its sentence arrives. */
export function attr(/** @type {Element} */ node, /** @type {string} */ name, /** @type {Value} */ value) {
  if (value instanceof Promise) value.then((v) => node.setAttribute(name, v));
  else if (value === false || value === null || value === undefined) node.removeAttribute(name);
  else node.setAttribute(name, value === true ? "" : String(value));
}

/** Makes an element; functions become listeners, promises become text when they arrive.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag @param {Record<string, Value | ((event: any) => void)>} [props]
 * @param {(Node | string | Promise<string> | null)[]} kids @returns {HTMLElementTagNameMap[K]} */
export function el(tag, props = {}, ...kids) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === "function") node.addEventListener(name.slice(2), value);
    else attr(node, name, value);
  }
  for (const kid of kids) if (kid !== null) node.append(kid instanceof Promise ? later(kid) : kid);
  return node;
}

/** @param {Promise<string>} promise */
function later(promise) {
  const text = document.createTextNode("");
  promise.then((words) => { text.data = words; });
  return text;
}

/** Puts words into an element, now or when they arrive. */
export function write(/** @type {Element} */ node, /** @type {string | Promise<string>} */ words) {
  if (words instanceof Promise) words.then((w) => { node.textContent = w; });
  else if (node.textContent !== words) node.textContent = words;
}

/** Finds the one element that must be there. @param {string} selector @param {ParentNode} [root] */
export function $(selector, root = document) {
  const node = root.querySelector(selector);
  if (!node) throw new Error(`missing ${selector}`);
  return /** @type {HTMLElement} */ (node);
}

/** Gives the beginning of a text, long enough to know it by; no character is cut in two. */
export const short = (/** @type {string} */ text) => [...text.slice(0, 160)].slice(0, 80).join("");

/** Writes a field unless a person is in it: the only place that assigns a value. */
export function setIfNotFocused(/** @type {any} */ field, /** @type {string} */ text) {
  if (field !== document.activeElement && field.value !== text) field.value = text;
}

/** @type {WeakMap<Element, (item: any, index: number) => void>} */
const drawers = new WeakMap();

/** Keeps one row per item, in order, without touching rows that stand where they should.
 * @template {{id: string}} I
 * @param {Element} parent @param {I[]} items
 * @param {(item: I) => {row: HTMLElement, draw?: (item: I, index: number) => void}} make */
export function list(parent, items, make) {
  const focused = /** @type {HTMLElement | null} */ (document.activeElement);
  const old = new Map([...parent.children].map((row) => [/** @type {HTMLElement} */ (row).dataset.id, row]));
  const rows = items.map((item, index) => {
    let row = old.get(item.id);
    if (!row) {
      const made = make(item);
      row = made.row;
      made.row.dataset.id = item.id;
      if (made.draw) drawers.set(row, made.draw);
    }
    old.delete(item.id);
    drawers.get(row)?.(item, index);
    return row;
  });
  for (const row of old.values()) row.remove();
  rows.forEach((row, index) => {
    if (parent.children[index] !== row) parent.insertBefore(row, parent.children[index] ?? null);
  });
  if (focused && focused !== document.activeElement && parent.contains(focused)) focused.focus();
}
