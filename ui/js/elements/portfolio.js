/** What somebody writes for a portfolio: an overview, a reflection and a link, folded below the answers. */
import { el } from "../dom.js";
import { say, t } from "../l10n.js";
import { tellWords } from "./word-count.js";

/** How many words each text is asked to have. */
const WORDS = 300;
/** @type {[HTMLTextAreaElement, Element][]} */ const texts = [];

const sentence = (/** @type {number} */ n) => (n > WORDS
  ? say("reflection-portfolio-over", { n, of: WORDS, more: n - WORDS }) : say("reflection-portfolio-words", { n, of: WORDS }));

/** Says of each text how many words it has. */
const count = () => { for (const [field, line] of texts) tellWords(line, field.value, sentence); };

/** A field under its label and hint. */
const labelled = (/** @type {string} */ name, /** @type {Element} */ field) => el("label", {}, el("span", {}, t(`reflection-portfolio-${name}`)),
  el("span", { class: "hint" }, t(`reflection-portfolio-${name}-hint`)), field);

function prose(/** @type {string} */ name) {
  const line = el("p", { class: "quiet small", id: `${name}-words` });
  const field = el("textarea", { id: `portfolio-${name}`, "data-field": `portfolio_${name}`, rows: 8, "aria-describedby": line.id });
  texts.push([field, line]);
  return el("div", { class: "flow tight" }, labelled(name, field), line);
}

/** Builds the fields; gives what draws them once they are filled. A part in which something stands is open at first.
 * @param {HTMLDetailsElement} part */
export function portfolio(part) {
  const link = el("input", { "data-field": "portfolio_link", inputmode: "url", autocomplete: "off", spellcheck: "false" });
  part.append(el("div", { class: "flow" }, el("p", { class: "quiet small" }, t("reflection-portfolio-hint")),
    prose("overview"), prose("reflection"), labelled("link", link)));
  part.addEventListener("input", count);
  let first = true;
  return () => {
    if (first) part.open = [...texts.map(([field]) => field), link].some((field) => field.value.trim());
    first = false;
    count();
  };
}
