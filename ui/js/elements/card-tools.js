/** What can be done with the chosen card: change its words and kind, say that one saw it differently, remove it. */
/** @import {CardEntry} from "../types" */
import * as api from "../api.js";
import { $, el, icon, write } from "../dom.js";
import { fill } from "../fields.js";
import { t } from "../l10n.js";
import { act } from "./app-shell.js";
import { choose } from "./card-wall.js";

const KINDS = ["", "quote", "action", "count", "environment"];

/** Fills the place under a card, once. @param {HTMLElement} tools @param {CardEntry} card @param {HTMLElement} text @param {(said: string) => void} differ */
export function show(tools, card, text, differ) {
  if (!tools.firstChild) {
    const area = el("textarea", { "data-field": "text", rows: 2, lang: text.lang });
    const kind = el("select", { "data-field": "evidence_type", "data-kind": "null" }, ...KINDS.map((one) => el("option", { value: one }, t(`common-evidence-${one || "none"}`))));
    const other = el("textarea", { "data-field": "seen_differently", rows: 1, lang: text.lang });
    area.addEventListener("input", () => write(text, area.value));
    other.addEventListener("input", () => differ(other.value));
    tools.append(el("label", {}, el("span", {}, t("debrief-card-text")), area), el("label", {}, el("span", {}, t("common-evidence")), kind),
      el("label", {}, el("span", {}, t("debrief-differently")), other),
      el("div", { class: "row" }, el("button", { type: "button", class: "small-button", onclick: () => choose(null) }, t("common-done")),
        el("button", { type: "button", class: "stop small-button away", onclick: () => remove(tools, card.id) }, icon("cross"), t("common-remove"))));
  }
  fill(tools, card);
}

/** Removes a card; focus goes to its neighbour. */
async function remove(/** @type {HTMLElement} */ tools, /** @type {string} */ id) {
  const row = tools.closest("li");
  const near = (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector(".card");
  await act(() => api.remove({ noun: "card", id }), true);
  /** @type {HTMLElement} */ (near ?? $("#add-card")).focus();
}
