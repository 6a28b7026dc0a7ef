import type { FileView } from '../../../../fs/file-view.ts';
import { directoryOf, isFile, resolveRequire } from './resolve.ts';

const NAME = /[\p{ID_Start}$_][\p{ID_Continue}$]*/u;
const IDENTIFIER = NAME.source;
const EXPORTS = String.raw`(?:module\s*\.\s*exports|(?<![\w$.])exports)`;
const QUOTED = String.raw`(?:'([^'\n]*)'|"([^"\n]*)")`;
const REQUIRE = String.raw`require\s*\(\s*${QUOTED}\s*\)`;

/** What a CommonJS module exports, as far as its text tells. */
export interface CommonJsNames {
  readonly names: readonly string[];
  /** Modules whose names it hands on. */
  readonly requests: readonly string[];
}

/** The names that Node finds in the text of a CommonJS module without running it (the rules of its cjs-module-lexer). */
export function commonjsNames(text: string): CommonJsNames {
  const names = new Set<string>();
  const requests = new Set<string>();
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
  const each = (pattern: string, use: (found: RegExpExecArray) => void): void => {
    for (const found of plain.matchAll(new RegExp(pattern, 'gu'))) use(found);
  };
  each(String.raw`${EXPORTS}\s*\.\s*(${IDENTIFIER})\s*=(?![=>])`, ([, name = '']) => names.add(name));
  each(String.raw`${EXPORTS}\s*\[\s*${QUOTED}\s*\]\s*=(?![=>])`, ([, a, b]) => names.add(a ?? b ?? ''));
  each(
    String.raw`Object\s*\.\s*defineProperty\s*\(\s*${EXPORTS}\s*,\s*${QUOTED}\s*,\s*\{\s*(?:enumerable\s*:\s*(?:true|!0)\s*,\s*(?:get\b|value\b)|value\s*:)`,
    ([, a, b]) => names.add(a ?? b ?? ''),
  );
  each(String.raw`module\s*\.\s*exports\s*=\s*${REQUIRE}`, ([, a, b]) => requests.add(a ?? b ?? ''));
  each(String.raw`__export(?:Star)?\s*\(\s*${REQUIRE}`, ([, a, b]) => requests.add(a ?? b ?? ''));
  // Babel's loop over the keys of what it has required.
  each(
    String.raw`Object\s*\.\s*keys\s*\(\s*(${IDENTIFIER})\s*\)\s*\.\s*forEach\s*\(\s*function[^{]*\{[^}]*?["']default["']`,
    ([, variable = '']) => {
      const made = new RegExp(
        String.raw`\b${variable.replaceAll('$', String.raw`\$`)}\s*=\s*(?:[\w$]+\s*\(\s*)?${REQUIRE}`,
        'u',
      ).exec(plain);
      if (made) requests.add(made[1] ?? made[2] ?? '');
    },
  );
  each(String.raw`module\s*\.\s*exports\s*=\s*\{`, (found) =>
    literalNames(plain, found.index + found[0].length, names, requests),
  );
  return { names: [...names], requests: [...requests] };
}

/** Names of `module.exports = { a, b: c, 'd': e, ...require('x') }`; it ends with the first value that is no plain name. */
function literalNames(text: string, start: number, names: Set<string>, requests: Set<string>): void {
  const member = new RegExp(
    String.raw`\s*(?:\.\.\.\s*(?:${REQUIRE}|${IDENTIFIER})|(${IDENTIFIER})|${QUOTED})\s*`,
    'uy',
  );
  const value = new RegExp(String.raw`\s*${IDENTIFIER}\s*`, 'uy');
  let at = start;
  for (;;) {
    member.lastIndex = at;
    const found = member.exec(text);
    if (!found) return;
    at = member.lastIndex;
    const [, firstRequest, secondRequest, name, single, double] = found;
    const request = firstRequest ?? secondRequest;
    if (request !== undefined) requests.add(request);
    const key = name ?? single ?? double;
    if (key !== undefined && text[at] === ':') {
      value.lastIndex = at + 1;
      if (!value.test(text)) return;
      names.add(key);
      at = value.lastIndex;
    } else if (name !== undefined && (name !== 'get' || /[,}]/.test(text[at] ?? ''))) names.add(name);
    else if (key !== undefined) return;
    if (text[at] !== ',') return;
    at++;
  }
}

const CONDITIONS = ['node', 'require', 'module-sync', 'node-addons'];

/** The names of a CommonJS module, with those that it hands on from others. */
export function namesOfCommonjs(fs: FileView, path: string, seen = new Set<string>()): ReadonlySet<string> {
  const all = new Set<string>();
  if (seen.has(path) || !isFile(fs, path) || /\.(?:json|node)$/.test(path)) return all;
  seen.add(path);
  const { names, requests } = commonjsNames(fs.readText(path));
  for (const name of names) all.add(name);
  for (const request of requests) {
    const found = resolveRequire(fs, request, directoryOf(path), CONDITIONS);
    if (found.kind === 'file') for (const name of namesOfCommonjs(fs, found.path, seen)) all.add(name);
  }
  return all;
}
