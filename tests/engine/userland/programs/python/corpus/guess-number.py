# stdin: 50\n25\nabc\n37\n
import random
random.seed(7)
secret = random.randint(1, 100)
tries = 0
while True:
    try:
        guess = int(input("Guess: "))
    except ValueError:
        print("Please enter a number.")
        continue
    except EOFError:
        print("\nNo more guesses. It was", secret)
        break
    tries += 1
    if guess < secret:
        print("Too low")
    elif guess > secret:
        print("Too high")
    else:
        print(f"Correct after {tries} tries")
        break
