import { expect, test } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';

test('busybox fetches by https, and says that it looks at no certificate where Alpine has a helper that does', async () => {
  const machine = await createMachine({ seed: 'busybox-wget', time: 'virtual', images: ['busybox', 'alpine'] });
  const one = await machine.run('docker run --rm busybox wget -O- https://example.com');
  expect(one.stdout).toContain('<!doctype html>');
  expect(one.stderr.split('\n').slice(0, 3)).toEqual([
    'Connecting to example.com (203.0.113.10:443)',
    'wget: note: TLS certificate validation not implemented',
    'writing to stdout',
  ]);
  expect((await machine.run('docker run --rm alpine wget -q -O- https://example.com')).stderr).toBe('');
  expect((await machine.run('docker run --rm busybox wget https://localhost:1')).stderr).toBe(
    "Connecting to localhost:1 (127.0.0.1:1)\nwget: can't connect to remote host (127.0.0.1): Connection refused\n",
  );
});

test('the host has the GNU one', async () => {
  const machine = await createMachine({ seed: 'host-wget', time: 'virtual' });
  const { stdout, stderr } = await machine.run(
    'wget -nv -O page http://example.com; wc -c < page; wget -r http://example.com',
  );
  expect(stdout).toBe('428\n');
  expect(stderr).toMatch(
    /URL:http:\/\/example\.com\/ \[428\/428\] -> "page" \[1\]\ndrydock: 'wget -r' is not simulated\n$/,
  );
});
