/** What grading says by itself, in the learner's language. Everything else is said by the question. */
export interface GradeTexts {
  readonly chooseOne: string;
  readonly chooseAll: string;
  readonly notRight: (answer: string, why: string) => string;
  readonly missing: (count: number) => string;
  readonly pointAtOne: string;
  readonly typeAnswer: string;
  readonly fillIn: string;
  readonly choosePlaces: string;
  readonly eachOnce: string;
  /** What a command says when the steps run in a wrong order. */
  readonly inThisOrder: (command: string, said: string) => string;
  readonly dockerSays: (said: string) => string;
  /** Stands for the output of a command that prints nothing. */
  readonly nothing: string;
  readonly writableLayer: string;
}
