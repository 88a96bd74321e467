/** Calls `show` once, when the element of that name is about to come into view. */
export function whenReached(id: string, show: () => Promise<void>): void {
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watcher.disconnect();
      void show();
    },
    { rootMargin: '200px' },
  );
  watcher.observe(document.getElementById(id)!);
}
