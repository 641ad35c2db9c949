/** One note of the visit: lane, minute and text; its tools come when they are asked for. */
/** @import {Lane, NoteEntry} from "../types" */
import { attr, el, icon, write } from "../dom.js";
import { hold } from "../hold.js";
import { t, say } from "../l10n.js";

/** @type {Lane[]} */ const LANES = ["notice", "wonder", "try"];

/** @typedef {{note: NoteEntry, lang: string, row: HTMLElement, text: HTMLElement, tools: HTMLElement, editing: boolean, close: () => void, others: () => NoteEntry[]}} Open */

/** Makes the rows of notes written in a language; a note of another walker bears the name and has no tools.
 * @param {string} lang @param {(author: string) => string} other names another walker, and me with nothing @param {() => NoteEntry[]} all my notes of the visit */
export const noteRow = (lang, other, all) => (/** @type {NoteEntry} */ note) => {
  const name = other(note.author);
  const [minute, word, text] = [el("span", { class: "min" }), el("span", { class: "grow kind" }), el("p", { lang })];
  const cause = el("p", { class: "small quiet" });
  const mark = name ? el("span") : hold(el("button", { type: "button", class: "plain lane-mark", onclick: () => tool("move") }));
  const tools = el("div", { class: "tools", hidden: true, role: "group", "aria-label": t("visit-note-more") });
  const star = hold(el("button", { type: "button", class: "plain", onclick: () => tool("star") }, icon("star")));
  const more = el("button", { type: "button", class: "plain more", "aria-expanded": "false", "aria-label": t("visit-note-more"), onclick: () => open(Boolean(tools.hidden)) }, icon("more"));
  const row = el("li", { class: "note", id: `note-${note.id}`, tabindex: "-1" }, el("div", { class: "kind" }, mark, word, ...(name ? [] : [star, more])), text, cause, ...(name ? [] : [tools]));
  /** @type {Open} */ const now = { note, lang, row, text, tools, editing: false, close: () => open(false), others: () => all().filter((one) => one.id !== note.id && !name) };

  let drawn = "";
  /** One press each: to the next lane, or a star. */
  const tool = async (/** @type {"move" | "star"} */ what) => (await import("./visit-note-tools.js"))[what](now);

  async function open(/** @type {boolean} */ show) {
    tools.hidden = !show;
    more.setAttribute("aria-expanded", String(show));
    const { build, shut } = await import("./visit-note-tools.js");
    if (!show) { more.focus(); return shut(now); }
    build(now);
    tools.scrollIntoView({ block: "nearest" });
  }

  const draw = (/** @type {NoteEntry} */ fresh) => {
    now.note = fresh;
    const seen = fresh.because && all().find((one) => one.id === fresh.because);
    // Most of a long list stays as it is.
    const look = JSON.stringify([fresh, seen && seen.text]);
    if (look === drawn) return;
    drawn = look;
    const lane = fresh.lane ?? "notice";
    row.dataset.in = lane;
    attr(minute, "hidden", fresh.minute === null);
    if (fresh.minute !== null) write(minute, say("visit-min", { n: fresh.minute }));
    mark.classList.remove("notice", "wonder", "try");
    mark.classList.add(lane);
    mark.replaceChildren(icon(lane), t(`visit-lane-${lane}`));
    const next = LANES[(LANES.indexOf(lane) + 1) % 3];
    if (!name) attr(mark, "aria-label", say("visit-move-to", { from: t(`visit-lane-${lane}`), to: t(`visit-lane-${next}`) }));
    const parts = [name, fresh.evidence_type && t(`common-evidence-${fresh.evidence_type}`), fresh.actor && t(`common-actor-${fresh.actor}`), fresh.starred && t("common-starred")];
    word.replaceChildren(minute, ...parts.filter(Boolean).map((part) => el("span", { class: "quiet" }, `· ${part}`)),
      ...(fresh.card ? [el("span", { class: "chip" }, icon("check"), t("visit-card"))] : []));
    star.setAttribute("aria-pressed", String(fresh.starred));
    attr(star, "aria-label", t(fresh.starred ? "visit-unstar" : "common-star"));
    if (!now.editing) write(text, fresh.text);
    write(cause, seen ? say("visit-because-of", { text: seen.text }) : "");
  };
  return { row, draw };
};
