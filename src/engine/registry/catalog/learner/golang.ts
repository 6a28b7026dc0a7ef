import type { Platform } from '../../../base/platforms.ts';
import { PLATFORMS } from '../../description/architecture.ts';
import { assemble, listedLayer } from '../../description/assemble.ts';
import { type CatalogImage, type CatalogVariant, PATH } from '../../description/catalog-image.ts';
import { debianProgram } from '../../description/debian-programs.ts';
import { packagesAfter, partFiles } from '../texts/debian-parts.ts';
import { alpineVariant } from './alpine.ts';
import { buildpackVariant } from './buildpack-deps.ts';

const VERSION = '1.25.14';
const created = '2026-11-13T03:21:50.000000000Z';
const GO_PATH = PATH.replace('=', '=/go/bin:/usr/local/go/bin:');

type Kind = 'debian' | 'alpine';

const CGO =
  'RUN /bin/sh -c set -eux; \tapt-get update; \tapt-get install -y --no-install-recommends \t\tg++ \t\tgcc \t\tlibc6-dev \t\tmake \t\tpkg-config \t; \tdpkgArch="$(dpkg --print-architecture)"; \tif [ "$dpkgArch" = \'arm64\' ]; then \t\tapt-get install -y --no-install-recommends binutils-gold; \tfi; \trm -rf /var/lib/apt/lists/* # buildkit';
const MKDIR = 'RUN /bin/sh -c mkdir -p "$GOPATH/src" "$GOPATH/bin" && chmod -R 1777 "$GOPATH" # buildkit';

function variant(kind: Kind, platform: Platform): CatalogVariant {
  const base = kind === 'alpine' ? alpineVariant('3.22', platform) : buildpackVariant('trixie', 'scm', platform);
  const part = (name: string, load: Parameters<typeof listedLayer>[0]['load'], portable = false) =>
    listedLayer({ id: `learner/golang:${name}`, platform, created, portable, load });
  const tools =
    kind === 'alpine'
      ? {
          by: 'RUN /bin/sh -c apk add --no-cache ca-certificates # buildkit',
          layer: part('certificates', async () => ({ files: '/etc/ssl/certs|ca-certificates.crt 220541' })),
        }
      : {
          by: CGO,
          layer: part('cgo', async () => ({
            files: await partFiles('trixie', ['gcc', 'golang']),
            texts: await packagesAfter('trixie', ['curl', 'scm', 'golang'], platform),
            program: debianProgram,
            entropy: 0.375,
          })),
        };
  const go = part(VERSION, async () => {
    const [{ goFiles }, { files }] = await Promise.all([
      import('../texts/go-files.ts'),
      import('../files/go-source.generated.ts'),
    ]);
    return {
      files: goFiles(files),
      texts: { '/usr/local/go/VERSION': `go${VERSION}\ntime 2026-11-05T21:45:58Z\n` },
      entropy: 0.45,
      program: (path) => {
        const [, name] = /^\/usr\/local\/go\/bin\/(go|gofmt)$/.exec(path) ?? [];
        return name && `${name} version=${VERSION}`;
      },
    };
  });
  const gopath = part('gopath', async () => ({ files: '/|go/1777\n/go|bin/1777|src/1777' }), true);
  const workdir = part('workdir', async () => ({}), true);
  return assemble(
    base,
    platform,
    created,
    {
      Env: [GO_PATH, `GOLANG_VERSION=${VERSION}`, 'GOTOOLCHAIN=local', 'GOPATH=/go'],
      Cmd: kind === 'alpine' ? ['/bin/sh'] : ['bash'],
      WorkingDir: '/go',
    },
    [
      tools,
      { by: `ENV GOLANG_VERSION=${VERSION}` },
      { by: 'ENV GOTOOLCHAIN=local' },
      { by: 'ENV GOPATH=/go' },
      { by: `ENV ${GO_PATH}` },
      { by: 'COPY /target/ / # buildkit', layer: go },
      { by: MKDIR, layer: gopath },
      { by: 'WORKDIR /go', layer: workdir },
    ],
  );
}

/** Go's official images: with a C compiler on Debian, small on Alpine. */
export const images: readonly CatalogImage[] = (['debian', 'alpine'] as const).map((kind) => ({
  repository: 'library/golang',
  tags:
    kind === 'debian'
      ? [VERSION, '1.25', '1', '1.25-trixie', 'trixie', 'latest']
      : [`${VERSION}-alpine`, '1.25-alpine', '1-alpine', 'alpine', '1.25-alpine3.22'],
  variants: PLATFORMS.map((platform) => variant(kind, platform)),
}));
