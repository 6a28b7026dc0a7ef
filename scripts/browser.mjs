/** Finds the browser for the end-to-end tests, and installs one where none is. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runPinned } from './run.mjs';
import { giveUp } from './setup.mjs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Path of a Chromium on this machine: CHROMIUM_PATH first, then Playwright's own, then the usual places.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return existsSync(asked) ? asked : giveUp(`CHROMIUM_PATH names '${asked}', and there is no such file.`);
  const { chromium } = createRequire(import.meta.url)('@playwright/test');
  return [chromium.executablePath(), ...usualPlaces].find((path) => path && existsSync(path));
}

/** The browser's path; installs one first where none is. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const isDebian = existsSync('/etc/debian_version');
  const isRoot = process.getuid?.() === 0;
  if (isDebian && isRoot) {
    console.log('Installing the chromium package for the browser tests ...');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...words) => spawnSync('apt-get', words, { stdio: ['ignore', 'pipe', 'inherit'], env }).status === 0;
    apt('-qq', 'update');
    apt('-qq', 'install', '-y', '--no-install-recommends', 'chromium');
  } else {
    console.log("Installing Playwright's Chromium for the browser tests ...");
    runPinned(['playwright', 'install', 'chromium']);
  }
  return (
    findBrowser() ??
    giveUp(
      isDebian && !isRoot
        ? "no browser for the end-to-end tests: run 'sudo apt-get install chromium', or set CHROMIUM_PATH to a Chromium or Chrome."
        : 'no browser for the end-to-end tests: install Chromium or Chrome, or set CHROMIUM_PATH to one.',
    )
  );
}
