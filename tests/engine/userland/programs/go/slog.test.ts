/** Package log/slog, which is younger than the Go that recorded the other answers: by its documentation. */
import { expect, it } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';

const SOURCE = `package main

import (
	"errors"
	"log/slog"
	"os"
)

func main() {
	opts := &slog.HandlerOptions{ReplaceAttr: func(g []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}, Level: slog.LevelDebug}
	l := slog.New(slog.NewTextHandler(os.Stdout, opts))
	l.Info("hello world", "count", 3, "name", "a b", slog.Group("g", slog.Int("x", 1)))
	l.With("req", 7).WithGroup("s").Debug("dbg", "err", errors.New("bad thing"))
	j := slog.New(slog.NewJSONHandler(os.Stdout, opts))
	j.Warn("json", "a", 1.5, "b", []int{1}, slog.Group("g", "x", true), "odd")
	j.WithGroup("s").With("k", "v").Error("e", "z", nil)
}
`;

it('writes text and JSON with groups, attributes and levels', async () => {
  const machine = await createMachine({ seed: 'go-slog', time: 'virtual' });
  await machine.run(`cat > main.go <<'END_OF_FILE'\n${SOURCE}END_OF_FILE`);
  const { stdout, exitCode } = await machine.run('docker run --rm -v $PWD:/src -w /src golang:1.25 go run main.go');
  expect({ stdout, exitCode }).toEqual({
    stdout: `level=INFO msg="hello world" count=3 name="a b" g.x=1
level=DEBUG msg=dbg req=7 s.err="bad thing"
{"level":"WARN","msg":"json","a":1.5,"b":[1],"g":{"x":true},"!BADKEY":"odd"}
{"level":"ERROR","msg":"e","s":{"k":"v","z":null}}
`,
    exitCode: 0,
  });
});
