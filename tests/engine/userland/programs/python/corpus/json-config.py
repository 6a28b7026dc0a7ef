# file config.json: {"name": "app", "ports": [80, 443], "debug": true, "ratio": 0.5, "none": null}
import json
with open("config.json") as f:
    cfg = json.load(f)
print(cfg, type(cfg["ports"]))
cfg["ports"].append(8080)
print(json.dumps(cfg, indent=2, sort_keys=True))
print(json.dumps({"ä": "ü", 1: (1, 2), None: True}), json.dumps("ä", ensure_ascii=False))
try:
    json.loads('{"a": 1,}')
except json.JSONDecodeError as e:
    print(e.msg, e.lineno, e.colno, e.pos)
class Point:
    def __init__(self, x): self.x = x
print(json.dumps([Point(1)], default=lambda o: o.__dict__))
print(json.dumps(Point(2)))
