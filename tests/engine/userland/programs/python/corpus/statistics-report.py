import statistics as st
d = [2, 4, 4, 4, 5, 5, 7, 9]
print(st.mean(d), st.median(d), st.mode(d), st.pstdev(d), st.stdev(d), st.variance(d), st.quantiles(d, n=4), st.median_low(d), st.fmean(d))
print(st.mean([1.5, 2.5]), st.multimode("aabbc"), st.harmonic_mean([2, 8]), st.linear_regression([1, 2, 3], [2, 4, 6]))
st.mean([])
