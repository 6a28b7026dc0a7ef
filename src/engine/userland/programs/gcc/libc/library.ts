import type { Signal } from '../../../../kernel/signal.ts';
import { fromByteText, textOf, toByteText } from '../../../applets/byte-text.ts';
import type { Steps, Value } from '../run/code.ts';
import { awaiting, CExit, type CFunction, type CMachine, Fault } from '../run/machine.ts';
import { errnoAddress, errorText } from './errors.ts';
import type { Native } from './native.ts';
import { GlibcRandom } from './random.ts';
import { STDIO } from './stdio.ts';

const n = (value: Value | undefined): number => Number(value ?? 0);
const letters =
  (test: RegExp): Native =>
  ([c]) =>
    Number(test.test(String.fromCharCode(n(c))));
const float =
  (apply: (x: number) => number): Native =>
  ([x]) =>
    apply(n(x));

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

const SIGNALS: Readonly<Record<number, Signal>> = { 1: 'HUP', 2: 'INT', 3: 'QUIT', 10: 'USR1', 12: 'USR2', 15: 'TERM' };

/** Handlers that ran out of turn: a signal is noted when it comes, and its function called when the program next waits. */
function* handled(machine: CMachine, wait: Promise<unknown>): Steps<void> {
  const queue = queues.get(machine);
  if (!queue) {
    yield* awaiting(wait);
    return;
  }
  const arrived = new Promise<void>((resolve) => {
    queue.wake = resolve;
  });
  yield* awaiting(Promise.race([wait, arrived]));
  for (let one = queue.pending.shift(); one; one = queue.pending.shift())
    yield* machine.functionAt(one.handler).call([one.signal], machine);
}

const queues = new WeakMap<
  CMachine,
  { readonly pending: { readonly signal: number; readonly handler: Value }[]; wake: () => void }
>();

/** Where strtok goes on. */
const resume = new WeakMap<CMachine, number>();

