import type { NodeProcess } from '../process/node-process.ts';
import { type Goal, ParseFailure, parseProgram } from '../syntax/acorn.ts';
import { directoryOf, isFile, joinPath, packageOf } from './resolve.ts';

/** Which files are ES modules. */
export class ModuleKinds {
  readonly #node: NodeProcess;

  constructor(node: NodeProcess) {
    this.#node = node;
  }

  /** Whether a file is an ES module: by its name, its package, or (from Node 22 on) its own syntax. */
  isModule(file: string): boolean {
    if (file.endsWith('.mjs')) return true;
    if (!file.endsWith('.js')) return false;
    const type = this.packageType(file);
    return type === 'module' || (type === undefined && this.#detected(file));
  }

  readonly #detection = new Map<string, boolean>();

  #detected(file: string): boolean {
    const known = this.#detection.get(file);
    if (known !== undefined) return known;
    const { proc, majorVersion } = this.#node;
    let found = false;
    if (isFile(proc.fs, file)) {
      const text = proc.fs.readText(file);
      if (
        majorVersion >= 22 &&
        /^\s*(?:import\b|export\b)|\bimport\.meta\b|^\s*(?:const|let|var)\b[^\n]*=\s*await\b|^\s*await\b/m.test(text)
      ) {
        found = !parses(text, 'commonjs') && (parses(text, 'module') || IMPORTS.test(text));
      }
    }
    this.#detection.set(file, found);
    return found;
  }

  parsesAsModule(text: string): boolean {
    return parses(text, 'module');
  }

  /** The package.json that says that a file is a module. */
  typedBy(file: string): string | undefined {
    if (this.packageType(file) !== 'module') return undefined;
    for (let at = directoryOf(file); ; at = directoryOf(at)) {
      const path = joinPath(at, 'package.json');
      if (at === '/' || isFile(this.#node.proc.fs, path)) return path;
    }
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

function parses(text: string, goal: Goal): boolean {
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
