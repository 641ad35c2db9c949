/** The private reflection: four texts, with my plan and my notes beside them. */
/** @import {WalkView} from "../types" */
import { $, el, icon, write } from "../dom.js";
import { begin, to } from "../elements/app-shell.js";
import { bind, fill, speak } from "../fields.js";
import { say, t } from "../l10n.js";

const fields = /** @type {NodeListOf<HTMLTextAreaElement>} */ (document.querySelectorAll("textarea"));
const EMPTY = { validated: "", questioned: "", new_idea: "", surprise: "" };

/** Counts words as a reader would. */
function count() {
  const words = [...fields].reduce((sum, field) => sum + (field.value.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0), 0);
  write($("#words"), say("reflection-words", { n: words }));
}

function draw(/** @type {WalkView} */ { walk }) {
  fill($("#mine"), walk.reflections.find((one) => one.author === walk.me) ?? EMPTY);
  speak(walk.language);
  count();
  const me = walk.walkers.find((one) => one.id === walk.me);
  const before = [["now", me?.my_current_practice], ["expect", me?.my_prediction]].filter(([, text]) => text);
  $("#before").replaceChildren(...before.flatMap(([key, text]) => [el("dt", {}, t(`reflection-${key}`)), el("dd", { lang: walk.language }, text ?? "")]));
  const notes = walk.notes.filter((note) => note.author === walk.me && (!note.draft || note.text));
  $("#none").hidden = notes.length > 0;
  $("#notes").replaceChildren(...walk.visits.flatMap((visit) => {
    const here = notes.filter((note) => note.visit_no === visit.visit_no);
    return here.length === 0 ? [] : [el("h3", {}, say("common-visit-n", { n: visit.visit_no })),
      el("ul", { class: "quote" }, ...here.map((note) => el("li", {}, el("span", { class: (note.lane ?? "notice") }, icon((note.lane ?? "notice")), el("span", { class: "hear" }, t(`common-lane-${(note.lane ?? "notice")}`))), el("span", { lang: walk.language }, note.text))))];
  }));
  $("#next").setAttribute("href", to("commitments"));
  bound ||= (bind($("#mine"), () => ({ noun: "reflection", walk: walk.id })), true);
}

let bound = false;
$("#mine").addEventListener("input", count);
await begin("reflection", draw);
