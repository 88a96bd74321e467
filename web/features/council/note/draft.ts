/** Keeps on this device what is written in the pieces, so that a reload loses nothing; the server keeps nothing. */
const key = `sobrement.pieces.${location.pathname}`;
const form = document.getElementById('pieces') as HTMLFormElement;
const said = document.getElementById('draft')!;
const [line, button] = [said.querySelector('span')!, said.querySelector('button')!];
/** What they say while there is a draft. */
const [there, forget] = [line.textContent, button.textContent];
const areas = [...form.querySelectorAll('textarea')];
/** What was just erased, for as long as nothing else is written. */
let erased: readonly string[] | undefined;

/** Storage may be forbidden or hold something else. */
function kept(): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function keep(): void {
  const changed = areas.filter(({ value, defaultValue }) => value !== defaultValue);
  try {
    if (changed.length === 0) localStorage.removeItem(key);
    else
      localStorage.setItem(
        key,
        JSON.stringify(Object.fromEntries(changed.map(({ name, value }) => [name, value]))),
      );
    said.hidden = changed.length === 0 && !erased;
  } catch {
    said.hidden = !erased;
  }
  line.textContent = erased ? line.dataset['forgotten']! : there;
  button.textContent = erased ? button.dataset['back']! : forget;
}

const draft = kept();
for (const area of areas) {
  const value = draft[area.name];
  if (typeof value === 'string') area.value = value;
}
keep();
form.oninput = () => {
  erased = undefined;
  keep();
};
button.onclick = () => {
  const before = erased;
  erased = before ? undefined : areas.map(({ value }) => value);
  areas.forEach((area, i) => (area.value = before?.[i] ?? area.defaultValue));
  keep();
  if (before) areas[0]?.focus();
};
