import type { Expr, Parameter, Parameters } from './ast.ts';
import { TokenReader } from './token-reader.ts';

/** Parameter lists of `def` and `lambda`. */
export abstract class ParameterParser extends TokenReader {
  abstract expression(): Expr;
  protected abstract starAnnotation(): Expr;

  /** Up to `)` or, for a lambda, `:`; which is left to the caller. */
  protected parameters(lambda: boolean): Parameters {
    const end = lambda ? ':' : ')';
    let positional: Parameter[] = [];
    let positionalOnly: Parameter[] = [];
    const keywordOnly: Parameter[] = [];
    const defaults: Expr[] = [];
    const keywordDefaults: (Expr | undefined)[] = [];
    let rest: Parameter | undefined;
    let keywordRest: Parameter | undefined;
    let starred = false;
    const parameter = (star = false): Parameter => {
      if (!this.isName()) this.unexpected();
      const token = this.advance();
      const annotation = !lambda && this.takeOp(':') ? (star ? this.starAnnotation() : this.expression()) : undefined;
      return { name: token.text, annotation, span: this.spanFrom(token) };
    };
    while (!this.isOp(end)) {
      if (keywordRest) this.unexpected();
      if (this.takeOp('/')) {
        if (positionalOnly.length > 0 || starred || positional.length === 0) this.unexpected();
        positionalOnly = positional;
        positional = [];
      } else if (this.takeOp('**')) {
        keywordRest = parameter();
      } else if (this.takeOp('*')) {
        if (starred || this.isOp(end)) this.unexpected();
        starred = true;
        if (this.isOp(',')) {
          if (this.isOp(end, 1) || this.isOp('**', 1)) this.unexpected();
        } else rest = parameter(true);
      } else {
        const one = parameter();
        const fallback = this.takeOp('=') ? this.expression() : undefined;
        if (starred) {
          keywordOnly.push(one);
          keywordDefaults.push(fallback);
        } else {
          positional.push(one);
          if (fallback) defaults.push(fallback);
          else if (defaults.length > 0) this.unexpected();
        }
      }
      if (this.isOp(end)) break;
      if (!this.isOp(',')) this.unexpected();
      this.advance();
    }
    return { positionalOnly, positional, rest, keywordOnly, keywordRest, defaults, keywordDefaults };
  }
}
