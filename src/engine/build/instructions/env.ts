import {
  type Expander,
  expandPairs,
  type KeyValue,
  keyValues,
  type ParseRequest,
  type Written,
} from './instruction.ts';

/** `ENV MODE=production` */
export interface EnvInstruction extends Written {
  readonly kind: 'env';
  readonly pairs: readonly KeyValue[];
}

export function parseEnv(request: ParseRequest): EnvInstruction {
  request.flags.read();
  return { kind: 'env', ...request.written, pairs: keyValues(request, 'ENV') };
}

export function expandEnv(env: EnvInstruction, expand: Expander): EnvInstruction {
  return { ...env, pairs: expandPairs(env.pairs, expand) };
}
