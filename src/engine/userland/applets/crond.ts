import { FsError } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { type User, userOfName } from './accounts.ts';
import { AppletFailure, parseOptions } from './arguments.ts';
import { busyboxBanner } from './builds.ts';
import { enterOrFail, openOrFail } from './devices.ts';
import { credentialsOf } from './su.ts';
import { calendarOf, zoneOf } from './timestamps.ts';

/** One line of a crontab. */
interface Job {
  readonly user: User;
  readonly command: string;
  readonly fields: readonly (ReadonlySet<number> | undefined)[];
  readonly env: ReadonlyMap<string, string>;
}

/** DIFFERS: `crond` without -d or -L logs nowhere, since there is no log daemon; what jobs print is mailed to nobody. */
export const crond: Applet = {
  name: 'crond',
  usage: `crond [-fbS] [-l N] [-d N] [-L LOGFILE] [-c DIR]

\t-f\tForeground
\t-b\tBackground (default)
\t-S\tLog to syslog (default)
\t-l N\tSet log level. Most verbose 0, default 8
\t-d N\tSet log level, log to stderr
\t-L FILE\tLog to FILE
\t-c DIR\tCron dir. Default:/var/spool/cron/crontabs`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'l:L:fbSc:d:' });
    const level = options.value('d') ?? options.value('l') ?? '8';
    if (!/^\d+$/.test(level)) throw new AppletFailure(`invalid number '${level}'`);
    const folder = options.value('c') ?? '/var/spool/cron/crontabs';
    const file = options.last('L', 'S') === 'L' ? options.value('L') : undefined;
    const logged = file !== undefined || options.has('d');
    const serve = async (own: Process): Promise<number> => {
      const fd = file === undefined ? 2 : openOrFail(own, file, { write: true, create: true, append: true });
      const log = async (at: number, message: string): Promise<void> => {
        if (logged && at >= Number(level)) await own.write(fd, `crond: ${message}\n`);
      };
      enterOrFail(own, folder);
      const version = /v([\d.]+)/.exec(busyboxBanner(own))?.[1] ?? '';
      await log(8, `crond (busybox ${version}) started, log level ${level}`);
      return keepTime(own, log);
    };
    if (options.last('f', 'b') === 'f') return serve(process);
    process.fork(async (daemon) => {
      daemon.setsid();
      const none = daemon.open('/dev/null', { read: true, write: true });
      for (const fd of options.has('d') ? [0, 1] : [0, 1, 2]) daemon.dup2(none, fd);
      try {
        return await serve(daemon);
      } catch (error) {
        if (error instanceof AppletFailure) return error.status;
        throw error;
      }
    });
    return 0;
  },
};

/** Wakes up at every full minute and starts what is due. */
async function keepTime(process: Process, log: (level: number, message: string) => Promise<void>): Promise<number> {
  const running = new Map<string, number>();
  for (const { job, special } of await jobs(process, log))
    if (special === '@reboot') await start(process, job, log, running);
  for (;;) {
    await process.sleep(60_000 - (process.clock.now() % 60_000));
    for (const [command, pid] of running) {
      try {
        if (await process.wait(pid, { noHang: true })) running.delete(command);
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        running.delete(command);
      }
    }
    const now = calendarOf(process.clock.now(), zoneOf(process));
    for (const { job, special } of await jobs(process, log)) {
      if (special === '@reboot') continue;
      const [minutes, hours, days, months, weekdays] = job.fields;
      // A day counts when either of its two fields names it, or both say `*`.
      const day =
        days && weekdays
          ? days.has(now.day) || weekdays.has(now.weekday)
          : (days?.has(now.day) ?? true) && (weekdays?.has(now.weekday) ?? true);
      if (!day || minutes?.has(now.minute) === false || hours?.has(now.hour) === false) continue;
      if (months?.has(now.month + 1) === false) continue;
      const key = `${job.user.name}:${job.command}`;
      if (running.has(key)) await log(8, `user ${job.user.name}: process already running: ${job.command}`);
      else await start(process, job, log, running);
    }
  }
}

