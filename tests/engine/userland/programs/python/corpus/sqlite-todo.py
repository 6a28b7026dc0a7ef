import sqlite3

conn = sqlite3.connect("todo.db")
cur = conn.cursor()
cur.execute("""
CREATE TABLE IF NOT EXISTS tasks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    done INTEGER DEFAULT 0,
    priority REAL
)
""")
cur.execute("INSERT INTO tasks (title, priority) VALUES (?, ?)", ("Buy milk", 1.5))
print("last id:", cur.lastrowid)
cur.executemany("INSERT INTO tasks (title, done, priority) VALUES (?, ?, ?)", [
    ("Walk the dog", 1, 2),
    ("Write report", 0, None),
])
print("rowcount:", cur.rowcount)
conn.commit()

for row in cur.execute("SELECT id, title, done, priority FROM tasks ORDER BY id"):
    print(row)

cur.execute("SELECT COUNT(*), SUM(done), AVG(priority) FROM tasks")
print(cur.fetchone())
conn.row_factory = sqlite3.Row
row = conn.execute("SELECT * FROM tasks WHERE title LIKE :t", {"t": "%dog%"}).fetchone()
print(row["title"], row["done"], row.keys())
conn.execute("UPDATE tasks SET done = 1 WHERE id = ?", (1,))
print([tuple(r) for r in conn.execute("SELECT id FROM tasks WHERE done = 1")])
conn.execute("DELETE FROM tasks WHERE done = 1")
print(conn.total_changes)
conn.rollback()
print(conn.execute("SELECT count(*) FROM tasks").fetchone()[0])
conn.close()
