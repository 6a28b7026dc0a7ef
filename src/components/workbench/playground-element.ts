import type { TerminalElement } from '../terminal/terminal-element.ts';

/** The head of the playground: another starting point is another address; its commands are typed by a click. */
export class PlaygroundElement extends HTMLElement {
  connectedCallback(): void {
    this.querySelector<HTMLSelectElement>('[data-part="pick"]')?.addEventListener('change', (event) => {
      const address = new URL(location.href);
      address.searchParams.set('start', (event.target as HTMLSelectElement).value);
      address.hash = '';
      location.assign(address);
    });
    this.addEventListener('click', (event) => {
      const line = (event.target as Element).closest<HTMLElement>('[data-command]')?.dataset['command'];
      if (line === undefined) return;
      this.dispatchEvent(new CustomEvent('dk-run', { bubbles: true }));
      void this.querySelector<TerminalElement>('dk-terminal')?.runLine(line);
    });
  }
}
