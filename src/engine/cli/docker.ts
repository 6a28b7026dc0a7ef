import type { CliTerminal } from '../api/terminal.ts';
import { goQuote } from '../base/go-quote.ts';
import { type CommandRecord, checkArgs, commandPath, type FoundCommand, findCommand, useLine } from './command.ts';
import { connectedApi } from './context/connection.ts';
import { Cancelled, CliError, errorText, exitWith, notSimulated } from './errors.ts';
import { FlagError, HelpRequest, type ParsedFlags, parseFlags } from './flags/parser.ts';
import { takesValue } from './flags/spec.ts';
import { helpText } from './help.ts';
import type { Interrupts } from './invocation.ts';
import { ROOT } from './tree.ts';
import { CLIENT_BUILD, CLIENT_VERSION } from './versions.ts';

const SIGNAL_NUMBERS: Readonly<Record<string, number>> = { INT: 2, TERM: 15 };

/** Runs one docker command line (without the word `docker`) and answers its exit code. */
export async function runDocker(terminal: CliTerminal, argv: readonly string[]): Promise<number> {
  const signals = watchSignals(terminal);
  try {
    await Promise.race([dispatch(terminal, argv, signals.interrupts), signals.ended]);
    return 0;
  } catch (error) {
    return await report(terminal, error);
  } finally {
    signals.stop();
  }
}

async function report(terminal: CliTerminal, error: unknown): Promise<number> {
  if (error instanceof Cancelled) return 0;
  // What is neither docker's nor the daemon's complaint is not for the learner: a killed process, a closed pipe.
  if (!(error instanceof Error) || error.name === 'ProcessGone') throw error;
  const text = errorText(error);
  if (text !== '') await terminal.err(`${text}\n`);
  return error instanceof CliError ? error.exitCode : 1;
}

async function dispatch(terminal: CliTerminal, argv: readonly string[], interrupts: Interrupts): Promise<void> {
  const root: FoundCommand = { record: ROOT, path: ['docker'] };
  const global = await flagsOf(terminal, root, argv, false);
  if (global.values.bool('version')) return terminal.out(`Docker version ${CLIENT_VERSION}, build ${CLIENT_BUILD}\n`);
  refuseFlags(root, global);
  if (global.args[0] === 'help') return helpTopic(terminal, global.args.slice(1));
  const { found, words } = traverse(root, global.args);
  const { record } = found;
  const help = (): Promise<void> => showHelp(terminal, found, 'out');
  if (global.values.bool('help') && (record === ROOT || !record.flags.some((flag) => flag.name === 'help')))
    return help();
  if (isUnread(record) && words.some((word) => word.startsWith('-'))) {
    if (words.includes('--help')) return help();
    throw notSimulated(commandPath(found));
  }
  let parsed: ParsedFlags;
  try {
    parsed = await flagsOf(terminal, found, words, !record.flagsFirst);
  } catch (error) {
    if (!(error instanceof HelpRequest)) throw error;
    for (const notice of error.notices) await terminal.out(`${notice}\n`);
    return help();
  }
  if (parsed.values.changed('help') && parsed.values.bool('help')) return help();
  const args = parsed.args;
  if (record === ROOT) {
    if (args.length === 0) return showHelp(terminal, found, 'err');
    throw new CliError(`docker: unknown command: docker ${args[0]}\n\nRun 'docker --help' for more information`);
  }
  if (found.path[1] === 'buildx') await checkBuildxWords(terminal, found, args);
  else checkArgs(found, args);
  if (!record.run && record.commands.length > 0)
    return showHelp(terminal, found, found.path[1] === 'buildx' ? 'out' : 'err');
  if (!record.run) throw notSimulated(commandPath(found));
  refuseFlags(found, parsed);
  const connection = { context: global.values.string('context'), host: global.values.string('host') };
  if (connection.context !== '' && connection.host !== '')
    throw new CliError('conflicting options: cannot specify both --host and --context');
  // `docker context` repairs what keeps the others from connecting.
  const noun = found.path[1];
  const api =
    noun === 'context' ? terminal.api : connectedApi(terminal, connection, noun === 'buildx' ? 'ERROR: ' : '');
  return record.run({ terminal, api, connection, command: found, flags: parsed.values, args, interrupts });
}

/** What is not simulated and whose flags nobody has written down: none of them is called wrong. */
function isUnread(record: CommandRecord): boolean {
  return !record.run && record.flags.length === 0 && (record.plugin || record.use.includes('[OPTIONS]'));
}

