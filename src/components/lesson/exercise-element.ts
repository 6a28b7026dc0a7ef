import { assess } from '../../learn/exercise/assess.ts';
import type { Exercise, Verdict } from '../../learn/exercise/exercise.ts';
import { inlineHtml } from '../../learn/inline-text.ts';
import { withCheck, withShown } from '../../learn/progress.ts';
import { pageTexts } from '../../texts/page.ts';
import type { TerminalElement } from '../terminal/terminal-element.ts';
import { pageWorkbench } from '../workbench/workbench.ts';
import { clearProgress, loadProgress, updateProgress } from './progress-storage.ts';
import { recordSteps } from './record-steps.ts';

/** Wakes an exercise: checks the machine when asked, says what is missing, plays the solution, and keeps the result. */
export class ExerciseElement extends HTMLElement {
  readonly #texts = pageTexts().exercise;

  connectedCallback(): void {
    const { progress, setAside } = loadProgress(this.#lesson);
    const reached = progress.reached[this.#id];
    if (progress.solved.includes(this.#id)) this.#say(this.#texts.solvedBefore);
    else if (setAside) this.#say(this.#texts.setAside);
    for (const task of reached ?? []) this.#mark(task, { done: true });
    this.toggleAttribute('data-solved', progress.solved.includes(this.#id));

    recordSteps(this.#lesson);
    this.querySelector('[data-do="check"]')?.addEventListener('click', () => void this.#check());
    this.querySelector('[data-do="play"]')?.addEventListener('click', () => void this.#play());
    this.querySelector('[data-part="solution"]')?.addEventListener('toggle', (event) => {
      if ((event.target as HTMLDetailsElement).open) this.#noteShown();
    });
    pageWorkbench()?.on('reset', () => {
      clearProgress(this.#lesson);
      this.removeAttribute('data-solved');
      this.#say('');
      this.#explain(undefined);
      this.querySelector('[data-part="solution"]')?.removeAttribute('open');
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
    this.#say(this.#texts.checking);
    try {
      const exercise = await this.#exercise();
      const workbench = pageWorkbench();
      if (!exercise || !workbench) throw new Error(this.#texts.noMachine);
      const assessment = assess(exercise, await workbench.world());
      for (const { id, verdict } of assessment.tasks) this.#mark(id, verdict);
      const reached = assessment.tasks.filter(({ verdict }) => verdict.done).map(({ id }) => id);
      updateProgress(this.#lesson, (progress) => withCheck(progress, exercise.id, reached, assessment.solved));
      const { solved, shown } = loadProgress(this.#lesson).progress;
      const counts = solved.includes(this.#id) || !shown.includes(this.#id);
      this.toggleAttribute('data-solved', solved.includes(this.#id));
      this.#explain(assessment.message);
      if (!assessment.solved) this.#say(this.#texts.standing(reached.length, assessment.tasks.length));
      else this.#say(counts ? this.#texts.solved : this.#texts.solvedShown);
    } catch (error) {
      this.#say(this.#texts.failed(error instanceof Error ? error.message : String(error)));
    }
  }

  /** Types the solution into the terminal, line by line. */
  async #play(): Promise<void> {
    const exercise = await this.#exercise();
    const terminal = document.querySelector<TerminalElement>('dk-terminal');
    const button = this.querySelector<HTMLButtonElement>('[data-do="play"]');
    if (!exercise || !terminal || !button || button.disabled) return;
    this.#noteShown();
    this.dispatchEvent(new CustomEvent('dk-run', { bubbles: true }));
    button.disabled = true;
    button.textContent = this.#texts.playing;
    try {
      for (const line of exercise.solution) await terminal.runLine(line);
    } catch {
      // The engine was ended while a line ran; the terminal tells why.
    } finally {
      button.disabled = false;
      button.textContent = this.#texts.play;
    }
  }

  #noteShown(): void {
    updateProgress(this.#lesson, (progress) => withShown(progress, this.#id));
  }

  async #exercise(): Promise<Exercise | undefined> {
    const { exercisesOf } = await import('./catalogue.ts');
    const all = await exercisesOf(this.#lesson, document.documentElement.lang);
    return all.find(({ id }) => id === this.#id);
  }

  #mark(task: string, verdict: Verdict): void {
    const item = this.querySelector<HTMLElement>(`[data-task="${task}"]`);
    const state = item?.querySelector<HTMLElement>('[data-part="state"]');
    const text = item?.querySelector<HTMLElement>('[data-part="verdict"]');
    if (!item || !state || !text) return;
    item.dataset['state'] = verdict.done ? 'done' : 'open';
    state.textContent = verdict.done ? this.#texts.done : this.#texts.missing;
    text.hidden = verdict.done;
    text.innerHTML = verdict.done ? '' : inlineHtml(this.#texts.verdict(verdict.expected, verdict.seen));
  }

  #unmark(item: HTMLElement): void {
    delete item.dataset['state'];
    const state = item.querySelector<HTMLElement>('[data-part="state"]');
    const text = item.querySelector<HTMLElement>('[data-part="verdict"]');
    if (state) state.textContent = this.#texts.open;
    if (text) text.hidden = true;
  }

  #explain(message: string | undefined): void {
    const place = this.querySelector<HTMLElement>('[data-part="likely"]');
    if (!place) return;
    place.hidden = message === undefined;
    place.innerHTML = message === undefined ? '' : `<strong>${this.#texts.likely}:</strong> ${inlineHtml(message)}`;
  }

  #say(text: string): void {
    const place = this.querySelector<HTMLElement>('[data-part="result"]');
    if (place) place.textContent = text;
  }
}
