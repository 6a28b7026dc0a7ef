import { type Examination, outcomeOf } from '../../learn/examination/examination.ts';
import { nextSheet, type Sheet, sheetCount, sheetOf } from '../../learn/examination/sheet.ts';
import { assess } from '../../learn/exercise/assess.ts';
import type { Exercise } from '../../learn/exercise/exercise.ts';
import { inlineHtml } from '../../learn/inline-text.ts';
import { type Progress, withDraft, withHandedIn, withOpened } from '../../learn/progress.ts';
import { grade } from '../../learn/quiz/grade.ts';
import type { Grade, ShownQuestion, ShownQuiz } from '../../learn/quiz/shown-question.ts';
import { pageTexts } from '../../texts/page.ts';
import { paneTexts } from '../../texts/panes.ts';
import { loadProgress, updateProgress } from '../lesson/progress-storage.ts';
import { recordSteps } from '../lesson/record-steps.ts';
import { answerOf, fillIn, gradeHtml } from '../quiz/answer-form.ts';
import { pageWorkbench } from '../workbench/workbench.ts';

/** Wakes the examination: draws a sheet, keeps what is answered, grades it when it is handed in. */
export class ExaminationElement extends HTMLElement {
  readonly #texts = pageTexts();
  readonly #own = paneTexts().examination;
  #key: readonly ShownQuiz[] | undefined;

