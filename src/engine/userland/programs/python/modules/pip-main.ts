import { native } from '../objects/define.ts';
import { PyException, systemExitType } from '../objects/exception.ts';
import { Pending, PyList, type Value } from '../objects/object.ts';
import { AwaitRequest, type Gen } from '../objects/request.ts';
import type { LibraryModule } from '../vm/module-registry.ts';
import type { Vm } from '../vm/vm.ts';

/** pip is a program of the machine, not Python text: `python -m pip` and the command of an environment hand over to it. Answers its exit code. */
export function* handOver(vm: Vm, asModule: boolean): Gen<number> {
  const { process, executable, version, prefix, basePrefix, siteDirs } = vm.options;
  const environment = prefix === basePrefix ? undefined : { root: prefix, sites: siteDirs };
  const caller = { executable, python: version.split('.').slice(0, 2).join('.'), asModule, environment };
  const argv = vm.moduleNamed('sys')?.dict.get('argv');
  const args = argv instanceof PyList ? argv.items.slice(1).map(String) : [];
  const loading = process.clock.hold(import('../../pip/main.ts'));
  return (yield new AwaitRequest(loading.then(({ runPip }) => runPip(process, args, caller)))) as number;
}

/** `python -m pip`: ends the program with pip's code. */
export function* runPip(vm: Vm): Gen<never> {
  const code = yield* handOver(vm, true);
  const error = new PyException(systemExitType, [code]);
  error.setField('code', code);
  throw error;
}

/** pip._internal.cli.main, what the command `pip` of an environment calls. */
export const pipMain: LibraryModule = {
  init: (vm, module) => {
    const main = (): Value => new Pending(handOver(vm, false)) as unknown as Value;
    module.dict.set('main', native('main', 'args?', main));
  },
};
