import { type Layout, loadLayout, type Measure, type Pane, saveLayout } from './layout.ts';
import { wakeSplitter } from './splitter.ts';
import { pageWorkbench } from './workbench.ts';

const wideEnough = '(min-width: 72rem)';

/**
 * The frame around terminal, picture and files. On wide screens one pane stands above the terminal, or beside it in full screen and on the
 * playground; on narrow ones it is a sheet that shows one of the three.
 */
export class WorkbenchElement extends HTMLElement {
  #layout: Layout = loadLayout();
  #splitters: readonly { refresh(): void }[] = [];

  connectedCallback(): void {
    for (const button of this.#buttons) {
      button.addEventListener('click', () => this.#chosen(button.dataset['pane'] as Pane | 'terminal'));
    }
    this.#part('full').addEventListener('click', () => this.#fill(!this.hasAttribute('data-full')));
    this.#wakeTools();
    this.#show(this.#layout.panes[this.#lesson] ?? (this.dataset['opens'] as Pane | undefined) ?? 'picture');
    this.#splitters = [
      wakeSplitter(this.#part('bench-edge'), { ...this.#measures(), measure: () => 'bench' }),
      wakeSplitter(this.#part('pane-edge'), {
        ...this.#measures(),
        measure: () => (this.#sideBySide ? 'side' : 'upper'),
      }),
    ];
    for (const measure of ['bench', 'upper', 'side'] as const) this.#apply(measure);
    matchMedia(wideEnough).addEventListener('change', () => {
      this.#openAlone();
      this.#label();
    });
    this.#openAlone();
    // A command run from the text wants to be seen.
    document.addEventListener('dk-run', () => this.#openSheet('terminal'));
    // Something in the page asks for a pane: a file to be edited, a path to be looked at.
    document.addEventListener('dk-show', (event) => this.show((event as CustomEvent<Pane>).detail));
    // Where a phone's keyboard covers the page instead of shrinking it, the sheet stands on the keyboard.
    const viewport = window.visualViewport;
    viewport?.addEventListener('resize', () => {
      const covered = Math.max(0, window.innerHeight - viewport.height - viewport.offsetTop);
      this.style.setProperty('--keyboard', `${covered}px`);
    });
  }

  /** Opens a pane, wherever the screen has room for it. */
  show(pane: Pane): void {
    this.#show(pane);
    if (pane !== 'none') this.#openSheet(pane);
  }

  /** Undo, history and sharing: what they need is fetched when they are used. */
  #wakeTools(): void {
    const workbench = pageWorkbench();
    if (!workbench) return;
    const undo = this.#part('undo') as HTMLButtonElement;
    let now = 0;
    workbench.on('timeline', (timeline) => {
      now = timeline.now;
      undo.disabled = now === 0;
    });
    undo.addEventListener('click', () => void workbench.travel({ point: now - 1 }));
    const strip = this.#part('time');
    let isMade = false;
    this.#part('history').addEventListener('click', ({ currentTarget }) => {
      strip.hidden = !strip.hidden;
      (currentTarget as HTMLElement).setAttribute('aria-expanded', String(!strip.hidden));
      if (!isMade) void import('./time-strip.ts').then(({ TimeStrip }) => new TimeStrip(strip, workbench));
      isMade = true;
    });
    this.#part('share').addEventListener(
      'click',
      () => void import('./share-dialog.ts').then(({ openShareDialog }) => openShareDialog(workbench)),
    );
  }

  get #buttons(): readonly HTMLButtonElement[] {
    return [...this.querySelectorAll<HTMLButtonElement>('.switch button[data-pane]')];
  }

  get #lesson(): string {
    return this.dataset['lesson'] ?? '';
  }

  get #sideBySide(): boolean {
    return matchMedia(wideEnough).matches && (this.hasAttribute('data-wide') || this.hasAttribute('data-full'));
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`the workbench has no part '${name}'`);
    return part;
  }

  #measures() {
    return {
      get: (measure: Measure) => this.#layout[measure],
      set: (measure: Measure, percent: number) => {
        this.#layout = { ...this.#layout, [measure]: percent };
        this.#apply(measure);
      },
      done: () => saveLayout(this.#layout),
    };
  }

  #apply(measure: Measure): void {
    document.documentElement.style.setProperty(`--dk-size-${measure}`, `${this.#layout[measure]}%`);
  }

  /** A button of the bar: opens its pane, or closes it when it is open. */
  #chosen(pane: Pane | 'terminal'): void {
    if (matchMedia(wideEnough).matches) {
      if (pane === 'terminal') return;
      const next = this.dataset['upper'] === pane ? 'none' : pane;
      this.#show(next);
      this.#layout = { ...this.#layout, panes: { ...this.#layout.panes, [this.#lesson]: next } };
      saveLayout(this.#layout);
    } else if (this.hasAttribute('data-open') && this.dataset['pane'] === pane) {
      this.removeAttribute('data-open');
      this.#fill(false);
      this.#label();
    } else {
      if (pane !== 'terminal') this.#show(pane);
      this.#openSheet(pane);
    }
  }

  #show(pane: Pane): void {
    this.dataset['upper'] = pane;
    this.#label();
  }

  /** Where no text stands behind the sheet, it is open from the start. */
  #openAlone(): void {
    if (this.hasAttribute('data-wide') && !matchMedia(wideEnough).matches) this.#openSheet('terminal');
  }

  #openSheet(pane: Pane | 'terminal'): void {
    this.dataset['pane'] = pane;
    this.toggleAttribute('data-open', true);
    this.#label();
  }

  #fill(full: boolean): void {
    this.toggleAttribute('data-full', full);
    document.documentElement.toggleAttribute('data-bench-full', full);
    const button = this.#part('full');
    button.setAttribute('aria-pressed', String(full));
    if (full) this.toggleAttribute('data-open', true);
    for (const splitter of this.#splitters) splitter.refresh();
    this.#label();
  }

  #label(): void {
    const wide = matchMedia(wideEnough).matches;
    for (const button of this.#buttons) {
      const { pane } = button.dataset;
      const shown = wide
        ? this.dataset['upper'] === pane
        : this.hasAttribute('data-open') && this.dataset['pane'] === pane;
      button.setAttribute('aria-expanded', String(shown));
    }
  }
}
