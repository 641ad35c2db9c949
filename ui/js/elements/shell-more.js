/** What a page needs only at times, fetched when first used: two keys, and what was kept at an unclean end. */
import { $, el, icon } from "../dom.js";
import { flush, go } from "../save.js";

/** Goes to the field that searches all notes. */
export function find() {
  const box = document.getElementById("search");
  if (box) box.focus(); else go("index.html#search");
}

/** Shows that all is saved, for hands that expect a key for it. */
export function save() {
  flush();
  for (const at of document.querySelectorAll("[data-save]")) {
    at.classList.add("flash");
    setTimeout(() => at.classList.remove("flash"), 1200);
  }
}

/** Tells what was kept when the program ended uncleanly. */
export const recovered = (/** @type {string} */ words) => (document.querySelector("[data-undo-line]") ?? $("main")).prepend(el("p", { class: "told", role: "status" }, icon("check"), words));
