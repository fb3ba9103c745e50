/** How many ways there are to choose `few` of `many`. */
function ways(many: number, few: number): bigint {
  let count = 1n;
  for (let one = 1; one <= few; one += 1) count = (count * BigInt(many - few + one)) / BigInt(one);
  return few > many ? 0n : count;
}

/**
 * The place of a set of numbers among all sets as large as it, ordered by their greatest. It does not depend on how many numbers there
 * are to choose from: what was written when there were fewer is read the same.
 */
export function rankOfSet(set: readonly number[]): bigint {
  return [...set].sort((a, b) => a - b).reduce((rank, number, index) => rank + ways(number, index + 1), 0n);
}

/** The set of so many numbers at that place; null where one of them would not be below `limit`. */
export function setOfRank(rank: bigint, size: number, limit: number): readonly number[] | null {
  const set: number[] = [];
  let left = rank;
  let below = limit;
  for (let one = size; one > 0; one -= 1) {
    let number = below - 1;
    while (number >= one && ways(number, one) > left) number -= 1;
    if (number < one - 1 || ways(number, one) > left) return null;
    left -= ways(number, one);
    set.unshift(number);
    below = number;
  }
  return left === 0n ? set : null;
}
