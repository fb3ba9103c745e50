/** A long list is drawn closer, so that all of it stays in sight and in reach. */
export function optionsClass(options: readonly unknown[]): string {
  return options.length > 8 ? 'options many' : 'options';
}
