/** A chart as a table whose cells carry the picture: tint, bar or shapes, always with the number or the words. */
/** @import {ChartCell, ChartHead, ChartModel, ChartStep} from "../types" */
import { el, icon } from "../dom.js";
import { t } from "../l10n.js";

const SVG = "http://www.w3.org/2000/svg";
/** The room of one step of the line, and its height, in pixels: letters in it keep their size. */
const [WIDE, HIGH, TOP] = [190, 90, 34];

/** Draws a chart: what it says, then its table. @param {ChartModel} chart @param {"h3" | "h4"} level */
export function chartTable(chart, level) {
  const title = el(level, { id: `title-${chart.id}` }, chart.headline);
  const name = el("p", { class: "row" }, el("span", { class: "kicker" }, chart.name), ...(chart.private ? [el("span", { class: "chip" }, icon("lock"), t("common-private"))] : []));
  const key = chart.key.length ? [el("ul", { class: "row key" }, ...chart.key.map(({ lane, text }) => el("li", { class: "row" }, el("span", { class: lane }, icon(lane)), text)))] : [];
  // Whoever has no mouse scrolls a wide table with the arrow keys.
  return el("section", { class: "sheet flow chart", "data-chart": chart.kind, "aria-labelledby": title.id }, el("div", {}, name, title), ...key,
    el("div", { class: "scroll", tabindex: "0", role: "group", "aria-labelledby": title.id }, ...(chart.line.length ? [stepLine(chart.line)] : []), table(chart)));
}

function table(/** @type {ChartModel} */ chart) {
  const grouped = chart.rows.some((row) => row.group);
  const head = el("tr", {}, el("th", { scope: "col", ...(grouped && { colspan: 2 }) }, chart.corner),
    ...chart.columns.map(({ text, fill }) => el("th", { scope: "col" }, ...(fill ? [el("span", { class: "swatch", "data-fill": fill })] : []), text)));
  const rows = chart.rows.map((row) => el("tr", {},
    ...(row.group ? [el("th", { scope: "rowgroup", rowspan: row.group[1] }, ...words(row.group[0]))] : []),
    el("th", { scope: "row" }, ...words(row.head)), ...row.cells.map(cell)));
  // Each group is a body of its own, so that its heading is of its rows and of no others.
  const bodies = /** @type {HTMLElement[]} */ ([]);
  chart.rows.forEach((row, index) => {
    if (row.group || index === 0) bodies.push(el("tbody"));
    bodies[bodies.length - 1].append(rows[index]);
  });
  return el("table", {}, el("caption", {}, chart.caption), el("thead", {}, head), ...bodies);
}

const words = (/** @type {ChartHead} */ { text, lang, note }) => [el("span", { lang }, text), ...(note ? [" ", el("span", { class: "quiet small day" }, note)] : [])];

/** One cell; what is not noted is blank for the eye and said to the ear. */
function cell(/** @type {ChartCell} */ { value, text, tint, parts, whole, marks }) {
  if (marks.length) return el("td", { class: "marks" }, ...marks.flatMap(({ lane, text }) => [el("span", { class: lane }, icon(lane), el("span", { class: "hear" }, `${text} `))]));
  if (value === null) return el("td", {}, el("span", { class: "hear" }, text));
  if (!parts.length) return el("td", { class: "number", "data-tint": tint || null }, text);
  const bar = el("span", { class: "bar-of", "aria-hidden": "true" }, ...parts.map((part) => {
    const piece = el("span", { "data-fill": part.fill });
    piece.style.width = `${(100 * part.value) / whole}%`;
    return piece;
  }));
  return el("td", { class: "with-bar" }, el("span", { class: "number" }, text), bar);
}

/** The one line: how many were open, walk by walk. It holds nothing that the table below lacks. */
function stepLine(/** @type {ChartStep[]} */ steps) {
  const most = Math.max(1, ...steps.map((step) => step.value));
  const [width, bottom] = [steps.length * WIDE, TOP + HIGH];
  const y = (/** @type {number} */ value) => bottom - (HIGH * value) / most;
  const draw = (/** @type {string} */ name, /** @type {Record<string, string | number>} */ props, text = "") => {
    const node = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(props)) node.setAttribute(key, String(value));
    node.textContent = text;
    return node;
  };
  const svg = draw("svg", { class: "line", width, height: bottom + 36, viewBox: `0 0 ${width} ${bottom + 36}`, "aria-hidden": "true" });
  const path = steps.map(({ value }, at) => `${at ? "V" : "M2 "}${y(value)}H${at === steps.length - 1 ? width - 2 : (at + 1) * WIDE}`).join("");
  svg.append(draw("path", { class: "ground", d: `M0 ${bottom}H${width}` }), draw("path", { class: "steps-of", d: path }),
    ...steps.flatMap(({ text, value }, at) => [
      draw("text", { x: at * WIDE + WIDE / 2, y: y(value) - 10, class: "high" }, String(value)),
      draw("text", { x: at * WIDE + WIDE / 2, y: bottom + 24 }, text)]));
  return svg;
}
