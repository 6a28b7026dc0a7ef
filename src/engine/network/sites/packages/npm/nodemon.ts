import type { PackageSource } from './package-source.ts';

/** nodemon: runs a script, and again when a watched file changes. */
export const NODEMON: PackageSource = {
  files: {
    'bin/nodemon.js': String.raw`#!/usr/bin/env node
'use strict';
const fs = require('fs'), path = require('path'), { spawn } = require('child_process');
const args = process.argv.slice(2); const watch = []; let extensions = 'js,mjs,cjs,json'; const rest = []; let exec; let quiet = false;
while (args.length > 0) {
  const word = args.shift();
  if (rest.length > 0) rest.push(word);
  else if (word === '--watch' || word === '-w') watch.push(args.shift());
  else if (word === '--ext' || word === '-e') extensions = args.shift();
  else if (word === '--exec' || word === '-x') exec = args.shift();
  else if (word === '-q' || word === '--quiet') quiet = true;
  else if (word === '-L' || word === '--legacy-watch') continue;
  else if (word === '-v' || word === '--version') { console.log(require('../package.json').version); process.exit(0); }
  else if (word.startsWith('-')) { console.error("drydock: nodemon's option '" + word + "' is not simulated"); process.exit(1); }
  else rest.push(word);
}
if (rest.length === 0 && !exec) { try { rest.push(JSON.parse(fs.readFileSync('package.json', 'utf8')).main || 'index.js'); } catch { rest.push('index.js'); } }
const tint = (code, text) => process.stdout.isTTY ? '\x1b[' + code + 'm' + text + '\x1b[39m' : text;
const say = (code, text) => { if (!quiet) console.log(tint(code, '[nodemon] ' + text)); };
const command = exec ? [exec, ...rest].join(' ') : ['node', ...rest].join(' ');
say(33, require('../package.json').version);
say(33, 'to restart at any time, enter ' + '\x60rs\x60');
say(33, 'watching path(s): ' + (watch.length > 0 ? watch.join(' ') : '*.*'));
say(33, 'watching extensions: ' + extensions);
const wanted = new Set(extensions.split(',').map((one) => '.' + one.trim()));
function scan(folder, found) {
  let entries; try { entries = fs.readdirSync(folder, { withFileTypes: true }); } catch { return found; }
  for (const entry of entries) {
    if (entry.name === 'node_modules' || entry.name.startsWith('.git')) continue;
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) scan(at, found);
    else if (wanted.has(path.extname(entry.name))) found.set(at, fs.statSync(at).mtimeMs);
  }
  return found;
}
const all = () => { const found = new Map(); for (const one of watch.length > 0 ? watch : ['.']) { let stat; try { stat = fs.statSync(one); } catch { continue; } if (stat.isDirectory()) scan(one, found); else found.set(one, stat.mtimeMs); } return found; };
let child; let restarting = false; let before = all();
function start() {
  say(32, 'starting ' + '\x60' + command + '\x60');
  child = spawn(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
  child.on('exit', (code, signal) => {
    child = undefined;
    if (restarting) { restarting = false; start(); return; }
    if (code === 0) say(32, 'clean exit - waiting for changes before restart');
    else if (code !== null && code !== 143 && code !== 130) say(31, 'app crashed - waiting for file changes before starting...');
  });
}
function restart(why) { if (why) say(32, 'restarting due to changes...'); if (child) { restarting = true; child.kill('SIGTERM'); } else start(); }
setInterval(() => { const now = all(); let changed = now.size !== before.size; for (const [file, time] of now) if (before.get(file) !== time) changed = true; before = now; if (changed) restart(true); }, 250);
process.stdin.on('data', (text) => { if (String(text).trim() === 'rs') restart(false); });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => { if (child) { child.on('exit', () => process.exit(0)); child.kill(signal); } else process.exit(0); });
start();
`,
    'index.js': `'use strict';\nthrow new Error('drydock: nodemon as a library is not simulated; run it as a command');\n`,
  },
};
