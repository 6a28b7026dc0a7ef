/** The terminal's colours, apart from xterm: sixteen of them and the ground, for each of the site's themes. */
export interface TerminalTheme {
  readonly background: string;
  readonly foreground: string;
  readonly cursor: string;
  readonly cursorAccent: string;
  readonly selectionBackground: string;
  readonly black: string;
  readonly red: string;
  readonly green: string;
  readonly yellow: string;
  readonly blue: string;
  readonly magenta: string;
  readonly cyan: string;
  readonly white: string;
  readonly brightBlack: string;
  readonly brightRed: string;
  readonly brightGreen: string;
  readonly brightYellow: string;
  readonly brightBlue: string;
  readonly brightMagenta: string;
  readonly brightCyan: string;
  readonly brightWhite: string;
}

const dark: TerminalTheme = {
  background: '#0b141b',
  foreground: '#d7e0e5',
  cursor: '#f0a07c',
  cursorAccent: '#0b141b',
  selectionBackground: '#2b4d63',
  black: '#2a3942',
  red: '#f08a7b',
  green: '#8fc98b',
  yellow: '#e3bd6f',
  blue: '#7db4e0',
  magenta: '#cf9fd8',
  cyan: '#6fc5c0',
  white: '#d7e0e5',
  brightBlack: '#8597a1',
  brightRed: '#ffab9d',
  brightGreen: '#b0e3ab',
  brightYellow: '#f5d692',
  brightBlue: '#a4d0f4',
  brightMagenta: '#e6bfed',
  brightCyan: '#97e0db',
  brightWhite: '#ffffff',
};

const light: TerminalTheme = {
  background: '#fffdf8',
  foreground: '#1d2b33',
  cursor: '#a83f1f',
  cursorAccent: '#fffdf8',
  selectionBackground: '#c9dde9',
  black: '#1d2b33',
  red: '#a8281c',
  green: '#2c6b2f',
  yellow: '#7a5400',
  blue: '#1f5c8f',
  magenta: '#7c3a88',
  cyan: '#13665f',
  white: '#5b6a73',
  brightBlack: '#5b6a73',
  brightRed: '#a8281c',
  brightGreen: '#2c6b2f',
  brightYellow: '#7a5400',
  brightBlue: '#1f5c8f',
  brightMagenta: '#7c3a88',
  brightCyan: '#13665f',
  brightWhite: '#1d2b33',
};

/** The theme for what `data-theme` on the page says. */
export function terminalTheme(name: string | undefined): TerminalTheme {
  return name === 'light' ? light : dark;
}
