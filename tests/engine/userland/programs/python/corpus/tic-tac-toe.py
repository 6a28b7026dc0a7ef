board = [" "] * 9
WINS = [(0,1,2),(3,4,5),(6,7,8),(0,3,6),(1,4,7),(2,5,8),(0,4,8),(2,4,6)]
def show():
    print("\n-+-+-\n".join("|".join(board[i:i + 3]) for i in (0, 3, 6)))
def winner():
    for a, b, c in WINS:
        if board[a] == board[b] == board[c] != " ": return board[a]
for turn, move in enumerate([4, 0, 8, 2, 1, 7, 6, 3]):
    board[move] = "XO"[turn % 2]
    if (w := winner()):
        show(); print(w, "wins"); break
else:
    show(); print("draw")
