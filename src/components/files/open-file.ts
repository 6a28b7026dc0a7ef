import type { FilePlace } from '../../engine/index.ts';
import { paneTexts } from '../../texts/panes.ts';
import { humanSize } from '../picture/model.ts';
import type { Workbench } from '../workbench/workbench.ts';
import type { FileEditor } from './editor.ts';
import { languageOf } from './languages.ts';

export interface OpenFileOptions {
  readonly workbench: Workbench;
  readonly place: FilePlace;
  readonly path: string;
  /** Where editor or notice is drawn. */
  readonly area: HTMLElement;
  /** `saved`, `edited`, or what went wrong. */
  readonly said: (text: string) => void;
}

/** A text is written so long after the last key, in milliseconds. */
const pause = 300;
/** Larger texts are not shown: an editor would be slow and nobody reads them. */
const mostBytes = 2_000_000;

/**
 * One file in the editor. What is typed is written a moment later, and at once when the focus leaves; what a command writes meanwhile is
 * shown, unless there is something unwritten.
 */
export class OpenFile {
  readonly #options: OpenFileOptions;
  readonly readOnly: boolean;
  #editor: FileEditor | undefined;
  #written = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(options: OpenFileOptions) {
    this.#options = options;
    this.readOnly = options.place.kind !== 'host';
  }

  get path(): string {
    return this.#options.path;
  }

  get place(): FilePlace {
    return this.#options.place;
  }

  /** Reads the file and shows it. A path of the host that is not there yet is a new, empty file. */
  async show(): Promise<void> {
    const { area, path, place } = this.#options;
    const bytes = await this.#read(true);
    const text = bytes && textOf(bytes);
    if (bytes && text === undefined) {
      const notice = document.createElement('p');
      notice.className = 'empty';
      notice.textContent =
        bytes.length > mostBytes
          ? paneTexts().files.tooMuch(humanSize(bytes.length))
          : paneTexts().files.noText(humanSize(bytes.length));
      area.replaceChildren(notice);
      return;
    }
    this.#written = text ?? '';
    const { openEditor } = await import('./editor.ts');
    if (this.#closed) return;
    area.replaceChildren();
    this.#editor = await openEditor({
      place: area,
      text: this.#written,
      language: languageOf(path, this.#written),
      readOnly: this.readOnly,
      label: place.kind === 'host' ? paneTexts().files.edit(path) : paneTexts().files.read(path),
      changed: () => this.#typed(),
      save: () => void this.save(true),
    });
    area.addEventListener('focusout', this.#left);
    this.#options.said(this.readOnly ? paneTexts().files.readOnly : '');
  }

  focus(): void {
    this.#editor?.focus();
  }

  /** Writes what was typed. */
  async save(told = false): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const text = this.#editor?.text();
    if (text === undefined || this.readOnly) return;
    if (text === this.#written && !told) return;
    const before = this.#written;
    this.#written = text;
    try {
      // As nano does: a text ends with a newline.
      const bytes = new TextEncoder().encode(text === '' || text.endsWith('\n') ? text : `${text}\n`);
      await this.#options.workbench.files({ do: 'write', path: this.path, bytes });
      this.#options.said(paneTexts().files.saved);
    } catch (error) {
      this.#written = before;
      this.#options.said(paneTexts().files.notSaved(error instanceof Error ? error.message : String(error)));
    }
  }

  /** Something on the machine has changed: shows what the file holds now. */
  async refresh(): Promise<void> {
    if (!this.#editor || this.#timer) return;
    const bytes = await this.#read(false);
    const text = bytes && textOf(bytes);
    if (text === undefined || this.#timer || !this.#editor) return;
    const same = text === this.#written || text === `${this.#written}\n`;
    if (!same && this.#editor.text() === this.#written) {
      this.#written = text;
      this.#editor.replace(text);
      this.#options.said(paneTexts().files.byCommand);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.save();
    this.#options.area.removeEventListener('focusout', this.#left);
    this.#editor?.close();
    this.#editor = undefined;
  }

  readonly #left = (): void => void this.save();

  #typed(): void {
    if (this.#editor?.text() === this.#written) return;
    this.#options.said(paneTexts().files.edited);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), pause);
  }

  async #read(must: boolean): Promise<Uint8Array | undefined> {
    const { workbench, place, path } = this.#options;
    try {
      return (await workbench.files({ do: 'read', place, path })).bytes;
    } catch (error) {
      if (place.kind === 'host' && error instanceof Error && /No such file/.test(error.message)) return undefined;
      if (must) throw error;
      return undefined;
    }
  }
}

/** The bytes as text; undefined when they are none, or too many. */
export function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.length > mostBytes || bytes.subarray(0, 8_000).includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
