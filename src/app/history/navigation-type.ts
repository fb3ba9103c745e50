/** How the browser came to this page; `back_forward` also for a tab that was restored or copied. Talks to: the browser's own timing. */
export function navigationType(): NavigationTimingType {
  const [entry] = performance.getEntriesByType('navigation');
  return entry !== undefined && 'type' in entry ? (entry as PerformanceNavigationTiming).type : 'navigate';
}
