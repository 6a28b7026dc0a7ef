import heapq, bisect
h = []
for p, t in [(3, "c"), (1, "a"), (2, "b")]: heapq.heappush(h, (p, t))
print([heapq.heappop(h) for _ in range(3)], heapq.nlargest(2, [3, 1, 4]), heapq.nsmallest(2, ["bb", "a"], key=len), list(heapq.merge([1, 4], [2, 3])))
l = [1, 3, 5]; bisect.insort(l, 4); print(l, bisect.bisect_left(l, 3), bisect.bisect(l, 3))
def grade(s): return "FDCBA"[bisect.bisect([60, 70, 80, 90], s)]
print([grade(s) for s in (50, 65, 90, 100)])
def dijkstra(g, s):
    dist, q = {s: 0}, [(0, s)]
    while q:
        d, u = heapq.heappop(q)
        for v, w in g[u].items():
            if d + w < dist.get(v, 1e9): dist[v] = d + w; heapq.heappush(q, (d + w, v))
    return dist
print(dijkstra({"a": {"b": 1, "c": 4}, "b": {"c": 2, "d": 5}, "c": {"d": 1}, "d": {}}, "a"))
heapq.heappop([])
