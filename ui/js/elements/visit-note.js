/** One note of the visit: lane, minute and text; its tools come when they are asked for. */
/** @import {NoteEntry} from "../types" */
import { attr, el, icon, write } from "../dom.js";
import { t, say } from "../l10n.js";

/** @typedef {{note: NoteEntry, lang: string, row: HTMLElement, text: HTMLElement, tools: HTMLElement, editing: boolean, close: () => void}} Open */

/** Makes the rows of notes written in a language; a note of another walker bears the name and has no tools.
 * @param {string} lang @param {(author: string) => string} other names another walker, and me with nothing */
export const noteRow = (lang, other) => (/** @type {NoteEntry} */ note) => {
  const name = other(note.author);
  const [minute, word, text] = [el("span", { class: "min" }), el("span"), el("p", { lang })];
  const tools = el("div", { class: "tools row", hidden: true, role: "group", "aria-label": t("visit-note-more") });
  const more = el("button", { type: "button", class: "plain more", "aria-expanded": "false", "aria-label": t("visit-note-more"), onclick: () => open(Boolean(tools.hidden)) }, icon("more"));
  const row = el("li", { class: "note", id: `note-${note.id}`, tabindex: "-1" }, minute, el("div", { class: "body" }, word, text), ...(name ? [] : [more, tools]));
  /** @type {Open} */ const now = { note, lang, row, text, tools, editing: false, close: () => open(false) };

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
    const lane = fresh.lane ?? "notice";
    row.dataset.in = lane;
    attr(minute, "hidden", fresh.minute === null);
    if (fresh.minute !== null) write(minute, say("visit-min", { n: fresh.minute }));
    word.className = `kind ${lane}`;
    word.replaceChildren(icon(lane), t(`visit-lane-${lane}`),
      ...(name ? [el("span", { class: "quiet" }, `· ${name}`)] : []),
      ...(fresh.evidence_type ? [el("span", { class: "quiet" }, `· ${t(`common-evidence-${fresh.evidence_type}`)}`)] : []),
      ...(fresh.card ? [el("span", { class: "chip" }, icon("check"), t("visit-card"))] : []));
    if (!now.editing) write(text, fresh.text);
  };
  return { row, draw };
};
