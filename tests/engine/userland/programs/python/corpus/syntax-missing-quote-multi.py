def f():
    text = """unclosed
    return text
