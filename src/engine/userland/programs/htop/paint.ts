/** How a piece of a line looks: the parts of htop's default colour scheme that its main screen uses. */
export type Look = keyof typeof CODES;

const CODES = {
  cyan: '36',
  green: '32',
  blue: '1;34',
  yellow: '33',
  bold: '1;39',
  'bold-cyan': '1;36',
  'bold-green': '1;32',
  shadow: '1;90',
  tab: '30;42',
  'other-tab': '30;44',
  header: '30;42',
  sorted: '30;46',
  selected: '30;46',
  tagged: '1;33',
  key: '39',
  label: '30;46',
} as const;

/** A line as pieces of text, each with its look. */
export type Painted = readonly (readonly [text: string, look: Look | undefined])[];

export function paint(text: string, look: Look | undefined): Painted[number] {
  return [text, look];
}

/** A line of at most `columns` characters, with its colours. */
export function rendered(line: Painted, columns: number, colour: boolean): string {
  let [out, room, current] = ['', columns, undefined as Look | undefined];
  for (const [text, look] of line) {
    const shown = [...text].slice(0, room).join('');
    room -= [...shown].length;
    if (shown === '') continue;
    if (look !== current)
      out += look === undefined ? '\u001b[m' : `\u001b[0;${colour ? CODES[look] : (MONOCHROME[look] ?? '0')}m`;
    current = look;
    out += shown;
  }
  return current === undefined ? out : `${out}\u001b[m`;
}

/** Without colours what is chosen is reversed. */
const MONOCHROME: Partial<Record<Look, string>> = {
  header: '7',
  selected: '7',
  label: '7',
  tab: '7',
  bold: '1',
  'bold-cyan': '1',
  sorted: '1;7',
};

export function widthOf(line: Painted): number {
  return line.reduce((sum, [text]) => sum + [...text].length, 0);
}
