import { strRepr } from '../protocols/text.ts';
import { RegexFault } from './fault.ts';
import { MAXGROUPS, type Pattern, type Width, widthOf } from './nodes.ts';
import type { PatternReader } from './pattern-reader.ts';

/** What a parser of patterns knows of groups, flags and warnings so far. */
export class ParseState {
  flags: number;
  readonly names = new Map<string, number>();
  /** By number; undefined while a group is open. */
  readonly widths: (Width | undefined)[] = [undefined];
  /** In a look-behind, the number of groups that stood before it. */
  behind: number | undefined = undefined;
  /** Where `(?(n)…)` named groups by number first. */
  readonly conditions = new Map<number, number>();
  /** FutureWarnings. */
  readonly warnings: string[] = [];
  /** The code of a character by its name. */
  readonly named: (name: string) => number | undefined;

  constructor(flags: number, named: (name: string) => number | undefined) {
    this.flags = flags;
    this.named = named;
  }

  get groups(): number {
    return this.widths.length;
  }

  open(name: string | undefined): number {
    const index = this.groups;
    this.widths.push(undefined);
    if (this.groups > MAXGROUPS) throw new RegexFault('too many groups');
    if (name !== undefined) {
      const other = this.names.get(name);
      if (other !== undefined)
        throw new RegexFault(`redefinition of group name ${strRepr(name)} as group ${index}; was group ${other}`);
      this.names.set(name, index);
    }
    return index;
  }

  close(index: number, body: Pattern): void {
    this.widths[index] = widthOf(body);
  }

  isClosed(index: number): boolean {
    return this.widths[index] !== undefined;
  }

  /** In a look-behind a pattern may refer only to groups before it. `line` is where CPython asks. */
  checkLookBehind(group: number, reader: PatternReader, line: number): void {
    if (this.behind === undefined) return;
    if (!this.isClosed(group)) throw reader.fault('cannot refer to an open group').within(105).within(line);
    if (group >= this.behind)
      throw reader.fault('cannot refer to group defined in the same lookbehind subpattern').within(107).within(line);
  }

  /** A fault that passes through a frame at a line of CPython's parser. */
  left(error: unknown, line: number): unknown {
    return error instanceof RegexFault ? error.within(line) : error;
  }
}
