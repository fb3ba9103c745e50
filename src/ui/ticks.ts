import type { OptionView } from '../journey/view/view.ts';

/** The boxes ticked after a tap on one of them. The way not to answer stands alone. */
export function toggle(options: readonly OptionView[], ticked: readonly string[], id: string): readonly string[] {
  if (ticked.includes(id)) return ticked.filter((other) => other !== id);
  const silences = options.filter((option) => option.silence).map((option) => option.id);
  return silences.includes(id) ? [id] : [...ticked.filter((other) => !silences.includes(other)), id];
}

/** What the boxes say, in the order of the page. Nothing ticked is the way not to answer: never an error. */
export function answerOf(options: readonly OptionView[], ticked: readonly string[]): readonly string[] {
  const given = ticked.length > 0 ? (option: OptionView) => ticked.includes(option.id) : (option: OptionView) => option.silence;
  return options.filter(given).map((option) => option.id);
}
