/**
 * Dates the note with the day of the device, and makes its button print; without this script, a hand writes the day and
 * the browser's own menu prints.
 */
const { lang } = document.documentElement;
document.getElementById('made')!.textContent = new Date().toLocaleDateString(lang, { dateStyle: 'long' });
document.getElementById('print')!.onclick = () => print();
