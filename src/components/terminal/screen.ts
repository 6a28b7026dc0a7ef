/** A screen drawn by xterm. Loaded when a terminal comes into view, never before. */
import xtermCss from '@xterm/xterm/css/xterm.css?inline';
import { addStyleOnce } from '../workbench/style.ts';
import type { Screen } from '../workbench/workbench.ts';
import { FitAddon, Terminal, wholeText } from './emulator.ts';
import { KeyGuard } from './keys.ts';
import type { Preferences } from './preferences.ts';
import { terminalTheme } from './themes.ts';

export interface ScreenOptions {
  /** The element to draw in. */
  readonly host: HTMLElement;
  /** What screen readers call the place where one types. */
  readonly label: string;
  /** Id of the text that tells how to leave. */
  readonly describedBy: string;
  readonly busy: () => boolean;
  readonly input: (data: string) => void;
  readonly resize: (columns: number, rows: number) => void;
  readonly copied: () => void;
}

/** A screen on the page, with what the toolbar and the key bar need. */
export interface XtermScreen extends Screen {
  focus(): void;
  clear(): void;
  /** The selected text; without a selection, all there is. */
  text(): string;
  paste(text: string): void;
  fontSize(change: number): void;
  /** Selects the next (or with `back` the previous) place that has the text; false when there is none. */
  find(text: string, back: boolean): boolean;
  /** Takes over what the learner prefers. */
  prefer(preferences: Preferences): void;
  /** A key of the key bar, such as `up` or `tab`, where the screen answers it itself: false when it is to be sent. */
  key?(name: string): boolean;
  /** Takes the screen off the page. */
  dispose(): void;
}

const smallest = 10;
const largest = 24;

/** Makes a screen and keeps it fitted to its element and coloured as the page. */
export function makeScreen(options: ScreenOptions): XtermScreen {
  addStyleOnce('xterm-style', xtermCss);
  const { host } = options;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const terminal = new Terminal({
    cursorBlink: !still,
    fontFamily: getComputedStyle(host).getPropertyValue('--dk-font-mono') || 'monospace',
    fontSize: 13,
    lineHeight: 1.25,
    minimumContrastRatio: 4.5,
    scrollback: 5000,
    theme: terminalTheme(document.documentElement.dataset['theme']),
  });
  const fit = new FitAddon();
  terminal.loadAddon(fit);
  terminal.open(host);
  describe(terminal, options);
  fit.fit();

  guardKeys(terminal, options);
  let copyOnSelect = false;
  terminal.onSelectionChange(() => {
    const selected = terminal.getSelection();
    if (copyOnSelect && selected) void navigator.clipboard?.writeText(selected).then(options.copied, () => undefined);
  });
  linkAddresses(terminal, options);
  terminal.onData(options.input);
  terminal.onResize(({ cols, rows }) => options.resize(cols, rows));
  const fitting = new ResizeObserver(() => {
    // Nothing to fit while the pane is folded away.
    if (host.clientWidth > 40 && host.clientHeight > 20) fit.fit();
  });
  fitting.observe(host);
  const theming = new MutationObserver(() => {
    terminal.options.theme = terminalTheme(document.documentElement.dataset['theme']);
  });
  theming.observe(document.documentElement, { attributeFilter: ['data-theme'] });

  return {
    get columns() {
      return terminal.cols;
    },
    get rows() {
      return terminal.rows;
    },
    write: (data, drawn) => terminal.write(data, drawn),
    renew: () => terminal.reset(),
    focus: () => terminal.focus(),
    clear: () => terminal.clear(),
    text: () => terminal.getSelection() || wholeText(terminal),
    paste: (text) => terminal.paste(text),
    fontSize(change) {
      const size = (terminal.options.fontSize ?? 13) + change;
      terminal.options.fontSize = Math.min(largest, Math.max(smallest, size));
      fit.fit();
    },
    find: (text, back) => find(terminal, text, back),
    prefer({ reader, copyOnSelect: copies }) {
      copyOnSelect = copies;
      terminal.options.screenReaderMode = reader;
    },
    dispose() {
      fitting.disconnect();
      theming.disconnect();
      terminal.dispose();
    },
  };
}

/** Addresses can be opened: those of the machine itself by asking them with curl, all others in a window of the browser. */
function linkAddresses(terminal: Terminal, { input, busy }: ScreenOptions): void {
  terminal.registerLinkProvider({
    provideLinks(row, done) {
      const text = terminal.buffer.active.getLine(row - 1)?.translateToString(true) ?? '';
      const links = [...text.matchAll(/https?:\/\/[^\s"'<>]+[^\s"'<>.,;:)]/g)].map(({ 0: address, index }) => ({
        range: { start: { x: index + 1, y: row }, end: { x: index + address.length, y: row } },
        text: address,
        activate() {
          const { hostname } = new URL(address);
          if (hostname !== 'localhost' && hostname !== '127.0.0.1') window.open(address, '_blank', 'noopener');
          else if (!busy()) input(`curl ${address}\r`);
        },
      }));
      done(links);
    },
  });
}

/** Where the last search stopped: the row of its find. */
const found = new WeakMap<Terminal, number>();

function find(terminal: Terminal, text: string, back: boolean): boolean {
  const { active } = terminal.buffer;
  const wanted = text.toLowerCase();
  if (wanted === '') return false;
  const start = found.get(terminal) ?? active.length;
  for (let step = 1; step <= active.length; step++) {
    const row = (start + (back ? -step : step) + 2 * active.length) % active.length;
    const column = active.getLine(row)?.translateToString(true).toLowerCase().indexOf(wanted) ?? -1;
    if (column < 0) continue;
    found.set(terminal, row);
    terminal.select(column, row, text.length);
    terminal.scrollToLine(Math.max(0, row - 2));
    return true;
  }
  return false;
}

function guardKeys(terminal: Terminal, options: ScreenOptions): void {
  const guard = new KeyGuard();
  terminal.textarea?.addEventListener('blur', () => guard.forget());
  terminal.attachCustomKeyEventHandler((event) => {
    if (event.type !== 'keydown' || event.isComposing) return true;
    const press = {
      key: event.key,
      ctrl: event.ctrlKey,
      shift: event.shiftKey,
      alt: event.altKey,
      meta: event.metaKey,
    };
    const decision = guard.decide(press, { selection: terminal.hasSelection(), busy: options.busy() });
    if (decision === 'copy') copy(terminal, event, options);
    return decision === 'send';
  });
}

/** Ctrl+C and Cmd+C are the browser's own copy, which xterm answers with its selection; for Ctrl+Shift+C browsers have other plans. */
function copy(terminal: Terminal, event: KeyboardEvent, { copied }: ScreenOptions): void {
  const selected = terminal.getSelection();
  if (event.shiftKey) {
    event.preventDefault();
    if (selected && navigator.clipboard) void navigator.clipboard.writeText(selected).then(copied, () => undefined);
  } else if (selected) copied();
  setTimeout(() => terminal.clearSelection());
}

/**
 * Screen readers get the transcript beside the screen; the rows that xterm draws would be read a second time, so they are out of the
 * reading order. The textarea stays: it is where one types.
 */
function describe(terminal: Terminal, { label, describedBy }: ScreenOptions): void {
  terminal.textarea?.setAttribute('aria-label', label);
  terminal.textarea?.setAttribute('aria-describedby', describedBy);
  terminal.textarea?.setAttribute('enterkeyhint', 'send');
  terminal.element?.querySelector('.xterm-rows')?.setAttribute('aria-hidden', 'true');
}
