import { type Expansion, expand, splitArguments } from './expand.ts';
import { MakeFailure } from './failure.ts';

/** `ifeq (a,b)`, `ifeq "a" "b"`, `ifdef NAME` and their opposites. */
export async function conditionHolds(verb: string, text: string, at: Expansion): Promise<boolean> {
  if (verb === 'ifdef' || verb === 'ifndef') {
    const set = (at.variables.get((await expand(text, at)).trim())?.value ?? '') !== '';
    return set === (verb === 'ifdef');
  }
  const sides = sidesOf(text.trim());
  if (!sides) throw new MakeFailure('invalid syntax in conditional', at.where);
  const [left, right] = [await expand(sides[0], at), await expand(sides[1], at)];
  return (left === right) === (verb === 'ifeq');
}

function sidesOf(text: string): readonly [string, string] | undefined {
  if (text.startsWith('(') && text.endsWith(')')) {
    const [left, right] = splitArguments(text.slice(1, -1), 2);
    return left === undefined || right === undefined ? undefined : [left.trimEnd(), right.trimStart()];
  }
  const quoted = /^(["'])(.*?)\1\s*(["'])(.*?)\3$/.exec(text);
  return quoted ? [quoted[2] ?? '', quoted[4] ?? ''] : undefined;
}
