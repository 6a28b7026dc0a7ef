import heapq, bisect
h = []
for x in [5, 1, 8, 3]: heapq.heappush(h, x)
print(h, heapq.heappop(h), h, heapq.heappushpop(h, 0), heapq.heapreplace(h, 9), h, heapq.nlargest(2, [1, 9, 4]), heapq.nsmallest(2, ["bb", "a", "ccc"], key=len), list(heapq.merge([1, 4], [2, 3])), list(heapq.merge([4, 1], [3, 2], reverse=True)))
tasks = [(2, "code"), (1, "eat"), (3, "sleep")]; heapq.heapify(tasks)
while tasks: print(heapq.heappop(tasks))
l = [1, 3, 3, 5]; print(bisect.bisect_left(l, 3), bisect.bisect(l, 3), bisect.bisect_right(l, 9)); bisect.insort(l, 4); print(l)
def grade(s): return "FDCBA"[bisect.bisect([60, 70, 80, 90], s)]
print([grade(s) for s in (33, 60, 75, 90, 100)], bisect.bisect([{"v": 1}, {"v": 5}], 3, key=lambda d: d["v"]))
graph = {"A": {"B": 1, "C": 4}, "B": {"C": 2, "D": 5}, "C": {"D": 1}, "D": {}}
def dijkstra(s):
    dist = {s: 0}; pq = [(0, s)]
    while pq:
        d, n = heapq.heappop(pq)
        for m, w in graph[n].items():
            if d + w < dist.get(m, float("inf")):
                dist[m] = d + w; heapq.heappush(pq, (dist[m], m))
    return dist
print(dijkstra("A"))
try: heapq.heappop([])
except IndexError as e: print(e)
class Job:
    def __init__(self, p): self.p = p
jobs = []
heapq.heappush(jobs, (1, Job("a")))
heapq.heappush(jobs, (1, Job("b")))
