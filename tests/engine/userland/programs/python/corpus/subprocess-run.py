import subprocess, sys
r = subprocess.run(["echo", "hi"], capture_output=True, text=True)
print(r.stdout, r.returncode, r)
r = subprocess.run("echo out; echo err >&2; exit 3", shell=True, capture_output=True, text=True)
print(repr(r.stdout), repr(r.stderr), r.returncode)
print(subprocess.check_output(["cat"], input=b"piped"))
try:
    subprocess.run(["sleep", "5"], timeout=0.05)
except subprocess.TimeoutExpired as e:
    print(type(e).__name__, e.cmd)
p = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
print(p.communicate("to cat\n"), p.returncode)
try:
    subprocess.run(["no-such-program"])
except FileNotFoundError as e:
    print(e)
subprocess.run(["false"], check=True)
