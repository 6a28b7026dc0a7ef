import { expect, test } from 'vitest';
import { makeBox } from './box.ts';

type Row = readonly [command: string, out: string, err: string, code: number];

const BUSYBOX: readonly Row[] = [
  ['timeout 5 echo quick; timeout 0.3 sleep 5; echo $?', 'quick\n143\n', 'Terminated\n', 0],
  ['timeout 1 nosuch', '', "timeout: can't execute 'nosuch': No such file or directory\n", 127],
  ['sleep abc; sleep 1m abc', '', "sleep: invalid number 'abc'\nsleep: invalid number 'abc'\n", 1],
  ['time -p sleep 2 2>&1 | cut -d. -f1', 'real 2\nuser 0\nsys 0\n', '', 0],
  ['time false', '', 'Command exited with non-zero status 1\nreal\t0m 0.00s\nuser\t0m 0.00s\nsys\t0m 0.00s\n', 1],
  [
    'env -i A=1 B=2 env; env -u HOME sh -c \'echo "[$HOME]"\'; env nosuch',
    'A=1\nB=2\n[]\n',
    "env: can't execute 'nosuch': No such file or directory\n",
    127,
  ],
  ['which sh nosuch; which -a ls', '/bin/sh\n/bin/ls\n', '', 0],
  ['setsid nosuch; setsid echo session', 'session\n', "setsid: can't execute 'nosuch': No such file or directory\n", 0],
  [
    'sleep 50 & sleep 50 & pidof sleep | wc -w; killall sleep; pidof sleep; killall sleep',
    '2\n',
    'killall: sleep: no process killed\n',
    1,
  ],
  [
    '/bin/kill -l 9; /bin/kill -l TERM; /bin/kill 4242; /bin/kill -FOO 1; /bin/kill',
    'KILL\n15\n',
    "kill: can't kill pid 4242: No such process\nkill: bad signal name 'FOO'\nkill: you need to specify whom to kill\n",
    1,
  ],
  ['yes | head -n 2; yes a b | head -n 1', 'y\ny\na b\n', '', 0],
  [
    '/bin/test 1 -lt 2 && echo less; /bin/[ a = b ] || echo other; /bin/test -d /bin -a ! -f /bin && echo dir',
    'less\nother\ndir\n',
    '',
    0,
  ],
  // The directory that is being read is open itself.
  [
    'ls /proc/self/fd; find /proc/self/fd -mindepth 1',
    '0\n1\n2\n3\n/proc/self/fd/0\n/proc/self/fd/1\n/proc/self/fd/2\n/proc/self/fd/3\n',
    '',
    0,
  ],
  [
    "ls -l /proc/self/fd | grep ' [13] -' | cut -c1-10,41- | sed 's/[0-9]\\{3,\\}/N/'",
    'l-wx------ 64 Nov 21 00:00 1 -> pipe:[N]\nlr-x------ 64 Nov 21 00:00 3 -> /proc/N/fd\n',
    '',
    0,
  ],
  ['/bin/test 1 -eq x; echo $?; /bin/[ 1 ; echo $?', '2\n2\n', 'test: x: bad number\n[: missing ]\n', 0],
  ['/bin/echo -e "a\\tb\\0101\\c" x; /bin/echo -n end', 'a\tbAend', '', 0],
  [
    'uname; uname -sm; uname -o; arch; uname extra 2>&1 | head -n 1',
    'Linux\nLinux x86_64\nGNU/Linux\nx86_64\nBusyBox v1.38.0 (Debian 1:1.38.0-3+b1) multi-call binary.\n',
    '',
    0,
  ],
  [
    'hostname; tty; nproc; ascii | head -n 2 | tail -n 1',
    'vm\nnot a tty\n2\n  0 00 NUL  16 10 DLE  32 20    48 30 0  64 40 @  80 50 P   96 60 `  112 70 p\n',
    '',
    0,
  ],
  [
    'mkdir p; printf "#!/bin/sh\\necho ran \\$1\\n" > p/a; cp p/a p/b.sh; chmod +x p/a; run-parts --test p; run-parts -a hi p',
    'p/a\nran hi\n',
    '',
    0,
  ],
  ['getopt -o ab: -- -b "x y" rest -a', " -b 'x y' -a -- 'rest'\n", '', 0],
  [
    'start-stop-daemon -S -b -m -p /tmp/pid -x /bin/sleep -- 100; sleep 1; ps -o args | grep -c "^[/]bin/sleep 100"; start-stop-daemon -K -p /tmp/pid -q && echo stopped',
    '1\nstopped\n',
    '',
    0,
  ],
];

