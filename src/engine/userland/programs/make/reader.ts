import { conditionHolds } from './conditions.ts';
import { closing, type Expansion, expand } from './expand.ts';
import { MakeFailure, NotSimulated } from './failure.ts';
import { stemOf, substitutePattern, wordsOf } from './patterns.ts';
import { type RecipeLine, type Rules, targetOf } from './rules.ts';
import { type Origin, Variables } from './variables.ts';

export interface ReadRequest {
  readonly rules: Rules;
  readonly variables: Variables;
  /** Names that `export` named; `all` for `export` alone. */
  readonly exported: { readonly names: Set<string>; all: boolean };
  /** What expansions ask, with these variables, at this place. */
  expansion(variables: Variables, where: string): Expansion;
  /** The text of an included file, undefined when it is missing. */
  include(path: string): string | undefined;
  /** Files of `include` that are not there: told when all is read, unless a rule makes them. */
  readonly missing: { readonly path: string; readonly where: string }[];
  /** Told when the reading is over. */
  warn(where: string, message: string): void;
}

/** The rule that the recipe lines to come belong to. */
interface Open {
  add(line: RecipeLine): void;
}

/** Reads the text of a makefile into rules and variables. Throws MakeFailure, NotSimulated. */
export async function readMakefile(text: string, file: string, request: ReadRequest): Promise<void> {
  const { rules, variables } = request;
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  /** For each `ifeq` around the line: whether its branch is read, and whether one has been. */
  const branches: { active: boolean; done: boolean; readonly outer: boolean }[] = [];
  const active = (): boolean => branches.every((branch) => branch.active);
  let open: Open | undefined;
  let seenTarget = false;
  for (let i = 0; i < lines.length; i++) {
    const where = `${file}:${i + 1}`;
    const at = request.expansion(variables, where);
    const first = lines[i] as string;
    if (first.startsWith('\t') && (open || (seenTarget && !active()))) {
      let recipe = first.slice(1);
      while (/(?:^|[^\\])(?:\\\\)*\\$/.test(recipe) && i + 1 < lines.length)
        recipe += `\n${(lines[++i] as string).replace(/^\t/, '')}`;
      if (active() && open) open.add({ text: recipe, where });
      continue;
    }
    let line = first;
    while (/(?:^|[^\\])(?:\\\\)*\\$/.test(line) && i + 1 < lines.length)
      line = `${line.slice(0, -1).trimEnd()} ${(lines[++i] as string).trimStart()}`;
    const inline = line;
    line = withoutComment(line);
    const word = /^\s*(\S*)/.exec(line)?.[1] ?? '';
    const rest = line.trimStart().slice(word.length).trim();
    if (/^(?:ifeq|ifneq|ifdef|ifndef)$/.test(word)) {
      const outer = active();
      const holds = outer && (await conditionHolds(word, rest, at));
      branches.push({ active: holds, done: holds, outer });
      continue;
    }
    if (word === 'else' || word === 'endif') {
      const branch = branches.at(-1);
      if (!branch) throw new MakeFailure(`extraneous '${word}'`, where);
      if (word === 'endif') {
        branches.pop();
        continue;
      }
      const [, verb, condition = ''] = /^(ifeq|ifneq|ifdef|ifndef)\s*(.*)$/.exec(rest) ?? [];
      branch.active =
        branch.outer && !branch.done && (verb === undefined || (await conditionHolds(verb, condition, at)));
      branch.done ||= branch.active;
      continue;
    }
    if (!active() || line.trim() === '') continue;
    if (first.startsWith('\t') && !seenTarget && !assignmentIn(line))
      throw new MakeFailure('recipe commences before first target', where);
    if (word === 'vpath' || word === 'load' || assignmentIn(line)?.name === 'VPATH')
      throw new NotSimulated(`'${assignmentIn(line)?.name ?? word}'`);
    if (word === 'define') {
      const [, name = '', operator = '='] = /^(\S+)\s*([:?+]?=)?$/.exec(rest) ?? [];
      const body: string[] = [];
      for (i++; i < lines.length && !/^\s*endef\b/.test(lines[i] as string); i++) body.push(lines[i] as string);
      if (i >= lines.length) throw new MakeFailure("missing 'endef', unterminated 'define'", where);
      await assign(name, operator, body.join('\n'), 'file', variables, at);
      continue;
    }
    if (/^(?:-|s)?include$/.test(word)) {
      for (const path of wordsOf(await expand(rest, at)).flatMap((pattern) =>
        /[*?[]/.test(pattern) ? at.glob(pattern) : [pattern],
      )) {
        const included = request.include(path);
        if (included !== undefined) await readMakefile(included, path, request);
        else if (word === 'include') request.missing.push({ path, where });
      }
      open = undefined;
      continue;
    }
    if (word === 'export' || word === 'unexport') {
      const assignment = assignmentIn(rest);
      if (assignment) await assign(assignment.name, assignment.operator, assignment.value, 'file', variables, at);
      const names = assignment ? [(await expand(assignment.name, at)).trim()] : wordsOf(await expand(rest, at));
      if (names.length === 0) request.exported.all = word === 'export';
      for (const name of names)
        if (word === 'export') request.exported.names.add(name);
        else request.exported.names.delete(name);
      continue;
    }
    const override = word === 'override';
    const assignment = assignmentIn(override ? rest : line);
    if (assignment) {
      const { name, operator, value } = assignment;
      await assign(name, operator, value, override ? 'override' : 'file', variables, at);
      continue;
    }
    seenTarget = true;
    open = await readRule(inline, line, where, request);
    if (!open) seenTarget = rules.targets.size > 0;
  }
  if (branches.length > 0) throw new MakeFailure("missing 'endif'", `${file}:${lines.length + 1}`);
}

function withoutComment(line: string): string {
  const at = /(?:^|[^\\])#/.exec(line);
  return (at ? line.slice(0, at[0] === '#' ? at.index : at.index + 1) : line).replaceAll('\\#', '#');
}

/** `NAME = value` with any operator, when its `=` stands in front of what would make the line a rule. */
function assignmentIn(
  line: string,
): { readonly name: string; readonly operator: string; readonly value: string } | undefined {
  for (let i = 0; i < line.length; i++) {
    const c = line[i] as string;
    if (c === '$' && (line[i + 1] === '(' || line[i + 1] === '{')) {
      const end = closing(line, i + 1);
      if (end < 0) return undefined;
      i = end;
      continue;
    }
    const operator = /^(?:[?+!]?=|:{1,3}=)/.exec(line.slice(i))?.[0];
    if (operator !== undefined) {
      const name = line.slice(0, i).trim();
      if (name === '' || /\s/.test(name.replace(/\$[({][^)}]*[)}]/g, ''))) return undefined;
      return { name, operator, value: line.slice(i + operator.length).trimStart() };
    }
    if (c === ':' || c === '#') return undefined;
  }
  return undefined;
}

