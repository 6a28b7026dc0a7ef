import { mistakes, type ParseRequest, type Written } from './instruction.ts';

/** `EXPOSE 80 443/tcp` */
export interface ExposeInstruction extends Written {
  readonly kind: 'expose';
  /** Sorted, variables not yet replaced. */
  readonly ports: readonly string[];
}

export function parseExpose(request: ParseRequest): ExposeInstruction {
  if (request.words.length === 0) throw mistakes.atLeastOne('EXPOSE');
  request.flags.read();
  return { kind: 'expose', ...request.written, ports: [...request.words].sort() };
}
