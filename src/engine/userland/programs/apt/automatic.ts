import type { FileView } from '../../../fs/file-view.ts';
import type { DpkgDatabase, StatusEntry } from '../dpkg/database.ts';
import { dependenciesIn, parseStanzas } from '../packages/stanza.ts';

const FILE = '/var/lib/apt/extended_states';

/** Names of packages that came only because others need them. */
export function automaticOf(fs: FileView): Set<string> {
  if (!fs.exists(FILE)) return new Set();
  const stanzas = parseStanzas(fs.readText(FILE)).filter((stanza) => stanza.get('Auto-Installed') === '1');
  return new Set(stanzas.map((stanza) => stanza.get('Package') ?? ''));
}

export function writeAutomatic(fs: FileView, names: ReadonlySet<string>, database: DpkgDatabase): void {
  const text = [...names]
    .map(
      (name) => `Package: ${name}\nArchitecture: ${database.get(name)?.architecture ?? 'amd64'}\nAuto-Installed: 1\n\n`,
    )
    .join('');
  fs.mkdirs('/var/lib/apt');
  fs.writeFile(FILE, text);
}

/** Automatic packages that nothing else needs or recommends any more, in name order. */
export function unneeded(database: DpkgDatabase, automatic: ReadonlySet<string>): readonly StatusEntry[] {
  const installed = database.all().filter((one) => one.installed);
  const providers = new Map<string, string[]>();
  for (const one of installed)
    for (const [name = ''] of dependenciesIn(one.fields.get('Provides')))
      providers.set(name, [...(providers.get(name) ?? []), one.name]);
  const needed = new Set<string>();
  const pending = installed.filter(({ name }) => !automatic.has(name)).map(({ name }) => name);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (needed.has(name)) continue;
    needed.add(name);
    const fields = database.get(name)?.fields;
    for (const kind of ['Pre-Depends', 'Depends', 'Recommends', 'Suggests'])
      for (const any of dependenciesIn(fields?.get(kind)))
        for (const one of any) pending.push(...(database.isInstalled(one) ? [one] : (providers.get(one) ?? [])));
  }
  return installed.filter(({ name }) => automatic.has(name) && !needed.has(name));
}
