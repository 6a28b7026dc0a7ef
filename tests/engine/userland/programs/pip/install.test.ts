import { expect, test } from 'vitest';
import { PACKAGE_HOSTS } from '../../../../../src/engine/base/package-hosts.ts';
import { inPython, pythonMachine } from './run-pip.ts';

test('packages and all that they need are collected, downloaded and installed', async () => {
  const { out, err } = await inPython(
    `pip install redis requests 2> /tmp/err
sed 's/Running.*virtual/.../' /tmp/err
ls /usr/local/lib/python3.13/site-packages | grep -v '^pip\\|README'
cat /usr/local/lib/python3.13/site-packages/requests-2.34.2.dist-info/INSTALLER
grep -c sha256= /usr/local/lib/python3.13/site-packages/requests-2.34.2.dist-info/RECORD
pip uninstall -y requests idna nothing
ls /usr/local/lib/python3.13/site-packages | grep -c requests`,
  );
  expect(err).toBe('WARNING: Skipping nothing as it is not installed.\n');
  expect(out).toContain(`Collecting redis
  Downloading redis-8.1.0-py3-none-any.whl.metadata (16 kB)
Collecting requests
  Downloading requests-2.34.2-py3-none-any.whl.metadata (4.8 kB)
Collecting charset_normalizer<4,>=2 (from requests)
`);
  expect(out).toMatch(/ {3}━{40} 560\.6\/560\.6 kB [\d.]+ MB\/s {2}0:00:00\n/);
  expect(out.slice(out.indexOf('Installing'), out.indexOf('pip\n'))).toMatch(
    /^Installing collected packages: urllib3, redis, idna, charset_normalizer, certifi, requests\n\nSuccessfully installed certifi-2026\.7\.22 charset_normalizer-3\.5\.2 idna-3\.20 redis-8\.1\.0 requests-2\.34\.2 urllib3-2\.8\.0\n/,
  );
  expect(out).toContain(`
[notice] A new release of pip is available: `);
  expect(out).toContain(`Found existing installation: requests 2.34.2
Uninstalling requests-2.34.2:
  Successfully uninstalled requests-2.34.2
Found existing installation: idna 3.20
`);
  expect(out.endsWith('0\n')).toBe(true);
});

test('what is there already is not fetched again; freeze, list, show and check tell of it', async () => {
  const { out, err } = await inPython(
    `pip install -q flask==3.0.0 click==8.1.7
pip install flask | head -2
pip freeze
pip list --format=freeze | grep -v pip
pip show Jinja2
pip check
pip uninstall -q -y click
pip check`,
  );
  expect(err).toBe('');
  const versions = `blinker==1.9.0
click==8.1.7
Flask==3.0.0
itsdangerous==2.2.0
Jinja2==3.1.6
MarkupSafe==3.0.3
Werkzeug==3.1.9
`;
  expect(out).toBe(`Requirement already satisfied: flask in /usr/local/lib/python3.13/site-packages (3.0.0)
Requirement already satisfied: Werkzeug>=3.0.0 in /usr/local/lib/python3.13/site-packages (from flask) (3.1.9)
${versions}${versions}Name: Jinja2
Version: 3.1.6
Summary: A very fast and expressive template engine.
Home-page: 
Author: 
Author-email: 
License: 
Location: /usr/local/lib/python3.13/site-packages
Requires: MarkupSafe
Required-by: Flask
No broken requirements found.
Flask 3.0.0 requires click, which is not installed.
`);
});

