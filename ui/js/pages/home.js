/** The first page: carry on, all walks, open commitments, search over all notes. */
/** @import {DueLine, HomeView, Hit, WalkLine, OpenCommitment} from "../types" */
import * as api from "../api.js";
import * as notebook from "../notebook-api.js";
import { $, attr, el, icon, list, write } from "../dom.js";
import { act, begin } from "../elements/app-shell.js";
import { trouble } from "../errors.js";
import { offer } from "../keys.js";
import { say, t } from "../l10n.js";
import { planWalkFrom } from "../plan-api.js";
import { go } from "../save.js";

const search = /** @type {HTMLInputElement} */ ($("#search"));
/** Where a walk is opened: its next open step. @type {Record<string, string>} */
const NEXT = { draft: "prebrief", pre_briefed: "schedule", walking: "visit", debriefed: "reflection", follow_up: "commitments", closed: "review" };

function walkRow(/** @type {WalkLine} */ walk) {
  const link = el("a", { class: "title" });
  const [day, month, line, still, state] = [el("span"), el("small"), el("span", { class: "small quiet" }), el("a", { class: "small still" }), el("span", { class: "chip" })];
  const menu = el("div", { class: "row menu", hidden: true },
    el("button", { type: "button", class: "small-button", onclick: () => go(`prebrief.html?walk=${walk.id}`) }, t("home-open-plan")),
    el("button", { type: "button", class: "small-button", onclick: () => plan(() => planWalkFrom({ walk: walk.id })) }, t("home-plan-next")),
    el("button", { type: "button", class: "small-button", onclick: () => go(`scripting.html?walk=${walk.id}`) }, t("home-scripting")),
    el("button", { type: "button", class: "small-button", onclick: () => go(`overtime.html?walk=${walk.id}`) }, t("home-overtime-one")),
    el("button", { type: "button", class: "small-button", onclick: () => go(`review.html?walk=${walk.id}`) }, t("home-review")),
    el("button", { type: "button", class: "stop small-button away", onclick: removeWalk }, icon("cross"), t("home-remove")),
    el("button", { type: "button", class: "plain small-button", onclick: toggle }, t("common-close")));
  const more = el("button", { type: "button", class: "plain", "aria-expanded": "false", onclick: toggle }, icon("more"));
  const row = el("li", { class: "walk" }, el("span", { class: "date serif" }, day, month), el("div", { class: "what" }, link, line, still), state, more, menu);
  function toggle() {
    menu.hidden = !menu.hidden;
    more.setAttribute("aria-expanded", String(!menu.hidden));
    if (menu.hidden) more.focus();
  }
  async function removeWalk() {
    const near = row.nextElementSibling ?? row.previousElementSibling;
    await act(() => api.remove({ noun: "walk", id: walk.id }), true);
    (/** @type {HTMLElement | null} */ (near?.querySelector("a")) ?? $("h1")).focus();
  }
  row.addEventListener("keydown", (event) => { if (event.key === "Escape" && !menu.hidden) toggle(); });
  const draw = (/** @type {WalkLine} */ now) => {
    write(day, now.day || "–");
    write(month, now.month);
    write(link, now.title || t("common-untitled"));
    link.href = `${NEXT[now.state] ?? "prebrief"}.html?walk=${now.id}`;
    write(line, now.line);
    write(still, now.open);
    still.hidden = !now.open;
    still.href = `${now.open_page}.html?walk=${now.id}`;
    state.replaceChildren(...(now.state === "closed" ? [icon("check")] : []), now.state_word);
    attr(more, "aria-label", say("home-more", { title: now.title || t("common-untitled") }));
  };
  return { row, draw };
}

