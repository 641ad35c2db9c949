/** The stages of a walk in order, each with its time, its length and its steps. */
/** @import {AgendaLine} from "../types" */
import { el } from "../dom.js";

/** Makes the list. @param {AgendaLine[]} stages @param {"h3" | "h4"} heading @param {string} language that of the protocol */
export const agenda = (stages, heading, language) => el("ol", { class: "agenda" }, ...stages.map((stage) => el("li", { class: "stage" },
  el("p", { class: "when" }, stage.time || stage.minutes, stage.time ? el("small", { class: "quiet" }, stage.minutes) : null),
  el("div", { class: "flow tight" }, el(heading, {}, stage.title), stage.text ? el("p", { lang: language }, stage.text) : null,
    stage.steps.length === 0 ? null : el("ol", { class: "steps-of" }, ...stage.steps.map((step) => el("li", {},
      el("strong", { class: "small" }, `${step.lane_word} · ${step.time || step.minutes}`), el("p", { lang: language }, step.prompt)))),
    stage.stems.length === 0 ? null : el("p", { class: "quiet small", lang: language }, stage.stems.join("  ·  "))))));
