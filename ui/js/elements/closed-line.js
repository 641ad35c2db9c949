/** What a page says and does while its walk is closed: one quiet line, and fields that can only be read. */
import { $, attr, el } from "../dom.js";
import { t } from "../l10n.js";
import { onOutcome } from "../save.js";
import { to } from "./app-shell.js";

/** What goes on after a walk; `core/src/closed.rs` decides it. */
const GOES_ON = "#mine *, [data-field=status], [data-field=dropped_reason], [data-rows=commitment] > li > .two [data-part], [data-check-ins] *";

/** Says that the walk is closed, with the way to where it is opened again. */
export function shut(/** @type {string} */ page) {
  if (page === "review") return;
  if (!document.getElementById("walk-closed")) {
    const line = el("p", { id: "walk-closed", class: "quiet" }, `${t("common-closed")} `, el("a", { href: `${to("review")}` }, t("common-closed-review")));
    const head = document.querySelector("main .head");
    if (head) head.after(line); else $("main").prepend(line);
    // Undo opens it again: then all of the page is as in an open walk.
    onOutcome(({ changes }) => { if (changes.includes("walk")) location.reload(); });
  }
  for (const field of document.querySelectorAll("main :is(textarea, input:not([type]))")) {
    if (!field.matches(GOES_ON)) attr(field, "readonly", true);
  }
}
