import { decodeUtf8, encodeUtf8 } from '../../../../src/engine/base/bytes.ts';
import { exitCodeOf } from '../../../../src/engine/kernel/process.ts';
import type { Main } from '../../../../src/engine/kernel/program.ts';
import { SIGNAL_NUMBERS } from '../../../../src/engine/kernel/signal.ts';
import type { PtyMaster } from '../../../../src/engine/kernel/tty.ts';
import { SHELL_PROGRAMS } from '../../../../src/engine/userland/shell/programs.ts';
import { makeKernel, type Run, type TestKernel } from '../../kernel/make-kernel.ts';
import { SMALL_PROGRAMS } from './small-programs.ts';

export type Dialect = 'ash' | 'bash' | 'dash';

const MAINS: Readonly<Record<Dialect, string>> = {
  ash: 'shell dialect=ash',
  bash: 'shell dialect=bash',
  dash: 'shell dialect=dash',
};

export interface TestShell extends TestKernel {
  /** Runs `sh -c TEXT` (bash -c, dash -c) to its end. */
  sh(
    dialect: Dialect,
    text: string,
    options?: { readonly input?: string; readonly args?: readonly string[] },
  ): Promise<Run>;
  /** The same with any argument list. */
  exec(argv: readonly string[], options?: { readonly input?: string }): Promise<Run>;
  /** An interactive shell on a terminal; `send` types and waits 0.8 s of the machine's time. */
  terminal(argv: readonly string[]): Promise<{
    readonly master: PtyMaster;
    send(text: string): Promise<void>;
    screen(): string;
    readonly exited: Promise<number>;
  }>;
}

/** A machine with a few programs in /bin and the three shells: `sh` is ash. */
export function makeShell(programs: Readonly<Record<string, Main>> = SMALL_PROGRAMS): TestShell {
  const test = makeKernel();
  const { kernel, fs } = test;
  for (const program of SHELL_PROGRAMS) kernel.addProgram(program);
  for (const [name, main] of Object.entries(programs)) test.program(`/bin/${name}`, main);
  binary('sh', MAINS.ash);
  binary('ash', MAINS.ash);
  binary('bash', MAINS.bash);
  binary('dash', MAINS.dash);
  for (const folder of ['/etc', '/root', '/home', '/work']) fs.mkdirs(folder);
  fs.writeFile('/etc/passwd', 'root:x:0:0:root:/root:/bin/sh\ndaemon:x:1:1:daemon:/usr/sbin:/bin/false\n');
  fs.writeFile('/etc/group', 'root:x:0:\ndaemon:x:1:\n');
  const env = new Map([
    ['PATH', '/bin'],
    ['HOME', '/root'],
  ]);

  function binary(name: string, line: string): void {
    fs.writeFile(`/bin/${name}`, `\u007fELF\ndrydock:${line}\n`);
    fs.chmod(`/bin/${name}`, 0o755);
  }

  const exec: TestShell['exec'] = async (argv, options = {}) => {
    let out = '';
    let err = '';
    const source = kernel.source();
    source.push(encodeUtf8(options.input ?? ''));
    source.end();
    const launched = await kernel.launch({
      namespace: kernel.host,
      fs: fs.with({ cwd: '/work' }),
      argv,
      env,
      descriptions: [
        source.description,
        kernel.sink((bytes) => {
          out += decodeUtf8(bytes);
        }),
        kernel.sink((bytes) => {
          err += decodeUtf8(bytes);
        }),
      ],
    });
    return { code: exitCodeOf(await launched.exited, SIGNAL_NUMBERS), out, err };
  };

  return {
    ...test,
    exec,
    sh: (dialect, text, options = {}) =>
      exec([dialect === 'ash' ? 'sh' : dialect, '-c', text, ...(options.args ?? [])], options),
    async terminal(argv) {
      const { master, slave } = kernel.createPty('/dev/pts/0', 80, 24);
      let shown = '';
      master.onOutput((bytes) => {
        shown += decodeUtf8(bytes);
      });
      const launched = await kernel.launch({
        namespace: kernel.host,
        fs: fs.with({ cwd: '/work' }),
        argv,
        env,
        descriptions: [slave, slave, slave],
        controllingTty: true,
      });
      return {
        master,
        async send(text) {
          master.input(encodeUtf8(text));
          await new Promise<void>((resolve) => void test.clock.after(800, resolve));
        },
        screen: () => shown,
        exited: launched.exited.then((status) => exitCodeOf(status, SIGNAL_NUMBERS)),
      };
    },
  };
}
