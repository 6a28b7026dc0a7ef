import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions, programName, UsageError } from './arguments.ts';
import { AwkFailure } from './awk/failure.ts';
import { BUSYBOX_BUILTINS, MAWK_BUILTINS } from './awk/functions.ts';
import { Interpreter } from './awk/interpreter.ts';
import { AwkSyntaxError } from './awk/lexer.ts';
import { unescaped } from './awk/main-input.ts';
import { parseAwk } from './awk/parser.ts';
import type { AwkProgram } from './awk/syntax.ts';
import { inputValue } from './awk/values.ts';
import { isDebianBuild } from './builds.ts';
import { byteTextOf, textOf, toByteText } from './byte-text.ts';
import { badRegex, RegexError } from './regex.ts';
import { complain, flush, openInput, readAll } from './streams.ts';

/** Debian's awk, where the flavour is GNU, is mawk. */
async function run(process: Process, args: readonly string[]): Promise<number> {
  const busybox = flavourOf(process) === 'busybox';
  if (!busybox) {
    const unknown = args.find((arg) => arg.startsWith('-') && arg !== '-' && !/^-[fFvW-]/.test(arg));
    if (args.length === 0) {
      await process.write(2, `Usage: ${programName(process)} [Options] [Program] [file ...]\n`);
      return 2;
    }
    if (unknown !== undefined && args.indexOf(unknown) === 0) throw new AppletFailure(`not an option: ${unknown}`, 2);
    if (/^--./.test(args[0] ?? '')) throw new AppletFailure(`not an option: ${args[0]}`, 2);
  }
  const options = parseOptions(process, args, { short: busybox ? '+F:v:f:e:' : '+F:v:f:W:' });
  const operands = [...options.operands];
  const sources: string[] = [];
  let name = 'cmd. line';
  for (const option of options.given) {
    if (option.name === 'e') sources.push(byteTextOf(option.value ?? ''));
    if (option.name === 'f') {
      sources.push(await programFile(process, option.value ?? '', busybox));
      name = option.value ?? '';
    }
  }
  if (sources.length === 0) {
    const source = operands.shift();
    if (source === undefined) throw new UsageError();
    sources.push(byteTextOf(source));
  }
  let program: AwkProgram;
  try {
    program = parseAwk(sources.join('\n'), busybox ? BUSYBOX_BUILTINS : MAWK_BUILTINS, busybox);
  } catch (error) {
    throw syntaxFailure(process, error, name, busybox);
  }
  const interpreter = new Interpreter({ process, busybox, mathematics: !busybox || !isDebianBuild(process) }, program);
  prepare(process, interpreter, operands, options.value('F'));
  for (const assignment of options.values('v')) {
    if (interpreter.input.assignment(byteTextOf(assignment))) continue;
    if (busybox) throw new UsageError();
    throw new AppletFailure(`improper assignment: -v ${assignment}`, 2);
  }
  try {
    const status = await interpreter.run();
    await interpreter.channels.closeAll();
    return status;
  } catch (error) {
    await flush(process);
    if (error instanceof RegexError) {
      throw new AppletFailure(
        busybox ? badRegex(process, '', error) : `regular expression compile failed (${error.message})`,
        busybox ? 1 : 2,
      );
    }
    if (!(error instanceof AwkFailure)) throw error;
    return await runtimeFailure(process, error, interpreter, name);
  }
}

async function runtimeFailure(
  process: Process,
  error: AwkFailure,
  interpreter: Interpreter,
  name: string,
): Promise<number> {
  if (interpreter.machine.busybox) {
    await complain(
      process,
      error.busybox.startsWith('!') ? error.busybox.slice(1) : `${name}:${interpreter.line}: ${error.busybox}`,
    );
    return 1;
  }
  if (error.mawk.startsWith('!')) {
    await complain(process, error.mawk.slice(1));
    return 2;
  }
  const value = (variable: string): string => interpreter.textOf(interpreter.cell(variable).value);
  await complain(
    process,
    `run time error: ${error.mawk}\n\tFILENAME="${textOf(value('FILENAME'))}" FNR=${value('FNR')} NR=${value('NR')}`,
  );
  return 2;
}

