import { pageTexts } from '../../texts/page.ts';
import type { Workbench } from '../workbench/workbench.ts';
import type { Preferences } from './preferences.ts';
import type { ScreenOptions, XtermScreen } from './screen.ts';

/** One terminal of the machine: its screen, where that is drawn, and its button. */
interface Tab {
  readonly number: number;
  readonly place: HTMLElement;
  readonly button: HTMLButtonElement;
  screen: XtermScreen | undefined;
  busy: boolean;
}

export interface TabsOptions {
  readonly workbench: Workbench;
  /** Where the screens stand, one upon the other. */
  readonly screens: HTMLElement;
  /** Where the tabs' buttons stand, before the button that adds one. */
  readonly buttons: HTMLElement;
  /** Id of the text that tells how to leave a terminal. */
  readonly describedBy: string;
  readonly copied: () => void;
  readonly preferences: Preferences;
  /** Another tab is in front, or its foreground has become busy or free. */
  readonly changed: () => void;
}

type Maker = (options: ScreenOptions) => XtermScreen;

/** The code of the screen that the learner prefers. */
async function maker({ plain }: Preferences): Promise<Maker> {
  return plain ? (await import('./plain-screen.ts')).makePlainScreen : (await import('./screen.ts')).makeScreen;
}

/** A machine has as many terminals as one opens, up to this; each costs a shell. */
const mostTabs = 8;

/** Several terminals of one machine: one screen in front, a button for each as soon as there are two. */
export class TerminalTabs {
  readonly #options: TabsOptions;
  readonly #tabs: Tab[] = [];
  #active: Tab | undefined;
  #preferences: Preferences;

  constructor(options: TabsOptions) {
    this.#options = options;
    this.#preferences = options.preferences;
    options.workbench.on('busy', (busy, number) => {
      const tab = this.#tabs.find((one) => one.number === number);
      if (!tab) return;
      tab.busy = busy;
      tab.button.toggleAttribute('data-busy', busy);
      if (tab === this.#active) options.changed();
    });
    options.workbench.on('travelled', (numbers) => {
      for (const { number } of this.#tabs.slice(1)) if (!numbers.includes(number)) this.close(number);
    });
    options.buttons.addEventListener('click', (event) => {
      const target = event.target as Element;
      const button = target.closest<HTMLButtonElement>('button[data-tab]');
      const tab = this.#tabs.find((one) => one.button === button);
      if (tab) this.show(tab.number);
    });
    options.buttons.addEventListener('auxclick', (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>('button[data-tab]');
      const tab = this.#tabs.find((one) => one.button === button);
      if (tab && event.button === 1) this.close(tab.number);
    });
  }

  /** Number of the terminal in front. */
  get active(): number {
    return this.#active?.number ?? 1;
  }

  get screen(): XtermScreen | undefined {
    return this.#active?.screen;
  }

  get busy(): boolean {
    return this.#active?.busy ?? false;
  }

  get count(): number {
    return this.#tabs.length;
  }

  /** All screens, for what concerns every one: the size of letters, the search. */
  get screens(): readonly XtermScreen[] {
    return this.#tabs.flatMap(({ screen }) => screen ?? []);
  }

  /** Opens one more terminal and brings it to the front. Fetches the screen's code at the first call. */
  async open(focus = false): Promise<XtermScreen | undefined> {
    if (this.#tabs.length >= mostTabs) return undefined;
    const number = Math.max(0, ...this.#tabs.map((tab) => tab.number)) + 1;
    const make = await maker(this.#preferences);
    const { workbench, screens } = this.#options;
    const tab: Tab = { number, place: newPlace(), button: newButton(number), screen: undefined, busy: false };
    this.#tabs.push(tab);
    screens.append(tab.place);
    this.#options.buttons.append(tab.button);
    this.show(number, false);
    tab.screen = this.#screenOf(tab, make);
    if (focus) tab.screen.focus();
    await workbench.attach(tab.screen, number);
    this.#options.changed();
    return tab.screen;
  }

  /** Takes over what the learner prefers; another kind of screen begins empty. */
  async prefer(preferences: Preferences): Promise<void> {
    const isOther = preferences.plain !== this.#preferences.plain;
    this.#preferences = preferences;
    if (isOther) {
      const make = await maker(preferences);
      for (const tab of this.#tabs) {
        tab.screen?.dispose();
        tab.place.className = 'screen';
        tab.place.replaceChildren();
        tab.screen = this.#screenOf(tab, make);
        await this.#options.workbench.attach(tab.screen, tab.number);
        // The shell paints its prompt anew.
        if (!tab.busy) this.#options.workbench.input('\x0c', tab.number);
      }
      this.screen?.focus();
    }
    for (const screen of this.screens) screen.prefer(preferences);
  }

  #screenOf(tab: Tab, make: Maker): XtermScreen {
    const { workbench, describedBy, copied } = this.#options;
    const { number, place } = tab;
    const screen = make({
      host: place,
      label: pageTexts().terminalSays.input(number),
      describedBy,
      busy: () => tab.busy,
      input: (data) => workbench.input(data, number),
      resize: (columns, rows) => workbench.resize(columns, rows, number),
      copied,
    });
    screen.prefer(this.#preferences);
    return screen;
  }

  /** Brings a terminal to the front. */
  show(number: number, focus = true): void {
    const tab = this.#tabs.find((one) => one.number === number);
    if (!tab) return;
    this.#active = tab;
    for (const one of this.#tabs) {
      one.place.hidden = one !== tab;
      one.button.setAttribute('aria-pressed', String(one === tab));
    }
    this.#options.buttons.hidden = this.#tabs.length < 2;
    if (focus) tab.screen?.focus();
    this.#options.changed();
  }

  /** Closes a terminal, unless it is the only one. */
  close(number = this.active): void {
    const index = this.#tabs.findIndex((one) => one.number === number);
    const [tab] = this.#tabs.slice(index, index + 1);
    if (!tab || this.#tabs.length < 2) return;
    this.#tabs.splice(index, 1);
    this.#options.workbench.detach(number);
    tab.screen?.dispose();
    tab.place.remove();
    tab.button.remove();
    this.show((this.#active === tab ? (this.#tabs[index] ?? this.#tabs.at(-1)) : this.#active)?.number ?? 1);
  }
}

function newPlace(): HTMLElement {
  const place = document.createElement('div');
  place.className = 'screen';
  return place;
}

function newButton(number: number): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['tab'] = String(number);
  button.textContent = String(number);
  button.setAttribute('aria-label', pageTexts().terminalSays.tab(number));
  return button;
}
