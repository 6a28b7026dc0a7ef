import type { CType, FunctionType } from '../c-type.ts';
import type { CFunction } from '../run/machine.ts';
import type { Position } from '../syntax/token.ts';

export type Entity =
  | {
      readonly kind: 'local';
      readonly name: string;
      readonly type: CType;
      readonly offset: number;
      readonly at: Position;
      used: boolean;
    }
  | { readonly kind: 'global'; type: CType; readonly address: number }
  | {
      readonly kind: 'function';
      readonly name: string;
      type: FunctionType;
      target: CFunction | undefined;
      readonly at: Position;
    }
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'typedef'; readonly type: CType };

/** Names of a block and the blocks around it; tags of structs and enums have their own space. */
export class Scope {
  readonly parent: Scope | undefined;
  readonly names = new Map<string, Entity>();
  readonly tags = new Map<string, CType>();

  constructor(parent?: Scope) {
    this.parent = parent;
  }

  find(name: string): Entity | undefined {
    return this.names.get(name) ?? this.parent?.find(name);
  }

  findTag(tag: string): CType | undefined {
    return this.tags.get(tag) ?? this.parent?.findTag(tag);
  }
}
