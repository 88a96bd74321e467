import { remembered } from '../../storage/keep.ts';
import { byId } from './start.ts';

/**
 * What was touched on the home page is an answer, unless some are kept; so is what was pressed before the script was there.
 * @returns answers with it, once the view can be operated
 */
export function pressedBefore(): () => void {
  const { hash } = location;
  const pressed = ((!remembered() && byId(hash.slice(1))) ||
    document.querySelector(':checked')) as HTMLInputElement | null;
  return () => {
    if (pressed) {
      pressed.checked = false;
      pressed.click();
    }
    // what was answered elsewhere is not asked again; a press that came too early has left the focus, as keys do not
    const button = hash && pressed?.value ? '.wide' : '.q button:focus:not(:focus-visible)';
    document.querySelector<HTMLElement>(button)?.click();
  };
}
