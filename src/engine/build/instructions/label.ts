import {
  type Expander,
  expandPairs,
  type KeyValue,
  keyValues,
  type ParseRequest,
  type Written,
} from './instruction.ts';

/** `LABEL version="1.0"` */
export interface LabelInstruction extends Written {
  readonly kind: 'label';
  readonly pairs: readonly KeyValue[];
}

export function parseLabel(request: ParseRequest): LabelInstruction {
  request.flags.read();
  return { kind: 'label', ...request.written, pairs: keyValues(request, 'LABEL') };
}

export function expandLabel(label: LabelInstruction, expand: Expander): LabelInstruction {
  return { ...label, pairs: expandPairs(label.pairs, expand) };
}
