import { type Expander, onlyWord, type ParseRequest, type Written } from './instruction.ts';

/** `STOPSIGNAL SIGQUIT` */
export interface StopsignalInstruction extends Written {
  readonly kind: 'stopsignal';
  readonly signal: string;
}

export function parseStopsignal(request: ParseRequest): StopsignalInstruction {
  return { kind: 'stopsignal', ...request.written, signal: onlyWord(request, 'STOPSIGNAL') };
}

export function expandStopsignal(stopsignal: StopsignalInstruction, expand: Expander): StopsignalInstruction {
  return { ...stopsignal, signal: expand(stopsignal.signal) };
}
