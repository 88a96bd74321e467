/** The code of a piece is copied by a press, and a piece loads when its box is first opened. */
import { COMPONENT_PATH } from '../../embedding.ts';

const status = document.getElementById('copied')!;
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copied]')) {
  button.hidden = !navigator.clipboard;
  button.onclick = async () => {
    await navigator.clipboard.writeText(button.previousElementSibling!.textContent);
    button.textContent = button.dataset['copied']!;
    // what a button says is not heard when it changes
    status.textContent = button.textContent;
  };
}
document.addEventListener('toggle', () => void import(/* @vite-ignore */ COMPONENT_PATH), {
  capture: true,
  once: true,
});
