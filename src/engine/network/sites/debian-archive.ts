import { encodeUtf8 } from '../../base/bytes.ts';
import { packArchive, SIZE_HEADER } from '../../userland/programs/packages/archive.ts';
import type { Site, SiteAnswer } from '../internet.ts';

// DIFFERS: apt's simulated archive has some 300 packages of Debian trixie; other releases of Debian and Ubuntu offer the same.

// DIFFERS: Some programs that packages bring (figlet, sl, strace, tmux and others) install, and say that they are not simulated when run.

/** Bytes of the real files. */
const SIZES: Readonly<Record<string, number>> = {
  InRelease: 140_000,
  'main/binary-amd64/Packages': 9_670_000,
  'updates-InRelease': 47_300,
  'updates-main/binary-amd64/Packages': 5412,
  'security-InRelease': 43_400,
  'security-main/binary-amd64/Packages': 76_800,
};
const SUITES =
  /^(trixie|stable|bookworm|oldstable|bullseye|noble|jammy|focal|plucky|resolute)(-updates|-security|-backports)?$/;

/** apt's archive: `dists/SUITE/InRelease`, the lists of packages, and the packages in `pool`. */
export const debianArchive: Pick<Site, 'answer'> = {
  async answer({ path }) {
    const [, suite = '', file = ''] = /^\/[\w-]+\/dists\/([^/]+)\/(.+)$/.exec(path) ?? [];
    if (suite !== '') return SUITES.test(suite) ? await listOf(suite, file) : NOT_FOUND;
    const { archiveOf, debianIndex, poolPath } = await import('./packages/debian.ts');
    const [, pool = ''] = /^\/[\w-]+\/(pool\/.+)$/.exec(decodeURIComponent(path)) ?? [];
    for (const one of debianIndex().values())
      if (pool !== '' && poolPath(one) === pool) return sized(packArchive(archiveOf(one)), one.size);
    return NOT_FOUND;
  },
};

const NOT_FOUND: SiteAnswer = { status: 404, headers: [], body: encodeUtf8('Not Found\n') };

function sized(text: string, size: number): SiteAnswer {
  const body = encodeUtf8(text);
  return { status: 200, headers: [[SIZE_HEADER, String(Math.max(size, body.length))]], body };
}

async function listOf(suite: string, file: string): Promise<SiteAnswer> {
  const [, base = '', kind = ''] = SUITES.exec(suite) ?? [];
  const size = SIZES[kind === '' ? file : `${kind === '-security' ? 'security' : 'updates'}-${file}`];
  if (size === undefined) return file.endsWith('/Packages') ? sized('', 1000) : NOT_FOUND;
  if (file === 'InRelease')
    return sized(`Origin: Debian\nSuite: ${base === 'trixie' ? 'stable' : base}\nCodename: ${suite}\n`, size);
  if (kind !== '') return sized('', size);
  const { controlOf, debianIndex, poolPath } = await import('./packages/debian.ts');
  const stanzas = [...debianIndex().values()].map((one) =>
    Object.entries({ ...controlOf(one), Filename: poolPath(one), Size: String(one.size) })
      .map(([name, value]) => `${name}: ${value}\n`)
      .join(''),
  );
  return sized(stanzas.join('\n'), size);
}
