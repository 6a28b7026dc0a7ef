import type { GradeTexts } from './grade-texts.ts';
import type { Grade, ShownQuestion } from './shown-question.ts';
import {
  gradeFill,
  gradeLayer,
  gradeMultiple,
  gradeNumberOrText,
  gradeOrder,
  gradePredict,
  gradeSingle,
} from './types/index.ts';

/** What a learner answered. */
export interface Answer {
  /** Indices of choices; of an order, for each place the step put there. */
  readonly picked: readonly number[];
  /** Typed texts, one for each field. */
  readonly typed: readonly string[];
}

/** Grades one answer; undefined when only trying it on a machine can tell (a filled-in command that nobody thought of). */
export function grade(question: ShownQuestion, answer: Answer, texts: GradeTexts): Grade | undefined {
  switch (question.type) {
    case 'single':
      return gradeSingle(question, answer.picked, texts);
    case 'multiple':
      return gradeMultiple(question, answer.picked, texts);
    case 'predict':
      return gradePredict(question, answer.picked, texts);
    case 'layer':
      return gradeLayer(question, answer.picked, texts);
    case 'number-or-text':
      return gradeNumberOrText(question, answer.typed[0] ?? '', texts);
    case 'order':
      return gradeOrder(question, answer.picked, texts);
    case 'fill':
      return gradeFill(question, answer.typed, texts);
    default:
      return never(question);
  }
}

/** An answer that is right, for tests and for the automatic learner. */
export function rightAnswer(question: ShownQuestion): Answer {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'predict':
    case 'layer':
      return {
        picked: question.choices.flatMap(({ correct }, index) => (correct ? [index] : [])),
        typed: [],
      };
    case 'number-or-text':
      return { picked: [], typed: [question.accepts[0] ?? ''] };
    case 'order':
      return { picked: question.orders[0] ?? [], typed: [] };
    case 'fill':
      return { picked: [], typed: question.accepts[0] ?? [] };
    default:
      return never(question);
  }
}

function never(question: never): never {
  throw new Error(`unknown question type: ${JSON.stringify(question)}`);
}
