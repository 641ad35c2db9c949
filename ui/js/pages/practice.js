/** Practise noticing: sort sentences, see why, see the same moment written the other way. */
/** @import {Practice} from "../types" */
import { $, el, icon, write } from "../dom.js";
import { begin, to } from "../elements/app-shell.js";
import { say, t } from "../l10n.js";
import { listPractice } from "../notebook-api.js";

/** @type {Practice[]} */ let sentences = [];
let at = 0;
const choices = /** @type {HTMLButtonElement[]} */ ([$("#evidence"), $("#judgement")]);

/** Shows one sentence, unsorted. */
function show() {
  write($("#count"), say("practice-n-of", { n: at + 1, of: sentences.length }));
  write($("#text"), sentences[at].text);
  for (const button of choices) {
    button.disabled = false;
    button.removeAttribute("aria-pressed");
  }
  $("#answer").replaceChildren();
  $("#onward").hidden = true;
}

/** Says what the rules find; whoever saw it otherwise is not told off. */
function sort(/** @type {HTMLButtonElement} */ chosen) {
  const { judgement, found, strategy, rewrite } = sentences[at];
  chosen.setAttribute("aria-pressed", "true");
  for (const button of choices) button.disabled = true;
  $("#answer").replaceChildren(
    el("p", { class: "answer" }, icon(judgement ? "wonder" : "check"), t(judgement ? "practice-is-judgement" : "practice-is-evidence")),
    ...found.map((line) => el("p", {}, line)), ...(strategy ? [el("p", { class: "quiet" }, strategy)] : []),
    el("p", { class: "quiet small" }, t(judgement ? "practice-instead" : "practice-would-be")), el("p", { class: "rewrite" }, rewrite));
  $("#onward").hidden = false;
  $("#next").focus();
}

function next() {
  at++;
  if (at < sentences.length) {
    show();
    choices[0].focus();
    return;
  }
  $(".card").hidden = true;
  $("#end").hidden = false;
  $("#end-title").focus();
}

function again() {
  at = 0;
  $(".card").hidden = false;
  $("#end").hidden = true;
  show();
  choices[0].focus();
}

for (const button of choices) button.addEventListener("click", () => sort(button));
$("#next").addEventListener("click", next);
$("#again").addEventListener("click", again);
if (new URLSearchParams(location.search).has("walk")) {
  const back = $("#back");
  back.setAttribute("href", to("prebrief"));
  back.dataset.l10n = "practice-back-plan";
}
await begin("practice", () => {}, async (start) => {
  // What is undone elsewhere changes nothing here.
  if (!start) return;
  sentences = await listPractice();
  $("#all").replaceChildren(...sentences.map((one) => el("li", {}, one.text)));
  show();
});
