import type { PyModule, Value } from '../objects/object.ts';
import { AwaitRequest, type Gen } from '../objects/request.ts';
import type { Vm } from '../vm/vm.ts';

type Prompt = typeof import('./prompt.ts');

let loaded: Prompt | undefined;

/** The interactive prompt; its code is fetched when the first one begins, while virtual time stands still. */
export function* runPrompt(vm: Vm, main: PyModule, quiet: boolean): Gen<Value> {
  loaded ??= (yield new AwaitRequest(vm.process.clock.hold(import('./prompt.ts')))) as Prompt;
  return yield* loaded.runPrompt(vm, main, quiet);
}
