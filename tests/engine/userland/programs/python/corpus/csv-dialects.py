import csv, io, sys
data = 'name,age,city\n"Smith, John",42,"New ""York"""\nAnn,31,\n'
for row in csv.reader(io.StringIO(data)): print(row)
for row in csv.DictReader(io.StringIO(data)): print(row)
w = csv.writer(sys.stdout)
w.writerow(["a", 1, 2.5, None, True, 'q"uote', "com,ma", "new\nline", ""])
w.writerows([[1, 2], [3, 4]])
w = csv.writer(sys.stdout, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\n"); w.writerow(["x", 1])
w = csv.writer(sys.stdout, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n"); w.writerow(["x", 1, 2.5])
d = csv.DictWriter(sys.stdout, fieldnames=["id", "name"], lineterminator="\n", restval="-", extrasaction="ignore")
d.writeheader(); d.writerow({"id": 1, "name": "A", "extra": 5}); d.writerow({"id": 2})
try:
    csv.DictWriter(sys.stdout, ["a"]).writerow({"b": 1})
except ValueError as e:
    print(e)
print(list(csv.reader(["a\tb", "c\td"], delimiter="\t")), list(csv.reader(["a|'b|c'"], delimiter="|", quotechar="'")))
print(list(csv.DictReader(["a,b", "1,2,3", "4"])), csv.list_dialects())
print(list(csv.reader(["1,2.5,x"], quoting=csv.QUOTE_NONE)), list(csv.reader(['1,"x"'], quoting=csv.QUOTE_NONNUMERIC)))
csv.register_dialect("pipes", delimiter="|"); print(list(csv.reader(["a|b"], "pipes")))
s = csv.Sniffer(); dialect = s.sniff("a;b;c\n1;2;3\n"); print(dialect.delimiter, s.has_header("name,age\nbob,3\nann,4\n"))
with open("out.csv", "w", newline="") as f: csv.writer(f).writerows([["k", "v"], ["é", "ü"]])
with open("out.csv", newline="", encoding="utf-8") as f:
    r = csv.reader(f); h = next(r); print(h, list(r), r.line_num)
with open("out.csv", "rb") as f: print(f.read())
try:
    w = csv.writer(sys.stdout, quoting=csv.QUOTE_NONE, lineterminator="\n"); w.writerow(["a,b"])
except csv.Error as e: print(e)
try: csv.writer(sys.stdout).writerow(5)
except csv.Error as e: print(e)
try: csv.reader([], delimiter="ab")
except TypeError as e: print(e)
for row in csv.reader(open("out.csv", "rb")): print(row)
