import type { FilePlace } from '../../engine/index.ts';
import { pageTexts } from '../../texts/page.ts';
import { pageWorkbench } from '../workbench/workbench.ts';
import type { FilesPane } from './files-pane.ts';

/** The files pane: fetches its code when it is first seen, or when a command opens a file in it. */
export class FilesElement extends HTMLElement {
  #pane: Promise<FilesPane> | undefined;

  connectedCallback(): void {
    const workbench = pageWorkbench();
    if (!workbench) return;
    const seen = new IntersectionObserver((entries) => {
      const visible = entries.some(({ isIntersecting }) => isIntersecting);
      if (visible) void this.#load().then((pane) => pane.shown());
      else void this.#pane?.then((pane) => pane.hidden());
    });
    seen.observe(this);
    document.addEventListener('dk-look', (event) => {
      document.dispatchEvent(new CustomEvent('dk-show', { detail: 'files' }));
      void this.#load().then((pane) => pane.look((event as CustomEvent<FilePlace>).detail));
    });
    workbench.on('edit', (path) => {
      document.dispatchEvent(new CustomEvent('dk-show', { detail: 'files' }));
      void this.#load().then((pane) => pane.open({ kind: 'host' }, path));
    });
  }

  #load(): Promise<FilesPane> {
    this.#pane ??= (async () => {
      const workbench = pageWorkbench();
      if (!workbench) throw new Error(pageTexts().exercise.noMachine);
      const { FilesPane } = await import('./files-pane.ts');
      return new FilesPane(this, workbench);
    })();
    return this.#pane;
  }
}
