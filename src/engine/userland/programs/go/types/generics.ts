import { missingMethod } from './members.ts';
import {
  comparable,
  coreType,
  type InterfaceOf,
  identical,
  isInterface,
  type Method,
  type Term,
  type Type,
  type TypeParameter,
  typeText,
  underlying,
} from './type.ts';

export type Bindings = Map<TypeParameter, Type>;

/** A type with types in the places of type parameters. */
export function substitute(type: Type, bindings: ReadonlyMap<TypeParameter, Type>): Type {
  const of = (one: Type): Type => substitute(one, bindings);
  switch (type.kind) {
    case 'basic':
      return type;
    case 'parameter':
      return bindings.get(type) ?? type;
    case 'named': {
      const { instance } = type;
      if (!instance) return type;
      const list = instance.arguments.map(of);
      return list.every((one, i) => one === instance.arguments[i]) ? type : instance.origin.instantiate(list);
    }
    case 'pointer':
    case 'slice':
    case 'array':
    case 'chan': {
      const element = of(type.element);
      return element === type.element ? type : { ...type, element };
    }
    case 'map':
      return { kind: 'map', key: of(type.key), element: of(type.element) };
    case 'struct':
      return { kind: 'struct', fields: type.fields.map((field) => ({ ...field, type: of(field.type) })) };
    case 'interface':
      if (type.methods.length === 0 && !type.terms) return type;
      return {
        ...type,
        methods: type.methods.map((method) => ({ ...method, type: of(method.type) as Method['type'] })),
        ...(type.terms && { terms: type.terms.map((term): Term => ({ ...term, type: of(term.type) })) }),
      };
    case 'function':
      return { ...type, parameters: type.parameters.map(of), results: type.results.map(of) };
    case 'tuple':
      return { kind: 'tuple', elements: type.elements.map(of) };
  }
}

/** Whether any of the parameters stands in a type. */
export function mentions(type: Type, parameters: readonly TypeParameter[]): boolean {
  const of = (one: Type): boolean => mentions(one, parameters);
  switch (type.kind) {
    case 'basic':
      return false;
    case 'parameter':
      return parameters.includes(type);
    case 'named':
      return type.instance?.arguments.some(of) ?? false;
    case 'pointer':
    case 'slice':
    case 'array':
    case 'chan':
      return of(type.element);
    case 'map':
      return of(type.key) || of(type.element);
    case 'struct':
      return type.fields.some((field) => of(field.type));
    case 'interface':
      return type.methods.some((method) => of(method.type)) || (type.terms?.some((term) => of(term.type)) ?? false);
    case 'function':
      return type.parameters.some(of) || type.results.some(of);
    case 'tuple':
      return type.elements.some(of);
  }
}

/**
 * Finds the types that make `pattern` the type `given` (Go specification, "Type unification"), loosely where one of the two is declared and the
 * other not. Adds to `bindings`; false when there are none.
 */
export function unify(
  pattern: Type,
  given: Type,
  parameters: readonly TypeParameter[],
  bindings: Bindings,
  exact = false,
): boolean {
  const of = (a: Type, b: Type): boolean => unify(a, b, parameters, bindings, true);
  const lists = (a: readonly Type[], b: readonly Type[]): boolean =>
    a.length === b.length && a.every((one, i) => of(one, b[i] as Type));
  if (pattern.kind === 'parameter' && parameters.includes(pattern)) {
    const bound = bindings.get(pattern);
    if (!bound) {
      bindings.set(pattern, given);
      return true;
    }
    if (identical(bound, given)) return true;
    if (exact || !identical(underlying(bound), underlying(given))) return false;
    if (bound.kind === 'named' && given.kind === 'named') return false;
    if (underlying(given).kind === 'basic') return false;
    // A declared type is preferred to the same written out.
    if (given.kind === 'named') bindings.set(pattern, given);
    return true;
  }
  if (pattern === given) return true;
  if (pattern.kind === 'named' && given.kind === 'named') {
    if (pattern.instance && given.instance && pattern.instance.origin === given.instance.origin)
      return lists(pattern.instance.arguments, given.instance.arguments);
  } else if (!exact && given.kind === 'named' && pattern.kind !== 'named')
    return unify(pattern, underlying(given), parameters, bindings);
  else if (!exact && pattern.kind === 'named' && given.kind !== 'named' && !isInterface(pattern))
    return unify(underlying(pattern), given, parameters, bindings);
  if (!exact && isInterface(pattern) && !isInterface(given)) return byMethods(pattern, given, parameters, bindings);
  if (pattern.kind !== given.kind) return false;
  switch (pattern.kind) {
    case 'pointer':
    case 'slice':
      return of(pattern.element, (given as typeof pattern).element);
    case 'array':
      return (
        pattern.length === (given as typeof pattern).length && of(pattern.element, (given as typeof pattern).element)
      );
    case 'chan':
      return (
        (!exact || pattern.direction === (given as typeof pattern).direction) &&
        of(pattern.element, (given as typeof pattern).element)
      );
    case 'map':
      return of(pattern.key, (given as typeof pattern).key) && of(pattern.element, (given as typeof pattern).element);
    case 'function':
      return (
        pattern.variadic === (given as typeof pattern).variadic &&
        lists(pattern.parameters, (given as typeof pattern).parameters) &&
        lists(pattern.results, (given as typeof pattern).results)
      );
    case 'struct': {
      const { fields } = given as typeof pattern;
      return (
        pattern.fields.length === fields.length &&
        pattern.fields.every((field, i) => field.name === fields[i]?.name && of(field.type, fields[i].type))
      );
    }
    case 'interface': {
      const { methods } = given as typeof pattern;
      return pattern.methods.every((method) => {
        const other = methods.find((one) => one.name === method.name);
        return other !== undefined && of(method.type, other.type);
      });
    }
    default:
      return identical(pattern, given);
  }
}

