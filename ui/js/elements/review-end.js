/** The end of a walk: closing it, opening it again, and what is kept until when. */
/** @import {WalkView, ReviewView, KeptLine, Kept} from "../types" */
import * as api from "../api.js";
import { announce } from "../announce.js";
import { $, el, list, write } from "../dom.js";
import { trouble } from "../errors.js";
import { change } from "../fields.js";
import { t } from "../l10n.js";
import { closeWalk, erasePart, partTexts, reopenWalk } from "../review-api.js";
import { seq } from "../save.js";
import { act } from "./app-shell.js";
import { dateParts } from "./date-parts.js";

/** @type {WalkView["walk"]} */ let walk;
const close = $("#close");
/** Which field of a walk holds a day. @type {Partial<Record<Kept, string>>} */
const DAYS = { raw_notes: "raw_notes_delete_on", table: "walk_delete_on" };
const plain = (/** @type {string} */ text) => el("li", {}, text);

// What is erased for good is asked about once: the first press shows what goes, the second closes.
close.addEventListener("click", async () => {
  if (!close.dataset.sure) {
    close.dataset.sure = "yes";
    $("#goes").hidden = false;
    write(close, t("review-close-sure"));
    return announce(t("review-close-look"));
  }
  await act(() => closeWalk({ walk: walk.id }));
  $("h1").focus();
});
$("#reopen").addEventListener("click", async () => {
  await act(() => reopenWalk({ walk: walk.id }));
  $("h1").focus();
});

/** Closes nothing any more until it is asked again. */
function rest() {
  delete close.dataset.sure;
  $("#goes").hidden = true;
  write(close, t("review-close"));
}

/** One thing that is kept: its day, what exactly goes, and the way to delete it. @param {KeptLine} one */
function keptRow(one) {
  const name = one.id.replace("_", "-");
  const field = DAYS[one.id];
  const [line, counts, texts] = [el("p"), el("ul", { class: "dots" }), el("ul", { class: "dots" })];
  const head = el("h3", { tabindex: -1 }, t(`review-part-${name}`));
  const date = field ? dateParts(t("review-keep-until"), (day) => change({ noun: "walk", id: walk.id }, { [field]: day })) : null;
  const usual = el("button", { type: "button", class: "plain", onclick: asUsual }, t("review-usual"));
  const shown = el("details", { ontoggle: show }, el("summary", {}, t("review-show")), texts);
  const gone = el("button", { type: "button", class: "stop", onclick: erase }, t("review-delete"));
  const tools = el("div", { class: "row" }, gone);
  let chosen = false;
  async function asUsual() {
    const patch = /** @type {any} */ ({ noun: "walk", id: walk.id, [field ?? ""]: null });
    await act(() => api.edit({ patch, seq: seq(), act: true }));
    head.focus();
  }
  async function show() {
    if (!shown.open) return texts.replaceChildren();
    try { texts.replaceChildren(...(await partTexts({ walk: walk.id, part: one.id })).map((text) => el("li", { lang: walk.language }, text))); } catch (error) { trouble(error); }
  }
  async function erase() {
    if (!gone.dataset.sure) {
      gone.dataset.sure = "yes";
      return write(gone, t("review-delete-sure"));
    }
    shown.open = false;
    await act(() => erasePart({ walk: walk.id, part: one.id }));
    announce(t("review-deleted"));
    head.focus();
  }
  const draw = (/** @type {KeptLine} */ now) => {
    const empty = now.counts.length === 0;
    write(line, empty ? t("review-gone") : now.line);
    counts.replaceChildren(...now.counts.map(plain));
    for (const part of [counts, shown, tools]) part.hidden = empty;
    if (date) {
      date.group.hidden = empty;
      date.set(now.delete_on, chosen && !now.chosen);
    }
    chosen = now.chosen;
    usual.hidden = empty || !now.chosen;
    delete gone.dataset.sure;
    write(gone, t("review-delete"));
  };
  return { row: el("li", { class: "kept" }, head, line, counts, shown, date && el("div", { class: "row ends" }, date.group, usual), tools), draw };
}

/** Draws the end of the page. @param {WalkView} view @param {ReviewView} more */
export function drawEnd(view, more) {
  walk = view.walk;
  $("#closed").hidden = !more.closed;
  write($("#closed p"), more.closed);
  $("#closing").hidden = more.closed !== "";
  if (more.closed) rest();
  $("#goes-now").replaceChildren(...(more.closing.length ? more.closing : [t("review-goes-none")]).map(plain));
  $("#goes-later").replaceChildren(...more.kept.filter((one) => one.counts.length).map((one) => el("li", {}, `${t(`review-part-${one.id.replace("_", "-")}`)} · ${one.line}`)));
  list($("#kept > ul"), more.kept, keptRow);
}
