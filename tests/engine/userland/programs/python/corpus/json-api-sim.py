import json
payload = '{"users": [{"id": 1, "name": "Ann", "tags": ["x", "y"], "address": {"city": "Oslo", "zip": null}}, {"id": 2, "name": "Bob", "active": true}], "total": 2, "rate": 0.5}'
data = json.loads(payload)
for user in data["users"]:
    print(user["id"], user.get("tags", []), user.get("address", {}).get("city", "n/a"), user.get("active"))
print(json.dumps(data, indent=2, sort_keys=True))
data["users"].append({"id": 3, "name": "Éva"})
with open("out.json", "w", encoding="utf-8") as f:
    json.dump(data, f, ensure_ascii=False, indent=4)
print(open("out.json", encoding="utf-8").read()[-60:], type(data), type(data["rate"]))
try:
    json.loads("{'id': 1}")
except json.JSONDecodeError as e:
    print(e.msg, e.lineno, e.colno)
print(data["users"][0]["email"])
