import { baseGroupType, type PyException, type PyTraceback } from '../objects/exception.ts';
import type { Gen } from '../objects/request.ts';
import type { ChainNode } from './exception-chain.ts';

/** How single exceptions are written, by who writes the whole. */
export interface TextParts {
  /** Frames, with long repetitions cut short; '' without a traceback. */
  frames(traceback: PyTraceback): string;
  /** The last lines: name and message. */
  message(error: PyException): Gen<string>;
  /** A member, with causes and contexts. */
  node(node: ChainNode): Gen<string>;
  mark(text: string, indent: string): string;
}

/** An exception group with its members, as a tree of bars. */
export function* groupText(node: ChainNode, indent: string, parts: TextParts): Gen<string> {
  const { error } = node;
  const top = indent === '';
  const bar = `${indent === '' ? '  ' : indent.replace('| ', '  ')}| `;
  let own = error.traceback
    ? `Exception Group Traceback (most recent call last):\n${parts.frames(error.traceback)}`
    : '';
  own += yield* parts.message(error);
  const prefix = top ? '  ' : indent.slice(0, -2);
  let out = parts.mark(own, bar);
  if (top && error.traceback) out = out.replace('  | ', '  + ');
  else if (error.traceback) out = out.replace(bar, `${bar.slice(0, -2)}+ `);
  const inside = node.members;
  for (const [i, member] of inside.entries()) {
    if (i === 15) {
      out += `${prefix}  +---------------- ... ----------------\n${bar}  | and ${inside.length - 15} more exceptions\n`;
      break;
    }
    out += `${bar.slice(0, -2)}${i === 0 ? '+-' : '  '}+---------------- ${i + 1} ----------------\n`;
    const text = yield* parts.node(member);
    const nested = member.error.cls.isSubclass(baseGroupType);
    const lines = nested ? text.replace(/^ {2}/gm, '').split('\n').slice(0, -1) : text.split('\n').slice(0, -1);
    for (const [n, line] of lines.entries())
      out +=
        nested && (n === 0 || line.startsWith('+-') || line.startsWith(' ')) && !line.startsWith('|')
          ? `${bar.slice(0, -2)}  ${line}\n`
          : nested
            ? `${bar.slice(0, -2)}  ${line}\n`
            : `${bar.slice(0, -2)}  | ${line}\n`;
  }
  if (inside.length > 0 && !out.endsWith('------------------------------------\n'))
    out += `${bar.slice(0, -2)}  +------------------------------------\n`;
  return out;
}
