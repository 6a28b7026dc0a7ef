import type { PackageSource } from './package-source.ts';

const CHALK = `
const tty = require('tty');
const codes = { reset: [0, 0], bold: [1, 22], dim: [2, 22], italic: [3, 23], underline: [4, 24], overline: [53, 55], inverse: [7, 27], hidden: [8, 28], strikethrough: [9, 29], black: [30, 39], red: [31, 39], green: [32, 39], yellow: [33, 39], blue: [34, 39], magenta: [35, 39], cyan: [36, 39], white: [37, 39], blackBright: [90, 39], gray: [90, 39], grey: [90, 39], redBright: [91, 39], greenBright: [92, 39], yellowBright: [93, 39], blueBright: [94, 39], magentaBright: [95, 39], cyanBright: [96, 39], whiteBright: [97, 39], bgBlack: [40, 49], bgRed: [41, 49], bgGreen: [42, 49], bgYellow: [43, 49], bgBlue: [44, 49], bgMagenta: [45, 49], bgCyan: [46, 49], bgWhite: [47, 49], bgBlackBright: [100, 49], bgGray: [100, 49], bgGrey: [100, 49], bgRedBright: [101, 49], bgGreenBright: [102, 49], bgYellowBright: [103, 49], bgBlueBright: [104, 49], bgMagentaBright: [105, 49], bgCyanBright: [106, 49], bgWhiteBright: [107, 49] };
function levelOf(fd) {
  const { env } = process;
  if ('FORCE_COLOR' in env) return env.FORCE_COLOR === 'true' || env.FORCE_COLOR === '' ? 1 : env.FORCE_COLOR === 'false' ? 0 : Math.min(Number(env.FORCE_COLOR), 3);
  if (process.argv.includes('--no-color') || env.NO_COLOR || !tty.isatty(fd) || env.TERM === 'dumb') return 0;
  if (env.COLORTERM === 'truecolor') return 3;
  return /-256(color)?$/i.test(env.TERM || '') ? 2 : 1;
}
function to256(r, g, b) { return r === g && g === b ? (r < 8 ? 16 : r > 248 ? 231 : Math.round(((r - 8) / 247) * 24) + 232) : 16 + 36 * Math.round(r / 255 * 5) + 6 * Math.round(g / 255 * 5) + Math.round(b / 255 * 5); }
function to16(code) { let r, g, b; if (code < 8) return 30 + code; if (code < 16) return 90 + code - 8; if (code >= 232) r = g = b = ((code - 232) * 10 + 8) / 255; else { code -= 16; const rest = code % 36; r = Math.floor(code / 36) / 5; g = Math.floor(rest / 6) / 5; b = (rest % 6) / 5; } const value = Math.max(r, g, b) * 2; if (value === 0) return 30; const out = 30 + ((Math.round(b) << 2) | (Math.round(g) << 1) | Math.round(r)); return value === 2 ? out + 60 : out; }
const fromHex = (text) => { let hex = String(text).replace(/^#/, ''); if (hex.length === 3) hex = [...hex].map((c) => c + c).join(''); const n = parseInt(hex, 16); return [(n >> 16) & 255, (n >> 8) & 255, n & 255]; };
function paint(open, close, text) {
  const start = '\\x1b[' + open + 'm', end = '\\x1b[' + close + 'm';
  if (text.includes('\\x1b')) text = text.split(end).join(end + start).replace(new RegExp('\\\\x1b\\\\[' + close + 'm' + '\\\\x1b\\\\[' + open.replace(/;/g, ';') + 'm', 'g'), (all) => close === '22' ? all : start);
  return start + text.replace(/\\r?\\n/g, (eol) => end + eol + start) + end;
}
function build(root, styles, visibleOnly) {
  const chalk = (...args) => {
    const text = args.length === 1 ? String(args[0]) : args.map(String).join(' ');
    if (root.level <= 0 || text === '') return visibleOnly || text === '' ? '' : text;
    return styles.reduceRight((all, [open, close]) => paint(String(open), String(close), all), text);
  };
  Object.setPrototypeOf(chalk, proto);
  Object.defineProperty(chalk, '_', { value: { root, styles, visibleOnly } });
  return chalk;
}
const proto = Object.create(Function.prototype);
const getter = (name, get) => Object.defineProperty(proto, name, { get, configurable: true });
for (const name of Object.keys(codes)) getter(name, function () { const { root, styles, visibleOnly } = this._; return build(root, [...styles, codes[name]], visibleOnly); });
getter('visible', function () { const { root, styles } = this._; return build(root, styles, true); });
const colour = (ground) => function (kind) { return (...args) => { const { root, styles, visibleOnly } = this._; const base = ground ? 10 : 0; const rgb = kind === 'hex' ? fromHex(args[0]) : args; const open = kind === 'ansi256' ? (root.level > 1 ? 38 + base + ';5;' + args[0] : to16(args[0]) + base) : root.level > 2 ? 38 + base + ';2;' + rgb.join(';') : root.level > 1 ? 38 + base + ';5;' + to256(...rgb) : to16(to256(...rgb)) + base; return build(root, [...styles, [open, 39 + base]], visibleOnly); }; };
for (const kind of ['rgb', 'hex', 'ansi256']) { getter(kind, function () { return colour(false).call(this, kind); }); getter('bg' + kind[0].toUpperCase() + kind.slice(1), function () { return colour(true).call(this, kind); }); }
Object.defineProperty(proto, 'level', { get() { return this._.root.level; }, set(level) { this._.root.level = level; } });
const make = (options = {}) => build({ level: options.level === undefined ? levelOf(1) : options.level }, [], false);
`;

