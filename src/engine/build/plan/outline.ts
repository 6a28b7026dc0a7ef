import type { SourceRange } from '../../api/build.ts';

export interface OutlineArg {
  readonly value: string;
  readonly description: string;
  readonly range: SourceRange;
  /** Arguments that its default is made of. */
  readonly uses: ReadonlySet<string>;
}

export interface OutlineAsk {
  readonly required: boolean;
  readonly range: SourceRange;
}

/** What a stage can be given from outside (buildkit dockerfile2llb/outline.go). */
export class Outline {
  readonly args: Map<string, OutlineArg>;
  readonly used: Set<string>;
  readonly secrets: Map<string, OutlineAsk>;
  readonly ssh: Map<string, OutlineAsk>;

  constructor(from?: Outline) {
    this.args = new Map(from?.args);
    this.used = new Set(from?.used);
    this.secrets = new Map(from?.secrets);
    this.ssh = new Map(from?.ssh);
  }

  /** The used arguments, and those that they are made of. */
  allUsed(): ReadonlySet<string> {
    const out = new Set<string>();
    const visit = (name: string): void => {
      if (out.has(name)) return;
      out.add(name);
      for (const further of this.args.get(name)?.uses ?? []) visit(further);
    };
    for (const name of this.used) visit(name);
    return out;
  }
}
