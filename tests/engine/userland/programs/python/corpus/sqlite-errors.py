import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT UNIQUE NOT NULL)")
db.execute("INSERT INTO users (email) VALUES ('ann@example.com')")
for sql, args in [
    ("INSERT INTO users (email) VALUES (?)", ("ann@example.com",)),
    ("INSERT INTO users (email) VALUES (?)", (None,)),
    ("SELECT * FROM nobody", ()),
    ("SELECT nothing FROM users", ()),
    ("SELEC * FROM users", ()),
    ("SELECT ?", ()),
]:
    try:
        db.execute(sql, args)
    except sqlite3.Error as e:
        print(type(e).__name__, "-", e)

try:
    with db:
        db.execute("INSERT INTO users (email) VALUES ('bob@example.com')")
        raise RuntimeError("changed my mind")
except RuntimeError as e:
    print("rolled back:", e)
print(db.execute("SELECT email FROM users").fetchall())
db.execute("CREATE TABLE users (id)")
