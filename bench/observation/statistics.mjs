// What differences of pairs tell of the difference there is.

/** The mean and how far from it, either way, the true one is with a certainty of 95 %. */
export function estimate(values) {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const free = values.length - 1;
  if (free < 1) return { mean, within: Infinity };
  const variance = values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / free;
  return { mean, within: student(free) * Math.sqrt(variance / values.length) };
}

// The 97.5 % quantile of Student's t, of which these are the exact ones of few degrees of freedom.
const FEW = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262];

function student(free) {
  return FEW[free - 1] ?? 1.96 + 2.4 / free + 2.8 / free ** 2;
}
