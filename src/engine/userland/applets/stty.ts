import { FsError, strerror } from '../../fs/errno.ts';
import type { TtySettings } from '../../kernel/tty.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { quote } from './quoting.ts';
import { print } from './streams.ts';

const COOKED: TtySettings = { canonical: true, echo: true, signals: true, mapNewlines: true };

/** Words that change one of the settings that are simulated. */
const WORDS: Readonly<Record<string, Partial<TtySettings>>> = {
  echo: { echo: true },
  '-echo': { echo: false },
  icanon: { canonical: true },
  '-icanon': { canonical: false },
  isig: { signals: true },
  '-isig': { signals: false },
  icrnl: { mapNewlines: true },
  '-icrnl': { mapNewlines: false },
  onlcr: { mapNewlines: true },
  '-onlcr': { mapNewlines: false },
  sane: COOKED,
  cooked: { canonical: true, signals: true, mapNewlines: true },
  '-raw': { canonical: true, signals: true, mapNewlines: true },
  '-cooked': { canonical: false, signals: false, mapNewlines: false },
  raw: { canonical: false, signals: false, mapNewlines: false },
  cbreak: { canonical: false },
  '-cbreak': { canonical: true },
};

/** Settings of termios that exist but change nothing here. */
const INERT =
  /^-?(?:parenb|parodd|cmspar|cs[5678]|hupcl|cstopb|cread|clocal|crtscts|ignbrk|brkint|ignpar|parmrk|inpck|istrip|inlcr|igncr|ixon|ixoff|iuclc|ixany|imaxbel|iutf8|opost|olcuc|ocrnl|onocr|onlret|ofill|ofdel|nl[01]|cr[0-3]|tab[0-3]|bs[01]|vt[01]|ff[01]|iexten|echoe|echok|echonl|noflsh|xcase|tostop|echoprt|echoctl|echoke|flusho|extproc|crterase|crtkill|ctlecho|prterase|evenp|oddp|parity|nl|ek|dec|crt|pass8|litout|lcase|LCASE|tabs)$/;
/** Settings that take a value. */
const VALUED = new Set([
  'intr',
  'quit',
  'erase',
  'kill',
  'eof',
  'eol',
  'eol2',
  'swtch',
  'start',
  'stop',
  'susp',
  'rprnt',
  'werase',
  'lnext',
  'discard',
  'min',
  'time',
  'ispeed',
  'ospeed',
  'line',
  'rows',
  'cols',
  'columns',
]);

export const stty: Applet = {
  name: 'stty',
  usage: `stty [-a|g] [-F DEVICE] [SETTING]...

Without arguments, prints baud rate, line discipline,
and deviations from stty sane

\t-F DEVICE\tOpen device instead of stdin
\t-a\t\tPrint all current settings in human-readable form
\t-g\t\tPrint in stty-readable form
\t[SETTING]\tSee manpage`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const at = args.findIndex((arg) => arg === '-F' || arg.startsWith('--file='));
    let fd = 0;
    let device = 'standard input';
    let words = args;
    if (at >= 0) {
      const inline = (args[at] as string).startsWith('--file=');
      device = inline ? (args[at] as string).slice(7) : (args[at + 1] ?? '');
      words = args.filter((_, index) => index !== at && (inline || index !== at + 1));
      try {
        fd = process.open(device, { read: true });
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        throw new AppletFailure(gnu ? `${device}: ${strerror(error.errno)}` : `${device}: ${strerror(error.errno)}`);
      }
    }
    const terminal = process.tty(fd);
    if (!terminal) throw new AppletFailure(`${gnu ? quote(process, device) : device}: ${strerror('ENOTTY')}`);
    const saved = /^drydock:([01]{4})$/.exec(words[0] ?? '');
    if (saved) {
      const bits = [...(saved[1] as string)].map((bit) => bit === '1');
      terminal.settings = {
        canonical: bits[0] ?? true,
        echo: bits[1] ?? true,
        signals: bits[2] ?? true,
        mapNewlines: bits[3] ?? true,
      };
      return 0;
    }
    if (words.length === 0 || words.includes('-a') || words.includes('--all')) {
      await print(process, settingsText(terminal.settings, words.length > 0, terminal.rows, terminal.columns));
      return 0;
    }
    if (words[0] === '-g' || words[0] === '--save') {
      // DIFFERS: `stty -g` writes its own form of the settings; `stty` reads it back.
      const { canonical, echo, signals, mapNewlines } = terminal.settings;
      await print(process, `drydock:${[canonical, echo, signals, mapNewlines].map(Number).join('')}\n`);
      return 0;
    }
    parseOptions(process, [], { short: '' });
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as string;
      const change = WORDS[word];
      if (change) terminal.settings = { ...terminal.settings, ...change };
      else if (word === 'size') await print(process, `${terminal.rows} ${terminal.columns}\n`);
      else if (word === 'speed') await print(process, '38400\n');
      else if (VALUED.has(word)) {
        i += 1;
        if (words[i] === undefined)
          throw gnu
            ? new UsageError(`missing argument to ${quote(process, word)}`)
            : new AppletFailure(`missing argument to '${word}'`);
      } else if (!INERT.test(word) && !/^\d+$/.test(word)) {
        throw gnu
          ? new UsageError(`invalid argument ${quote(process, word)}`)
          : new AppletFailure(`invalid argument '${word}'`);
      }
    }
    return 0;
  },
};

function settingsText(settings: TtySettings, all: boolean, rows: number, columns: number): string {
  const flag = (on: boolean, name: string): string => (on ? name : `-${name}`);
  const changed = [
    settings.mapNewlines ? '' : '-icrnl',
    settings.canonical ? '' : '-icanon',
    settings.echo ? '' : '-echo',
    settings.signals ? '' : '-isig',
  ].filter((word) => word !== '');
  if (!all) return `speed 38400 baud; line = 0;\n${changed.length > 0 ? `${changed.join(' ')}\n` : ''}`;
  return [
    `speed 38400 baud; rows ${rows}; columns ${columns}; line = 0;`,
    'intr = ^C; quit = ^\\; erase = ^?; kill = ^U; eof = ^D; eol = <undef>; eol2 = <undef>; swtch = <undef>; start = ^Q; stop = ^S;',
    'susp = ^Z; rprnt = ^R; werase = ^W; lnext = ^V; discard = ^O; min = 1; time = 0;',
    '-parenb -parodd -cmspar cs8 -hupcl -cstopb cread -clocal -crtscts',
    `-ignbrk -brkint -ignpar -parmrk -inpck -istrip -inlcr -igncr ${flag(settings.mapNewlines, 'icrnl')} ixon -ixoff -iuclc -ixany -imaxbel -iutf8`,
    `opost -olcuc -ocrnl ${flag(settings.mapNewlines, 'onlcr')} -onocr -onlret -ofill -ofdel nl0 cr0 tab0 bs0 vt0 ff0`,
    `${flag(settings.signals, 'isig')} ${flag(settings.canonical, 'icanon')} iexten ${flag(settings.echo, 'echo')} echoe echok -echonl -noflsh -xcase -tostop -echoprt echoctl echoke -flusho -extproc`,
    '',
  ].join('\n');
}
