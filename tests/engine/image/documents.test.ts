import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../src/engine/base/digest.ts';
import { builtConfigJson, committedConfigJson, parseConfig } from '../../../src/engine/image/config.ts';
import { MEDIA_TYPES } from '../../../src/engine/image/descriptor.ts';
import { builtManifestJson, committedManifestJson } from '../../../src/engine/image/manifest.ts';

const created = '2026-11-21T00:30:03.061201983Z';
const comment = 'buildkit.dockerfile.v0';
const busybox = {
  architecture: 'amd64',
  os: 'linux',
  created,
  config: {
    Cmd: ['sh'],
    ArgsEscaped: true,
    WorkingDir: '/',
    Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
  },
  rootfs: { type: 'layers', diff_ids: ['sha256:37587af3f6ea5b31e6aaebf24bdca03a18fdabc335f7e32f3b8175d5eb68f40a'] },
  history: [
    { created, created_by: 'ADD rootfs.tar / # buildkit', comment },
    { created, created_by: 'CMD ["sh"]', comment, empty_layer: true },
  ],
} as const;

describe('documents', () => {
  test('configuration and manifest hash to the id that a real Docker gave this image', () => {
    const config = builtConfigJson(busybox);
    const manifest = builtManifestJson(
      { mediaType: MEDIA_TYPES.config, digest: digestOf(config), size: config.length },
      [
        {
          mediaType: MEDIA_TYPES.layer,
          digest: 'sha256:369e1847d77773d17c3948586d3dad44d410cf185bfccc0d7919b87d496077fe',
          size: 1141473,
        },
      ],
    );
    expect(digestOf(manifest)).toBe('sha256:46dd41ee5a5d943a8328e76c5e22c0c14fe25d61bba86815dadaff366825a7ad');
    expect([config.length, manifest.length]).toEqual([592, 480]);
  });

  test('a committed configuration keeps the order of Go structs, escapes as Go does and reads back', () => {
    const json = committedConfigJson({
      ...busybox,
      history: [{ created, created_by: 'sh -c echo 1 > /a && b' }],
      config: { Labels: { b: '2', a: '<1>' }, Env: [] },
    });
    expect(json).toBe(
      `{"created":"${created}","architecture":"amd64","os":"linux","rootfs":{"type":"layers","diff_ids":["${busybox.rootfs.diff_ids[0]}"]},` +
        `"history":[{"created":"${created}","created_by":"sh -c echo 1 \\u003e /a \\u0026\\u0026 b"}],"config":{"Labels":{"a":"\\u003c1\\u003e","b":"2"}}}`,
    );
    expect(parseConfig(json).history[0]?.created_by).toBe('sh -c echo 1 > /a && b');
  });

  test('a committed manifest names its media type first', () => {
    const text = committedManifestJson({ mediaType: MEDIA_TYPES.config, digest: 'sha256:00', size: 1 }, []);
    expect(text.split('\n').slice(0, 3)).toEqual([
      '{',
      '    "mediaType": "application/vnd.oci.image.manifest.v1+json",',
      '    "schemaVersion": 2,',
    ]);
  });
});
