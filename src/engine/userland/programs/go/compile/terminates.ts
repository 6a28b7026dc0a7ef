import type { Case, Statement } from '../syntax/ast.ts';

/** Whether a statement never reaches its end (Go specification, "Terminating statements"): what `missing return` asks. */
export function terminates(statement: Statement | undefined): boolean {
  if (!statement) return false;
  switch (statement.kind) {
    case 'return':
      return true;
    case 'expression': {
      const { value } = statement;
      return value.kind === 'call' && value.callee.kind === 'name' && value.callee.name === 'panic';
    }
    case 'block':
      return terminates(statement.statements.at(-1));
    case 'if':
      return statement.otherwise !== undefined && terminates(statement.then) && terminates(statement.otherwise);
    case 'for':
      return statement.condition === undefined && !breaks(statement.body.statements);
    case 'label':
      return terminates(statement.statement);
    case 'switch':
    case 'type-switch':
      return statement.cases.some(({ values }) => values === undefined) && statement.cases.every(caseTerminates);
    case 'select':
      return statement.cases.every(caseTerminates);
    default:
      return false;
  }
}

function caseTerminates({ body }: Case): boolean {
  const last = body.at(-1);
  return !breaks(body) && (terminates(last) || (last?.kind === 'branch' && last.keyword === 'fallthrough'));
}

/** Whether a break that belongs to the statement around is among them. */
function breaks(statements: readonly Statement[]): boolean {
  return statements.some((statement) => {
    switch (statement.kind) {
      case 'branch':
        return statement.keyword === 'break';
      case 'block':
        return breaks(statement.statements);
      case 'if':
        return (
          breaks(statement.then.statements) || (statement.otherwise !== undefined && breaks([statement.otherwise]))
        );
      case 'label':
        return breaks([statement.statement]);
      default:
        return false;
    }
  });
}
