/** Keeps on this device what is written in the pieces, so that a reload loses nothing; the server keeps nothing. */
const key = `sobrement.pieces.${location.pathname}`;
const form = document.getElementById('pieces') as HTMLFormElement;
const said = document.getElementById('draft')!;
const areas = [...form.querySelectorAll('textarea')];

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
    said.hidden = changed.length === 0;
  } catch {
    said.hidden = true;
  }
}

const draft = kept();
for (const area of areas) {
  const value = draft[area.name];
  if (typeof value === 'string') area.value = value;
}
keep();
form.oninput = keep;
said.querySelector('button')!.onclick = () => {
  for (const area of areas) area.value = area.defaultValue;
  keep();
  areas[0]?.focus();
};
