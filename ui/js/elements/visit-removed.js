/** Notes that were removed from this visit; each comes back with one press, until the walk is closed. */
/** @import {RemovedNote, VisitEntry, WalkView} from "../types" */
import { $, attr, el, icon, list, short, write } from "../dom.js";
import { bringNoteBack, listRemoved } from "../hall-api.js";
import { say, t } from "../l10n.js";
import { act } from "./app-shell.js";

/** Reads and draws the removed notes of a visit; with none, nothing stands there. */
export async function removed(/** @type {WalkView} */ view, /** @type {VisitEntry} */ visit) {
  const box = $("#removed");
  const all = (await listRemoved({ walk: view.walk.id })).filter((one) => one.visit === visit.id);
  box.hidden = all.length === 0;
  write($(".chip", box), String(all.length));
  list($("ul", box), all, (/** @type {RemovedNote} */ note) => {
    const back = el("button", { type: "button", class: "small-button", onclick: async () => {
      await act(() => bringNoteBack({ note: note.id }));
      /** @type {HTMLElement} */ (document.getElementById(`note-${note.id}`) ?? $("#note")).focus();
    } }, icon("undo"), t("visit-bring-back"));
    attr(back, "aria-label", say("visit-bring-back-of", { text: short(note.text) }));
    return { row: el("li", { class: "row" }, el("p", { class: "grow", lang: view.walk.language }, note.text), back) };
  });
}
