/** Makes the button print the note; without this script, the browser's own menu does it. */
document.getElementById('print')!.onclick = () => print();
