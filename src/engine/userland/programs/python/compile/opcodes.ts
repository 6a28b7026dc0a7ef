/**
 * The machine's instructions. An instruction is two integers: its number and one argument. The loop (vm/loop.ts) switches over the numbers as
 * literals, since only those become a jump table; a test holds the two lists together.
 */
const NAMES = [
  'NOP',
  'LOAD_CONST',
  'LOAD_FAST',
  'STORE_FAST',
  'LOAD_GLOBAL',
  'LOAD_NAME',
  'STORE_NAME',
  'STORE_GLOBAL',
  'LOAD_DEREF',
  'STORE_DEREF', // 9
  'POP',
  'JUMP',
  'JUMP_BACK',
  'POP_JUMP_IF_FALSE',
  'POP_JUMP_IF_TRUE',
  'JUMP_IF_FALSE_OR_POP',
  'JUMP_IF_TRUE_OR_POP', // 16
  'BINARY',
  'COMPARE',
  'FOR_ITER',
  'GET_ITER',
  'CALL',
  'CALL_METHOD',
  'LOAD_METHOD',
  'LOAD_ATTR',
  'STORE_ATTR',
  'LOAD_SUBSCR',
  'STORE_SUBSCR', // 27
  'RETURN',
  'INPLACE',
  'UNARY',
  'BUILD_LIST',
  'BUILD_TUPLE',
  'BUILD_DICT',
  'BUILD_SET',
  'LIST_APPEND',
  'SET_ADD',
  'MAP_ADD',
  'UNPACK',
  'UNPACK_EX', // 39
  'COMPARE_JUMP',
  'LOAD_FAST_FAST',
  'LOAD_FAST_CONST',
  'BINARY_STORE',
  'RETURN_NONE', // 44
  'DUP',
  'SWAP',
  'COPY',
  'ROT', // 48
  'LIST_EXTEND',
  'SET_UPDATE',
  'DICT_UPDATE',
  'DICT_MERGE',
  'LIST_TO_TUPLE',
  'CALL_KW',
  'CALL_EX', // 55
  'BUILD_SLICE',
  'BUILD_STRING',
  'FORMAT',
  'IS',
  'CONTAINS',
  'NOT', // 61
  'DELETE_FAST',
  'DELETE_NAME',
  'DELETE_GLOBAL',
  'DELETE_DEREF',
  'DELETE_ATTR',
  'DELETE_SUBSCR', // 67
  'MAKE_CELL',
  'COPY_FREE',
  'LOAD_CLOSURE',
  'MAKE_FUNCTION',
  'LOAD_BUILD_CLASS',
  'LOAD_CLASSDEREF', // 73
  'RAISE',
  'RERAISE',
  'PUSH_EXC',
  'POP_EXC',
  'CHECK_EXC',
  'CHECK_EXC_STAR',
  'PREPARE_RERAISE_STAR', // 80
  'YIELD',
  'SEND',
  'GET_YIELD_FROM',
  'GET_AWAITABLE',
  'GET_AITER',
  'GET_ANEXT',
  'END_ASYNC_FOR',
  'RETURN_GENERATOR', // 88
  'SETUP_WITH',
  'EXIT_WITH',
  'WITH_EXCEPT',
  'SETUP_ASYNC_WITH', // 92
  'IMPORT_NAME',
  'IMPORT_FROM',
  'IMPORT_STAR',
  'LOAD_ASSERTION',
  'PRINT_EXPR',
  'SETUP_ANNOTATIONS', // 98
  'MATCH_SEQUENCE',
  'MATCH_MAPPING',
  'MATCH_KEYS',
  'MATCH_CLASS',
  'GET_LEN',
  'COPY_DICT_WITHOUT',
  'TYPE_PARAM',
  'TYPE_ALIAS', // 106
  'JUMP_IF_NOT_NONE',
  'LOAD_FAST_CLEAR',
  'STORE_FAST_CELL',
  'WITH_EXCEPT_END',
  'MAKE_CELL_FRESH', // 111
  'CLOSE_ITER',
  'CHECK_DEAD',
  'TRACE',
] as const;

export type OpName = (typeof NAMES)[number];

export const OPCODES: Readonly<Record<OpName, number>> = Object.fromEntries(
  NAMES.map((name, i) => [name, i]),
) as Record<OpName, number>;
export const OPCODE_NAMES: readonly OpName[] = NAMES;

/** Arguments of BINARY and INPLACE. */
export const BINARY_OPERATORS = ['+', '-', '*', '/', '//', '%', '**', '<<', '>>', '&', '|', '^', '@'] as const;
/** Arguments of COMPARE. */
export const COMPARE_OPERATORS = ['<', '<=', '==', '!=', '>', '>='] as const;
/** Arguments of UNARY. */
export const UNARY_OPERATORS = ['-', '+', '~'] as const;
