import { describe, expect, test } from 'vitest';
import type { Channel } from '../../src/flow/directory/directory.ts';
import { groundLike, groundOf } from '../../src/journey/prove/ground.ts';
import { lookupIn } from '../../src/journey/prove/lookup.ts';
import { provePromise } from '../../src/journey/prove/prove.ts';
import {
  asksMore,
  changedFlow,
  changedPlan,
  firstOfAll,
  goesTo,
  inEveryPlan,
  is,
  lacksOption,
  later,
  says,
  saysToEverybody,
  sendsEverybodyTo,
  showsATask,
  showsNothing,
  type Twin,
  withEachService,
  without,
  withServices,
} from '../support/bad-twins.ts';
import { allFlows } from '../support/current-flows.ts';

const noPhone = (channel: Channel): boolean => channel.by !== 'phone';
const silent = ['text', 'chat'];

// Flows that do harm, each made of the real one by a change that is written here and not in flows/: whoever weakens a promise until it
// lets its twin pass is noticed, also where the flow was changed with it. Some harm one small group alone: a promise narrowed to others
// lets those pass.
const core: readonly (readonly [promise: string, twin: string, Twin])[] = [
  ['danger-first', 'the plan comes before any question of danger', goesTo('audience', 'region')],
  ['danger-to-people', 'the emergency number comes later', later('emergency')],
  ['human-everywhere', 'nobody stands behind “Talk to someone”', changedFlow({ crisis: { services: [] } })],
  ['plan-has-human', 'somebody to talk to comes later', later('human-helper')],
  ['plan-has-human', 'there is nobody to tell', without('tell-someone')],
  ['plan-has-human', 'a child under 13 finds them later', later('human-helper', is('age', 'under-13'))],
  ['somebody-everywhere', 'nobody listens', withServices(({ topics }) => !topics.includes('listening'))],
  ['nine-questions', 'ten questions more', asksMore(10)],
  ['may-not-answer', 'whoever is silent about danger goes on like whoever is safe', goesTo('safe-now', 'region', is('safe-now', 'unsure'))],
  ['no-dead-end', 'the region is asked for ever', goesTo('region', 'region')],
  ['sourced', 'nothing says where it comes from', (real) => inEveryPlan({ sources: [] })(real)],
  ['takes-whoever-asks', 'every helper takes women alone', withEachService((service) => ({ ...service, only: 'women' }))],
  ['fresh', 'nobody says when a number was checked', withEachService((service) => ({ ...service, checked: '' }))],
];

