/** Hands a file to the reader that was made in the page. @param name under which it is saved */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // some browsers read it after the press is over
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
