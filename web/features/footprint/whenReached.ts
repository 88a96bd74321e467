/**
 * Calls `show` once, when the element of that name is about to come into view.
 * @param before how far below the view it still is, in px
 */
export function whenReached(id: string, show: () => Promise<void>, before = 200): void {
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watcher.disconnect();
      void show();
    },
    { rootMargin: `${before}px` },
  );
  watcher.observe(document.getElementById(id)!);
}
