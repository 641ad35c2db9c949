/** The round in the hall: everyone once before anyone twice. The turns live on the page alone. */
/** @import {WalkView, WalkerEntry} from "../types" */
import { $, attr, el, icon, list, write } from "../dom.js";
import { say, t } from "../l10n.js";

/** @type {Map<string, number>} */ const turns = new Map();
/** @type {WalkView["walk"]} */ let walk;
const least = () => Math.min(...walk.walkers.map((one) => of(one.id)));
const of = (/** @type {string} */ id) => turns.get(id) ?? 0;

/** How somebody is called here. @param {WalkerEntry} walker @param {number} index */
async function named({ id, display_name: name }, index) {
  const called = name || await say("hall-walker-n", { n: index + 1 });
  return id === walk.me ? say("hall-me", { name: called }) : called;
}

/** One walker, with how often they spoke. */
function turn(/** @type {WalkerEntry} */ { id }) {
  const [name, dots, words] = [el("span", { class: "grow" }), el("span", { class: "dots" }), el("span", { class: "quiet small" })];
  const spoke = el("button", { type: "button", onclick: () => { if (of(id) === least()) { turns.set(id, of(id) + 1); draw(); } } }, icon("check"), t("hall-spoke"));
  return {
    row: el("li", { class: "row" }, name, dots, words, spoke),
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

function draw() {
  list($("#turns"), walk.walkers, turn);
  const all = walk.walkers.length > 0 && least() > 0;
  write($("#all-spoke"), all ? t("hall-all-spoke") : "");
}

$("#again").addEventListener("click", () => { turns.clear(); draw(); });

/** Draws the round of a walk. */
export function round(/** @type {WalkView["walk"]} */ now) {
  walk = now;
  draw();
}
