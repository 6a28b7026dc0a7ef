import { escapeHtml, inlineHtml } from '../../learn/inline-text.ts';
import type { Answer } from '../../learn/quiz/grade.ts';
import type { Grade, ShownQuestion } from '../../learn/quiz/shown-question.ts';
import type { Texts } from '../../texts/index.ts';

/** Puts an answer of an earlier visit back into the form's fields. */
export function fillIn(form: HTMLFormElement, answer: Answer): void {
  let typed = 0;
  for (const input of form.querySelectorAll('input')) {
    if (input.type === 'text') input.value = answer.typed[typed++] ?? '';
    else input.checked = answer.picked.includes(Number(input.value));
  }
  for (const [place, select] of form.querySelectorAll('select').entries())
    select.value = String(answer.picked[place] ?? -1);
}

/** What the form's fields say now. */
export function answerOf(form: HTMLFormElement): Answer {
  const inputs = [...form.querySelectorAll('input')];
  const places = [...form.querySelectorAll('select')].map(({ value }) => Number(value));
  return {
    picked: [...places, ...inputs.filter(({ checked }) => checked).map(({ value }) => Number(value))],
    typed: inputs.filter(({ type }) => type === 'text').map(({ value }) => value),
  };
}

/** How an answer was, as HTML: the verdict, why, and something to try when it was wrong. */
export function gradeHtml(
  question: ShownQuestion,
  { correct, remarks, experiment }: Grade,
  { right, wrong, tryIt }: Texts['quiz'],
): string {
  const lines = remarks.map((remark, index) => {
    const verdict = index === 0 ? `<strong>${correct ? right : wrong}</strong> ` : '';
    return `<p>${verdict}${inlineHtml(remark)}</p>`;
  });
  const command = question.experiment ?? experiment;
  if (!correct && command) lines.push(`<p>${tryIt} <code>${escapeHtml(command)}</code></p>`);
  return lines.join('');
}
