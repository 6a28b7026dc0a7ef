import { pageTexts } from '../../texts/page.ts';
import type { TerminalElement } from '../terminal/terminal-element.ts';
import { commandParts } from './run-tags.ts';

/** Wakes the buttons of a `<Run>`: one types its lines into the terminal, one copies them. */
export class RunElement extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>('button[data-do]');
      if (button?.dataset['do'] === 'run') void this.#run(button);
      if (button?.dataset['do'] === 'copy') void this.#copy(button);
    });
  }

  get #lines(): readonly string[] {
    return commandParts(this.dataset['command'] ?? '');
  }

  async #run(button: HTMLButtonElement): Promise<void> {
    const terminal = document.querySelector<TerminalElement>('dk-terminal');
    if (!terminal || button.disabled) return;
    button.disabled = true;
    this.dispatchEvent(new CustomEvent('dk-run', { bubbles: true }));
    try {
      for (const line of this.#lines) await terminal.runLine(line);
      this.toggleAttribute('data-ran', true);
    } catch {
      // The engine was ended while the line ran; the terminal tells why.
    } finally {
      button.disabled = false;
    }
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const texts = pageTexts().run;
    try {
      await navigator.clipboard.writeText(this.#lines.join('\n'));
      button.textContent = texts.copied;
    } catch {
      button.textContent = texts.notAllowed;
    }
    setTimeout(() => {
      button.textContent = texts.copy;
    }, 2000);
  }
}
