"""Records what CPython says to each text of syntax-answers.json: python3.13 record.py

A text that it compiles has null; others have the exception's class, message, line, offset, end line and end offset.
"""
import json
import pathlib
import platform
import warnings

warnings.simplefilter("ignore")
file = pathlib.Path(__file__).with_name("syntax-answers.json")


def answer(text):
    try:
        compile(text, "app.py", "exec", dont_inherit=True)
        return None
    except SyntaxError as e:
        return [type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset]


texts = [text for text, _ in json.loads(file.read_text())["texts"]]
lines = ",\n".join("    " + json.dumps([text, answer(text)], ensure_ascii=False) for text in texts)
file.write_text(f'{{\n  "python": "{platform.python_version()}",\n  "texts": [\n{lines}\n  ]\n}}\n')
