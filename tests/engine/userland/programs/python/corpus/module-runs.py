# file test_math.py: import unittest\nclass T(unittest.TestCase):\n    def test_a(self):\n        self.assertEqual(1, 1)\n    def test_b(self):\n        self.assertTrue(False, "nope")\n
# file pkg/__init__.py: print("init")\n
# file pkg/__main__.py: import sys\nprint("main", sys.argv[1:], __name__, __package__)\n
# file pkg/tool.py: from . import helper\nif __name__ == "__main__":\n    print("tool", helper.X)\n
# file pkg/helper.py: X = 42\n
import re
import subprocess
import sys


def py(*args, stdin=""):
    r = subprocess.run([sys.executable, *args], input=stdin, capture_output=True, text=True)
    text = (r.stdout + r.stderr).replace(sys.executable, "PY")
    text = re.sub(r"in \d+\.\d+s", "in TIMEs", text)
    text = re.sub(r"\d+ loops?, best of \d+: [\d.]+ \w+ per loop", "N loops", text)
    print(args, "->", r.returncode)
    print(text, end="")


py("-m", "unittest")
py("-m", "unittest", "-v", "test_math.T.test_a")
py("-m", "unittest", "test_math.Nope")
py("-m", "unittest", "no_such_test")
py("-m", "pkg", "x", "y")
py("-m", "pkg.tool")
py("-m", "pkg.missing")
py("pkg")
py("pkg/tool.py")
py("-m", "timeit", "-n", "2", "-r", "1", "pass")
py("-m", "http.server", "--help")
py("-m", "base64", "-e", stdin="hello")
py("-m", "calendar", "2024", "2")
py("-m", "this") if False else None
py("-m", "py_compile", "pkg/helper.py")
py("-m", "tokenize") if False else None
py("-m", "site", "--user-site") if False else None
