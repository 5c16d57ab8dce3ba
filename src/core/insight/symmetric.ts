/**
 * The inverse of a symmetric, positive definite matrix (p × p, row after row), by Cholesky's decomposition A = L·L'. Throws where the
 * matrix is not positive definite: with the ridge on its diagonal it always is, so that would be a fault of ours.
 */
export function inverseOf(matrix: Float64Array, p: number): Float64Array {
  const lower = choleskyOf(matrix, p);
  // The inverse of L in place, column by column from its diagonal down.
  for (let j = 0; j < p; j++) {
    lower[j * p + j] = 1 / (lower[j * p + j] as number);
    for (let i = j + 1; i < p; i++) {
      let sum = 0;
      for (let k = j; k < i; k++) sum -= (lower[i * p + k] as number) * (lower[k * p + j] as number);
      lower[i * p + j] = sum / (lower[i * p + i] as number);
    }
  }
  const inverse = new Float64Array(p * p);
  for (let i = 0; i < p; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let k = i; k < p; k++) sum += (lower[k * p + i] as number) * (lower[k * p + j] as number);
      inverse[i * p + j] = sum;
      inverse[j * p + i] = sum;
    }
  }
  return inverse;
}

function choleskyOf(matrix: Float64Array, p: number): Float64Array {
  const lower = new Float64Array(p * p);
  for (let i = 0; i < p; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * p + j] as number;
      for (let k = 0; k < j; k++) sum -= (lower[i * p + k] as number) * (lower[j * p + k] as number);
      if (i !== j) lower[i * p + j] = sum / (lower[j * p + j] as number);
      else if (sum > 0) lower[i * p + i] = Math.sqrt(sum);
      else throw new Error('The matrix is not positive definite.');
    }
  }
  return lower;
}
