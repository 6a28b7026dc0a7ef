# file sales.csv: region,amount\nnorth,100.5\nsouth,200\nnorth,50.25\n"east, far",10\n
import csv
from collections import defaultdict
totals = defaultdict(float)
with open("sales.csv", newline="") as f:
    for row in csv.DictReader(f):
        totals[row["region"]] += float(row["amount"])
for region, total in sorted(totals.items()):
    print(f"{region:12}{total:10.2f}")
with open("out.csv", "w", newline="") as f:
    w = csv.writer(f)
    w.writerow(["region", "total"])
    w.writerows(totals.items())
print(open("out.csv", newline="").read())