/** Packages that draw on terminals. */
export const TERMINAL_ONES: Readonly<Record<string, PackageSource>> = {
  chalk: {
    files: {
      // Version 4 is CommonJS, version 5 a module; Node 24 requires either, so that one file serves both.
      'index.js': `'use strict';${CHALK}const chalk = make();
class Instance { constructor(options) { return make(options); } }
Object.defineProperty(chalk, 'Instance', { value: Instance }); Object.defineProperty(chalk, 'supportsColor', { value: chalk.level > 0 && { level: chalk.level, hasBasic: true, has256: chalk.level > 1, has16m: chalk.level > 2 } }); Object.defineProperty(chalk, 'stderr', { value: make({ level: levelOf(2) }) });
module.exports = chalk; Object.defineProperty(module.exports, 'default', { value: chalk }); Object.defineProperty(module.exports, 'Chalk', { value: Instance });
`,
    },
  },
  cowsay: {
    files: {
      'index.js': String.raw`'use strict';
function wrap(text, width) { const lines = []; for (const part of String(text).split('\n')) { let line = ''; for (const word of part.split(' ')) { if (line !== '' && line.length + 1 + word.length > width) { lines.push(line); line = word; } else line = line === '' ? word : line + ' ' + word; } lines.push(line); } return lines; }
function balloon(text, width, thinks) { const lines = wrap(text, width); const most = Math.max(...lines.map((line) => line.length)); const edges = (i) => thinks ? ['(', ')'] : lines.length === 1 ? ['<', '>'] : i === 0 ? ['/', '\\'] : i === lines.length - 1 ? ['\\', '/'] : ['|', '|']; return [' ' + '_'.repeat(most + 2), ...lines.map((line, i) => edges(i)[0] + ' ' + line.padEnd(most) + ' ' + edges(i)[1]), ' ' + '-'.repeat(most + 2)].join('\n'); }
function draw({ text = '', e = 'oo', T = '  ', W = 40, n, f }, thinks) { if (f && f !== 'default') throw new Error("drydock: cowsay's figure '" + f + "' is not simulated"); const t = thinks ? 'o' : '\\'; return balloon(text, n ? Infinity : W, thinks) + '\n        ' + t + '   ^__^\n         ' + t + '  (' + e.padEnd(2).slice(0, 2) + ')\\_______\n            (__)\\       )\\/\\\n             ' + T.padEnd(2).slice(0, 2) + ' ||----w |\n                ||     ||'; }
module.exports = { say: (options) => draw(options, false), think: (options) => draw(options, true) };
`,
      'cli.js': `#!/usr/bin/env node
'use strict';
const words = []; const options = {};
for (let i = 2; i < process.argv.length; i++) { const word = process.argv[i]; if (word === '-e' || word === '-T' || word === '-W' || word === '-f') options[word[1]] = process.argv[++i]; else if (word === '-n') options.n = true; else words.push(word); }
const say = (text) => console.log(require('./index.js')[/think/.test(process.argv[1]) ? 'think' : 'say']({ ...options, text }));
if (words.length > 0) say(words.join(' ')); else { let text = ''; process.stdin.on('data', (part) => { text += part; }).on('end', () => say(text.replace(/\\n$/, ''))); }
`,
    },
  },
  debug: {
    files: {
      'index.js': `'use strict';
const util = require('util'), ms = require('ms');
const colors = [6, 2, 3, 4, 5, 1];
const pick = (name) => { let hash = 0; for (const c of name) hash = ((hash << 5) - hash + c.charCodeAt(0)) | 0; return colors[Math.abs(hash) % colors.length]; };
const matches = (name) => { let on = false; for (const part of (create.names || '').split(/[\\s,]+/).filter(Boolean)) { const no = part[0] === '-'; const pattern = new RegExp('^' + (no ? part.slice(1) : part).replace(/[.+^$()|[\\]\\\\]/g, '\\\\$&').replace(/\\*/g, '.*?') + '$'); if (pattern.test(name)) { if (no) return false; on = true; } } return on; };
function create(namespace) {
  let last;
  function debug(...args) {
    if (!debug.enabled) return;
    const now = Date.now(); const gap = now - (last || now); last = now;
    const text = util.format(...(args[0] instanceof Error ? [args[0].stack || args[0].message, ...args.slice(1)] : args));
    const tty = require('tty').isatty(2);
    if (tty) { const color = '\\x1b[3' + pick(namespace); const prefix = '  ' + color + ';1m' + namespace + ' \\x1b[0m'; process.stderr.write(prefix + text.split('\\n').join('\\n' + prefix) + ' ' + color + 'm+' + ms(gap) + '\\x1b[0m\\n'); } else process.stderr.write(new Date().toISOString() + ' ' + namespace + ' ' + text + '\\n');
  }
  debug.namespace = namespace; debug.extend = (name, by = ':') => create(namespace + by + name); let forced;
  Object.defineProperty(debug, 'enabled', { enumerable: true, get: () => forced === undefined ? matches(namespace) : forced, set: (value) => { forced = value; } });
  return debug;
}
create.names = process.env.DEBUG; create.enable = (names) => { create.names = names; }; create.disable = () => { const names = create.names || ''; create.names = ''; return names; }; create.enabled = matches; create.debug = create; create.default = create;
module.exports = create;
`,
    },
  },
};
