/** Look-fors of a visit, each with a large "+1 noted" and how many of how many; empty means not noted. */
/** @import {LookForEntry, VisitEntry, WalkView} from "../types" */
import { $, attr, el, list, setIfNotFocused, write } from "../dom.js";
import { fieldError } from "../errors.js";
import { change } from "../fields.js";
import { hold } from "../hold.js";
import { say, t } from "../l10n.js";
import { addNote } from "../plan-api.js";
import { act } from "./app-shell.js";

/** What can be counted here, or nothing. */
const NUMBER = /^\d{0,3}$/;
/** @type {WalkView} */ let view;
/** @type {VisitEntry} */ let visit;

const mine = (/** @type {string} */ id) => view.walk.tallies.find((one) => one.visit_no === visit.visit_no && one.look_for === id && one.author === view.walk.me);

/** One look-for; a press counts at once, and the newest number is saved. */
function look(/** @type {LookForEntry} */ { id }) {
  const [text, count] = [el("p", { lang: view.walk.language }), el("output", { class: "count" })];
  const of = el("input", { inputmode: "numeric", autocomplete: "off", size: 3 });
  const entry = () => ({ noun: "tally", visit: visit.id, look_for: id });
  const show = (/** @type {number | null} */ n) => {
    row.dataset.count = n === null ? "" : String(n);
    write(count, n === null ? t("visit-not-noted") : String(n));
    for (const part of [less, note, ofLabel]) part.hidden = n === null;
  };
  const more = hold(el("button", { type: "button", class: "more-one", onclick: () => set(Number(row.dataset.count) + 1) }, t("visit-count-more")));
  const less = hold(el("button", { type: "button", class: "plain", onclick: () => set(Number(row.dataset.count) - 1 || null) }, t("visit-count-less")));
  const note = hold(el("button", { type: "button", class: "plain", onclick: () => noteIt() }, t("visit-count-note")));
  const ofLabel = el("label", { class: "row" }, el("span", {}, t("visit-count-of")), of);
  const row = el("li", { class: "look-for" }, text, el("div", { class: "row" }, count, ofLabel), el("div", { class: "row" }, more, less, note));
  const set = (/** @type {number | null} */ n) => {
    // What is not noted any more is of nothing either.
    if (n === null) { of.blur(); setIfNotFocused(of, ""); fieldError(of, null); }
    show(n);
    change(entry(), { count_x: n });
  };
  of.addEventListener("input", () => {
    const given = of.value.trim();
    if (!NUMBER.test(given)) return;
    fieldError(of, null);
    change(entry(), { count_of_y: given ? Number(given) : null });
  });
  of.addEventListener("blur", () => { if (!NUMBER.test(of.value.trim())) fieldError(of, t("common-number-wrong")); });
  /** Puts the count into the lane Notice as a note of its own. */
  async function noteIt() {
    const words = view.walk.look_fors.find((one) => one.id === id)?.text ?? "";
    const y = of.value.trim();
    const sentence = await say(y ? "visit-count-sentence-of" : "visit-count-sentence", { n: Number(row.dataset.count), of: y, text: words });
    await act(() => addNote({ visit: visit.id, lane: "notice", text: sentence, evidence_type: "count" }));
    $("#note").focus();
  }
  const draw = (/** @type {LookForEntry} */ one) => {
    const tally = mine(id);
    write(text, one.text);
    show(tally ? tally.count_x : null);
    if (!of.hasAttribute("aria-invalid")) setIfNotFocused(of, String(tally?.count_of_y ?? ""));
    for (const [node, key] of /** @type {[Element, string][]} */ ([[more, "more-of"], [less, "less-of"], [note, "note-of"], [of, "of-of"]])) attr(node, "aria-label", say(`visit-count-${key}`, { text: one.text }));
  };
  return { row, draw };
}

/** Draws the look-fors of a visit. */
export function counts(/** @type {WalkView} */ now, /** @type {VisitEntry} */ here) {
  [view, visit] = [now, here];
  list($("#look-fors"), view.walk.look_fors, look);
}
