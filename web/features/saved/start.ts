/** Puts the token of a deletion link in the form of its page; it then leaves the address. */
const field = document.querySelector<HTMLInputElement>('#token');
const token = location.hash.slice(1);

if (field && token) {
  field.value = decodeURIComponent(token);
  history.replaceState(null, '', location.pathname + location.search);
}

export {};
