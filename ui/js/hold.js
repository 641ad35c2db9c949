/** Lets a press on a button leave the caret in the text. @template {HTMLElement} B @param {B} button */
export function hold(button) {
  button.addEventListener("pointerdown", (event) => event.preventDefault());
  return button;
}
