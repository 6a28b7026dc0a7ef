import type { LibraryModule } from '../vm/module-registry.ts';

/** graphlib */
export const graphlib: LibraryModule = {
  source: String.raw`
class CycleError(ValueError):
    pass

class TopologicalSorter:
    def __init__(self, graph=None):
        self._before, self._after = {}, {}
        self._ready = None
        for node, predecessors in (graph or {}).items():
            self.add(node, *predecessors)
    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError('Nodes cannot be added after a call to prepare()')
        self._after.setdefault(node, [])
        self._before[node] = self._before.get(node, 0) + len(predecessors)
        for p in predecessors:
            self._before.setdefault(p, 0)
            self._after.setdefault(p, []).append(node)
    def _cycle(self):
        path, at, done = [], {}, set()
        for start in self._before:
            stack = [(start, iter(self._after[start]))] if start not in done else []
            while stack:
                node, rest = stack[-1]
                if node not in at:
                    at[node] = len(path)
                    path.append(node)
                for n in rest:
                    if n in at:
                        return path[at[n]:] + [n]
                    if n not in done:
                        stack.append((n, iter(self._after[n])))
                        break
                else:
                    stack.pop()
                    done.add(node)
                    path.pop()
                    del at[node]
        return None
    def prepare(self):
        if self._ready is not None:
            raise ValueError('cannot prepare() more than once')
        self._ready = [n for n, count in self._before.items() if count == 0]
        self._out = self._finished = 0
        cycle = self._cycle()
        if cycle:
            raise CycleError('nodes are in a cycle', cycle)
    def _prepared(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
    def get_ready(self):
        self._prepared()
        result, self._ready = tuple(self._ready), []
        for n in result:
            self._before[n] = -1
        self._out += len(result)
        return result
    def is_active(self):
        self._prepared()
        return self._finished < self._out or bool(self._ready)
    def __bool__(self):
        return self.is_active()
    def done(self, *nodes):
        self._prepared()
        for node in nodes:
            if node not in self._before:
                raise ValueError('node %r was not added using add()' % (node,))
            if self._before[node] >= 0:
                raise ValueError('node %r was not passed out (still not ready)' % (node,))
            if self._before[node] == -2:
                raise ValueError('node %r was already marked done' % (node,))
            self._before[node] = -2
            self._finished += 1
            for n in self._after[node]:
                self._before[n] -= 1
                if self._before[n] == 0:
                    self._ready.append(n)
    def static_order(self):
        self.prepare()
        while self.is_active():
            group = self.get_ready()
            yield from group
            self.done(*group)
__all__ = ['CycleError', 'TopologicalSorter']
`,
};
