/** The code of a piece is copied by a press, and a piece loads when its box is first opened. */
import { COMPONENT_PATH } from '../../embedding.ts';

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copied]')) {
  button.hidden = !navigator.clipboard;
  button.onclick = async () => {
    await navigator.clipboard.writeText(button.previousElementSibling!.textContent);
    button.textContent = button.dataset['copied']!;
  };
}
document.addEventListener('toggle', () => void import(/* @vite-ignore */ COMPONENT_PATH), {
  capture: true,
  once: true,
});
