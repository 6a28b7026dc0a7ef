import type { World } from '../../engine/index.ts';
import { escapeHtml } from '../../learn/inline-text.ts';
import type { Texts } from '../../texts/index.ts';
import { paneTexts } from '../../texts/panes.ts';
import { differenceOf } from '../picture/difference.ts';
import { pictureOf } from '../picture/model.ts';
import type { TimelineView } from './protocol.ts';
import { addStyleOnce } from './style.ts';
import style from './time-strip.css?inline';
import type { Workbench } from './workbench.ts';

const frameIn = (texts: Texts['time']) => `
<ol class="strip" data-part="strip" aria-label="${texts.commands}"></ol>
<div class="row">
  <button type="button" data-go="back">← ${texts.back}</button>
  <button type="button" data-go="forth">${texts.forth} →</button>
  <label>${texts.compare} <select data-part="from" aria-label="${texts.first}"></select></label>
  <label>${texts.with} <select data-part="to" aria-label="${texts.second}"></select></label>
  <button type="button" data-go="compare">${texts.compare}</button>
  <label class="others" hidden>${texts.other} <select data-part="others" aria-label="${texts.otherLabel}"></select></label>
</div>
<div data-part="told" role="status"></div>`;

/** The strip of all commands: a click goes back, or forth again; two points can be compared without going there. */
export class TimeStrip {
  readonly #texts = paneTexts().time;
  readonly #root: HTMLElement;
  readonly #workbench: Workbench;
  #timeline: TimelineView = { points: [], now: 0, branches: [] };
  #moving = false;

  constructor(root: HTMLElement, workbench: Workbench) {
    this.#root = root;
    this.#workbench = workbench;
    addStyleOnce('time-strip-style', style);
    root.innerHTML = frameIn(this.#texts);
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
        const text = point === 0 ? this.#texts.beginning : escapeHtml(command.split('\n', 1)[0] ?? '');
        return `<li><button type="button" data-point="${point}"${place}${ahead}${failed} title="${point === 0 ? this.#texts.atFirst : escapeHtml(command)}"><span class="n">${point}</span> ${text}</button></li>`;
      })
      .join('');
    const current = strip.querySelector<HTMLElement>('[aria-current]');
    current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (focused) current?.focus();
    const options = [this.#texts.beginning, ...points.map(({ command }) => command)].map(
      (text, point) => new Option(`${point} ${text.slice(0, 40)}`, String(point)),
    );
    this.#fill('from', options, Math.max(0, now - 1));
    this.#fill('to', options, now);
    const others = this.#part('others') as HTMLSelectElement;
    others.replaceChildren(
      new Option('…', ''),
      ...branches.map(
        ({ from, commands }, index) =>
          new Option(this.#texts.after(from, commands.join('; ').slice(0, 60)), String(index)),
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
        now === 0 ? this.#texts.isAtFirst : this.#texts.isAfter(points[now - 1]?.command ?? '');
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
        ? `<p>${this.#texts.same(from ?? 0, to ?? 0)}</p>`
        : `<p>${this.#texts.differs(from ?? 0, to ?? 0)}</p><ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
  }
}

/** What differs between two states of a machine, in sentences: images, containers, volumes, networks, and the host's files. */
export function differencesOf(before: World, after: World): readonly string[] {
  const { sentence } = differenceOf(pictureOf(before), pictureOf(after));
  const texts = paneTexts().time;
  const was = new Map(before.hostFiles.map((file) => [file.path, file]));
  const is = new Map(after.hostFiles.map((file) => [file.path, file]));
  const files = [
    ...after.hostFiles.filter(({ path }) => !was.has(path)).map(({ path }) => texts.fileAdded(path)),
    ...after.hostFiles
      .filter(({ path, text, size }) => was.has(path) && (was.get(path)?.text !== text || was.get(path)?.size !== size))
      .map(({ path }) => texts.fileChanged(path)),
    ...before.hostFiles.filter(({ path }) => !is.has(path)).map(({ path }) => texts.fileRemoved(path)),
  ];
  return [...(sentence === '' ? [] : sentence.replace(/\.$/, '').split('; ')), ...files];
}
