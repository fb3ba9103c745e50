import type { Audience } from '../../src/flow/vocabulary.ts';
import type { Edit } from './edit.ts';
import { type Spot, write } from './write.ts';

/** Where, which of its words, for whom, and what they read then; with a plus: after what they read today. */
type Row = readonly [Spot, string, Audience | 'common', string];

/** Those of the list of unsafe edits. */
const listed: readonly Row[] = [
  ['action:keep-the-words', 'how', 'young-person', '+ Grab a snap of the screen too, picture and all.'],
  ['action:stop-payment', 'how', 'young-person', '+ A small card may keep them calm until morning.'],
  ['action:dont-pay', 'what', 'common', 'Pay only if you must.'],
  ['action:record', 'how', 'professional', 'One glance at the image is enough to assess how serious it is.'],
  ['action:report-remove', 'how', 'young-person', 'No human being ever sees it.'],
  ['action:report-remove', 'cannot', 'young-person', 'It tells police, so you need not.'],
  ['service:take-it-down', 'what', 'common', 'You send the picture in, and staff look at it.'],
  ['action:paid-no-blame', 'how', 'adult', 'It was a poor choice to trust them. Next time, think first.'],
  ['action:dont-reply', 'how', 'adult', 'Notwithstanding contrary inclinations, refrain from corresponding with the perpetrator.'],
  ['action:quiet', 'how', 'young-person', 'It helps to delete the chat.'],
  ['action:known-person', 'how', 'young-person', 'Talk to them first, calmly, and hear their side.'],
  ['action:known-person', 'how', 'young-person', 'Go and see their mum or dad.'],
  ['action:shared-not-your-fault', 'how', 'carer', 'Search the web for the picture, and have a friend show you what came.'],
  ['action:tell-someone', 'say', 'young-person', 'Wipe it by noon or I go to the police about you.'],
  ['step:suicide-check', 'options.no', 'common', 'Yes, I think about it'],
  ['static', 'donts.items', 'common', '+ Pay a bit if it keeps them quiet.'],
  ['static', 'sections.remove.tools.report-remove', 'common', 'Under 18 now, in the UK? Use Report Remove. Nobody looks at it.'],
  ['static', 'sections.keep.text', 'common', '+ You can close your account now.'],
];

