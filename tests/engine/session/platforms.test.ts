import { describe, expect, test } from 'vitest';
import { createMachine } from '../../../src/engine/index.ts';
import { catalogRepositories } from '../../../src/engine/registry/catalog/index.ts';

async function shell() {
  const host = await createMachine({ seed: 'platforms', time: 'virtual' });
  return async (line: string): Promise<string> => {
    const { stdout, stderr, exitCode } = await host.run(line);
    return stdout + stderr + (exitCode === 0 ? '' : `exit ${exitCode}\n`);
  };
}

const masked = (text: string): string =>
  text
    .replace(/sha256:[0-9a-f]{64}/g, 'DIGEST')
    .replace(/\b[0-9a-f]{12}\b/g, 'ID')
    .replace(/"size": \d+/g, '"size": N')
    .replace(/ +$/gm, '');

test('every official image is there for amd64 and arm64, in layers of their own', async () => {
  for (const { name, load } of catalogRepositories('learner')) {
    if (!name.startsWith('library/')) continue;
    for (const { tags, variants } of await load()) {
      expect(
        variants.map(({ platform }) => platform.architecture),
        `${name}:${tags[0]}`,
      ).toEqual(['amd64', 'arm64']);
      const [own, other] = variants.map(({ layers }) => layers.map(({ id }) => id));
      expect(own?.length, `${name}:${tags[0]}`).toBe(other?.length);
      expect(own?.[0], `${name}:${tags[0]}`).not.toBe(other?.[0]);
    }
  }
});

describe('an image of a platform that this machine is not', () => {
  test('is pulled, inspected, listed, kept beside the own one, and does not run', async () => {
    const run = await shell();
    expect(await run('docker pull -q --platform linux/arm64 httpd')).toBe('docker.io/library/httpd:latest\n');
    const about = '--format "{{.Os}}/{{.Architecture}}/{{.Variant}}"';
    expect(await run(`docker image inspect --platform linux/arm64 httpd ${about}`)).toBe('linux/arm64/v8\n');
    expect(await run(`docker image inspect --platform linux/amd64 httpd ${about}`)).toBe(
      '\nError response from daemon: image with reference httpd was found but does not provide the specified platform (linux/amd64)\nexit 1\n',
    );
    expect(masked(await run('docker images --tree | grep linux'))).toBe(
      '├─ linux/amd64          ID           0B             0B\n└─ linux/arm64/v8       ID        167MB         42.6MB\n',
    );
    expect(await run('docker run --rm --platform linux/arm64 httpd true')).toBe(
      'exec /usr/bin/true: exec format error\nexit 255\n',
    );
    await run('docker pull -q httpd');
    expect(await run('docker run --rm --entrypoint dpkg httpd --print-architecture')).toBe('amd64\n');
    expect(await run(`docker image inspect httpd ${about}`)).toBe('linux/amd64/\n');
  });

  test('travels alone in an archive', async () => {
    const run = await shell();
    await run('docker pull -q busybox; docker pull -q --platform linux/arm64 busybox');
    expect(
      await run(
        'docker save -o both.tar busybox; docker save --platform linux/arm64 -o one.tar busybox; docker rmi -f busybox | wc -l; docker load -i one.tar',
      ),
    ).toBe('2\nLoaded image: busybox:latest\n');
    expect(await run('docker image inspect busybox --format "{{.Architecture}}"')).toBe('arm64\n');
    await run('docker rmi -f busybox');
    expect(await run('docker load --platform linux/amd64 -i one.tar')).toContain(
      "was loaded, but doesn't provide the requested platform ([linux/amd64])",
    );
    expect(await run('docker load --platform linux/amd64 -i both.tar')).toBe('Loaded image: busybox:latest\n');
    expect(await run('docker run --rm busybox uname -m')).toBe('x86_64\n');
  });

  test('another platform that nobody made', async () => {
    const run = await shell();
    expect(await run('docker pull --platform linux/s390x httpd')).toBe(
      'Using default tag: latest\nError response from daemon: no matching manifest for linux/s390x in the manifest list entries: no match for platform in manifest: not found\nexit 1\n',
    );
    await run('docker pull -q httpd');
    expect(await run('docker save --platform linux/s390x httpd -o a.tar')).toBe(
      'Error response from daemon: no suitable export target found: image with reference httpd:latest was found but does not provide the specified platform (linux/s390x)\nexit 1\n',
    );
    expect(await run('docker rmi --platform linux/amd64 httpd')).toBe(
      'Error response from daemon: Content will be removed from all images referencing this variant. Use —-force to force delete.\nexit 1\n',
    );
    expect(masked(await run('docker rmi -f --platform linux/s390x httpd'))).toBe(
      'Error response from daemon: failed to delete platform linux/s390x for image DIGEST: image with reference httpd:latest was found but does not provide the specified platform (linux/s390x)\n',
    );
    expect(masked(await run('docker rmi -f --platform linux/amd64 httpd | sort -u'))).toBe('Deleted: DIGEST\n');
    expect(masked(await run('docker images --tree 2>&1 | grep linux'))).toBe(
      '├─ linux/amd64          ID           0B             0B\n└─ linux/arm64/v8       ID           0B             0B\n',
    );
  });
});

describe('what a registry has, without pulling it', () => {
  test('docker manifest inspect', async () => {
    const run = await shell();
    const platform = (architecture: string, variant = ''): string => `      {
         "mediaType": "application/vnd.oci.image.manifest.v1+json",
         "size": N,
         "digest": "DIGEST",
         "platform": {
            "architecture": "${architecture}",
            "os": "linux"${variant}
         }
      }`;
    expect(masked(await run('docker manifest inspect httpd'))).toBe(`{
   "schemaVersion": 2,
   "mediaType": "application/vnd.oci.image.index.v1+json",
   "manifests": [
${platform('amd64')},
${platform('arm64', ',\n            "variant": "v8"')}
   ]
}
`);
    expect(
      await run(
        'docker manifest inspect -v httpd | jq -c "[.[] | [.Ref[0:31], .Descriptor.platform, (.OCIManifest.layers | length)]]"',
      ),
    ).toBe(
      '[["docker.io/library/httpd@sha256:",{"architecture":"amd64","os":"linux"},6],["docker.io/library/httpd@sha256:",{"architecture":"arm64","os":"linux","variant":"v8"},6]]\n',
    );
    expect(await run('docker images -q')).toBe('');
    expect(await run('docker manifest inspect httpd:nope')).toBe(
      'no such manifest: docker.io/library/httpd:nope\nexit 1\n',
    );
  });

  test('docker buildx imagetools inspect', async () => {
    const run = await shell();
    const child = (platform: string): string => `
  Name:      docker.io/library/httpd:2.4@DIGEST
  MediaType: application/vnd.oci.image.manifest.v1+json
  Platform:  ${platform}
`;
    expect(masked(await run('docker buildx imagetools inspect httpd:2.4'))).toBe(
      `Name:      docker.io/library/httpd:2.4
MediaType: application/vnd.oci.image.index.v1+json
Digest:    DIGEST

Manifests:${child('linux/amd64')}${child('linux/arm64/v8')}`,
    );
    expect(await run('docker buildx imagetools inspect httpd --format "{{.Manifest.MediaType}}"')).toBe(
      'application/vnd.oci.image.index.v1+json',
    );
    expect(
      await run('docker buildx imagetools inspect --raw httpd | jq -c "[.manifests[].platform.architecture]"'),
    ).toBe('["amd64","arm64"]\n');
    expect(await run('docker buildx imagetools inspect nothere')).toContain('ERROR: ');
  });
});
