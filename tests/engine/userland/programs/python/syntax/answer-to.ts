import { compileModule } from '../../../../../../src/engine/userland/programs/python/compile/compiler.ts';
import { explained } from '../../../../../../src/engine/userland/programs/python/syntax/explain/explain.ts';
import { parseModule } from '../../../../../../src/engine/userland/programs/python/syntax/statement-parser.ts';
import { SyntaxFailure } from '../../../../../../src/engine/userland/programs/python/syntax/syntax-failure.ts';

/** Class, message, line, offset, end line, end offset. */
export type SyntaxAnswer = readonly [string, string, number, number, number, number | null];

/** What our parser and compiler say to a text; null when they take it. */
export function answerTo(text: string): SyntaxAnswer | null {
  try {
    const { module } = parseModule(text);
    compileModule(module.body, { file: 'app.py', source: { lines: text.split('\n') }, mode: 'exec' });
    return null;
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error;
    const { kind, message, line, col, endLine, endCol } = explained(error);
    return [kind, message, line, col, endLine, Number.isNaN(endCol) ? null : endCol];
  }
}
