import { SyntaxFailure } from './syntax-failure.ts';

const SIMPLE: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** See Vm.characterNames: the same for all programs. */
export const characterNames: { find: ((name: string) => number | undefined) | undefined } = { find: undefined };

/** Resolves the escapes of a string's body. Bytes come out as one character a byte. */
export function resolveEscapes(
  body: string,
  bytes: boolean,
  where: { readonly line: number; readonly col: number; readonly endLine: number; readonly endCol: number },
  /** Of a backslash that begins no escape, so many lines below the first. */
  warn?: (message: string, below: number) => void,
): string {
  if (!body.includes('\\')) return body;
  const fail = (message: string): never => {
    throw new SyntaxFailure(message, { ...where, col: where.col + 1, endCol: where.endCol + 1 });
  };
  const below = (end: number): number => body.slice(0, end).split('\n').length - 1;
  let out = '';
  for (let i = 0; i < body.length; i++) {
    const char = body[i] as string;
    if (char !== '\\') {
      out += char;
      continue;
    }
    const next = body[++i];
    if (next === undefined) {
      // Only before a field of an f-string.
      warn?.("invalid escape sequence '\\{'", below(i));
      out += char;
      continue;
    }
    const simple = SIMPLE[next];
    if (simple !== undefined) out += simple;
    else if (/[0-7]/.test(next)) {
      const digits = /^[0-7]{1,3}/.exec(body.slice(i))?.[0] as string;
      if (Number.parseInt(digits, 8) > 0o377) warn?.(`invalid octal escape sequence '\\${digits}'`, below(i));
      out += String.fromCharCode(Number.parseInt(digits, 8) & (bytes ? 255 : 511));
      i += digits.length - 1;
    } else if (next === 'x') {
      const digits = /^[0-9a-fA-F]{2}/.exec(body.slice(i + 1))?.[0];
      if (digits === undefined) {
        if (bytes) fail(`(value error) invalid \\x escape at position ${i - 1}`);
        fail(codec(body, i, 'truncated \\xXX escape'));
      }
      out += String.fromCharCode(Number.parseInt(digits as string, 16));
      i += 2;
    } else if (!bytes && (next === 'u' || next === 'U')) {
      const count = next === 'u' ? 4 : 8;
      const digits = new RegExp(`^[0-9a-fA-F]{${count}}`).exec(body.slice(i + 1))?.[0];
      if (digits === undefined)
        fail(codec(body, i, next === 'u' ? 'truncated \\uXXXX escape' : 'truncated \\UXXXXXXXX escape'));
      const code = Number.parseInt(digits as string, 16);
      if (code > 0x10ffff) fail(codec(body, i, 'illegal Unicode character', 9));
      out += String.fromCodePoint(code);
      i += count;
    } else if (!bytes && next === 'N') {
      const name = /^\{([^}]+)\}/.exec(body.slice(i + 1));
      if (!name) {
        const taken = body.startsWith('{}', i + 1) ? 2 : body[i + 1] === '{' ? body.length - i : 1;
        fail(codec(body, i, 'malformed \\N character escape', taken));
      }
      const found = characterNames.find?.(name?.[1] ?? '');
      if (found === undefined) fail(codec(body, i, 'unknown Unicode character name', (name?.[0].length ?? 0) + 1));
      else out += String.fromCodePoint(found);
      i += name?.[0].length ?? 0;
    } else {
      warn?.(`invalid escape sequence '\\${next}'`, below(i));
      out += `\\${next}`;
    }
  }
  return out;
}

function codec(body: string, at: number, reason: string, span?: number): string {
  const start = at - 1;
  const taken = span ?? /^[0-9a-fA-F]*/.exec(body.slice(at + 1))?.[0].length ?? 0;
  return `(unicode error) 'unicodeescape' codec can't decode bytes in position ${start}-${start + (span ?? taken + 1)}: ${reason}`;
}
