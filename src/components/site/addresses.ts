/**
 * The address of a file of the site, given from the site's root. Where that root lies is known to the page alone: the site can be served
 * below any path.
 */
export function addressInSite(path: string): string {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')?.href ?? '/';
  return new URL(path, new URL('.', new URL(manifest, document.baseURI))).href;
}

/** The choice of language takes whole paths; the page has them relative to itself. */
export function languageAddresses(): void {
  for (const option of document.querySelectorAll<HTMLOptionElement>('starlight-lang-select option'))
    option.value = new URL(option.value, document.baseURI).pathname;
}
