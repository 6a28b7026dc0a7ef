import { describe, expect, it } from 'vitest';
import { faultsOf, grade } from '../../src/learn/quiz/grade.ts';
import type { Question } from '../../src/learn/quiz/question.ts';

const single: Question = {
  id: 'one',
  type: 'single',
  prompt: 'Which?',
  choices: [
    { text: 'right', correct: true, why: 'Because.' },
    { text: 'wrong', why: 'A myth.' },
  ],
};
const multiple: Question = {
  id: 'many',
  type: 'multiple',
  prompt: 'Which ones?',
  choices: [
    { text: 'a', correct: true, why: 'A stays.' },
    { text: 'b', why: 'B goes.' },
    { text: 'c', correct: true, why: 'C stays.' },
  ],
};
const typed: Question = {
  id: 'typed',
  type: 'number-or-text',
  prompt: 'How many?',
  accepts: [1, 'one'],
  why: 'Once.',
  near: [{ answer: 5, why: 'Not per container.' }],
  otherwise: 'Look again.',
};
const picked = (...indices: number[]) => ({ picked: indices, typed: '' });
const text = (answer: string) => ({ picked: [], typed: answer });

describe('grade', () => {
  it.each([
    ['the right choice', single, picked(0), { correct: true, remarks: ['Because.'] }],
    ['a wrong choice, with its reason', single, picked(1), { correct: false, remarks: ['A myth.'] }],
    ['no choice', single, picked(), { correct: false, remarks: ['Choose one answer.'] }],
    ['all right choices', multiple, picked(0, 2), { correct: true, remarks: ['A stays.', 'C stays.'] }],
    ['one of them missing', multiple, picked(0), { correct: false, remarks: ['One right answer is missing.'] }],
    [
      'one too many, one too few',
      multiple,
      picked(0, 1),
      { correct: false, remarks: ['“b” is not right. B goes.', 'One right answer is missing.'] },
    ],
    ['everything', multiple, picked(0, 1, 2), { correct: false, remarks: ['“b” is not right. B goes.'] }],
    ['a number', typed, text(' 1 '), { correct: true, remarks: ['Once.'] }],
    ['a word in capitals and quotes', typed, text('"One"'), { correct: true, remarks: ['Once.'] }],
    ['a known mistake', typed, text('5'), { correct: false, remarks: ['Not per container.'] }],
    ['another mistake', typed, text('7'), { correct: false, remarks: ['Look again.'] }],
    ['nothing typed', typed, text('  '), { correct: false, remarks: ['Type an answer.'] }],
  ])('%s', (_, question, answer, expected) => {
    expect(grade(question, answer)).toEqual(expected);
  });
});

it('names what an author got wrong', () => {
  const questions: readonly Question[] = [
    { ...single, choices: [{ text: 'only', why: '' }] },
    {
      ...multiple,
      choices: [
        { text: 'a', why: '' },
        { text: 'b', why: '' },
        { text: 'c', why: '' },
      ],
    },
    { ...typed, accepts: [5] },
    single,
  ];
  expect(faultsOf({ id: 'quiz', title: 'Quiz', questions })).toEqual([
    'question one: the id is used twice',
    'question one: it has fewer than two choices',
    'question one: it has 0 right choices; a single-choice question has exactly one',
    'question many: none of its choices is right',
    "question typed: '5' is both right and a known mistake",
  ]);
});
