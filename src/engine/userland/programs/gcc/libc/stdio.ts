import { fromByteText, textOf, toByteText } from '../../../applets/byte-text.ts';
import type { Steps, Value } from '../run/code.ts';
import { awaiting, type CMachine, Fault } from '../run/machine.ts';
import { errnoAddress, errorText, withErrno } from './errors.ts';
import { formatC } from './format.ts';
import type { Native } from './native.ts';

const n = (value: Value | undefined): number => Number(value ?? 0);

/** Descriptor of a FILE *: stdin 1, stdout 2, stderr 3, opened files one above their descriptor. */
const descriptor = (file: Value | undefined): number => n(file) - 1;

function* put(text: string, file: Value | undefined, machine: CMachine): Steps<number> {
  const fd = descriptor(file);
  if (fd === 1) yield* machine.print(text);
  else if (fd < 0) throw new Fault('SEGV');
  else yield* awaiting(machine.process.write(fd, fromByteText(text)));
  return text.length;
}

/** Streams whose end a read has met: what feof tells. */
const ended = new WeakMap<CMachine, Set<number>>();
const pending = new WeakMap<CMachine, Map<number, string>>();

/** One character of a stream, '' at its end. Standard output is flushed first, as glibc does before it reads a terminal. */
function* getCharacter(fd: number, machine: CMachine): Steps<string> {
  let streams = pending.get(machine);
  if (!streams) {
    streams = new Map();
    pending.set(machine, streams);
  }
  let text = streams.get(fd) ?? '';
  if (text === '') {
    if (fd === 0) yield* machine.flush();
    text = toByteText(yield* awaiting(machine.process.read(fd)));
  }
  if (text === '') {
    const streamsAtEnd = ended.get(machine) ?? new Set<number>();
    ended.set(machine, streamsAtEnd.add(fd));
  }
  streams.set(fd, text.slice(1));
  return text[0] ?? '';
}

function unget(fd: number, char: string, machine: CMachine): void {
  const streams = pending.get(machine);
  streams?.set(fd, char + (streams.get(fd) ?? ''));
}

/** scanf over a source of characters: how many were stored, -1 at the end of input. */
function* scanFormat(
  format: string,
  targets: readonly Value[],
  next: () => Steps<string>,
  back: (char: string) => void,
  machine: CMachine,
): Steps<number> {
  let stored = 0;
  for (const [, width, length = '', verb = '', literal] of format.matchAll(
    /%(\d+)?(hh|h|ll|l)?([diufcsx])|(\S)|\s+/g,
  )) {
    let char = yield* next();
    if (verb !== 'c') while (/^\s$/.test(char)) char = yield* next();
    if (literal !== undefined) {
      if (char !== literal) {
        back(char);
        return stored;
      }
      continue;
    }
    if (verb === '') {
      back(char);
      continue;
    }
    if (char === '') return stored === 0 ? -1 : stored;
    const address = targets[stored] ?? 0;
    if (verb === 'c') {
      machine.memory[machine.check(address, 1)] = char.charCodeAt(0);
      stored++;
      continue;
    }
    const allowed =
      verb === 's' ? /^\S$/ : verb === 'f' ? /^[-+\d.eE]$/ : verb === 'x' ? /^[-+\da-fA-FxX]$/ : /^[-+\d]$/;
    let word = '';
    while (char !== '' && allowed.test(char) && word.length < Number(width ?? 4096)) {
      word += char;
      char = yield* next();
    }
    back(char);
    if (word === '' || (verb !== 's' && Number.isNaN(Number.parseFloat(verb === 'x' ? `0${word}` : word))))
      return stored;
    if (verb === 's') machine.putText(address, word);
    else if (verb === 'f')
      machine.store({ kind: 'float', size: length === 'l' ? 8 : 4, name: '' }, address, Number(word), 8);
    else
      machine.store(
        { kind: 'int', size: length.startsWith('l') ? 8 : length === 'h' ? 2 : 4, signed: true, name: '' },
        address,
        Number.parseInt(word, verb === 'x' ? 16 : 10),
        8,
      );
    stored++;
  }
  return stored;
}

/** Steps that are done at once. */
function* instant<T>(given: T): Steps<T> {
  if (given === undefined) yield undefined;
  return given;
}

