/** The visits in order: number, start, minutes, walking. */
/** @import {WalkView, VisitEntry} from "../types" */
import { $, attr, write } from "../dom.js";
import { begin, refresh, to } from "../elements/app-shell.js";
import { bind } from "../fields.js";
import { say } from "../l10n.js";
import { drawRows, listOf } from "../rows.js";
import { onOutcome } from "../save.js";

const LABELS = { start: "schedule-start-of", minutes: "schedule-minutes-of", transit_minutes: "schedule-walking-of" };
/** @type {WalkView} */ let view;
/** @type {number | undefined} */ let timer;

function draw(/** @type {WalkView} */ now) {
  view = now;
  write($("#sum"), view.sum);
  drawRows("visit", view.walk.visits, {
    draw: (row, /** @type {VisitEntry} */ visit) => {
      write($(".no", row), String(visit.visit_no));
      write($(".time", row), view.times[visit.id] || "–");
      for (const [field, key] of Object.entries(LABELS)) attr($(`[data-field=${field}]`, row), "aria-label", say(key, { n: visit.visit_no }));
    },
  });
  const start = view.walk.visits.find((visit) => visit.id === view.next_visit) ?? view.walk.visits[0];
  const link = $("#start");
  link.hidden = !start;
  if (!start) return;
  link.setAttribute("href", to("visit", start.id) + (start.entered_at ? "" : "&start=1"));
  write(link, start.entered_at ? say("schedule-carry-on", { n: start.visit_no }) : say("schedule-start-visit", { n: start.visit_no }));
}

bind(listOf("visit"), (row) => ({ noun: "visit", id: row.dataset.id ?? "" }));
await begin("schedule", draw);
// The sum and the times follow what is typed, once it is saved.
onOutcome(() => {
  clearTimeout(timer);
  timer = setTimeout(refresh, 250);
});
