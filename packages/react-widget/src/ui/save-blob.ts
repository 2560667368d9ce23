/** Saves a Blob as a file, through a link with the `download` attribute. */
export function saveBlob(blob: Blob, filename: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = filename;
  link.click();
  // The browser has taken the content by the time `click` returns.
  URL.revokeObjectURL(url);
}
