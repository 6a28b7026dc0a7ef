import { Compiler } from './compile.ts';
import { INPUT, item, type Out } from './item.ts';
import type { Json } from './json.ts';
import { nativeFunction, type World } from './natives.ts';
import { parseLibrary, parseProgram } from './parser.ts';
import { PRELUDE } from './prelude.ts';
import type { Env, Scope } from './scope.ts';
import { JqSyntaxError, locate } from './syntax.ts';

export { INPUT };

/**
 * Compiles a jq program. Answers what it makes of one input: values, and signals in between (see `Signal`). Throws JqSyntaxError;
 * running it throws JqError and JqHalt.
 */
export function compileProgram(
  text: string,
  world: World,
  named: ReadonlyMap<string, Json>,
): (input: Json) => Iterable<Out> {
  const problems: string[] = [];
  const compiler = new Compiler({
    native: (name, args) => nativeFunction(world, name, args),
    variable: (name) => (named.has(name) ? named.get(name) : name === 'ENV' ? world.env : undefined),
    problem: (at, sentence) => void problems.push(locate(text, at, sentence)),
    due: () => world.due(),
  });
  const tree = parseProgram(text);
  let scope: Scope | undefined;
  let env: Env | undefined;
  for (const definition of parseLibrary(PRELUDE)) {
    scope = compiler.define(scope, definition);
    env = { parent: env, bound: { kind: 'function' } };
  }
  const filter = compiler.compile(tree, scope);
  if (problems.length > 0) throw new JqSyntaxError(problems);
  return (input) => filter(env as Env, item(input));
}
