import { CurlFailure } from './failure.ts';

/** A URL that `{a,b}`, `[1-3]`, `[a-c]` and `[0-10:2]` made, with what stood in its places. */
export interface GlobbedUrl {
  readonly url: string;
  readonly picks: readonly string[];
}

/** All URLs that a pattern means, the last place fastest. Throws CurlFailure 3 with a pointer at the fault. */
export function globUrl(pattern: string): readonly GlobbedUrl[] {
  let made: readonly GlobbedUrl[] = [{ url: '', picks: [] }];
  let literal = '';
  const flush = (): void => {
    const text = literal;
    made = made.map(({ url, picks }) => ({ url: url + text, picks }));
    literal = '';
  };
  for (let at = 0; at < pattern.length; ) {
    const char = pattern[at] as string;
    if (char === '\\' && /[{}[\]]/.test(pattern[at + 1] ?? '')) {
      literal += pattern[at + 1];
      at += 2;
      continue;
    }
    if (char === '}' || char === ']') throw fault(pattern, at, `unmatched close brace/bracket`);
    if (char !== '{' && char !== '[') {
      literal += char;
      at += 1;
      continue;
    }
    if (char === '[' && isAddress(pattern, at)) {
      const end = pattern.indexOf(']', at);
      literal += pattern.slice(at, end + 1);
      at = end + 1;
      continue;
    }
    flush();
    const { choices, end } = char === '{' ? set(pattern, at) : range(pattern, at);
    made = made.flatMap(({ url, picks }) => choices.map((pick) => ({ url: url + pick, picks: [...picks, pick] })));
    at = end;
  }
  flush();
  return made;
}

/** `#1` in a name of -o is what stood in the first place. */
export function withPicks(name: string, picks: readonly string[]): string {
  return name.replace(/#(\d+)/g, (all, number: string) => picks[Number(number) - 1] ?? all);
}

function isAddress(pattern: string, at: number): boolean {
  return (
    /^\[(?:[0-9a-fA-F]*:[0-9a-fA-F:.]*)(%[\w.-]+)?\]/.test(pattern.slice(at)) &&
    /\/\/([^/]*@)?$/.test(pattern.slice(0, at))
  );
}

function set(pattern: string, at: number): { readonly choices: readonly string[]; readonly end: number } {
  const choices: string[] = [];
  let word = '';
  for (let i = at + 1; i < pattern.length; i++) {
    const char = pattern[i] as string;
    if (char === '\\' && i + 1 < pattern.length) {
      i += 1;
      word += pattern[i];
    } else if (char === '{' || char === '[') throw fault(pattern, i, 'nested brace');
    else if (char === ',' || char === '}') {
      choices.push(word);
      word = '';
      if (char === '}') {
        if (choices.length === 1 && choices[0] === '') throw fault(pattern, i, 'empty string within braces');
        return { choices, end: i + 1 };
      }
    } else if (char === ']') throw fault(pattern, i, 'unexpected close bracket');
    else word += char;
  }
  throw fault(pattern, at, 'unmatched brace');
}

function range(pattern: string, at: number): { readonly choices: readonly string[]; readonly end: number } {
  const rest = pattern.slice(at + 1);
  const letters = /^([A-Za-z])-([A-Za-z])(?::(\d+))?\]/.exec(rest);
  const numbers = /^(\d+)-(\d+)(?::(\d+))?\]/.exec(rest);
  if (letters) {
    const [all, from = '', to = '', by = '1'] = letters;
    const [low, high, step] = [from.charCodeAt(0), to.charCodeAt(0), Number(by)];
    if (low > high || high - low > 25 || step === 0) throw fault(pattern, at + 1 + all.length, 'bad range');
    return { choices: steps(low, high, step).map((code) => String.fromCharCode(code)), end: at + 1 + all.length };
  }
  if (numbers) {
    const [all, from = '', to = '', by = '1'] = numbers;
    const [low, high, step] = [Number(from), Number(to), Number(by)];
    if (low > high || step === 0) throw fault(pattern, at + 1 + all.length, 'bad range');
    const width = from.startsWith('0') ? from.length : 0;
    return {
      choices: steps(low, high, step).map((each) => String(each).padStart(width, '0')),
      end: at + 1 + all.length,
    };
  }
  const isRange = /^[A-Za-z0-9]/.test(rest);
  const digits = /^\d+-?/.exec(rest)?.[0].length ?? 0;
  if (isRange) throw fault(pattern, at + 1 + digits, 'bad range');
  throw fault(pattern, at + 1, 'bad range specification');
}

function steps(low: number, high: number, step: number): readonly number[] {
  return Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, i) => low + i * step);
}

/** `column` counts from 0. */
function fault(pattern: string, column: number, words: string): CurlFailure {
  return new CurlFailure(3, `${words} in URL position ${column + 1}:\n${pattern}\n${' '.repeat(column)}^`, 'nothing');
}
