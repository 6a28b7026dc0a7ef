import sqlite3
import os

con = sqlite3.connect(":memory:")
con.create_function("reverse", 1, lambda s: s[::-1])
con.create_function("double", 1, lambda n: n * 2)
con.create_function("big", 0, lambda: 5_000_000_000)


class Median:
    def __init__(self):
        self.values = []

    def step(self, value):
        self.values.append(value)

    def finalize(self):
        s = sorted(self.values)
        return s[len(s) // 2]


con.create_aggregate("median", 1, Median)
print(con.execute("SELECT reverse('hello'), double(4), double(1.5), big(), reverse(?)", ("añb",)).fetchone())
con.execute("CREATE TABLE n (g TEXT, v INTEGER)")
con.executemany("INSERT INTO n VALUES (?, ?)", [("a", 5), ("a", 1), ("a", 9), ("b", 2)])
print(con.execute("SELECT g, median(v) FROM n GROUP BY g").fetchall())
con.create_function("fail", 0, lambda: 1 / 0)
try:
    con.execute("SELECT fail()")
except sqlite3.OperationalError as e:
    print(e)
print(con.execute("SELECT ?, ?, ?, ?, ?, typeof(?)", (2.0, 3000000000, None, b"\x00\xff", True, 2**53 + 1)).fetchone())
print(con.execute("SELECT date('2024-02-28', '+2 days'), strftime('%Y/%m', '2024-05-06'), julianday('2000-01-01'), unixepoch('1970-01-02')").fetchone())
con.executescript("""
    CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT, author_id INTEGER REFERENCES authors(id));
    CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT UNIQUE); -- people
    INSERT INTO authors (name) VALUES ('Orwell'), ('Huxley');
    INSERT INTO books (title, author_id) VALUES ('1984', 1), ('Animal Farm', 1), ('Brave New World', 2);
""")
for row in con.execute("SELECT a.name, count(*) AS n FROM books b JOIN authors a ON a.id = b.author_id GROUP BY a.name ORDER BY n DESC"):
    print(row)
cur = con.cursor()
cur.execute("SELECT id, title FROM books")
print(cur.description)
print(cur.fetchone(), cur.fetchmany(5), cur.fetchone(), cur.rowcount, cur.lastrowid)
cur.execute("UPDATE books SET title = upper(title) WHERE author_id = 1")
print(cur.rowcount, con.in_transaction, con.total_changes)
con.commit()
for line in con.iterdump():
    print(line)
con.execute("PRAGMA foreign_keys = ON")
for bad in [("INSERT INTO books (author_id) VALUES (99)", ()), ("INSERT INTO books VALUES (1, 'x', 1)", ()), ("SELECT ?", ([1],)), ("SELECT :a", {"b": 1}), ("SELECT 1; SELECT 2", ()), ("SELECT ?", (2**70,)), ("INSERT INTO books VALUES ('abc', 'x', 1)", ())]:
    try:
        con.execute(*bad)
    except (sqlite3.Error, OverflowError) as e:
        print(type(e).__name__, e)
try:
    con.executemany("SELECT ?", [(1,)])
except sqlite3.ProgrammingError as e:
    print(e)
print(con.execute("INSERT INTO authors (name) VALUES ('X') RETURNING id, name").fetchall())
con.row_factory = lambda cursor, row: {d[0]: v for d, v in zip(cursor.description, row)}
print(con.execute("SELECT * FROM authors").fetchall())
con.row_factory = sqlite3.Row
r = con.execute("SELECT id, name AS Who FROM authors").fetchone()
print(r["who"], r[0], len(r), tuple(r), dict(r), r.keys())
try:
    r["nope"]
except IndexError as e:
    print(e)
con.close()
try:
    con.execute("SELECT 1")
except sqlite3.ProgrammingError as e:
    print(e)
db = sqlite3.connect("app.db")
print(os.path.getsize("app.db"))
db.execute("CREATE TABLE t (x)")
with db:
    db.execute("INSERT INTO t VALUES (1)")
print(os.path.getsize("app.db"), open("app.db", "rb").read(16))
other = sqlite3.connect("app.db")
print(other.execute("SELECT * FROM t").fetchall())
db.execute("INSERT INTO t VALUES (2)")
print(other.execute("SELECT count(*) FROM t").fetchone())
db.commit()
print(other.execute("SELECT count(*) FROM t").fetchone())
copy = sqlite3.connect(":memory:")
db.backup(copy)
print(copy.execute("SELECT x FROM t").fetchall())
open("junk.db", "w").write("not a database at all, just text that is long enough to be looked at")
try:
    sqlite3.connect("junk.db").execute("SELECT * FROM sqlite_master")
except sqlite3.DatabaseError as e:
    print(type(e).__name__, e)
try:
    sqlite3.connect("/no/such/dir/x.db")
except sqlite3.OperationalError as e:
    print(e)
db.execute("INSERT INTO nope VALUES (1)")
