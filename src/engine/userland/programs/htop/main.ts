import type { Main } from '../../../kernel/program.ts';
import { usersOf } from '../../applets/accounts.ts';
import { parseOptions, UsageError } from '../../applets/arguments.ts';
import { openKeyboard } from '../../applets/keyboard.ts';
import { COLUMNS } from './process-table.ts';
import { Viewer } from './viewer.ts';

const LONG = {
  'no-color': 'C',
  'no-colour': 'C',
  'delay:': 'd',
  'filter:': 'F',
  help: 'h',
  'highlight-changes::': 'H',
  'max-iterations:': 'n',
  'no-mouse': 'M',
  'pid:': 'p',
  readonly: 'readonly',
  'sort-key:': 's',
  tree: 't',
  'user::': 'u',
  'no-unicode': 'U',
  version: 'V',
} as const;

const HELP = `(C) 2004-2019 Hisham Muhammad. (C) 2020-2025 htop dev team.
Released under the GNU GPLv2+.

-C --no-color                   Use a monochrome color scheme
-d --delay=DELAY                Set the delay between updates, in tenths of seconds
-F --filter=FILTER              Show only the commands matching the given filter
-h --help                       Print this help screen
-H --highlight-changes[=DELAY]  Highlight new and old processes
-M --no-mouse                   Disable the mouse
-n --max-iterations=NUMBER      Exit htop after NUMBER iterations/frame updates
-p --pid=PID[,PID,PID...]       Show only the given PIDs
   --readonly                   Disable all system and process changing features
-s --sort-key=COLUMN            Sort by COLUMN in list view (try --sort-key=help for a list)
-t --tree                       Show the tree view (can be combined with -s)
-u --user[=USERNAME]            Show only processes for a given user (or $USER)
-U --no-unicode                 Do not use unicode but plain ASCII
-V --version                    Print version info

Press F1 inside htop for online help.
See 'man htop' for more information.
`;

/** DIFFERS: htop has its main screen with list, tree, search, filter, sorting and kill; its setup, the I/O screen, priorities, lsof and strace are not simulated. */
export const main: Main = async (process) => {
  const name = `htop ${process.binary?.options.get('version') ?? '3.4.1'}\n`;
  const complain = async (text: string): Promise<number> => {
    await process.write(2, `${text}\n`);
    return 1;
  };
  try {
    const options = parseOptions(process, process.argv.slice(1), { short: 'hVMCs:td:n:u::Up:F:H::', long: LONG });
    if (options.has('V')) {
      await process.write(1, name);
      return 0;
    }
    if (options.has('h')) {
      await process.write(1, name + HELP);
      return 0;
    }
    const sort = options.value('s');
    if (sort === 'help') {
      await process.write(1, COLUMNS.map(({ key, about }) => `${key.padStart(19)} ${about}\n`).join(''));
      return 0;
    }
    const column = sort === undefined ? undefined : COLUMNS.find(({ key }) => key.toLowerCase() === sort.toLowerCase());
    if (sort !== undefined && !column) return await complain(`Error: invalid column "${sort}".`);
    const user = options.has('u')
      ? (options.value('u') ?? options.operands[0] ?? process.env.get('USER') ?? 'root')
      : undefined;
    const owner = usersOf(process).find((one) => one.name === user);
    if (user !== undefined && !owner) return await complain(`Error: invalid user "${user}".`);
    const delay = options.value('d');
    if (delay !== undefined && !/^\d+$/.test(delay)) return await complain(`Error: invalid delay value "${delay}".`);
    const pids = options.value('p');
    const keyboard = process.env.get('TERM') && process.tty(1) ? openKeyboard(process, false) : undefined;
    if (!keyboard) return await complain(`Error opening terminal: ${process.env.get('TERM') || 'unknown'}.`);
    const viewer = new Viewer(process, keyboard, {
      delay: Math.max(1, Math.min(100, Number(delay ?? 15))) * 100,
      frames: Number(options.value('n') ?? Number.POSITIVE_INFINITY),
      colour: !options.has('C'),
      unicode: !options.has('U'),
      readOnly: options.has('readonly'),
      tree: options.has('t'),
      sort: column ?? undefined,
      filter: options.value('F') ?? '',
      user: owner?.uid,
      pids: pids === undefined ? undefined : new Set(pids.split(',').map(Number)),
    });
    try {
      await viewer.run();
    } finally {
      keyboard.close();
    }
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await process.write(2, `htop: ${error.message}\n`);
    return 1;
  }
};
