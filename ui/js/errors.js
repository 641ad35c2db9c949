/** Errors: the door to the remarks, which are fetched when there is something to say. */

const remarks = () => import("./remarks.js");
/** Even where the remarks cannot be fetched, the page is shown. */
const reveal = () => { document.documentElement.dataset.ready = ""; };

/** Shows what a command could not do. */
export const trouble = (/** @type {unknown} */ error) => remarks().then((page) => page.trouble(error)).catch(reveal);

/** Points out a field, or takes the remark away. @param {HTMLElement} field @param {string | null} message @param {string} [hint] */
export function fieldError(field, message, hint = "") {
  if (!message && !field.hasAttribute("aria-invalid")) return;
  if (message) field.setAttribute("aria-invalid", "true");
  else field.removeAttribute("aria-invalid");
  remarks().then((page) => page.remark(field, message, hint));
}

addEventListener("error", (event) => trouble({ message: event.message }));
addEventListener("unhandledrejection", (event) => trouble(event.reason));
