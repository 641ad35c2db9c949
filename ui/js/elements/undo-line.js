/** Taking back: the line that offers it, and the act itself; fetched when first needed. */
/** @import {Outcome} from "../types" */
import * as api from "../api.js";
import { announce } from "../announce.js";
import { $, el, icon } from "../dom.js";
import { trouble } from "../errors.js";
import { t } from "../l10n.js";
import { dress } from "../late.js";
import { tell } from "../save.js";
import { refresh } from "./app-shell.js";

const line = el("div", { class: "undo-line", hidden: true });
/** @type {number | undefined} */ let timer;
await dress("late");
(document.querySelector("[data-undo-line]") ?? $("main")).append(line);

/** Undoes or redoes, then draws the page again. */
export async function again(/** @type {"undo" | "redo"} */ way) {
  try {
    const outcome = await api[way]();
    // A press on a button leaves the caret in the text on some systems; what comes back must be seen there.
    const at = /** @type {HTMLElement | null} */ (document.activeElement);
    if (at?.matches("input, textarea")) at.blur();
    tell(outcome);
    if (line.contains(at)) $("h1").focus();
    line.hidden = true;
    announce(outcome.value);
    await refresh();
  } catch (error) { trouble(error); }
}

/** Offers to take a removal back, for ten seconds. */
export function offerUndo(/** @type {Outcome<any>} */ outcome) {
  clearTimeout(timer);
  line.replaceChildren(el("span", { class: "grow" }, t("common-removed")),
    el("button", { type: "button", id: "undo-now", onclick: () => again("undo") }, icon("undo"), outcome.undo ?? t("common-undo")));
  line.hidden = false;
  announce(t("common-removed"));
  timer = setTimeout(() => { line.hidden = true; }, 10000);
}
