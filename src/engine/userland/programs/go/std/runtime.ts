import { Goexit } from '../run/panic.ts';
import { pathOf } from '../run/source-path.ts';
import type { StandardPackage } from './standard-package.ts';

/** Of the compiler that the golang image carries. */
export const GO_VERSION = 'go1.25.14';

export const runtime: StandardPackage = {
  path: 'runtime',
  source: `package runtime
const GOOS = "linux"
const GOARCH = "amd64"
const Compiler = "gc"
func Version() string { return "${GO_VERSION}" }
func NumCPU() int { return 2 }
func GOMAXPROCS(n int) int { return 2 }
func Gosched()
func GC() {}
func NumGoroutine() int
type Error interface { error; RuntimeError() }
type MemStats struct { Alloc, TotalAlloc, Sys, Mallocs, Frees, HeapAlloc, HeapSys, HeapObjects uint64; NumGC uint32 }
func ReadMemStats(m *MemStats) { m.Alloc, m.TotalAlloc, m.Sys, m.HeapAlloc, m.HeapSys = 180000, 180000, 8000000, 180000, 3800000 }
func KeepAlive(x any) {}
func GOROOT() string { return "/usr/local/go" }
func Caller(skip int) (pc uintptr, file string, line int, ok bool)
func Goexit()
`,
  natives: {
    Goexit() {
      throw new Goexit();
    },
    Caller([skip], machine) {
      let frame = machine.caller;
      for (let i = 0; i < (skip as number); i++) frame = frame?.parent;
      return frame ? [1, pathOf(machine, frame.file), frame.line, true] : [0, '', 0, false];
    },
    NumGoroutine: (_, { goroutines }) => goroutines,
    *Gosched() {
      yield undefined;
    },
  },
};
