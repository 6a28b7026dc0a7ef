import type { Grade, Question, Quiz } from './question.ts';
import {
  faultsOfMultiple,
  faultsOfNumberOrText,
  faultsOfSingle,
  gradeMultiple,
  gradeNumberOrText,
  gradeSingle,
} from './types/index.ts';

/** What a learner answered: indices of choices, or typed text. */
export interface Answer {
  readonly picked: readonly number[];
  readonly typed: string;
}

/** Grades one answer. */
export function grade(question: Question, answer: Answer): Grade {
  switch (question.type) {
    case 'single':
      return gradeSingle(question, answer.picked);
    case 'multiple':
      return gradeMultiple(question, answer.picked);
    case 'number-or-text':
      return gradeNumberOrText(question, answer.typed);
    default:
      return never(question);
  }
}

/** What the author of a quiz got wrong, each as `question ID: sentence`. */
export function faultsOf(quiz: Quiz): readonly string[] {
  const ids = quiz.questions.map(({ id }) => id);
  const doubled = ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `question ${id}: the id is used twice`);
  return [
    ...doubled,
    ...quiz.questions.flatMap((question) => faults(question).map((fault) => `question ${question.id}: ${fault}`)),
  ];
}

function faults(question: Question): readonly string[] {
  switch (question.type) {
    case 'single':
      return faultsOfSingle(question);
    case 'multiple':
      return faultsOfMultiple(question);
    case 'number-or-text':
      return faultsOfNumberOrText(question);
    default:
      return never(question);
  }
}

function never(question: never): never {
  throw new Error(`unknown question type: ${JSON.stringify(question)}`);
}