const extortion: typeof core = [
  ...core,
  ['suicide-asked', 'nobody is asked', goesTo('safe-now', 'region')],
  ['suicide-not-no', 'as many tasks in now as there are', changedPlan({ limits: [] })],
  ['suicide-now', 'whoever might do it now goes on', goesTo('suicide-check', 'region')],
  [
    'no-voice-needed',
    'nobody can write',
    withEachService((service) => ({ ...service, channels: service.channels.filter(({ by }) => !silent.includes(by)) })),
  ],
  [
    'police-by-phone',
    'no police answer a call',
    withEachService((service) =>
      service.kind === 'police' || service.kind === 'report-crime' || service.kind === 'emergency'
        ? { ...service, channels: service.channels.filter(noPhone) }
        : service,
    ),
  ],
  ['nobody-answered', 'there is one helper alone', withServices(({ id }) => id === 'childline-uk')],
  ['near-home', 'nobody protects children', withServices(({ kind }) => kind !== 'child-protection')],
  ['near-home', 'there is no domestic-abuse service', withServices(({ topics }) => !topics.includes('domestic-abuse'))],
  ['never-pay-reply-send', 'nobody is told not to pay', without('dont-pay')],
  ['never-pay-reply-send', 'nobody is told not to reply', without('dont-reply')],
  ['never-pay-reply-send', 'nobody is told not to send', without('dont-send')],
  [
    'never-pay-reply-send',
    'adults in the United States are not told not to pay',
    without('dont-pay', { all: [is('audience', 'adult'), is('region', 'us')] }),
  ],
  ['words-only-evidence', 'nobody says that evidence is words', without('evidence-words-only')],
  ['words-only-evidence', 'evidence of another kind, for everybody', inEveryPlan({ tags: ['evidence'] })],
  [
    'words-only-evidence',
    'not for carers of 16 and 17',
    without('evidence-words-only', { all: [is('audience', 'carer'), is('age', '16-17')] }),
  ],
  ['no-image-handled', 'everybody handles the picture', inEveryPlan({ tags: ['handles-image'] })],
  ['right-removal-tool', 'everybody is sent to StopNCII', sendsEverybodyTo('stopncii')],
  ['suspend-not-delete', 'nobody is told to hide the account', without('suspend')],
  ['known-person-police-first', 'blocking stands before police', firstOfAll('block')],
  ['report-route', 'there is no police', withServices(({ kind }) => kind !== 'police')],
  ['removal-route', 'no tool removes a picture', withServices(({ kind }) => kind !== 'image-removal')],
  ['next-rung', 'nobody is told what to do where the app refused', without('second-way')],
  ['next-rung', 'carers are not told whom to turn to where police did nothing', without('police-complaint', is('audience', 'carer'))],
  ['next-rung', 'no office hears a complaint about the police', withServices(({ topics }) => !topics.includes('police-complaint'))],
  ['tell-someone', 'a child tells somebody later', later('tell-someone')],
  ['tell-someone', 'at 16 and 17 alone it comes later', later('tell-someone', is('age', '16-17'))],
  ['professional-refers', 'a professional refers later', later('refer')],
  ['professional-refers', 'a professional plans for suicide later', later('suicide-plan')],
  ['professional-refers', 'a professional in New Zealand refers later', later('refer', is('region', 'nz'))],
  ['carer-first-minute', 'a carer has no first words', without('first-minute')],
  ['paid-gets-money-steps', 'nobody gets their money stopped', without('money')],
  ['shared-gets-removal-now', 'what is shared is reported later', later('platform-report')],
  ['shared-gets-removal-now', 'it is removed later', later('removal')],
  ['coerced-harm-is-emergency', 'the page of people shows a task', showsATask('coerced-harm')],
  ['under-13-adult-police', 'police come later', later('ask-police')],
  ['recovery-scam', 'nobody is warned of firms', without('recovery-scam')],
  ['recovery-scam', 'in Scotland nobody is warned', without('recovery-scam', is('region', 'gb-sct'))],
  ['come-back', 'nobody is told when to come back', without('come-back')],
  ['region-complete', 'no tool removes a picture', withServices(({ kind }) => kind !== 'image-removal')],
  ['asked-what-matters', 'what matters is not asked', goesTo('suicide-check', 'region')],
  ['only-what-is-theirs', 'everybody meets the page for suicide', goesTo('suicide-check', 'crisis-now')],
  ['honest-way-on', 'nobody may say that they cannot call', lacksOption('emergency', 'cannot-call')],
  ['can-say-it', 'nobody may say that they are to hurt themselves', lacksOption('demand', 'hurt')],
  ['can-add-it', 'nothing can be added on the plan', changedPlan({ refine: [] })],
  ['help-beside-questions', 'a page only asks', showsNothing('shared')],
  ['stop-it-growing', 'nobody blocks', without('block')],
  ['somebody-first', 'people come later', later('human-helper')],
  ['true-to-what-was-said', 'the plan says “if you paid”', saysToEverybody('If you paid, ring your bank.')],
  ['nothing-of-somebody-else', 'everybody reads of Report Remove', saysToEverybody('Use Report Remove.')],
  ['rest-for-the-distressed', 'everybody blocks tonight', inEveryPlan({ tags: ['block'], timing: [{ at: 'tonight' }] })],
  ['outside-help-first', 'everybody wakes somebody at home', saysToEverybody('Wake them, and sit in the kitchen.')],
  ['partner-safety-first', 'the safety plan comes later', later('partner')],
  ['suspected-staff', 'no route for allegations', without('allegation')],
  ['whom-to-call-first', 'the referral says nothing of who', says('refer', 'Refer now.')],
  ['whom-to-call-first', 'a club is sent to the lead of a school', says('refer', 'Tell your school’s lead.', is('setting', 'youth'))],
  [
    'whom-to-call-first',
    'where staff are suspected, the usual lead is told',
    says('record', 'Give it to your safeguarding lead.', is('person', 'trusted-adult')),
  ],
  ['whom-to-call-first', 'in Wales no procedure names the designated person', without('duty', is('region', 'gb-wls'))],
  ['special-situations', 'nothing about a child who does it', without('peer')],
  ['special-situations', 'nothing for a disabled person', without('disability')],
  ['scam-mail', 'nothing about the mass e-mail', without('scam-mail')],
  ['not-alone', 'nobody is near', without('not-alone')],
  ['in-time', 'health comes later', later('health')],
  ['right-helper', 'nobody knows about disability', withServices(({ topics }) => !topics.includes('disability'))],
  ['duty-of-professionals', 'no word of the law', without('duty')],
  ['friend-carries-little', 'a friend deals with money', inEveryPlan({ tags: ['money'] })],
  ['short', 'ten questions more', asksMore(10)],
  ['not-too-much', 'as many tasks in now as there are', changedPlan({ limits: [] })],
  ['read-in-two-minutes', 'everybody has three hundred words more', saysToEverybody('word '.repeat(300))],
  ['told-with-words', 'there are no tools', changedFlow({ tools: [] })],
  ['reported-with-words', 'there are no tools', changedFlow({ tools: [] })],
  ['kept-on-a-sheet', 'there are no tools', changedFlow({ tools: [] })],
];

