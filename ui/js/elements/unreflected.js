/** The quiet line that a reflection is still to come: it asks, and lets a person go on. */
import { $, el } from "../dom.js";
import { t } from "../l10n.js";

/** Makes the line for a walk, with its link. */
export const unreflected = (/** @type {string} */ walk) => el("p", { class: "row quiet unreflected" }, el("span", {}, t("common-unreflected")),
  el("a", { class: "button plain small-button", href: `reflection.html?walk=${walk}` }, t("common-reflect-now")));

/** @type {HTMLElement | undefined} */ let line;

/** Shows the line below the heading of a page, or takes it away. @param {boolean} on @param {string} walk */
export function remind(on, walk) {
  if (!line) $(".head").after(line = unreflected(walk));
  line.hidden = !on;
}
