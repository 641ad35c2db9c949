/** The debrief for the room: large, without private notes, without fields; what belongs to the stage that is under way. */
/** @import {CardEntry, DebriefView, PatternEntry, WalkView} from "../types" */
import { $, el, list, write } from "../dom.js";
import { begin, to } from "../elements/app-shell.js";
import { stageHead } from "../elements/stage-head.js";
import { debriefView } from "../hall-api.js";
import { say, t } from "../l10n.js";

/** @type {WalkView} */ let view;
/** What is shown: the section of the stage, or all while none is under way. @type {string} */ let shown;

/** Tells whether a section is for now. */
const now = (/** @type {string[]} */ ...names) => !shown || names.includes(shown);

/** One card: its words, its visit, its kind. */
function cardRow() {
  const [text, from] = [el("p", { lang: view.walk.language }), el("p", { class: "quiet" })];
  return {
    row: el("li", {}, text, from),
    draw: (/** @type {CardEntry} */ card) => {
      write(text, card.text);
      say("common-visit-n", { n: card.visit_no }).then((visit) => write(from, card.evidence_type ? `${visit} · ${t(`common-evidence-${card.evidence_type}`)}` : visit));
    },
  };
}

/** A group of cards with what they show together; the statement comes with the stage that names it. */
function groupRow() {
  const [head, seen, statement, counter] = [el("h3"), el("p", { class: "in" }), el("p", { class: "serif", lang: view.walk.language }), el("p", { lang: view.walk.language })];
  const [other, cards] = [el("p", { class: "quiet" }, t("projector-counter")), el("ul", { class: "shown" })];
  const draw = (/** @type {{id: string, n: number, pattern: PatternEntry | null, cards: CardEntry[]}} */ { id, n, pattern, cards: inside }) => {
    write(head, pattern ? pattern.name || say("debrief-pattern-n", { n }) : t("projector-loose"));
    const named = now("patterns");
    write(seen, view.pattern_sentences[id] ?? "");
    seen.hidden = !named || !seen.textContent;
    write(statement, pattern?.statement ?? "");
    statement.hidden = !named || !pattern?.statement;
    write(counter, pattern?.counterexample ?? "");
    other.hidden = counter.hidden = !named || !pattern?.counterexample;
    list(cards, inside, cardRow);
    cards.hidden = inside.length === 0;
  };
  return { row: el("section", { class: "group" }, head, seen, statement, other, counter, cards), draw };
}

/** Shows lines of text below a heading, where there are some. @param {string} part @param {string} at @param {{id: string, text: string}[]} lines */
function lines(part, at, lines) {
  const said = lines.filter((one) => one.text.trim());
  $(`[data-part=${part}]`).hidden = !now(part) || said.length === 0;
  list($(at), said, () => {
    const row = el("li", { lang: view.walk.language });
    return { row, draw: (one) => write(row, one.text) };
  });
}

/** Draws the page. @param {WalkView} read @param {DebriefView} more */
function draw(read, more) {
  view = read;
  const { walk } = view;
  const stage = more.stages[more.under_way ?? -1];
  shown = !stage || stage.whole ? "" : stage.section ?? "none";
  const focus = $("#focus");
  write(focus, walk.focus_question || t("projector-heading"));
  if (walk.focus_question) focus.lang = walk.language;
  stageHead(view, more);
  const inside = (/** @type {string | null} */ id) => walk.cards.filter((card) => card.pattern === id && card.text.trim());
  const groups = [...walk.patterns.map((pattern, index) => ({ id: pattern.id, n: index + 1, pattern, cards: inside(pattern.id) })), { id: "loose", n: 0, pattern: null, cards: inside(null) }]
    .filter(({ pattern, cards }) => cards.length || (pattern?.statement && now("patterns")));
  $("[data-part=cards]").hidden = !now("describe", "patterns") || groups.length === 0;
  list($("#groups"), groups, groupRow);
  lines("predictions", "#predictions", walk.predictions);
  lines("wonder", "#wonderings", walk.team_wonderings);
  lines("next", "#steps", walk.team_next_steps.map(({ id, text, owner }) => ({ id, text: text.trim() && [text, owner, more.by[id]].filter(Boolean).join(" · ") })));
  $("#nothing").hidden = shown === "none" || shown === "thanks" || [...document.querySelectorAll("[data-part]")].some((part) => !(/** @type {HTMLElement} */ (part)).hidden);
  $("#back").setAttribute("href", to("debrief"));
}

await begin("projector", draw, undefined, (walk) => debriefView({ walk: walk.walk.id }));