/** What a core statement becomes when it is turned round. */
const turned: readonly Row[] = [
  ['action:dont-reply', 'what', 'adult', 'Reply once, politely.'],
  ['action:dont-reply', 'how', 'young-person', 'Keep them chatting until help comes.'],
  ['action:dont-send', 'what', 'young-person', 'Send one more and be done.'],
  ['action:dont-send', 'how', 'adult', 'You could send one more picture to win time.'],
  ['action:dont-look', 'what', 'professional', 'Have a quick look at the picture first.'],
  ['action:dont-look', 'how', 'carer', 'You can check the picture to see how bad it is.'],
  ['action:stop-payment', 'what', 'adult', 'Pay the first part, not the rest'],
  ['action:stop-payment', 'how', 'carer', 'Negotiate a lower sum.'],
  ['action:not-in-trouble', 'what', 'young-person', 'You may be in trouble for sending it'],
  ['action:not-in-trouble', 'how', 'carer', 'Your child broke the law, so wait and see.'],
  ['action:keep-original', 'what', 'young-person', 'Delete the picture now'],
  ['action:keep-original', 'how', 'adult', 'Wipe everything from your phone tonight.'],
  ['action:suspend', 'what', 'young-person', 'Delete your account for good'],
  ['action:suspend', 'how', 'carer', 'Then delete the account and the chat.'],
  ['action:not-alone', 'what', 'young-person', 'Stay alone tonight, and rest'],
  ['action:not-alone', 'how', 'adult', 'Have a drink and go to bed.'],
  ['action:stay-near-your-child', 'how', 'carer', 'Leave them alone tonight, they need space.'],
  ['action:suicide-plan', 'how', 'professional', 'Do not mention suicide to the child.'],
  ['action:ask-about-suicide', 'what', 'carer', 'Watch for signs, and do not ask about suicide'],
  ['action:ask-about-suicide', 'say', 'carer', 'You are OK, aren’t you?'],
  ['action:no-search', 'what', 'professional', 'Search the phone for evidence'],
  ['action:do-not-go-looking', 'how', 'adult', 'Look at their page once a day.'],
  ['action:evidence-words-only', 'how', 'professional', 'Save the picture to the record.'],
  ['action:keep-the-words', 'how', 'carer', 'Take a screenshot of everything, the picture too.'],
  ['action:keep-the-words', 'how', 'adult', 'Forward the picture to the police.'],
  ['action:recovery-scam', 'what', 'adult', 'Hire a company that gets pictures back'],
  ['action:recovery-scam', 'how', 'young-person', 'Pay a hacker to wipe their phone.'],
  ['action:tell-someone', 'what', 'young-person', 'Keep it to yourself for now'],
  ['action:tell-someone', 'how', 'young-person', 'You need not tell an adult.'],
  ['action:ask-police', 'how', 'adult', 'The police cannot help with this.'],
  ['action:report-crime', 'what', 'young-person', 'You need not tell the police'],
  ['action:refer', 'how', 'professional', 'Handle it alone until you are sure.'],
  ['action:no-blame', 'what', 'young-person', 'Think twice next time'],
  ['action:paid-no-blame-carer', 'how', 'carer', 'Your child made a bad choice.'],
  ['action:home', 'how', 'young-person', 'Meet him in a public place, by day.'],
  ['action:partner', 'how', 'adult', 'Go and talk to him with a friend, by day.'],
  ['action:peer', 'how', 'carer', 'Go and see the other family tonight.'],
  ['action:parents', 'how', 'professional', 'Show the picture to the parents.'],
  ['action:removal-adult', 'how', 'adult', 'Staff look at the picture you send in.'],
  ['action:take-it-down', 'how', 'young-person', 'You upload the picture for them to check.'],
  ['action:take-it-down', 'cannot', 'young-person', 'It tells police for you.'],
  ['action:block', 'how', 'young-person', 'Unblock him if he asks for one more chat.'],
  ['action:platform-report', 'how', 'carer', 'Send the picture to the app with the report.'],
  ['action:school', 'how', 'carer', 'Show the school the picture.'],
  ['action:friends', 'say', 'young-person', 'Open it and tell me how bad it is.'],
  ['action:first-minute', 'say', 'carer', 'Why did you send it?'],
  ['action:calm', 'how', 'carer', 'Take the phone away from your child.'],
  ['action:deadline', 'how', 'young-person', 'Do what they say before the time is up.'],
  ['action:hope', 'how', 'young-person', 'They will stop by themselves.'],
  ['action:come-back', 'what', 'young-person', 'It is over now, no need to come back'],
  ['step:suicide-check', 'heading', 'adult', 'You are OK, aren’t you?'],
  ['step:suicide-check', 'lead', 'carer', 'Asking may put the idea into a child’s head.'],
  ['step:suicide-check', 'lead', 'young-person', 'Do not say it aloud. Think of your family.'],
  ['step:safe-now', 'help', 'young-person', 'You can pay to be safe.'],
  ['step:emergency', 'lead', 'young-person', 'Wait until it passes.'],
  ['step:crisis-now', 'lead', 'adult', 'Have a drink and sleep on it.'],
  ['step:coerced-harm', 'lead', 'young-person', 'Do as they say until morning.'],
  ['service:report-remove', 'expect', 'common', 'No person looks at the picture.'],
  ['service:stopncii', 'cannot', 'common', 'It takes pictures of any age.'],
  ['service:take-it-down', 'cannot', 'common', 'It works in any app.'],
  ['static', 'sections.tell.text', 'common', 'Go and meet them with a friend, by day.'],
  ['static', 'sections.friend.text', 'common', 'You can open the picture once, to know what it is.'],
];

