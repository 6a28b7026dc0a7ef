/** A paragraph of `Name: value` lines as Debian's control files have them; values keep their continuation lines. */
export type Stanza = ReadonlyMap<string, string>;

/** Paragraphs of a text, empty lines between them. Lines that belong to none (comments) are passed over. */
export function parseStanzas(text: string): readonly Stanza[] {
  const stanzas: Map<string, string>[] = [];
  let current: Map<string, string> | undefined;
  let last = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('#') || line.charCodeAt(0) === 0) continue;
    if (line.trim() === '') {
      current = undefined;
      continue;
    }
    if (/^[ \t]/.test(line)) {
      if (current) current.set(last, `${current.get(last) ?? ''}\n${line}`);
      continue;
    }
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    if (!current) {
      current = new Map();
      stanzas.push(current);
    }
    last = line.slice(0, colon);
    current.set(last, line.slice(colon + 1).trim());
  }
  return stanzas;
}

export function formatStanza(stanza: Iterable<readonly [string, string]>): string {
  return [...stanza].map(([name, value]) => `${name}: ${value}\n`).join('');
}

/** Names of a dependency field: versions and architectures dropped, the alternatives of each in order. */
export function dependenciesIn(field: string | undefined): readonly (readonly string[])[] {
  if (!field) return [];
  return field.split(/,\s*/).map((part) =>
    part.split('|').map((one) =>
      one
        .replace(/\(.*?\)/g, '')
        .replace(/:\w+/, '')
        .trim(),
    ),
  );
}
