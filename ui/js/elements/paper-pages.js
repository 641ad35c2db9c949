/** The pages of a paper as pictures: the first ones on the page, all of them for a printer. */
/** @import {Commands} from "../commands" */
/** @import {PaperPages} from "../types" */
import * as paper from "../paper-api.js";
import { $, el, write } from "../dom.js";
import { say, t } from "../l10n.js";
import { dress } from "../late.js";

/** @typedef {Parameters<Commands["paper_pages"]>[0]["paper"]} Wanted */

/** Says what each page is called; a picture never hangs without it. @param {PaperPages} drawn */
const named = ({ count, pages }) => Promise.all(pages.map((_, index) => say("export-page-n", { n: index + 1, of: count })));

/** Hangs pages up in a place and lets go those that hung there. @param {Element} place @param {string[]} pages @param {string[]} names */
function hang(place, pages = [], names = []) {
  const old = place.querySelectorAll("img");
  const hung = pages.map((svg, index) => el("img", { src: URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" })), alt: names[index] }));
  place.replaceChildren(...hung);
  for (const one of old) URL.revokeObjectURL(one.src);
  return Promise.all(hung.map((one) => one.decode().catch(() => {})));
}

/** The choice whose pages were asked for last. */
let asked = "";

/** Shows the first pages of a paper, or why it has none. @param {Wanted} wanted @param {boolean} has */
export async function show(wanted, has) {
  const mine = asked = JSON.stringify(wanted);
  takeDown();
  if (!has) {
    hang($("#pages"));
    return write($("#pages-told"), t("export-no-pages"));
  }
  $("#pages").dataset.old = "";
  write($("#pages-told"), t("export-drawing"));
  const drawn = await paper.paperPages({ paper: wanted, all: false }).catch((error) => {
    if (mine === asked) {
      hang($("#pages"));
      delete $("#pages").dataset.old;
      write($("#pages-told"), "");
    }
    throw error;
  });
  const names = drawn ? await named(drawn) : [];
  // An answer to an earlier choice comes too late; none comes if other pages were asked for.
  if (drawn && mine === asked) await tell(drawn, names, wanted);
}

/** Hangs the first pages up beside the choice. @param {PaperPages} drawn @param {string[]} names @param {Wanted} wanted */
async function tell({ count, pages }, names, wanted) {
  const first = pages.slice(0, 3);
  await hang($("#pages"), first, names);
  delete $("#pages").dataset.old;
  const told = await say(first.length === count ? "export-all-pages" : "export-first-pages", { n: first.length, of: count });
  write($("#pages-told"), wanted.format === "pdf" ? told : `${told} ${t("export-as-pdf")}`);
}

/** Takes away what was hung up for a printer. */
function takeDown() {
  const sheets = document.querySelector(".print-pages");
  if (!sheets) return;
  hang(sheets);
  sheets.remove();
}

/** Prints all pages of a paper. @param {Wanted} wanted */
export async function print(wanted) {
  const mine = asked = JSON.stringify(wanted);
  const drawn = await paper.paperPages({ paper: wanted, all: true }).catch((error) => {
    // The first pages gave way to this; they come back.
    if ("old" in $("#pages").dataset) show(wanted, true).catch(() => {});
    throw error;
  });
  const names = drawn ? await named(drawn) : [];
  if (!drawn || mine !== asked) return;
  takeDown();
  await dress("print");
  const sheets = el("div", { class: "print-pages" });
  document.body.append(sheets);
  await Promise.all([hang(sheets, drawn.pages, names), tell(drawn, names, wanted)]);
  await paper.printPage();
}
