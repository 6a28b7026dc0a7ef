import type { Span } from '../syntax/ast.ts';
import { lateFailure } from '../syntax/syntax-failure.ts';

export type ScopeKind = 'module' | 'class' | 'function' | 'comprehension' | 'annotations';

/** How code reaches a name: its slot in the frame, a cell, the global names, or the names of a class or module body. */
export type Binding =
  | { readonly kind: 'fast' | 'cell' | 'free'; readonly slot: string }
  | { readonly kind: 'global' | 'name'; readonly slot: string };

/**
 * Names of one block. A comprehension is no block of its own at run time (PEP 709): its variables are slots of the block around it, under a name
 * that no program can write.
 */
export class Scope {
  readonly kind: ScopeKind;
  readonly parent: Scope | undefined;
  readonly name: string;
  readonly bound = new Set<string>();
  /** What `:=` in this comprehension binds outside of it. */
  readonly walrusTargets = new Set<string>();
  readonly globals = new Set<string>();
  readonly nonlocals = new Set<string>();
  readonly params: string[] = [];
  /** Slots that inner functions share, and those that outer ones lend. */
  readonly cells = new Set<string>();
  readonly free = new Set<string>();
  readonly hidden: string[] = [];
  /** Where `global x` and the like were written, and uses before them. */
  readonly used = new Map<string, 'used' | 'assigned' | 'annotated'>();
  /** What it describes, where some expressions are not allowed: a type alias, the bound of a type parameter. */
  forbids: string | undefined = undefined;
  isGenerator = false;
  isAsync = false;
  isAsyncComprehension = false;
  /** Number that tells a comprehension's variables from others of their name. */
  readonly tag: number;

  constructor(kind: ScopeKind, name: string, parent: Scope | undefined, tag = 0) {
    this.kind = kind;
    this.name = name;
    this.parent = parent;
    this.tag = tag;
  }

  /** The block at run time that holds this scope's slots. */
  get block(): Scope {
    return this.kind === 'comprehension' ? (this.parent as Scope).block : this;
  }

  /** `await` or `async for` stands in it; that makes a comprehension asynchronous. */
  becomeAsync(): void {
    if (this.kind === 'comprehension' || this.name === '<genexpr>') this.isAsyncComprehension = true;
  }

  /** A comprehension's variable as a slot of its block. */
  hiddenSlot(name: string): string {
    return `${name}\0${this.tag}`;
  }

  /** Where a name that is used here is found. */
  resolve(name: string): Binding {
    if (this.kind === 'comprehension') {
      if (this.bound.has(name)) return this.#own(this.block, this.hiddenSlot(name));
      const outer = this.parent as Scope;
      if (outer.kind === 'class' && !outer.globals.has(name)) {
        const found = outer.parent?.findEnclosing(name);
        if (found && outer.parent) return this.#borrow(found);
        return { kind: 'global', slot: name };
      }
      return outer.resolve(name);
    }
    if (this.globals.has(name)) return { kind: 'global', slot: name };
    if (this.kind === 'module') return { kind: 'name', slot: name };
    if (this.bound.has(name) && !this.nonlocals.has(name)) {
      if (this.kind === 'class') return { kind: 'name', slot: name };
      return this.#own(this, name);
    }
    const found = this.parent?.findEnclosing(name);
    if (found) return this.#borrow(found);
    return this.kind === 'class' ? { kind: 'name', slot: name } : { kind: 'global', slot: name };
  }

  #own(block: Scope, slot: string): Binding {
    if (block.cells.has(slot)) return { kind: 'cell', slot };
    return { kind: 'fast', slot };
  }

  /** Makes the slot a cell of its owner and free in all blocks between. */
  #borrow(found: { readonly owner: Scope; readonly slot: string }): Binding {
    const block = this.block;
    if (block === found.owner) return this.#own(block, found.slot);
    found.owner.cells.add(found.slot);
    for (let scope: Scope | undefined = block; scope && scope !== found.owner; scope = scope.parent?.block)
      scope.free.add(found.slot);
    return { kind: 'free', slot: found.slot };
  }

  /** The function or comprehension that binds a name, as inner functions see it: class bodies are passed over. */
  findEnclosing(name: string): { readonly owner: Scope; readonly slot: string } | undefined {
    for (let scope: Scope | undefined = this; scope; scope = scope.parent) {
      if (scope.kind === 'module') return undefined;
      if (scope.kind === 'class') {
        if (name === '__class__') return { owner: scope, slot: name };
        continue;
      }
      if (scope.globals.has(name)) return undefined;
      if (scope.bound.has(name) && !scope.nonlocals.has(name)) {
        return { owner: scope.block, slot: scope.kind === 'comprehension' ? scope.hiddenSlot(name) : name };
      }
    }
    return undefined;
  }

  /** Every name of a `nonlocal` must be found. */
  verifyNonlocal(name: string, span: Span): void {
    if (!this.parent?.findEnclosing(name)) throw lateFailure(`no binding for nonlocal '${name}' found`, span);
  }
}
