/** Drawing a card to its group by the dots, with mouse, finger or pen; fetched once the wall stands. */
import { el, icon } from "../dom.js";
import { t } from "../l10n.js";
import { move } from "./card-wall.js";

/** So far a pointer goes before it draws, and so near the edge the page begins to scroll; both in CSS pixels. */
const [SLACK, EDGE] = [6, 72];
/** @typedef {{x: number, y: number, scroll: number}} Spot */
/** The card under way: its row, whose pointer, where that went down and where it is, and the group below it.
 * @type {{row: HTMLElement, pointer: number, from: Spot, x: number, y: number, begun: boolean, over: HTMLElement | null} | null} */
let way = null;
const here = el("p", { class: "here" }, icon("down"), t("debrief-drop-here"));

/** Listens to the dots of every card on the wall, also of those to come. */
export const listen = (/** @type {HTMLElement} */ wall) => wall.addEventListener("pointerdown", take);

function take(/** @type {PointerEvent} */ event) {
  const row = /** @type {HTMLElement | null | undefined} */ (/** @type {Element} */ (event.target).closest(".handle")?.closest("li"));
  if (!row || way || event.button !== 0 || !event.isPrimary) return;
  const { clientX: x, clientY: y, pointerId: pointer } = event;
  way = { row, pointer, from: { x, y, scroll: scrollY }, x, y, begun: false, over: null };
  /** @type {Element} */ (event.target).setPointerCapture(pointer);
  for (const [name, hear] of Object.entries(HEARD)) addEventListener(name, /** @type {EventListener} */ (hear), true);
}

/** What is listened to while a card is under way; a second finger counts for nothing. */
const HEARD = {
  pointermove: (/** @type {PointerEvent} */ event) => {
    if (!way || event.pointerId !== way.pointer) return;
    [way.x, way.y] = [event.clientX, event.clientY];
    if (!way.begun && Math.hypot(way.x - way.from.x, way.y - way.from.y) < SLACK) return;
    if (!way.begun) {
      way.begun = true;
      way.row.classList.add("held");
      way.row.closest("main")?.classList.add("drawing");
      frame();
    }
  },
  pointerup: (/** @type {PointerEvent} */ event) => {
    if (!way || event.pointerId !== way.pointer) return;
    [way.x, way.y] = [event.clientX, event.clientY];
    if (way.begun) follow();
    leave(true);
  },
  pointercancel: (/** @type {PointerEvent} */ event) => { if (event.pointerId === way?.pointer) leave(false); },
  // The words below the way of a mouse are not marked.
  selectstart: (/** @type {Event} */ event) => event.preventDefault(),
  keydown: (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    leave(false);
  },
};

/** Puts the card where the pointer is, and marks the group below it. */
function follow() {
  if (!way) return;
  const { row, from, x, y } = way;
  row.style.transform = `translate(${x - from.x}px, ${y - from.y + scrollY - from.scroll}px)`;
  const below = /** @type {HTMLElement | null | undefined} */ (document.elementFromPoint(x, y)?.closest(".group"));
  const over = below && !below.contains(row) ? below : null;
  if (over === way.over) return;
  way.over?.classList.remove("over");
  way.over = over;
  over?.classList.add("over");
  if (over) over.prepend(here);
  else here.remove();
}

/** Draws once a frame, for the page may move below a pointer that rests: it scrolls while that is near an edge. */
function frame() {
  if (!way?.begun) return;
  scrollBy(0, (Math.min(0, way.y - EDGE) + Math.max(0, way.y - innerHeight + EDGE)) / 4);
  follow();
  requestAnimationFrame(frame);
}

/** Lets the card go: into the group below, or back to where it was. A press without a way is a press on the card. */
function leave(/** @type {boolean} */ good) {
  if (!way) return;
  const { row, over, begun } = way;
  way = null;
  for (const [name, hear] of Object.entries(HEARD)) removeEventListener(name, /** @type {EventListener} */ (hear), true);
  row.style.transform = "";
  row.classList.remove("held");
  row.closest("main")?.classList.remove("drawing");
  over?.classList.remove("over");
  here.remove();
  if (!good) return;
  if (!begun) /** @type {HTMLElement | null} */ (row.querySelector(".card"))?.click();
  else if (over?.isConnected) move(over.matches(".loose") ? null : over.dataset.id ?? null, row.dataset.id ?? null);
}
