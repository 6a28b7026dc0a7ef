import { encodeUtf8 } from '../../../../base/bytes.ts';
import type { Span } from './ast.ts';
import { resolveEscapes } from './escapes.ts';
import { SyntaxFailure } from './syntax-failure.ts';

/** What a string token, or the start of an f-string and each piece of its text, says beside its place. */
export interface StringToken {
  readonly bytes: boolean;
  readonly raw: boolean;
  /** Between the quotes, escapes still as written. */
  readonly body: string;
}

/** The text of a string token or of a piece of an f-string; bytes as one character each. Complaints point at `at`. */
export function literalText(
  token: Span & { readonly string?: StringToken },
  at: Span,
  warn?: (message: string, below: number) => void,
): string {
  const { bytes, raw, body } = token.string as StringToken;
  if (bytes && /[^\x00-\x7f]/.test(body))
    throw new SyntaxFailure('bytes can only contain ASCII literal characters', {
      line: token.line,
      col: token.col + 1,
      endLine: token.endLine,
      endCol: token.endCol + 1,
    });
  const wrong = /(?<![\ud800-\udbff])[\udc80-\udcff]/.exec(body);
  if (wrong) {
    const { line, col, endLine, endCol } = at;
    const byte = (wrong[0].charCodeAt(0) & 0xff).toString(16);
    throw new SyntaxFailure(
      `(unicode error) 'utf-8' codec can't decode byte 0x${byte} in position ${encodeUtf8(body.slice(0, wrong.index)).length}: invalid start byte`,
      { line, col: col + 1, endLine, endCol: endCol + 1 },
    );
  }
  return raw ? body : resolveEscapes(body, bytes, at, warn);
}
