import { assess, standing } from '../../learn/exercise/assess.ts';
import type { Exercise, Verdict } from '../../learn/exercise/exercise.ts';
import { inlineHtml } from '../../learn/inline-text.ts';
import { withCheck } from '../../learn/progress.ts';
import { pageWorkbench } from '../workbench/workbench.ts';
import { exercisesOf } from './catalogue.ts';
import { clearProgress, loadProgress, updateProgress } from './progress-storage.ts';

/** Wakes an exercise: checks the machine when asked, says what is missing, and keeps the result. */
export class ExerciseElement extends HTMLElement {
  connectedCallback(): void {
    const { progress, setAside } = loadProgress(this.#lesson);
    const reached = progress.reached[this.#id];
    if (progress.solved.includes(this.#id)) this.#say('Solved.');
    else if (setAside) this.#say('Your earlier results could not be read and were set aside.');
    for (const task of reached ?? []) this.#mark(task, { done: true });
    this.toggleAttribute('data-solved', progress.solved.includes(this.#id));

    this.querySelector('button[data-do="check"]')?.addEventListener('click', () => void this.#check());
    pageWorkbench()?.on('reset', () => {
      clearProgress(this.#lesson);
      this.removeAttribute('data-solved');
      this.#say('');
      for (const task of this.querySelectorAll<HTMLElement>('[data-task]')) this.#unmark(task);
    });
  }

  get #lesson(): string {
    return this.dataset['lesson'] ?? '';
  }

  get #id(): string {
    return this.dataset['exercise'] ?? '';
  }

  async #check(): Promise<void> {
    this.#say('Looking at the machine …');
    try {
      const exercise = await this.#exercise();
      const workbench = pageWorkbench();
      if (!exercise || !workbench) throw new Error('there is no machine on this page');
      const assessment = assess(exercise, await workbench.world());
      for (const { id, verdict } of assessment.tasks) this.#mark(id, verdict);
      const reached = assessment.tasks.filter(({ verdict }) => verdict.done).map(({ id }) => id);
      updateProgress(this.#lesson, (progress) => withCheck(progress, exercise.id, reached, assessment.solved));
      if (assessment.solved) this.toggleAttribute('data-solved', true);
      this.#say(standing(assessment));
    } catch (error) {
      this.#say(`The machine could not be checked: ${error instanceof Error ? error.message : String(error)}.`);
    }
  }

  async #exercise(): Promise<Exercise | undefined> {
    return (await exercisesOf(this.#lesson)).find(({ id }) => id === this.#id);
  }

  #mark(task: string, verdict: Verdict): void {
    const item = this.querySelector<HTMLElement>(`[data-task="${task}"]`);
    const state = item?.querySelector<HTMLElement>('[data-part="state"]');
    const text = item?.querySelector<HTMLElement>('[data-part="verdict"]');
    if (!item || !state || !text) return;
    item.dataset['state'] = verdict.done ? 'done' : 'open';
    state.textContent = verdict.done ? '✓ done' : 'missing';
    text.hidden = verdict.done;
    text.innerHTML = verdict.done ? '' : inlineHtml(`Expected: ${verdict.expected}. Found: ${verdict.seen}.`);
  }

  #unmark(item: HTMLElement): void {
    delete item.dataset['state'];
    const state = item.querySelector<HTMLElement>('[data-part="state"]');
    const text = item.querySelector<HTMLElement>('[data-part="verdict"]');
    if (state) state.textContent = 'open';
    if (text) text.hidden = true;
  }

  #say(text: string): void {
    const place = this.querySelector<HTMLElement>('[data-part="result"]');
    if (place) place.textContent = text;
  }
}
