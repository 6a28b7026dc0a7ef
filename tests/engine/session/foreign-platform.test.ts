import { describe, expect, it } from 'vitest';
import { createMachine } from '../../../src/engine/index.ts';

const machine = () => createMachine({ seed: 'platform', time: 'virtual', images: ['alpine'] });

describe('an image of another architecture', () => {
  it('is fetched by run --platform when only the host’s is here, and its programs do not start', async () => {
    const { stdout, stderr, exitCode } = await (await machine()).run(
      'docker run --rm --platform linux/arm64 alpine uname -m',
    );
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      /^Unable to find image 'alpine:latest' locally\nlatest: Pulling from library\/alpine\n(?:[0-9a-f]{12}: .*\n)+Digest: sha256:[0-9a-f]{64}\nStatus: Image is up to date for alpine:latest\nexec \/bin\/uname: exec format error\n$/,
    );
    expect(exitCode).toBe(255);
  });

  it('is refused with --pull never', async () => {
    expect(await (await machine()).run('docker create --pull never --platform linux/arm64 alpine')).toMatchObject({
      stderr:
        'Error response from daemon: image with reference alpine:latest was found but does not provide the specified platform (linux/arm64)\n',
      exitCode: 1,
    });
  });

  it('is taken with a warning when nothing else is here under the name', async () => {
    const other = await createMachine({ seed: 'platform', time: 'virtual' });
    await other.run('docker pull -q --platform linux/arm64 alpine');
    expect((await other.run('docker run --rm alpine uname -m')).stderr).toBe(
      "WARNING: The requested image's platform (linux/arm64/v8) does not match the detected host platform (linux/amd64/v3) and no specific platform was requested\nexec /bin/uname: exec format error\n",
    );
    await other.run('docker pull -q alpine');
    expect(await other.run('docker run --rm alpine uname -m')).toMatchObject({ stdout: 'x86_64\n', stderr: '' });
  });
});
