/** Fetches looks that the first paint does not need. */
import { el } from "./dom.js";

/** @type {Map<string, Promise<unknown>>} */ const worn = new Map();

/** Adds a style sheet, once, and waits for it; without it the words still stand there. */
export function dress(/** @type {string} */ name) {
  const coming = worn.get(name) ?? new Promise((done) => {
    document.head.append(el("link", { rel: "stylesheet", href: `css/${name}.css`, onload: done, onerror: done }));
  });
  worn.set(name, coming);
  return coming;
}
