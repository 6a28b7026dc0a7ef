/** vim's options as far as they do something here; those of defaults.vim are on. */
export interface Settings {
  number: boolean;
  relativenumber: boolean;
  ignorecase: boolean;
  smartcase: boolean;
  hlsearch: boolean;
  expandtab: boolean;
  autoindent: boolean;
  list: boolean;
  wrapscan: boolean;
  tabstop: number;
  shiftwidth: number;
  readonly: boolean;
}

type Flag = { [K in keyof Settings]: Settings[K] extends boolean ? K : never }[keyof Settings];

export function initialSettings(readonly: boolean): Settings {
  return {
    number: false,
    relativenumber: false,
    ignorecase: false,
    smartcase: false,
    hlsearch: false,
    expandtab: false,
    autoindent: false,
    list: false,
    wrapscan: true,
    tabstop: 8,
    shiftwidth: 8,
    readonly,
  };
}

const FLAGS: Readonly<Record<string, Flag>> = {
  number: 'number',
  nu: 'number',
  relativenumber: 'relativenumber',
  rnu: 'relativenumber',
  ignorecase: 'ignorecase',
  ic: 'ignorecase',
  smartcase: 'smartcase',
  scs: 'smartcase',
  hlsearch: 'hlsearch',
  hls: 'hlsearch',
  expandtab: 'expandtab',
  et: 'expandtab',
  autoindent: 'autoindent',
  ai: 'autoindent',
  smartindent: 'autoindent',
  si: 'autoindent',
  list: 'list',
  wrapscan: 'wrapscan',
  ws: 'wrapscan',
  readonly: 'readonly',
  ro: 'readonly',
};
const NUMBERS: Readonly<Record<string, 'tabstop' | 'shiftwidth'>> = {
  tabstop: 'tabstop',
  ts: 'tabstop',
  shiftwidth: 'shiftwidth',
  sw: 'shiftwidth',
};
/** Taken without an effect on what is shown here. */
const INERT =
  /^(?:softtabstop|sts|incsearch|is|showcmd|sc|ruler|ru|mouse|paste|wrap|cursorline|cul|showmatch|sm|background|bg|encoding|enc|fileencoding|fenc|syntax|syn|compatible|cp|backspace|bs|laststatus|ls|scrolloff|so|title|visualbell|vb|errorbells|eb|history|hi|clipboard|cb|hidden|hid|swapfile|swf|backup|bk|undofile|udf|textwidth|tw|colorcolumn|cc|filetype|ft|modeline|ml|showmode|smd|linebreak|lbr|foldmethod|fdm|termguicolors|tgc|spell|splitright|spr|splitbelow|sb|wildmenu|wmnu)$/;

/** `:set nu`, `:set ts=4`, `:set nu!`, `:set nu?`; answers a message, or nothing. */
export function applySetting(settings: Settings, word: string): string {
  const [, negated = '', name = '', sign = '', value = ''] =
    /^(no|inv)?(\w+?)(?:([=:?!&]|[+^-]=)(\S*))?$/.exec(word) ?? [];
  // `number` begins with `nu`, `nomodeline` with `no`: the whole word comes first.
  const whole = FLAGS[negated + name] ?? NUMBERS[negated + name];
  const bare = whole === undefined ? name : negated + name;
  const off = whole === undefined && negated === 'no';
  const flag = FLAGS[bare];
  if (flag !== undefined) {
    if (sign === '=') return `E474: Invalid argument: ${word}`;
    if (sign === '?') return `${settings[flag] ? '  ' : 'no'}${flag}`;
    settings[flag] = sign === '!' || (whole === undefined && negated === 'inv') ? !settings[flag] : !off;
    return '';
  }
  const number = NUMBERS[bare];
  if (number !== undefined) {
    if (sign === '=' && /^\d+$/.test(value) && Number(value) > 0) settings[number] = Number(value);
    else if (sign === '=') return `E487: Argument must be positive: ${word}`;
    else return `  ${number}=${settings[number]}`;
    return '';
  }
  return INERT.test(name) ? '' : `E518: Unknown option: ${word}`;
}
