import type { Builtin, BuiltinCode } from '../builtin.ts';
import { complain } from '../messages.ts';

type Rare = typeof import('./rare/index.ts');
let rareCode: Rare | undefined;

/** A builtin whose code is fetched when one of its kind is first called, so that a page has its prompt without it. */
function rare(code: keyof Rare, facts: Omit<Builtin, 'run'>): Builtin {
  const builtin: Builtin = {
    ...facts,
    async run(call) {
      try {
        rareCode ??= await call.shell.process.clock.hold(import('./rare/index.ts'));
      } catch (error) {
        await complain(call.shell, `drydock: ${error instanceof Error ? error.message : error}`, call.name);
        return 1;
      }
      const run: BuiltinCode = rareCode[code];
      return run(call, builtin);
    },
  };
  return builtin;
}

const mapfileFacts: Omit<Builtin, 'run'> = {
  name: 'mapfile',
  only: ['bash'],
  synopsis: 'mapfile [-d delim] [-n count] [-O origin] [-s count] [-t] [-u fd] [-C callback] [-c quantum] [array]',
  summary: 'Read lines from the standard input into an indexed array variable.',
};

export const dirs = rare('dirs', {
  name: 'dirs',
  only: ['bash'],
  synopsis: 'dirs [-clpv] [+N] [-N]',
  summary: 'Display directory stack.',
});
export const getopts = rare('getopts', {
  name: 'getopts',
  synopsis: 'getopts optstring name [arg ...]',
  summary: 'Parse option arguments.',
});
export const mapfile = rare('mapfile', mapfileFacts);
export const popd = rare('popd', {
  name: 'popd',
  only: ['bash'],
  synopsis: 'popd [-n] [+N | -N]',
  summary: 'Remove directories from stack.',
});
export const printf = rare('printf', {
  name: 'printf',
  synopsis: 'printf [-v var] format [arguments]',
  summary: 'Formats and prints ARGUMENTS under control of the FORMAT.',
});
export const pushd = rare('pushd', {
  name: 'pushd',
  only: ['bash'],
  synopsis: 'pushd [-n] [+N | -N | dir]',
  summary: 'Add directories to stack.',
});
export const readarray = rare('mapfile', { ...mapfileFacts, name: 'readarray' });
export const ulimit = rare('ulimit', {
  name: 'ulimit',
  synopsis: 'ulimit [-SHabcdefiklmnpqrstuvxPRT] [limit]',
  summary: 'Modify shell resource limits.',
});
export const umask = rare('umask', {
  name: 'umask',
  synopsis: 'umask [-p] [-S] [mode]',
  summary: 'Display or set file mode mask.',
});
