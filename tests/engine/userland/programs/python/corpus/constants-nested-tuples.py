found = {}


def loop():
    for name in (None,):
        for item in found.get(name, ()):
            print('never', item)
    return (), (None,), ((),), (1,), (True,), (1.0,), ((1,),), (None, None), ('a', 'b'), ('a\x00sb',)


print(loop())
code = compile('\n\nraise ValueError(1)', '<template>', 'exec').replace(co_name='top-level template code')
try:
    exec(code)
except ValueError as error:
    import traceback

    frame = traceback.extract_tb(error.__traceback__)[-1]
    print(frame.name, frame.lineno, code.co_name)
