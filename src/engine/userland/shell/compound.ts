import { assign, raise, ShellError } from './assign.ts';
import { runCoprocess } from './coprocess.ts';
import { arithmeticText, arithmeticValue, expandPattern, expandText, expandWords } from './expand.ts';
import { forkShell } from './fork.ts';
import { readLine } from './input.ts';
import { waitForeground } from './jobs.ts';
import { complain, writeError } from './messages.ts';
import type { ArithmeticFor, Case, CommandNode, CompoundList, For, If, Select, While } from './parse.ts';
import { compilePattern } from './pattern.ts';
import { redirect } from './redirect.ts';
import type { ShellState } from './state.ts';
import { Failure, Jump, lineAt } from './state.ts';
import { evaluateTest } from './test-expression.ts';
import { runHookTrap } from './traps.ts';
import { getText } from './variables.ts';
import { trace } from './xtrace.ts';

type Compound = Exclude<CommandNode, { type: 'Command' }>;

/** Loops, branches, groups, subshells, tests, definitions. */
export async function runCompound(shell: ShellState, node: Compound, last: boolean): Promise<number> {
  switch (node.type) {
    case 'Redirected': {
      try {
        const restore = await redirect(shell, node.redirects, false);
        try {
          return await shell.hooks.runNode(shell, node.command, false);
        } finally {
          restore();
        }
      } catch (error) {
        if (!(error instanceof ShellError)) throw error;
        await complain(shell, error.message);
        if (error.reach === 'exit') throw new Failure(error.status, 'exit');
        return error.status;
      }
    }
    case 'BraceGroup':
      return shell.hooks.runStatements(shell, node.body.commands, undefined, last);
    case 'Subshell': {
      const monitor = shell.options.has('monitor');
      const pid = await forkShell(
        shell,
        (child) => {
          child.inheritedTraps = undefined;
          return shell.hooks.runStatements(child, node.body.commands, undefined, true);
        },
        monitor ? { group: 0, foreground: true } : {},
      );
      return pid === undefined ? shell.status : waitForeground(shell, [pid], undefined);
    }
    case 'If':
      return runIf(shell, node, last);
    case 'While':
      return runWhile(shell, node);
    case 'For':
      return runFor(shell, node);
    case 'ArithmeticFor':
      return runArithmeticFor(shell, node);
    case 'Select':
      return runSelect(shell, node);
    case 'Case':
      return runCase(shell, node, last);
    case 'Function': {
      const name = node.name.value;
      if (shell.dialect.name !== 'bash' && shell.hooks.isSpecial(name) && shell.dialect.name === 'dash')
        await raise(shell, new ShellError(`${name}: bad function name`, 2, 'exit'));
      if (shell.functions.get(name)?.readonly) {
        await complain(shell, `${name}: readonly function`);
        return 1;
      }
      const nameless = shell.dialect.name === 'bash' && shell.fromString && shell.source.file === shell.name;
      shell.functions.set(name, {
        name,
        node,
        source: nameless ? { ...shell.source, file: 'environment' } : shell.source,
        exported: false,
      });
      return 0;
    }
    case 'TestCommand':
      return evaluateTest(shell, node);
    case 'ArithmeticCommand':
      return runArithmetic(shell, node.body);
    case 'Coproc':
      return runCoprocess(shell, node);
  }
}

/** `(( … ))`: 1 when the value is 0, or when it is wrong (`((: …`), which ends nothing. */
async function runArithmetic(shell: ShellState, body: string): Promise<number> {
  if (shell.options.has('xtrace')) await trace(shell, [`(( ${body} ))`], true);
  try {
    return (await arithmeticValue(shell, body)) === 0n ? 1 : 0;
  } catch (error) {
    if (!(error instanceof ShellError)) throw error;
    await complain(shell, `((: ${error.message}`);
    return 1;
  }
}

async function condition(shell: ShellState, list: CompoundList): Promise<boolean> {
  shell.tested++;
  try {
    return (await shell.hooks.runStatements(shell, list.commands)) === 0;
  } finally {
    shell.tested--;
  }
}

async function runIf(shell: ShellState, node: If, last: boolean): Promise<number> {
  if (await condition(shell, node.clause)) return shell.hooks.runStatements(shell, node.then.commands, undefined, last);
  for (const branch of node.elif) {
    if (await condition(shell, branch.clause))
      return shell.hooks.runStatements(shell, branch.then.commands, undefined, last);
  }
  return node.else ? shell.hooks.runStatements(shell, node.else.commands, undefined, last) : 0;
}

/** Runs a loop's body once. True when the loop is to end. */
async function round(shell: ShellState, body: CompoundList): Promise<boolean> {
  const pause = shell.process.step();
  if (pause) await pause;
  try {
    await shell.hooks.runStatements(shell, body.commands);
    return false;
  } catch (error) {
    return leaves(error);
  }
}

