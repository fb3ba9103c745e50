import { Prose } from '../../ui/parts/Prose.tsx';
import { ServiceLines } from '../parts/ServiceLines.tsx';
import { PlanSheet } from './PlanSheet.tsx';
import { carerSheet, staffHelp } from './pack-content.ts';
import { Numbers, Sheet, type SheetProps } from './Sheet.tsx';

/** For the wall: the numbers of the place, read from two metres, with whoever helps those who help. */
export function WallSheet(props: SheetProps) {
  const { material, region } = props;
  const { packs, opening } = material.training.words;
  const staff = staffHelp(material, region);
  return (
    <Sheet material={material} kind="wall" of="numbers">
      <h1>{opening.turn}</h1>
      <Numbers {...props} />
      {staff.length > 0 && (
        <section className="numbers-here">
          <h2>{packs.staff}</h2>
          <ServiceLines services={staff} words={material.flow.words} />
        </section>
      )}
    </Sheet>
  );
}

/** One page to read before it is needed: the first minute, then the plan of whoever has answered nothing yet. */
export function CarerSummarySheet(props: SheetProps) {
  const { material, region } = props;
  const { flow, training } = material;
  const { carer } = training.words.packs;
  const { first, plan } = carerSheet(material, region);
  return (
    <Sheet material={material} kind="carer" of="numbers" draft={plan?.draft ?? false}>
      <h1>{carer.heading}</h1>
      <p className="lead">{carer.lead}</p>
      <h2>{carer.first}</h2>
      {first !== null && (
        <>
          <Prose prose={first.now} />
          {first.shown
            .filter(({ dont }) => !dont)
            .map(({ id, what, how, say }) => (
              <div key={id}>
                <p>
                  <strong>{what}</strong>
                </p>
                <Prose prose={how} />
                {say.map((text) => (
                  <blockquote key={text}>{text}</blockquote>
                ))}
              </div>
            ))}
        </>
      )}
      {plan !== null && (
        <>
          <h2>{carer.tonight}</h2>
          <PlanSheet view={plan} words={flow.words} until={['now', 'tonight']} brief />
        </>
      )}
      <Numbers {...props} />
      <p>{carer.back}</p>
    </Sheet>
  );
}