/** Sets a variable as the operator says. */
export async function assign(
  name: string,
  operator: string,
  value: string,
  origin: Origin,
  variables: Variables,
  at: Expansion,
): Promise<void> {
  const key = (await expand(name, at)).trim();
  const before = variables.get(key);
  switch (operator) {
    case '=':
      return variables.set(key, { value, recursive: true, origin });
    case '?=':
      return before ? undefined : variables.set(key, { value, recursive: true, origin });
    case '!=': {
      const output = (await at.shell(await expand(value, at))).replace(/\n$/, '').replaceAll('\n', ' ');
      return variables.set(key, { value: output, recursive: true, origin });
    }
    case '+=': {
      if (!before) return variables.set(key, { value, recursive: true, origin });
      const added = before.recursive ? value : await expand(value, at);
      const joined = before.value === '' ? added : `${before.value} ${added}`;
      return variables.set(key, { value: joined, recursive: before.recursive, origin });
    }
    default:
      return variables.set(key, { value: await expand(value, at), recursive: false, origin });
  }
}

/** Where the character stands outside of `$(…)`, -1 when it does not. */
function indexOutside(text: string, wanted: string): number {
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '$' && (text[i + 1] === '(' || text[i + 1] === '{')) {
      const end = closing(text, i + 1);
      if (end > 0) i = end;
    } else if (text[i] === wanted) return i;
  }
  return -1;
}

