import type { Process, ProcessInfo } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { nameTables } from './accounts.ts';
import { AppletFailure, parseOptions } from './arguments.ts';
import { loadAverages, memoryInfo, procText, uptimeSeconds } from './proc-files.ts';
import { commandLine, compactKilobytes } from './ps/columns.ts';

/** One look at the machine: to be compared with the one before. */
interface Look {
  readonly at: number;
  readonly cpu: ReadonlyMap<number, number>;
}

export const top: Applet = {
  name: 'top',
  usage: `top [-bmH] [-n COUNT] [-d SECONDS]

Show a view of process activity in real time.
Read the status of all processes from /proc each SECONDS
and show a screenful of them.
Keys:
\tN/M/P/T: show CPU usage, sort by pid/mem/cpu/time
\tS: show memory
\tR: reverse sort
\tH: toggle threads, 1: toggle SMP
\tQ,^C: exit
Options:
\t-b\tBatch mode
\t-n N\tExit after N iterations
\t-d SEC\tDelay between updates
\t-m\tSame as 's' key
\t-H\tShow threads`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'd:n:bHm' });
    const number = (name: string, otherwise: number): number => {
      const text = options.value(name);
      if (text !== undefined && !/^\d+(?:\.\d+)?$/.test(text)) throw new AppletFailure(`invalid number '${text}'`);
      return text === undefined ? otherwise : Number(text);
    };
    const terminal = process.tty(1);
    const batch = options.has('b') || !terminal;
    const interval = number('d', 5) * 1000;
    const count = number(
      'n',
      options.has('b') && !options.has('n') ? Number.POSITIVE_INFINITY : terminal ? Number.POSITIVE_INFINITY : 1,
    );
    let before: Look = { at: process.clock.now() - uptimeSeconds(process) * 1000, cpu: new Map() };
    const keys = terminal && !batch ? raw(process) : undefined;
    try {
      for (let shown = 0; shown < count; shown++) {
        if (shown > 0 && (await waitOrQuit(process, interval, keys !== undefined))) break;
        const list = process.processes();
        await process.write(1, screen(process, list, before, batch));
        before = { at: process.clock.now(), cpu: new Map(list.map((info) => [info.pid, info.cpu])) };
      }
    } finally {
      keys?.();
    }
    if (!batch) await process.write(1, '\n');
    return 0;
  },
};

/** Single keys without echo; answers how to undo that. */
function raw(process: Process): () => void {
  const terminal = process.tty(0);
  if (!terminal) return () => {};
  const before = terminal.settings;
  terminal.settings = { ...before, canonical: false, echo: false };
  return () => {
    terminal.settings = before;
  };
}

/** Waits for the next refresh, looking for keys; true for `q`. */
async function waitOrQuit(process: Process, interval: number, keys: boolean): Promise<boolean> {
  const until = process.clock.now() + interval;
  while (process.clock.now() < until) {
    if (keys && process.ready(0)) {
      const [key] = await process.read(0, 1);
      if (key === undefined || key === 113 || key === 81 || key === 3) return true;
      return false;
    }
    await process.sleep(Math.min(100, until - process.clock.now()));
  }
  return false;
}

function screen(process: Process, list: readonly ProcessInfo[], before: Look, batch: boolean): string {
  const memory = memoryInfo(process);
  const k = (bytes: number): string => `${Math.round(bytes / 1024)}K`;
  const total = memory('MemTotal');
  const now = process.clock.now();
  const elapsed = Math.max(1, now - before.at);
  const share = (info: ProcessInfo): number =>
    Math.min(100, Math.max(0, Math.round((100 * (info.cpu - (before.cpu.get(info.pid) ?? 0))) / elapsed)));
  const busy = Math.min(
    100,
    list.reduce((sum, info) => sum + share(info), 0),
  );
  const names = nameTables(process);
  const width = batch ? Number.POSITIVE_INFINITY : (process.tty(1)?.columns ?? 80);
  const rows = batch ? Number.POSITIVE_INFINITY : (process.tty(1)?.rows ?? 24) - 4;
  const running = list.filter((info) => info.state === 'R').length;
  const last = procText(process, '/proc/loadavg').trim().split(' ').slice(3).join(' ');
  const percent = (value: number): string => `${String(value).padStart(3)}%`;
  const heading = '  PID  PPID USER     STAT   VSZ %VSZ %CPU COMMAND';
  const head = [
    `Mem: ${k(total - memory('MemFree'))} used, ${k(memory('MemFree'))} free, ${k(memory('Shmem'))} shrd, ${k(memory('Buffers'))} buff, ${k(memory('Cached'))} cached`,
    `CPU: ${percent(busy)} usr ${percent(0)} sys ${percent(0)} nic ${percent(100 - busy)} idle ${percent(0)} io ${percent(0)} irq ${percent(0)} sirq`,
    `Load average: ${loadAverages(process).join(' ')} ${last || `${running}/${list.length} ${process.pid}`}`,
  ];
  const lines = [...list]
    .sort((a, b) => share(b) - share(a) || b.memory - a.memory || a.pid - b.pid)
    .slice(0, rows)
    .map((info) => {
      const kilobytes = Math.round(info.memory / 1024);
      const part = total === 0 ? 0 : Math.round((100 * info.memory) / total);
      const user = (names.user(info.uid) ?? String(info.uid)).slice(0, 8).padEnd(8);
      return `${String(info.pid).padStart(5)} ${String(info.ppid).padStart(5)} ${user} ${info.state.padEnd(4)} ${compactKilobytes(kilobytes, 5)}${String(part).padStart(4)}%${String(share(info)).padStart(4)}% ${commandLine(info)}`.slice(
        0,
        width,
      );
    });
  if (batch) return `${[...head, heading, ...lines].join('\n')}\n`;
  return `\u001b[H\u001b[J${head.map((line) => `${line.slice(0, width - 1)}\n`).join('')}\u001b[7m${heading}\u001b[m${lines.map((line) => `\n${line}`).join('')}\r`;
}
