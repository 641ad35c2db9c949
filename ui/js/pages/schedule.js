/** The visits in order: number, start, minutes, walking; hosts, doors, and what is told. */
/** @import {PlanView, WalkView, VisitEntry} from "../types" */
import { $, attr, el, icon, list, write } from "../dom.js";
import { begin, refresh, to } from "../elements/app-shell.js";
import { bind, fill, speak } from "../fields.js";
import { say } from "../l10n.js";
import * as plans from "../plan-api.js";
import { drawRows, listOf, makeRow } from "../rows.js";
import { onOutcome } from "../save.js";

const LABELS = { start: "schedule-start-of", minutes: "schedule-minutes-of", transit_minutes: "schedule-walking-of" };
/** @type {WalkView} */ let view;
/** @type {PlanView} */ let plan;
/** @type {number | undefined} */ let timer;

/** @param {HTMLElement} row @param {string} field @returns {Record<string, string>} */
const who = (row, field) => {
  const id = row.dataset.id ?? "";
  return field === "code" ? { noun: "door", visit: id } : { noun: "visit", id };
};

function draw(/** @type {WalkView} */ now, /** @type {PlanView} */ read) {
  [view, plan] = [now, read];
  write($("#sum"), view.sum);
  $("#turns").hidden = !plan.rules.by_planning_period;
  drawRows("visit", view.walk.visits, {
    draw: (row, /** @type {VisitEntry} */ visit, index) => {
      // Other pages lead here; a row that moves keeps its name.
      if (index === 0 && !document.getElementById("first-start")) $("[data-field=start]", row).id ||= "first-start";
      write($(".no", row), String(visit.visit_no));
      write($(".time", row), view.times[visit.id] || "–");
      $(".remarks", row).replaceChildren(...(plan.remarks[visit.id] ?? []).map((text) => el("li", {}, icon("wonder"), text)));
      for (const [field, key] of Object.entries(LABELS)) attr($(`[data-field=${field}]`, row), "aria-label", say(key, { n: visit.visit_no }));
    },
  });
  list($("#hosts"), view.walk.visits, (visit) => makeRow("host", visit, {
    draw: (row, /** @type {VisitEntry} */ one) => {
      write($("h3", row), say("common-visit-n", { n: one.visit_no }));
      $(".door", row).hidden = Boolean(view.walk.closed_at);
      fill($(".door", row), { code: plan.doors[one.id] ?? "" });
      $(".host-focus", row).hidden = !plan.rules.focus_by_host && !one.host_focus;
    },
  }));
  const me = view.walk.walkers.find((one) => one.id === view.walk.me);
  const goal = $("#goal");
  if (me) fill(goal, me);
  // Once it is shown it stays, so that nobody loses the field while typing.
  if (plan.missing.includes("learning_goal")) goal.hidden = false;
  const start = view.walk.visits.find((visit) => visit.id === view.next_visit) ?? view.walk.visits[0];
  const link = $("#start");
  link.hidden = !start || plan.missing.includes("learning_goal");
  $("#to-agenda").setAttribute("href", to("agenda"));
  $("#to-scripting").setAttribute("href", to("scripting"));
  speak(view.walk.language);
  if (!start) return;
  link.setAttribute("href", to("visit", start.id) + (start.entered_at ? "" : "&start=1"));
  write(link, start.entered_at ? say("schedule-carry-on", { n: start.visit_no }) : say("schedule-start-visit", { n: start.visit_no }));
}

bind(listOf("visit"), who);
bind($("#hosts"), who);
bind($("#goal"), () => ({ noun: "walker", id: view.walk.me, walk: view.walk.id }));
await begin("schedule", draw, undefined, (now) => plans.planView({ walk: now.walk.id }));
// The sum, the times and the remarks follow what is typed, once it is saved.
onOutcome(() => {
  clearTimeout(timer);
  timer = setTimeout(refresh, 250);
});
