import { goQuote } from '../../base/go-quote.ts';
import { DockerfileError } from '../dockerfile/error.ts';
import type { ParseRequest, Written } from './instruction.ts';

/** `FROM --platform=linux/amd64 busybox:1.37 AS build` */
export interface FromInstruction extends Written {
  readonly kind: 'from';
  readonly base: string;
  /** In small letters; empty for none. */
  readonly stage: string;
  /** The words as written, for the checks of casing. */
  readonly words: readonly string[];
  readonly platform: string;
}

export function parseFrom(request: ParseRequest): FromInstruction {
  const { words } = request;
  const stage = stageName(words);
  const flags = request.flags.read({ platform: 'string' });
  return { kind: 'from', ...request.written, base: words[0] ?? '', stage, words, platform: flags.string('platform') };
}

function stageName(words: readonly string[]): string {
  if (words.length === 3 && words[1]?.toLowerCase() === 'as') {
    const name = (words[2] ?? '').toLowerCase();
    if (!/^[a-z][a-z0-9-_.]*$/.test(name)) {
      throw new DockerfileError(
        `invalid name for build stage: ${goQuote(words[2] ?? '')}, name can't start with a number or contain symbols`,
      );
    }
    return name;
  }
  if (words.length !== 1) throw new DockerfileError('FROM requires either one or three arguments');
  return '';
}
