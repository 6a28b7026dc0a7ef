import { expect, test } from 'vitest';
import { inPython, pythonMachine } from '../pip/run-pip.ts';

test('an environment has the tree, the links and the configuration of CPython 3.13', async () => {
  const { out, err, code } = await inPython(
    `python -m venv /opt/venv && cd /opt/venv
find . -maxdepth 4 | sort
readlink bin/python bin/python3 bin/python3.13 lib64
cat pyvenv.cfg .gitignore
head -1 bin/pip
bin/python -c 'import sys, site, sysconfig
print(sys.prefix, sys.exec_prefix, sys.base_prefix, sys.executable)
print(sys.path[-1], site.getsitepackages(), site.ENABLE_USER_SITE)
print(sysconfig.get_path("purelib"), sysconfig.get_path("stdlib"), sysconfig.get_default_scheme())'`,
  );
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(out).toBe(`.
./.gitignore
./bin
./bin/Activate.ps1
./bin/activate
./bin/activate.csh
./bin/activate.fish
./bin/pip
./bin/pip3
./bin/pip3.13
./bin/python
./bin/python3
./bin/python3.13
./include
./include/python3.13
./lib
./lib/python3.13
./lib/python3.13/site-packages
./lib/python3.13/site-packages/pip
./lib/python3.13/site-packages/pip-24.2.dist-info
./lib64
./pyvenv.cfg
/usr/local/bin/python
python
python
lib
home = /usr/local/bin
include-system-site-packages = false
version = 3.13.14
executable = /usr/local/bin/python3.13
command = /usr/local/bin/python -m venv /opt/venv
# Created by venv; see https://docs.python.org/3/library/venv.html
*
#!/opt/venv/bin/python
/opt/venv /opt/venv /usr/local /opt/venv/bin/python
/opt/venv/lib/python3.13/site-packages ['/opt/venv/lib/python3.13/site-packages'] False
/opt/venv/lib/python3.13/site-packages /usr/local/lib/python3.13 venv
`);
});

test('pip of an environment works for it alone, and warns root of nothing', async () => {
  const machine = await pythonMachine();
  await machine.run(`cat > /tmp/v.sh <<'END'
python -m venv v
v/bin/pip install -q --disable-pip-version-check flask
v/bin/pip --version
v/bin/flask --version | tail -2
v/bin/python -m pip list
pip list
. v/bin/activate
echo $VIRTUAL_ENV $VIRTUAL_ENV_PROMPT
which python pip
pip uninstall -y flask
pip install --user flask
deactivate
which python
echo "[$VIRTUAL_ENV]"
END`);
  const { stdout, stderr } = await machine.run('docker run --rm -w /app -v /tmp/v.sh:/v.sh python:3.13-slim sh /v.sh');
  expect(stderr).toBe(
    "ERROR: Can not perform a '--user' install. User site-packages are not visible in this virtualenv.\n",
  );
  expect(stdout).toBe(`pip 24.2 from /app/v/lib/python3.13/site-packages/pip (python 3.13)
Flask 3.1.3
Werkzeug 3.1.9
Package      Version
------------ -------
blinker      1.9.0
click        8.5.0
Flask        3.1.3
itsdangerous 2.2.0
Jinja2       3.1.6
MarkupSafe   3.0.3
pip          24.2
Werkzeug     3.1.9
Package Version
------- -------
pip     24.2
/app/v v
/app/v/bin/python
/app/v/bin/pip
Found existing installation: Flask 3.1.3
Uninstalling Flask-3.1.3:
  Successfully uninstalled Flask-3.1.3
/usr/local/bin/python
[]
`);
});

test('options and errors', async () => {
  const { out, err } = await inPython(
    `python3 -m venv --without-pip --system-site-packages --prompt 'a b' v
cat v/pyvenv.cfg
ls v/bin
python -m venv --copies --without-pip c && readlink c/bin/python; c/bin/python -c 'print(1)'
python -m venv; echo $?
python -m venv --upgrade --clear v; echo $?
touch f; python -m venv f
python -m venv a:b
python -m venv /proc/x`,
    '-w /usr/src/app',
  );
  expect(out).toBe(`home = /usr/local/bin
include-system-site-packages = true
version = 3.13.14
prompt = 'a b'
executable = /usr/local/bin/python3.13
command = /usr/local/bin/python3 -m venv --without-pip --system-site-packages --prompt="a b" /usr/src/app/v
Activate.ps1
activate
activate.csh
activate.fish
python
python3
python3.13
1
2
1
`);
  expect(err).toBe(`usage: venv [-h] [--system-site-packages] [--symlinks | --copies] [--clear]
            [--upgrade] [--without-pip] [--prompt PROMPT] [--upgrade-deps]
            [--without-scm-ignore-files]
            ENV_DIR [ENV_DIR ...]
venv: error: the following arguments are required: ENV_DIR
Error: you cannot supply --upgrade and --clear together.
Error: Unable to create directory '/usr/src/app/f'
Error: Refusing to create a venv in /usr/src/app/a:b because it contains the PATH separator :.
Error: [Errno 2] No such file or directory: '/proc/x'
`);
});

test('a multi-stage image copies the environment and runs from it', async () => {
  const machine = await pythonMachine();
  await machine.run(`mkdir app; cd app; echo flask > requirements.txt
cat > app.py <<'END'
import sys, flask
print(sys.prefix, flask.__file__)
END
cat > Dockerfile <<'END'
FROM python:3.13-slim AS builder
RUN python -m venv /opt/venv
ENV PATH="/opt/venv/bin:$PATH"
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
FROM python:3.13-slim
COPY --from=builder /opt/venv /opt/venv
ENV PATH="/opt/venv/bin:$PATH"
COPY app.py .
CMD ["python", "app.py"]
END`);
  const built = await machine.run('docker build -q -t web .');
  expect(built.stderr).toBe('');
  const { stdout, stderr } = await machine.run('docker run --rm web; docker run --rm web pip list | grep Flask');
  expect(stderr).toBe('');
  expect(stdout).toBe(`/opt/venv /opt/venv/lib/python3.13/site-packages/flask/__init__.py
Flask        3.1.3
`);
});

test('Debian’s Python names the package that is not there', async () => {
  const machine = await pythonMachine();
  const { stdout } = await machine.run(
    `docker run --rm debian sh -c 'apt-get update -qq; apt-get install -qq -y python3 > /dev/null 2>&1; python3 -m venv /x; echo $?; apt-get install -qq -y python3-venv > /dev/null 2>&1; python3 -m venv /x; echo $?; /x/bin/pip list'`,
  );
  expect(stdout).toBe(`The virtual environment was not created successfully because ensurepip is not
available.  On Debian/Ubuntu systems, you need to install the python3-venv
package using the following command.

    apt install python3.13-venv

You may need to use sudo with that command.  After installing the python3-venv
package, recreate your virtual environment.

Failing command: /x/bin/python3

1
0
Package Version
------- -------
pip     25.1.1
`);
});
