/** Takes the version that waits once the reader presses: the page is then loaded again. Answers are kept before it goes. */
document.querySelector<HTMLElement>('#newer button')!.onclick = async () => {
  const again = (): void => location.reload();
  navigator.serviceWorker.oncontrollerchange = again;
  const waiting = (await navigator.serviceWorker.getRegistration())?.waiting;
  if (waiting) waiting.postMessage('take');
  else again();
};

export {};
