import type { Finding } from '../../flow/words/finding.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';

export type LocatedFinding = Finding & { readonly line: number };

export const inOrderOfPlace = (a: LocatedFinding, b: LocatedFinding): number => a.place.file.localeCompare(b.place.file) || a.line - b.line;

const start = (sentence: string): string => sentence.slice(0, 24);

/** The line on which a finding's sentence begins, or that of its key where the sentence is broken there. */
export function locator(texts: ReadonlyMap<string, string>): (finding: Finding) => LocatedFinding {
  const read = new Map<string, YamlFile>();
  return (finding) => {
    const { file, path } = finding.place;
    const text = texts.get(file) ?? '';
    const yaml = read.get(file) ?? readYaml(file, text);
    read.set(file, yaml);
    const { line } = yaml.positionOf(path);
    const { sentence } = finding;
    if (sentence === null) return { ...finding, line };
    const further = text
      .split('\n')
      .slice(line - 1, line + 60)
      .findIndex((candidate) => candidate.replaceAll('**', '').includes(start(sentence)));
    return { ...finding, line: further === -1 ? line : line + further };
  };
}
