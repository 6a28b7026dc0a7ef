import { drawFor } from '../draw.ts';
import type { Misconceptions } from './choice.ts';
import type { GradeTexts } from './grade-texts.ts';
import { type Question, type Quiz, type VariedQuestion, variantCount } from './question.ts';
import type { Shown, ShownQuestion, ShownQuiz } from './shown-question.ts';
import {
  faultsOfFill,
  faultsOfLayer,
  faultsOfMultiple,
  faultsOfNumberOrText,
  faultsOfOrder,
  faultsOfPredict,
  faultsOfSingle,
  showFill,
  showLayer,
  showMultiple,
  showNumberOrText,
  showOrder,
  showPredict,
  showSingle,
} from './types/index.ts';
import { variantOf } from './variant.ts';
import type { RunWork } from './work.ts';

/** What working out a quiz needs from outside. */
export interface Means {
  readonly run: RunWork;
  readonly misconceptions: Misconceptions;
  readonly texts: GradeTexts;
}

/** One variant of a question, with its key. */
export function workOutVariant(
  quiz: string,
  source: Question | VariedQuestion,
  variant: number,
  means: Means,
): Promise<ShownQuestion> {
  return workOut(quiz, variantOf(quiz, source, variant), variant, means);
}

/** Every question of a quiz in all its variants, with the keys that the engine finds. */
export async function workOutQuiz(quiz: Quiz, means: Means): Promise<ShownQuiz> {
  const questions: (readonly ShownQuestion[])[] = [];
  for (const source of quiz.questions) {
    const variants: ShownQuestion[] = [];
    for (let variant = 0; variant < variantCount(source); variant++) {
      variants.push(await workOutVariant(quiz.id, source, variant, means));
    }
    questions.push(variants);
  }
  return { id: quiz.id, title: quiz.title, questions };
}

/** What the author of a quiz got wrong, each as `question ID: sentence`. */
export async function faultsOf(quiz: Quiz, means: Means): Promise<readonly string[]> {
  const ids = quiz.questions.map(({ id }) => id);
  const faults = ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `question ${id}: the id is used twice`);
  for (const source of quiz.questions) {
    const prompts = new Set<string>();
    for (let variant = 0; variant < variantCount(source); variant++) {
      const question = variantOf(quiz.id, source, variant);
      const shown = await workOut(quiz.id, question, variant, means);
      const found = await faultsOfQuestion(question, shown, means);
      faults.push(...found.map((fault) => `question ${question.id}: ${fault}`));
      prompts.add(JSON.stringify({ ...shown, variant: 0 }));
    }
    if (prompts.size < variantCount(source)) faults.push(`question ${source.id}: two of its variants are the same`);
  }
  return faults;
}

async function workOut(quiz: string, question: Question, variant: number, means: Means): Promise<ShownQuestion> {
  const { id, prompt, experiment } = question;
  const base = { id, variant, prompt, ...(experiment === undefined ? {} : { experiment }) };
  const draw = drawFor(`${quiz}/${id}/order`, variant);
  const mixed = <T extends { readonly choices: readonly C[] }, C>(shown: T): T => ({
    ...shown,
    choices: draw.shuffle(shown.choices),
  });
  const seen = async () =>
    'work' in question && question.work !== undefined ? means.run(question.work) : Promise.resolve(undefined);
  switch (question.type) {
    case 'single':
      return { ...base, ...mixed(showSingle(question, await seen(), means.misconceptions)) };
    case 'multiple':
      return { ...base, ...mixed(showMultiple(question, await seen(), means.misconceptions)) };
    case 'predict':
      return { ...base, ...mixed(await showPredict(question, means.run, means.misconceptions, means.texts)) };
    case 'layer':
      return { ...base, ...(await showLayer(question, means.run, means.misconceptions, means.texts)) };
    case 'number-or-text':
      return { ...base, ...showNumberOrText(question, await seen(), means.misconceptions) };
    case 'order': {
      const order = draw.shuffle(question.steps.map((_, index) => index));
      // Steps that came out as written would give the answer away.
      const given = order.every((step, place) => step === place) ? order.toReversed() : order;
      return { ...base, ...(await showOrder(question, given, means.run, means.misconceptions, means.texts)) };
    }
    case 'fill':
      return { ...base, ...showFill(question, means.misconceptions) };
    default:
      return never(question);
  }
}

async function faultsOfQuestion(question: Question, shown: ShownQuestion, means: Means): Promise<readonly string[]> {
  const { misconceptions, run } = means;
  const as = <T extends Question['type']>(type: T): Shown<T> => {
    if (shown.type !== type) throw new Error(`the question ${question.id} was shown as another type`);
    return shown as Shown<T>;
  };
  switch (question.type) {
    case 'single':
      return faultsOfSingle(question, inWrittenOrder(question, as('single')), misconceptions);
    case 'multiple':
      return faultsOfMultiple(question, inWrittenOrder(question, as('multiple')), misconceptions);
    case 'predict':
      return faultsOfPredict(question, as('predict'), misconceptions);
    case 'layer':
      return faultsOfLayer(question, as('layer'), misconceptions);
    case 'number-or-text':
      return faultsOfNumberOrText(question, as('number-or-text'), misconceptions);
    case 'order':
      return faultsOfOrder(question, as('order'), misconceptions);
    case 'fill':
      return faultsOfFill(question, run, misconceptions);
    default:
      return never(question);
  }
}

/** The shown choices, back in the order in which the author wrote them. */
function inWrittenOrder<C extends { readonly text: string }>(
  question: { readonly choices: readonly { readonly text: string }[] },
  shown: { readonly choices: readonly C[] },
): { readonly choices: readonly C[] } {
  const place = (text: string) => question.choices.findIndex((choice) => choice.text === text);
  return { choices: shown.choices.toSorted((a, b) => place(a.text) - place(b.text)) };
}

function never(question: never): never {
  throw new Error(`unknown question type: ${JSON.stringify(question)}`);
}
