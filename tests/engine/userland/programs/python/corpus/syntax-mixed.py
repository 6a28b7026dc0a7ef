import traceback

SOURCES = [
    "print 'hello'", "if True\n    pass", "for i in range(3) print(i)", "def f(:\n  pass", "x = (1, 2", "x = [1, 2", "x = {1: 2", "a b", "1 = x", "x + 1 = 2", "f() = 1",
    "return 1", "break", "continue", "yield", "import", "from x import", "from x import *, y", "class 1A: pass", "def 2f(): pass", "lambda: (yield)", "x = 5 6", "print(1 2)", "print(a b)",
    "'unterminated", '"also', "'''triple", "f'{'", "f'{}'", "f'{a!x}'", "f'{a:{b:{c:{d}}}}'", "x = $5", "x = 5?", "a = b = ", "if x == 1:\nprint(1)", "  indented", "def f():\n\tx\n        y",
    "else:\n  pass", "try:\n  pass", "try:\n  pass\nfinally", "with open('x') as f\n  pass", "while True print(1)", "elif x: pass", "async def f(): await", "await x", "del f()", "del 1", "assert", "raise x from",
    "global x\nx = 1\nglobal y, 1", "nonlocal x", "def f(x, x): pass", "def f(a=1, b): pass", "def f(**k, a): pass", "def f(*): pass", "f(a=1, 2)", "f(**k, *a)", "f(a=1, a=2)", "f(x for x in y, 1)", "[x for x in]", "{**a for a in b}",
    "x = 08", "0xg", "1__0", "1e", "0b2", "1.2.3", "5j5", "None = 1", "True = 0", "__debug__ = 1", "def None(): pass", "import a.b as c.d", "x: int: str", "(x, y): int = 1", "*a = 1", "*a, *b = c", "x = *a", "print(*)", "a ? b : c", "i++", "x =+ ", "a <> b", "!x", "x && y", "not", "x if y", "x if y else", "match x:\n  case 1\n    pass", "match x:\n  case a: pass\n  case b: pass", "match x:\n  case {**r, 'a': 1}: pass", "type X = ", "def f[T](: pass", "@\ndef f(): pass", "class A(x for x in y): pass", "(a, b) += 1", "a, b += 1", "x := 1", "(x.y := 1)", "[i := 0 for i in x]", "'a' 1", "f''' {", "b'é'", "u8'x'", "'\\x1'", "print(\"it's)", "a = 'x\ny'", "if (a:\n  pass", "x = {'a': 1, 'b'}", "x = {1, 2: 3}", "for x in y:\n", "for 1 in x: pass", "for f() in x: pass", "with a as 1: pass", "import a from b", "from . import", "from .x import (a, b", "try:\n  x\nexcept:\n  y\nexcept A:\n  z", "try:\n  x\nexcept* A:\n  y\nexcept B:\n  z", "pass;;", "\\", "x = \\ 1", "\tx\n  y", "def f():\npass",
]
for s in SOURCES:
    try:
        compile(s, "t.py", "exec")
        print(repr(s), "compiles")
    except SyntaxError as e:
        print(repr(s), "->", type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
