import { expect, test } from 'vitest';
import {
  checkMount,
  cleanPath,
  parseBind,
  parseVolumesFrom,
  tmpfsMount,
} from '../../../src/engine/volume/mount-spec.ts';

test('-v: volumes and host folders, modes, propagation', () => {
  expect(parseBind('store:/data/')).toMatchObject({
    type: 'volume',
    name: 'store',
    source: '',
    destination: '/data',
    mode: 'z',
    writable: true,
    copyUp: true,
  });
  expect(parseBind('/work:/w:ro,rslave')).toMatchObject({
    type: 'bind',
    source: '/work',
    mode: 'ro,rslave',
    writable: false,
    propagation: 'rslave',
    copyUp: false,
  });
  expect(parseBind('store:/data:nocopy')).toMatchObject({ copyUp: false, writable: true });
  expect(() => parseBind('store:/data:ro,rw')).toThrow('invalid mode: ro,rw');
  expect(() => parseBind('store:ro')).toThrow("invalid volume specification: 'store:ro'");
});

test('--volumes-from takes a mode, but neither propagation nor nocopy', () => {
  expect(parseVolumesFrom('box')).toEqual({ container: 'box', mode: 'rw' });
  expect(parseVolumesFrom('box:ro')).toEqual({ container: 'box', mode: 'ro' });
  expect(() => parseVolumesFrom('box:nocopy')).toThrow('invalid mode: nocopy');
});

test('--tmpfs options', () => {
  expect(tmpfsMount('/scratch', 'size=64k,mode=700').tmpfs).toEqual({
    size: 65536,
    mode: 0o700,
    options: 'size=64k,mode=700',
  });
  expect(() => tmpfsMount('relative', '')).toThrow("invalid mount path: 'relative' mount path must be absolute");
});

test.each([
  [{ type: 'bogus', target: '/x' }, 'invalid mount config for type "bogus": mount type unknown'],
  [
    { type: 'volume', source: 'v', target: '' },
    'invalid mount config for type "volume": field Target must not be empty',
  ],
  [{ type: 'bind', target: '/x' }, 'invalid mount config for type "bind": field Source must not be empty'],
  [
    { type: 'tmpfs', source: 'x', target: '/x' },
    'invalid mount config for type "tmpfs": field Source must not be specified',
  ],
  [
    { type: 'volume', target: '/x', volumeSubpath: 'sub' },
    'invalid mount config for type "volume": must not set Subpath when using anonymous volumes',
  ],
])('--mount %j', (mount, message) => {
  const request = { source: '', readOnly: false, origin: 'mount-flag', ...mount } as Parameters<typeof checkMount>[0];
  expect(() => checkMount(request, () => true)).toThrow(message);
});

test('paths are cleaned as Go does it', () => {
  expect(['/a/./b//c', '/a/../..', 'rel/x', '/'].map(cleanPath)).toEqual(['/a/b/c', '/', '/rel/x', '/']);
});
