# file sales.csv: region,product,units,price\nNorth,Tea,10,2.5\nSouth,Tea,5,2.75\nNorth,Coffee,,4\nSouth,Coffee,8,oops\n
import csv
totals, bad = {}, []
with open("sales.csv", newline="") as f:
    reader = csv.DictReader(f)
    print(reader.fieldnames)
    for row in reader:
        try:
            totals[row["region"]] = totals.get(row["region"], 0) + int(row["units"]) * float(row["price"])
        except ValueError as err:
            bad.append((reader.line_num, str(err)))
print(totals, bad)
with open("totals.csv", "w", newline="") as f:
    w = csv.writer(f)
    w.writerow(["region", "total"])
    for item in sorted(totals.items()):
        w.writerow(item)
print(repr(open("totals.csv", newline="").read()))
with open("sales.csv") as f:
    rows = list(csv.reader(f))
print(rows[1], len(rows), rows[1][9])
