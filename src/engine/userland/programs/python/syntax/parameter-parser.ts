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
    const seen = new Set<string>();
    const parameter = (star = false): Parameter => {
      if (!this.isName()) {
        if (this.isOp('('))
          this.fail(`${lambda ? 'Lambda expression' : 'Function'} parameters cannot be parenthesized`, this.token);
        this.unexpected();
      }
      const token = this.advance();
      const annotation = !lambda && this.takeOp(':') ? (star ? this.starAnnotation() : this.expression()) : undefined;
      if (seen.has(token.text)) this.fail(`duplicate argument '${token.text}' in function definition`, token);
      seen.add(token.text);
      return { name: token.text, annotation, span: this.spanFrom(token) };
    };
    while (!this.isOp(end)) {
      const start = this.token;
      if (keywordRest) this.fail('arguments cannot follow var-keyword argument', start);
      if (this.takeOp('/')) {
        if (positionalOnly.length > 0) this.fail('/ may appear only once', start);
        if (starred) this.fail('/ must be ahead of *', start);
        if (positional.length === 0) this.fail('at least one argument must precede /', start);
        positionalOnly = positional;
        positional = [];
      } else if (this.takeOp('**')) {
        keywordRest = parameter();
        if (this.isOp('=')) this.fail('var-keyword argument cannot have default value', this.token);
      } else if (this.takeOp('*')) {
        if (starred) this.fail('* argument may appear only once', start);
        starred = true;
        if (this.isOp(end)) this.fail('named arguments must follow bare *', start);
        if (this.isOp(',')) {
          if (this.isOp(end, 1) || this.isOp('**', 1)) this.fail('named arguments must follow bare *', start);
        } else {
          rest = parameter(true);
          if (this.isOp('=')) this.fail('var-positional argument cannot have default value', this.token);
        }
      } else {
        const one = parameter();
        const fallback = this.takeOp('=')
          ? this.isOp(',') || this.isOp(end)
            ? this.fail('expected default value expression', this.last)
            : this.expression()
          : undefined;
        if (starred) {
          keywordOnly.push(one);
          keywordDefaults.push(fallback);
        } else {
          positional.push(one);
          if (fallback) defaults.push(fallback);
          else if (defaults.length > 0)
            this.fail('parameter without a default follows parameter with a default', one.span);
        }
      }
      if (this.isOp(end)) break;
      if (!this.isOp(',')) this.unexpected();
      this.advance();
    }
    return { positionalOnly, positional, rest, keywordOnly, keywordRest, defaults, keywordDefaults };
  }
}
