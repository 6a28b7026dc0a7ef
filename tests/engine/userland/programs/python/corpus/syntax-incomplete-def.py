def greet(name):

print("hello")
