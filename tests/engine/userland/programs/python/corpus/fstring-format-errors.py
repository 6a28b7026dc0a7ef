import traceback
x = 'a'; items = [1]; n = 3
def t(s):
    pass
try: f'{x:d}'
except ValueError: traceback.print_exc()
try: print(f'total {x:.2f} end')
except ValueError: traceback.print_exc()
try: f"{'%d'!r:d}"
except ValueError: traceback.print_exc()
try: f'{n:{x}}'
except ValueError: traceback.print_exc()
try: f'{items:>10}'
except TypeError: traceback.print_exc()
try: print(f'{n=:q}')
except ValueError: traceback.print_exc()
try: print(f'''{
   n
   :q}''')
except ValueError: traceback.print_exc()
try: print('{:q}'.format(3))
except ValueError: traceback.print_exc()
try: print(format(3, 'q'))
except ValueError: traceback.print_exc()
class K:
    def __str__(self): raise OSError('no')
    def __repr__(self): raise OSError('no')
    def __format__(self, s): raise OSError('nof')
try: print(f'{K()!s}')
except OSError: traceback.print_exc()
try: print(f'{ K() !r:>5}')
except OSError: traceback.print_exc()
try: print(f'{K():x}')
except OSError: traceback.print_exc()
try: print(f'{1/0:x}')
except ZeroDivisionError: traceback.print_exc()
