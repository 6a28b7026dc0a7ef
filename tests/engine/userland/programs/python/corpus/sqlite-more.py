import sqlite3
con = sqlite3.connect(":memory:")
con.row_factory = sqlite3.Row
cur = con.cursor()
cur.executescript("create table users(id integer primary key autoincrement, name text not null unique, age int check(age > 0)); create table posts(id integer primary key, uid int references users(id), title text, score real default 0.5);")
cur.execute("insert into users(name, age) values (?, ?)", ("ann", 30)); print(cur.lastrowid, cur.rowcount)
cur.executemany("insert into users(name, age) values (:n, :a)", [{"n": "bob", "a": 25}, {"n": "cat", "a": 41}]); print(cur.rowcount)
con.execute("insert into posts(uid, title) values (1, 'hi'), (1, 'yo'), (2, 'hey')")
con.commit()
for r in cur.execute("select * from users order by age desc"): print(r["name"], r[2], dict(r), r.keys(), tuple(r), len(r))
print(cur.execute("select count(*), avg(age), max(name) from users").fetchone()[:], [tuple(r) for r in cur.execute("select u.name, count(p.id) n from users u left join posts p on p.uid=u.id group by u.id having n >= 0 order by n desc, u.name").fetchall()])
print([d[0] for d in cur.description], cur.fetchone(), cur.execute("select name from users where age between ? and ?", (20, 35)).fetchmany(1)[0]["name"])
try:
    with con:
        con.execute("update users set age = 99 where name = 'ann'")
        con.execute("insert into users(name, age) values ('bob', 1)")
except sqlite3.IntegrityError as e: print(type(e).__name__, e)
print(con.execute("select age from users where name='ann'").fetchone()["age"], con.in_transaction, con.total_changes)
for sql, args in (("select * from nope", ()), ("selec 1", ()), ("insert into users(name, age) values (?, ?)", ("x",)), ("insert into users(name, age) values (?, ?)", ("x", -1)), ("insert into users(age) values (5)", ()), ("select nocol from users", ()), ("select ?", ({},)), ("select 1; select 2", ()), ("select :a", {"b": 1}), ("create table users(x)", ())):
    try: con.execute(sql, args); print("ok", sql)
    except Exception as e: print(type(e).__name__, e)
print(con.execute("select upper(name) || '!' from users where name like '%a%' limit 1").fetchone()[0], con.execute("select null, 1.5, x'00ff', 'é', 9223372036854775807").fetchone()[:], con.execute("select date('2024-01-31', '+1 month'), typeof(1.0), 7/2, 7/2.0, substr('hello', 2, 3)").fetchone()[:])
con.create_function("double", 1, lambda x: x * 2); print(con.execute("select double(21)").fetchone()[0])
con.row_factory = None
print(con.execute("select * from posts").fetchall(), con.execute("delete from posts where uid=1").rowcount)
for line in con.iterdump(): print(line)
con.close()
con.execute("select 1")
