print(eval("1 + 2 * x", {"x": 5}), eval("[i for i in range(3)]"))
ns = {}
exec("def f(a):\n    return a * 2\nz = f(4)", ns); print(ns["z"], sorted(k for k in ns if k != "__builtins__"))
code = compile("a + 1", "<calc>", "eval"); print(eval(code, {"a": 2}), code.co_filename)
try: eval("1 +")
except SyntaxError as e: print(e.msg, e.lineno, e.filename)
try: exec("x = = 1")
except SyntaxError as e: print(e)
import ast
print(ast.literal_eval("{'a': [1, 2.5, None, True], 'b': (1,)}"))
try: ast.literal_eval("__import__('os')")
except ValueError as e: print(type(e).__name__)
eval("undefined_name")
