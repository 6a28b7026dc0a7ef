import { base64 } from '../../base/base64.ts';
import { encodeUtf8 } from '../../base/bytes.ts';
import { goJson } from '../../base/go-json.ts';
import { descriptionIn } from '../instructions/instruction.ts';
import type { Outline, OutlineArg, OutlineAsk } from '../plan/outline.ts';
import type { StageState } from '../plan/stage-state.ts';
import { columns, locationOf, type SubrequestText } from './subrequest.ts';

/** `--call=outline`: arguments, secrets and SSH keys that a target and the stages below it know. */
export function outlineOf(target: StageState, text: string): SubrequestText {
  const args = collected(target, (outline) =>
    [...outline.allUsed()].flatMap((name) => {
      const arg = outline.args.get(name);
      return arg ? [[name, arg] as const] : [];
    }),
  );
  const secrets = collected(target, ({ secrets: all }) => [...all]);
  const ssh = collected(target, ({ ssh: all }) => [...all]);
  const description = descriptionIn(target.from?.comments ?? [], target.name);
  return {
    text: [
      ...(target.name === '' && description === ''
        ? []
        : [
            columns(
              [['TARGET:', target.name || '(default)'], ...(description === '' ? [] : [['DESCRIPTION:', description]])],
              1,
            ),
          ]),
      ...(args.length === 0 ? [] : [columns([['BUILD ARG', 'VALUE', 'DESCRIPTION'], ...args.map(argRow)], 3)]),
      ...(secrets.length === 0 ? [] : [columns([['SECRET', 'REQUIRED'], ...secrets.map(askRow)], 3)]),
      ...(ssh.length === 0 ? [] : [columns([['SSH', 'REQUIRED'], ...ssh.map(askRow)], 3)]),
    ]
      .map((block) => `${block}\n`)
      .join(''),
    json: goJson(
      {
        ...(target.name === '' ? {} : { name: target.name }),
        ...(description === '' ? {} : { description }),
        ...(args.length === 0 ? {} : { args: args.map(argDocument) }),
        ...(secrets.length === 0 ? {} : { secrets: secrets.map(askDocument) }),
        ...(ssh.length === 0 ? {} : { ssh: ssh.map(askDocument) }),
        sources: [base64(encodeUtf8(text))],
      },
      2,
    ),
  };
}

type Named<T> = readonly [name: string, value: T];

/** Of the stage, then of what it stands on and copies from; the first of a name counts. In the order of the lines. */
function collected<T extends OutlineArg | OutlineAsk>(
  target: StageState,
  take: (outline: Outline) => readonly Named<T>[],
): readonly Named<T>[] {
  const found = new Map<string, T>();
  const seen = new Set<StageState>();
  const visit = (stage: StageState): void => {
    if (seen.has(stage)) return;
    seen.add(stage);
    for (const [name, value] of take(stage.outline)) if (!found.has(name)) found.set(name, value);
    if (stage.parent) visit(stage.parent);
    for (const source of stage.dependencies.keys()) visit(source);
  };
  visit(target);
  return [...found].sort(([, a], [, b]) => a.range.start - b.range.start);
}

const argRow = ([name, { value, description }]: Named<OutlineArg>): readonly string[] => [name, value, description];
const askRow = ([name, { required }]: Named<OutlineAsk>): readonly string[] => [name, required ? 'true' : ''];

function argDocument([name, { value, description, range }]: Named<OutlineArg>): object {
  return {
    name,
    ...(description === '' ? {} : { description }),
    ...(value === '' ? {} : { value }),
    location: locationOf(range),
  };
}

function askDocument([name, { required, range }]: Named<OutlineAsk>): object {
  return { name, ...(required ? { required: true } : {}), location: locationOf(range) };
}
