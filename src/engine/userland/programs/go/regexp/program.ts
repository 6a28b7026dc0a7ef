/** One step of a compiled expression (RE2's machine): where several ways lead on, the first is tried first. */
export type Step =
  | { readonly kind: 'char'; readonly test: (point: number) => boolean; readonly next: number }
  | { readonly kind: 'split'; readonly first: number; readonly second: number }
  | { readonly kind: 'save'; readonly slot: number; readonly next: number }
  | { readonly kind: 'assert'; readonly what: '^' | '$' | 'A' | 'z' | 'b' | 'B'; readonly next: number }
  | { readonly kind: 'match' };

/** A regular expression, ready to be run. */
export interface Program {
  readonly steps: readonly Step[];
  readonly start: number;
  /** Capturing groups besides the whole; names are '' for those without. */
  readonly names: readonly string[];
}

/** What an expression is made of. */
export type Node =
  | { readonly kind: 'empty' }
  | { readonly kind: 'set'; readonly test: (point: number) => boolean }
  | { readonly kind: 'assert'; readonly what: '^' | '$' | 'A' | 'z' | 'b' | 'B' }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly ways: readonly Node[] }
  | { readonly kind: 'group'; readonly index: number; readonly inner: Node }
  | {
      readonly kind: 'repeat';
      readonly inner: Node;
      readonly least: number;
      readonly most: number;
      readonly lazy: boolean;
    };

/** Steps of a parsed expression, written from its end to its beginning. */
export function assemble(root: Node, names: readonly string[]): Program {
  const steps: Step[] = [{ kind: 'match' }];
  const add = (step: Step): number => steps.push(step) - 1;
  const build = (node: Node, next: number): number => {
    switch (node.kind) {
      case 'empty':
        return next;
      case 'set':
        return add({ kind: 'char', test: node.test, next });
      case 'assert':
        return add({ kind: 'assert', what: node.what, next });
      case 'sequence':
        return node.parts.reduceRight((after, part) => build(part, after), next);
      case 'choice':
        return node.ways
          .map((way) => build(way, next))
          .reduceRight((second, first) => add({ kind: 'split', first, second }));
      case 'group': {
        const inner = build(node.inner, add({ kind: 'save', slot: node.index * 2 + 1, next }));
        return add({ kind: 'save', slot: node.index * 2, next: inner });
      }
      case 'repeat': {
        const { inner, least, most, lazy } = node;
        const either = (more: number, done: number): Step =>
          lazy ? { kind: 'split', first: done, second: more } : { kind: 'split', first: more, second: done };
        let at = next;
        if (most === Infinity) {
          // The loop needs its own number before what it loops over is there.
          const loop = add({ kind: 'match' });
          steps[loop] = either(build(inner, loop), next);
          at = loop;
        } else for (let i = least; i < most; i++) at = add(either(build(inner, at), next));
        for (let i = 0; i < least; i++) at = build(inner, at);
        return at;
      }
    }
  };
  const start = build({ kind: 'group', index: 0, inner: root }, 0);
  return { steps, start, names };
}

const isWord = (point: number | undefined): boolean =>
  point !== undefined &&
  ((point >= 48 && point <= 57) || (point >= 65 && point <= 90) || point === 95 || (point >= 97 && point <= 122));

/**
 * The leftmost match at or after a place, the way that is preferred first: places of the whole and of each group, -1 for a group that took no
 * part. Each step is tried once at each place, so that no expression takes long.
 */
export function search(
  program: Program,
  points: readonly number[],
  from: number,
  longest = false,
): readonly number[] | undefined {
  const { steps, start, names } = program;
  const width = points.length + 1;
  const seen = new Uint8Array(steps.length * width);
  for (let begin = from; begin <= points.length; begin++) {
    const found = attempt(begin);
    if (found) return found;
  }
  return undefined;

  function attempt(begin: number): readonly number[] | undefined {
    const slots = new Array<number>(2 + names.length * 2).fill(-1);
    const stack: ({ pc: number; at: number } | { slot: number; old: number })[] = [{ pc: start, at: begin }];
    let best: readonly number[] | undefined;
    for (let entry = stack.pop(); entry; entry = stack.pop()) {
      if ('slot' in entry) {
        slots[entry.slot] = entry.old;
        continue;
      }
      let { pc, at } = entry;
      for (;;) {
        const key = pc * width + at;
        if (seen[key]) break;
        seen[key] = 1;
        const step = steps[pc] as Step;
        if (step.kind === 'match') {
          if (!longest) return [...slots];
          if (!best || at > (best[1] ?? 0)) best = [...slots];
          break;
        }
        if (step.kind === 'char') {
          const point = points[at];
          if (point === undefined || !step.test(point)) break;
          at++;
          pc = step.next;
        } else if (step.kind === 'split') {
          stack.push({ pc: step.second, at });
          pc = step.first;
        } else if (step.kind === 'save') {
          stack.push({ slot: step.slot, old: slots[step.slot] ?? -1 });
          slots[step.slot] = at;
          pc = step.next;
        } else {
          if (!holds(step.what, at)) break;
          pc = step.next;
        }
      }
    }
    return best;
  }

  function holds(what: Extract<Step, { kind: 'assert' }>['what'], at: number): boolean {
    switch (what) {
      case 'A':
        return at === 0;
      case 'z':
        return at === points.length;
      case '^':
        return at === 0 || points[at - 1] === 10;
      case '$':
        return at === points.length || points[at] === 10;
      default:
        return (isWord(points[at - 1]) !== isWord(points[at])) === (what === 'b');
    }
  }
}
