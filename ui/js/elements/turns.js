/** Turns to speak, in the hall and in the debrief: everyone once before anyone twice. They live on the page alone. */
/** @import {WalkView, WalkerEntry} from "../types" */
import { $, attr, el, icon, list, write } from "../dom.js";
import { say } from "../l10n.js";
import { dress } from "../late.js";

/** Who spoke, in order. @type {string[]} */ const spoken = [];
/** @type {WalkView["walk"]} */ let walk;
const of = (/** @type {string} */ id) => spoken.filter((one) => one === id).length;
const least = () => Math.min(...walk.walkers.map((one) => of(one.id)));

/** How somebody is called here. @param {WalkerEntry} walker @param {number} index */
async function named({ id, display_name: name }, index) {
  const called = name || await say("hall-walker-n", { n: index + 1 });
  return id === walk.me ? say("hall-me", { name: called }) : called;
}

/** One walker, with how often they spoke. */
function turn(/** @type {WalkerEntry} */ { id }) {
  const [name, dots, words] = [el("th", { scope: "row" }), el("span", { class: "dots" }), el("td", { class: "quiet small" })];
  const spoke = el("button", { type: "button", onclick: () => { if (of(id) === least()) { spoken.push(id); draw(); } } }, icon("check"), el("span", {}, say("hall-spoke", {})));
  return {
    row: el("tr", {}, name, el("td", {}, dots), words, el("td", {}, spoke)),
    draw: (/** @type {WalkerEntry} */ walker, /** @type {number} */ index) => {
      const called = named(walker, index);
      write(name, called);
      dots.replaceChildren(...Array.from({ length: of(id) }, () => icon("notice")));
      write(words, say("hall-turns", { n: of(id) }));
      called.then((who) => attr(spoke, "aria-label", say("hall-spoke-of", { name: who })));
      // A button that goes off would take the focus with it.
      spoke.setAttribute("aria-disabled", String(of(id) > least()));
    },
  };
}

const rows = el("tbody", { id: "turns" });
const all = el("p", { class: "grow", role: "status", id: "all-spoke" });
const back = el("button", { type: "button", class: "plain", id: "turn-back", onclick: () => { spoken.pop(); draw(); } }, icon("undo"), say("hall-turn-back", {}));
const again = el("button", { type: "button", class: "plain", id: "again", onclick: () => { spoken.length = 0; draw(); } }, say("hall-again", {}));
const heads = ["hall-turns-who", "hall-turns-dots", "hall-turns-often"];

function draw() {
  list(rows, walk.walkers, turn);
  const everyone = walk.walkers.length > 0 && least() > 0;
  write(all, everyone ? say("hall-all-spoke", {}) : "");
  back.setAttribute("aria-disabled", String(spoken.length === 0));
}

/** Draws the turns of a walk where a page has a place for them. */
export function round(/** @type {WalkView["walk"]} */ now) {
  walk = now;
  if (!rows.isConnected) {
    $("#turns-here").append(el("table", { class: "turns" }, el("caption", {}, say("hall-turns-caption", {})),
      el("thead", {}, el("tr", {}, ...heads.map((key) => el("th", { scope: "col" }, say(key, {}))), el("td"))), rows), el("div", { class: "row" }, all, back, again));
  }
  draw();
}

await dress("turns");