/** buildx, a program of its own, puts ERROR before its complaints, and helps with what it does not know. */
async function checkBuildxWords(terminal: CliTerminal, found: FoundCommand, args: readonly string[]): Promise<void> {
  if (found.record.commands.length > 0 && args.length > 0) {
    await showHelp(terminal, found, 'out');
    throw new CliError(`ERROR: unknown command: ${goQuote(args[0] ?? '')}`);
  }
  try {
    checkArgs(found, args);
  } catch (error) {
    throw error instanceof CliError ? new CliError(`ERROR: ${error.message}`, error.exitCode) : error;
  }
}

async function flagsOf(
  terminal: CliTerminal,
  found: FoundCommand,
  words: readonly string[],
  interspersed: boolean,
): Promise<ParsedFlags> {
  try {
    const around = { env: terminal.env, absolute: (path: string) => terminal.files.absolute(path) };
    const parsed = parseFlags(found.record.flags, words, interspersed, around);
    for (const notice of parsed.notices) await terminal.out(`${notice}\n`);
    return parsed;
  } catch (error) {
    if (!(error instanceof FlagError)) throw error;
    throw new CliError(
      `${error.message}\n\nUsage:  ${useLine(found)}\n\nRun '${commandPath(found)} --help' for more information`,
      125,
    );
  }
}

/** What is known but not simulated is refused by name, never taken silently. */
function refuseFlags(found: FoundCommand, parsed: ParsedFlags): void {
  for (const flag of found.record.flags) {
    if (flag.refused && parsed.values.changed(flag.name)) throw notSimulated(`${commandPath(found)} --${flag.name}`);
  }
}

/** Walks down the tree as cobra's Traverse: flags of the nouns may stand between the names. */
function traverse(root: FoundCommand, words: readonly string[]): { found: FoundCommand; words: readonly string[] } {
  let found = root;
  let rest = words;
  for (;;) {
    const at = nextName(found, rest);
    const record = at < 0 ? undefined : findCommand(found.record, rest[at] ?? '');
    if (!record) return { found, words: rest };
    // docker hands these to the plugin buildx: builder is its older name, and it builds.
    const path =
      record.name === 'builder'
        ? ['docker', 'buildx']
        : record.name === 'build'
          ? ['docker', 'buildx', 'build']
          : [...found.path, record.name];
    found = { record, path };
    rest = rest.slice(at + 1);
  }
}

function nextName(found: FoundCommand, words: readonly string[]): number {
  if (found.record.commands.length === 0) return -1;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--') return -1;
    if (!word.startsWith('-') || word === '-') return at;
    const flag = found.record.flags.find(
      (each) => word === `--${each.name}` || (each.short !== '' && word === `-${each.short}`),
    );
    if (flag && takesValue(flag)) at++;
    else if (word === '--help' || word === '-h') return -1;
  }
  return -1;
}

/** `docker help image ls` */
async function helpTopic(terminal: CliTerminal, words: readonly string[]): Promise<void> {
  let found: FoundCommand = { record: ROOT, path: ['docker'] };
  for (const word of words) {
    const record = findCommand(found.record, word);
    if (!record) throw new CliError(`unknown help topic: ${words.join(' ')}`);
    found = { record, path: [...found.path, record.name] };
  }
  return showHelp(terminal, found, 'out');
}

function showHelp(terminal: CliTerminal, found: FoundCommand, to: 'out' | 'err'): Promise<void> {
  const columns = terminal.stdinIsTerminal ? terminal.size().columns : 80;
  const bold = to === 'out' ? terminal.stdoutIsTerminal : terminal.stderrIsTerminal;
  return terminal[to](helpText(found, columns, bold));
}

/** INT and TERM: the first cancels, the third ends even what handles signals itself. */
function watchSignals(terminal: CliTerminal): { interrupts: Interrupts; ended: Promise<never>; stop: () => void } {
  const first = Promise.withResolvers<string>();
  const ended = Promise.withResolvers<never>();
  const endings: (() => void)[] = [];
  let count = 0;
  let shielded = false;
  ended.promise.catch(() => {});
  const unwatch = terminal.onSignal((signal) => {
    const number = SIGNAL_NUMBERS[signal.replace(/^SIG/, '')];
    if (number === undefined) return;
    count++;
    first.resolve(signal);
    if (!shielded) ended.reject(exitWith(128 + number));
    else if (count === 3) ended.reject(new CliError('\ngot 3 SIGTERM/SIGINTs, forcefully exiting'));
  });
  return {
    interrupts: {
      shield: () => {
        shielded = true;
      },
      first: first.promise,
      atEnd: (work) => void endings.push(work),
    },
    ended: ended.promise,
    stop: () => {
      unwatch();
      for (const work of endings) work();
    },
  };
}