/** Answers the rule whose recipe follows, undefined for a line that expanded to nothing and for a variable of a target. */
async function readRule(raw: string, line: string, where: string, request: ReadRequest): Promise<Open | undefined> {
  const { rules, variables } = request;
  const at = request.expansion(variables, where);
  const semicolon = indexOutside(line, ';');
  const colonFirst = indexOutside(line, ':');
  const head = semicolon >= 0 && colonFirst >= 0 && colonFirst < semicolon ? line.slice(0, semicolon) : line;
  let colon = indexOutside(head, ':');
  let text = head;
  if (colon < 0) {
    text = await expand(head, at);
    colon = text.indexOf(':');
    if (text.trim() === '') return undefined;
    if (colon < 0)
      throw new MakeFailure(
        raw.startsWith('        ') ? 'missing separator (did you mean TAB instead of 8 spaces?)' : 'missing separator',
        where,
      );
  }
  if (text[colon + 1] === ':') throw new NotSimulated("double-colon rule ('::')");
  const names = wordsOf(await expand(text.slice(0, colon), at));
  const after = text.slice(colon + 1);
  const ownText = assignmentIn((text === head ? line.slice(colon + 1) : after).trim());
  if (ownText) {
    for (const name of names) {
      const target = targetOf(rules, name);
      target.variables ??= new Variables(variables);
      await assign(ownText.name, ownText.operator, ownText.value, 'file', target.variables, {
        ...at,
        variables: target.variables,
      });
    }
    return undefined;
  }
  const parts = (await expand(after, at)).split(':');
  const [pattern, list] = parts.length > 1 ? [parts[0]?.trim(), parts[1] ?? ''] : [undefined, parts[0] ?? ''];
  const [normal = '', ordered = ''] = list.split('|');
  const files = (some: string): readonly string[] =>
    wordsOf(some).flatMap((word) => (/[*?[]/.test(word) && at.glob(word).length > 0 ? at.glob(word) : [word]));
  const recipe: RecipeLine[] = [];
  if (head.length < line.length) recipe.push({ text: raw.slice(raw.indexOf(';') + 1).trim(), where });
  if (pattern === undefined && names.some((name) => name.includes('%'))) {
    rules.patterns.push({ targets: names, prerequisites: wordsOf(normal), orderOnly: wordsOf(ordered), recipe });
    return { add: (added) => void recipe.push(added) };
  }
  for (const name of names) {
    const stem = pattern === undefined ? undefined : stemOf(pattern, name);
    if (pattern !== undefined && stem === undefined) {
      request.warn(where, `target '${name}' doesn't match the target pattern`);
      continue;
    }
    const fill = (some: string): readonly string[] =>
      files(some).map((word) => (stem === undefined ? word : substitutePattern('%', word, stem)));
    const target = targetOf(rules, name);
    target.prerequisites.push(...fill(normal));
    target.orderOnly.push(...fill(ordered));
    if (stem !== undefined) target.stem = stem;
    if (rules.goal === undefined && (!name.startsWith('.') || name.includes('/'))) rules.goal = name;
  }
  // With its first line the recipe takes the place of an earlier one.
  const take = (): void => {
    for (const name of names) {
      const target = targetOf(rules, name);
      const [old] = target.recipe ?? [];
      if (old && target.recipe !== recipe) {
        request.warn(recipe[0]?.where ?? where, `warning: overriding recipe for target '${name}'`);
        request.warn(old.where, `warning: ignoring old recipe for target '${name}'`);
      }
      target.recipe = recipe;
    }
  };
  if (head.length < line.length) take();
  return {
    add(added) {
      recipe.push(added);
      if (recipe.length === 1) take();
    },
  };
}
