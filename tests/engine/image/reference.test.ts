import { expect, test } from 'vitest';
import { familiarString, fullName, parseReference, withDefaultTag } from '../../../src/engine/image/reference.ts';

const zeros = '0'.repeat(64);

test.each([
  ['busybox', 'docker.io/library/busybox:latest', 'busybox:latest'],
  ['library/busybox', 'docker.io/library/busybox:latest', 'busybox:latest'],
  ['docker.io/alpine:3.22', 'docker.io/library/alpine:3.22', 'alpine:3.22'],
  ['index.docker.io/me/app', 'docker.io/me/app:latest', 'me/app:latest'],
  ['localhost/app', 'localhost/app:latest', 'localhost/app:latest'],
  ['localhost:5001/demo:1', 'localhost:5001/demo:1', 'localhost:5001/demo:1'],
  ['Library/box', 'Library/box:latest', 'Library/box:latest'],
  ['my__box:UPPER', 'docker.io/library/my__box:UPPER', 'my__box:UPPER'],
  [`alpine@sha256:${zeros}`, `docker.io/library/alpine@sha256:${zeros}`, `alpine@sha256:${zeros}`],
  [`a:1@sha256:${zeros}`, `docker.io/library/a:1@sha256:${zeros}`, `a:1@sha256:${zeros}`],
])('%s', (text, full, familiar) => {
  const reference = withDefaultTag(parseReference(text));
  expect([fullName(reference), familiarString(reference)]).toEqual([full, familiar]);
});

test.each([
  ['MyBox', 'invalid reference format: repository name (library/MyBox) must be lowercase'],
  ['learner/Box:1', 'invalid reference format: repository name (learner/Box) must be lowercase'],
  ['my___box', 'invalid reference format'],
  ['my..box', 'invalid reference format'],
  ['-mybox', 'invalid reference format'],
  ['box-', 'invalid reference format'],
  ['mybox:', 'invalid reference format'],
  ['mybox:1.0:2', 'invalid reference format'],
  ['my box', 'invalid reference format'],
  ['mybox:.hidden', 'invalid reference format'],
  ['mybox:a/b', 'invalid reference format'],
  [`mybox:${'a'.repeat(129)}`, 'invalid reference format'],
  ['alpine@sha256:abc', 'invalid reference format'],
  ['', 'invalid reference format'],
  [zeros, `invalid repository name (${zeros}), cannot specify 64-byte hexadecimal strings`],
])('%j is refused', (text, message) => {
  expect(() => parseReference(text)).toThrow(expect.objectContaining({ kind: 'invalid', message }));
});
