import type { Platform } from '../../../base/platforms.ts';
import { PLATFORMS } from '../../description/architecture.ts';
import { assemble, listedLayer } from '../../description/assemble.ts';
import { type CatalogImage, type CatalogVariant, PATH } from '../../description/catalog-image.ts';
import { debianProgram } from '../../description/debian-programs.ts';
import { accountsAdded, SSH_GROUP } from '../texts/accounts.ts';
import { packagesAfter, partFiles } from '../texts/debian-parts.ts';
import { type DebianName, debianVariant } from './debian.ts';

const created = '2026-11-12T02:41:07.000000000Z';

const PACKAGES = {
  curl: 'ca-certificates \t\tcurl \t\tgnupg \t\tnetbase \t\tsq \t\twget',
  scm: 'git \t\tmercurial \t\topenssh-client \t\tsubversion \t\t\t\tprocps',
  full: 'autoconf automake bzip2 default-libmysqlclient-dev dpkg-dev file g++ gcc imagemagick libbz2-dev libc6-dev libcurl4-openssl-dev libdb-dev libevent-dev libffi-dev libgdbm-dev libglib2.0-dev libgmp-dev libjpeg-dev libkrb5-dev liblzma-dev libmagickcore-dev libmagickwand-dev libmaxminddb-dev libncurses5-dev libncursesw5-dev libpng-dev libpq-dev libreadline-dev libsqlite3-dev libssl-dev libtool libwebp-dev libxml2-dev libxslt-dev libyaml-dev make patch unzip xz-utils zlib1g-dev'.replaceAll(
    ' ',
    ' \t\t',
  ),
};

/** The line of a stage's history. */
function install(name: DebianName, part: BuildpackDepth): string {
  const clean = name === 'trixie' ? 'apt-get dist-clean' : 'rm -rf /var/lib/apt/lists/*';
  const set = part === 'full' ? 'set -ex' : 'set -eux';
  return `RUN /bin/sh -c ${set}; \tapt-get update; \tapt-get install -y --no-install-recommends \t\t${PACKAGES[part]} \t; \t${clean} # buildkit`;
}

const DEPTHS = ['curl', 'scm', 'full'] as const;
export type BuildpackDepth = (typeof DEPTHS)[number];

/** What gzip leaves of their binaries, so that the layers weigh what the official ones do. */
const ENTROPY = {
  trixie: { curl: 0.39, scm: 0.42, full: 0.345 },
  bookworm: { curl: 0.36, scm: 0.39, full: 0.33 },
} as const;

/** buildpack-deps: debian with curl, with version control, with compilers and headers: what the big language images stand on. */
export function buildpackVariant(name: DebianName, depth: BuildpackDepth, platform: Platform): CatalogVariant {
  const layer = (part: BuildpackDepth) =>
    listedLayer({
      id: `learner/buildpack-deps:${name}-${part}`,
      platform,
      created,
      load: async () => ({
        files: await partFiles(name, part === 'full' ? ['gcc', 'full'] : [part]),
        texts: {
          ...(await packagesAfter(name, DEPTHS.slice(0, DEPTHS.indexOf(part) + 1), platform)),
          ...(part === 'scm' ? await accountsAdded(name, [], SSH_GROUP) : {}),
        },
        program: debianProgram,
        entropy: ENTROPY[name][part],
      }),
    });
  const stages = DEPTHS.slice(0, DEPTHS.indexOf(depth) + 1);
  return assemble(
    debianVariant(name, false, platform),
    platform,
    created,
    { Env: [PATH], Cmd: ['bash'] },
    stages.map((part) => ({ by: install(name, part), layer: layer(part) })),
  );
}

const NAMES: readonly { readonly name: DebianName; readonly latest: readonly string[] }[] = [
  { name: 'trixie', latest: ['stable', 'latest'] },
  { name: 'bookworm', latest: ['oldstable'] },
];

export const images: readonly CatalogImage[] = NAMES.flatMap(({ name, latest }) =>
  DEPTHS.toReversed().map((depth) => ({
    repository: 'library/buildpack-deps',
    tags: [name, ...latest].map((tag) => (depth === 'full' ? tag : tag === 'latest' ? depth : `${tag}-${depth}`)),
    variants: PLATFORMS.map((platform) => buildpackVariant(name, depth, platform)),
  })),
);
