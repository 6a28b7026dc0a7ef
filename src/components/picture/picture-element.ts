import type { World } from '../../engine/index.ts';
import { pageWorkbench, type Workbench } from '../workbench/workbench.ts';
import type { PicturePane } from './picture-pane.ts';

type View = 'boxes' | 'text' | 'build';

/** The picture beside the terminal. Its code is fetched as soon as there is something to draw. */
export class PictureElement extends HTMLElement {
  #pane: Promise<PicturePane> | undefined;
  #world: World | undefined;

  connectedCallback(): void {
    const workbench = pageWorkbench();
    workbench?.on('world', (world) => {
      this.#world = world;
      const isEmpty = world.images.length + world.containers.length + world.volumes.length === 0 && !world.build;
      if (isEmpty && !this.#pane) return;
      this.#pane ??= import('./picture-pane.ts').then(({ PicturePane }) => new PicturePane(this, workbench));
      void this.#pane.then((pane) => {
        if (this.#world) pane.draw(this.#world);
      });
    });
    if (workbench) this.#receiveArchives(workbench);
    workbench?.on('reset', () => void this.#pane?.then((pane) => pane.forget()));
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>('button[data-view]');
      if (button) this.#show(button.dataset['view'] as View);
      if ((event.target as Element).closest('[data-do="draw"]')) void this.#keep();
    });
  }

  /** A docker save archive may be chosen, or dropped anywhere but on the host's files. */
  #receiveArchives(workbench: Workbench): void {
    const take = (list: Iterable<File>): void => {
      const files = [...list];
      void import('./archives.ts').then(({ loadArchives }) => loadArchives(workbench, files));
    };
    const input = this.querySelector<HTMLInputElement>('[data-part="archive"]');
    this.querySelector('[data-do="load"]')?.addEventListener('click', () => input?.click());
    input?.addEventListener('change', () => {
      take(input.files ?? []);
      input.value = '';
    });
    document.addEventListener('dragover', (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    });
    document.addEventListener('drop', (event) => {
      if (event.defaultPrevented || !event.dataTransfer?.files.length) return;
      event.preventDefault();
      take(event.dataTransfer.files);
    });
  }

  async #keep(): Promise<void> {
    const [{ svgOf }, { pictureOf }, { download }] = await Promise.all([
      import('./svg.ts'),
      import('./model.ts'),
      import('../workbench/download.ts'),
    ]);
    const empty = { images: [], containers: [], volumes: [], networks: [], hostFiles: [] };
    download('drydock-picture.svg', svgOf(pictureOf(this.#world ?? empty)), 'image/svg+xml');
  }

  #show(view: View): void {
    this.dataset['view'] = view;
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-view]')) {
      button.setAttribute('aria-pressed', String(button.dataset['view'] === view));
    }
  }
}
