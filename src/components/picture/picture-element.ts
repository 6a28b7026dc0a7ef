import { pageWorkbench } from '../workbench/workbench.ts';
import { boxes } from './boxes.ts';
import { differenceOf } from './difference.ts';
import { type PictureModel, pictureOf } from './model.ts';
import { twin } from './twin.ts';
import { summaryOf } from './walk.ts';

/** The picture beside the terminal: redrawn after every change of the machine, with what changed lit up and announced. */
export class PictureElement extends HTMLElement {
  #model: PictureModel | undefined;

  connectedCallback(): void {
    const workbench = pageWorkbench();
    workbench?.on('world', (world) => this.#draw(pictureOf(world)));
    workbench?.on('reset', () => {
      this.#model = undefined;
    });
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>('button[data-view]');
      if (button) this.#show(button.dataset['view'] === 'text');
    });
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`the picture has no part '${name}'`);
    return part;
  }

  #draw(model: PictureModel): void {
    const difference = this.#model ? differenceOf(this.#model, model) : { keys: new Set<string>(), sentence: '' };
    const same = this.#model && difference.sentence === '' && JSON.stringify(this.#model) === JSON.stringify(model);
    this.#model = model;
    if (same) return;
    this.#part('boxes').innerHTML = boxes(model, difference.keys);
    this.#part('boxes').setAttribute('aria-label', `Picture. ${summaryOf(model)}`);
    this.#part('twin').innerHTML = twin(model);
    if (difference.sentence) this.#part('live').textContent = difference.sentence;
    this.#part('boxes').querySelector('.lit')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #show(text: boolean): void {
    this.toggleAttribute('data-text', text);
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-view]')) {
      button.setAttribute('aria-pressed', String((button.dataset['view'] === 'text') === text));
    }
  }
}
