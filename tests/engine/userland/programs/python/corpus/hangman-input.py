# stdin: a\nz\np\nl\ne\n
word, guessed, lives = "apple", set(), 6
while lives and set(word) - guessed:
    shown = " ".join(c if c in guessed else "_" for c in word)
    print(shown)
    guess = input(f"Guess ({lives} left): ").lower().strip()
    if len(guess) != 1 or not guess.isalpha():
        print("One letter please")
    elif guess in guessed:
        print("Already")
    else:
        guessed.add(guess)
        if guess not in word:
            lives -= 1
            print("No", guess)
print("Won" if lives else "Lost", word, sorted(guessed))
