/**
 * npm run -s try -- 'docker run busybox echo hi'     one line
 * npm run -s try < script.sh                         several lines from standard input
 * npm run -s try                                     an interactive session, on a terminal
 *
 * Runs on a fresh machine. Lines run in virtual time (sleeping takes none), an interactive session in real time.
 */
import { text } from 'node:stream/consumers';
import { createMachine } from '../src/engine/index.ts';

const words = process.argv.slice(2);
if (words.length === 0 && process.stdin.isTTY) await interactive();
else await lines(words.length > 0 ? words.join(' ') : await text(process.stdin));

/** All the text in one shell, so that here-documents and loops may span lines; output as it comes. */
async function lines(script: string): Promise<void> {
  const machine = await createMachine({ seed: 'try', time: 'virtual' });
  const result = await machine.run(script);
  process.stdout.write(result.stdout);
  process.stderr.write(result.stderr);
  process.exitCode = result.exitCode;
}

async function interactive(): Promise<void> {
  const machine = await createMachine({ seed: String(Date.now()), time: 'real' });
  const { stdin, stdout } = process;
  const terminal = machine.openTerminal(stdout.columns ?? 80, stdout.rows ?? 24);
  terminal.onOutput((bytes) => stdout.write(bytes));
  terminal.onExit(() => {
    stdin.setRawMode(false);
    process.exit(0);
  });
  stdin.setRawMode(true);
  stdin.on('data', (data) => terminal.input(data.toString('utf8')));
  stdout.on('resize', () => terminal.resize(stdout.columns, stdout.rows));
}