test.each(BUSYBOX)('busybox: %s', async (command, out, err, code) => {
  expect(await makeBox('busybox').sh(command)).toEqual({ out, err, code });
});

const GNU: readonly Row[] = [
  [
    'timeout 0.2 sleep 5; echo $?; timeout -s KILL 1 sleep 5; echo $?; timeout 3 sh -c "exit 7"; echo $?',
    '124\n137\n7\n',
    '',
    0,
  ],
  [
    'timeout 1 nosuch; echo $?; timeout x true',
    '127\n',
    "timeout: failed to run command 'nosuch': No such file or directory\ntimeout: invalid time interval 'x'\nTry 'timeout --help' for more information.\n",
    125,
  ],
  [
    'sleep; sleep abc 1 x',
    '',
    "sleep: missing operand\nTry 'sleep --help' for more information.\nsleep: invalid time interval 'abc'\nsleep: invalid time interval 'x'\nTry 'sleep --help' for more information.\n",
    1,
  ],
  ['env -i X=1 env; env nosuch', 'X=1\n', "env: 'nosuch': No such file or directory\n", 127],
  [
    'printenv HOME NOPE; echo $?; nproc; uname; uname extra',
    '/root\n1\n2\nLinux\n',
    "uname: extra operand 'extra'\nTry 'uname --help' for more information.\n",
    1,
  ],
  [
    '/bin/test a -eq 1; /bin/[ 1; /bin/test 1 -eq; echo $?',
    '2\n',
    "/bin/test: invalid integer 'a'\n/bin/[: missing ']'\n/bin/test: missing argument after '-eq'\n",
    0,
  ],
  [
    'nohup echo hi; nice; stdbuf -o0 echo there; nice -n x true',
    'hi\n0\nthere\n',
    "nice: invalid adjustment 'x'\n",
    125,
  ],
];

test.each(GNU)('GNU: %s', async (command, out, err, code) => {
  expect(await makeBox('gnu').sh(command)).toEqual({ out, err, code });
});

test('ps of busybox: widths, columns, own headings, unknown ones', async () => {
  const { sh } = makeBox('busybox');
  expect(
    (
      await sh(
        'ps -o pid,args | head -n 2; ps -o user,comm,stat | grep ps; ps -o pid=NUMBER,ppid= | head -n 1; ps | head -n 1',
      )
    ).out,
  ).toBe('PID   COMMAND\n    1 /sbin/init\nroot     ps               R\nNUMBER \nPID   USER     TIME  COMMAND\n');
  expect((await sh('ps -o nosuch')).err).toBe(
    "ps: bad -o argument 'nosuch', supported arguments: user,group,comm,args,pid,ppid,pgid,etime,nice,rgroup,ruser,time,tty,vsz,sid,stat,rss\n",
  );
});

test("ps of procps: the host's", async () => {
  const { sh } = makeBox('gnu');
  expect(
    (
      await sh(
        'ps aux | head -n 1; ps -ef | head -n 1; ps -o pid,ppid,user,stat,cmd | head -n 1; ps -o comm= -p $$; ps | head -n 1',
      )
    ).out,
  ).toBe(
    'USER         PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND\nUID          PID    PPID  C STIME TTY          TIME CMD\n    PID    PPID USER     STAT CMD\nbash\n    PID TTY          TIME CMD\n',
  );
  expect((await sh('ps -o nosuch')).err).toContain('ps: error: unknown user-defined format specifier "nosuch"\n');
});

test('memory, load and processes as /proc tells them', async () => {
  const { sh } = makeBox('busybox');
  expect((await sh('free | head -n 1; uptime; top -b -n 1 | sed -n 4p')).out).toMatch(
    /^ {14}total {8}used {8}free {6}shared {2}buff\/cache {3}available\n \d\d:\d\d:\d\d up 0 min, {2}0 users, {2}load average: \d\.\d\d, \d\.\d\d, \d\.\d\d\n {2}PID {2}PPID USER {5}STAT {3}VSZ %VSZ %CPU COMMAND\n$/,
  );
  expect(await sh('sysctl -n kernel.ostype; sysctl no.such')).toEqual({
    out: 'Linux\n',
    err: "sysctl: error: 'no.such' is an unknown key\n",
    code: 1,
  });
});