  connectedCallback(): void {
    recordSteps(this.#lesson);
    this.#button('begin')?.addEventListener('click', () => void this.#begin());
    this.#button('hand-in')?.addEventListener('click', () => void this.#handIn());
    this.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('change', (event) => this.#keep((event.target as Element).closest('form')));
    this.addEventListener('input', (event) => this.#keep((event.target as Element).closest('form')));
    pageWorkbench()?.on('reset', () => updateProgress(this.#lesson, (progress) => ({ ...progress, steps: [] })));
    this.#standing();
    const { open } = this.#progress;
    if (open) void this.#show(open.sheet);
  }

  get #lesson(): string {
    return this.dataset['lesson'] ?? '';
  }

  get #progress(): Progress {
    return loadProgress(this.#lesson).progress;
  }

  /** A fresh machine and the next sheet; the one that the address asks for (`?sheet=42`), when it does. */
  async #begin(): Promise<void> {
    const button = this.#button('begin');
    if (!button || button.disabled) return;
    button.disabled = true;
    try {
      await pageWorkbench()?.reset();
      const number = asked() ?? this.#next();
      updateProgress(this.#lesson, (progress) => withOpened(progress, number));
      await this.#show(number);
      this.#part('number')?.focus();
    } finally {
      button.disabled = false;
    }
  }

  #next(): number {
    const { open, sittings } = this.#progress;
    const last = open?.sheet ?? sittings.at(-1)?.sheet;
    return last === undefined ? 1 + Math.floor(Math.random() * sheetCount) : nextSheet(last);
  }

  /** Shows a sheet, with what was answered on it so far. */
  async #show(number: number): Promise<void> {
    const sheet = sheetOf(await pool(), number);
    for (const item of this.querySelectorAll<HTMLElement>('.item')) this.#clear(item);
    const list = this.#part('questions');
    const answers = this.#progress.open?.answers ?? {};
    for (const form of this.#asked(sheet)) {
      list?.append(form);
      form.hidden = false;
      const answer = answers[keyOf(form)];
      if (answer) fillIn(form, answer);
    }
    for (const task of sheet.tasks) this.#item(task)?.removeAttribute('hidden');
    const title = this.#part('number');
    if (title) {
      title.textContent = this.#own.sheet(number);
      title.tabIndex = -1;
    }
    this.#part('sheet')?.removeAttribute('hidden');
    const handIn = this.#button('hand-in');
    if (handIn) handIn.hidden = false;
    this.#say('');
    const begin = this.#button('begin');
    if (begin) begin.textContent = this.#own.another;
  }

  /** The forms of a sheet's questions, in its order. */
  #asked(sheet: Sheet): readonly HTMLFormElement[] {
    return sheet.questions.flatMap(({ quiz, question, variant }) => {
      const form = this.querySelector<HTMLFormElement>(
        `form[data-quiz="${quiz}"][data-question="${question}"][data-variant="${variant}"]`,
      );
      return form ? [form] : [];
    });
  }

  #keep(form: HTMLFormElement | null): void {
    if (!form || !this.#progress.open) return;
    updateProgress(this.#lesson, (progress) => withDraft(progress, keyOf(form), answerOf(form)));
  }

  async #handIn(): Promise<void> {
    const { open } = this.#progress;
    const button = this.#button('hand-in');
    const workbench = pageWorkbench();
    if (!open || !button || button.disabled || !workbench) return;
    button.disabled = true;
    this.#say(this.#own.grading);
    try {
      const examination = await pool();
      const sheet = sheetOf(examination, open.sheet);
      const world = await workbench.world();
      const solved = sheet.tasks.filter((id) => {
        const task = examination.tasks.find((one) => one.id === id);
        return task && this.#mark(task, assess(task, world));
      });
      let right = 0;
      for (const form of this.#asked(sheet)) if (await this.#grade(examination, form)) right++;
      const outcome = outcomeOf(examination, right, solved.length);
      updateProgress(this.#lesson, (progress) =>
        withHandedIn(progress, examination.id, { right, solved, passed: outcome.passed }),
      );
      button.hidden = true;
      this.#standing();
      this.#say(this.#own.outcome(right, outcome.questions, solved.length, outcome.tasks));
    } catch (error) {
      this.#say(this.#texts.exercise.failed(error instanceof Error ? error.message : String(error)));
    } finally {
      button.disabled = false;
    }
  }

  /** Shows how a task came out, and a way to do it. */
  #mark(task: Exercise, { tasks, solved }: ReturnType<typeof assess>): boolean {
    const item = this.#item(task.id);
    for (const { id, verdict } of tasks) {
      const place = item?.querySelector<HTMLElement>(`[data-step="${id}"] [data-part="verdict"]`);
      if (!place) continue;
      place.hidden = false;
      const { done, verdict: says } = this.#texts.exercise;
      place.innerHTML = inlineHtml(verdict.done ? done : says(verdict.expected, verdict.seen));
    }
    if (item) item.dataset['grade'] = solved ? 'right' : 'wrong';
    item?.querySelector('[data-part="solution"]')?.removeAttribute('hidden');
    return solved;
  }

  async #grade(examination: Examination, form: HTMLFormElement): Promise<boolean> {
    const question = this.#question(form);
    if (!question) return false;
    const answer = answerOf(form);
    const result = grade(question, answer, this.#texts.grade) ?? (await this.#try(examination, form, question));
    form.dataset['grade'] = result?.correct ? 'right' : 'wrong';
    const place = form.querySelector('[data-part="result"]');
    if (place)
      place.innerHTML = result ? gradeHtml(question, result, this.#texts.quiz) : `<p>${this.#texts.quiz.tryFailed}</p>`;
    for (const field of form.querySelectorAll('fieldset')) field.disabled = true;
    return result?.correct ?? false;
  }

  async #try(examination: Examination, form: HTMLFormElement, question: ShownQuestion): Promise<Grade | undefined> {
    const quiz = examination.parts.find((part) => part.quiz.id === form.dataset['quiz'])?.quiz;
    if (!quiz) return undefined;
    const { tryFilled } = await import('../quiz/try-filled.ts');
    return tryFilled(quiz, question, answerOf(form).typed, this.#texts.grade);
  }

  #question(form: HTMLFormElement): ShownQuestion | undefined {
    this.#key ??= JSON.parse(this.#part('key')?.textContent ?? '[]') as ShownQuiz[];
    const quiz = this.#key.find(({ id }) => id === form.dataset['quiz']);
    const variants = quiz?.questions.find(([first]) => first?.id === form.dataset['question']);
    return variants?.[Number(form.dataset['variant'])];
  }

  /** Says how the last sitting went, and whether one was passed. */
  #standing(): void {
    const { sittings, solved } = this.#progress;
    const place = this.#part('standing');
    if (!place || sittings.length === 0) return;
    place.textContent = solved.length > 0 ? this.#own.passed : this.#own.notPassed;
  }

  #clear(item: HTMLElement): void {
    item.hidden = true;
    delete item.dataset['grade'];
    if (item instanceof HTMLFormElement) item.reset();
    for (const field of item.querySelectorAll('fieldset')) field.disabled = false;
    item.querySelector('[data-part="result"]')?.replaceChildren();
    for (const part of item.querySelectorAll('[data-part="verdict"], [data-part="solution"]'))
      part.setAttribute('hidden', '');
  }

  #item(task: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-task="${task}"]`);
  }

  #button(name: string): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>(`[data-do="${name}"]`);
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }

  #say(text: string): void {
    const place = this.#part('said');
    if (place) place.textContent = text;
  }
}

/** The pool, fetched when the first sheet is drawn. */
async function pool(): Promise<Examination> {
  return (await import('../../content/examination/index.ts')).examination;
}

/** The number of the sheet in the page's address; undefined without one. */
function asked(): number | undefined {
  const number = Number(new URLSearchParams(location.search).get('sheet'));
  return Number.isInteger(number) && number >= 1 && number <= sheetCount ? number : undefined;
}

function keyOf(form: HTMLFormElement): string {
  return `${form.dataset['quiz']}/${form.dataset['question']}`;
}
