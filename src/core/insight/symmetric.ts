/**
 * The inverse of a symmetric, positive definite matrix (p × p, row after row), by Cholesky's decomposition A = U'·U. Throws where the
 * matrix is not positive definite: with the ridge on its diagonal it always is, so that would be a fault of ours.
 *
 * All inner loops go along rows and add to one: that is several times as fast as adding up a product of a row and a column.
 */
export function inverseOf(matrix: Float64Array, p: number): Float64Array {
  const lower = inverseOfLower(choleskyOf(matrix, p), p);
  // A⁻¹ = L⁻¹'·L⁻¹, as a sum over the rows of L⁻¹.
  const inverse = new Float64Array(p * p);
  for (let k = 0; k < p; k++) {
    for (let i = 0; i <= k; i++) addRow(inverse, i * p, lower, k * p, lower[k * p + i] as number, i + 1);
  }
  for (let i = 0; i < p; i++) {
    for (let j = 0; j < i; j++) inverse[j * p + i] = inverse[i * p + j] as number;
  }
  return inverse;
}

/** U with A = U'·U, nothing below its diagonal. */
function choleskyOf(matrix: Float64Array, p: number): Float64Array {
  const upper = matrix.slice();
  for (let k = 0; k < p; k++) {
    const pivot = upper[k * p + k] as number;
    if (!(pivot > 0)) throw new Error('The matrix is not positive definite.');
    const root = Math.sqrt(pivot);
    for (let j = k; j < p; j++) upper[k * p + j] = (upper[k * p + j] as number) / root;
    for (let i = k + 1; i < p; i++) {
      const factor = upper[k * p + i] as number;
      if (factor !== 0) addRow(upper, i * p + i, upper, k * p + i, -factor, p - i);
    }
  }
  return upper;
}

/** L⁻¹ of L = U', row after row from what stands above it. */
function inverseOfLower(upper: Float64Array, p: number): Float64Array {
  const lower = new Float64Array(p * p);
  for (let i = 0; i < p; i++) {
    for (let k = 0; k < i; k++) {
      const factor = upper[k * p + i] as number;
      if (factor !== 0) addRow(lower, i * p, lower, k * p, -factor, k + 1);
    }
    const diagonal = upper[i * p + i] as number;
    for (let j = 0; j < i; j++) lower[i * p + j] = (lower[i * p + j] as number) / diagonal;
    lower[i * p + i] = 1 / diagonal;
  }
  return lower;
}

/** Adds `length` numbers of one row, times a factor, to those of another. */
function addRow(into: Float64Array, to: number, rows: Float64Array, from: number, factor: number, length: number): void {
  for (let j = 0; j < length; j++) into[to + j] = (into[to + j] as number) + factor * (rows[from + j] as number);
}
