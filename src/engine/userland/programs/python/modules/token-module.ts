import type { LibraryModule } from '../vm/module-registry.ts';

/** token: names of tokens, and their numbers. */
export const tokenModule: LibraryModule = {
  source: String.raw`
_NAMES = '''ENDMARKER NAME NUMBER STRING NEWLINE INDENT DEDENT LPAR RPAR LSQB RSQB COLON COMMA SEMI PLUS MINUS STAR SLASH VBAR AMPER LESS GREATER EQUAL DOT
PERCENT LBRACE RBRACE EQEQUAL NOTEQUAL LESSEQUAL GREATEREQUAL TILDE CIRCUMFLEX LEFTSHIFT RIGHTSHIFT DOUBLESTAR PLUSEQUAL MINEQUAL STAREQUAL SLASHEQUAL
PERCENTEQUAL AMPEREQUAL VBAREQUAL CIRCUMFLEXEQUAL LEFTSHIFTEQUAL RIGHTSHIFTEQUAL DOUBLESTAREQUAL DOUBLESLASH DOUBLESLASHEQUAL AT ATEQUAL RARROW ELLIPSIS
COLONEQUAL EXCLAMATION OP TYPE_IGNORE TYPE_COMMENT SOFT_KEYWORD FSTRING_START FSTRING_MIDDLE FSTRING_END COMMENT NL ERRORTOKEN ENCODING N_TOKENS'''.split()
_SIGNS = '( ) [ ] : , ; + - * / | & < > = . % { } == != <= >= ~ ^ << >> ** += -= *= /= %= &= |= ^= <<= >>= **= // //= @ @= -> ... := !'.split()
tok_name = dict(enumerate(_NAMES))
tok_name[256] = 'NT_OFFSET'
globals().update((name, number) for number, name in tok_name.items())
EXACT_TOKEN_TYPES = {sign: number for number, sign in sorted(enumerate(_SIGNS, 7), key=lambda pair: pair[1])}

def ISTERMINAL(x):
    return x < NT_OFFSET
def ISNONTERMINAL(x):
    return x >= NT_OFFSET
def ISEOF(x):
    return x == ENDMARKER

__all__ = ['tok_name', 'ISTERMINAL', 'ISNONTERMINAL', 'ISEOF', 'EXACT_TOKEN_TYPES', *_NAMES, 'NT_OFFSET']
`,
};
