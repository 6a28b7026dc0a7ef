import textwrap
t = "Python is an easy to learn, powerful programming language. It has efficient high-level data structures and a simple but effective approach to object-oriented programming."
print(textwrap.fill(t, width=40, initial_indent="* ", subsequent_indent="  ")); print(textwrap.wrap(t, 60)); print(textwrap.shorten(t, width=50, placeholder="...")); print(textwrap.dedent("""\
    def f():
        return 1
    """), textwrap.indent("a\n\nb", "# "))
