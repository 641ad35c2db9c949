/** Over time: charts of the chosen walks, ideas to try with a search, my reflections. */
/** @import {Idea, OvertimeView, PastReflection, WalkCharts, WalkHead} from "../types" */
import { $, el, icon, write } from "../dom.js";
import { act, begin } from "../elements/app-shell.js";
import { trouble } from "../errors.js";
import { overtimeView } from "../follow-api.js";
import { say, t } from "../l10n.js";
import { planWalk } from "../notebook-api.js";
import { printPage } from "../paper-api.js";
import { go } from "../save.js";

const choice = /** @type {HTMLSelectElement} */ ($("#choice"));
const search = /** @type {HTMLInputElement} */ ($("#search"));
/** What is looked at stands in the address, so that it is there after going back. */
const asked = () => {
  const query = new URLSearchParams(location.search);
  return Object.fromEntries(["walk", "focus"].flatMap((by) => { const id = query.get(by); return id ? [[by, id]] : []; }));
};

/** A walk as people know it: its day and what it is called. */
const head = (/** @type {WalkHead} */ walk) => [el("span", { lang: walk.language }, walk.title), ...(walk.date_long ? [` · ${walk.date_long}`] : [])];
const onlyMine = () => el("span", { class: "chip" }, icon("lock"), t("common-private"));

function drawChoices(/** @type {OvertimeView} */ { choices }) {
  const group = (/** @type {string} */ by) => el("optgroup", { label: t(`overtime-by-${by}`) }, ...choices.filter((one) => one.by === by).map((one) => el("option", { value: `${by}=${one.id}` }, one.text)));
  const kinds = ["focus", "walk"].filter((by) => choices.some((one) => one.by === by));
  choice.replaceChildren(el("option", { value: "" }, t("overtime-all")), ...kinds.map(group));
  // Going back, the engine may fill the list with what it remembers; the address knows better.
  choice.selectedIndex = choices.findIndex((one) => one.chosen) + 1;
  // With one walk there is nothing to choose.
  $("#look").hidden = choices.filter((one) => one.by === "walk").length < 2;
}

async function drawCharts(/** @type {OvertimeView} */ { charts, walks }) {
  const { chartTable } = await import("../elements/chart-table.js");
  $("#together").replaceChildren(...charts.map((chart) => chartTable(chart, "h3")));
  const fold = (/** @type {WalkCharts} */ { walk, charts: own }, /** @type {number} */ at) => el("details", { class: "flow", open: at === 0 },
    el("summary", {}, el("h3", {}, ...head(walk))), ...own.map((chart) => chartTable(chart, "h4")));
  $("#each").replaceChildren(...walks.map(fold));
  $("#charts-none").hidden = charts.length + walks.length > 0;
}

/** Where an idea stands. */
const place = (/** @type {Idea} */ idea) => `${idea.page}.html?walk=${idea.walk.id}${idea.visit ? `&visit=${idea.visit}#note-${idea.id}` : ""}`;
const ideaRow = (/** @type {Idea} */ idea) => el("li", { class: "idea", "data-words": plain([idea.text, idea.walk.title, idea.focus].join(" ")) },
  el("p", { class: "row from" }, el("span", { class: "try" }, icon("try")), el("span", { class: "kicker" }, t(`overtime-from-${idea.from}`)),
    ...(idea.state_word ? [el("span", { class: "chip" }, idea.state_word)] : []), ...(idea.private ? [onlyMine()] : [])),
  el("a", { class: "button plain", href: place(idea) }, t(`overtime-go-${idea.from}`)),
  el("p", { class: "said", lang: idea.walk.language }, idea.text),
  el("p", { class: "quiet small" }, ...head(idea.walk)),
  ...(idea.focus && idea.focus !== idea.walk.title ? [el("p", { class: "quiet small", lang: idea.walk.language }, idea.focus)] : []));

const reflection = (/** @type {PastReflection} */ { walk, answers }, /** @type {number} */ at) => el("details", { class: "sheet", open: at === 0 },
  el("summary", {}, el("h3", {}, ...head(walk))),
  el("dl", {}, ...answers.flatMap(([field, text]) => [el("dt", {}, t(`overtime-${field}`)), el("dd", { lang: walk.language }, text)])),
  el("p", {}, el("a", { class: "button plain", href: `reflection.html?walk=${walk.id}` }, t("overtime-go-my-reflection"))));

/** A text without accents and capitals, as it is compared. */
const plain = (/** @type {string} */ text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Shows the ideas in which each word that was typed begins some word. */
function find() {
  const typed = plain(search.value).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const rows = /** @type {HTMLElement[]} */ ([...$("#idea-list").children]);
  for (const row of rows) {
    const there = (row.dataset.words ?? "").split(/[^\p{L}\p{N}]+/u);
    row.hidden = !typed.every((word) => there.some((other) => other.startsWith(word)));
  }
  write($("#found"), say("overtime-found", { n: rows.filter((row) => !row.hidden).length }));
}

async function draw(/** @type {OvertimeView} */ view) {
  write($("#line"), view.line);
  drawChoices(view);
  await drawCharts(view);
  $("#idea-list").replaceChildren(...view.ideas.map(ideaRow));
  $("#ideas-none").hidden = view.ideas.length > 0;
  $(".search").hidden = view.ideas.length === 0;
  find();
  $("#reflection-list").replaceChildren(...view.reflections.map(reflection));
  $("#reflections-none").hidden = view.reflections.length > 0;
}

let turns = 0;
/** Reads what is asked for; a walk that is gone is said to be, and all the others are shown. */
async function load() {
  const turn = ++turns;
  const view = await overtimeView(asked()).catch((error) => {
    trouble(error);
    history.replaceState(null, "", location.pathname);
    return overtimeView({});
  });
  // Whoever chose again meanwhile sees that.
  if (turn === turns) await draw(view);
}

choice.addEventListener("change", () => {
  history.replaceState(null, "", location.pathname + (choice.value && `?${choice.value}`));
  load().catch(trouble);
});
search.addEventListener("input", find);
search.addEventListener("keydown", (event) => { if (event.key === "Escape") { search.form?.reset(); find(); } });
$("#search-form").addEventListener("submit", (event) => event.preventDefault());
$("#print").addEventListener("click", () => printPage().catch(trouble));
$("#plan").addEventListener("click", async () => {
  const id = await act(planWalk);
  if (id) go(`prebrief.html?walk=${id}`);
});
await begin("overtime", () => {}, load);
