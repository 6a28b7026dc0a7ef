import { existsSync } from 'node:fs';
import { chromium, defineConfig } from '@playwright/test';

/** Another port lets several checkouts be tested side by side. */
const port = Number(process.env['E2E_PORT'] ?? 4329);
const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath =
  process.env['CHROMIUM_PATH'] ??
  (existsSync(chromium.executablePath()) ? undefined : usual.find((path) => existsSync(path)));

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: '.cache/e2e',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  // A busy machine now and then starves a browser. One more try tells that from a fault, and is counted and printed as flaky.
  retries: 1,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['line'], ['json']] : [['line']],
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    // The copy for use without a network is made in the background; the test of it allows it.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Chromium refuses its sandbox to root, as in a build container.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  webServer: {
    command: `node scripts/serve.mjs ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
