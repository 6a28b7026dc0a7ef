from pprint import pprint, pformat
data = {"name": "config", "servers": [{"host": f"server{i}.example.com", "port": 8000 + i, "tags": ["a", "b"]} for i in range(3)], "empty": {}, "t": (1, 2)}
pprint(data); pprint(data, width=40); pprint(data, depth=1); pprint([1, 2]); print(pformat({"b": 1, "a": 2}, sort_dicts=False), pformat("x" * 100)[:20])
