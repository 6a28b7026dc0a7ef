import type { Owner } from '../plan/graph.ts';

/** `user:group` as COPY --chown and USER write it. */
export function ownerOf(text: string): Owner {
  const cut = text.indexOf(':');
  return cut < 0 ? { user: text, group: undefined } : { user: text.slice(0, cut), group: text.slice(cut + 1) };
}
