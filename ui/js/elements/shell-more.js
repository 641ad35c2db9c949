/** What not every page needs, fetched when first used: its foot, two keys, and what was kept at an unclean end. */
import { $, el, icon } from "../dom.js";
import { t } from "../l10n.js";
import { flush, go } from "../save.js";

/** Ends the page with what the walk is for, and where everything stays; a visit fills its window without. */
export const foot = () => document.body.append(el("footer", {}, el("p", { class: "purpose" }, t("common-purpose")), el("p", { class: "small" }, t("common-on-device"))));

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
