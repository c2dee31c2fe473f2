/** Offers something as a file to keep. The address of the blob is of this page: nothing is sent anywhere. */
export function saveFile(name: string, contents: BlobPart, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([contents], { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
