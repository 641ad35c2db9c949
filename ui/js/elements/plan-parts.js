/** Parts of the plan that look beyond this walk: what is missing, the last walk, proposals, the team, remarks. */
/** @import {PlanView, SinceLine, ProposalEntry, LookForEntry, WalkDocument, WalkerEntry} from "../types" */
import * as api from "../api.js";
import { $, el, icon, list, write } from "../dom.js";
import { act, to } from "./app-shell.js";
import { remark } from "./nudge-line.js";
import { change } from "../fields.js";
import { say, t } from "../l10n.js";
import * as plans from "../plan-api.js";
import { addRow, drawRows } from "../rows.js";
import { seq } from "../save.js";

/** Where each missing thing is written: a control of this page, or another page and a control there. @type {Record<string, string>} */
const PLACES = {
  learning_goal: "#learning-goal", date: "#date input", focus_question: "#focus-question", look_fors: "[data-add=look_for]", norms: "[data-add=norm]",
  linked_goal: "[data-field=linked_goal]", facilitator: "#walkers [value=facilitator]", start: "schedule.first-start", visits: "schedule.add-visit",
  debrief: "debrief", reflection: "reflection.validated", commitment: "commitments.add-commitment", open_commitments: "commitments",
};
/** @type {WalkDocument} */ let walk;

/** A link to what is missing: it goes to the control itself, wherever that is. */
function link(/** @type {string} */ what) {
  const place = PLACES[what];
  const words = t(`prebrief-missing-${what.replaceAll("_", "-")}`);
  const [page, control] = place.split(".");
  if (!/^[#[]/.test(place)) return el("a", { href: to(page) + (control ? `#${control}` : "") }, words);
  return el("a", { href: "#main", onclick: (/** @type {Event} */ event) => {
    event.preventDefault();
    const control = $(place);
    control.focus();
    control.scrollIntoView({ block: "center" });
  } }, words);
}

function missing(/** @type {PlanView} */ plan) {
  const line = $("#missing");
  const now = [plan.state_word, ...plan.missing].join();
  if (line.dataset.of === now) return;
  line.dataset.of = now;
  line.replaceChildren(el("span", { class: "chip" }, plan.state_word),
    ...(plan.missing.length ? [el("strong", {}, t("prebrief-missing")), ...plan.missing.map(link)] : []));
}

function since(/** @type {PlanView} */ plan) {
  for (const id of ["#since", "#to-since"]) $(id).hidden = plan.since.length === 0;
  drawRows("since", plan.since, {
    make: (row, /** @type {SinceLine} */ one) => { $(".promise", row).lang = one.language; },
    draw: (row, /** @type {SinceLine} */ one) => {
      write($(".promise", row), one.text);
      write($(".line", row), one.line);
    },
  });
}

function count(/** @type {HTMLElement} */ row, /** @type {number} */ votes) {
  row.dataset.votes = String(votes);
  write($(".count", row), say("prebrief-votes", { n: votes }));
}

/** A proposal without words cannot become the focus. */
const takeable = (/** @type {HTMLElement} */ row, /** @type {string} */ text) => { /** @type {HTMLButtonElement} */ ($(".take", row)).disabled = !text.trim(); };

function proposals() {
  const box = /** @type {HTMLDetailsElement} */ ($("#proposals"));
  // After that it is the person's to open and to close.
  if (!box.dataset.seen) { box.open = walk.proposals.length > 0 && !walk.focus_question; box.dataset.seen = "yes"; }
  drawRows("proposal", walk.proposals, {
    make: (row, { id }) => {
      const field = /** @type {HTMLTextAreaElement} */ ($("textarea", row));
      // Hands are counted quickly: each press counts at once, and the newest number is saved.
      const vote = (/** @type {number} */ by) => {
        const votes = Math.min(999, Math.max(0, Number(row.dataset.votes) + by));
        count(row, votes);
        change({ noun: "proposal", id }, { votes });
      };
      field.addEventListener("input", () => takeable(row, field.value));
      $(".fewer", row).addEventListener("click", () => vote(-1));
      $(".more", row).addEventListener("click", () => vote(1));
      $(".take", row).addEventListener("click", async () => {
        const question = $("#focus-question");
        question.blur();
        await act(() => api.edit({ patch: { noun: "walk", id: walk.id, focus_question: field.value }, seq: seq(), act: true }));
        question.focus();
      });
    },
    draw: (row, /** @type {ProposalEntry} */ one, index) => {
      count(row, one.votes);
      takeable(row, one.text);
      for (const [name, key] of [["fewer", "less"], ["more", "more"], ["take", "take"]]) {
        say(`prebrief-${key}-of`, { n: index + 1 }).then((words) => $(`.${name}`, row).setAttribute("aria-label", words));
      }
    },
  });
}

function team(/** @type {PlanView} */ plan) {
  remark($("#team-remark"), plan.team_remark);
  $("#agreed").replaceChildren(...plan.rule_lines.map((line) => el("li", {}, line)));
  remark($("#agreed-remark"), plan.agreement_remarks.join(" "));
  write($("#led-last"), plan.led_last);
  $("#led-last").hidden = !plan.led_last;
  drawRows("walker", walk.walkers, {
    draw: (row, /** @type {WalkerEntry} */ one) => {
      $("[data-act=remove]", row).hidden = one.id === walk.me;
      row.toggleAttribute("data-me", one.id === walk.me);
      const turns = $(".turns", row);
      const [before, next] = [plan.turns[one.id], plan.proposed[one.id]];
      turns.hidden = !next;
      if (next) write(turns, before ? say("prebrief-turns", { before, next }) : say("prebrief-turn-next", { next }));
    },
  });
}

/** Offers the ready words that are not in the list yet; a press adds one. */
function bank(/** @type {string} */ noun, /** @type {HTMLElement} */ place, /** @type {{text: string}[]} */ rows, /** @type {string[]} */ ready) {
  const left = ready.filter((text) => !rows.some((row) => row.text === text));
  list(place, left.map((id) => ({ id })), ({ id }) => ({ row: el("li", {},
    el("button", { type: "button", class: "small-button norm", lang: walk.language, onclick: () => addRow(noun, id) }, icon("plus"), id)) }));
}

/** Draws all of them. */
export async function draw(/** @type {WalkDocument} */ now, /** @type {PlanView} */ plan) {
  walk = now;
  missing(plan);
  since(plan);
  if (plan.felt || document.getElementById("felt")) (await import("./pulse-before.js")).draw(walk, plan.felt);
  proposals();
  team(plan);
  bank("norm", $("#bank"), walk.norms, plan.banks.norms);
  bank("look_for", $("#ready"), walk.look_fors, plan.banks.look_fors);
  const full = walk.look_fors.length >= 6;
  for (const id of ["[data-add=look_for]", "#look-for-bank"]) $(id).hidden = full;
  $("#look-fors-full").hidden = !full;
  drawRows("look_for", walk.look_fors, { draw: (row, /** @type {LookForEntry} */ one) => remark($(".nudge", row), plan.nudges[one.id], $("textarea", row)) });
  remark($("[data-nudge=focus_question]"), plan.nudges.focus_question, $("#focus-question"));
}

for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll("button[data-hand]"))) {
  button.addEventListener("click", () => act(() => plans.handOut({ walk: walk.id, what: /** @type {"roles" | "evidence"} */ (button.dataset.hand) })));
}
