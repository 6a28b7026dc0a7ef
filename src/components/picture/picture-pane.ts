import type { FilePlace, World } from '../../engine/index.ts';
import { addStyleOnce } from '../workbench/style.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { downloadImage } from './archives.ts';
import { boxes } from './boxes.ts';
import { buildView } from './build-view.ts';
import { detailsOf, differenceText, storyText, wasteText } from './details.ts';
import { differenceOf } from './difference.ts';
import { instruction, type PictureModel, pictureOf } from './model.ts';
import style from './picture.css?inline';
import { wakeTree } from './tree-keys.ts';
import { twin } from './twin.ts';
import { summaryOf } from './walk.ts';

/** The picture: redrawn after every change of the machine, with what changed lit up and announced; a box opens its details. */
export class PicturePane {
  readonly #root: HTMLElement;
  readonly #workbench: Workbench;
  readonly #tree: { refresh(): void };
  #world: World | undefined;
  #model: PictureModel | undefined;
  #selected: string | undefined;
  #build = '';

  constructor(root: HTMLElement, workbench: Workbench) {
    this.#root = root;
    this.#workbench = workbench;
    addStyleOnce('picture-style', style);
    this.#tree = wakeTree(this.#part('twin'), (item) => {
      const key = item.dataset['key'];
      if (key) this.#select(key);
    });
    this.#part('boxes').addEventListener('click', (event) => {
      const key = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset['key'];
      if (key) this.#select(key);
    });
    this.#part('boxes').addEventListener('keydown', (event) => this.#walk(event));
    const details = this.#part('details');
    details.addEventListener('click', (event) => this.#clicked(event));
    details.addEventListener('change', (event) => {
      const select = (event.target as Element).closest<HTMLSelectElement>('[data-part="other"]');
      if (select?.value) void this.#compare(select);
    });
    details.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#tellPath(event.target as HTMLFormElement);
    });
    details.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#close();
    });
  }

  /** Draws a world, if it looks another way than the one before. */
  draw(world: World): void {
    const model = pictureOf(world);
    this.#world = world;
    this.#drawBuild(world);
    const difference = this.#model ? differenceOf(this.#model, model) : { keys: new Set<string>(), sentence: '' };
    const same = this.#model && JSON.stringify(this.#model) === JSON.stringify(model);
    this.#model = model;
    if (same) return;
    const place = this.#part('boxes');
    const focused = (document.activeElement as HTMLElement | null)?.closest<HTMLElement>('.boxes [data-key]')?.dataset[
      'key'
    ];
    place.innerHTML = boxes(model, difference.keys);
    place.setAttribute('aria-label', summaryOf(model));
    this.#drawTwin(model);
    this.#mark();
    if (focused) this.#box(focused)?.focus();
    if (difference.sentence) this.#part('live').textContent = difference.sentence;
    place.querySelector('.lit')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (this.#selected) this.#drawDetails();
  }

  /** A new machine: nothing is compared with the old one. */
  forget(): void {
    this.#model = undefined;
    this.#close();
  }

  #part(name: string): HTMLElement {
    const part = this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`the picture has no part '${name}'`);
    return part;
  }

  #box(key: string): HTMLElement | undefined {
    return [...this.#part('boxes').querySelectorAll<HTMLElement>('[data-key]')].find(
      ({ dataset }) => dataset['key'] === key,
    );
  }

  /** Folded branches stay folded. */
  #drawTwin(model: PictureModel): void {
    const place = this.#part('twin');
    const folded = new Set(
      [...place.querySelectorAll('[aria-expanded="false"] > .text')].map(({ textContent }) => textContent),
    );
    place.innerHTML = twin(model);
    for (const text of place.querySelectorAll('[aria-expanded] > .text')) {
      if (folded.has(text.textContent)) text.parentElement?.setAttribute('aria-expanded', 'false');
    }
    this.#tree.refresh();
  }

  #drawBuild({ build }: World): void {
    const html = buildView(build);
    if (html === this.#build) return;
    const first = this.#build === '';
    this.#build = html;
    this.#part('build').innerHTML = html;
    if (!first && build) this.#part('live').textContent = this.#part('build').querySelector('.sum')?.textContent ?? '';
  }

  /** One box is the picture's stop of the Tab key; arrows go from box to box. */
  #mark(): void {
    const all = [...this.#part('boxes').querySelectorAll<HTMLElement>('[data-key]')];
    const stop = all.find(({ dataset }) => dataset['key'] === this.#selected) ?? all[0];
    for (const box of all) {
      box.tabIndex = box === stop ? 0 : -1;
      box.setAttribute('aria-pressed', String(box.dataset['key'] === this.#selected));
    }
  }

  #walk(event: KeyboardEvent): void {
    const all = [...this.#part('boxes').querySelectorAll<HTMLElement>('[data-key]')];
    const index = all.indexOf(document.activeElement as HTMLElement);
    const to = {
      ArrowRight: index + 1,
      ArrowDown: index + 1,
      ArrowLeft: index - 1,
      ArrowUp: index - 1,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    const next = to === undefined ? undefined : all[to];
    if (!next || index < 0) return;
    event.preventDefault();
    for (const box of all) box.tabIndex = box === next ? 0 : -1;
    next.focus();
  }

  #select(key: string): void {
    this.#selected = this.#selected === key && !this.#part('details').hidden ? undefined : key;
    this.#mark();
    this.#drawDetails();
  }

  #close(): void {
    const key = this.#selected;
    const hadFocus = this.#part('details').contains(document.activeElement);
    this.#selected = undefined;
    this.#part('details').hidden = true;
    this.#mark();
    if (hadFocus && key) this.#box(key)?.focus();
  }

  #drawDetails(): void {
    const place = this.#part('details');
    const html = this.#model && this.#selected ? detailsOf(this.#model, this.#selected) : '';
    if (html === '') {
      this.#selected = undefined;
      place.hidden = true;
      return;
    }
    if (place.dataset['shown'] !== html) place.innerHTML = html;
    place.dataset['shown'] = html;
    place.hidden = false;
  }

  #clicked(event: Event): void {
    const { dataset } = (event.target as Element).closest<HTMLElement>('button') ?? { dataset: {} as DOMStringMap };
    if (dataset['close'] !== undefined) this.#close();
    else if (dataset['look']) {
      const { id = '' } = dataset;
      const kind = dataset['look'];
      const place: FilePlace =
        kind === 'layer'
          ? { kind, id, layer: Number(dataset['layer']) }
          : { kind: kind === 'image' ? 'image' : 'container', id };
      document.dispatchEvent(new CustomEvent('dk-look', { detail: place }));
    } else if (dataset['waste']) void this.#tellWaste(dataset['waste']);
    else if (dataset['save']) void downloadImage(this.#workbench, dataset['save']);
  }

  async #tellWaste(image: string): Promise<void> {
    await this.#answer(async () => wasteText(await (await this.#workbench.start()).explain({ act: 'waste', image })));
  }

  async #tellPath(form: HTMLFormElement): Promise<void> {
    const image = form.dataset['image'] ?? '';
    const path = `/${String(new FormData(form).get('path') ?? '').replace(/^\/+/, '')}`;
    const layers = this.#world?.images.find(({ id }) => id.includes(image))?.layers ?? [];
    const madeBy = layers.map(({ createdBy }) => instruction(createdBy));
    await this.#answer(async () => {
      const story = await (await this.#workbench.start()).explain({ act: 'path', image, path });
      this.#light(
        layers.map(({ diffId }) => diffId.slice(7, 19)),
        story.layers,
      );
      return storyText(path, story, madeBy);
    });
  }

  /** Marks the layers that know a path, by what they do with it. */
  #light(digests: readonly string[], told: readonly { readonly layer: number; readonly does: string }[]): void {
    for (const box of this.#part('boxes').querySelectorAll<HTMLElement>('[data-does]')) delete box.dataset['does'];
    for (const { layer, does } of told) {
      const key = `layer/${digests.slice(0, layer + 1).join('/')}`;
      const box = this.#box(key);
      if (box) box.dataset['does'] = does;
    }
  }

  async #compare(select: HTMLSelectElement): Promise<void> {
    const image = this.#part('details').querySelector<HTMLElement>('form.path')?.dataset['image'] ?? '';
    const name = (id: string) => this.#world?.images.find((one) => one.id.includes(id))?.tags[0] ?? id;
    await this.#answer(async () =>
      differenceText(
        name(image),
        name(select.value),
        await (await this.#workbench.start()).explain({ act: 'difference', first: image, second: select.value }),
      ),
    );
  }

  async #answer(make: () => Promise<string>): Promise<void> {
    let html: string;
    try {
      html = await make();
    } catch (error) {
      html = '<p></p>';
      const place = this.#root.querySelector('[data-part="answer"]');
      if (place) place.textContent = error instanceof Error ? error.message : String(error);
      return;
    }
    const place = this.#root.querySelector('[data-part="answer"]');
    if (!place) return;
    place.innerHTML = html;
    place.scrollIntoView({ block: 'nearest' });
  }
}
