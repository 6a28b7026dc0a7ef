import { HOST_PLATFORM } from '../../../base/platforms.ts';
import type { CatalogImage, CatalogLayer } from '../../description/catalog-image.ts';
import { buildkitHistory, fileTime, PATH } from '../../description/catalog-image.ts';
import { debianProgram } from '../../description/debian-programs.ts';
import { layerFromFiles } from '../../description/layer-files.ts';
import { nginxTexts } from '../texts/nginx.ts';
import { DEBIAN_HISTORY, debianLayer } from './debian.ts';

const created = '2026-11-21T00:31:19.567385014Z';

const RUN =
  "RUN /bin/sh -c apt-get update && apt-get install -y --no-install-recommends nginx-light && rm -rf /var/lib/apt/lists/* && ln -sf /dev/stdout /var/log/nginx/access.log && ln -sf /dev/stderr /var/log/nginx/error.log && rm -rf /var/www/html && mkdir -p /usr/share/nginx/html && printf '<!DOCTYPE html>\\n<html>\\n<head>\\n<title>Welcome to nginx!</title>\\n</head>\\n<body>\\n<h1>Welcome to nginx!</h1>\\n</body>\\n</html>\\n' > /usr/share/nginx/html/index.html && printf 'server {\\n    listen 80;\\n    root /usr/share/nginx/html;\\n}\\n' > /etc/nginx/sites-available/default # buildkit";

const layer: CatalogLayer = {
  id: 'recording/nginx',
  load: async () =>
    layerFromFiles((await import('../files/nginx.generated.ts')).files, {
      mtime: fileTime(created),
      entropy: 0.4362,
      texts: nginxTexts,
      program: (path) => (path === '/usr/sbin/nginx' ? 'nginx version=1.26.3' : debianProgram(path)),
    }),
};

/** nginx as the conformance sessions met it: Debian's package. */
export const nginx: CatalogImage = {
  repository: 'library/nginx',
  tags: ['1.26', 'latest'],
  variants: [
    {
      platform: HOST_PLATFORM,
      layers: [debianLayer, layer],
      created,
      config: {
        ExposedPorts: { '80/tcp': {} },
        Env: [PATH, 'NGINX_VERSION=1.26.3'],
        Cmd: ['nginx', '-g', 'daemon off;'],
        WorkingDir: '/',
        StopSignal: 'SIGQUIT',
        ArgsEscaped: true,
      },
      history: [
        ...DEBIAN_HISTORY,
        ...buildkitHistory(created, [
          'ENV NGINX_VERSION=1.26.3',
          { layer: RUN },
          'EXPOSE [80/tcp]',
          'STOPSIGNAL SIGQUIT',
          'CMD ["nginx" "-g" "daemon off;"]',
        ]),
      ],
    },
  ],
};
