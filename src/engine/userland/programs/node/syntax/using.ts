import type { ES } from './acorn.ts';

/** Node types in which statements stand in a list. */
const LISTS = ['Program', 'BlockStatement', 'StaticBlock'];

/**
 * `using x = e` and `await using x = e` as statements that everybody knows: what follows stands in a `try`, and what has been noted in the scope's
 * list is disposed of in its `finally` (ECMAScript's explicit resource management; the list is modules/disposal.ts). Changes the tree.
 */
export function withoutUsing(program: ES.Program): void {
  visit(program, { count: 0 });
}

interface Names {
  count: number;
}

function visit(part: unknown, names: Names): void {
  if (Array.isArray(part)) {
    for (const one of part) visit(one, names);
    return;
  }
  if (typeof part !== 'object' || part === null || !('type' in part)) return;
  const node = part as ES.Node & { body: ES.Statement[] };
  if (node.type === 'ForOfStatement') overLoop(node as unknown as ES.ForOfStatement, names);
  if (LISTS.includes(node.type)) node.body = overList(node.body, names);
  for (const child of Object.values(node)) visit(child, names);
}

const isUsing = (node: ES.Node): node is ES.VariableDeclaration =>
  node.type === 'VariableDeclaration' && /using$/.test((node as ES.VariableDeclaration).kind);

/** Everything from the first `using` on goes into a `try`; functions are known in the whole list, and stay outside. */
function overList(body: ES.Statement[], names: Names): ES.Statement[] {
  const at = body.findIndex(isUsing);
  if (at < 0) return body;
  const first = body[at] as ES.VariableDeclaration;
  const list = `%disposal${names.count++}`;
  const rest = body.slice(at);
  const isOutside = ({ type }: ES.Node): boolean => /^(?:FunctionDeclaration|Import|Export)/.test(type);
  const inside = rest.filter((one) => !isOutside(one));
  const waits = inside.some((one) => isUsing(one) && one.kind !== 'using');
  const make = maker(first);
  const error = `%failed${names.count}`;
  const call = (method: string, args: ES.Node[], place = first.start): ES.Node =>
    make('CallExpression', {
      callee: make('MemberExpression', {
        object: make('Identifier', { name: list }),
        property: { ...make('Identifier', { name: method }), start: place },
        computed: false,
        optional: false,
      }),
      arguments: args,
      optional: false,
    });
  const statement = (expression: ES.Node): ES.Node => make('ExpressionStatement', { expression });
  const block = (nodes: ES.Node[]): ES.Node => make('BlockStatement', { body: nodes });
  for (const one of inside) {
    if (!isUsing(one)) continue;
    const method = one.kind === 'using' ? 'use' : 'useAsync';
    Object.assign(one, { kind: 'const' });
    for (const declared of one.declarations)
      if (declared.init)
        declared.init = { ...call(method, [declared.init], declared.init.start) } as unknown as ES.Expression;
  }
  const end = waits
    ? make('AwaitExpression', { argument: call('disposeAsync', []) })
    : call('dispose', [], inside.at(-1)?.start);
  const made = [
    make('VariableDeclaration', {
      kind: 'const',
      declarations: [
        make('VariableDeclarator', {
          id: make('Identifier', { name: list }),
          init: make('CallExpression', {
            callee: make('Identifier', { name: '%disposal' }),
            arguments: [],
            optional: false,
          }),
        }),
      ],
    }),
    make('TryStatement', {
      block: block(inside),
      handler: make('CatchClause', {
        param: make('Identifier', { name: error }),
        body: block([statement(call('fail', [make('Identifier', { name: error })]))]),
      }),
      finalizer: block([statement(end)]),
    }),
  ] as unknown as ES.Statement[];
  return [...body.slice(0, at), ...rest.filter(isOutside), ...made];
}

/** `for (using x of y) …`: each round has a list of its own. */
function overLoop(loop: ES.ForOfStatement, names: Names): void {
  const { left, body } = loop;
  if (!isUsing(left)) return;
  const [declared] = left.declarations;
  if (!declared) return;
  const make = maker(left);
  const name = `%each${names.count++}`;
  const inner = { ...left, declarations: [{ ...declared, init: make('Identifier', { name }) }] };
  loop.left = {
    ...left,
    kind: 'const',
    declarations: [{ ...declared, id: make('Identifier', { name }) }],
  } as ES.VariableDeclaration;
  loop.body = make('BlockStatement', { body: [inner, body] }) as unknown as ES.Statement;
}

function maker({ start, end }: ES.Node) {
  return (type: string, fields: Readonly<Record<string, unknown>>): ES.Node => ({ type, start, end, ...fields });
}
