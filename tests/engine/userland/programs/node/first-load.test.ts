import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { firstLoad } from '../first-load.ts';

const ENTRY = fileURLToPath(new URL('../../../../../src/engine/userland/programs/node/main.ts', import.meta.url));

it('Node loads with at most 110 kB', async () => {
  const bytes = await firstLoad(ENTRY);

  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(110_000);
}, 60_000);
