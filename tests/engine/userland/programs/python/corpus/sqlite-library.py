import sqlite3
conn = sqlite3.connect("library.db")
cur = conn.cursor()
cur.execute("CREATE TABLE IF NOT EXISTS books (id INTEGER PRIMARY KEY, title TEXT, author TEXT, year INTEGER)")
books = [("Dune", "Herbert", 1965), ("Emma", "Austen", 1815), ("Persuasion", "Austen", 1817)]
cur.executemany("INSERT INTO books (title, author, year) VALUES (?, ?, ?)", books)
conn.commit()
print(cur.rowcount, cur.lastrowid)
for row in cur.execute("SELECT title, year FROM books WHERE author = ? ORDER BY year DESC", ("Austen",)): print(row)
cur.execute("SELECT author, COUNT(*), MIN(year) FROM books GROUP BY author"); print(cur.fetchall())
cur.execute("UPDATE books SET year = year + 1 WHERE title LIKE '%a%'"); print(cur.rowcount)
cur.execute("DELETE FROM books WHERE id = 1"); conn.rollback(); print(cur.execute("SELECT COUNT(*) FROM books").fetchone()[0])
conn.row_factory = sqlite3.Row
r = conn.execute("SELECT * FROM books LIMIT 1").fetchone(); print(r["title"], r.keys(), tuple(r), r)if False else print(r["title"], r.keys(), tuple(r))
conn.close()
conn2 = sqlite3.connect("library.db"); print(conn2.execute("SELECT title FROM books").fetchall())
conn2.execute("SELECT * FROM authors")
