import { expect, test } from 'vitest';
import { createMachine } from '../../../src/engine/index.ts';

const DIGESTS = /sha256:[0-9a-f]{64}/g;

/** A machine with a registry, and an image for each of two platforms in it. Digests are shown in the order in which they turn up. */
async function shell() {
  const host = await createMachine({
    seed: 'lists',
    time: 'virtual',
    files: { Dockerfile: 'FROM alpine\nCOPY Dockerfile /\n' },
  });
  const seen: string[] = [];
  const run = async (line: string): Promise<string> => {
    const { stdout, stderr, exitCode } = await host.run(line);
    const text = stdout + stderr + (exitCode === 0 ? '' : `exit ${exitCode}\n`);
    return text.replace(DIGESTS, (digest) => {
      if (!seen.includes(digest)) seen.push(digest);
      return `DIGEST${seen.indexOf(digest)}`;
    });
  };
  await host.run('docker run -d -p 5000:5000 registry:2; sleep 1');
  for (const platform of ['amd64', 'arm64'])
    await host.run(
      `docker build -q --provenance=false --platform linux/${platform} --push -t localhost:5000/app:${platform} . >/dev/null`,
    );
  return run;
}

const listed = (digest: string, architecture: string, more = ''): string =>
  `{"mediaType":"application/vnd.oci.image.manifest.v1+json","size":668,"digest":"${digest}","platform":{"architecture":"${architecture}","os":"linux"${more}}}`;

test('docker manifest: a list is made, described, pushed, pulled and forgotten', async () => {
  const run = await shell();
  const list = 'localhost:5000/app:1';
  const images = 'localhost:5000/app:amd64 localhost:5000/app:arm64';
  expect(await run(`docker manifest create ${list} ${images}`)).toBe(
    'no such manifest: localhost:5000/app:amd64\nexit 1\n',
  );
  expect(await run(`docker manifest create --insecure ${list} ${images}`)).toBe(`Created manifest list ${list}\n`);
  expect(await run(`docker manifest create ${list} ${images}`)).toBe(
    'refusing to amend an existing manifest list with no --amend flag\nexit 1\n',
  );
  expect(await run(`docker manifest create -a ${list} ${images}`)).toBe(`Created manifest list ${list}\n`);
  expect(await run('cd ~/.docker/manifests; find . -type f | sort; cd')).toBe(
    './localhost-5000_app-1/localhost-5000_app-amd64\n./localhost-5000_app-1/localhost-5000_app-arm64\n',
  );
  expect(await run(`docker manifest annotate --variant v8 --os-features x,y ${list} localhost:5000/app:arm64`)).toBe(
    '',
  );
  expect(await run(`docker manifest annotate --arch nope ${list} localhost:5000/app:arm64`)).toBe(
    'manifest entry for image has unsupported os/arch combination: /nope\nexit 1\n',
  );
  expect(await run(`docker manifest annotate --arch arm ${list} other`)).toBe(
    `manifest for image other does not exist in ${list}\nexit 1\n`,
  );
  expect(await run(`docker manifest inspect ${list} | jq -c .manifests[]`)).toBe(
    `${listed('DIGEST0', 'amd64')}\n${listed('DIGEST1', 'arm64', ',"os.features":["x","y"],"variant":"v8"')}\n`,
  );
  expect(await run(`docker manifest inspect -v ${list} localhost:5000/app:arm64 | jq -c .Descriptor`)).toBe(
    '{"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":"DIGEST1","size":668,"platform":{"architecture":"arm64","os":"linux","os.features":["x","y"],"variant":"v8"}}\n',
  );
  expect(await run(`docker manifest push -p ${list}`)).toBe('DIGEST2\n');
  expect(await run(`docker manifest push ${list}`)).toBe(`No such manifest: ${list}\nexit 1\n`);
  expect(await run(`docker run --rm -q ${list} head -1 Dockerfile`)).toBe('FROM alpine\n');
  expect(await run(`docker images -q --no-trunc ${list}`)).toBe('DIGEST2\n');
  // Of another repository: its blobs are mounted, its manifest is pushed first.
  expect(
    await run(
      'docker manifest create --insecure localhost:5000/other localhost:5000/app:amd64; docker manifest push localhost:5000/other; docker manifest rm localhost:5000/other nosuch',
    ),
  ).toBe(
    'Created manifest list localhost:5000/other:latest\nPushed ref localhost:5000/other@DIGEST0 with digest: DIGEST0\nDIGEST3\nNo such manifest: docker.io/library/nosuch:latest\nexit 1\n',
  );
  expect(await run('docker manifest create alice/x alpine')).toBe(
    'docker.io/library/alpine:latest is a manifest list\nexit 1\n',
  );
  expect(
    await run('docker manifest create --insecure alice/x localhost:5000/app:amd64; docker manifest push alice/x'),
  ).toBe(
    'Created manifest list docker.io/alice/x:latest\ncannot use source images from a different registry than the target image: localhost:5000 != docker.io\nexit 1\n',
  );
});