test('errors in pip’s words', async () => {
  const { out, err } = await inPython(
    `printf 'flask==3.1.3\\nwerkzeug==2.0.0\\n' > r.txt
pip install nosuchpackage; echo $?
pip install idna==99
pip install -r none.txt
pip install 'flask=3'
pip install
pip install --nope
pip foo
pip show nosuch
pip wheel flask; echo $?
pip install -r r.txt | sed -n '/caused/,$p'`,
  );
  expect(out).toBe(`1
1
The conflict is caused by:
    The user requested werkzeug==2.0.0
    flask 3.1.3 depends on werkzeug>=3.1.0

To fix this you could try to:
1. loosen the range of package versions you've specified
2. remove package versions to allow pip to attempt to solve the dependency conflict

`);
  expect(err).toBe(`ERROR: Could not find a version that satisfies the requirement nosuchpackage (from versions: none)
ERROR: No matching distribution found for nosuchpackage
ERROR: Could not find a version that satisfies the requirement idna==99 (from versions: 2.10, 3.3, 3.4, 3.6, 3.7, 3.10, 3.11, 3.20)
ERROR: No matching distribution found for idna==99
ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'none.txt'
ERROR: Invalid requirement: 'flask=3': Expected semicolon (after name with no version specifier) or end
    flask=3
         ^
Hint: = is not a valid operator. Did you mean == ?
ERROR: You must give at least one requirement to install (see "pip help install")

Usage:   
  pip install [options] <requirement specifier> [package-index-options] ...
  pip install [options] -r <requirements file> [package-index-options] ...
  pip install [options] [-e] <vcs project url> ...
  pip install [options] [-e] <local project path> ...
  pip install [options] <archive url/path> ...

no such option: --nope
ERROR: unknown command "foo"
WARNING: Package(s) not found: nosuch
drydock: 'pip wheel' is not simulated
ERROR: Cannot install -r r.txt (line 1) and werkzeug==2.0.0 because these package versions have conflicting dependencies.
ERROR: ResolutionImpossible: for help visit https://pip.pypa.io/en/latest/topics/dependency-resolution/#dealing-with-dependency-conflicts
`);
});

test('without a network pip tries again five times, and finds nothing', async () => {
  const { out, err, code } = await inPython('pip install idna', '--network none');
  const warning = (left: number): string =>
    `WARNING: Retrying (Retry(total=${left}, connect=None, read=None, redirect=None, status=None)) after connection broken by 'NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7f>: Failed to establish a new connection: [Errno -3] Temporary failure in name resolution')': /simple/idna/\n`;
  expect(err).toBe(
    `${[4, 3, 2, 1, 0].map(warning).join('')}ERROR: Could not find a version that satisfies the requirement idna (from versions: none)\nERROR: No matching distribution found for idna\n`,
  );
  expect([out, code]).toEqual(['', 1]);
});

test('not root, and where nothing may be written', async () => {
  const machine = await pythonMachine();
  const user = await inPython(
    'export HOME=/tmp; pip install -q --no-cache-dir flask; ls /tmp/.local/bin; python -c "import sys; print(sys.path[-2])"; pip freeze | wc -l',
    '-u 1000',
    machine,
  );
  expect(user.out).toBe('flask\n/tmp/.local/lib/python3.13/site-packages\n7\n');
  expect(user.err).toBe(`WARNING: The script flask is installed in '/tmp/.local/bin' which is not on PATH.
  Consider adding this directory to PATH or, if you prefer to suppress this warning, use --no-warn-script-location.
`);
  const readOnly = await inPython('pip install -q --no-cache-dir idna', '--read-only', machine);
  expect(readOnly.err).toMatch(
    /^ERROR: Could not install packages due to an OSError: \[Errno 30\] Read-only file system: '/,
  );
  expect(readOnly.code).toBe(1);
});

test('the cache costs space unless it is left out', async () => {
  const machine = await pythonMachine();
  const { out } = await inPython(
    `pip install -q numpy; du -m -d0 /root/.cache | cut -f1
pip uninstall -q -y numpy; pip install numpy | grep cached
pip cache dir; pip cache purge | cut -d' ' -f1-2; du -m -d0 /root/.cache | cut -f1`,
    '',
    machine,
  );
  expect(out).toBe(`17
  Using cached numpy-2.4.6-cp313-cp313-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl.metadata (6.6 kB)
Using cached numpy-2.4.6-cp313-cp313-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl (16.9 MB)
/root/.cache/pip
Files removed:
1
`);
  const second = await inPython(
    'pip install -q --no-cache-dir numpy; ls -A /root/.cache 2> /dev/null | wc -l',
    '',
    machine,
  );
  expect(second.out).toBe('0\n');
});

