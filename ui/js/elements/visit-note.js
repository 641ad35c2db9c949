/** One note of the visit: lane, minute, text, and what can be done with it. */
/** @import {NoteEntry, Lane, EvidenceType} from "../types" */
import * as api from "../api.js";
import { attr, el, icon, setIfNotFocused, write } from "../dom.js";
import { t, say } from "../l10n.js";
import { push, queue, seq } from "../save.js";
import { act, refresh } from "./app-shell.js";

const LANES = /** @type {Lane[]} */ (["notice", "wonder", "try"]);
const KINDS = /** @type {EvidenceType[]} */ (["quote", "action", "count", "environment"]);

/** Makes the rows of notes written in a language. */
export const noteRow = (/** @type {string} */ lang) => (/** @type {NoteEntry} */ note) => {
  const edit = (/** @type {object} */ values) => act(() => api.edit({ patch: /** @type {any} */ ({ noun: "note", id: note.id, ...values }), seq: seq() }));
  const [minute, word, text] = [el("span", { class: "min" }), el("span", { class: "kind" }), el("p", { lang })];
  const tools = el("div", { class: "tools row", hidden: true, role: "group", "aria-label": t("visit-note-more") });
  const more = el("button", { type: "button", class: "plain more", "aria-expanded": "false", "aria-label": t("visit-note-more"), onclick: () => open(Boolean(tools.hidden)) }, icon("more"));
  const row = el("li", { class: "note", id: `note-${note.id}`, tabindex: "-1" }, minute, el("div", { class: "body" }, word, text), more, tools);
  let now = note;
  let editing = false;

  function open(/** @type {boolean} */ show) {
    tools.hidden = !show;
    more.setAttribute("aria-expanded", String(show));
    if (!show) { more.focus(); return; }
    build();
    tools.scrollIntoView({ block: "nearest" });
  }
  const button = (/** @type {() => void} */ run, /** @type {string} */ style, /** @type {(Node | string)[]} */ ...kids) => el("button", { type: "button", class: `small-button ${style}`, onclick: run }, ...kids);

  function build() {
    tools.replaceChildren(
      button(compose, "", t("visit-edit")),
      ...LANES.filter((lane) => lane !== now.lane).map((lane) => button(() => { open(false); edit({ lane }); }, lane, icon(lane), t(`visit-lane-${lane}`))),
      button(() => { open(false); act(() => api.makeCard({ note: note.id })); }, "", now.card ? icon("check") : icon("plus"), t(now.card ? "visit-is-card" : "visit-make-card")),
      button(remove, "stop away", icon("cross"), t("common-remove")),
      button(() => open(false), "plain", t("common-close")));
    if (now.card) tools.children[3]?.toggleAttribute("disabled", true);
  }

  /** Opens the note for writing, in its place. */
  function compose() {
    editing = true;
    const area = el("textarea", { lang, rows: 3, "aria-label": t("visit-edit") });
    setIfNotFocused(area, now.text);
    area.addEventListener("input", () => {
      const patch = { noun: /** @type {const} */ ("note"), id: note.id, text: area.value };
      queue(`note/${note.id}/text`, (at) => api.edit({ patch, seq: at }));
    });
    area.addEventListener("blur", push);
    const kind = el("select", {}, ...["", ...KINDS].map((one) => el("option", { value: one, selected: one === (now.evidence_type ?? "") }, t(`common-evidence-${one || "none"}`))));
    kind.addEventListener("change", () => edit({ evidence_type: kind.value || null }));
    const done = () => { editing = false; open(false); text.hidden = false; refresh(); };
    tools.replaceChildren(area, el("label", { class: "grow" }, el("span", { class: "small" }, t("common-evidence")), kind), button(done, "go", t("common-done")));
    text.hidden = true;
    area.focus();
  }

  async function remove() {
    const near = row.nextElementSibling ?? row.previousElementSibling;
    await act(() => api.remove({ noun: "note", id: note.id }), true);
    /** @type {HTMLElement | null} */ (near?.querySelector(".more") ?? document.querySelector("#note"))?.focus();
  }
  row.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || tools.hidden) return;
    editing = false;
    text.hidden = false;
    open(false);
    refresh();
  });

  const draw = (/** @type {NoteEntry} */ fresh) => {
    now = fresh;
    row.dataset.lane = fresh.lane;
    attr(minute, "hidden", fresh.minute === null);
    if (fresh.minute !== null) write(minute, say("visit-min", { n: fresh.minute }));
    word.className = `kind ${fresh.lane}`;
    word.replaceChildren(icon(fresh.lane), t(`visit-lane-${fresh.lane}`),
      ...(fresh.evidence_type ? [el("span", { class: "quiet" }, `· ${t(`common-evidence-${fresh.evidence_type}`)}`)] : []),
      ...(fresh.card ? [el("span", { class: "chip" }, icon("check"), t("visit-card"))] : []));
    if (!editing) write(text, fresh.text);
  };
  return { row, draw };
};
