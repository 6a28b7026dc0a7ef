import type { PageTexts } from '../../texts/en.ts';
import { pageTexts } from '../../texts/page.ts';
import { addStyleOnce } from '../workbench/style.ts';
import { lineToCursor, makeUndrawn, wholeText } from './emulator.ts';
import { plainKey } from './plain-keys.ts';
import style from './plain-screen.css?inline';
import type { ScreenOptions, XtermScreen } from './screen.ts';

/** Pieces of command lines that a phone's keyboard makes hard to type. */
const pieces = ['docker ', 'docker ps -a', 'docker images', 'run --rm -it ', '-', '/', '|', '"', "'", '>', '$'];
/** Rows that are kept on the page. */
const most = 1_200;
/** Takes back what stands in the shell's line. */
const clearLine = '\x05\x15';
/** Milliseconds without output after which a shell has said what it says at once. */
const quiet = 40;

const markupIn = (
  texts: PageTexts['terminalSays'],
) => `<div class="out" tabindex="0" role="log" aria-label="${texts.output}"><pre></pre></div>
<div class="pieces" role="group" aria-label="${texts.pieces}"><button type="button" data-do="direct" aria-pressed="false" title="${texts.directTitle}">${texts.direct}</button>${pieces.map((piece) => `<button type="button" data-piece="${piece.replaceAll('"', '&quot;')}">${piece.replace('>', '&gt;')}</button>`).join('')}</div>
<form><span aria-hidden="true">$</span><input type="text" autocomplete="off" autocapitalize="off" autocorrect="off" spellcheck="false" enterkeyhint="send" /><button>${texts.run}</button></form>`;

/**
 * A terminal without a drawn screen: what stands on it is text on the page, and lines are typed into a native input, with whatever the device
 * offers for that (dictation, suggestions, its own keyboard). Tab completes. While a program fills the screen (less, top, vi), its screen
 * is the text, and each key goes to it at once.
 */
export function makePlainScreen(options: ScreenOptions): XtermScreen {
  addStyleOnce('plain-screen-style', style);
  const { host } = options;
  const texts = pageTexts().terminalSays;
  host.classList.add('plain');
  host.innerHTML = markupIn(texts);
  const part = <T extends HTMLElement>(selector: string) => host.querySelector(selector) as T;
  const out = part('.out');
  const pre = part<HTMLPreElement>('pre');
  const input = part<HTMLInputElement>('input');
  const directButton = part<HTMLButtonElement>('[data-do="direct"]');
  input.setAttribute('aria-label', options.label);
  input.setAttribute('aria-describedby', options.describedBy);
  const terminal = makeUndrawn(80, 24);
  terminal.onData(options.input);
  const lines: string[] = [];
  let at = 0;
  let direct = false;
  let wrote = 0;
  let planned = false;
  let completing: Promise<void> = Promise.resolve();

  const setDirect = (on: boolean): void => {
    direct = on;
    directButton.setAttribute('aria-pressed', String(on));
    input.placeholder = on ? texts.keysGo : '';
    if (on) input.value = '';
  };
  // Whoever places the cursor draws a screen; a prompt at the cursor ends that.
  terminal.parser.registerCsiHandler({ final: 'H' }, () => {
    if (!direct) setDirect(true);
    return false;
  });
  const show = (): void => {
    planned = false;
    if (direct && /[$#] $/.test(lineToCursor(terminal))) setDirect(false);
    pre.textContent = wholeText(terminal, most).trimEnd();
    out.scrollTop = out.scrollHeight;
  };
  const plan = (): void => {
    if (planned) return;
    planned = true;
    requestAnimationFrame(show);
  };
  /** Until the shell has answered (`until`, within a second), and then says nothing more. */
  const settled = async (until: () => boolean): Promise<void> => {
    const end = performance.now() + 1_000;
    while (performance.now() < end && (!until() || performance.now() - wrote < quiet))
      await new Promise((resolve) => setTimeout(resolve, 10));
  };

  /** The shell completes, as it would on a screen: it gets the line and Tab, and what it makes of it is read off and taken back. */
  const complete = async (): Promise<void> => {
    const { value } = input;
    const cursor = input.selectionStart ?? value.length;
    const [line, rest] = [value.slice(0, cursor), value.slice(cursor)];
    const prompt = lineToCursor(terminal);
    if (options.busy() && !/[$#>] $/.test(prompt)) return;
    const made = () => lineToCursor(terminal).slice(prompt.length);
    options.input(`${line}\t`);
    await settled(() => made().length >= line.length);
    if (made() === line) {
      // Several fit: the second Tab lists them.
      const before = terminal.buffer.active.baseY + terminal.buffer.active.cursorY;
      options.input('\t');
      await settled(() => terminal.buffer.active.baseY + terminal.buffer.active.cursorY > before);
    }
    const completed = made();
    options.input(clearLine);
    await settled(() => made() === '');
    // Whoever typed on meanwhile knows better.
    if (input.value !== value) return;
    input.value = completed + rest;
    input.setSelectionRange(completed.length, completed.length);
    input.focus();
  };
  const recall = (step: number): void => {
    at = Math.min(lines.length, Math.max(0, at + step));
    input.value = lines[at] ?? '';
    input.setSelectionRange(input.value.length, input.value.length);
  };

  part('form').addEventListener('submit', (event) => {
    event.preventDefault();
    const line = input.value;
    if (line !== '') lines.push(line);
    at = lines.length;
    input.value = '';
    void completing.then(() => options.input(`${line}\r`));
  });
  // Text comes by dictation and suggestion, too, without a key being pressed.
  input.addEventListener('input', () => {
    if (!direct || input.value === '') return;
    options.input(input.value);
    input.value = '';
  });
  input.addEventListener('keydown', (event) => {
    const { key, ctrlKey: ctrl, shiftKey: shift, altKey: alt } = event;
    const selected = input.selectionStart !== input.selectionEnd;
    const answer = plainKey({ key, ctrl, shift, alt }, { direct, isEmpty: input.value === '', selected });
    if (answer === undefined) return;
    event.preventDefault();
    if ('send' in answer) {
      if (answer.send === '\x03') input.value = '';
      options.input(answer.send);
    } else if (answer.act === 'complete') completing = completing.then(complete);
    else recall(answer.act === 'earlier' ? -1 : 1);
  });
  part('.pieces').addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('button');
    const piece = button?.dataset['piece'];
    if (button === directButton) setDirect(!direct);
    else if (piece !== undefined && direct) options.input(piece);
    else if (piece !== undefined) input.setRangeText(piece, input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end');
    input.focus();
  });

  return {
    columns: 80,
    rows: 24,
    write(data, drawn) {
      wrote = performance.now();
      terminal.write(data, () => {
        plan();
        drawn();
      });
    },
    renew() {
      terminal.reset();
      plan();
    },
    focus: () => input.focus(),
    clear() {
      terminal.clear();
      plan();
    },
    text: () => `${pre.textContent ?? ''}\n`,
    paste(text) {
      input.setRangeText(text.replace(/\r?\n/g, ' '), input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end');
    },
    fontSize(change) {
      const size = Number.parseFloat(getComputedStyle(pre).fontSize) + change;
      pre.style.fontSize = `${Math.min(24, Math.max(10, size))}px`;
    },
    find: (text, back) => findIn(pre, text, back),
    prefer: () => undefined,
    key(name) {
      if (direct) return false;
      if (name === 'tab') completing = completing.then(complete);
      else if (name === 'up' || name === 'down') recall(name === 'up' ? -1 : 1);
      else return false;
      return true;
    },
    dispose() {
      terminal.dispose();
      host.replaceChildren();
    },
  };
}

/** Selects the next place of a text, or the one before, beginning anew at the end. */
function findIn(pre: HTMLPreElement, text: string, back: boolean): boolean {
  const [node] = pre.childNodes;
  const selection = getSelection();
  const all = (pre.textContent ?? '').toLowerCase();
  const wanted = text.toLowerCase();
  if (!node || !selection || wanted === '') return false;
  const isHere = selection.anchorNode === node;
  const from = isHere ? Math.min(selection.anchorOffset, selection.focusOffset) : all.length;
  let found = back ? (from > 0 ? all.lastIndexOf(wanted, from - 1) : -1) : all.indexOf(wanted, isHere ? from + 1 : 0);
  if (found < 0) found = back ? all.lastIndexOf(wanted) : all.indexOf(wanted);
  if (found < 0) return false;
  selection.setBaseAndExtent(node, found, node, found + wanted.length);
  selection.getRangeAt(0).startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  return true;
}
