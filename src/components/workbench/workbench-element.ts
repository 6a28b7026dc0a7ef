/** The sheet that holds terminal and picture on narrow screens. On wide ones both simply stand there. */
export class WorkbenchElement extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.#tabs) {
      button.addEventListener('click', () => this.#toggle(button.dataset['pane'] ?? 'terminal'));
    }
    // A command run from the text wants to be seen.
    document.addEventListener('dk-run', () => this.#open('terminal'));
    // Where a phone's keyboard covers the page instead of shrinking it, the sheet stands on the keyboard.
    const viewport = window.visualViewport;
    viewport?.addEventListener('resize', () => {
      const covered = Math.max(0, window.innerHeight - viewport.height - viewport.offsetTop);
      this.style.setProperty('--keyboard', `${covered}px`);
    });
  }

  get #tabs(): readonly HTMLButtonElement[] {
    return [...this.querySelectorAll<HTMLButtonElement>('.tabs button')];
  }

  #toggle(pane: string): void {
    if (this.hasAttribute('data-open') && this.dataset['pane'] === pane) {
      this.removeAttribute('data-open');
      this.#label();
    } else this.#open(pane);
  }

  #open(pane: string): void {
    this.dataset['pane'] = pane;
    this.toggleAttribute('data-open', true);
    this.#label();
  }

  #label(): void {
    for (const button of this.#tabs) {
      const shown = this.hasAttribute('data-open') && this.dataset['pane'] === button.dataset['pane'];
      button.setAttribute('aria-expanded', String(shown));
    }
  }
}
