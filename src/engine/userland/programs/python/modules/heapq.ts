import type { LibraryModule } from '../vm/module-registry.ts';

/** heapq. */
export const heapq: LibraryModule = {
  source: `
__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest', 'heappushpop']

def _down(heap, start, pos):
    item = heap[pos]
    while pos > start:
        parent = (pos - 1) >> 1
        if item < heap[parent]:
            heap[pos] = heap[parent]
            pos = parent
            continue
        break
    heap[pos] = item

def _up(heap, pos):
    end = len(heap)
    start = pos
    item = heap[pos]
    child = 2 * pos + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[pos] = heap[child]
        pos = child
        child = 2 * pos + 1
    heap[pos] = item
    _down(heap, start, pos)

def heappush(heap, item):
    heap.append(item)
    _down(heap, 0, len(heap) - 1)

def heappop(heap):
    if not heap:
        raise IndexError('index out of range')
    last = heap.pop()
    if heap:
        result = heap[0]
        heap[0] = last
        _up(heap, 0)
        return result
    return last

def heapreplace(heap, item):
    if not heap:
        raise IndexError('index out of range')
    result = heap[0]
    heap[0] = item
    _up(heap, 0)
    return result

def heappushpop(heap, item):
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _up(heap, 0)
    return item

def heapify(x):
    if not isinstance(x, list):
        raise TypeError('heapify() argument must be list, not %s' % type(x).__name__)
    for i in reversed(range(len(x) // 2)):
        _up(x, i)

def merge(*iterables, key=None, reverse=False):
    import functools
    entries = []
    for order, it in enumerate(map(iter, iterables)):
        for value in it:
            entries.append([value if key is None else key(value), order, value, it])
            break
    def first(a, b):
        if reverse:
            return b[0] < a[0] or (not a[0] < b[0] and a[1] < b[1])
        return not b[0] < a[0] if a[1] < b[1] else a[0] < b[0]
    while entries:
        best = entries[0]
        for entry in entries[1:]:
            if first(entry, best):
                best = entry
        yield best[2]
        for value in best[3]:
            best[0], best[2] = value if key is None else key(value), value
            break
        else:
            entries.remove(best)

def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[:max(0, n)]

def nlargest(n, iterable, key=None):
    if n == 1:
        best = list(iterable)
        return [max(best, key=key)] if best else []
    if n <= 0:
        return []
    kept = []
    for order, value in enumerate(iterable):
        entry = (value if key is None else key(value), -order, value)
        if len(kept) < n:
            kept.append(entry)
            if len(kept) == n:
                heapify(kept)
        elif kept[0][0] < entry[0]:
            heapreplace(kept, entry)
    kept.sort(reverse=True)
    return [entry[2] for entry in kept]
`,
};
