import type { Scenario } from '../../flow/training.ts';
import type { Audience } from '../../flow/vocabulary.ts';
import type { Material } from '../case/material.ts';
import { Card } from '../parts/Card.tsx';
import type { LocalNames } from '../session/studio.ts';
import { AttendanceSheet, EvaluationSheet } from './BlankSheets.tsx';
import { FacilitatorSheet, ParticipantSheet } from './CaseSheets.tsx';
import { CarerSummarySheet, WallSheet } from './PlaceSheets.tsx';
import { PosterSheet } from './PosterSheet.tsx';
import { Sheet } from './Sheet.tsx';

export const packKinds = ['session', 'participant', 'facilitator', 'wall', 'poster', 'carer', 'cards', 'attendance', 'evaluation'] as const;
export type Pack = (typeof packKinds)[number];

type SheetsProps = {
  readonly pack: Pack;
  /** The case chosen, or those of the session. */
  readonly cases: readonly { readonly scenario: Scenario; readonly material: Material }[];
  readonly audience: Audience;
  readonly region: string;
  readonly local: LocalNames;
};

/** The sheets of one kind; for a session all of them, in the order in which they are needed. */
export function Sheets({ pack, cases, audience, ...place }: SheetsProps) {
  const [first] = cases;
  if (first === undefined) return null;
  const { material } = first;
  switch (pack) {
    case 'session': {
      const inOrder: readonly Pack[] = ['attendance', 'wall', 'facilitator', 'participant', 'carer', 'evaluation'];
      return inOrder.map((one) => <Sheets key={one} pack={one} cases={cases} audience={audience} {...place} />);
    }
    case 'participant':
      return cases.map((one) => <ParticipantSheet key={one.scenario.id} {...one} {...place} />);
    case 'facilitator':
      return cases.map((one) => <FacilitatorSheet key={one.scenario.id} {...one} {...place} />);
    case 'wall':
      return <WallSheet material={material} {...place} />;
    case 'poster':
      return <PosterSheet material={material} audience={audience} />;
    case 'carer':
      return <CarerSummarySheet material={material} {...place} />;
    case 'attendance':
      return <AttendanceSheet material={material} />;
    case 'evaluation':
      return <EvaluationSheet material={material} />;
    case 'cards':
      return (
        <Sheet material={material} kind="cards" of="nothing">
          {material.disagreements.map((card) => (
            <Card key={card.id} card={card} material={material} level={2} />
          ))}
        </Sheet>
      );
    default:
      return pack satisfies never;
  }
}
