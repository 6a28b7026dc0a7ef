import { type LessonStanding, standingOf } from '../../learn/course-standing.ts';
import { formatRecord } from '../../learn/record.ts';
import { paneTexts } from '../../texts/panes.ts';
import { loadProgress } from '../lesson/progress-storage.ts';

/** Wakes the course map: marks what this browser remembers, and makes the record. */
export class CourseElement extends HTMLElement {
  readonly #texts = paneTexts().course;

  connectedCallback(): void {
    this.#mark();
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#download(new FormData(event.target as HTMLFormElement).get('name'));
    });
    this.#keep();
    // Lessons may go on in other tabs.
    window.addEventListener('storage', () => this.#mark());
  }

  /** The backup of everything: written, and taken back. */
  #keep(): void {
    const chosen = this.querySelector<HTMLInputElement>('[data-part="chosen"]');
    const say = (text: string) => {
      const place = this.querySelector('[data-part="backed-up"]');
      if (place) place.textContent = text;
    };
    const failed = (error: unknown) => say(error instanceof Error ? error.message : String(error));
    const dialogs = () => import('../workbench/backup.ts');
    this.querySelector('[data-do="backup"]')?.addEventListener('click', () => {
      void dialogs()
        .then(({ saveBackup }) => saveBackup())
        .then(say, failed);
    });
    this.querySelector('[data-do="restore"]')?.addEventListener('click', () => chosen?.click());
    chosen?.addEventListener('change', () => {
      const [file] = chosen.files ?? [];
      chosen.value = '';
      if (file) void dialogs().then(({ restoreBackup }) => restoreBackup(file).catch(failed));
    });
  }

  get #lessons(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-lesson]')];
  }

  #mark(): void {
    let done = 0;
    for (const item of this.#lessons) {
      const standing = standingOf(
        JSON.parse(item.dataset['exercises'] ?? '[]') as string[],
        JSON.parse(item.dataset['questions'] ?? '[]') as string[],
        loadProgress(item.dataset['lesson'] ?? '').progress,
      );
      item.dataset['state'] = standing.state;
      const place = item.querySelector('[data-part="state"]');
      if (place) place.textContent = this.#describe(standing);
      if (standing.state === 'done') done++;
    }
    const place = this.querySelector('[data-part="progress"]');
    if (place) place.textContent = this.#texts.progress(done, this.#lessons.length);
  }

  #describe({ state, exercises, questions }: LessonStanding): string {
    if (state === 'none') return this.#texts.notBegun;
    const word = state === 'done' ? this.#texts.done : this.#texts.begun;
    return `${word} · ${this.#texts.exercises(...exercises)} · ${this.#texts.questions(...questions)}`;
  }

  #download(name: FormDataEntryValue | null): void {
    const lessons = this.#lessons.flatMap((item) => {
      const id = item.dataset['lesson'] ?? '';
      return item.dataset['state'] === 'none' ? [] : [{ id, progress: loadProgress(id).progress }];
    });
    const said = this.querySelector('[data-part="said"]');
    if (lessons.length === 0) {
      if (said) said.textContent = this.#texts.empty;
      return;
    }
    if (said) said.textContent = this.#texts.exportNote;
    const text = formatRecord({ name: String(name ?? ''), made: new Date().toISOString(), lessons });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = 'drydock-record.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }
}
