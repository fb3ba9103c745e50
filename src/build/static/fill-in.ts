/** A sentence with its `{name}`s filled in; one that is not given stops the build. */
export function fillIn(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${sentence}" has a place for ${name}, and there is none to put in.`);
    return value;
  });
}
