import type { ES } from './acorn.ts';

/** One name of a scope, and where its value lies at run time. */
export interface Variable {
  readonly name: string;
  kind: 'var' | 'let' | 'const' | 'class' | 'function' | 'param' | 'implicit' | 'import';
  /** Offset behind which, in the same function, the variable is known to be set. */
  ready: number;
  captured: boolean;
  /** The scope whose array holds it, and the index there. */
  home: StaticScope;
  slot: number;
  /** Reads must check that it has been set. */
  checked: boolean;
  /** Writes to a named function expression's own name are silently lost in sloppy code. */
  readonly selfName?: boolean;
}

/** What is known of a scope before the program runs. */
export class StaticScope {
  readonly kind: 'program' | 'function' | 'arrow' | 'block';
  readonly parent: StaticScope | undefined;
  /** The scope of the function, or program, that it lies in; itself for those. */
  readonly owner: StaticScope;
  readonly names = new Map<string, Variable>();
  /** Whether it is an array of its own at run time. */
  real: boolean;
  /** Slots of its array so far; slot 0 is the parent. */
  size = 1;
  strict: boolean;
  /** Inside a loop of its function: each round needs its own copy of what closures capture. */
  readonly looped: boolean;
  /** Function declarations to make on entry. */
  readonly functions: ES.FunctionDeclaration[] = [];

  async = false;
  generator = false;
  /** Of a derived class's constructor, where `this` is unset at first. */
  derived = false;
  /** Which of a script's own names become properties of the global object: `var` of a script, all at the prompt. */
  globals: 'none' | 'var' | 'all' = 'none';

  /** A `with` stands somewhere around: names may be properties of its object. */
  readonly inWith: boolean;
  /** Names that a script declares on the global object. */
  readonly globalVars = new Set<string>();

  constructor(
    kind: StaticScope['kind'],
    parent: StaticScope | undefined,
    strict: boolean,
    looped: boolean,
    isWith = false,
  ) {
    this.inWith = isWith || parent?.inWith === true;
    this.kind = kind;
    this.parent = parent;
    this.owner = kind === 'block' && parent ? parent.owner : this;
    this.real = kind !== 'block' || isWith;
    this.strict = strict;
    this.looped = looped;
  }

  declare(name: string, kind: Variable['kind'], ready: number, selfName = false): Variable {
    const known = this.names.get(name);
    const shared = this.globals === 'all' || (this.globals === 'var' && (kind === 'var' || kind === 'function'));
    if (shared) this.globalVars.add(name);
    if (shared) return { name, kind, ready, captured: false, home: this, slot: 0, checked: false, selfName };
    if (known) {
      if (kind === 'function' && known.kind === 'var') known.kind = 'function';
      return known;
    }
    const variable: Variable = { name, kind, ready, captured: false, home: this, slot: 0, checked: false, selfName };
    this.names.set(name, variable);
    return variable;
  }
}

/** Names that every function but an arrow has without declaring them. `%function` leads to what `super` means. */
const IMPLICIT: ReadonlySet<string> = new Set(['this', 'arguments', 'new.target', '%function']);

export interface Resolved {
  readonly variable: Variable;
  /** Arrays to climb from the place of the reference. */
  readonly hops: number;
}

/** Finds a name from a scope outwards; undefined is a global. */
export function resolve(scope: StaticScope, name: string): Resolved | undefined {
  const variable = find(scope, name);
  if (!variable) return undefined;
  let hops = 0;
  for (let at: StaticScope | undefined = scope; at && at !== variable.home; at = at.parent) if (at.real) hops++;
  return { variable, hops };
}

export function find(scope: StaticScope, name: string): Variable | undefined {
  for (let at: StaticScope | undefined = scope; at; at = at.parent) {
    const variable = at.names.get(name);
    if (variable) return variable;
    if (at.kind === 'function' && IMPLICIT.has(name)) return at.declare(name, 'implicit', -1);
  }
  return undefined;
}
