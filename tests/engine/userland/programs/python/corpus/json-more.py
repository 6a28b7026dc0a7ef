import json, datetime, decimal
from dataclasses import dataclass, asdict
d = {"name": "Ünïcode", "n": None, "t": True, "list": [1, 2.0, 1e100, float("inf")], "nested": {"k": []}, 5: "int key", None: 1, "e": {}}
print(json.dumps(d)); print(json.dumps(d, ensure_ascii=False, indent=2)); print(json.dumps({"b": 1, "a": 2}, sort_keys=True, separators=(",", ":")))
print(json.loads('{"a": [1, 2.5, "x\\n\\u00e9", null, true]}'), json.loads("1e3"), json.loads('"s"'), json.loads("[]"), json.loads(b"{}"))
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, datetime.date): return o.isoformat()
        if isinstance(o, set): return sorted(o)
        return super().default(o)
print(json.dumps({"d": datetime.date(2024, 1, 2), "s": {3, 1}}, cls=Enc), json.dumps([datetime.date(2020, 1, 1)], default=str))
@dataclass
class P: x: int
print(json.dumps(asdict(P(1))), json.dumps(P(2), default=lambda o: o.__dict__))
print(json.loads('{"__c": 1, "y": 2.50}', object_hook=lambda d: sorted(d), parse_float=decimal.Decimal), json.loads('{"a":1.10}', parse_float=decimal.Decimal), json.loads('{"a":1,"a":2}', object_pairs_hook=list))
print(json.dumps("</script>\t\"q\" \\ / \x7f \u2028 😀"), json.dumps([1, [2, [3]]], indent=None), json.dumps([[], {}], indent=4), json.dumps({"a": (1, 2)}, indent="\t"))
for bad in ("", "{", '{"a":}', "{'a': 1}", '{"a": 1,}', "[1, 2", "[1 2]", "nul", '{"a" 1}', '"unterminated', '"bad \\x escape"', "[1]extra", "{1: 2}", "01", "[,1]", '"tab\there"', "[1,]"):
    try: print(json.loads(bad))
    except json.JSONDecodeError as e: print(repr(bad), "->", e, e.lineno, e.colno, e.pos)
for o in ({1, 2}, b"x", object, {(1, 2): 3}, 1j):
    try: print(json.dumps(o))
    except TypeError as e: print(e)
print(json.dumps({(1, 2): 3, "a": 1}, skipkeys=True))
try: json.dumps(float("nan"), allow_nan=False)
except ValueError as e: print(e)
l = []; l.append(l)
try: json.dumps(l)
except ValueError as e: print(e)
with open("d.json", "w") as f: json.dump({"a": [1, 2]}, f, indent=1)
with open("d.json") as f: print(json.load(f))
json.loads(None)