function leaves(error: unknown): boolean {
  if (!(error instanceof Jump) || (error.kind !== 'break' && error.kind !== 'continue')) throw error;
  if (error.value > 1) throw new Jump(error.kind, error.value - 1);
  return error.kind === 'break';
}

async function looping(shell: ShellState, body: () => Promise<number>): Promise<number> {
  shell.loops++;
  try {
    return await body();
  } finally {
    shell.loops--;
  }
}

function runWhile(shell: ShellState, node: While): Promise<number> {
  return looping(shell, async () => {
    let status = 0;
    for (;;) {
      try {
        if ((await condition(shell, node.clause)) !== (node.kind === 'while')) return status;
      } catch (error) {
        if (leaves(error)) return shell.status;
        continue;
      }
      if (await round(shell, node.body)) return shell.status;
      status = shell.status;
    }
  });
}

async function runFor(shell: ShellState, node: For): Promise<number> {
  const name = node.name.value;
  if (!/^[A-Za-z_]\w*$/.test(name)) {
    if (shell.dialect.name === 'bash') {
      await complain(shell, `\`${name}': not a valid identifier`);
      return 1;
    }
    await raise(
      shell,
      new ShellError(
        `${shell.dialect.name === 'dash' ? 'Syntax error: Bad' : 'syntax error: bad'} for loop variable`,
        2,
        'exit',
      ),
    );
  }
  const words = node.wordlist === undefined ? [...shell.positional] : await expandWords(shell, node.wordlist);
  return looping(shell, async () => {
    shell.status = 0;
    for (const word of words) {
      try {
        assign(shell, name, word);
      } catch (error) {
        if (error instanceof ShellError) await raise(shell, error);
        throw error;
      }
      if (shell.dialect.name === 'bash') {
        shell.line = lineAt(shell.source, node.pos);
        if (shell.options.has('xtrace'))
          await trace(shell, [`for ${name} in ${node.wordlist?.map((each) => each.text).join(' ') ?? '"$@"'}`], true);
        if (shell.traps.has('DEBUG')) await runHookTrap(shell, 'DEBUG');
      }
      if (await round(shell, node.body)) return shell.status;
    }
    return shell.status;
  });
}

function runArithmeticFor(shell: ShellState, node: ArithmeticFor): Promise<number> {
  const text = shell.source.text;
  const part = (expression: { readonly pos: number; readonly end: number } | undefined): string =>
    expression ? text.slice(expression.pos, expression.end) : '';
  return looping(shell, async () => {
    const evaluate = async (expression: { readonly pos: number; readonly end: number }): Promise<bigint> => {
      if (shell.options.has('xtrace')) await trace(shell, [`(( ${part(expression)} ))`], true);
      return arithmeticText(shell, part(expression));
    };
    if (node.initialize) await evaluate(node.initialize);
    shell.status = 0;
    for (;;) {
      if (node.test && (await evaluate(node.test)) === 0n) return shell.status;
      if (await round(shell, node.body)) return shell.status;
      if (node.update) await evaluate(node.update);
    }
  });
}

async function runSelect(shell: ShellState, node: Select): Promise<number> {
  const words = node.wordlist === undefined ? [...shell.positional] : await expandWords(shell, node.wordlist);
  if (words.length === 0) return 0;
  const menu = words
    .map((word, index) => `${String(index + 1).padStart(String(words.length).length)}) ${word}\n`)
    .join('');
  return looping(shell, async () => {
    let show = true;
    for (;;) {
      if (show) await writeError(shell, menu);
      await writeError(shell, getText(shell.variables, 'PS3') ?? '#? ');
      const line = await readLine(shell, 0);
      if (line === undefined) {
        await shell.process.write(1, '\n');
        return 1;
      }
      show = line.trim() === '';
      if (show) continue;
      assign(shell, 'REPLY', line);
      assign(shell, node.name.value, /^\d+$/.test(line.trim()) ? (words[Number(line.trim()) - 1] ?? '') : '');
      if (await round(shell, node.body)) return shell.status;
    }
  });
}

async function runCase(shell: ShellState, node: Case, last: boolean): Promise<number> {
  const subject = await expandText(shell, node.word);
  if (shell.options.has('xtrace') && shell.dialect.name === 'bash')
    await trace(shell, [`case ${node.word.text} in`], true);
  const options = { extended: shell.shopt.has('extglob'), fold: shell.shopt.has('nocasematch') };
  let status = 0;
  let through = false;
  for (const item of node.items) {
    let matched = through;
    for (const word of matched ? [] : item.pattern) {
      const pattern = await expandPattern(shell, word);
      if (compilePattern(pattern, options).matches(subject)) {
        matched = true;
        break;
      }
    }
    if (!matched) continue;
    const ends = item.terminator === undefined || item.terminator === ';;';
    status = await shell.hooks.runStatements(shell, item.body.commands, undefined, last && ends);
    if (ends) return status;
    through = item.terminator === ';&';
  }
  return status;
}
