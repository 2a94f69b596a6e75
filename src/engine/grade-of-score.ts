/** Position of the grade that holds a score: the last whose lowest score is not above it. */
export function gradeOfScore(from: Int32Array, score: number): number {
  let grade = from.length - 1;
  while (grade > 0 && score < from[grade]) grade--;
  return grade;
}
