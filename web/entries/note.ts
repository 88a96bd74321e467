/** The note prints itself; without this, the browser’s own menu does. */
document.getElementById('print')!.onclick = () => print();
