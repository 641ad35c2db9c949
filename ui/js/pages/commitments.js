/** What I will try: one row each, with when, evidence and partner. */
/** @import {WalkView, CommitmentEntry} from "../types" */
import { $, el, icon } from "../dom.js";
import { begin, to } from "../elements/app-shell.js";
import { dateParts } from "../elements/date-parts.js";
import { bind, change, speak } from "../fields.js";
import { t } from "../l10n.js";
import { addRow, drawRows, listOf } from "../rows.js";

/** @type {WeakMap<HTMLElement, ReturnType<typeof dateParts>>} */ const dates = new WeakMap();

function draw(/** @type {WalkView} */ { walk }) {
  const noun = "commitment";
  drawRows(noun, walk.commitments, {
    make: (row, one) => {
      const date = dateParts(t("commitments-by"), (day) => change({ noun, id: one.id }, { by_date: day }));
      $("[data-date]", row).append(date.group);
      dates.set(row, date);
      row.addEventListener("change", () => reason(row));
    },
    draw: (row, /** @type {CommitmentEntry} */ one) => {
      dates.get(row)?.set(one.by_date);
      reason(row);
    },
  });
  $("#people").replaceChildren(...walk.walkers.filter((one) => one.id !== walk.me && one.display_name).map((one) => el("option", { value: one.display_name })));
  const used = new Set(walk.commitments.map((one) => one.text));
  const tries = walk.notes.filter((note) => note.author === walk.me && note.lane === "try" && note.text && !used.has(note.text));
  $("#tries").hidden = tries.length === 0;
  $("#try-notes").replaceChildren(...tries.map((note) => el("li", { class: "row from" }, el("span", { class: "try" }, icon("try")), el("span", { class: "grow", lang: walk.language }, note.text),
    el("button", { type: "button", onclick: () => addRow(noun, note.text) }, t("commitments-use")))));
  $("#next").setAttribute("href", to("export"));
  speak(walk.language);
}

/** The reason is asked only where something was dropped. */
function reason(/** @type {HTMLElement} */ row) {
  const status = /** @type {HTMLInputElement | null} */ (row.querySelector("[data-field=status]:checked"));
  $("[data-reason]", row).hidden = status?.value !== "dropped";
}

bind(listOf("commitment"), (row) => ({ noun: "commitment", id: row.dataset.id ?? "" }));
await begin("commitments", draw);
