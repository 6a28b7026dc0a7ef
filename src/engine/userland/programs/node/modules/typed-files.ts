import type { NodeProcess } from '../process/node-process.ts';
import type { InternalFrame } from '../process/stack-frames.ts';

/** Thrown where a text's types should go and nothing is here that erases them: who can wait fetches it, and tries again. */
export class EraserMissing extends Error {}

let eraser: typeof import('../typescript/strip.ts') | undefined;

/** Files with types, whose types Node (from 22.18 on) erases before it runs them. */
export class TypedFiles {
  readonly #node: NodeProcess;
  readonly on: boolean;

  constructor(node: NodeProcess) {
    this.#node = node;
    this.on = node.majorVersion >= 22 && !/--no-(exp.*-)?strip-types/.test(String(node.options.execArgv));
  }

  has(file: string): boolean {
    return this.on && /\.[cm]?ts$/.test(file);
  }

  /** Does something with a file once its types can be erased. May answer SUSPENDED. */
  ready(file: string, then: () => unknown): unknown {
    return eraser || !this.has(file) ? then() : this.fetch(then);
  }

  fetch(then: () => unknown): unknown {
    const { rt, proc } = this.#node;
    const fetching = import('../typescript/strip.ts').then((it) => {
      eraser = it;
    });
    return rt.after(rt.block(proc.clock.hold(fetching)), then);
  }

  /** A text without its types; as it is where it is no file with types. Throws the guest's error, `frames` above the caller's. */
  strip(text: string, file: string, frames: readonly InternalFrame[] | 'format' | 'translate'): string {
    if (!this.has(file)) return text;
    return this.eraser.strip(this.#node, text, file, frames);
  }

  get eraser(): NonNullable<typeof eraser> {
    if (!eraser) throw new EraserMissing();
    return eraser;
  }
}
