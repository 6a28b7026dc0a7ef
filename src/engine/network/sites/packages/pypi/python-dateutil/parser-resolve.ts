/** dateutil/parser/resolve.py. */
export const PARSER_RESOLVE = String.raw`
def resolved(ymd, month_at, year_at, yearfirst, dayfirst):
    """Year, month and day out of up to three numbers, of which one may be known to be a month or a year."""
    count = len(ymd)
    if count == 0:
        return None, None, None
    if count == 1:
        if month_at == 0:
            return None, ymd[0], None
        return (ymd[0], None, None) if ymd[0] > 31 or year_at == 0 else (None, None, ymd[0])
    if count == 2:
        first, second = ymd
        if month_at is not None:
            month, other = ymd[month_at], ymd[1 - month_at]
            return (other, month, None) if other > 31 or year_at == 1 - month_at else (None, month, other)
        if first > 31 or year_at == 0:
            return first, second, None
        if second > 31 or year_at == 1:
            return second, first, None
        return (None, second, first) if dayfirst and second <= 12 else (None, first, second)
    a, b, c = ymd
    if month_at == 0:
        return (b, a, c) if b > 31 or year_at == 1 else (c, a, b)
    if month_at == 1:
        return (a, b, c) if a > 31 or year_at == 0 or yearfirst and c <= 31 else (c, b, a)
    if month_at == 2:
        return (b, c, a) if b > 31 or year_at == 1 else (a, c, b)
    if a > 31 or year_at == 0 or yearfirst and b <= 12 and c <= 31:
        return (a, c, b) if dayfirst and c <= 12 else (a, b, c)
    return (c, b, a) if a > 12 or dayfirst and b <= 12 else (c, a, b)
`;
