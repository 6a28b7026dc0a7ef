import type { Process } from '../../../kernel/process.ts';
import { type CommandLine, isOn, parseCommandLine } from './command-line.ts';
import { type Caller, type Environment, environmentOf } from './environment.ts';
import { PipFailure } from './failure.ts';
import { install } from './install.ts';
import { cache, check, freeze, index, list, quietness, show } from './queries.ts';
import { uninstall } from './uninstall.ts';
import { HELP, usageOf, VERBS } from './usage.ts';
import { Voice } from './voice.ts';

/** pip, pip3, pip3.13. */
export function main(proc: Process): Promise<number> {
  return runPip(proc, proc.argv.slice(1), undefined);
}

/** `pip VERB …`, or `python -m pip VERB …`, then with who calls. */
export async function runPip(proc: Process, args: readonly string[], caller: Caller | undefined): Promise<number> {
  let voice = new Voice(proc, 0);
  try {
    const line = parseCommandLine(proc, args);
    voice = new Voice(proc, quietness(line));
    return await run(proc, line, environmentOf(proc, caller), voice);
  } catch (error) {
    if (!(error instanceof PipFailure)) throw error;
    const [first, ...rest] = error.lines;
    if (first !== undefined) await voice.error(first);
    if (error.plain !== '') await proc.write(2, error.plain);
    for (const text of rest) await voice.error(text);
    return error.code;
  }
}

async function run(proc: Process, line: CommandLine, env: Environment, voice: Voice): Promise<number> {
  const { verb } = line;
  if (isOn(line, 'version') && verb === '') {
    await voice.answer(`pip ${env.version} from ${env.location} (python ${env.python})\n`);
    return 0;
  }
  if (verb === '' || verb === 'help') {
    await voice.answer(HELP);
    return 0;
  }
  if (!VERBS.has(verb)) throw new PipFailure([`unknown command "${verb}"`]);
  if (isOn(line, 'help')) {
    await voice.answer(usageOf(verb));
    return 0;
  }
  switch (verb) {
    case 'install':
      return install(proc, line, env, voice);
    case 'uninstall':
      return uninstall(proc, line, env, voice);
    case 'freeze':
      return freeze(proc, line, env, voice);
    case 'list':
      return list(proc, line, env, voice);
    case 'show':
      return show(proc, line, env, voice);
    case 'check':
      return check(proc, env, voice);
    case 'cache':
      return cache(proc, line, voice);
    case 'index':
      return index(proc, line, env, voice);
    default:
      throw new PipFailure([], 1, `drydock: 'pip ${verb}' is not simulated\n`);
  }
}