/** A sentence more, beside advice that still stands: what a check of the advice itself does not see. */
const added: readonly Row[] = [
  ['action:dont-pay', 'how', 'adult', '+ Borrow the sum from a friend if it ends the fear.'],
  ['action:dont-reply', 'how', 'carer', '+ Humour them for a while.'],
  ['action:dont-send', 'how', 'young-person', '+ A picture without your face is fine to send.'],
  ['action:keep-original', 'how', 'carer', '+ Have the child send it to your work phone.'],
  ['action:evidence-words-only', 'how', 'young-person', '+ A backup of the picture is wise.'],
  ['action:tell-someone', 'how', 'young-person', '+ There is no hurry with this.'],
  ['action:refer', 'how', 'professional', '+ Refer only if the parents agree.'],
  ['action:ask-police', 'how', 'carer', '+ Calling the police makes things worse.'],
  ['action:suicide-plan', 'how', 'professional', '+ Only ask about suicide if the child seems sad.'],
  ['action:not-alone', 'how', 'carer', '+ Your child needs some space tonight.'],
  ['action:first-minute', 'how', 'carer', '+ Ask for every detail.'],
  ['action:calm', 'how', 'carer', '+ Punish your child only lightly.'],
  ['action:no-blame', 'how', 'adult', '+ You knew the risk.'],
  ['action:not-in-trouble', 'how', 'young-person', '+ You could go to prison.'],
  ['action:hope', 'how', 'carer', '+ They are far away, they cannot hurt you.'],
  ['action:block', 'how', 'adult', '+ Block them first, then think.'],
  ['action:home', 'how', 'adult', '+ Find out where they live.'],
  ['action:allegation', 'how', 'professional', '+ Warn the suspected teacher first.'],
  ['action:peer', 'how', 'professional', '+ Let the two children talk it out.'],
  ['action:codes', 'how', 'young-person', '+ Give the code to support.'],
  ['action:recover', 'how', 'adult', '+ Click the link they sent.'],
  ['action:email-first', 'how', 'carer', '+ Share your screen with support.'],
  ['action:removal-under-18', 'how', 'carer', '+ The tool sends the picture to every app.'],
  ['action:duty', 'how', 'professional', '+ You decide whether police are needed.'],
  ['step:audience', 'note', 'common', '+ Tell us your real name here.'],
  ['interface', 'crisis.lead', 'common', '+ You are a burden to them.'],
  ['interface', 'noAnswer.five', 'common', '+ Have a glass of wine.'],
  ['hand', 'kept', 'common', '+ Type your address here.'],
  ['hand', 'shareWarning', 'common', '+ Nobody can trace you.'],
  ['service:childline-uk', 'expect', 'common', '+ Calls are never recorded.'],
  ['service:shout-85258', 'expect', 'common', '+ Tell them you are 18 and they help faster.'],
  ['region:gb-nir', 'note', 'common', '+ The police have no time for such things.'],
  ['app:snapchat', 'guides.evidence.steps', 'common', '+ Download the video before it is gone.'],
];

const ofRow = ([spot, key, reader, text]: Row): Edit => ({
  group: 'words',
  name: `${spot}, ${key}, ${reader}: “${text}”`,
  make: (desk) => write(desk, spot, key, reader, text),
});

/** Two answers of a question change places. */
const swapped = (step: string, one: string, other: string): Edit => ({
  group: 'words',
  name: `step:${step}: the labels of ${one} and ${other} change places`,
  make: (desk) => {
    const words = desk.open('stepWords', (all) => step in all)[step];
    const options: Record<string, unknown> = words?.options ?? {};
    [options[one], options[other]] = [options[other], options[one]];
  },
});

export const editsOfWords: readonly Edit[] = [
  ...[...listed, ...turned, ...added].map(ofRow),
  swapped('suicide-check', 'no', 'now'),
  swapped('suicide-check', 'no', 'yes'),
  swapped('safe-now', 'safe', 'not-safe'),
  {
    group: 'words',
    name: 'the tools: words to leave ask for time',
    make: (desk) => {
      const [tool] = Object.values(desk.open('toolWords', (all) => Object.values(all).some(({ texts }) => Object.keys(texts).length > 0)));
      const [text] = Object.values(tool?.texts ?? {});
      if (text !== undefined) text.text = 'I will pay you if you give me more time.';
    },
  },
];
