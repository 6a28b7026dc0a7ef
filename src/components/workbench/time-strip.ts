import type { World } from '../../engine/index.ts';
import { escapeHtml } from '../../learn/inline-text.ts';
import { differenceOf } from '../picture/difference.ts';
import { pictureOf } from '../picture/model.ts';
import type { TimelineView } from './protocol.ts';
import { addStyleOnce } from './style.ts';
import style from './time-strip.css?inline';
import type { Workbench } from './workbench.ts';

const frame = `
<ol class="strip" data-part="strip" aria-label="Commands so far"></ol>
<div class="row">
  <button type="button" data-go="back">← Back</button>
  <button type="button" data-go="forth">Forward →</button>
  <label>Compare <select data-part="from" aria-label="First point"></select></label>
  <label>with <select data-part="to" aria-label="Second point"></select></label>
  <button type="button" data-go="compare">Compare</button>
  <label class="others" hidden>Another way <select data-part="others" aria-label="Another way that was taken"></select></label>
</div>
<div data-part="told" role="status"></div>`;

/** The strip of all commands: a click goes back, or forth again; two points can be compared without going there. */
export class TimeStrip {
  readonly #root: HTMLElement;
  readonly #workbench: Workbench;
  #timeline: TimelineView = { points: [], now: 0, branches: [] };
  #moving = false;

  constructor(root: HTMLElement, workbench: Workbench) {
    this.#root = root;
    this.#workbench = workbench;
    addStyleOnce('time-strip-style', style);
    root.innerHTML = frame;
    workbench.on('timeline', (timeline) => {
      this.#timeline = timeline;
      this.#draw();
    });
    root.addEventListener('click', (event) => {
      const { dataset } = (event.target as Element).closest<HTMLElement>('button') ?? { dataset: {} as DOMStringMap };
      if (dataset['point'] !== undefined) void this.#go({ point: Number(dataset['point']) });
      else if (dataset['go'] === 'back') void this.#go({ point: this.#timeline.now - 1 });
      else if (dataset['go'] === 'forth') void this.#go({ point: this.#timeline.now + 1 });
      else if (dataset['go'] === 'compare') void this.#compare();
    });
    this.#part('others').addEventListener('change', (event) => {
      const { value } = event.target as HTMLSelectElement;
      if (value !== '') void this.#go({ branch: Number(value) });
    });
    this.#draw();
  }

  #part(name: string): HTMLElement {
    const part = this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`the strip has no part '${name}'`);
    return part;
  }

  #draw(): void {
    const { points, now, branches } = this.#timeline;
    const strip = this.#part('strip');
    const focused = strip.contains(document.activeElement);
    strip.innerHTML = ['', ...points.map(({ command }) => command)]
      .map((command, point) => {
        const failed = (points[point - 1]?.exitCode ?? 0) !== 0 ? ' data-failed' : '';
        const place = point === now ? ' aria-current="step"' : '';
        const ahead = point > now ? ' data-ahead' : '';
        const text = point === 0 ? 'Beginning' : escapeHtml(command.split('\n', 1)[0] ?? '');
        return `<li><button type="button" data-point="${point}"${place}${ahead}${failed} title="${point === 0 ? 'The machine as it was at first' : escapeHtml(command)}"><span class="n">${point}</span> ${text}</button></li>`;
      })
      .join('');
    const current = strip.querySelector<HTMLElement>('[aria-current]');
    current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (focused) current?.focus();
    const options = ['Beginning', ...points.map(({ command }) => command)].map(
      (text, point) => new Option(`${point} ${text.slice(0, 40)}`, String(point)),
    );
    this.#fill('from', options, Math.max(0, now - 1));
    this.#fill('to', options, now);
    const others = this.#part('others') as HTMLSelectElement;
    others.replaceChildren(
      new Option('…', ''),
      ...branches.map(
        ({ from, commands }, index) => new Option(`after ${from}: ${commands.join('; ').slice(0, 60)}`, String(index)),
      ),
    );
    const label = others.closest('label');
    if (label) label.hidden = branches.length === 0;
    this.#enable();
  }

  /** What was chosen stays chosen while the list grows. */
  #fill(name: string, options: readonly HTMLOptionElement[], usual: number): void {
    const select = this.#part(name) as HTMLSelectElement;
    select.replaceChildren(...options.map((option) => option.cloneNode(true)));
    select.value = String(usual);
  }

  #enable(): void {
    const { points, now } = this.#timeline;
    const set = (what: string, off: boolean) => {
      const button = this.#root.querySelector<HTMLButtonElement>(`[data-go="${what}"]`);
      if (button) button.disabled = off;
    };
    set('back', this.#moving || now === 0);
    set('forth', this.#moving || now === points.length);
  }

  async #go(to: { readonly point: number } | { readonly branch: number }): Promise<void> {
    if (this.#moving) return;
    this.#moving = true;
    this.#enable();
    try {
      await this.#workbench.travel(to);
      const { now, points } = this.#timeline;
      this.#part('told').textContent =
        now === 0
          ? 'The machine is as it was at first.'
          : `The machine is as it was after “${points[now - 1]?.command}”.`;
    } catch (error) {
      this.#part('told').textContent = error instanceof Error ? error.message : String(error);
    } finally {
      this.#moving = false;
      this.#draw();
    }
  }

  async #compare(): Promise<void> {
    const [from, to] = ['from', 'to'].map((name) => Number((this.#part(name) as HTMLSelectElement).value));
    const engine = await this.#workbench.start();
    const [before, after] = [await engine.worldAt(from ?? 0), await engine.worldAt(to ?? 0)];
    const lines = differencesOf(before, after);
    this.#part('told').innerHTML =
      lines.length === 0
        ? `<p>From ${from} to ${to}, nothing differs.</p>`
        : `<p>From ${from} to ${to}:</p><ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
  }
}

/** What differs between two states of a machine, in sentences: images, containers, volumes, networks, and the host's files. */
export function differencesOf(before: World, after: World): readonly string[] {
  const { sentence } = differenceOf(pictureOf(before), pictureOf(after));
  const was = new Map(before.hostFiles.map((file) => [file.path, file]));
  const is = new Map(after.hostFiles.map((file) => [file.path, file]));
  const files = [
    ...after.hostFiles.filter(({ path }) => !was.has(path)).map(({ path }) => `file ${path} added`),
    ...after.hostFiles
      .filter(({ path, text, size }) => was.has(path) && (was.get(path)?.text !== text || was.get(path)?.size !== size))
      .map(({ path }) => `file ${path} changed`),
    ...before.hostFiles.filter(({ path }) => !is.has(path)).map(({ path }) => `file ${path} removed`),
  ];
  return [...(sentence === '' ? [] : sentence.replace(/\.$/, '').split('; ')), ...files];
}
