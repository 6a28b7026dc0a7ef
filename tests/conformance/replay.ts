import { createMachine, type Machine } from '../../src/engine/index.ts';
import type { SessionFile, Step } from './session-file.ts';

const STEP_LIMIT_MS = 10_000;

/** What the replay of a step is told: the command and the inputs, never the recorded answer. */
export interface Question {
  readonly command: string;
  readonly tty: boolean;
  readonly input: readonly string[];
}

/** Strips a recording of its answers. */
export function questionsOf(session: SessionFile): readonly Question[] {
  return session.steps.map((step) => ({
    command: step.command,
    tty: step.tty === true,
    input: step.tty ? (step.input ?? []) : [],
  }));
}

/**
 * Runs a session's commands on a fresh machine in virtual time. A step that takes more than ten seconds of real time is recorded with
 * exit code 124, and the session goes on. Steps listed in `skip` hang beyond rescue (they blocked the thread in an earlier attempt).
 */
export async function replayQuestions(
  images: readonly string[],
  questions: readonly Question[],
  onStep: (index: number, answer: Step) => void = () => {},
  skip: ReadonlySet<number> = new Set(),
): Promise<readonly Step[]> {
  const machine = await createMachine({
    seed: 'conformance',
    time: 'virtual',
    catalog: 'recording',
    host: 'recording',
    images,
  });
  const answers: Step[] = [];
  for (const [index, question] of questions.entries()) {
    const answer = skip.has(index) ? tooLong(question) : await answerOf(machine, question);
    answers.push(answer);
    onStep(index, answer);
  }
  return answers;
}

async function answerOf(machine: Machine, question: Question): Promise<Step> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<Step>((resolve) => {
    timer = setTimeout(() => resolve(tooLong(question)), STEP_LIMIT_MS);
  });
  const answer = await Promise.race([askMachine(machine, question), limit]);
  clearTimeout(timer);
  if (answer.exitCode === 124) await machine.interrupt();
  return answer;
}

async function askMachine(machine: Machine, question: Question): Promise<Step> {
  try {
    if (question.tty) {
      const { output, exitCode } = await machine.runOnTerminal(question.command, question.input);
      return { tty: true, command: question.command, input: question.input, output, exitCode };
    }
    return { command: question.command, ...(await machine.run(question.command)) };
  } catch (error) {
    const text = `drydock: internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;
    return question.tty
      ? { tty: true, command: question.command, input: question.input, output: text, exitCode: 70 }
      : { command: question.command, stdout: '', stderr: text, exitCode: 70 };
  }
}

function tooLong(question: Question): Step {
  return question.tty
    ? { tty: true, command: question.command, input: question.input, output: '', exitCode: 124 }
    : { command: question.command, stdout: '', stderr: '', exitCode: 124 };
}
