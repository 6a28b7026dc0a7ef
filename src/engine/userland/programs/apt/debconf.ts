import type { Candidate } from './candidates.ts';
import type { Voice } from './voice.ts';

/** Packages that have questions, and so let debconf look for somebody to ask. */
const ASKING = new Set([
  'tzdata',
  'locales',
  'ca-certificates',
  'man-db',
  'openssh-server',
  'libc6',
  'keyboard-configuration',
  'postfix',
]);

const NO_READLINE =
  "debconf: (Can't locate Term/ReadLine.pm in @INC (you may need to install the Term::ReadLine module) (@INC entries checked: /etc/perl /usr/local/lib/x86_64-linux-gnu/perl/5.40.1 /usr/local/share/perl/5.40.1 /usr/lib/x86_64-linux-gnu/perl5/5.40 /usr/share/perl5 /usr/lib/x86_64-linux-gnu/perl-base /usr/lib/x86_64-linux-gnu/perl/5.40 /usr/share/perl/5.40 /usr/local/lib/site_perl) at /usr/share/perl5/Debconf/FrontEnd/Readline.pm line 8";

/** What debconf says while it looks for a frontend: in a build there is no terminal. Nothing with DEBIAN_FRONTEND=noninteractive. */
function searching(voice: Voice, stdin: string): readonly string[] {
  const { env, fs } = voice.process;
  const wish = env.get('DEBIAN_FRONTEND')?.toLowerCase() ?? '';
  if (wish === 'noninteractive') return [];
  const noDialog = fs.exists('/usr/bin/whiptail') || fs.exists('/usr/bin/dialog');
  const term = env.get('TERM');
  const isTerminal = voice.process.controllingTty !== undefined;
  if (noDialog && term && isTerminal) return [];
  const dialog =
    term === undefined || term === 'dumb'
      ? `debconf: (${term === undefined ? 'TERM is not set, so the dialog frontend is not usable.' : 'Dialog frontend will not work on a dumb terminal, an emacs shell buffer, or without a controlling terminal.'})`
      : `debconf: (No usable dialog-like program is installed, so the dialog based frontend cannot be used. at /usr/share/perl5/Debconf/FrontEnd/Dialog.pm line 79${stdin}.)`;
  const readline = fs.exists('/usr/share/perl/5.40/Term')
    ? 'debconf: (This frontend requires a controlling tty.)'
    : `${NO_READLINE}${stdin}.)`;
  return [
    'debconf: unable to initialize frontend: Dialog',
    dialog,
    'debconf: falling back to frontend: Readline',
    'debconf: unable to initialize frontend: Readline',
    readline,
    'debconf: falling back to frontend: Teletype',
    ...(isTerminal
      ? []
      : [
          'debconf: unable to initialize frontend: Teletype',
          'debconf: (This frontend requires a controlling tty.)',
          'debconf: falling back to frontend: Noninteractive',
        ]),
  ];
}

/** In front of an installation, on stderr. */
export async function debconfComplaints(voice: Voice, wanted: readonly Candidate[]): Promise<void> {
  if (wanted.length === 0) return;
  for (const line of searching(voice, `, <STDIN> line ${wanted.length}`)) await voice.process.write(2, `${line}\n`);
  if (voice.process.fs.exists('/usr/bin/apt-extracttemplates') && wanted.some(({ name }) => ASKING.has(name)))
    await voice.process.write(2, 'Preconfiguring packages ...\n');
}

/** While a package that asks is set up; tzdata tells the time that it chose. */
export async function preconfigure(voice: Voice, name: string, say: (line: string) => Promise<void>): Promise<void> {
  if (!ASKING.has(name)) return;
  for (const line of searching(voice, '')) await say(line);
  if (name !== 'tzdata') return;
  const text = new Date(voice.process.clock.now()).toUTCString();
  const [, day = '', date = '', month = '', year = '', time = ''] = /^(\w+), (\d+) (\w+) (\d+) (\S+)/.exec(text) ?? [];
  const now = `${day} ${month} ${String(Number(date)).padStart(2)} ${time} UTC ${year}.`;
  await say(
    `\nCurrent default time zone: 'Etc/UTC'\nLocal time is now:      ${now}\nUniversal Time is now:  ${now}\nRun 'dpkg-reconfigure tzdata' if you wish to change it.\n`,
  );
}
