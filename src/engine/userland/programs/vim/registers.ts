/** Deleted and yanked text by the name of its register; `"` is the one that p puts. */
export type Registers = Map<string, { readonly text: string; readonly lines: boolean }>;

export function swapCase(text: string): string {
  return [...text].map((char) => (char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase())).join('');
}
