import { mistakes, type ParseRequest, type Written } from './instruction.ts';

/** `ARG VERSION=1.0 NAME` */
export interface ArgInstruction extends Written {
  readonly kind: 'arg';
  readonly args: readonly { readonly key: string; readonly value: string | undefined }[];
}

export function parseArg(request: ParseRequest): ArgInstruction {
  if (request.words.length === 0) throw mistakes.atLeastOne('ARG');
  const args = request.words.map((word) => {
    const cut = word.indexOf('=');
    if (cut === 0) throw mistakes.blankNames('ARG');
    return cut < 0 ? { key: word, value: undefined } : { key: word.slice(0, cut), value: word.slice(cut + 1) };
  });
  return { kind: 'arg', ...request.written, args };
}