function promiseRow(/** @type {OpenCommitment} */ one) {
  const [due, text, partner] = [el("span"), el("a"), el("p", { class: "small quiet" })];
  const row = el("li", { class: "said" }, el("p", { class: "try chip" }, icon("try"), due), text, partner);
  const draw = (/** @type {OpenCommitment} */ now) => {
    write(due, [now.near_word, now.due || t("home-no-date")].filter(Boolean).join(" · "));
    row.dataset.near = now.near;
    write(text, now.text);
    text.href = `commitments.html?walk=${now.walk}`;
    partner.hidden = !now.partner && !now.i_ask;
    if (now.i_ask) write(partner, now.walker ? say("home-i-ask", { name: now.walker }) : t("home-i-ask-no-name"));
    else if (now.partner) write(partner, say("home-partner", { name: now.partner }));
  };
  return { row, draw };
}

/** What is due to be deleted: a way to where it is looked at and decided. */
function dueRow() {
  const link = el("a");
  const draw = (/** @type {DueLine} */ now) => {
    write(link, now.sentence);
    link.href = `review.html?walk=${now.walk}#kept`;
  };
  return { row: el("li", {}, link), draw };
}

function draw(/** @type {HomeView} */ view) {
  const { carry_on: carry, walks, commitments } = view;
  $("#carry").hidden = !carry;
  if (carry) {
    write($("#carry-title"), carry.title || t("common-untitled"));
    write($("#carry-line"), carry.sentence);
    const link = /** @type {HTMLAnchorElement} */ ($("#carry-on"));
    link.href = `visit.html?walk=${carry.walk}&visit=${carry.visit}`;
    write(link, say("home-carry-on", { n: carry.visit_no, of: carry.visits }));
  }
  list($("#due"), view.due, dueRow);
  $("#due").hidden = view.due.length === 0;
  $("#empty").hidden = walks.length > 0;
  $("#lists").hidden = walks.length === 0;
  $("#plan").hidden = walks.length === 0;
  list($("#walks"), walks, walkRow);
  // Mine, then those of colleagues that I said I would ask about.
  const said = commitments.filter((one) => (one.mine || one.i_ask) && one.text);
  list($("#said"), said, promiseRow);
  $("#said-none").hidden = said.length > 0;
}

/** One note that was found; the row stays while more is typed, so that a press on it is never lost. */
function hitRow() {
  const [link, lane, before, match, after] = [el("a"), el("span"), el("span"), el("mark"), el("span")];
  const [words, place] = [el("span", {}, before, match, after), el("p", { class: "small quiet" })];
  link.append(lane, words);
  const draw = (/** @type {Hit} */ hit) => {
    link.href = `visit.html?walk=${hit.walk}&visit=${hit.visit}#note-${hit.note}`;
    lane.className = hit.lane;
    lane.replaceChildren(icon(hit.lane));
    write(before, hit.before);
    write(match, hit.match);
    write(after, hit.after);
    write(place, say("home-hit", { title: hit.walk_title || t("common-untitled"), n: hit.visit_no, date: hit.date_long }));
  };
  return { row: el("li", { class: "hit" }, link, place), draw };
}

/** Shows where the words were found; an empty field shows the walks again. */
async function find() {
  const text = search.value.trim();
  $("#found").hidden = !text;
  if (!text) return;
  /** @type {Hit[]} */ let hits;
  try { hits = await notebook.search({ text }); } catch (error) { trouble(error); return; }
  if (text !== search.value.trim()) return;
  $("#found-none").hidden = hits.length > 0;
  list($("#hits"), hits.map((hit) => ({ ...hit, id: hit.note })), hitRow);
}

async function plan(make = notebook.planWalk) {
  const id = await act(make);
  if (id) go(`prebrief.html?walk=${id}`);
}

for (const id of ["#plan", "#plan-first"]) $(id).addEventListener("click", () => plan());
$("#sample").addEventListener("click", () => act(() => notebook.addSample()));
$("#import").addEventListener("click", () => act(() => notebook.importWalk()));
$("#bar-extra").addEventListener("submit", (event) => event.preventDefault());
search.addEventListener("input", find);
search.addEventListener("keydown", (event) => { if (event.key === "Escape") { search.form?.reset(); find(); } });
offer({ keys: "Ctrl+N", key: "home-plan-a-walk", run: () => plan() });
await begin("home", () => {}, async () => draw(await notebook.listWalks()));
