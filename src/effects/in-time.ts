/** Milliseconds after which a browser that has not answered is not waited for: some never do. */
const longestAnswer = 1500;

/** What the browser answers; false where it does not in time. */
export function inTime(answer: Promise<boolean>): Promise<boolean> {
  return Promise.race([answer, new Promise<boolean>((resolve) => setTimeout(resolve, longestAnswer, false))]);
}
