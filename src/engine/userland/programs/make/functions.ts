import { expand, type MakeFunction, valueOfVariable } from './expand.ts';
import { MakeFailure } from './failure.ts';
import { stemOf, substitutePattern, wordsOf } from './patterns.ts';
import { Variables } from './variables.ts';

type Text = (...args: string[]) => string;

/** A function of expanded arguments. */
function plain(most: number, text: Text): MakeFunction {
  return {
    most,
    async run(args, at) {
      const values: string[] = [];
      for (const arg of args) values.push(await expand(arg, at));
      return text(...values);
    },
  };
}

const each =
  (text: (word: string) => string): Text =>
  (list = '') =>
    wordsOf(list)
      .map(text)
      .filter((word) => word !== '')
      .join(' ');

const fits = (patterns: string, word: string): boolean =>
  wordsOf(patterns).some((pattern) => stemOf(pattern, word) !== undefined);

const suffixAt = (word: string): number => {
  const dot = word.lastIndexOf('.');
  return dot > word.lastIndexOf('/') ? dot : -1;
};

/** The functions of GNU make, but for those that load code or write files. */
export const FUNCTIONS: Readonly<Record<string, MakeFunction>> = {
  subst: plain(3, (from = '', to = '', text = '') => (from === '' ? text + to : text.replaceAll(from, () => to))),
  patsubst: plain(3, (from = '', to = '', text = '') =>
    wordsOf(text)
      .map((word) => substitutePattern(from.trim(), to.trim(), word))
      .join(' '),
  ),
  strip: plain(1, (text = '') => wordsOf(text).join(' ')),
  findstring: plain(2, (part = '', text = '') => (text.includes(part) ? part : '')),
  filter: plain(2, (patterns = '', text = '') =>
    wordsOf(text)
      .filter((word) => fits(patterns, word))
      .join(' '),
  ),
  'filter-out': plain(2, (patterns = '', text = '') =>
    wordsOf(text)
      .filter((word) => !fits(patterns, word))
      .join(' '),
  ),
  sort: plain(1, (text = '') => [...new Set(wordsOf(text))].sort().join(' ')),
  word: plain(2, (n = '', text = '') => wordsOf(text)[Number(n) - 1] ?? ''),
  words: plain(1, (text = '') => String(wordsOf(text).length)),
  wordlist: plain(3, (from = '', to = '', text = '') =>
    wordsOf(text)
      .slice(Number(from) - 1, Number(to))
      .join(' '),
  ),
  firstword: plain(1, (text = '') => wordsOf(text)[0] ?? ''),
  lastword: plain(1, (text = '') => wordsOf(text).at(-1) ?? ''),
  dir: plain(
    1,
    each((word) => (word.includes('/') ? word.slice(0, word.lastIndexOf('/') + 1) : './')),
  ),
  notdir: plain(
    1,
    each((word) => word.slice(word.lastIndexOf('/') + 1)),
  ),
  suffix: plain(
    1,
    each((word) => (suffixAt(word) < 0 ? '' : word.slice(suffixAt(word)))),
  ),
  basename: plain(
    1,
    each((word) => (suffixAt(word) < 0 ? word : word.slice(0, suffixAt(word)))),
  ),
  addsuffix: plain(2, (suffix = '', text = '') => each((word) => word + suffix)(text)),
  addprefix: plain(2, (prefix = '', text = '') => each((word) => prefix + word)(text)),
  join: plain(2, (a = '', b = '') => {
    const [left, right] = [wordsOf(a), wordsOf(b)];
    return Array.from(
      { length: Math.max(left.length, right.length) },
      (_, i) => `${left[i] ?? ''}${right[i] ?? ''}`,
    ).join(' ');
  }),
  wildcard: {
    most: 1,
    async run([text = ''], at) {
      return wordsOf(await expand(text, at))
        .flatMap((pattern) => at.glob(pattern))
        .join(' ');
    },
  },
  abspath: {
    most: 1,
    async run([text = ''], at) {
      return each((word) => at.absolute(word))(await expand(text, at));
    },
  },
  realpath: {
    most: 1,
    async run([text = ''], at) {
      return each((word) => (at.exists(word) ? at.absolute(word) : ''))(await expand(text, at));
    },
  },
  if: {
    most: 3,
    async run([condition = '', yes = '', no = ''], at) {
      return expand((await expand(condition.trim(), at)) === '' ? no : yes, at);
    },
  },
  or: {
    most: Number.POSITIVE_INFINITY,
    async run(args, at) {
      for (const arg of args) {
        const value = await expand(arg.trim(), at);
        if (value !== '') return value;
      }
      return '';
    },
  },
  and: {
    most: Number.POSITIVE_INFINITY,
    async run(args, at) {
      let value = '';
      for (const arg of args) {
        value = await expand(arg.trim(), at);
        if (value === '') return '';
      }
      return value;
    },
  },
  foreach: {
    most: 3,
    async run([name = '', list = '', body = ''], at) {
      const variable = (await expand(name, at)).trim();
      const out: string[] = [];
      for (const word of wordsOf(await expand(list, at))) {
        const variables = new Variables(at.variables);
        variables.set(variable, { value: word, recursive: false, origin: 'automatic' });
        out.push(await expand(body, { ...at, variables }));
      }
      return out.join(' ');
    },
  },
  call: {
    most: Number.POSITIVE_INFINITY,
    async run([name = '', ...args], at) {
      const variables = new Variables(at.variables);
      const called = (await expand(name, at)).trim();
      variables.set('0', { value: called, recursive: false, origin: 'automatic' });
      for (const [i, arg] of args.entries())
        variables.set(String(i + 1), { value: await expand(arg, at), recursive: false, origin: 'automatic' });
      return valueOfVariable(called, { ...at, variables });
    },
  },
  value: {
    most: 1,
    async run([name = ''], at) {
      return at.variables.get((await expand(name, at)).trim())?.value ?? '';
    },
  },
  origin: {
    most: 1,
    async run([name = ''], at) {
      return at.variables.get((await expand(name, at)).trim())?.origin ?? 'undefined';
    },
  },
  flavor: {
    most: 1,
    async run([name = ''], at) {
      const variable = at.variables.get((await expand(name, at)).trim());
      return variable ? (variable.recursive ? 'recursive' : 'simple') : 'undefined';
    },
  },
  shell: {
    most: 1,
    async run([command = ''], at) {
      return (await at.shell(await expand(command, at))).replace(/\n+$/, '').replaceAll('\n', ' ');
    },
  },
  eval: {
    most: 1,
    async run([text = ''], at) {
      await at.read(await expand(text, at));
      return '';
    },
  },
  info: {
    most: 1,
    async run([text = ''], at) {
      await at.say(1, `${await expand(text, at)}\n`);
      return '';
    },
  },
  warning: {
    most: 1,
    async run([text = ''], at) {
      await at.say(2, `${at.where}: ${await expand(text, at)}\n`);
      return '';
    },
  },
  error: {
    most: 1,
    async run([text = ''], at) {
      throw new MakeFailure(await expand(text, at), at.where);
    },
  },
};
