import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { ServiceView } from '../../journey/view/service-view.ts';
import { fill } from './fill.ts';
import { dateText } from './times.ts';

/** What a person fears to ask: what it costs, who will see it, whether they must say who they are. */
export function factsOf({ cost, bill, anonymous }: ServiceView, { service }: InterfaceWords): readonly string[] {
  const onBill = bill === 'shown' ? service.onBill : service.notOnBill;
  const named = anonymous === 'no' ? service.notAnonymous : service.anonymous;
  return [cost, bill === null ? null : onBill, anonymous === null ? null : named].filter((fact) => fact !== null);
}

/** When it was last checked that this is so. */
export function checkedText({ checked, overdue }: Pick<ServiceView, 'checked' | 'overdue'>, words: InterfaceWords): string {
  return fill(overdue ? words.service.overdue : words.service.checked, { date: dateText(checked, words) ?? checked });
}
