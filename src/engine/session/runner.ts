import { concatBytes, decodeUtf8, encodeUtf8 } from '../base/bytes.ts';
import type { Kernel, Launched } from '../kernel/machine-kernel.ts';
import { exitCodeOf, type Process } from '../kernel/process.ts';
import { SIGNAL_NUMBERS } from '../kernel/signal.ts';
import { createShell } from '../userland/shell/session.ts';
import type { Shell } from '../userland/shell/shell.ts';
import type { Host } from './host.ts';
import type { CommandResult } from './machine.ts';
import type { TimeGate } from './time-gate.ts';

/** Quiet for so long (milliseconds of the machine's time) and a terminal gets its next input. */
const QUIET = 800;

/** A bash without terminal that lives on between command lines: what tests, replay and transcripts type into. */
export interface Runner {
  run(command: string): Promise<CommandResult>;
  runOnTerminal(
    command: string,
    inputs: readonly string[],
    size?: { readonly columns: number; readonly rows: number },
  ): Promise<{ readonly output: string; readonly exitCode: number }>;
  interrupt(): Promise<void>;
}

interface Live {
  readonly process: Process;
  readonly shell: Shell;
  readonly launched: Launched;
  /** Hands a piece of work to the shell's process. */
  give(job: () => Promise<void>): void;
}

/** `BASH -c` names itself so in messages: "bash: line 1: …". */
const NAME = 'bash';

export function createRunner(kernel: Kernel, host: Host, gate: TimeGate): Runner {
  let live: Promise<Live> | undefined;
  let directory = host.user.home;

  const start = async (): Promise<Live> => {
    let give: (job: () => Promise<void>) => void = () => {};
    let ready: (shell: Shell) => void = () => {};
    const made = new Promise<Shell>((resolve) => {
      ready = resolve;
    });
    const launched = await kernel.launch({
      namespace: kernel.host,
      fs: host.home.with({ cwd: directory }),
      argv: [NAME],
      env: host.env,
      descriptions: [kernel.nullDevice(), kernel.nullDevice(), kernel.nullDevice()],
      main: async (process) => {
        const shell = createShell(process, {
          name: NAME,
          dialect: { name: 'bash', lineInErrors: true, banner: undefined },
        });
        process.onSignal('INT', () => shell.interrupt());
        ready(shell);
        while (!shell.exited) {
          const job = await new Promise<() => Promise<void>>((resolve) => {
            give = resolve;
          });
          await job();
        }
        return shell.lastStatus;
      },
    });
    const shell = await made;
    return { process: shell.process, shell, launched, give: (job) => give(job) };
  };

  /** Runs work in the shell's process; answers when it is done, or when the process has ended under it. */
  const inShell = async (work: (live: Live) => Promise<number>): Promise<number> => {
    live ??= start();
    const current = await live;
    const { process, shell, launched, give } = current;
    const worked = new Promise<number>((resolve, reject) => {
      give(() => work(current).then(resolve, reject));
    });
    const ended = launched.exited.then((status) => exitCodeOf(status, SIGNAL_NUMBERS));
    const status = await Promise.race([worked, ended]);
    if (shell.exited || (await isOver(launched))) live = undefined;
    else directory = process.fs.cwd;
    return status;
  };

  return {
    run(command) {
      const out = collector(kernel);
      const err = collector(kernel);
      return gate.during(
        inShell(async ({ process, shell }) => {
          process.install(kernel.nullDevice(), 0);
          process.install(out.description, 1);
          process.install(err.description, 2);
          return shell.run(command);
        }).then((exitCode) => ({ stdout: out.text(), stderr: err.text(), exitCode })),
      );
    },
    runOnTerminal(command, inputs, size = { columns: 100, rows: 30 }) {
      const { master, slave } = kernel.createPty(kernel.nextTerminalName(kernel.host), size.columns, size.rows);
      slave.retain();
      const output: Uint8Array[] = [];
      const waiting = [...inputs];
      let cancel: () => void = () => {};
      const watch = (): void => {
        cancel();
        cancel = kernel.clock.after(QUIET, () => {
          const next = waiting.shift();
          if (next === undefined) return;
          master.input(encodeUtf8(next));
          watch();
        });
      };
      master.onOutput((bytes) => {
        output.push(bytes.slice());
        watch();
      });
      watch();
      return gate.during(
        inShell(({ shell }) =>
          shell.runForked(command, (child) => {
            child.setsid();
            for (const fd of [0, 1, 2]) child.install(slave, fd);
            child.setControllingTty(0);
          }),
        ).then((exitCode) => {
          cancel();
          slave.release();
          master.close();
          return { output: decodeUtf8(concatBytes(output)), exitCode };
        }),
      );
    },
    async interrupt() {
      const current = await live;
      if (!current) return;
      const { process, launched } = current;
      await gate.during(
        (async () => {
          launched.signal('INT');
          for (const child of descendants(kernel, launched.hostPid)) kernel.kill(child, 'INT');
          for (let round = 0; round < 20; round++) {
            await kernel.clock.turn();
            const left = descendants(kernel, launched.hostPid);
            if (left.length === 0) return;
            if (round >= 10) for (const child of left) kernel.kill(child, 'KILL');
          }
          void process;
        })(),
      );
    },
  };
}

async function isOver(launched: Launched): Promise<boolean> {
  return (await Promise.race([launched.exited, Promise.resolve(undefined)])) !== undefined;
}

function collector(kernel: Kernel): { readonly description: ReturnType<Kernel['sink']>; text(): string } {
  const chunks: Uint8Array[] = [];
  return {
    description: kernel.sink((bytes) => {
      chunks.push(bytes.slice());
    }),
    text: () => decodeUtf8(concatBytes(chunks)),
  };
}

/** Host pids of all processes below one on the host; containers' processes hang on the daemon, not on the shell. */
function descendants(kernel: Kernel, root: number): readonly number[] {
  const all = kernel.processes(kernel.host).filter(({ state }) => state !== 'Z');
  const out: number[] = [];
  for (let parents = [root]; parents.length > 0; ) {
    const children = all.filter(({ ppid }) => parents.includes(ppid)).map(({ pid }) => pid);
    out.push(...children);
    parents = children;
  }
  return out;
}
