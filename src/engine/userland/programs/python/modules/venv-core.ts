import { native } from '../objects/define.ts';
import { Pending, type Value } from '../objects/object.ts';
import { AwaitRequest, type Gen } from '../objects/request.ts';
import type { LibraryModule } from '../vm/module-registry.ts';
import type { Vm } from '../vm/vm.ts';

/** _venv: puts pip into a new environment, as ensurepip does; False where a distribution has left out ensurepip. */
export const venvCore: LibraryModule = {
  init: (vm, module) => {
    module.dict.set(
      'seed',
      native(
        'seed',
        'env_dir executable',
        (_vm, env: Value, executable: Value) => new Pending(seed(vm, String(env), String(executable))),
      ),
    );
  },
};

function* seed(vm: Vm, env: string, executable: string): Gen<Value> {
  const { process, libDir, basePrefix, version } = vm.options;
  const loading = process.clock.hold(import('../../pip/seed-environment.ts'));
  const { seedEnvironment } = (yield new AwaitRequest(loading)) as typeof import('../../pip/seed-environment.ts');
  const python = version.split('.').slice(0, 2).join('.');
  const done = seedEnvironment(process, { env, executable, python, libDir, basePrefix });
  // Unpacking and compiling pip takes a real ensurepip some two seconds.
  if (done) yield new AwaitRequest(process.sleep(1_800));
  return done;
}
