// biome-ignore-all lint/correctness/noVoidTypeReturn: a case that hands on to another visitor reads as one statement
import type { Parameters } from '../syntax/ast.ts';

export function allParameters(params: Parameters): Parameters['positional'] {
  const all = [...params.positionalOnly, ...params.positional, ...params.keywordOnly];
  if (params.rest) all.push(params.rest);
  if (params.keywordRest) all.push(params.keywordRest);
  return all;
}
