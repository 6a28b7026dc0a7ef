import sys
words = ["a", "b"]
words.push("c")
