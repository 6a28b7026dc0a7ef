import { escapeHtml, inlineHtml } from '../../learn/inline-text.ts';
import { withAnswer } from '../../learn/progress.ts';
import { type Answer, grade } from '../../learn/quiz/grade.ts';
import type { Grade, ShownQuestion, ShownQuiz } from '../../learn/quiz/shown-question.ts';
import { pageTexts } from '../../texts/index.ts';
import { loadProgress, updateProgress } from '../lesson/progress-storage.ts';
import { pageWorkbench } from '../workbench/workbench.ts';

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
      this.#score();
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
    const { tryFilled } = await import('./try-filled.ts');
    const result = await tryFilled(this.#lesson, this.dataset['quiz'] ?? '', question, answer.typed, this.#texts.grade);
    if (!result && place) place.textContent = this.#texts.quiz.tryFailed;
    return result;
  }

  #show(form: HTMLFormElement, question: ShownQuestion, { correct, remarks, experiment }: Grade): void {
    form.dataset['grade'] = correct ? 'right' : 'wrong';
    const { right, wrong, tryIt } = this.#texts.quiz;
    const lines = remarks.map((remark, index) => {
      const verdict = index === 0 ? `<strong>${correct ? right : wrong}</strong> ` : '';
      return `<p>${verdict}${inlineHtml(remark)}</p>`;
    });
    const command = question.experiment ?? experiment;
    if (!correct && command) lines.push(`<p>${tryIt} <code>${escapeHtml(command)}</code></p>`);
    const place = form.querySelector('[data-part="result"]');
    if (place) place.innerHTML = lines.join('');
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

function fillIn(form: HTMLFormElement, answer: Answer): void {
  let typed = 0;
  for (const input of form.querySelectorAll('input')) {
    if (input.type === 'text') input.value = answer.typed[typed++] ?? '';
    else input.checked = answer.picked.includes(Number(input.value));
  }
  for (const [place, select] of form.querySelectorAll('select').entries())
    select.value = String(answer.picked[place] ?? -1);
}

function answerOf(form: HTMLFormElement): Answer {
  const inputs = [...form.querySelectorAll('input')];
  const places = [...form.querySelectorAll('select')].map(({ value }) => Number(value));
  return {
    picked: [...places, ...inputs.filter(({ checked }) => checked).map(({ value }) => Number(value))],
    typed: inputs.filter(({ type }) => type === 'text').map(({ value }) => value),
  };
}
