import subprocess
import sys

code = "import sys; print('child got', sys.argv[1:]); sys.exit(4)"
r = subprocess.run([sys.executable, "-c", code, "x", "y"], capture_output=True, text=True)
print(r.stdout, r.returncode)
r = subprocess.run([sys.executable, "-c", "1/0"], capture_output=True, text=True)
print(r.stderr)
r = subprocess.run([sys.executable, "-"], input="print(40 + 2)\nprint(undefined)\n", capture_output=True, text=True)
print(r.stdout, r.stderr)
r = subprocess.run([sys.executable, "-c", "for i in range(3): print(i)\nprint('x' * 3)"], capture_output=True, text=True)
print(r.stdout, r.stderr)
r = subprocess.run([sys.executable, "-m", "json.tool"], input='{"b": [1, 2], "a": null}', capture_output=True, text=True)
print(r.stdout, r.stderr)
r = subprocess.run([sys.executable, "-m", "no_such_module"], capture_output=True, text=True)
print(r.stderr.split(":", 1)[1], r.returncode)
r = subprocess.run([sys.executable, "-c", "import sys; print(sys.flags.optimize, sys.dont_write_bytecode, __debug__)"], capture_output=True, text=True)
print(r.stdout)
r = subprocess.run([sys.executable, "-O", "-c", "assert False; print('asserts are off', __debug__)"], capture_output=True, text=True)
print(r.stdout)
r = subprocess.run([sys.executable, "missing.py"], capture_output=True, text=True)
print(r.stderr.split(": ", 1)[1], r.returncode)
r = subprocess.run([sys.executable, "-c", "print('unclosed"], capture_output=True, text=True)
print(r.stderr, r.returncode)
