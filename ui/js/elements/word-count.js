/** How many words a text has, counted as papers count them. */
import { write } from "../dom.js";
import { countWords } from "../follow-api.js";

/** What each line counts. @type {WeakMap<Element, string>} */ const counted = new WeakMap();

/** Shows a sentence about the number of words of a text; the newest text stands.
 * @param {Element} line @param {string} text @param {(n: number) => Promise<string>} sentence */
export async function tellWords(line, text, sentence) {
  counted.set(line, text);
  const n = await countWords({ text }).catch(() => null);
  const said = n === null ? "" : await sentence(n);
  if (said && counted.get(line) === text) write(line, said);
}
