/** Words that flows and code share; apart from the schemas, so that the browser needs no validator to know them. */

export const audiences = ['young-person', 'friend', 'carer', 'professional', 'adult'] as const;
export type Audience = (typeof audiences)[number];

/** In the order of time. */
export const timings = ['now', 'tonight', 'tomorrow', 'this-week', 'if-posted', 'later'] as const;
export type Timing = (typeof timings)[number];
/** So many of the things for tonight are named on the whole plan; where only one more is there, it is named as well. */
export const namedTonight = 3;

/** What a tool makes for the hand: each is drawn by a part of its own. */
/** Whom a trainer may have in the room. */
export const trainedGroups = ['young-people', 'carers', 'teachers', 'helpline'] as const;
export type TrainedGroup = (typeof trainedGroups)[number];

export const toolIds = ['say', 'show', 'sheet', 'report', 'record', 'tonight', 'papers', 'code', 'file'] as const;
export type ToolId = (typeof toolIds)[number];
