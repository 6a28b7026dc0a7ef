d = {"a": 1, "b": 2}
d["c"] = 3; d.update(d=4, a=0)
print(d, d.get("z"), d.get("z", 9), d.pop("b"), "a" in d, list(d), list(d.values()), list(d.items()))
for k, v in sorted(d.items(), key=lambda kv: -kv[1]): print(k, v)
d.setdefault("l", []).append(1); print(d, {**d, "x": 1}, d | {"y": 2}, len(d))
from collections import OrderedDict, ChainMap, defaultdict
print(OrderedDict(a=1), ChainMap({"a": 1}, {"b": 2})["b"], defaultdict(list, {"k": [1]}), dict.fromkeys("ab", 0))
nested = {"u": {"n": [1, {"z": 2}]}}; print(nested["u"]["n"][1]["z"])
for k in d:
    if k == "c":
        d["new"] = 1
