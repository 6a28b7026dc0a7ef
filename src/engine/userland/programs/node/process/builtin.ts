import type { NodeProcess } from './node-process.ts';

/** One of Node's own modules. */
export interface Builtin {
  /** Without `node:`. */
  readonly name: string;
  /**
   * JavaScript of the module, run by the guest's own interpreter as a CommonJS module with one name more: `binding`, what `natives` makes.
   * Without a text, what `natives` makes is the module.
   */
  readonly source?: string;
  readonly natives?: (node: NodeProcess) => object;
  /** Not for programs: only the library requires it. */
  readonly internal?: boolean;
}
