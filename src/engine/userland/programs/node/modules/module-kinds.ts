import type { NodeProcess } from '../process/node-process.ts';
import { type Goal, ParseFailure, parseProgram } from '../syntax/acorn.ts';
import { isFile, packageOf } from './resolve.ts';
import { TypedFiles } from './typed-files.ts';

/** Which files are ES modules. */
export class ModuleKinds {
  readonly #node: NodeProcess;
  readonly typed: TypedFiles;

  constructor(node: NodeProcess) {
    this.#node = node;
    this.typed = new TypedFiles(node);
  }

  /** Whether a file is an ES module: by its name, its package, or (from Node 22 on) its own syntax. */
  isModule(file: string): boolean {
    const [, kind, typed] = /\.([cm]?)(?:js|(ts))$/.exec(file) ?? [];
    if (kind !== '' || (typed && !this.typed.on)) return kind === 'm' && (!typed || this.typed.on);
    const type = this.packageType(file);
    return type === 'module' || (type === undefined && this.#detected(file));
  }

  readonly #detection = new Map<string, boolean>();

  #detected(file: string): boolean {
    const { proc, majorVersion } = this.#node;
    let found = this.#detection.get(file);
    if (found === undefined && isFile(proc.fs, file)) {
      let text = proc.fs.readText(file);
      if (this.typed.has(file)) text = String(this.typed.eraser.attempt(text));
      if (majorVersion >= 22 && /^\s*(?:import\b|export\b)|\bimport\.meta\b|\bawait\b/m.test(text)) {
        found = !parses(text, 'commonjs') && (parses(text, 'module') || IMPORTS.test(text));
      }
    }
    this.#detection.set(file, found === true);
    return found === true;
  }

  /** Whether a file's package says that its `.js` are modules. */
  packageType(file: string): string | undefined {
    try {
      const type = packageOf(this.#node.proc.fs, file)?.['type'];
      return typeof type === 'string' ? type : undefined;
    } catch {
      return undefined;
    }
  }
}

/** Whether a text can be read. */
export function parses(text: string, goal: Goal): boolean {
  try {
    parseProgram(text, goal);
    return true;
  } catch (error) {
    if (error instanceof ParseFailure) return false;
    throw error;
  }
}

/** A module with a mistake of its own is still told from a script by these. */
const IMPORTS = /^\s*(?:import\s*[\w{*'"]|export\s+[\w{*])/m;
