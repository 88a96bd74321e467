/** Makes the button of a sheet print it; without this script, the browser’s own menu does. */
document.getElementById('print')!.onclick = () => print();
