import { baseGroupType, type PyException } from '../objects/exception.ts';
import { members } from '../vm/groups.ts';

/** An exception with what is printed before it (cause or context) and, of a group, inside it. */
export interface ChainNode {
  readonly error: PyException;
  cause?: ChainNode;
  context?: ChainNode;
  members: readonly ChainNode[];
}

/** Which exceptions a traceback shows, each once, in the order in which CPython 3.13 meets them: the last one found is looked into first. */
export function exceptionChain(error: PyException): ChainNode {
  const seen = new Set<PyException>();
  const node = (of: PyException): ChainNode => {
    seen.add(of);
    return { error: of, members: [] };
  };
  const root = node(error);
  const queue = [root];
  for (let at = queue.pop(); at; at = queue.pop()) {
    const { cause, context, suppress } = at.error;
    if (cause && !seen.has(cause)) at.cause = node(cause);
    if (context && !at.cause && !suppress && !seen.has(context)) at.context = node(context);
    if (at.cause) queue.push(at.cause);
    if (at.context) queue.push(at.context);
    if (!at.error.cls.isSubclass(baseGroupType)) continue;
    at.members = members(at.error).map(node);
    queue.push(...at.members);
  }
  return root;
}
