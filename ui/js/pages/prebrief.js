/** Plan and pre-brief: one long page of parts; every field saves by itself. */
/** @import {WalkView} from "../types" */
import { $, el, icon } from "../dom.js";
import { begin, to } from "../elements/app-shell.js";
import { dateParts } from "../elements/date-parts.js";
import { bind, change, fill, speak } from "../fields.js";
import { t } from "../l10n.js";
import { addRow, drawRows } from "../rows.js";

/** The ready norms, by the end of their key. */
const BANK = ["learn", "team", "evidence", "focus", "quiet", "there", "time", "once", "opinions", "guests"];
const MINE = ["learning_goal", "my_current_practice", "my_prediction"];
/** @type {WalkView["walk"]} */ let walk;
/** @type {ReturnType<typeof dateParts>} */ let date;

/** Which entry a field belongs to. @param {HTMLElement} row @param {string} field @returns {Record<string, string> | null} */
function who(row, field) {
  const list = /** @type {HTMLElement | null} */ (row.closest("[data-rows]"));
  if (list) return { noun: list.dataset.rows ?? "", id: row.dataset.id ?? "", ...(list.dataset.rows === "walker" && { walk: walk.id }) };
  if (field === "learning_goal") return { noun: "walker", id: walk.me, walk: walk.id };
  return MINE.includes(field) ? { noun: "preparation", walk: walk.id } : { noun: "walk", id: walk.id };
}

function draw(/** @type {WalkView} */ view) {
  walk = view.walk;
  date ??= dateParts(t("prebrief-date"), (day) => change({ noun: "walk", id: walk.id }, { date: day }), view.today);
  if (!date.group.isConnected) $("#date").append(date.group);
  date.set(walk.date);
  for (const id of ["basics", "focus"]) fill($(`#${id}`), walk);
  const me = walk.walkers.find((one) => one.id === walk.me);
  if (me) fill($("#mine"), me);
  drawRows("look_for", walk.look_fors);
  drawRows("norm", walk.norms);
  drawRows("walker", walk.walkers, {
    draw: (row, one) => {
      $("[data-act=remove]", row).hidden = one.id === walk.me;
      row.toggleAttribute("data-me", one.id === walk.me);
    },
  });
  const full = walk.look_fors.length >= 6;
  $("[data-add=look_for]").hidden = full;
  $("#look-fors-full").hidden = !full;
  const taken = new Set(walk.norms.map((norm) => norm.text));
  $("#bank").replaceChildren(...BANK.map((name) => t(`prebrief-bank-${name}`)).filter((text) => !taken.has(text)).map((text) => el("li", {},
    el("button", { type: "button", class: "small-button norm", onclick: () => addRow("norm", text) }, icon("plus"), text))));
  $("#next").setAttribute("href", to("schedule"));
  speak(walk.language);
}

bind($("#parts"), who);
await begin("prebrief", draw);
