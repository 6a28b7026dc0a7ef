/** The version that vim shows: 9.1 of Debian 13 or Alpine 3.22. */
export function versionLines(version: string, debian: boolean): string {
  const [, major = '9.1', patch = '0'] = /^(\d+\.\d+)\.(\d+)/.exec(version) ?? [];
  const maker = debian ? 'Modified by team+vim@tracker.debian.org\nCompiled by team+vim@tracker.debian.org\n' : '';
  return `VIM - Vi IMproved ${major} (2024 Jan 02, compiled Jan 01 1970 00:00:00)
Included patches: 1-${Number(patch)}
${maker}drydock: a vim of its own; the list of features that the real one prints is left out
`;
}

export const HELP = `
Usage: vim [arguments] [file ..]       edit specified file(s)
   or: vim [arguments] -               read text from stdin

Arguments:
   --			Only file names after this
   -R			Readonly mode (like "view")
   -n			No swap file, use memory only
   -u <vimrc>		Use <vimrc> instead of any .vimrc
   --noplugin		Don't load plugin scripts
   +			Start at end of file
   +<lnum>		Start at line <lnum>
   --cmd <command>	Execute <command> before loading any vimrc file
   -c <command>		Execute <command> after loading the first file
   --clean		'nocompatible', Vim defaults, no plugins, no viminfo
   -h  or  --help	Print Help (this message) and exit
   --version		Print version information and exit
`;

/** The lines of the screen when no file is opened, from the first one below the cursor's; centred. */
export function introLines(version: string, debian: boolean, columns: number, rows: number): readonly string[] {
  const shown = version.replace(/^(\d+\.\d+)\.0*(\d+).*$/, '$1.$2');
  const texts = [
    'VIM - Vi IMproved',
    '',
    `version ${shown}`,
    'by Bram Moolenaar et al.',
    ...(debian ? ['Modified by team+vim@tracker.debian.org'] : []),
    'Vim is open source and freely distributable',
    '',
    'Sponsor Vim development!',
    'type  :help sponsor<Enter>    for information',
    '',
    'type  :q<Enter>               to exit',
    'type  :help<Enter>  or  <F1>  for on-line help',
    `type  :help version9<Enter>   for version info`,
  ];
  const blank = rows - texts.length - 1;
  const first = Math.max(1, Math.floor(blank / 2));
  const lines: string[] = new Array<string>(rows).fill('');
  for (const [at, text] of texts.entries()) {
    // Those that name a command are as wide as the widest of them.
    const width = text.startsWith('type') ? 46 : text.length;
    const indent = Math.max(0, Math.floor((columns - width) / 2) - 1);
    if (first + at < rows) lines[first + at] = text === '' ? '' : ' '.repeat(indent) + text;
  }
  return lines;
}
