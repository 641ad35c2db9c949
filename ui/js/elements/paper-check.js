/** What to look at before a paper leaves the program: each finding with a way to its place. */
/** @import {PaperFinding} from "../types" */
import { el } from "../dom.js";
import { say, t } from "../l10n.js";
import { to } from "./app-shell.js";

/** So many findings are shown at once. */
const FINDINGS = 50;

/** Draws the findings. @param {PaperFinding[]} findings @param {string} lang the language of the walk */
export function drawn(findings, lang) {
  const rest = findings.length - FINDINGS;
  return [...findings.slice(0, FINDINGS).map((one) => el("li", { class: "care flow tight" }, el("span", {}, one.sentence), one.text ? el("q", { lang }, one.text) : null,
    one.page ? el("a", { href: `${to(one.page, one.visit ?? undefined)}${one.at && `&at=${one.at}`}` }, t("export-mend")) : null)),
    ...(rest > 0 ? [el("li", { class: "quiet" }, say("export-more-findings", { n: rest }))] : [])];
}
