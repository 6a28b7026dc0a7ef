/** The go command in the golang image: programs against the real go's output, its messages, and images from scratch. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';

const machine = await createMachine({ seed: 'go', time: 'virtual' });
await machine.run('docker pull -q golang:1.25 && docker pull -q busybox');

const heredoc = (file: string, text: string): string => `cat > ${file} <<'END_OF_FILE'\n${text}\nEND_OF_FILE\n`;
/** Runs commands in the golang image with a folder of files. */
async function inGolang(files: Readonly<Record<string, string>>, command: string) {
  const writes = Object.entries(files).map(([name, text]) => heredoc(`/tmp/w/${name}`, text));
  const result = await machine.run(
    `rm -rf /tmp/w; mkdir -p /tmp/w; ${writes.join('')}docker run --rm -v /tmp/w:/src -w /src golang:1.25 sh -c ${JSON.stringify(command)}`,
  );
  return { stdout: result.stdout, stderr: result.stderr, exitCode: result.exitCode };
}
const program = (body: string, imports = '"fmt"'): string => `package main\n\nimport (${imports})\n\n${body}\n`;

describe('programs', () => {
  const tour = JSON.parse(readFileSync(new URL('tour.json', import.meta.url), 'utf8')) as {
    source: string;
    stdout: string;
  };

  it('prints what the real go prints, and dies of a panic', async () => {
    const result = await inGolang({ 'main.go': tour.source }, 'go build -o /tmp/app main.go && /tmp/app');
    expect(result).toEqual({
      stdout: tour.stdout,
      stderr: 'panic: boom\n\ngoroutine 1 [running]:\nmain.main()\n\tmain.go:195\n',
      exitCode: 2,
    });
  });

  it.each([
    [
      'a deadlock',
      'func main() { c := make(chan int); fmt.Println(<-c) }',
      'fatal error: all goroutines are asleep - deadlock!\n',
      2,
    ],
    [
      'an index',
      'func main() { a := []int{1}; i := 3; fmt.Println(a[i]) }',
      'panic: runtime error: index out of range [3] with length 1\n\ngoroutine 1 [running]:\nmain.main()\n\tmain.go:5\n',
      2,
    ],
    [
      'a nil map',
      'func main() { var m map[string]int; m["a"] = 1; fmt.Println(m) }',
      'panic: assignment to entry in nil map\n\ngoroutine 1 [running]:\nmain.main()\n\tmain.go:5\n',
      2,
    ],
  ])('fails as Go does: %s', async (_, body, stderr, exitCode) => {
    const result = await inGolang({ 'main.go': program(body) }, 'go build -o /tmp/app main.go && /tmp/app');
    expect(result).toEqual({ stdout: '', stderr, exitCode });
  });

  it('tells things apart by address, counts goroutines, repeats what a seed gave', async () => {
    const body = `func main() {
	a, b := new(int), new(int)
	fmt.Println(fmt.Sprintf("%p", a) == fmt.Sprintf("%p", a), fmt.Sprintf("%p", a) == fmt.Sprintf("%p", b))
	stop := make(chan bool)
	go func() { <-stop }()
	runtime.Gosched()
	fmt.Println(runtime.NumGoroutine())
	x, y := rand.New(rand.NewSource(7)), rand.New(rand.NewSource(7))
	fmt.Println(x.Intn(1000) == y.Intn(1000), x.Intn(10) < 10)
}`;
    const result = await inGolang({ 'main.go': program(body, '"fmt"; "math/rand"; "runtime"') }, 'go run main.go');
    expect(result).toEqual({ stdout: 'true false\n2\ntrue true\n', stderr: '', exitCode: 0 });
  });

  it('reads standard input, arguments and the environment', async () => {
    const body = `func main() {
	s := bufio.NewScanner(os.Stdin)
	for s.Scan() { fmt.Printf("%q\\n", s.Text()) }
	fmt.Println(len(os.Args), os.Args[1:], os.Getenv("WHO"))
	os.Exit(3)
}`;
    const result = await inGolang(
      { 'main.go': program(body, '"bufio"; "fmt"; "os"') },
      'go build -o /tmp/app main.go && printf "a b\\nc" | WHO=me /tmp/app x y',
    );
    expect(result).toEqual({ stdout: '"a b"\n"c"\n3 [x y] me\n', stderr: '', exitCode: 3 });
  });
});

