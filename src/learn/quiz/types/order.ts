import { faultsOfOrigin, type Misconceptions, reasonOf } from '../choice.ts';
import type { GradeTexts } from '../grade-texts.ts';
import type { Origin, QuestionBase } from '../question.ts';
import type { Grade, Shown } from '../shown-question.ts';
import { followedBy, type RunWork, type Seen, type Work } from '../work.ts';

/** Put the steps in order. With `reaches`, the steps are commands, and every order that reaches the goal is right. */
export interface OrderQuestion extends QuestionBase {
  readonly type: 'order';
  /** In an order that is right; shown mixed. Three to five. */
  readonly steps: readonly string[];
  /** What is there before the first step. */
  readonly work?: Work;
  /** True when the goal is reached. Left out for steps that are no commands: then the written order alone is right. */
  readonly reaches?: (seen: Seen) => boolean;
  readonly why: string;
  /** Known mistakes: step `early` (counted from 0 as written) is put before step `late`. */
  readonly traps?: readonly (Origin & { readonly early: number; readonly late: number })[];
  /** Said about any other order. */
  readonly otherwise: string;
}

/** @param mixed the indices of `steps` in the order in which they are shown */
export async function showOrder(
  question: OrderQuestion,
  mixed: readonly number[],
  run: RunWork,
  misconceptions: Misconceptions,
  texts: GradeTexts,
) {
  const orders: (readonly number[])[] = [];
  const remarks: Record<string, string> = {};
  for (const order of permutations(question.steps.map((_, index) => index))) {
    // An order is kept by the places of its steps in the mixed list: that is what the page knows.
    const shown = order.map((step) => mixed.indexOf(step));
    const { right, remark } = await judge(question, order, run, misconceptions, texts);
    if (right) orders.push(shown);
    else if (remark) remarks[shown.join(',')] = remark;
  }
  return {
    type: 'order' as const,
    steps: mixed.map((step) => question.steps[step] ?? ''),
    orders,
    why: question.why,
    remarks,
    otherwise: question.otherwise,
  };
}

/** @param picked for each place the index of the step put there */
export function gradeOrder(
  question: Omit<Shown<'order'>, 'id' | 'variant' | 'prompt'>,
  picked: readonly number[],
  texts: GradeTexts,
): Grade {
  if (picked.length < question.steps.length || picked.some((step) => step < 0))
    return { correct: false, remarks: [texts.choosePlaces] };
  if (new Set(picked).size < picked.length) return { correct: false, remarks: [texts.eachOnce] };
  const key = picked.join(',');
  if (question.orders.some((order) => order.join(',') === key)) return { correct: true, remarks: [question.why] };
  return { correct: false, remarks: [question.remarks[key] ?? question.otherwise] };
}

/** What an author got wrong, in sentences; empty when nothing. */
export function faultsOfOrder(
  question: OrderQuestion,
  shown: Pick<Shown<'order'>, 'orders' | 'steps'>,
  misconceptions: Misconceptions,
): readonly string[] {
  const count = question.steps.length;
  const written = question.steps.map((step) => shown.steps.indexOf(step)).join(',');
  const all = [...permutations(question.steps.map((_, index) => index))].length;
  return [
    ...(count < 3 || count > 5 ? ['it has to have three to five steps'] : []),
    ...(new Set(question.steps).size < count ? ['two of its steps are the same'] : []),
    ...(shown.orders.some((order) => order.join(',') === written) ? [] : ['its written order does not reach the goal']),
    ...(shown.orders.length * 2 > all ? ['more than half of all orders reach the goal: it asks for nothing'] : []),
    ...(question.traps ?? []).flatMap((trap, index) => faultsOfOrigin(`trap ${index + 1}`, trap, misconceptions)),
  ];
}

async function judge(
  question: OrderQuestion,
  order: readonly number[],
  run: RunWork,
  misconceptions: Misconceptions,
  texts: GradeTexts,
): Promise<{ readonly right: boolean; readonly remark: string | undefined }> {
  const trap = question.traps?.find(({ early, late }) => order.indexOf(early) < order.indexOf(late));
  const why = trap && reasonOf(trap, misconceptions).why;
  if (!question.reaches) return { right: order.every((step, place) => step === place), remark: why };
  const commands = order.map((step) => question.steps[step] ?? '');
  const seen = await run(followedBy(question.work, commands));
  if (question.reaches(seen)) return { right: true, remark: undefined };
  const results = seen.results.slice(-commands.length);
  const failed = results.findIndex(({ exitCode }) => exitCode !== 0);
  const said = results[failed]?.stderr.trim().split('\n')[0];
  return {
    right: false,
    remark: why ?? (failed >= 0 ? texts.inThisOrder(commands[failed] ?? '', said ?? '') : undefined),
  };
}

function* permutations(items: readonly number[]): Generator<readonly number[]> {
  if (items.length <= 1) yield items;
  for (const [index, item] of items.entries()) {
    for (const rest of permutations(items.toSpliced(index, 1))) yield [item, ...rest];
  }
}
