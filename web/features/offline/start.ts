/** Says what this device keeps: the pages of the list that are kept, and those that were opened. Forgets it all when asked. */
const byId = (id: string): HTMLElement => document.getElementById(id)!;
const asked = byId('asked');
const address = document.querySelector<HTMLLinkElement>(`link[hreflang="${document.documentElement.lang}"]`)!;

if (location.pathname !== new URL(address.href).pathname) {
  const { room, waits } = asked.dataset;
  if (location.pathname.startsWith(`${room}/`)) asked.firstElementChild!.textContent = waits!;
  asked.hidden = false;
  const again = (): void => location.reload();
  asked.querySelector('a')!.onclick = () => (again(), false);
  addEventListener('online', again);
}

// there are none where the address is not safe
const caches: CacheStorage | undefined = globalThis.caches;
let shown = show();

async function show(): Promise<void> {
  const links = [...byId('pages').querySelectorAll('a')];
  const kept = await Promise.all(links.map(({ href }) => caches?.match(href, { ignoreVary: true })));
  links.forEach((link, i) => (link.parentElement!.hidden = !kept[i]));
  const some = kept.some((page) => page);
  byId('none').hidden = some;
  byId('kept').hidden = !some;
  const known = new Set(links.map(({ href }) => href));
  const list = byId('opened').querySelector('ul')!;
  for (const name of (await caches?.keys()) ?? []) {
    const cache = await caches!.open(name);
    for (const request of await cache.keys()) {
      const { url } = request;
      const answer = known.has(url) ? undefined : await cache.match(request, { ignoreVary: true });
      if (!answer?.headers.get('content-type')?.startsWith('text/html')) continue;
      known.add(url);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (page.documentElement.lang !== document.documentElement.lang || page.querySelector('#asked'))
        continue;
      const link = document.createElement('a');
      link.href = url;
      link.textContent = page.querySelector('h1')?.textContent ?? page.title;
      list.append(document.createElement('li'));
      list.lastElementChild!.append(link);
    }
  }
  byId('opened').hidden = !list.firstElementChild;
}

const forget = byId('forget');
forget.hidden = false;
forget.querySelector('button')!.onclick = async () => {
  // to open what is gone would make it again
  await shown;
  for (const storage of [localStorage, sessionStorage]) storage.clear();
  // it would keep again what it was about to keep
  for (const registration of (await navigator.serviceWorker?.getRegistrations()) ?? []) {
    const { installing, waiting, active } = registration;
    for (const worker of [installing, waiting, active]) worker?.postMessage('forget');
    await registration.unregister();
  }
  for (const name of (await caches?.keys()) ?? []) await caches!.delete(name);
  const done = forget.querySelector<HTMLElement>('[role=status]')!;
  done.textContent = done.dataset.done!;
  await (shown = show());
};

export {};