test('docker buildx imagetools create: an index out of what registries have', async () => {
  const run = await shell();
  const tools = 'localhost:5000/tools';
  expect(
    await run(`docker buildx imagetools create -t ${tools}:1 localhost:5000/app:amd64 localhost:5000/app:arm64`),
  ).toBe(
    `#1 [internal] pushing ${tools}
#1 0.000 copying DIGEST0 from localhost:5000/app:amd64 to ${tools}
#1 0.000 copying DIGEST1 from localhost:5000/app:arm64 to ${tools}
#1 0.000 pushing DIGEST2 to ${tools}:1
#1 DONE 0.0s
`,
  );
  expect(await run(`docker buildx imagetools create --append -q -t ${tools}:1 busybox`)).toMatch(
    /^unknown shorthand flag: 'q'/,
  );
  await run(`docker buildx imagetools create --append --progress none -t ${tools}:1 busybox`);
  expect(await run(`docker buildx imagetools inspect ${tools}:1 | grep Platform`)).toBe(
    '  Platform:  linux/amd64\n  Platform:  linux/arm64\n  Platform:  linux/amd64\n  Platform:  linux/arm64/v8\n',
  );
  // A single index stays what it is, so that it has the digest of its source.
  await run(
    `docker buildx imagetools create --progress none -t ${tools}:2 -t ${tools}:3 --metadata-file m.json alpine`,
  );
  expect(
    await run(
      `docker pull -q ${tools}:3; docker pull -q alpine; [ $(docker images -q ${tools}) = $(docker images -q alpine) ] && echo same`,
    ),
  ).toBe(`${tools}:3\ndocker.io/library/alpine:latest\nsame\n`);
  expect(await run('jq -c .[] m.json')).toMatch(
    /^\{"mediaType":"application\/vnd\.oci\.image\.index\.v1\+json","digest":"DIGEST\d","size":670\}\n"localhost:5000\/tools"\n$/,
  );
  expect(
    await run(
      `docker buildx imagetools create --dry-run --annotation index:a=b --annotation 'manifest-descriptor[linux/amd64]:c=d' -p linux/amd64 alpine | jq -c '[.manifests[].annotations, .annotations]'`,
    ),
  ).toBe('[{"c":"d"},{"a":"b"}]\n');
  expect(await run(`docker buildx imagetools create --dry-run '{"digest":"x"}' | cat`)).toBe(
    'ERROR: failed to parse source "{\\"digest\\":\\"x\\"}", valid sources are digests, references and descriptors: invalid descriptor digest: invalid checksum digest format\n',
  );
  const refused: readonly (readonly [string, string])[] = [
    ['', 'no sources specified'],
    ['alpine', "can't push with no tags specified, please set --tag or --dry-run"],
    [
      '--dry-run nosuch',
      'docker.io/library/nosuch:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
    ],
    ['--dry-run -p linux/s390x alpine', 'none of the manifests match the provided platforms'],
    ['--dry-run --annotation a=b alpine', '"" annotations are not supported yet'],
    [
      '--dry-run sha256:12',
      'failed to parse source "sha256:12", valid sources are digests, references and descriptors: invalid checksum digest length',
    ],
  ];
  for (const [words, why] of refused)
    expect(await run(`docker buildx imagetools create ${words}`), words).toBe(`ERROR: ${why}\nexit 1\n`);
  const denied =
    'copy DIGEST4 from docker.io/library/alpine:latest to docker.io/alice/x:latest: push access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed';
  const answer = await run('docker buildx imagetools create -t alice/x alpine');
  expect(answer.replace(/DIGEST\d+ from/g, 'DIGEST4 from')).toBe(
    `#1 [internal] pushing docker.io/alice/x
#1 0.000 copying DIGEST4 from docker.io/library/alpine:latest to docker.io/alice/x
#1 ERROR: ${denied}
------
 > [internal] pushing docker.io/alice/x:
0.000 copying DIGEST4 from docker.io/library/alpine:latest to docker.io/alice/x
------
ERROR: ${denied}
exit 1
`,
  );
});
