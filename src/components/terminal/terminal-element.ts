import { pageTexts } from '../../texts/page.ts';
import { type Notice, pageWorkbench, type Workbench } from '../workbench/workbench.ts';
import { loadPreferences, type Preferences, savePreferences } from './preferences.ts';
import type { XtermScreen } from './screen.ts';
import { TerminalTabs } from './terminal-tabs.ts';
import { transcriptLine } from './transcript.ts';

/** What the keys of the key bar send. */
const keyBar: Readonly<Record<string, string>> = {
  tab: '\t',
  up: '\x1b[A',
  down: '\x1b[B',
  left: '\x1b[D',
  right: '\x1b[C',
  'ctrl-c': '\x03',
  'ctrl-d': '\x04',
  escape: '\x1b',
};
const mostEntries = 50;

/**
 * The terminal on the page. Working HTML comes from Terminal.astro; this wakes it: loads the screen when it comes into view or is focused,
 * joins it to the page's machine, and writes the transcript.
 */
export class TerminalElement extends HTMLElement {
  readonly #texts = pageTexts().terminalSays;
  #tabs: TerminalTabs | undefined;
  #preferences: Preferences = loadPreferences();
  #loading: Promise<XtermScreen | undefined> | undefined;

  connectedCallback(): void {
    const workbench = pageWorkbench();
    if (!workbench) return;
    this.#tabs = new TerminalTabs({
      workbench,
      screens: this.#part('screens'),
      buttons: this.#part('tabs'),
      describedBy: this.#part('help').id,
      copied: () => this.#flash(this.#texts.copied),
      preferences: this.#preferences,
      changed: () => this.#follow(),
    });
    workbench.on('notice', (notice) => this.#showNotice(notice));
    workbench.on('command', (entry) => this.#record(transcriptLine(entry)));
    workbench.on('reset', () => this.#part('log').replaceChildren());
    this.#part('start').addEventListener('click', () => void this.#wake(workbench, true));
    this.#part('start').addEventListener('focus', () => void this.#wake(workbench, true));
    this.addEventListener('click', (event) => this.#clicked(event, workbench));
    placeMenu(this.#part('more'), this.#part('menu'));
    this.#showPreferences();
    this.#wakeFind();
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      void this.#wake(workbench, false);
    });
    seen.observe(this.#part('screens'));
  }

  /** Loads the screen, if it is not there yet, and types a line into it. */
  async runLine(line: string): Promise<void> {
    const workbench = pageWorkbench();
    if (!workbench) return;
    await this.#wake(workbench, false);
    await workbench.runLine(line, this.#tabs?.active);
  }

  get #screen(): XtermScreen | undefined {
    return this.#tabs?.screen;
  }

  /** The bar tells of the terminal in front. */
  #follow(): void {
    this.toggleAttribute('data-busy', this.#tabs?.busy ?? false);
    this.toggleAttribute('data-several', (this.#tabs?.count ?? 0) > 1);
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`the terminal has no part '${name}'`);
    return part;
  }

  #wake(workbench: Workbench, focus: boolean): Promise<XtermScreen | undefined> {
    this.#loading ??= this.#load(workbench);
    if (focus) void this.#loading.then((screen) => screen?.focus());
    return this.#loading;
  }

  async #load(workbench: Workbench): Promise<XtermScreen | undefined> {
    // The engine gets up while the screen is fetched; if it cannot, `attach` below says so.
    workbench.start().catch(() => undefined);
    try {
      const hadFocus = this.#part('start').matches(':focus');
      const opened = await this.#tabs?.open();
      this.#part('start').hidden = true;
      if (hadFocus) opened?.focus();
      this.setAttribute('data-ready', '');
      if (this.#preferences.terminalEditor) workbench.useEditor(false);
      return opened;
    } catch (error) {
      this.#part('start').hidden = false;
      this.#loading = undefined;
      const reason = error instanceof Error ? error.message : String(error);
      this.#showNotice({
        text: this.#texts.notLoaded(reason),
        actions: [],
      });
      return undefined;
    }
  }

  #clicked(event: Event, workbench: Workbench): void {
    const button = (event.target as Element).closest<HTMLButtonElement>('button:is([data-do], [data-prefer])');
    if (!button) return;
    const what = button.dataset['do'] ?? '';
    if (button.dataset['prefer']) this.#prefer(button.dataset['prefer'] as keyof Preferences, workbench);
    if (this.#screen?.key?.(what)) return;
    const key = keyBar[what];
    if (key !== undefined) {
      workbench.input(key, this.#tabs?.active);
      this.#screen?.focus();
      return;
    }
    switch (what) {
      case 'find':
        this.#part('find').hidden = false;
        this.#part('find').querySelector('input')?.focus();
        break;
      case 'copy':
        void this.#copy();
        break;
      case 'paste':
        void this.#paste();
        break;
      case 'clear':
        this.#screen?.clear();
        this.#part('log').replaceChildren();
        this.#flash(this.#texts.cleared);
        break;
      case 'stop':
        workbench.input('\x03', this.#tabs?.active);
        this.#screen?.focus();
        break;
      case 'forward':
        workbench.forward(10_000);
        this.#flash(this.#texts.later);
        this.#screen?.focus();
        break;
      case 'reset':
        (this.#part('confirm') as HTMLDialogElement).showModal();
        break;
      case 'confirm-reset':
        (this.#part('confirm') as HTMLDialogElement).close();
        void workbench.reset().then(() => this.#flash(this.#texts.anew));
        break;
      case 'smaller':
      case 'larger':
        for (const screen of this.#tabs?.screens ?? []) screen.fontSize(what === 'larger' ? 1 : -1);
        break;
      case 'new-tab':
        void this.#tabs?.open(true).then((opened) => {
          if (!opened) this.#flash(this.#texts.enough);
        });
        break;
      case 'close-tab':
        this.#tabs?.close();
        break;
      default:
        break;
    }
  }

  #prefer(what: keyof Preferences, workbench: Workbench): void {
    this.#preferences = { ...this.#preferences, [what]: !this.#preferences[what] };
    savePreferences(this.#preferences);
    this.#showPreferences();
    if (what === 'terminalEditor') workbench.useEditor(!this.#preferences.terminalEditor);
    else void this.#tabs?.prefer(this.#preferences);
  }

  #showPreferences(): void {
    this.toggleAttribute('data-plain', this.#preferences.plain);
    for (const button of this.querySelectorAll<HTMLElement>('[data-prefer]')) {
      const isOn = this.#preferences[button.dataset['prefer'] as keyof Preferences];
      button.setAttribute('aria-pressed', String(isOn));
    }
  }

  /** The search in what has scrolled by: Enter goes up, Shift+Enter down, Escape ends it. */
  #wakeFind(): void {
    const field = this.#part('find').querySelector('input');
    field?.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        this.#part('find').hidden = true;
        this.#screen?.focus();
      } else if (event.key === 'Enter') {
        event.preventDefault();
        if (!this.#screen?.find(field.value, !event.shiftKey)) this.#flash(this.#texts.nowhere(field.value));
      }
    });
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#screen?.text() ?? '');
      this.#flash(this.#texts.copied);
    } catch {
      this.#flash(this.#texts.noCopy);
    }
  }

  async #paste(): Promise<void> {
    try {
      this.#screen?.paste(await navigator.clipboard.readText());
    } catch {
      this.#flash(this.#texts.noPaste);
    }
    this.#screen?.focus();
  }

  #record({ command, output, status, summary }: ReturnType<typeof transcriptLine>): void {
    const item = document.createElement('li');
    const heading = document.createElement('p');
    const code = document.createElement('code');
    code.textContent = command;
    heading.append(code, ` ${status}`);
    item.append(heading);
    if (output) {
      const pre = document.createElement('pre');
      pre.textContent = output;
      item.append(pre);
    }
    const log = this.#part('log');
    log.append(item);
    while (log.children.length > mostEntries) log.firstElementChild?.remove();
    this.#part('live').textContent = summary;
  }

  #flash(text: string): void {
    this.#part('flash').textContent = text;
    setTimeout(() => {
      if (this.#part('flash').textContent === text) this.#part('flash').textContent = '';
    }, 4000);
  }

  #showNotice(notice: Notice | undefined): void {
    const place = this.#part('notice');
    place.replaceChildren();
    if (!notice) return;
    const text = document.createElement('p');
    text.textContent = notice.text;
    place.append(text);
    const close = { label: this.#texts.close, act: () => undefined };
    for (const { label, act } of [...notice.actions, close]) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', () => {
        place.replaceChildren();
        act();
      });
      place.append(button);
    }
  }
}

/** Puts a menu under its button; the browser opens and closes it. */
function placeMenu(button: HTMLElement, menu: HTMLElement): void {
  menu.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState !== 'open') return;
    const { bottom, top, right } = button.getBoundingClientRect();
    const { offsetHeight, offsetWidth } = menu;
    const below = bottom + 4 + offsetHeight <= window.innerHeight;
    menu.style.top = `${Math.max(4, below ? bottom + 4 : top - 4 - offsetHeight)}px`;
    menu.style.left = `${Math.max(4, right - offsetWidth)}px`;
    menu.querySelector('button')?.focus();
  });
  menu.addEventListener('click', (event) => {
    if ((event.target as Element).closest('button')) menu.hidePopover();
  });
}
