import { expect, it } from 'vitest';
import { HOST_TOOLS } from '../../../src/engine/session/host-tools.ts';
import { applets } from '../../../src/engine/userland/applets/index.ts';

it('the host has every GNU tool that exists', () => {
  const gnu = applets.filter(({ only }) => !only || only.includes('gnu')).map(({ name }) => name);
  expect(HOST_TOOLS).toEqual([...new Set(gnu)].sort());
});