async function start(
  process: Process,
  job: Job,
  log: (level: number, message: string) => Promise<void>,
  running: Map<string, number>,
): Promise<void> {
  const { user, command } = job;
  const pid = process.fork(async (child) => {
    child.setCredentials(credentialsOf(child, user));
    const folder = child.fs.exists(user.home) ? user.home : '/';
    child.fs.chdir(folder);
    const none = child.open('/dev/null', { read: true, write: true });
    for (const fd of [0, 1, 2]) child.dup2(none, fd);
    child.close(none);
    const shell = job.env.get('SHELL') ?? '/bin/sh';
    const env = new Map([
      ...child.env,
      ['LOGNAME', user.name],
      ['USER', user.name],
      ['HOME', user.home],
      ['SHELL', shell],
      ...job.env,
    ]);
    try {
      return await child.exec({ path: shell, argv: [shell, '-c', command], env });
    } catch (error) {
      if (error instanceof FsError) return 127;
      throw error;
    }
  });
  running.set(`${user.name}:${command}`, pid);
  await log(8, `USER ${user.name} pid ${String(pid).padStart(3)} cmd ${command}`);
}

const SPECIAL: Readonly<Record<string, string>> = {
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
  '@monthly': '0 0 1 * *',
  '@weekly': '0 0 * * 0',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@hourly': '0 * * * *',
  '@reboot': '',
};

/** Every line of every user's crontab in the working directory. */
async function jobs(
  process: Process,
  log: (level: number, message: string) => Promise<void>,
): Promise<readonly { readonly job: Job; readonly special: string | undefined }[]> {
  const found: { job: Job; special: string | undefined }[] = [];
  for (const { name, type } of process.fs.readdir('.')) {
    if (type !== 'file' || name.includes('.')) continue;
    const user = userOfName(process, name);
    if (!user) {
      await log(7, `ignoring file '${name}' (no such user)`);
      continue;
    }
    const env = new Map<string, string>();
    for (const raw of process.fs.readText(name).split('\n')) {
      const line = raw.trim();
      if (line === '' || line.startsWith('#')) continue;
      const setting = /^(\w+)\s*=\s*(.*)$/.exec(line);
      if (setting) {
        env.set(setting[1] as string, (setting[2] as string).replace(/^(["'])(.*)\1$/, '$2'));
        continue;
      }
      const special = /^(@\w+)\s+(.*)$/.exec(line);
      const times = special ? SPECIAL[special[1] as string] : line.split(/\s+/).slice(0, 5).join(' ');
      const command = special ? (special[2] as string) : line.replace(/^(?:\S+\s+){5}/, '');
      const fields = times === '' ? [] : fieldsOf(times ?? '');
      if (!fields || command === '') {
        await process.write(2, `crond: user ${name}: parse error at ${line}\n`);
        continue;
      }
      found.push({ job: { user, command, fields, env: new Map(env) }, special: special?.[1] });
    }
  }
  return found;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const RANGES = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 7],
] as const;

/** `*`, `5`, `1-5`, `*` or a range with `/step`, lists of them, names of months and days. Undefined inside means any. */
function fieldsOf(text: string): readonly (ReadonlySet<number> | undefined)[] | undefined {
  const words = text.split(' ');
  if (words.length !== 5) return undefined;
  const fields: (ReadonlySet<number> | undefined)[] = [];
  for (const [at, word] of words.entries()) {
    const [low, high] = RANGES[at] as readonly [number, number];
    const value = (name: string): number => {
      const names = at === 3 ? MONTHS : at === 4 ? DAYS : [];
      const index = names.indexOf(name.toLowerCase());
      return index >= 0 ? index + (at === 3 ? 1 : 0) : /^\d+$/.test(name) ? Number(name) : -1;
    };
    if (word === '*') {
      fields.push(undefined);
      continue;
    }
    const set = new Set<number>();
    for (const part of word.split(',')) {
      const [range = '', step = '1'] = part.split('/');
      const [from, to = from] = range === '*' ? [String(low), String(high)] : range.split('-');
      const [first, end] = [value(from ?? ''), value(to ?? '')];
      if (first < low || end > high || !(Number(step) > 0)) return undefined;
      for (let number = first; number <= end; number += Number(step)) set.add(at === 4 ? number % 7 : number);
    }
    fields.push(set);
  }
  return fields;
}
