from string import Template, ascii_uppercase, digits, punctuation, capwords
t = Template("Dear $name, you owe $$${amount}.")
print(t.substitute(name="Ann", amount=5), t.safe_substitute(name="Bob"), capwords("hello big world"), ascii_uppercase[:3] + digits, len(punctuation))
t.substitute(name="X")
