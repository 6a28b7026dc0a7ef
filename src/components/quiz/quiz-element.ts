import { withAnswer } from '../../learn/progress.ts';
import { type Answer, grade } from '../../learn/quiz/grade.ts';
import type { Grade, ShownQuestion, ShownQuiz } from '../../learn/quiz/shown-question.ts';
import { pageTexts } from '../../texts/page.ts';
import { loadProgress, updateProgress } from '../lesson/progress-storage.ts';
import { pageWorkbench } from '../workbench/workbench.ts';
import { answerOf, fillIn, gradeHtml } from './answer-form.ts';

/** Wakes a quiz: grades an answer when it is given, explains it, offers another variant, and keeps the result. */
export class QuizElement extends HTMLElement {
  readonly #texts = pageTexts();
  #quiz: ShownQuiz | undefined;

  connectedCallback(): void {
    this.#restore();
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#grade(event.target as HTMLFormElement);
    });
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-do="another"]');
      const form = button?.closest('form');
      if (form) this.#another(form);
    });
    pageWorkbench()?.on('reset', () => {
      for (const form of this.#forms) clear(form);
      // What the record keeps comes back: an examination sets the machine back, and leaves the quizzes alone.
      queueMicrotask(() => this.#restore());
    });
  }

  get #forms(): readonly HTMLFormElement[] {
    return [...this.querySelectorAll('form')];
  }

  get #lesson(): string {
    return this.dataset['lesson'] ?? '';
  }

  #question(form: HTMLFormElement): ShownQuestion | undefined {
    this.#quiz ??= JSON.parse(this.querySelector('[data-part="key"]')?.textContent ?? '') as ShownQuiz;
    const variants = this.#quiz.questions.find(([first]) => first?.id === form.dataset['question']);
    return variants?.[Number(form.dataset['variant'])];
  }

  /** Brings back the answers of an earlier visit, with their grades. */
  #restore(): void {
    const { answers } = loadProgress(this.#lesson).progress;
    for (const form of this.#forms) {
      const answer = answers[this.#key(form)];
      if (answer?.variant !== Number(form.dataset['variant'])) continue;
      const question = this.#question(form);
      if (!question) continue;
      fillIn(form, answer);
      this.#turnTo(form);
      this.#show(form, question, grade(question, answer, this.#texts.grade) ?? kept(answer.correct, question));
    }
    this.#score();
  }

  async #grade(form: HTMLFormElement): Promise<void> {
    const question = this.#question(form);
    if (!question) return;
    const answer = answerOf(form);
    const result = grade(question, answer, this.#texts.grade) ?? (await this.#try(form, question, answer));
    if (!result) return;
    this.#show(form, question, result);
    const variant = question.variant;
    updateProgress(this.#lesson, (progress) =>
      withAnswer(progress, this.#key(form), { correct: result.correct, variant, ...answer }),
    );
    this.#score();
  }

  /** Lets the engine try an answer that nobody thought of. */
  async #try(form: HTMLFormElement, question: ShownQuestion, answer: Answer): Promise<Grade | undefined> {
    const place = form.querySelector('[data-part="result"]');
    if (place) place.textContent = this.#texts.quiz.trying;
    const [{ tryFilled }, { quizzesOf }] = await Promise.all([
      import('./try-filled.ts'),
      import('../lesson/catalogue.ts'),
    ]);
    const quiz = (await quizzesOf(this.#lesson)).find(({ id }) => id === this.dataset['quiz']);
    const result = quiz && (await tryFilled(quiz, question, answer.typed, this.#texts.grade));
    if (!result && place) place.textContent = this.#texts.quiz.tryFailed;
    return result;
  }

  #show(form: HTMLFormElement, question: ShownQuestion, result: Grade): void {
    form.dataset['grade'] = result.correct ? 'right' : 'wrong';
    const place = form.querySelector('[data-part="result"]');
    if (place) place.innerHTML = gradeHtml(question, result, this.#texts.quiz);
    const another = form.querySelector<HTMLElement>('[data-do="another"]');
    if (another) another.hidden = false;
  }

  /** The next variant of the question takes the place of this one. */
  #another(form: HTMLFormElement): void {
    const variants = this.#forms.filter(({ dataset }) => dataset['question'] === form.dataset['question']);
    const next = variants[(variants.indexOf(form) + 1) % variants.length];
    if (!next) return;
    clear(next);
    clear(form);
    this.#turnTo(next);
    next.querySelector<HTMLElement>('input, select')?.focus();
    this.#score();
  }

  #turnTo(form: HTMLFormElement): void {
    for (const variant of this.#forms)
      if (variant.dataset['question'] === form.dataset['question']) variant.hidden = variant !== form;
  }

  #score(): void {
    const all = new Set(this.#forms.map(({ dataset }) => dataset['question'])).size;
    const answered = this.#forms.filter((form) => form.dataset['grade']);
    const right = answered.filter((form) => form.dataset['grade'] === 'right').length;
    const place = this.querySelector('[data-part="score"]');
    if (!place) return;
    const { score, allRight } = this.#texts.quiz;
    place.textContent = answered.length === 0 ? '' : right === all ? allRight(all) : score(right, all);
  }

  #key(form: HTMLFormElement): string {
    return `${this.dataset['quiz']}/${form.dataset['question']}`;
  }
}

/** The grade of an answer that was tried on an earlier visit. */
function kept(correct: boolean, question: ShownQuestion): Grade {
  if (question.type !== 'fill') return { correct, remarks: [] };
  return { correct, remarks: [correct ? question.why : question.otherwise] };
}

function clear(form: HTMLFormElement): void {
  form.reset();
  delete form.dataset['grade'];
  form.querySelector('[data-part="result"]')?.replaceChildren();
  const another = form.querySelector<HTMLElement>('[data-do="another"]');
  if (another) another.hidden = true;
}
