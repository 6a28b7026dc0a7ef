import { type Callable, callableOf, type GuestFunction, isConstructor } from '../runtime/callable.ts';
import { COST, type Runtime } from '../runtime/runtime.ts';
import { suspended } from '../runtime/suspension.ts';
import { type Closure, deepest, runPlain } from './closures.ts';
import type { Scope } from './compiler.ts';
import { takesStraight } from './direct-call.ts';
import type { Body } from './function-code.ts';
import type { GivenArguments } from './given-arguments.ts';
import { isObject, type Maker, madeLater } from './maker.ts';

/** A place with `new`: most make objects of one class. */
export class NewSite {
  readonly #rt: Runtime;
  readonly #given: GivenArguments;
  /** Offset of `new`. */
  readonly #at: number;
  readonly #describe: () => string;
  /** The class of the last one, */
  #known: unknown = undefined;
  /** how it makes its objects, */
  #construct: Callable['construct'];
  /** and what it is, where arguments may go straight. */
  #maker: Maker<Closure> | undefined = undefined;

  /** `describe`: the class as the program wrote it. */
  constructor(rt: Runtime, given: GivenArguments, at: number, describe: () => string) {
    this.#rt = rt;
    this.#given = given;
    this.#at = at;
    this.#describe = describe;
  }

  /** Evaluates the arguments and makes an object. May answer SUSPENDED. */
  make(type: unknown, s: Scope): unknown {
    const maker = type === this.#known ? this.#maker : undefined;
    if (maker !== undefined) return this.#straight(maker, type as GuestFunction, s);
    const list = this.#given.list(s);
    return typeof list === 'symbol' && suspended(list) ? this.#listLater(type) : this.#listed(type, list as unknown[]);
  }

  #listLater(type: unknown): unknown {
    return this.#rt.defer((list) => this.#listed(type, list as unknown[]));
  }

  #listed(type: unknown, list: readonly unknown[]): unknown {
    const rt = this.#rt;
    rt.top.at = this.#at;
    if (type !== this.#known || typeof type !== 'function') {
      if (!isConstructor(type)) throw rt.errors.make('TypeError', `${this.#describe()} is not a constructor`);
      this.#learn(type);
    }
    const construct = this.#construct;
    return construct ? construct(rt, list, type as GuestFunction) : rt.construct(type as GuestFunction, list);
  }

  #learn(type: GuestFunction): void {
    const callable = callableOf(type);
    this.#known = type;
    this.#construct = callable?.construct;
    this.#maker =
      callable && isMaker(callable) && callable.maker && takesStraight(callable.maker, this.#given.count)
        ? callable
        : undefined;
  }

  #straight(maker: Maker<Closure>, type: GuestFunction, s: Scope): unknown {
    const rt = this.#rt;
    const closure = maker.maker as Closure;
    const { code, scope } = closure;
    const body = code.compiled ?? code.body();
    const inner = this.#given.into(body.size, scope, s);
    if (inner === undefined) return this.#given.rest(s, (list) => this.#listed(type, list));
    const { top } = rt;
    top.at = this.#at;
    rt.fuel -= COST.call;
    if ((top.depth > rt.limit && rt.tooDeep(deepest(rt, closure, undefined, true))) || (rt.fuel < 0 && rt.exhausted()))
      return this.#straightLater(type, inner.slice(1, this.#given.count + 1));
    const object = maker.blank();
    if (body.newTargetSlot !== undefined) inner[body.newTargetSlot] = type;
    if (suspended(maker.fill(rt, object))) return rt.defer(() => finish(rt, closure, body, inner, object));
    return finish(rt, closure, body, inner, object);
  }

  #straightLater(type: GuestFunction, list: readonly unknown[]): unknown {
    return this.#rt.defer(() => this.#listed(type, list));
  }
}

/** Runs the function on the object that has been made. */
function finish(rt: Runtime, closure: Closure, body: Body, inner: Scope, object: object): unknown {
  const result = runPlain(rt, closure, body, inner, object, true);
  // Most give nothing.
  if (result === undefined) return object;
  if (typeof result === 'symbol' && suspended(result)) return madeLater(rt, object);
  return isObject(result) ? result : object;
}

function isMaker(callable: Callable): callable is Maker<Closure> {
  return 'maker' in callable;
}
