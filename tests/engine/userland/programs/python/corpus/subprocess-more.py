import subprocess
import sys

r = subprocess.run(["echo", "hello", "world"], capture_output=True, text=True)
print(r)
print(r.stdout.strip(), r.returncode)
r = subprocess.run("echo out; echo err >&2; exit 3", shell=True, capture_output=True, text=True)
print(r.returncode, repr(r.stdout), repr(r.stderr))
try:
    subprocess.run(["false"], check=True)
except subprocess.CalledProcessError as e:
    print(e, e.returncode, e.cmd)
try:
    subprocess.run(["no-such-program"])
except FileNotFoundError as e:
    print(e)
print(subprocess.check_output(["sort"], input="b\na\n", text=True))
p = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
out, err = p.communicate("some text\n")
print(repr(out), err, p.returncode, p.poll())
try:
    subprocess.run(["sleep", "10"], timeout=0.1)
except subprocess.TimeoutExpired as e:
    print(type(e).__name__, e.cmd, round(e.timeout, 2))
p1 = subprocess.Popen(["echo", "a\nb\nc"], stdout=subprocess.PIPE)
p2 = subprocess.Popen(["wc", "-l"], stdin=p1.stdout, stdout=subprocess.PIPE, text=True)
p1.stdout.close()
print(p2.communicate()[0].strip())
print(subprocess.getoutput("echo hi"), subprocess.getstatusoutput("exit 2"))
r = subprocess.run(["sh", "-c", "echo $GREETING"], env={"GREETING": "hey", "PATH": "/bin"}, stdout=subprocess.PIPE)
print(r.stdout)
with subprocess.Popen(["sleep", "5"]) as proc:
    print(proc.poll())
    proc.terminate()
print(proc.returncode)
subprocess.check_call(["sh", "-c", "exit 7"])
