principal = 1000
rate = 0.05
for year in range(1, 11):
    amount = principal * (1 + rate) ** year
    print(f"Year {year:2}: ${amount:,.2f} (interest {amount - principal:.1f})", amount)
monthly = principal * (rate / 12) / (1 - (1 + rate / 12) ** -360)
print("Monthly payment:", round(monthly, 2), monthly)