const account: typeof core = [
  ...core,
  ['suicide-asked', 'nobody is asked', goesTo('threat', 'region')],
  ['suicide-not-no', 'people come later', later('human-helper')],
  ['partner-safety-before-password', 'advice comes later', later('partner')],
  ['threats-go-to-extortion', 'whoever is threatened goes on', goesTo('threat', 'suicide-check')],
  ['carer-first-minute', 'a carer has no first words', without('first-minute')],
  ['money-bank-first', 'nobody rings the bank', without('money')],
  ['email-before-others', 'the e-mail comes later', later('email-first')],
  ['clean-device-first', 'the clean device comes later', later('clean-device')],
  ['official-way-back', 'there is no way back', without('recover')],
  ['what-they-leave-behind', 'nobody looks for forwarding', without('forwarding')],
  ['people-are-warned', 'nobody is warned', without('contacts')],
  ['codes-never-shared', 'nothing is said of codes', without('codes')],
  ['no-paid-rescue', 'nobody is warned of firms', without('recovery-scam')],
  ['may-end-without-it', 'nobody says that it may not come back', without('may-not-return')],
  ['report-route', 'there is no police', withServices(({ kind }) => kind !== 'police')],
  ['danger-cannot-wait', 'the emergency number comes later', later('emergency')],
  ['not-too-much', 'as many tasks as there are', changedPlan({ limits: [] })],
  ['read-in-two-minutes', 'everybody has three hundred words more', saysToEverybody('word '.repeat(300))],
  ['can-say-it', 'nobody may be unsure of a threat', lacksOption('threat', 'unsure')],
  ['come-back', 'nobody is told when to come back', without('come-back')],
  ['nothing-of-somebody-else', 'everybody tells of blackmail', saysToEverybody('Tell the police about the blackmail.')],
  ['nothing-of-somebody-else', 'passwords are for now', inEveryPlan({ tags: ['password'], timing: [{ at: 'now' }] })],
];

const twinsOf: Readonly<Record<string, typeof core>> = { extortion, account };

describe.each(allFlows().map((flow) => [flow.id, flow] as const))('%s', (id, { content, promises }) => {
  const twins = twinsOf[id] ?? [];
  const lookup = lookupIn(content.flow, content.directory);
  // What is worked out about the answers of the real flow serves its twins: ground-like.test.ts holds both ways to the same verdicts.
  const real = groundOf(content.flow, content.directory, promises, null, lookup);

  test('every promise that is proved has a bad twin', () => {
    const proved = promises.filter(({ holds }) => holds.length > 0).map((promise) => promise.id);
    expect(proved.filter((promise) => twins.every(([of]) => of !== promise))).toEqual([]);
  });

  test.each(twins)('%s is broken where %s', (name, _twin, make) => {
    const promise = promises.find((one) => one.id === name);
    if (promise === undefined) throw new Error(`there is no promise ${name}`);
    const { flow, directory } = make(content);
    const theirs = directory === content.directory && flow.regions === content.flow.regions ? lookup : lookupIn(flow, directory);
    expect(provePromise(groundLike(real, flow, directory, [promise], theirs), promise).verdict).not.toBe('kept');
  });
});