test('python -m pip, requirements files, --target', async () => {
  const { out, err } = await inPython(
    `python -m pip --version | cut -d' ' -f3-
printf '# needed\\nidna>=3,<4  # names\\n\\npython-dotenv ; python_version < "3"\\n' > requirements.txt
python3 -m pip install --no-cache-dir -r requirements.txt
pip install -q --target /opt/lib idna; ls /opt/lib
python -m pip install nosuchpackage -q; echo $?`,
  );
  expect(out).toBe(`from /usr/local/lib/python3.13/site-packages/pip (python 3.13)
Collecting idna<4,>=3 (from -r requirements.txt (line 2))
  Downloading idna-3.20-py3-none-any.whl.metadata (7.2 kB)
Downloading idna-3.20-py3-none-any.whl (69 kB)
Installing collected packages: idna
Successfully installed idna-3.20
bin
idna
idna-3.20.dist-info
1
`);
  expect(err).toContain('ERROR: No matching distribution found for nosuchpackage\n');
});

test("a distribution's own Python refuses", async () => {
  const machine = await pythonMachine();
  const { stderr, exitCode } = await machine.run(
    'docker run -q --rm debian:13 sh -c "apt-get update > /dev/null; apt-get install -y python3-pip > /dev/null 2>&1; pip install flask"',
  );
  expect(stderr).toMatch(
    /^error: externally-managed-environment\n\n× This environment is externally managed\n╰─> To install Python packages system-wide, try apt install\n/,
  );
  expect(exitCode).toBe(1);
});

test('pip renews itself and goes on; --prefix for a later stage; constraints', async () => {
  const { out, err } = await inPython(
    `pip install --no-cache-dir --upgrade pip | tail -1; pip --version | cut -d' ' -f-4; pip install -q --prefix=/install flask six
PYTHONPATH=/install/lib/python3.13/site-packages python -c 'import flask; print(flask.__name__)'; ls /install /install/bin
echo 'idna<3.7' > c.txt; pip install -c c.txt idna 2> /dev/null | tail -1; python -m pip install --upgrade pip | head -1`,
  );
  expect(out).toBe(`Successfully installed pip-26.2.1
pip 26.2.1 from /usr/local/lib/python3.13/site-packages/pip
flask
/install:
bin
lib

/install/bin:
flask
Successfully installed idna-3.6
Requirement already satisfied: pip in /usr/local/lib/python3.13/site-packages (26.2.1)
`);
  expect(err).toBe(`WARNING: The script flask is installed in '/install/bin' which is not on PATH.
  Consider adding this directory to PATH or, if you prefer to suppress this warning, use --no-warn-script-location.
`);
});

test('the index is a site of the simulated internet', async () => {
  const machine = await pythonMachine();
  const { stdout } = await machine.run(
    `curl -s http://${PACKAGE_HOSTS.python}/simple/idna/ | jq -r '.files[-1].filename'; curl -s -o /dev/null -w '%{http_code}\\n' http://${PACKAGE_HOSTS.python}/simple/nosuchpackage/`,
  );
  expect(stdout).toBe('idna-3.20-py3-none-any.whl\n404\n');
});

test('what PyPI has and the simulated index lacks says so plainly', async () => {
  const { out, err } = await inPython('pip install celery; echo $?; pip install idna==2.6; echo $?');
  expect({ out, err }).toEqual({
    out: '1\n1\n',
    err: `drydock: the package 'celery' is not simulated: this index does not hold it
drydock: idna==2.6 is not simulated; this index holds 2.10, 3.3, 3.4, 3.6, 3.7, 3.10, 3.11, 3.20
`,
  });
});
