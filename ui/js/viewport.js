/** Keeps the page inside what the on-screen keyboard leaves free. */

const root = document.documentElement;
const writes = () => document.activeElement?.matches("textarea, input, select") ?? false;
/** @type {number | undefined} */ let watch;

function measure() {
  const seen = window.visualViewport;
  // Another app's keyboard may shrink the view: only our own fields count.
  const height = seen && writes() ? seen.height + seen.offsetTop : innerHeight;
  root.style.setProperty("--vh", `${Math.round(height)}px`);
  root.toggleAttribute("data-short", height < 600);
}

/** Starts following the keyboard; some engines stay silent, so a focused field is looked at twice a second. */
export function follow() {
  measure();
  window.visualViewport?.addEventListener("resize", measure);
  for (const name of ["resize", "pageshow"]) addEventListener(name, measure);
  document.addEventListener("visibilitychange", measure);
  document.addEventListener("focusin", (event) => {
    measure();
    clearInterval(watch);
    if (!writes()) return;
    /** @type {HTMLElement} */ (event.target).scrollIntoView({ block: "nearest" });
    watch = setInterval(measure, 500);
  });
}
