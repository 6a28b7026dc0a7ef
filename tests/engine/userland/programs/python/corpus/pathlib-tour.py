from pathlib import Path
p = Path("data") / "sub"
p.mkdir(parents=True)
(p / "a.txt").write_text("alpha\n"); (p / "b.md").write_text("beta")
print(sorted(x.name for x in p.iterdir()), (p / "a.txt").read_text(), p.exists(), (p / "a.txt").suffix, (p / "b.md").stem, p.parts)
print(sorted(str(x) for x in Path(".").rglob("*.txt")), Path("/a/b/c.tar.gz").suffixes, Path("/a/b").parent, Path("x.txt").with_suffix(".bak"), Path("a") / "../b")
(p / "a.txt").unlink(); print((p / "a.txt").exists(), Path.cwd())
(p / "gone.txt").read_text()
