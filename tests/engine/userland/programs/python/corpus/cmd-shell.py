# stdin: help\nadd 2 3\nadd x\ngreet Bob\nunknown thing\n\nquit\n
import cmd


class Calc(cmd.Cmd):
    intro = "Welcome to calc. Type help or ? to list commands."
    prompt = "(calc) "

    def do_add(self, arg):
        "Add two numbers: add 1 2"
        try:
            a, b = map(int, arg.split())
        except ValueError:
            print("usage: add A B")
            return
        print(a + b)

    def do_greet(self, arg):
        """Greet somebody."""
        print("Hello,", arg or "stranger")

    def do_quit(self, arg):
        return True

    def emptyline(self):
        print("(nothing)")


c = Calc()
c.use_rawinput = False
c.cmdloop()
print("bye")
