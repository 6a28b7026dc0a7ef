/** Linux's signals on x86-64, by number. Names without the prefix SIG, as `kill -l` prints them. */
export const SIGNAL_NUMBERS = {
  HUP: 1,
  INT: 2,
  QUIT: 3,
  ILL: 4,
  TRAP: 5,
  ABRT: 6,
  BUS: 7,
  FPE: 8,
  KILL: 9,
  USR1: 10,
  SEGV: 11,
  USR2: 12,
  PIPE: 13,
  ALRM: 14,
  TERM: 15,
  STKFLT: 16,
  CHLD: 17,
  CONT: 18,
  STOP: 19,
  TSTP: 20,
  TTIN: 21,
  TTOU: 22,
  URG: 23,
  XCPU: 24,
  XFSZ: 25,
  VTALRM: 26,
  PROF: 27,
  WINCH: 28,
  IO: 29,
  PWR: 30,
  SYS: 31,
} as const;

export type Signal = keyof typeof SIGNAL_NUMBERS;

/** Accepts `TERM`, `SIGTERM`, `sigterm`, `15`; undefined for anything else. */
export function parseSignal(text: string): Signal | undefined {
  const upper = text.toUpperCase().replace(/^SIG/, '');
  if (upper in SIGNAL_NUMBERS) return upper as Signal;
  if (!/^\d+$/.test(text)) return undefined;
  return (Object.keys(SIGNAL_NUMBERS) as Signal[]).find((name) => SIGNAL_NUMBERS[name] === Number(text));
}

/** What strsignal says, and shells print for a child that died of it; signals left out print nothing special. */
export const SIGNAL_TEXTS: Partial<Record<Signal, string>> = {
  HUP: 'Hangup',
  QUIT: 'Quit',
  ILL: 'Illegal instruction',
  TRAP: 'Trace/breakpoint trap',
  ABRT: 'Aborted',
  BUS: 'Bus error',
  FPE: 'Floating point exception',
  KILL: 'Killed',
  USR1: 'User defined signal 1',
  SEGV: 'Segmentation fault',
  USR2: 'User defined signal 2',
  ALRM: 'Alarm clock',
  TERM: 'Terminated',
  XCPU: 'CPU time limit exceeded',
  XFSZ: 'File size limit exceeded',
  SYS: 'Bad system call',
};

/** What happens when the process has set nothing: signal(7). */
export function defaultAction(signal: Signal): 'terminate' | 'ignore' | 'stop' | 'continue' {
  switch (signal) {
    case 'CHLD':
    case 'URG':
    case 'WINCH':
      return 'ignore';
    case 'STOP':
    case 'TSTP':
    case 'TTIN':
    case 'TTOU':
      return 'stop';
    case 'CONT':
      return 'continue';
    default:
      return 'terminate';
  }
}
