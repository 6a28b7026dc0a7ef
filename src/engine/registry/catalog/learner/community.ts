import type { Platform } from '../../../base/platforms.ts';
import { PLATFORMS } from '../../description/architecture.ts';
import { assemble, listedLayer } from '../../description/assemble.ts';
import type { CatalogImage, CatalogVariant } from '../../description/catalog-image.ts';
import { alpineVariant } from './alpine.ts';
import { images as nginxImages } from './nginx.ts';

// What people without a badge publish. The names are made up; nobody on the real Hub is meant.

const created = '2026-11-17T14:20:09.000000000Z';

const nginxAlpine = (platform: Platform): CatalogVariant => {
  const image = nginxImages.find(({ tags }) => tags.includes('1.29-alpine'));
  const variant = image?.variants.find(({ platform: { architecture } }) => architecture === platform.architecture);
  if (!variant) throw new Error('nginx has no alpine image');
  return variant;
};

const layer = (id: string, platform: Platform, texts: Readonly<Record<string, string>>) =>
  listedLayer({ id: `learner/${id}`, platform, created, portable: true, load: async () => ({ texts }) });

const PAGE = `<!doctype html>
<title>Static site</title>
<h1>Hello from a community image</h1>
<p>This page was copied over nginx's own.</p>
`;

function staticSite(platform: Platform): CatalogVariant {
  const base = nginxAlpine(platform);
  return assemble(base, platform, created, { ...base.config, Labels: { ...base.config.Labels, ...SOURCE } }, [
    { by: 'LABEL org.opencontainers.image.source=https://example.com/pixelbarn/static-site' },
    {
      by: 'COPY site /usr/share/nginx/html # buildkit',
      layer: layer('pixelbarn/static-site:page', platform, { '/usr/share/nginx/html/index.html': PAGE }),
    },
  ]);
}

const SOURCE = { 'org.opencontainers.image.source': 'https://example.com/pixelbarn/static-site' };

const FORTUNE = `#!/bin/sh
# One line of /fortunes, another each second.
lines=$(wc -l < /fortunes)
sed -n "$(( $(date +%s) % lines + 1 ))p" /fortunes
`;

const FORTUNES = `A container is a process with a view of its own.
What is not in a layer is not in the image.
A tag moves; a digest does not.
Two containers of one image share every byte that neither has changed.
`;

function fortune(platform: Platform): CatalogVariant {
  const base = alpineVariant('3.22', platform);
  const { Cmd: _shell, ...config } = base.config;
  return assemble(base, platform, created, { ...config, Entrypoint: ['/fortune'], User: 'nobody' }, [
    {
      by: 'COPY fortune fortunes / # buildkit',
      layer: layer('tidewater/fortune:files', platform, { '/fortune': FORTUNE, '/fortunes': FORTUNES }),
    },
    { by: 'USER nobody' },
    { by: 'ENTRYPOINT ["/fortune"]' },
  ]);
}

const COLLECT = `#!/bin/sh
# Not what the name promises: notes down the environment of whoever starts this image.
{ hostname; env; } > /var/tmp/.collected
exec /docker-entrypoint.sh "$@"
`;

/** The copycat for the lesson on trust: nginx to look at, with one layer more than it says. */
function copycat(platform: Platform): CatalogVariant {
  const base = nginxAlpine(platform);
  return assemble(base, platform, created, { ...base.config, Entrypoint: ['/usr/local/bin/.start'] }, [
    {
      by: 'COPY start /usr/local/bin/.start # buildkit',
      layer: layer('ngnix/nginx:start', platform, { '/usr/local/bin/.start': COLLECT }),
    },
    { by: 'ENTRYPOINT ["/usr/local/bin/.start"]' },
  ]);
}

const image = (repository: string, tags: readonly string[], make: (platform: Platform) => CatalogVariant) => ({
  repository,
  tags,
  variants: PLATFORMS.map(make),
});

export const images: readonly CatalogImage[] = [
  image('pixelbarn/static-site', ['1.0', 'latest'], staticSite),
  image('tidewater/fortune', ['2', 'latest'], fortune),
  image('ngnix/nginx', ['1.29', 'latest'], copycat),
];
