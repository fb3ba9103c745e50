/** Where in `flows/` a problem is: the file, and the path of keys and positions inside it. */
export type SourceLocation = { readonly file: string; readonly path: readonly (string | number)[] };

/** Something wrong in `flows/`. `what` names the very thing; why it matters and what to do belong to the code. */
export type Problem = { readonly code: ProblemCode; readonly place: SourceLocation; readonly what: string };

/** Every kind of problem there is, with why it matters and what to do about it. */
export const problemKinds = {
  'yaml-syntax': {
    why: 'The file cannot be read as YAML, so nothing in it counts.',
    cure: 'Mend the line; most often an indent, a missing quote or a colon in a text without quotes.',
  },
  'unknown-file': {
    why: 'A file nobody reads is content nobody sees.',
    cure: 'Move it to a folder of the layout in flows/README.md, or remove it.',
  },
  'missing-file': { why: 'The flow is not whole without it.', cure: 'Restore the file.' },
  'unknown-key': {
    why: 'A key that is not in the format would be ignored in silence.',
    cure: 'Check the spelling against flows/README.md, or remove the key.',
  },
  shape: {
    why: 'The value is not of the form the format asks for.',
    cure: 'Write it as the message says; flows/README.md shows an example of each.',
  },
  'duplicate-id': {
    why: 'One id must mean one thing, or an answer could mean two.',
    cure: 'Rename one of the two and every mention of it.',
  },
  'reserved-id': { why: 'The id is a word of the format or of the machine, and would be taken for it.', cure: 'Choose another id.' },
  'unknown-step': {
    why: 'The way leads to a step that does not exist: a person would be stranded there.',
    cure: 'Name a step of flow.yaml, or add it.',
  },
  'unknown-option': {
    why: 'The condition asks for an answer that the step does not offer, so it could never hold.',
    cure: 'Name an option of that step, or add it.',
  },
  'unknown-case': { why: 'The condition names a case that flow.yaml does not define.', cure: 'Name one of `cases`, or define it.' },
  'case-circle': { why: 'A case that rests on itself cannot be decided.', cure: 'Write one of the cases out in full.' },
  'unknown-action': { why: 'The step shows an action that does not exist.', cure: 'Name an action of actions.yaml, or add it.' },
  'unknown-service': {
    why: 'The need names a service that no file of the directory has.',
    cure: 'Name a service of directory/services, or add it.',
  },
  'unknown-region': {
    why: 'The region is in no file, so the service would reach nobody.',
    cure: 'Name a region of directory/regions.yaml, or add it.',
  },
  'unknown-source': {
    why: 'Every statement a person acts on has a source, and this one is not in sources.yaml.',
    cure: 'Name a tag of sources.yaml, or add the source.',
  },
  'unknown-name': {
    why: 'Whatever looks for that name finds nothing.',
    cure: 'Use a name that is there, or add it: tags, topics and programmes to shared/vocabulary.yaml, a flow as a folder of its own.',
  },
  'core-unnamed': {
    why: 'The safety core, which every flow keeps, speaks of it, and the flow does not say which of its steps it is.',
    cure: 'Name it under `facts` in flow.yaml: danger: { step, answers, page }.',
  },
  'no-way-on': {
    why: 'Some answers would lead nowhere: the last line of `next` must hold for everybody.',
    cure: 'End `next` with a line that has no `when`.',
  },
  'way-never-taken': { why: 'A line after one without `when` is never reached.', cure: 'Move it up, or remove it.' },
  'unreachable-step': { why: 'Nobody can ever come to this step.', cure: 'Lead a way to it, offer it as a refinement, or remove it.' },
  circle: { why: 'The way goes round: a person would be asked the same again and again.', cure: 'Break the circle.' },
  'way-to-refinement': {
    why: 'A refinement goes back to the plan that offered it; on the way there is none yet, so a person would be stranded there.',
    cure: 'Make it a question with a `next` of its own, or lead the way elsewhere.',
  },
  'refine-no-question': { why: 'A plan can only offer questions.', cure: 'Name a question or a refinement.' },
  'refine-order': {
    why: 'What a plan offers counts by the way and by what stands before it in `refine`; what stands after it would be passed over.',
    cure: 'Move the step that the condition asks about further up in `refine`.',
  },
  'nothing-to-choose': {
    why: 'Somebody may come to this page and find nothing to tap.',
    cure: 'Give the step an option without a condition.',
  },
  'not-an-audience': {
    why: 'Words, helpers and actions are written for the audiences of Handrail: whoever chose this would get none.',
    cure: 'Use young-person, friend, carer, professional and adult as the options of the step that `facts` names for the audience.',
  },
  'silence-not-offered': {
    why: 'Every question has a way not to answer, offered to everybody.',
    cure: 'Name as `silence` an option without a condition.',
  },
  'cautious-not-offered': { why: 'The cautious options must be options of the question.', cure: 'Name options of the question.' },
  'words-missing': { why: 'Somebody would read an empty place.', cure: 'Write the words, under `common` or for the audience named.' },
  'scenario-unfit': {
    why: 'The case could not be played: a trainer would be stuck in front of the room.',
    cure: 'Give the answer that the flow takes now, in scenarios.yaml; or mend the flow, if the case is right.',
  },
  'scenario-plan': {
    why: 'The case teaches a plan that the flow does not give.',
    cure: 'Read the case again: either the flow has lost something that it needs, or the case expects too much.',
  },
  'part-for-nobody': {
    why: 'The part of the text is read by nobody who is given the text: its condition cannot hold for them.',
    cure: 'Correct the condition, or remove the part.',
  },
  'person-unfit': {
    why: 'Nobody is like that any more: the flow does not ask them this, or does not take that answer.',
    cure: 'Give the answer that the flow takes now, in people.yaml; or mend the flow, if the person is right.',
  },
  'person-plan': {
    why: 'Somebody like that would miss what they need, or be told what is not for them.',
    cure: 'Mend the flow; or read the person again, if too much is expected.',
  },
  'words-unused': {
    why: 'Words for something that does not exist are read by nobody and reviewed in vain.',
    cure: 'Correct the id, or remove the words.',
  },
  'number-differs': {
    why: 'Somebody who reads this language would be told another number than everybody else.',
    cure: 'Write the numbers of the original, in digits.',
  },
  'link-differs': {
    why: 'Somebody who reads this language would be sent somewhere else than everybody else.',
    cure: 'Write the address of the original.',
  },
  'gap-differs': {
    why: 'What the page fills in would stand nowhere, or the braces would be read aloud.',
    cure: 'Keep every {name} of the original, untranslated.',
  },
  prose: { why: 'Only paragraphs, lists, quotes and **strong** are drawn.', cure: 'Write it with those.' },
  'unknown-gap': {
    why: 'The gap would stay empty for ever: nothing that is written fills it.',
    cure: 'Name a field of a tool of this flow, or take the braces away.',
  },
  'unknown-tool': { why: 'The button would open nothing.', cure: 'Name a tool of tools.yaml, or add it.' },
  'need-unmet': {
    why: 'Somebody would be told to get help and find no helper.',
    cure: 'Add a service for them, widen one if its source allows it, or mark the need `required: false`.',
  },
  'timing-unclear': {
    why: 'Somebody would get the action at no time: the last line of `timing` must hold for everybody.',
    cure: 'End `timing` with a line that has no `when`.',
  },
  'not-in-plan': {
    why: 'The action is in no plan and above no question.',
    cure: 'Give it a timing, mark it `dont: true`, or show it at a step.',
  },
  'two-roots': {
    why: 'Exactly one region is part of no other: what is said when nobody knows where the person is.',
    cure: 'Give every other region a `part-of`.',
  },
  'region-circle': { why: 'A region that is part of itself never ends in the whole world.', cure: 'Correct `part-of`.' },
  'low-confidence': {
    why: 'An unconfirmed number must never reach a person.',
    cure: 'Confirm it and raise its confidence, or leave it as a lead.',
  },
  'not-a-number': {
    why: 'A person would ring it at night, and nobody would be there: no network connects such a number.',
    cure: 'Copy the number from the page of the service, with + and the country code; a short code only in services of one country.',
  },
  'shown-differs': {
    why: 'Somebody who reads it, copies it or says it aloud would call another number than somebody who taps it.',
    cure: 'Write in `shown` the digits of `number`, spaced as people there write them; look at the page of the service to see which is right.',
  },
  'dear-number': {
    why: 'Somebody in need would pay for every minute, and it would show on a bill that others read.',
    cure: 'Give the number that the page of the service gives as free or at the usual rate; or say in `tariff` what the source says of its cost.',
  },
  'number-shared': {
    why: 'Of two helpers with one number in one place, one most likely has it by mistake: whoever rings would reach somebody else.',
    cure: 'Look at the pages of both; if they do share it, say so in `shares-number-with`.',
  },
  'emergency-differs': {
    why: 'The number in the bar of every page would not be answered there.',
    cure: 'Give the number of the emergency service of that place, with its source; a new region needs its own.',
  },
  'fact-unconfirmed': {
    why: 'A number, an address, an hour or an age that nobody compared with its source may send somebody to nobody, or to whoever does harm.',
    cure: 'Compare it with the page of the service, then run `npm run -s flows -- confirm --entry … --source … --by …`; or take the change back.',
  },
  'not-encrypted': {
    why: 'Whoever shares the network would read where somebody goes, and could change the page.',
    cure: 'Write the address with https, as the page itself has it.',
  },
  'look-alike': {
    why: 'An address that differs by a letter from a known one is how people are led to whoever does harm.',
    cure: 'Copy the address from the page of the service; if it is right, cite a page of that very host among the sources of the entry.',
  },
  'strange-letter': {
    why: 'A letter of another script, or one that nobody sees, reads like the right word, and no rule of words finds it.',
    cure: 'Type the word anew on a keyboard of that language; copied text often brings such letters along.',
  },
  'day-to-come': {
    why: 'Nobody has checked anything on a day that is still to come, and until then it would count as fresh.',
    cure: 'Write the day on which somebody looked.',
  },
  'tag-unearned': {
    why: 'A promise would be kept by whatever carries the tag, whether or not its words say what the tag means.',
    cure: 'Write in must-say.yaml what an action must say, or whom it must name, to carry the tag.',
  },
  'not-a-zone': {
    why: 'No phone knows a clock of that name, so nobody could be told whether the service is open.',
    cure: 'Write the name as in the time zone database, such as Europe/London.',
  },
} as const satisfies Record<string, { readonly why: string; readonly cure: string }>;

export type ProblemCode = keyof typeof problemKinds;
