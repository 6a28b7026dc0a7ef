import type { LineEditor, LineResult } from '../../../line-editor/line-editor.ts';
import { createLineEditor } from '../../../line-editor/line-editor.ts';
import { canColour } from '../modules/sys.ts';
import type { PyModule } from '../objects/object.ts';
import { AwaitRequest, type Gen } from '../objects/request.ts';
import type { Vm } from '../vm/vm.ts';
import { completeNames } from './completion.ts';

/**
 * How the prompt reads: `pyrepl` indents blocks by itself and colours its prompt (Python 3.13 on a terminal), `readline` is that of older
 * versions and of PYTHON_BASIC_REPL, `plain` takes lines as they come.
 */
export type Manner = 'pyrepl' | 'readline' | 'plain';

export function mannerOf(vm: Vm): Manner {
  const { process, options } = vm;
  if (process.tty(0) === undefined || process.tty(1) === undefined) return 'plain';
  const [major = 3, minor = 0] = options.version.split('.').map(Number);
  const basic = (major === 3 && minor < 13) || (process.env.get('PYTHON_BASIC_REPL') ?? '') !== '';
  return basic || ['', 'dumb'].includes(process.env.get('TERM') ?? '') ? 'readline' : 'pyrepl';
}

/** Lines typed at the prompt, edited, kept and completed. */
export class TypedLines {
  readonly #vm: Vm;
  readonly #manner: 'pyrepl' | 'readline';
  readonly #history: string[] = [];
  readonly #editor: LineEditor;

  constructor(vm: Vm, main: PyModule, manner: 'pyrepl' | 'readline') {
    this.#vm = vm;
    this.#manner = manner;
    this.#editor = createLineEditor({
      process: vm.process,
      style: manner,
      marksPastes: manner === 'pyrepl',
      history: () => this.#history,
      complete: async (line, cursor) => completeNames(vm, main, line, cursor),
    });
  }

  /** The next line of a statement of which `block` is there already. */
  *next(prompt: string, block: readonly string[]): Gen<LineResult> {
    const inPyrepl = this.#manner === 'pyrepl';
    const shown = inPyrepl && canColour(this.#vm) ? `\x01\x1b[1;35m\x02${prompt}\x01\x1b[0m\x02` : prompt;
    const begin =
      inPyrepl && block.length > 0 ? { text: indentAfter(block), backspace: dedentAfter(block) } : undefined;
    const line = (yield new AwaitRequest(this.#editor.readLine(shown, begin))) as LineResult;
    if (line.kind === 'line' && line.text.trim() !== '' && this.#history.at(-1) !== line.text)
      this.#history.push(line.text);
    return line;
  }
}

const indentOf = (line: string): string => /^[ \t]*/.exec(line)?.[0] ?? '';

/** The indentation that pyrepl types: that of the line before, and one step more behind a colon (Lib/_pyrepl/readline.py, maybe_accept). */
function indentAfter(block: readonly string[]): string {
  const last = block.at(-1) ?? '';
  const opens = last.replace(/#.*$/, '').trimEnd().endsWith(':');
  return indentOf(last) + (opens ? '    ' : '');
}

/** Backspace in the indentation goes back to that of an outer line (backspace_dedent). */
function dedentAfter(block: readonly string[]): (before: string) => number {
  return (before) => {
    if (before === '' || before.trim() !== '') return 1;
    const outer = block
      .filter((line) => line.trim() !== '')
      .map((line) => indentOf(line).length)
      .filter((width) => width < before.length)
      .at(-1);
    return outer === undefined ? 1 : before.length - outer;
  };
}
