/** Keeps the line of the caret in view when an on-screen keyboard takes the room; no engine tells where that line is. */
import { el } from "./dom.js";

/** What decides where a line begins and how high it is. */
const SAME = /** @type {const} */ (["font", "letterSpacing", "padding", "border", "boxSizing", "tabSize"]);
/** How tall a thing was when last looked at. @type {WeakMap<Element, number>} */ const tall = new WeakMap();

/** Only what gets lower is answered: who scrolls away from the caret to read is left there. */
const lower = new ResizeObserver((entries) => {
  let less = false;
  for (const { target, contentRect: { height } } of entries) {
    less ||= height < (tall.get(target) ?? 0);
    tall.set(target, height);
  }
  if (less && document.activeElement instanceof HTMLTextAreaElement) show(document.activeElement);
});

/** Scrolls a field, and what it stands in, so far that the line of the caret can be seen. */
function show(/** @type {HTMLTextAreaElement} */ area) {
  const style = getComputedStyle(area);
  const mark = el("span", {}, "|");
  const twin = el("div", { "aria-hidden": "true" }, area.value.slice(0, area.selectionEnd), mark);
  for (const name of SAME) twin.style[name] = style[name];
  Object.assign(twin.style, { position: "absolute", visibility: "hidden", whiteSpace: "pre-wrap", overflowWrap: "break-word", width: `${area.clientWidth + 2 * area.clientLeft}px` });
  document.body.append(twin);
  const [top, bottom] = [mark.offsetTop, mark.offsetTop + mark.offsetHeight];
  twin.remove();
  const edge = parseFloat(style.paddingTop);
  area.scrollTop = Math.min(top - edge, Math.max(area.scrollTop, bottom + edge - area.clientHeight));
  area.scrollIntoView({ block: "nearest" });
}

/** Begins to look after the page, whose height follows the keyboard, and after every text field that gets the focus. */
export function keepInView() {
  const heed = (/** @type {Element | EventTarget | null} */ field) => { if (field instanceof HTMLTextAreaElement) lower.observe(field); };
  lower.observe(document.body);
  document.addEventListener("focusin", (event) => heed(event.target));
  heed(document.activeElement);
}
