import { unreachable } from '../../../base/errors.ts';
import { type Assertion, type Node, RegexError } from './syntax.ts';

/** A regular expression as instructions, after R. Cox, "Regular Expression Matching: the Virtual Machine Approach". */
export type Instruction =
  | { readonly op: 'set'; readonly set: Uint8Array }
  | { readonly op: 'split'; readonly first: number; readonly second: number }
  | { readonly op: 'jump'; readonly to: number }
  | { readonly op: 'save'; readonly slot: number }
  | { readonly op: 'same-as'; readonly index: number }
  | { readonly op: 'assert'; readonly what: Assertion }
  | { readonly op: 'match' };

export interface Program {
  readonly code: readonly Instruction[];
  /** Start and end of the whole and of each group. */
  readonly slots: number;
  readonly hasBackReferences: boolean;
  /** Bytes that a match can begin with; undefined when it may be empty or begin with an assertion. */
  readonly first: Uint8Array | undefined;
  /** The whole pattern when it is plain text. */
  readonly literal: string | undefined;
  /** It can match only where the text begins. */
  readonly anchored: boolean;
}

const MAX_CODE = 60000;

export function compileNode(root: Node, groups: number, ignoreCase: boolean, multiline: boolean): Program {
  const code: Instruction[] = [];
  let hasBackReferences = false;
  const push = (instruction: Instruction): number => {
    if (code.length >= MAX_CODE) throw new RegexError('Regular expression too big');
    return code.push(instruction) - 1;
  };
  const compile = (node: Node): void => {
    switch (node.kind) {
      case 'empty':
        return;
      case 'set':
        push({ op: 'set', set: node.set });
        return;
      case 'assert':
        push({ op: 'assert', what: node.what });
        return;
      case 'same-as':
        hasBackReferences = true;
        push({ op: 'same-as', index: node.index });
        return;
      case 'group':
        push({ op: 'save', slot: node.index * 2 });
        compile(node.item);
        push({ op: 'save', slot: node.index * 2 + 1 });
        return;
      case 'sequence':
        for (const item of node.items) compile(item);
        return;
      case 'choice': {
        const jumps: number[] = [];
        node.items.forEach((item, index) => {
          if (index === node.items.length - 1) {
            compile(item);
            return;
          }
          const split = push({ op: 'jump', to: 0 });
          compile(item);
          jumps.push(push({ op: 'jump', to: 0 }));
          code[split] = { op: 'split', first: split + 1, second: code.length };
        });
        for (const jump of jumps) code[jump] = { op: 'jump', to: code.length };
        return;
      }
      case 'repeat': {
        for (let count = 0; count < node.min; count++) compile(node.item);
        if (node.max === Infinity) {
          const split = push({ op: 'jump', to: 0 });
          compile(node.item);
          push({ op: 'jump', to: split });
          code[split] = { op: 'split', first: split + 1, second: code.length };
          return;
        }
        const splits: number[] = [];
        for (let count = node.min; count < node.max; count++) {
          splits.push(push({ op: 'jump', to: 0 }));
          compile(node.item);
        }
        for (const split of splits) code[split] = { op: 'split', first: split + 1, second: code.length };
        return;
      }
      default:
        unreachable(node);
    }
  };
  compile(root);
  push({ op: 'match' });
  return {
    code,
    slots: groups * 2 + 2,
    hasBackReferences,
    first: firstBytes(code),
    literal: ignoreCase ? undefined : literalOf(root),
    anchored: !multiline && code[0]?.op === 'assert' && code[0].what === 'line-start',
  };
}

function firstBytes(code: readonly Instruction[]): Uint8Array | undefined {
  const set = new Uint8Array(256);
  const seen = new Set<number>();
  const stack = [0];
  while (stack.length > 0) {
    const at = stack.pop() as number;
    if (seen.has(at)) continue;
    seen.add(at);
    const instruction = code[at] as Instruction;
    switch (instruction.op) {
      case 'set':
        for (let byte = 0; byte < 256; byte++) if (instruction.set[byte]) set[byte] = 1;
        break;
      case 'split':
        stack.push(instruction.first, instruction.second);
        break;
      case 'jump':
        stack.push(instruction.to);
        break;
      case 'save':
        stack.push(at + 1);
        break;
      default:
        return undefined;
    }
  }
  return set;
}

function literalOf(node: Node): string | undefined {
  if (node.kind === 'set') {
    const only = node.set.indexOf(1);
    return only >= 0 && node.set.indexOf(1, only + 1) < 0 ? String.fromCharCode(only) : undefined;
  }
  if (node.kind !== 'sequence') return undefined;
  const parts = node.items.map((item) => (item.kind === 'set' ? literalOf(item) : undefined));
  return parts.every((part) => part !== undefined) ? parts.join('') : undefined;
}