/** What a type's methods say about the parameters of an interface that it is given for. */
function byMethods(pattern: Type, given: Type, parameters: readonly TypeParameter[], bindings: Bindings): boolean {
  const wanted = underlying(pattern);
  if (wanted.kind !== 'interface') return false;
  const base = given.kind === 'pointer' ? given.element : given;
  for (const method of wanted.methods) {
    const own = base.kind === 'named' ? base.methods.get(method.name) : undefined;
    if (own) unify(method.type, own.type, parameters, bindings, true);
  }
  return true;
}

/** Types that follow from constraints: of `S ~[]E`, E follows from S and S from E. */
export function fromConstraints(parameters: readonly TypeParameter[], bindings: Bindings): void {
  for (let before = -1; before !== bindings.size; ) {
    before = bindings.size;
    for (const parameter of parameters) {
      const constraint = underlying(parameter.constraint);
      if (constraint.kind !== 'interface') continue;
      const bound = bindings.get(parameter);
      const core = coreType(parameter);
      if (bound && core) unify(core, underlying(bound), parameters, bindings);
      if (bound) byMethods(parameter.constraint, bound, parameters, bindings);
      const [term] = constraint.terms ?? [];
      if (
        !bound &&
        core &&
        term &&
        (constraint.terms?.length ?? 0) === 1 &&
        !mentionsUnbound(term.type, parameters, bindings)
      )
        bindings.set(parameter, substitute(term.type, bindings));
    }
  }
}

function mentionsUnbound(type: Type, parameters: readonly TypeParameter[], bindings: Bindings): boolean {
  return mentions(
    type,
    parameters.filter((one) => !bindings.has(one)),
  );
}

/** Why a type may not stand for a parameter with that constraint, in the compiler's words; undefined when it may. */
export function unsatisfied(type: Type, constraint: Type, home: string): string | undefined {
  const wanted = underlying(constraint);
  if (wanted.kind !== 'interface') return undefined;
  const fails = (why: string): string => `${typeText(type, home)} does not satisfy ${typeText(constraint, home)}${why}`;
  const missing = missingMethod(type, wanted);
  if (missing !== undefined) return fails(` (${missing})`);
  if (wanted.comparable && !comparable(type)) return fails('');
  if (wanted.terms) {
    const allowed = wanted.terms;
    const within = (one: Term): boolean =>
      allowed.some((term) =>
        term.tilde
          ? identical(underlying(one.type), underlying(term.type))
          : !one.tilde && identical(one.type, term.type),
      );
    const given = type.kind === 'parameter' ? ownTerms(type) : [{ tilde: false, type }];
    const text = allowed.map((term) => `${term.tilde ? '~' : ''}${typeText(term.type, home)}`).join(' | ');
    if (given.length === 0 || isInterface(type)) return fails(` (${typeText(type, home)} missing in ${text})`);
    const wrong = given.find((one) => !within(one));
    if (wrong) {
      const near = allowed.find((term) => !term.tilde && identical(underlying(wrong.type), underlying(term.type)));
      if (near) return fails(` (possibly missing ~ for ${typeText(near.type, home)} in ${typeText(constraint, home)})`);
      return fails(` (${wrong.tilde ? '~' : ''}${typeText(wrong.type, home)} missing in ${text})`);
    }
  }
  return undefined;
}

function ownTerms(type: TypeParameter): readonly Term[] {
  const constraint = underlying(type.constraint);
  return constraint.kind === 'interface' ? (constraint.terms ?? []) : [];
}

/** Whether an interface may only be a constraint. */
export function isConstraint(type: Type): type is InterfaceOf {
  const base = underlying(type);
  return base.kind === 'interface' && (base.terms !== undefined || base.comparable === true);
}

/** The terms that two constraints have in common. */
export function bothTerms(a: readonly Term[] | undefined, b: readonly Term[]): readonly Term[] {
  if (!a) return b;
  return b.filter((one) => a.some((other) => identical(one.type, other.type)));
}
