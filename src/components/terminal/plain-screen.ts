import { addStyleOnce } from '../workbench/style.ts';
import style from './plain-screen.css?inline';
import type { ScreenOptions, XtermScreen } from './screen.ts';
import { plainOutput } from './transcript.ts';

/** Pieces of command lines that a phone's keyboard makes hard to type. */
const pieces = ['docker ', 'docker ps -a', 'docker images', 'run --rm -it ', '-', '/', '|', '"', "'", '>', '$'];
/** Text that is kept on the page. */
const most = 60_000;

/**
 * A terminal without a drawn screen: what was printed is text on the page, and lines are typed into a native input, with whatever the device
 * offers for that (dictation, suggestions, its own keyboard). Programs that draw on the screen show their text as it came.
 */
export function makePlainScreen(options: ScreenOptions): XtermScreen {
  addStyleOnce('plain-screen-style', style);
  const { host } = options;
  host.classList.add('plain');
  host.innerHTML = `<div class="out" tabindex="0" role="log" aria-label="Terminal output"><pre></pre></div>
<div class="pieces" role="group" aria-label="Pieces of commands">${pieces.map((piece) => `<button type="button" data-piece="${piece.replaceAll('"', '&quot;')}">${piece.replace('>', '&gt;')}</button>`).join('')}</div>
<form><span aria-hidden="true">$</span><input type="text" autocomplete="off" autocapitalize="off" autocorrect="off" spellcheck="false" enterkeyhint="send" /><button>Run</button></form>`;
  const out = host.querySelector<HTMLElement>('.out') as HTMLElement;
  const pre = host.querySelector('pre') as HTMLPreElement;
  const input = host.querySelector('input') as HTMLInputElement;
  input.setAttribute('aria-label', options.label);
  input.setAttribute('aria-describedby', options.describedBy);
  const decoder = new TextDecoder();
  const lines: string[] = [];
  let raw = '';
  let at = 0;

  const show = (): void => {
    pre.textContent = plainOutput(raw);
    out.scrollTop = out.scrollHeight;
  };
  host.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const line = input.value;
    if (line !== '') lines.push(line);
    at = lines.length;
    input.value = '';
    options.input(`${line}\r`);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      recall(event.key === 'ArrowUp' ? -1 : 1);
    } else if (event.ctrlKey && event.key === 'c' && input.selectionStart === input.selectionEnd) {
      event.preventDefault();
      input.value = '';
      options.input('\x03');
    } else if (event.ctrlKey && event.key === 'd' && input.value === '') {
      event.preventDefault();
      options.input('\x04');
    }
  });
  const recall = (step: number): void => {
    at = Math.min(lines.length, Math.max(0, at + step));
    input.value = lines[at] ?? '';
    input.setSelectionRange(input.value.length, input.value.length);
  };
  host.querySelector('.pieces')?.addEventListener('click', (event) => {
    const piece = (event.target as Element).closest<HTMLElement>('[data-piece]')?.dataset['piece'];
    if (piece === undefined) return;
    input.setRangeText(piece, input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end');
    input.focus();
  });

  return {
    columns: 80,
    rows: 24,
    write(data, drawn) {
      raw = (raw + (typeof data === 'string' ? data : decoder.decode(data, { stream: true }))).slice(-most);
      // What clears the screen begins a new page.
      const cleared = raw.lastIndexOf('\x1b[2J');
      if (cleared >= 0) raw = raw.slice(cleared + 4);
      show();
      drawn();
    },
    renew() {
      raw = '';
      show();
    },
    focus: () => input.focus(),
    clear() {
      raw = '';
      show();
    },
    text: () => `${pre.textContent ?? ''}\n`,
    paste(text) {
      input.setRangeText(text.replace(/\r?\n/g, ' '), input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end');
    },
    fontSize(change) {
      const size = Number.parseFloat(getComputedStyle(pre).fontSize) + change;
      pre.style.fontSize = `${Math.min(24, Math.max(10, size))}px`;
    },
    find: () => false,
    prefer: () => undefined,
    recall,
    dispose: () => host.replaceChildren(),
  };
}
