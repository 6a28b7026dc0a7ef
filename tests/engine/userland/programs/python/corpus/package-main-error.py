# file shop/__init__.py: 
# file shop/utils.py: def total(items):\n    return sum(items)\n
# file shop/__main__.py: import sys\nfrom .utils import total\nprint(__name__, __package__, sys.argv[1:])\nx = '\d'\nprint(total([1, 2]))\nprint(total([1, 'x']))\n
import os, subprocess, sys
for args in (['-m', 'shop', 'a', 'b'], ['shop2']):
    if args == ['shop2']:
        os.mkdir('shop2'); open('shop2/__main__.py', 'wb').write(b'import sys\r\nprint(sys.path[0])\r\n1/0\r\n')
    r = subprocess.run([sys.executable, *args], capture_output=True, text=True)
    print(r.stdout.replace(os.getcwd(), "/app"), r.stderr.replace(os.getcwd(), '/app'), r.returncode)
