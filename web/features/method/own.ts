/** Takes a line of the receipt of this device apart, in place of that of an average home. Worked out here; nothing is sent. */
import { mount } from 'svelte';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { unpack } from '../../../models/catalogue/wire.ts';
import { heaviestApart } from '../../../models/household/apart.ts';
import { plan } from '../../../models/household/plan.ts';
import { get } from '../../client.ts';
import { open } from '../../storage/read.ts';
import Apart from './Apart.svelte';
import { nameOfThing, shownApart } from './apartView.ts';
import type { ApartMessages } from './words/apart/fr.ts';

/**
 * @param kept the answers, as the device keeps them; what cannot be read changes nothing
 * @param words loads the words
 */
export async function showOwn(kept: string, words: () => Promise<ApartMessages>): Promise<void> {
  const language = document.documentElement.lang as Language;
  const place = document.getElementById('apart')!;
  const { numbers, hash } = await get<'/api/v1/catalogue'>('/api/v1/catalogue');
  const [packed, prose, messages] = await Promise.all([
    get<'/api/v1/catalogue/:hash'>(numbers),
    get<'/api/v1/catalogue/:hash/prose/:language'>(`/api/v1/catalogue/${hash}/prose/${language}`),
    words(),
  ]);
  const catalogue = unpack(packed);
  const opened = open(kept, { catalogue });
  if (!('answers' in opened)) return;
  const thing = heaviestApart(plan(opened.answers, catalogue));
  if (!thing) return;
  const shown = shownApart(
    thing,
    {
      name: nameOfThing(thing, { catalogue }, language, messages),
      factsOf(id) {
        const { low, high, unit } = catalogue.factors[id]!;
        const { label = id, source, year } = prose.factors[id] ?? {};
        const found = source === undefined ? undefined : prose.sources[source];
        return { label, unit, low, high, source: found ? `${found.publisher}, ${year}` : '' };
      },
    },
    messages,
    language,
  );
  place.replaceChildren();
  mount(Apart, { target: place, props: { language, messages, shown, own: true } });
}
