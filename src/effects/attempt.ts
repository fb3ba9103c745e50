/**
 * What `does` gives, or `otherwise` where the browser lacks it or refuses: in-app browsers take functions away, frames and filters make
 * them throw, and none of that may end a walk.
 */
export function attempt<T>(does: () => T, otherwise: T): T {
  try {
    return does();
  } catch {
    return otherwise;
  }
}
