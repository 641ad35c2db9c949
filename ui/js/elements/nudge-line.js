/** The quiet remark on a wording, under its field: it never blocks and is kept nowhere. */
import { attr, icon } from "../dom.js";

let remarks = 0;

/** Shows a remark, or takes it away; its field says that it is there. @param {HTMLElement} place @param {string | undefined} text @param {HTMLElement} [field] */
export function remark(place, text, field) {
  place.hidden = !text;
  if (field) {
    place.id ||= `nudge-${++remarks}`;
    if (!field.hasAttribute("aria-invalid")) attr(field, "aria-describedby", text ? place.id : null);
  }
  if (text && place.textContent !== text) place.replaceChildren(icon("wonder"), text);
}

/** Shows the remarks on the rows of a page, by their ids. @param {Record<string, string | undefined>} nudges */
export function remarkRows(nudges) {
  for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-id] .nudge"))) {
    const row = /** @type {HTMLElement} */ (place.closest("[data-id]"));
    remark(place, nudges[row.dataset.id ?? ""], /** @type {HTMLElement} */ (row.querySelector("textarea")));
  }
}
