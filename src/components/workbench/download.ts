/** Hands bytes to the browser as a file to be kept. */
export function download(name: string, bytes: Uint8Array | string, type = 'application/octet-stream'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([typeof bytes === 'string' ? bytes : bytes.slice().buffer], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
