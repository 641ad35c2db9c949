/** Plan and pre-brief: one long page of parts; every field saves by itself. */
/** @import {PlanView, WalkView} from "../types" */
import { $, write } from "../dom.js";
import { begin, refresh, to } from "../elements/app-shell.js";
import { dateParts } from "../elements/date-parts.js";
import { bind, change, fill, speak } from "../fields.js";
import { t } from "../l10n.js";
import * as plans from "../plan-api.js";
import { drawRows } from "../rows.js";
import { onOutcome } from "../save.js";

const MINE = ["my_current_practice", "my_prediction"];
const PART = ["learning_goal", "understands"];
const parts = import("../elements/plan-parts.js");
/** @type {WalkView["walk"]} */ let walk;
/** @type {ReturnType<typeof dateParts>} */ let date;
/** @type {number | undefined} */ let timer;

/** Which entry a field belongs to. @param {HTMLElement} row @param {string} field @returns {Record<string, string> | null} */
function who(row, field) {
  const noun = /** @type {HTMLElement | null} */ (row.closest("[data-rows]"))?.dataset.rows;
  const id = row.dataset.id ?? "";
  if (noun === "since") return { noun, walk: walk.id, commitment: id };
  if (noun) return { noun, id, ...(noun === "walker" && { walk: walk.id }) };
  if (PART.includes(field)) return { noun: "walker", id: walk.me, walk: walk.id };
  return MINE.includes(field) ? { noun: "preparation", walk: walk.id } : { noun: "walk", id: walk.id };
}

async function draw(/** @type {WalkView} */ view, /** @type {PlanView} */ plan) {
  walk = view.walk;
  date ??= dateParts(t("prebrief-date"), (day) => change({ noun: "walk", id: walk.id }, { date: day }), view.today);
  if (!date.group.isConnected) $("#date").append(date.group);
  date.set(walk.date);
  for (const id of ["basics", "focus", "in-room"]) fill($(`#${id}`), walk);
  const me = walk.walkers.find((one) => one.id === walk.me);
  if (me) fill($("#mine"), me);
  write($("#protocol-name"), walk.protocol?.name ?? t("prebrief-protocol-none"));
  $("#protocol-name").lang = walk.protocol?.language ?? document.documentElement.lang;
  write($("#length"), plan.length);
  $("#to-protocol").setAttribute("href", to("protocol"));
  drawRows("norm", walk.norms);
  await (await parts).draw(walk, plan);
  $("#next").setAttribute("href", to("schedule"));
  $("#to-practice").setAttribute("href", to("practice"));
  speak(walk.language);
}

bind($("#parts"), who);
await begin("prebrief", draw, undefined, (view) => plans.planView({ walk: view.walk.id }));
// Remarks follow what is typed at a pause, once it is saved.
onOutcome(() => {
  clearTimeout(timer);
  timer = setTimeout(refresh, 1200);
});
