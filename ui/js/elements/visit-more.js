/** What a visit needs only after its first paint: arrows on the lanes, a field that grows, the caret in view, a line that reads along. */
/** @import {Lane, Language, Nudge} from "../types" */
import { keepInView } from "../caret.js";
import { $, el, icon, write } from "../dom.js";
import { t } from "../l10n.js";
import { dress } from "../late.js";
import { checkNote } from "../plan-api.js";

/** How long a person pauses before the line speaks, in milliseconds (language.md, matching rule 7). */
const PAUSE = 1500;

/** Lets the arrows lead from lane to lane. */
const lead = (/** @type {HTMLButtonElement[]} */ lanes) => lanes.forEach((button, i) => button.addEventListener("keydown", (event) => {
  if (!event.key.startsWith("Arrow")) return;
  event.preventDefault();
  const other = lanes[(i + (event.key === "ArrowDown" || event.key === "ArrowRight" ? 1 : 2)) % 3];
  other.click();
  other.focus();
}));

/** Attends to a visit: leads along the lanes, lets the field grow, keeps the caret in view, and reads the text along.
 * @param {HTMLTextAreaElement} area @param {HTMLButtonElement[]} lanes @param {() => {lane: Lane}} now */
export function attend(area, lanes, now) {
  lead(lanes);
  if (!CSS.supports("field-sizing", "content")) grow(area);
  keepInView();
  readAlong(area, now);
}

/** Lets a field grow with its text, where the engine itself does not; the style sheet says how far. */
function grow(/** @type {HTMLTextAreaElement} */ area) {
  const fit = () => {
    area.style.height = "";
    area.style.height = `${area.scrollHeight + 2 * area.clientTop}px`;
  };
  for (const name of ["input", "focus"]) area.addEventListener(name, fit);
  // The form tells of this before it empties the field.
  $("#compose").addEventListener("reset", () => setTimeout(fit));
  fit();
}

/** A quiet line under the text: it never blocks, never moves the caret by itself, and is kept nowhere.
 * @param {HTMLTextAreaElement} area @param {() => {lane: Lane}} now */
function readAlong(area, now) {
  const [words, acts] = [el("p"), el("div", { class: "row" })];
  const line = el("div", { class: "nudge", role: "status", hidden: true, "aria-label": t("visit-nudge") }, icon("wonder"), words, acts);
  dress("late");
  $("#compose").append(line);
  // Kept: nothing more is said about this note. Told: one remark was answered, only names are still pointed out.
  let [kept, told] = [false, false];
  /** @type {number | undefined} */ let timer;
  const hide = () => { line.hidden = true; };
  const button = (/** @type {string} */ name, /** @type {() => void} */ run) => el("button", { type: "button", class: "small-button", onclick: () => { told = true; hide(); run(); } }, name);
  /** Puts the caret back where it was: the press was on the line. */
  const select = (/** @type {Nudge} */ { start, end }) => { area.focus(); area.setSelectionRange(start, end); };

  async function look() {
    clearTimeout(timer);
    const [text, { lane }] = [area.value, now()];
    if (kept || !text.trim()) return hide();
    const found = await checkNote({ language: /** @type {Language} */ (area.lang), lane, text }).catch(() => null);
    if (area.value !== text || now().lane !== lane) return;
    if (!found || (told && !found.instead.length)) return hide();
    write(words, found.sentence);
    words.lang = area.lang;
    acts.replaceChildren(
      ...found.instead.map((name) => button(name, () => { select(found); document.execCommand("insertText", false, name); })),
      ...(found.instead.length ? [] : [button(t("visit-nudge-rewrite"), () => select(found))]),
      ...(found.lane && found.lane !== "notice" ? [button(t(`visit-nudge-to-${found.lane}`), () => /** @type {HTMLElement} */ ($(`[data-lane=${found.lane}]`)).click())] : []),
      button(t("visit-nudge-keep"), () => { kept = true; area.focus(); }));
    line.hidden = false;
  }

  area.addEventListener("input", () => {
    // The next note is read anew.
    if (!area.value) { kept = told = false; hide(); }
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  });
  $("#compose").addEventListener("reset", () => { kept = told = false; clearTimeout(timer); hide(); });
  for (const lane of $("#lanes").children) lane.addEventListener("click", look);
  area.addEventListener("blur", (event) => { if (!line.contains(/** @type {Node | null} */ (event.relatedTarget))) look(); });
}
