import { escapeHtml, inlineHtml } from '../../learn/inline-text.ts';
import { withAnswer } from '../../learn/progress.ts';
import { type Answer, grade } from '../../learn/quiz/grade.ts';
import type { Grade, Question } from '../../learn/quiz/question.ts';
import { quizzesOf } from '../lesson/catalogue.ts';
import { loadProgress, updateProgress } from '../lesson/progress-storage.ts';
import { pageWorkbench } from '../workbench/workbench.ts';

/** Wakes a quiz: grades an answer when it is given, explains it, and keeps the result. */
export class QuizElement extends HTMLElement {
  connectedCallback(): void {
    void this.#restore();
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#grade(event.target as HTMLFormElement);
    });
    pageWorkbench()?.on('reset', () => {
      for (const form of this.#forms) {
        form.reset();
        delete form.dataset['grade'];
        form.querySelector('[data-part="result"]')?.replaceChildren();
      }
      this.#score();
    });
  }

  get #forms(): readonly HTMLFormElement[] {
    return [...this.querySelectorAll('form')];
  }

  get #lesson(): string {
    return this.dataset['lesson'] ?? '';
  }

  async #questions(): Promise<readonly Question[]> {
    const quizzes = await quizzesOf(this.#lesson);
    return quizzes.find(({ id }) => id === this.dataset['quiz'])?.questions ?? [];
  }

  /** Brings back the answers of an earlier visit, with their grades. */
  async #restore(): Promise<void> {
    const { answers } = loadProgress(this.#lesson).progress;
    const mine = this.#forms.filter((form) => answers[this.#key(form)]);
    if (mine.length === 0) return;
    const questions = await this.#questions();
    for (const form of mine) {
      const answer = answers[this.#key(form)];
      const question = questions.find(({ id }) => id === form.dataset['question']);
      if (!answer || !question) continue;
      for (const input of form.querySelectorAll('input')) {
        if (input.type === 'text') input.value = answer.typed;
        else input.checked = answer.picked.includes(Number(input.value));
      }
      this.#show(form, question, grade(question, answer));
    }
    this.#score();
  }

  async #grade(form: HTMLFormElement): Promise<void> {
    const question = (await this.#questions()).find(({ id }) => id === form.dataset['question']);
    if (!question) return;
    const answer = answerOf(form);
    const result = grade(question, answer);
    this.#show(form, question, result);
    updateProgress(this.#lesson, (progress) =>
      withAnswer(progress, this.#key(form), { correct: result.correct, ...answer }),
    );
    this.#score();
  }

  #show(form: HTMLFormElement, question: Question, { correct, remarks }: Grade): void {
    form.dataset['grade'] = correct ? 'right' : 'wrong';
    const lines = remarks.map((remark, index) => {
      const verdict = index === 0 ? `<strong>${correct ? '✓ Right.' : '✗ Not yet.'}</strong> ` : '';
      return `<p>${verdict}${inlineHtml(remark)}</p>`;
    });
    const experiment =
      !correct && question.experiment ? `<p>See for yourself: <code>${escapeHtml(question.experiment)}</code></p>` : '';
    const place = form.querySelector('[data-part="result"]');
    if (place) place.innerHTML = lines.join('') + experiment;
  }

  #score(): void {
    const answered = this.#forms.filter((form) => form.dataset['grade']);
    const right = answered.filter((form) => form.dataset['grade'] === 'right').length;
    const place = this.querySelector('[data-part="score"]');
    if (place) place.textContent = answered.length === 0 ? '' : `${right} of ${this.#forms.length} right so far.`;
  }

  #key(form: HTMLFormElement): string {
    return `${this.dataset['quiz']}/${form.dataset['question']}`;
  }
}

function answerOf(form: HTMLFormElement): Answer {
  const inputs = [...form.querySelectorAll('input')];
  return {
    picked: inputs.filter(({ checked }) => checked).map(({ value }) => Number(value)),
    typed: inputs.find(({ type }) => type === 'text')?.value ?? '',
  };
}
