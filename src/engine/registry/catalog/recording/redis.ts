import { HOST_PLATFORM } from '../../../base/platforms.ts';
import type { CatalogImage, CatalogLayer } from '../../description/catalog-image.ts';
import { buildkitHistory, fileTime, PATH } from '../../description/catalog-image.ts';
import { debianProgram } from '../../description/debian-programs.ts';
import { layerFromFiles } from '../../description/layer-files.ts';
import { DEBIAN_HISTORY, debianLayer } from './debian.ts';

const created = '2026-11-21T00:31:30.903807393Z';

const RUN =
  'RUN /bin/sh -c apt-get update && apt-get install -y --no-install-recommends redis-server redis-tools && rm -rf /var/lib/apt/lists/* && mkdir -p /data && chown redis:redis /data # buildkit';

const layer: CatalogLayer = {
  id: 'recording/redis',
  load: async () => {
    const [{ files }, { debianTexts }, { debianShadow, debianGshadow }] = await Promise.all([
      import('../files/redis.generated.ts'),
      import('../texts/debian.ts'),
      import('../texts/debian-startup.ts'),
    ]);
    const [passwd, group] = [debianTexts['/etc/passwd'], debianTexts['/etc/group']];
    return layerFromFiles(files, {
      mtime: fileTime(created),
      entropy: 0.422,
      texts: {
        '/etc/passwd': `${passwd}redis:x:100:101::/var/lib/redis:/usr/sbin/nologin\n`,
        '/etc/passwd-': passwd,
        '/etc/group': `${group}redis:x:101:\n`,
        '/etc/group-': group,
        '/etc/shadow': `${debianShadow}redis:!:20778::::::\n`,
        '/etc/shadow-': debianShadow,
        '/etc/gshadow': `${debianGshadow}redis:!::\n`,
        '/etc/gshadow-': debianGshadow,
      },
      // redis-server is a link to redis-check-rdb: what it does is decided by its name.
      program: (path) => (/^\/usr\/bin\/redis-/.test(path) ? 'redis version=8.0.2' : debianProgram(path)),
    });
  },
};

/** What WORKDIR writes for a directory that is there: nothing. */
const workdir: CatalogLayer = {
  id: 'recording/redis-workdir',
  load: async () => layerFromFiles('', { mtime: fileTime(created), entropy: 0 }),
};

/** redis as the conformance sessions met it: Debian's package. */
export const redis: CatalogImage = {
  repository: 'library/redis',
  tags: ['8', 'latest'],
  variants: [
    {
      platform: HOST_PLATFORM,
      layers: [debianLayer, layer, workdir],
      created,
      config: {
        ExposedPorts: { '6379/tcp': {} },
        Env: [PATH],
        Cmd: ['redis-server', '--protected-mode', 'no'],
        Volumes: { '/data': {} },
        WorkingDir: '/data',
        ArgsEscaped: true,
      },
      history: [
        ...DEBIAN_HISTORY,
        ...buildkitHistory(created, [
          { layer: RUN },
          'VOLUME [/data]',
          { layer: 'WORKDIR /data' },
          'EXPOSE [6379/tcp]',
          'CMD ["redis-server" "--protected-mode" "no"]',
        ]),
      ],
    },
  ],
};
