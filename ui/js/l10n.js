/** Words and looks: both come from Rust before the first paint. */
/** @import {PageStart, Settings} from "./types" */
import * as api from "./api.js";
import { attr, icon, write } from "./dom.js";

/** @type {Record<string, string>} */ let words = {};
/** @type {Map<string, Promise<string>>} */ const said = new Map();

/** Gives a sentence without variables. */
export const t = (/** @type {string} */ key) => words[key] ?? `⟨${key}⟩`;

/** Gives every sentence whose key begins so: a bank of ready words. */
t.all = (/** @type {string} */ beginning) => Object.keys(words).filter((key) => key.startsWith(beginning)).map(t);

/** Gives a sentence with variables; asks Rust once for each.
 * @param {string} key @param {Record<string, string | number>} args */
export function say(key, args) {
  const name = key + JSON.stringify(args);
  const sentence = said.get(name) ?? api.say({ key, args }).catch(() => "");
  said.set(name, sentence);
  return sentence;
}

/** Waits for every sentence that was asked for. */
export const settled = () => Promise.all(said.values());

/** Puts language, theme, text size and hand on the page. */
export function wear(/** @type {Settings} */ settings) {
  const root = document.documentElement;
  root.lang = settings.language.slice(0, 2);
  root.dataset.theme = settings.theme;
  root.dataset.hand = settings.hand;
  root.style.setProperty("--text-size", String(settings.text_size / 100));
}

/** Takes the words of a page and puts them in place. */
export function use(/** @type {PageStart} */ start) {
  words = start.words;
  wear(start.settings);
  translate(document);
}

/** What each mark in the markup fills. */
const PLACES = { "l10n-label": "aria-label", "l10n-placeholder": "placeholder" };

/** Fills every marked element and shape below a root. @template {ParentNode} N @param {N} root @returns {N} */
export function translate(root) {
  for (const node of root.querySelectorAll("[data-l10n]")) {
    const key = node.getAttribute("data-l10n");
    if (key) write(node, t(key));
  }
  for (const [mark, name] of Object.entries(PLACES)) {
    for (const node of root.querySelectorAll(`[data-${mark}]`)) {
      const key = node.getAttribute(`data-${mark}`);
      if (key) attr(node, name, t(key));
    }
  }
  for (const node of root.querySelectorAll("[data-icon]")) {
    if (!node.firstChild) node.append(icon(node.getAttribute("data-icon") ?? ""));
  }
  return root;
}
