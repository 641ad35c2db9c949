/** Two live regions: a polite one, and one for text that is not saved. */
import { el } from "./dom.js";

const polite = el("p", { role: "status", class: "hear" });
const urgent = el("p", { role: "alert", class: "hear" });
let last = -5000;
/** @type {number | undefined} */ let timer;

/** Puts the regions on the page before anything is said. */
export const listen = () => document.body.append(polite, urgent);

/** Says a sentence when it is quiet: at most one in five seconds, the newest wins. */
export function announce(/** @type {string} */ words) {
  clearTimeout(timer);
  timer = setTimeout(() => { last = performance.now(); polite.textContent = words; }, Math.max(0, last + 5000 - performance.now()));
}

/** Says at once that something needs the person; an empty text ends it. */
export const alarm = (/** @type {string} */ words) => { urgent.textContent = words; };
