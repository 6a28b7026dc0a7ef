import { describe, expect, test } from 'vitest';
import { encodeUtf8 } from '../../../src/engine/base/bytes.ts';
import { bytesContent } from '../../../src/engine/fs/content.ts';
import { readTar, writeTar } from '../../../src/engine/fs/tar/index.ts';
import { createMachine } from '../../../src/engine/index.ts';
import { brokenRules } from './oci-rules.ts';

const DOCKERFILE = `FROM alpine
LABEL menu="soup & salt"
ENV A=1 B="two words"
EXPOSE 80
VOLUME /data
RUN mkdir -p /srv/deep && echo one > /srv/deep/one && rm /etc/motd && ln -s deep /srv/link
COPY . /app
HEALTHCHECK CMD true
ENTRYPOINT ["sh", "-c"]
CMD ["true"]
`;

describe('what docker save writes keeps the rules of the OCI image spec', () => {
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ['an image of the Hub', ['docker pull -q hello-world'], 'hello-world'],
    ['an image without an index', ['docker pull -q busybox'], 'busybox'],
    ['a build with its attestation', ['docker build -q -t app .'], 'app'],
    ['a build without', ['docker build -q --provenance=false -t app .'], 'app'],
    ['several platforms', ['docker build -q --platform linux/amd64,linux/arm64 -f Plain -t app .'], 'app'],
    ['a commit', ['docker run --name pot busybox touch /x', 'docker commit -m why -c "CMD [\\"x\\"]" pot app'], 'app'],
    ['an import', ['docker run --name pot busybox true', 'docker export pot | docker import -m why - app'], 'app'],
    ['another platform', ['docker pull -q --platform linux/arm64 alpine'], 'alpine'],
  ];
  test.each(cases)('%s', async (_what, lines, image) => {
    const machine = await createMachine({
      seed: 'rules',
      time: 'virtual',
      files: { Dockerfile: DOCKERFILE, Plain: 'FROM alpine\nCOPY Plain /\n' },
    });
    for (const line of lines) {
      const { exitCode, stderr } = await machine.run(line);
      expect(exitCode, stderr).toBe(0);
    }
    expect(brokenRules(await machine.saveImage(image))).toEqual([]);
  });

  test('the rules notice what is wrong', async () => {
    const machine = await createMachine({ seed: 'rules', time: 'virtual' });
    await machine.run('docker pull -q busybox');
    const entries = readTar(await machine.saveImage('busybox'));
    const spoilt = (change: (text: string) => string): Uint8Array =>
      writeTar(
        entries.map((entry) => {
          const bytes = entry.content?.read(0, entry.content.size);
          return entry.name === 'index.json' && bytes
            ? { ...entry, content: bytesContent(encodeUtf8(change(new TextDecoder().decode(bytes)))) }
            : entry;
        }),
      );
    expect(brokenRules(spoilt((text) => text.replace(/"size":\d+/, '"size":1')))[0]).toMatch(
      /the blob has \d+ bytes, not 1/,
    );
    expect(brokenRules(spoilt((text) => text.replace('"schemaVersion":2', '"schemaVersion":1')))).toEqual([
      'index.json: schemaVersion',
    ]);
  });
});
