import json
class Config:
    def __init__(self, text): self.data = self._parse(text)
    def _parse(self, text):
        try: return json.loads(text)
        except json.JSONDecodeError as e: raise ValueError("bad config") from e
    def get(self, *keys):
        value = self.data
        for k in keys: value = value[k]
        return value
def build(texts): return [Config(t) for t in texts]
c = build(['{"db": {"port": 5432}}'])[0]
print(c.get("db", "port"))
try: c.get("db", "host")
except KeyError as e: print("missing", e)
try: build(["{bad}"])
except ValueError as e: print(e, "|", e.__cause__)
def process(items):
    total = 0
    for item in items:
        total += (item["price"] *
                  item["qty"])
    return total
process([{"price": 2, "qty": 3}, {"price": "x", "qty": None}])