describe('go build', () => {
  it.each([
    ['func main() { x := 1 }', './main.go:5:15: declared and not used: x', '"fmt"'],
    ['func main() { fmt.Println(y) }', './main.go:5:27: undefined: y', '"fmt"'],
    [
      'func main() { var n int = "a"; fmt.Println(n) }',
      './main.go:5:27: cannot use "a" (untyped string constant) as int value in variable declaration',
      '"fmt"',
    ],
    [
      'func main() { fmt.Println("a" }',
      './main.go:5:31: syntax error: unexpected } in argument list; possibly missing comma or )',
      '"fmt"',
    ],
    [
      'func f() (int, error) { return 1, nil }\nfunc main() { a := f(); fmt.Println(a) }',
      './main.go:6:20: assignment mismatch: 1 variable but f returns 2 values',
      '"fmt"',
    ],
    ['func f() int { }\nfunc main() { fmt.Println(f()) }', './main.go:5:16: missing return', '"fmt"'],
  ])('says what is wrong: %s', async (body, message, imports) => {
    const { stderr, exitCode } = await inGolang({ 'main.go': program(body, imports) }, 'go build main.go');
    const lines = stderr.split('\n').filter((line) => !line.includes('imported and not used'));
    expect({ lines, exitCode }).toEqual({ lines: ['# command-line-arguments', message, ''], exitCode: 1 });
  });

  it('wants a module where no file is named, and takes the packages of the module', async () => {
    expect(await inGolang({ 'main.go': program('func main() { fmt.Println() }') }, 'go build')).toEqual({
      stdout: '',
      stderr: "go: go.mod file not found in current directory or any parent directory; see 'go help modules'\n",
      exitCode: 1,
    });
    const files = {
      'go.mod': 'module example.com/app\n\ngo 1.25\n',
      'main.go': program('func main() { fmt.Println(greet.Hello("you")) }', '"fmt"; "example.com/app/greet"'),
    };
    const greet = 'package greet\n\nfunc Hello(who string) string { return "hello " + who }';
    const result = await inGolang(
      files,
      `mkdir greet && echo '${greet}' > greet/greet.go && go build && ls && ./app && go run .`,
    );
    expect(result).toEqual({ stdout: 'app\ngo.mod\ngreet\nmain.go\nhello you\nhello you\n', stderr: '', exitCode: 0 });
  });
});

describe('an image from scratch', () => {
  const server = program(
    `func main() {
	http.HandleFunc("GET /hi/{name}", func(w http.ResponseWriter, r *http.Request) { fmt.Fprintf(w, "hi %s\\n", r.PathValue("name")) })
	log.Fatal(http.ListenAndServe(":8080", nil))
}`,
    '"fmt"; "log"; "net/http"',
  );
  const dockerfile = (cgo: string): string =>
    `FROM golang:1.25 AS build\nWORKDIR /src\nCOPY main.go .\nRUN ${cgo}go build -o /app main.go\nFROM scratch\nCOPY --from=build /app /app\nENTRYPOINT ["/app"]\n`;

  it('runs a static binary, answers, and stops at once as pid 1', async () => {
    const { stdout } = await machine.run(
      `rm -rf /tmp/s; mkdir /tmp/s; cd /tmp/s; ${heredoc('main.go', server)}${heredoc('Dockerfile', dockerfile('CGO_ENABLED=0 '))}docker build -q -t static . > /dev/null; docker run -d --name web -p 8080:8080 static > /dev/null; sleep 1; curl -s localhost:8080/hi/you; curl -s -o /dev/null -w '%{http_code}\\n' localhost:8080/; docker stop web > /dev/null; docker ps -a --format '{{.Status}}'`,
    );
    expect(stdout).toMatch(/^hi you\n404\nExited \(2\) .*\n$/);
  });

  it('cannot run a dynamic one: its linker is not there', async () => {
    const result = await machine.run(
      `cd /tmp/s; ${heredoc('Dockerfile', dockerfile(''))}docker build -q -t dynamic . > /dev/null; docker run --rm dynamic`,
    );
    expect(result).toMatchObject({ stderr: 'exec /app: no such file or directory\n', exitCode: 255 });
  });
});
