import { goQuote } from '../../base/go-quote.ts';
import { DockerfileError } from './error.ts';
import type { DockerfileNode } from './lines.ts';
import { BLANKS, splitWords } from './split.ts';

/** What a line's arguments come to: words, and whether they stood in JSON form. */
export interface LineArguments {
  readonly words: readonly string[];
  readonly json: boolean;
  /** Of ONBUILD: the instruction inside. */
  readonly inner?: DockerfileNode;
}

const plain = (words: readonly string[]): LineArguments => ({ words, json: false });

/** `["a", "b"]`; undefined when it is not JSON. Throws DockerfileError when there is something else than text in it. */
function jsonList(rest: string): LineArguments | undefined {
  const text = rest.trimStart();
  if (!text.startsWith('[')) return undefined;
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(list)) return undefined;
  if (!list.every((item) => typeof item === 'string'))
    throw new DockerfileError('when using JSON array syntax, arrays must be comprised of strings only');
  return { words: list, json: true };
}

function maybeJson(rest: string): LineArguments {
  return rest === '' ? plain([]) : (jsonList(rest) ?? plain([rest]));
}

function blankSeparated(rest: string): LineArguments {
  return plain(rest === '' ? [] : rest.split(BLANKS));
}

/** `A=1 B=2` or the old `A 1`, as triples of key, value and delimiter. */
function pairs(rest: string, name: string, escapeToken: string): LineArguments {
  const words = splitWords(rest, escapeToken);
  if (words.length === 0) return plain([]);
  if (!words[0]?.includes('=')) {
    const blank = BLANKS.exec(rest);
    if (!blank) throw new DockerfileError(`${name} must have two arguments`);
    return plain([rest.slice(0, blank.index), rest.slice(blank.index + blank[0].length), '']);
  }
  return plain(
    words.flatMap((word) => {
      const at = word.indexOf('=');
      if (at < 0)
        throw new DockerfileError(`Syntax error - can't find = in ${goQuote(word)}. Must be of the form: name=value`);
      return [word.slice(0, at), word.slice(at + 1), '='];
    }),
  );
}

function healthcheck(rest: string): LineArguments {
  const match = /^(\S+)\s*([\s\S]*)$/.exec(rest);
  if (!match) return plain([]);
  const { words, json } = maybeJson(match[2] ?? '');
  return { words: [match[1] ?? '', ...words], json };
}

type Reader = (rest: string, escapeToken: string, parse: (line: string) => DockerfileNode) => LineArguments;

const single: Reader = (rest) => plain(rest === '' ? [] : [rest]);
const list: Reader = (rest) => jsonList(rest) ?? blankSeparated(rest);

/** How each instruction's arguments are read (buildkit parser/parser.go, dispatch). */
export const ARGUMENT_READERS: Readonly<Record<string, Reader>> = {
  add: list,
  arg: (rest, escapeToken) => plain(splitWords(rest, escapeToken)),
  cmd: maybeJson,
  copy: list,
  entrypoint: maybeJson,
  env: (rest, escapeToken) => pairs(rest, 'ENV', escapeToken),
  expose: blankSeparated,
  from: blankSeparated,
  healthcheck,
  label: (rest, escapeToken) => pairs(rest, 'LABEL', escapeToken),
  maintainer: single,
  onbuild(rest, _escape, parse) {
    if (rest === '') return plain([]);
    const inner = parse(rest);
    return { words: [inner.command, ...inner.words], json: false, inner };
  },
  run: maybeJson,
  shell: maybeJson,
  stopsignal: single,
  user: single,
  volume: list,
  workdir: single,
};
