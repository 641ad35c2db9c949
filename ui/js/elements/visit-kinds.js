/** What helps to begin a note in one press: ready beginnings, who or what acts, which kind of evidence it is. */
/** @import {Actor, EvidenceType, Lane} from "../types" */
import { $, el } from "../dom.js";
import { hold } from "../hold.js";
import { dress } from "../late.js";
import { t } from "../l10n.js";

await dress("late");

/** @typedef {{evidence_type: EvidenceType | null, actor: Actor | null}} Kinds */
const CHOICES = { evidence_type: ["quote", "action", "count", "environment"], actor: ["student", "students", "teacher_move", "task", "materials", "wall"] };
/** @type {Kinds} */ let now = { evidence_type: null, actor: null };

/** Ready beginnings, by the end of their key. @type {Record<Lane, string[]>} */
const STEMS = { notice: ["saw", "heard", "count", "wall"], wonder: ["what", "how", "if"], try: ["will", "room"] };

/** Shows the ready beginnings of a lane. @param {Lane} lane @param {(text: string) => void} insert */
export const stems = (lane, insert) => $("#stems").replaceChildren(...STEMS[lane].map((name) => {
  const words = t(`visit-stem-${name}`);
  return hold(el("button", { type: "button", class: "stem", onclick: () => insert(`${words} `) }, words));
}));

/** Gives what is chosen. */
export const chosen = () => now;

/** Shows what is chosen. */
export function choose(/** @type {Kinds} */ { evidence_type, actor }) {
  now = { evidence_type, actor };
  for (const button of $("#kinds").querySelectorAll("button")) {
    const { kind = "", value } = button.dataset;
    button.setAttribute("aria-pressed", String(now[/** @type {keyof Kinds} */ (kind)] === value));
  }
}

/** Builds the choices; `changed` keeps the note as it stands now. @param {() => void} changed */
export function build(changed) {
  const one = (/** @type {string} */ kind, /** @type {string} */ value) => hold(el("button", {
    type: "button", class: "stem", "data-kind": kind, "data-value": value, "aria-label": t(`common-${kind === "actor" ? kind : "evidence"}-${value}`), onclick: () => {
      choose(/** @type {any} */ ({ ...now, [kind]: now[/** @type {keyof Kinds} */ (kind)] === value ? null : value }));
      changed();
    },
  }, t(`visit-${kind === "actor" ? kind : "kind"}-${value}`)));
  $("#kinds").replaceChildren(...Object.entries(CHOICES).map(([kind, values]) => {
    const buttons = values.map((value) => one(kind, value));
    buttons.forEach((button, i) => {
      // One stop of Tab for each group; the arrows go on from there.
      button.tabIndex = i ? -1 : 0;
      button.addEventListener("keydown", (event) => {
        const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        if (!step) return;
        event.preventDefault();
        const next = buttons[(i + step + buttons.length) % buttons.length];
        button.tabIndex = -1;
        next.tabIndex = 0;
        next.focus();
      });
    });
    return el("div", { class: "stems", role: "toolbar", "aria-label": t(`common-${kind === "actor" ? kind : "evidence"}`) }, ...buttons);
  }));
  choose(now);
}
