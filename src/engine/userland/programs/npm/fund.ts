import type { Process } from '../../../kernel/process.ts';
import { actualTree } from './actual.ts';
import { type CommandLine, isOn } from './command-line.ts';
import { NpmFailure } from './failure.ts';
import { hasUnicode } from './list.ts';
import { readManifest } from './manifest.ts';

/** Where packages ask for money: one address, or several with their kinds. */
function addressesOf(funding: unknown): readonly string[] {
  const all = Array.isArray(funding) ? funding : [funding];
  return all.flatMap((one: unknown) => {
    const url = typeof one === 'string' ? one : (one as { url?: unknown } | null)?.url;
    return typeof url === 'string' ? [url] : [];
  });
}

/** `npm fund`: the packages by where they ask for money. */
export async function fund(proc: Process, line: CommandLine): Promise<number> {
  if (line.words.length > 0 || isOn(line, 'json'))
    throw new NpmFailure(undefined, ["drydock: 'npm fund' of one package, or as JSON, is not simulated"]);
  const manifest = readManifest(proc) ?? {};
  const byAddress = new Map<string, string[]>();
  for (const { name, record } of actualTree(proc).nodes()) {
    const [url] = addressesOf(record.funding);
    if (url === undefined) continue;
    const ids = byAddress.get(url) ?? [];
    ids.push(`${name}@${record.version}`);
    byAddress.set(url, ids);
  }
  const id = `${manifest.name ?? proc.fs.cwd.split('/').at(-1) ?? ''}${manifest.version === undefined ? '' : `@${manifest.version}`}`;
  const entries = [...byAddress];
  const [middle, last, down, inner] = hasUnicode(proc, line) ? ['├─┬', '└─┬', '│', '└──'] : ['+--', '`--', '|', '`--'];
  const rows = entries.map(
    ([url, ids], i) =>
      `${i === entries.length - 1 ? last : middle} ${url}\n${i === entries.length - 1 ? ' ' : down}   ${inner} ${[...new Set(ids)].join(', ')}\n`,
  );
  await proc.write(1, `${id}\n${rows.join('')}\n`);
  return 0;
}
