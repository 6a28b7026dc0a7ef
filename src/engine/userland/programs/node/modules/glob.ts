import type { Builtin } from '../process/builtin.ts';

/** fs.glob: files by their names, in the order in which Node comes to them. */
export const glob: Builtin = {
  name: 'internal/glob',
  internal: true,
  source: String.raw`'use strict';
const path = require('path');
/** The alternatives of {a,b} and {1..3}, each a pattern of its own. */
function braces(pattern) {
  let depth = 0; let open = -1;
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] === '\\') i++;
    else if (pattern[i] === '{' && depth++ === 0) open = i;
    else if (pattern[i] === '}' && depth > 0 && --depth === 0) {
      const inside = pattern.slice(open + 1, i);
      const range = /^(-?\d+)\.\.(-?\d+)$/.exec(inside);
      const parts = []; let level = 0; let start = 0;
      for (let j = 0; j <= inside.length; j++) {
        if (j === inside.length || (inside[j] === ',' && level === 0)) { parts.push(inside.slice(start, j)); start = j + 1; }
        else if (inside[j] === '{') level++;
        else if (inside[j] === '}') level--;
      }
      let choices = parts;
      if (range) { choices = []; const [from, to] = [Number(range[1]), Number(range[2])]; for (let n = from; from <= to ? n <= to : n >= to; n += from <= to ? 1 : -1) choices.push(String(n)); }
      else if (parts.length < 2) continue;
      return choices.flatMap((choice) => braces(pattern.slice(0, open) + choice + pattern.slice(i + 1)));
    }
  }
  return [pattern];
}
/** One segment as a regular expression; a text where it is plain. */
function segment(text) {
  if (text === '**') return '**';
  if (!/[*?[\\(]/.test(text)) return text;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '*') out += '[^/]*';
    else if (c === '?') out += '[^/]';
    else if (c === '[' && text.indexOf(']', i + 2) > 0) {
      const end = text.indexOf(']', i + 2);
      out += '[' + text.slice(i + 1, end).replace(/^!/, '^').replace(/\\/g, '\\\\') + ']';
      i = end;
    } else if (c === '\\') { i++; out += RegExp.escape(text[i] || ''); }
    else out += RegExp.escape(c);
  }
  return new RegExp((/^[*?[]/.test(text) ? '^(?!\\.)' : '^') + out + '$');
}
const segments = (pattern) => pattern.split('/').filter((one, i) => one !== '' || i === 0).map(segment);
exports.matches = (name, pattern) => braces(pattern).some((one) => within(name.split('/'), segments(path.normalize(one))));
function within(names, parts) {
  if (parts.length === 0) return names.length === 0;
  const [part, ...rest] = parts;
  if (part === '**') return within(names, rest) || (names.length > 0 && within(names.slice(1), parts));
  return names.length > 0 && (typeof part === 'string' ? part === names[0] : part.test(names[0])) && within(names.slice(1), rest);
}
exports.globOf = function* globOf(fs, pattern, options = {}) {
  const root = options.cwd === undefined ? '.' : typeof options.cwd === 'string' ? options.cwd : require('url').fileURLToPath(options.cwd);
  const { exclude, withFileTypes } = options;
  const entries = (folder) => { try { return fs.readdirSync(path.resolve(root, folder), { withFileTypes: true }); } catch { return []; } };
  const excluded = (name, entry) => Array.isArray(exclude) ? exclude.some((one) => exports.matches(name, one)) : typeof exclude === 'function' && exclude(withFileTypes ? entry : path.basename(name));
  const told = new Set();
  const results = [];
  const tell = (name, entry) => {
    const shown = name === '' ? '.' : name;
    if (told.has(shown) || !fs.existsSync(path.resolve(root, shown))) return;
    told.add(shown);
    results.push(withFileTypes ? entry || fs.readdirSync(path.resolve(root, path.dirname(shown)), { withFileTypes: true }).find((one) => one.name === path.basename(shown)) : shown);
  };
  // Folders are looked into one after the other, with all the patterns that go on there.
  let queue = (Array.isArray(pattern) ? pattern : [pattern]).flatMap(braces).map((one) => ['', segments(path.normalize(one))]);
  while (queue.length > 0) {
    const next = [];
    for (const [folder, parts] of queue) {
      const [part, ...rest] = parts;
      const at = (name) => folder === '' ? name : folder + '/' + name;
      if (part === '') { next.push(['/', rest]); continue; }
      if (typeof part === 'string' && part !== '**') {
        const name = folder === '/' ? '/' + part : path.normalize(at(part));
        if (rest.length === 0) { if (!excluded(name)) tell(name); } else next.push([name === '.' ? '' : name, rest]);
        continue;
      }
      if (part === '**') {
        const last = rest.length === 0;
        const below = last ? undefined : rest[0];
        if (last) tell(folder);
        for (const entry of entries(folder)) {
          const name = at(entry.name);
          if (entry.name.startsWith('.') || excluded(name, entry)) continue;
          if (last) tell(name, entry);
          else if (rest.length === 1 && below !== '**' && (typeof below === 'string' ? below === entry.name : below.test(entry.name))) tell(name, entry);
          else if (rest.length > 1 && entry.isDirectory() && (typeof below === 'string' ? below === entry.name : below.test(entry.name))) next.push([name, rest.slice(1)]);
          if (entry.isDirectory()) next.push([name, parts]);
        }
        continue;
      }
      for (const entry of entries(folder)) {
        const name = at(entry.name);
        if (!part.test(entry.name) || excluded(name, entry)) continue;
        if (rest.length === 0) tell(name, entry); else if (entry.isDirectory()) next.push([name, rest]);
      }
    }
    queue = next;
  }
  yield* results;
};
`,
};