/** stdio.h */
export const STDIO: Readonly<Record<string, Native>> = {
  *printf([format, ...args], machine) {
    const text = formatC(machine.text(format ?? 0), args, machine);
    yield* machine.print(text);
    return text.length;
  },
  fprintf: ([file, format, ...args], machine) => put(formatC(machine.text(format ?? 0), args, machine), file, machine),
  sprintf([buffer, format, ...args], machine) {
    const text = formatC(machine.text(format ?? 0), args, machine);
    machine.putText(buffer ?? 0, text);
    return text.length;
  },
  snprintf([buffer, size, format, ...args], machine) {
    const text = formatC(machine.text(format ?? 0), args, machine);
    if (n(size) > 0) machine.putText(buffer ?? 0, text.slice(0, n(size) - 1));
    return text.length;
  },
  *puts([text], machine) {
    yield* machine.print(`${machine.text(text ?? 0)}\n`);
    return 1;
  },
  *putchar([c], machine) {
    yield* machine.print(String.fromCharCode(n(c) & 255));
    return c;
  },
  fputs: ([text, file], machine) => put(machine.text(text ?? 0), file, machine),
  fputc: ([c, file], machine) => put(String.fromCharCode(n(c) & 255), file, machine),
  putc: ([c, file], machine) => put(String.fromCharCode(n(c) & 255), file, machine),
  *getchar(_, machine) {
    const char = yield* getCharacter(0, machine);
    return char === '' ? -1 : char.charCodeAt(0);
  },
  *fgetc([file], machine) {
    const char = yield* getCharacter(descriptor(file), machine);
    return char === '' ? -1 : char.charCodeAt(0);
  },
  *fgets([buffer, size, file], machine) {
    let text = '';
    while (text.length < n(size) - 1 && !text.endsWith('\n')) {
      const char = yield* getCharacter(descriptor(file), machine);
      if (char === '') break;
      text += char;
    }
    if (text === '') return 0;
    machine.putText(buffer ?? 0, text);
    return buffer;
  },
  *scanf([format, ...targets], machine) {
    return yield* scanFormat(
      machine.text(format ?? 0),
      targets,
      () => getCharacter(0, machine),
      (char) => unget(0, char, machine),
      machine,
    );
  },
  *sscanf([source, format, ...targets], machine) {
    const text = machine.text(source ?? 0);
    let at = 0;
    const next = (): Steps<string> => {
      const char = text[at] ?? '';
      at++;
      return instant(char);
    };
    return yield* scanFormat(machine.text(format ?? 0), targets, next, () => at--, machine);
  },
  *fflush(_, machine) {
    yield* machine.flush();
    return 0;
  },
  fopen([path, mode], machine) {
    const how = machine.text(mode ?? 0);
    const write = /[wa+]/.test(how);
    return withErrno(
      machine,
      0,
      () =>
        machine.process.open(textOf(machine.text(path ?? 0)), {
          read: /[r+]/.test(how),
          write,
          create: /[wa]/.test(how),
          truncate: how.startsWith('w'),
          append: how.startsWith('a'),
        }) + 1,
    );
  },
  fclose([file], machine) {
    pending.get(machine)?.delete(descriptor(file));
    ended.get(machine)?.delete(descriptor(file));
    return withErrno(machine, -1, () => {
      machine.process.close(descriptor(file));
      return 0;
    });
  },
  *fscanf([file, format, ...targets], machine) {
    const fd = descriptor(file);
    return yield* scanFormat(
      machine.text(format ?? 0),
      targets,
      () => getCharacter(fd, machine),
      (char) => unget(fd, char, machine),
      machine,
    );
  },
  *getc([file], machine) {
    const char = yield* getCharacter(descriptor(file), machine);
    return char === '' ? -1 : char.charCodeAt(0);
  },
  ungetc([c, file], machine) {
    unget(descriptor(file), String.fromCharCode(n(c) & 255), machine);
    return c;
  },
  *fread([to, size, count, file], machine) {
    const wanted = n(size) * n(count);
    let text = '';
    while (text.length < wanted) {
      const char = yield* getCharacter(descriptor(file), machine);
      if (char === '') break;
      text += char;
    }
    machine.memory.set(fromByteText(text), machine.check(to ?? 0, text.length));
    return n(size) === 0 ? 0 : Math.floor(text.length / n(size));
  },
  *fwrite([from, size, count, file], machine) {
    const start = machine.check(from ?? 0, n(size) * n(count));
    yield* put(toByteText(machine.memory.slice(start, start + n(size) * n(count))), file, machine);
    return count;
  },
  fseek([file, offset, whence], machine) {
    const fd = descriptor(file);
    const ahead = pending.get(machine)?.get(fd)?.length ?? 0;
    pending.get(machine)?.delete(fd);
    ended.get(machine)?.delete(fd);
    return withErrno(machine, -1, () => {
      if (n(whence) === 1) machine.process.seek(fd, n(offset) - ahead, 'current');
      else machine.process.seek(fd, n(offset), n(whence) === 2 ? 'end' : 'set');
      return 0;
    });
  },
  ftell([file], machine) {
    const fd = descriptor(file);
    const ahead = pending.get(machine)?.get(fd)?.length ?? 0;
    return withErrno(machine, -1, () => machine.process.seek(fd, 0, 'current') - ahead);
  },
  rewind([file], machine) {
    const fd = descriptor(file);
    pending.get(machine)?.delete(fd);
    ended.get(machine)?.delete(fd);
    return withErrno(machine, -1, () => machine.process.seek(fd, 0, 'set'));
  },
  rename([from, to], machine) {
    return withErrno(machine, -1, () => {
      machine.process.fs.rename(textOf(machine.text(from ?? 0)), textOf(machine.text(to ?? 0)));
      return 0;
    });
  },
  feof: ([file], machine) => Number(ended.get(machine)?.has(descriptor(file)) ?? false),
  *perror([text], machine) {
    const problem = errorText(machine.view.getInt32(errnoAddress(machine), true));
    const prefix = n(text) === 0 ? '' : machine.text(text ?? 0);
    const line = `${prefix === '' ? '' : `${prefix}: `}${problem}\n`;
    yield* awaiting(machine.process.write(2, fromByteText(line)));
    return 0;
  },
  remove([path], machine) {
    return withErrno(machine, -1, () => {
      machine.process.fs.unlink(textOf(machine.text(path ?? 0)));
      return 0;
    });
  },
};
