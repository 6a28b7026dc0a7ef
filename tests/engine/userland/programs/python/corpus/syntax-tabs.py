import traceback
for text in ("if 1:\n\tx = = 2\n", "\tx = 1\n", "def f():\n\treturn (1\n\tx = 2\n", "class A:\n\tdef f(self)\n\t\tpass\n", "if 1:\n\t\tx = 1\n\ty = 2\n", "if 1:\n        x = 1\n\ty = 2\n"):
    try: compile(text, 'tabs.py', 'exec')
    except SyntaxError as e: print(''.join(traceback.format_exception_only(e)))
