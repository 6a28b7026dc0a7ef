import { describe, expect, test } from 'vitest';
import { parseReference } from '../../../src/engine/image/reference.ts';
import { createHub } from '../../../src/engine/registry/registry.ts';

const HELD =
  'alpine, buildpack-deps, busybox, debian, gcc, golang, hello-world, httpd, nginx, node, postgres, python, redis, registry, ubuntu';

const message = async (name: string, catalog: 'learner' | 'recording' = 'learner'): Promise<string> =>
  createHub(catalog)
    .resolve(parseReference(name))
    .then(
      () => 'held',
      (error: Error) => error.message,
    );

describe('what Docker Hub has and the simulated one does not', () => {
  test.each([
    ['mongo', `drydock: mongo is not simulated; this Docker Hub holds ${HELD}`],
    ['mysql:8', `drydock: mysql is not simulated; this Docker Hub holds ${HELD}`],
    ['grafana/grafana', `drydock: grafana/grafana is not simulated; this Docker Hub holds ${HELD}`],
    [
      'python:3.8-slim-buster',
      'drydock: python:3.8-slim-buster is not simulated; this Docker Hub holds python:3.13-slim, python:3-slim, python:3.12-slim, python:3.11-slim, python:3.10-slim, python:3.9-slim',
    ],
    [
      'node:16-alpine',
      'drydock: node:16-alpine is not simulated; this Docker Hub holds node:24-alpine, node:22-alpine, node:20-alpine, node:18-alpine',
    ],
    [
      'node:lts-bullseye',
      'drydock: node:lts-bullseye is not simulated; this Docker Hub holds node:24, node:22, node:20, node:18',
    ],
    ['ubuntu:18.04', 'drydock: ubuntu:18.04 is not simulated; this Docker Hub holds ubuntu:24.04, ubuntu:22.04'],
  ])('%s says so plainly', async (name, expected) => {
    expect(await message(name)).toBe(expected);
  });

  test.each([
    ['nothere', "pull access denied for nothere, repository does not exist or may require 'docker login'"],
    ['alice/app', "pull access denied for alice/app, repository does not exist or may require 'docker login'"],
    [
      'python:banana',
      'failed to resolve reference "docker.io/library/python:banana": docker.io/library/python:banana: not found',
    ],
    [
      'nginx:9.99',
      'failed to resolve reference "docker.io/library/nginx:9.99": docker.io/library/nginx:9.99: not found',
    ],
    [
      'python:3.13-fat',
      'failed to resolve reference "docker.io/library/python:3.13-fat": docker.io/library/python:3.13-fat: not found',
    ],
  ])('%s is what the real Hub does not know either', async (name, expected) => {
    expect(await message(name)).toBe(expected);
  });

  test.each(['python:3.10-alpine', 'python:3.11-slim-bookworm', 'node:18', 'python', 'alpine'])(
    '%s is held',
    async (name) => {
      expect(await message(name)).toBe('held');
    },
  );

  test('the recording’s Hub knows nothing else', async () => {
    expect(await message('mongo:7', 'recording')).toBe(
      'failed to resolve reference "docker.io/library/mongo:7": docker.io/library/mongo:7: not found',
    );
  });
});