function prepare(
  process: Process,
  interpreter: Interpreter,
  operands: readonly string[],
  separator: string | undefined,
): void {
  const argv = interpreter.cell('ARGV').array;
  ['awk', ...operands].forEach((argument, index) => {
    argv.set(String(index), inputValue(byteTextOf(argument)));
  });
  interpreter.cell('ARGC').value = operands.length + 1;
  interpreter.cell('FILENAME').value = '';
  const environment = interpreter.cell('ENVIRON').array;
  for (const [key, value] of process.env) environment.set(byteTextOf(key), inputValue(byteTextOf(value)));
  if (separator !== undefined) {
    const text = unescaped(byteTextOf(separator));
    interpreter.cell('FS').value = text === 't' ? '\t' : text;
  }
}

async function programFile(process: Process, path: string, busybox: boolean): Promise<string> {
  try {
    return toByteText(await readAll(process, openInput(process, path)));
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    const reason = strerror(error.errno);
    throw busybox
      ? new AppletFailure(`can't open '${path}': ${reason}`)
      : new AppletFailure(`cannot open ${path} (${reason})`, 2);
  }
}

function syntaxFailure(process: Process, error: unknown, name: string, busybox: boolean): unknown {
  if (error instanceof RegexError) {
    return new AppletFailure(
      busybox ? badRegex(process, '', error) : `regular expression compile failed (${error.message})`,
      busybox ? 1 : 2,
    );
  }
  if (!(error instanceof AwkSyntaxError)) return error;
  const { token, previous, reason, open } = error;
  if (busybox) {
    const words =
      reason === 'unexpected' || reason === 'bad-character'
        ? previous?.kind === 'newline' && token.kind === 'end'
          ? 'Unexpected end of string'
          : 'Unexpected token'
        : typeof reason === 'string'
          ? 'Unexpected end of string'
          : reason.busybox === ''
            ? 'Call to undefined function'
            : reason.busybox;
    return new AppletFailure(`${name}:${token.line}: ${words}`);
  }
  const line = `${name === 'cmd. line' ? '' : `${name}: `}line ${token.kind === 'end' ? token.line + 1 : token.line}`;
  if (typeof reason === 'object') return new AppletFailure(`${line}: ${reason.mawk}`, 2);
  const text = textOf(token.text);
  if (reason === 'unterminated-string') return new AppletFailure(`${line}: runaway string constant ${text} ...`, 2);
  if (reason === 'unterminated-regex') return new AppletFailure(`${line}: runaway regular expression ${text} ...`, 2);
  if (reason === 'bad-character') return new AppletFailure(`${token.line}: unexpected character '${text}'`, 2);
  if (text === '}' && open.braces === 0) return new AppletFailure(`${line}: extra '}'`, 2);
  const atEnd = token.kind === 'end' || token.kind === 'newline';
  if (open.parentheses > 0 && (atEnd || text === ';'))
    return new AppletFailure(`line ${token.line}: missing ) near end of line`, 2);
  if (token.kind === 'end') {
    return new AppletFailure(
      open.braces > 0
        ? `${line}: missing } near end of file`
        : `line ${token.line}: syntax error at or near end of line`,
      2,
    );
  }
  return new AppletFailure(`${line}: syntax error at or near ${atEnd ? 'end of line' : text}`, 2);
}

export const awk: Applet = {
  name: 'awk',
  usage: `awk [OPTIONS] [AWK_PROGRAM] [FILE]...

	-v VAR=VAL	Set variable
	-F SEP		Use SEP as field separator
	-f FILE		Read program from FILE
	-e AWK_PROGRAM`,
  run,
};
