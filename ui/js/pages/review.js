/** Looking back: a finished walk as one page to read, with comments of walkers below patterns and next steps. */
/** @import {WalkView, ReviewView, ReviewCard, ReviewComment, ReviewPattern, ReviewStep, Promised} from "../types" */
import * as api from "../api.js";
import { comment } from "../debrief-api.js";
import { $, attr, el, icon, list, setIfNotFocused, write } from "../dom.js";
import { act, begin, refresh, to } from "../elements/app-shell.js";
import { bind } from "../fields.js";
import { t } from "../l10n.js";
import { reviewView } from "../review-api.js";
import { onOutcome } from "../save.js";

/** As it was read last: rows stay, and draw what is new. @type {WalkView["walk"]} */ let walk;
/** @type {number | undefined} */ let timer;
const words = (/** @type {string} */ text) => el("li", { lang: walk.language }, text);

/** Fills the list of a part; with nothing to say, it is not there. @param {string} id @param {string[]} texts */
function part(id, texts) {
  $(`#${id}`).hidden = texts.length === 0;
  $(`#${id} ul`).replaceChildren(...texts.map(words));
}

/** Fills a paragraph, or takes it away. @param {HTMLElement} place @param {string} text */
function prose(place, text, whole = place) {
  whole.hidden = !text.trim();
  attr(place, "lang", walk.language);
  place.classList.add("words");
  write(place, text);
}

const cardRow = (/** @type {ReviewCard} */ card) => el("li", {}, el("p", { class: "small quiet" }, card.line), el("p", { lang: walk.language }, card.text),
  ...(card.seen_differently.trim() ? [el("p", { class: "care" }, t("review-dispute")), el("p", { lang: walk.language }, card.seen_differently)] : []));

/** One comment: mine can be changed and removed. @param {ReviewComment} one */
function commentRow(one) {
  const by = el("p", { class: "small quiet" });
  if (!one.mine) {
    const text = el("p", { class: "words", lang: walk.language });
    return { row: el("li", {}, by, text), draw: (/** @type {ReviewComment} */ now) => { write(by, now.line); write(text, now.text); } };
  }
  const field = el("textarea", { "data-field": "text", rows: 2, lang: walk.language, "aria-label": t("review-comment-text") });
  const gone = el("button", { type: "button", class: "plain small-button away", onclick: remove }, icon("cross"), t("common-remove"));
  const tools = el("div", { class: "row tools" }, gone);
  const row = el("li", { class: "my" }, by, field, el("p", { class: "nudge", hidden: true }), tools);
  async function remove() {
    const way = /** @type {HTMLElement | null | undefined} */ (row.closest(".item")?.querySelector(".comment"));
    await act(() => api.remove({ noun: "comment", id: one.id }), true);
    way?.focus();
  }
  const draw = (/** @type {ReviewComment} */ now) => {
    write(by, now.line);
    setIfNotFocused(field, now.text);
    field.readOnly = tools.hidden = walk.closed_at !== null;
  };
  return { row, draw };
}

/** What walkers say below a pattern or a next step. @param {string} about */
function talk(about) {
  const said = el("ul", { class: "comments" });
  const way = el("button", { type: "button", class: "plain small-button comment", onclick: add }, icon("plus"), t("review-comment"));
  async function add() {
    const id = await act(() => comment({ about }));
    /** @type {HTMLElement | null} */ (id && document.querySelector(`[data-id="${id}"] textarea`))?.focus();
  }
  const draw = (/** @type {ReviewComment[]} */ comments) => {
    way.hidden = walk.closed_at !== null;
    list(said, comments, commentRow);
  };
  return { said, way: el("div", {}, way), draw };
}

