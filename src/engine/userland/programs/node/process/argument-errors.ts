import type { GuestFunction } from '../runtime/callable.ts';
import { Frame } from '../runtime/suspension.ts';
import type { NodeProcess } from './node-process.ts';

/** Node's errors about arguments, for the library to throw. */
export interface ArgumentErrors {
  /** (name, 'of type string', value): `The "path" argument must be of type string. Received undefined`. */
  readonly invalidType: GuestFunction;
  /** (name, why, value): `The property 'options.x' is invalid. Received 1`. */
  readonly invalidValue: GuestFunction;
  /** (name, range, value): `The value of "port" is out of range. …`. */
  readonly outOfRange: GuestFunction;
  /** (kind, code, message). */
  readonly coded: GuestFunction;
  /** (excerpt, kind, code, message): with the lines of Node's own that stand above it when nobody catches it. */
  readonly excerpted: GuestFunction;
  /** (error, 'place¦line¦column', 'frame;frame…', lost?): with the lines and frames of Node's own. */
  readonly traced: GuestFunction;
  /** (error, 'place¦line¦column'): with the lines of Node's own alone. */
  readonly placed: GuestFunction;
  /** A callback that is none, given to a function by that name. Answers SUSPENDED, or throws. */
  refusedCallback(name: string, value: unknown): unknown;
}

type Words = typeof import('./argument-words.ts').ARGUMENT_WORDS;

let words: Words | undefined;

/** Makes the words known: with the first such error, or with a module that checks much. */
export function useArgumentWords(given: Words): void {
  words = given;
}

export function argumentErrors(node: NodeProcess): ArgumentErrors {
  const { rt } = node;
  const say = (name: string, args: readonly unknown[]): unknown => {
    if (words) return words[name]?.(node, args);
    const fetching = import('./argument-words.ts').then((fetched) => useArgumentWords(fetched.ARGUMENT_WORDS));
    return rt.after(rt.block(node.hold(fetching)), () => say(name, args));
  };
  const native = (name: string): GuestFunction => rt.native(name, 0, (_, args) => say(name, args));
  return {
    invalidType: native('invalidType'),
    invalidValue: native('invalidValue'),
    outOfRange: native('outOfRange'),
    coded: native('coded'),
    excerpted: native('excerpted'),
    traced: native('traced'),
    placed: native('placed'),
    refusedCallback(name, value) {
      rt.top = new Frame(rt.top, { name, source: undefined, place: () => undefined, arrow: false, role: 'native' });
      return rt.after(say('invalidType', ['callback', 'of type function', value]), (error) => {
        throw error;
      });
    },
  };
}
