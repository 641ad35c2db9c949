/** What a page says and does while its walk is closed: one quiet line, and fields that can only be read. */
import { $, attr, el } from "../dom.js";
import { t } from "../l10n.js";
import { onOutcome } from "../save.js";
import { to } from "./app-shell.js";

/** What goes on after a walk; `core/src/closed.rs` decides it. */
const GOES_ON = "[data-page=reflection] *, [data-field=status], [data-field=dropped_reason], [data-page=commitments] [data-part], [data-check-ins] *";
const way = (/** @type {string} */ key) => el("a", { class: "button plain", href: to("review") }, t(key));
const line = el("p", { id: "walk-closed", class: "row quiet" }, el("span", {}, t("common-closed")), way("common-closed-review"));
let hears = false;

/** Says that the walk is closed, with the way to where it is opened again. @param {string} page */
export function shut(page) {
  if (page === "review") return;
  // Undo opens it again: then all of the page is as in an open walk.
  if (!hears) onOutcome(({ changes }) => { if (changes.includes("walk")) location.reload(); });
  hears = true;
  const head = document.querySelector("main .head");
  if (head) head.after(line);
  // The visit fills its window, so there the line stands among the steps.
  else $(".steps").prepend(way("common-closed"));
  for (const field of document.querySelectorAll("main :is(textarea, input:not([type]))")) {
    if (!field.matches(GOES_ON)) attr(field, "readonly", true);
  }
}