function patternRow(/** @type {ReviewPattern} */ one) {
  const [name, text, cards, where, other] = [el("h3"), el("p", { class: "big" }), el("ul", { class: "cards" }), el("p", { class: "small quiet" }, t("review-counter")), el("p")];
  const below = talk(one.id);
  const draw = (/** @type {ReviewPattern} */ now) => {
    prose(name, now.name);
    text.replaceChildren(now.sentence, " ", el("span", { lang: walk.language }, now.statement));
    prose(other, now.counterexample);
    where.hidden = other.hidden;
    cards.replaceChildren(...now.cards.map(cardRow));
    cards.hidden = now.cards.length === 0;
    below.draw(now.comments);
  };
  return { row: el("li", { class: "item" }, name, text, cards, where, other, below.said, below.way), draw };
}

function stepRow(/** @type {ReviewStep} */ one) {
  const [text, line] = [el("p"), el("p", { class: "small quiet" })];
  const below = talk(one.id);
  const draw = (/** @type {ReviewStep} */ now) => {
    prose(text, now.text);
    write(line, now.line);
    below.draw(now.comments);
  };
  return { row: el("li", { class: "item" }, text, line, below.said, below.way), draw };
}

const promiseRow = (/** @type {Promised} */ one) => el("li", { class: "item" }, el("p", { class: "words", lang: walk.language }, one.text), el("p", { class: "small quiet" }, one.line),
  el("p", {}, el("span", { class: "chip" }, one.status)), one.went.length ? el("ul", { class: "dots" }, ...one.went.map(words)) : null);

/** @param {WalkView} view @param {ReviewView} more */
async function draw(view, more) {
  walk = view.walk;
  prose($("#focus"), more.focus);
  prose($("#why"), more.focus_why);
  prose($("#purpose"), more.purpose);
  write($("#visits"), more.visits);
  part("look-fors", more.look_fors);
  part("norms", more.norms);
  list($("#patterns ol"), more.patterns, patternRow);
  $("#patterns").hidden = more.patterns.length === 0;
  $("#loose ul").replaceChildren(...more.loose.map(cardRow));
  $("#loose").hidden = more.loose.length === 0;
  part("predictions", more.predictions);
  part("wonderings", more.wonderings);
  list($("#steps ol"), more.next_steps, stepRow);
  $("#steps").hidden = more.next_steps.length === 0;
  $("#commitments ul").replaceChildren(...more.commitments.map(promiseRow));
  $("#commitments").hidden = more.commitments.length === 0;
  prose($("#celebration p"), more.celebration, $("#celebration"));
  part("pulse", more.pulse?.lines ?? []);
  part("wishes", more.pulse?.changes ?? []);
  prose($("#changed p"), more.pulse?.changed ?? "", $("#changed"));
  part("minutes", [more.prebrief_minutes, more.debrief_minutes].filter((text) => text.trim()));
  part("log", more.log);
  $("#record").hidden = $("#minutes").hidden && $("#log").hidden;
  $("#nothing").hidden = more.patterns.length + more.loose.length + more.next_steps.length + more.commitments.length > 0;
  $("#mine").setAttribute("href", to("reflection"));
  $("#paper").setAttribute("href", `${to("export")}&kind=review`);
  // Closing says, too, that a reflection is still to come.
  if (view.unreflected || document.querySelector(".unreflected")) (await import("../elements/unreflected.js")).remind(view.unreflected, walk.id);
  (await import("../elements/review-end.js")).drawEnd(view, more);
  // Remarks are fetched with the first one, and taken away with the last.
  if (Object.keys(more.nudges).length || document.querySelector(".nudge:not([hidden])")) (await import("../elements/nudge-line.js")).remarkRows(more.nudges);
}

bind($("#read"), (row) => row.matches(".my") ? { noun: "comment", id: row.dataset.id ?? "" } : null);
await begin("review", draw, undefined, (view) => reviewView({ walk: view.walk.id }));
// A comment is read along at a pause, and a day that was changed stands in the sentences.
onOutcome(() => {
  clearTimeout(timer);
  timer = setTimeout(refresh, 1200);
});
