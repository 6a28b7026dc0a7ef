# file sales.csv: region,product,units,price\nNorth,Pen,10,1.50\nSouth,"Book, large",3,12.99\nNorth,Book,1,9.00\nSouth,Pen,,1.50\n
import csv
import io
from collections import defaultdict

totals = defaultdict(float)
with open("sales.csv", newline="") as f:
    reader = csv.DictReader(f)
    print(reader.fieldnames)
    for row in reader:
        try:
            totals[row["region"]] += int(row["units"]) * float(row["price"])
        except ValueError as e:
            print("skip", row, e)
for region, total in sorted(totals.items(), key=lambda kv: -kv[1]):
    print(f"{region:>10}: {total:8.2f}")

out = io.StringIO()
w = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC)
w.writerow(["a", 1, 2.5, 'say "hi"'])
w.writerows([["x\ny", None, True]])
print(repr(out.getvalue()))
with open("out.csv", "w", newline="") as f:
    dw = csv.DictWriter(f, fieldnames=["name", "total"], delimiter=";", extrasaction="ignore")
    dw.writeheader()
    dw.writerow({"name": "North", "total": 24.0, "other": 1})
print(open("out.csv").read().splitlines())
print(csv.Sniffer().sniff("a;b;c\n1;2;3\n").delimiter)
dw.writerow({"name": "closed"})