const NATIVES: Readonly<Record<string, Native>> = {
  ...STDIO,
  malloc: ([size], machine) => machine.allocate(n(size)),
  calloc([count, size], machine) {
    const bytes = n(count) * n(size);
    const at = machine.allocate(bytes);
    if (at !== 0) machine.memory.fill(0, at, at + bytes);
    return at;
  },
  realloc([old, size], machine) {
    const at = machine.allocate(n(size));
    if (n(old) !== 0 && at !== 0) {
      machine.memory.copyWithin(at, n(old), n(old) + Math.min(machine.sizeOf(n(old)), n(size)));
      machine.release(n(old));
    }
    return at;
  },
  *free([at], machine) {
    try {
      machine.release(n(at));
    } catch (error) {
      if (error instanceof Fault) {
        yield* machine.flush();
        yield* awaiting(machine.process.write(2, 'free(): invalid pointer\n'));
      }
      throw error;
    }
    return 0;
  },
  exit([code]) {
    throw new CExit(n(code));
  },
  abort() {
    throw new Fault('ABRT');
  },
  atoi: ([text], machine) => Number.parseInt(machine.text(text ?? 0), 10) || 0,
  atol: ([text], machine) => Number.parseInt(machine.text(text ?? 0), 10) || 0,
  atof: ([text], machine) => Number.parseFloat(machine.text(text ?? 0)) || 0,
  strtol([text, end, base], machine) {
    const whole = machine.text(text ?? 0);
    const [digits = ''] = /^\s*[-+]?[\da-zA-Z]+/.exec(whole) ?? [];
    const number = Number.parseInt(digits, n(base) || undefined);
    const used = Number.isNaN(number) ? 0 : (/^\s*[-+]?\d+/.exec(whole)?.[0].length ?? digits.length);
    if (n(end) !== 0) machine.store({ kind: 'pointer', to: { kind: 'void' } }, end ?? 0, n(text) + used, 8);
    return Number.isNaN(number) ? 0 : number;
  },
  getenv([name], machine) {
    const value = machine.process.env.get(textOf(machine.text(name ?? 0)));
    if (value === undefined) return 0;
    const at = machine.allocate(value.length * 4 + 1);
    machine.putText(at, toByteText(new TextEncoder().encode(value)));
    return at;
  },
  rand: (_, machine) => machine.random.next(),
  srand([seed], machine) {
    machine.random = new GlibcRandom(n(seed));
    return 0;
  },
  abs: ([x]) => Math.abs(n(x)),
  *qsort([base, count, size, compare], machine) {
    const [start, width] = [n(base), n(size)];
    const order = machine.functionAt(compare ?? 0);
    const a = machine.allocate(width);
    for (let i = 1; i < n(count); i++) {
      machine.memory.copyWithin(a, start + i * width, start + (i + 1) * width);
      let j = i;
      while (j > 0 && n(yield* order.call([start + (j - 1) * width, a], machine)) > 0) {
        machine.memory.copyWithin(start + j * width, start + (j - 1) * width, start + j * width);
        j--;
      }
      machine.memory.copyWithin(start + j * width, a, a + width);
    }
    machine.release(a);
    return 0;
  },
  strlen: ([s], machine) => machine.text(s ?? 0).length,
  strcpy([d, s], machine) {
    machine.putText(d ?? 0, machine.text(s ?? 0));
    return d;
  },
  strncpy([d, s, size], machine) {
    const text = machine.text(s ?? 0).slice(0, n(size));
    for (let i = 0; i < n(size); i++) machine.memory[machine.check(n(d) + i, 1)] = text.charCodeAt(i) || 0;
    return d;
  },
  strcat([d, s], machine) {
    machine.putText(n(d) + machine.text(d ?? 0).length, machine.text(s ?? 0));
    return d;
  },
  strcmp: ([a, b], machine) => compareText(machine.text(a ?? 0), machine.text(b ?? 0)),
  strncmp: ([a, b, size], machine) =>
    compareText(machine.text(a ?? 0).slice(0, n(size)), machine.text(b ?? 0).slice(0, n(size))),
  strchr([s, c], machine) {
    const at = machine.text(s ?? 0).indexOf(String.fromCharCode(n(c)));
    return at < 0 ? 0 : n(s) + at;
  },
  strrchr([s, c], machine) {
    const at = machine.text(s ?? 0).lastIndexOf(String.fromCharCode(n(c)));
    return at < 0 ? 0 : n(s) + at;
  },
  strstr([s, part], machine) {
    const at = machine.text(s ?? 0).indexOf(machine.text(part ?? 0));
    return at < 0 ? 0 : n(s) + at;
  },
  strcspn([s, stop], machine) {
    const ends = machine.text(stop ?? 0);
    const at = [...machine.text(s ?? 0)].findIndex((c) => ends.includes(c));
    return at < 0 ? machine.text(s ?? 0).length : at;
  },
  strspn([s, only], machine) {
    const taken = machine.text(only ?? 0);
    const at = [...machine.text(s ?? 0)].findIndex((c) => !taken.includes(c));
    return at < 0 ? machine.text(s ?? 0).length : at;
  },
  strncat([d, s, size], machine) {
    machine.putText(n(d) + machine.text(d ?? 0).length, machine.text(s ?? 0).slice(0, n(size)));
    return d;
  },
  strtok([s, delimiters], machine) {
    const ends = machine.text(delimiters ?? 0);
    let at = n(s) || (resume.get(machine) ?? 0);
    if (at === 0) return 0;
    const text = machine.text(at);
    const start = [...text].findIndex((c) => !ends.includes(c));
    if (start < 0) {
      resume.set(machine, 0);
      return 0;
    }
    const length = [...text.slice(start)].findIndex((c) => ends.includes(c));
    at += start;
    if (length < 0) resume.set(machine, 0);
    else {
      machine.memory[machine.check(at + length, 1)] = 0;
      resume.set(machine, at + length + 1);
    }
    return at;
  },
  strdup([s], machine) {
    const text = machine.text(s ?? 0);
    const at = machine.allocate(text.length + 1);
    machine.putText(at, text);
    return at;
  },
  memcpy([d, s, size], machine) {
    machine.memory.copyWithin(machine.check(d ?? 0, n(size)), machine.check(s ?? 0, n(size)), n(s) + n(size));
    return d;
  },
  memmove([d, s, size], machine) {
    machine.memory.copyWithin(machine.check(d ?? 0, n(size)), machine.check(s ?? 0, n(size)), n(s) + n(size));
    return d;
  },
  memset([d, c, size], machine) {
    machine.memory.fill(n(c) & 255, machine.check(d ?? 0, n(size)), n(d) + n(size));
    return d;
  },
  memcmp([a, b, size], machine) {
    for (let i = 0; i < n(size); i++) {
      const difference = (machine.memory[n(a) + i] ?? 0) - (machine.memory[n(b) + i] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  },
  isalpha: letters(/^[A-Za-z]$/),
  isdigit: letters(/^\d$/),
  isalnum: letters(/^[A-Za-z\d]$/),
  isspace: letters(/^\s$/),
  isupper: letters(/^[A-Z]$/),
  islower: letters(/^[a-z]$/),
  ispunct: letters(/^[!-/:-@[-`{-~]$/),
  toupper: ([c]) => String.fromCharCode(n(c)).toUpperCase().charCodeAt(0),
  tolower: ([c]) => String.fromCharCode(n(c)).toLowerCase().charCodeAt(0),
  sqrt: float(Math.sqrt),
  floor: float(Math.floor),
  ceil: float(Math.ceil),
  round: float((x) => Math.sign(x) * Math.round(Math.abs(x))),
  fabs: float(Math.abs),
  sin: float(Math.sin),
  cos: float(Math.cos),
  tan: float(Math.tan),
  exp: float(Math.exp),
  log: float(Math.log),
  log10: float(Math.log10),
  pow: ([x, y]) => n(x) ** n(y),
  fmod: ([x, y]) => n(x) % n(y),
  *sleep([seconds], machine) {
    yield* handled(machine, machine.process.sleep(n(seconds) * 1000));
    return 0;
  },
  *usleep([micros], machine) {
    yield* handled(machine, machine.process.sleep(n(micros) / 1000));
    return 0;
  },
  *pause(_, machine) {
    yield* handled(machine, machine.process.sleep(2 ** 40));
    return -1;
  },
  signal([number, handler], machine) {
    const signal = SIGNALS[n(number)];
    if (!signal) return -1;
    let queue = queues.get(machine);
    if (!queue) {
      queue = { pending: [], wake: () => undefined };
      queues.set(machine, queue);
    }
    const own = queue;
    if (n(handler) <= 1) machine.process.onSignal(signal, n(handler) === 1 ? 'ignore' : 'default');
    else
      machine.process.onSignal(signal, () => {
        own.pending.push({ signal: n(number), handler: handler ?? 0 });
        own.wake();
      });
    return 0;
  },
  raise([number], machine) {
    machine.process.kill(machine.process.pid, SIGNALS[n(number)] ?? 'TERM');
    return 0;
  },
  getpid: (_, { process }) => process.pid,
  getppid: (_, { process }) => process.ppid,
  getuid: (_, { process }) => process.credentials.uid,
  getgid: (_, { process }) => process.credentials.gid,
  gethostname([buffer, size], machine) {
    machine.putText(buffer ?? 0, machine.process.hostname.slice(0, n(size) - 1));
    return 0;
  },
  getcwd([buffer], machine) {
    machine.putText(buffer ?? 0, machine.process.fs.cwd);
    return buffer;
  },
  *write([fd, from, size], machine) {
    const start = machine.check(from ?? 0, n(size));
    yield* awaiting(machine.process.write(n(fd), machine.memory.slice(start, start + n(size))));
    return size;
  },
  *read([fd, to, size], machine) {
    const bytes = yield* awaiting(machine.process.read(n(fd), n(size)));
    machine.memory.set(bytes, machine.check(to ?? 0, bytes.length));
    return bytes.length;
  },
  time: (_, { process }) => Math.floor(process.clock.now() / 1000),
  clock: (_, { process }) => Math.floor(process.clock.now() * 1000) % 1_000_000_000,
  ctime([at], machine) {
    const seconds = n(machine.load({ kind: 'int', size: 8, signed: true, name: '' }, at ?? 0));
    // `Tue, 14 Nov 2023 22:13:20 GMT`
    const [day, date, month, year, time] = new Date(seconds * 1000).toUTCString().replace(',', '').split(' ');
    const to = machine.allocate(26);
    machine.putText(to, `${day} ${month} ${String(Number(date)).padStart(2)} ${time} ${year}\n`);
    return to;
  },
  *__assert_fail([expression, file, line, name], machine) {
    const program = machine.process.argv[0]?.replace(/.*\//, '') ?? '';
    const text = `${program}: ${machine.text(file ?? 0)}:${n(line)}: ${machine.text(name ?? 0)}: Assertion \`${machine.text(expression ?? 0)}' failed.\n`;
    yield* awaiting(machine.process.write(2, fromByteText(text)));
    throw new Fault('ABRT');
  },
  __errno_location: (_, machine) => errnoAddress(machine),
  strerror([code], machine) {
    const at = machine.allocate(64);
    machine.putText(at, errorText(n(code)));
    return at;
  },
};

/** Every function of the C library that programs here can call, by name. */
export const LIBRARY: ReadonlyMap<string, CFunction> = new Map(
  Object.entries(NATIVES).map(([name, native]) => [
    name,
    {
      name,
      *call(args: readonly Value[], machine: CMachine): Steps<Value> {
        const given = native(args, machine);
        if (typeof given === 'object' && given !== null) return (yield* given) ?? 0;
        return given ?? 0;
      },
    },
  ]),
);
