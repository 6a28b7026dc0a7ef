/** Flags of MAKE_FUNCTION: what lies on the stack below the code. */
export const MAKE = { defaults: 1, keywordDefaults: 2, annotations: 4, closure: 8 } as const;
