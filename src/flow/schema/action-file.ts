import { z } from 'zod';
import { rawConditionSchema } from './condition.ts';
import { timingSchema } from './flow-file.ts';
import { idSchema, sourceTagSchema } from './id.ts';
import { needSchema } from './need.ts';

/** The parts of a platform's guide an action can open. */
export const guidePartSchema = z.enum([
  'evidence',
  'report',
  'block',
  'hide-contacts',
  'suspend',
  'secure',
  'recover', // how to get back into an account that somebody else took
  'download-data',
  'after-paying',
]);
export type GuidePart = z.infer<typeof guidePartSchema>;

/** What promises look for: facts about an action that its words carry. A promise names a tag, never a list of actions. */
export const actionTagSchema = z.enum([
  'dont-pay',
  'dont-reply',
  'dont-send',
  'dont-look', // nobody looks at the picture
  'human-helper', // a helper to talk to now
  'tell-someone', // telling one trusted person
  'emergency',
  'ask-police', // contacting police
  'report-crime',
  'removal', // any removal route
  'removal-under-18',
  'removal-adult',
  'platform-report',
  'evidence',
  'evidence-words-only',
  'handles-image', // the person's own use of an official removal service, or an adult's own pictures
  'own-hands', // says that only the person in the picture handles it
  'block',
  'suspend', // hide, suspend or make private
  'money',
  'recovery-scam',
  'come-back',
  'suicide-plan',
  'refer', // safeguarding lead, police, children's services
  'social-care',
  'school',
  'friends', // words for friends
  'health',
  'first-minute',
  // Words for a situation, found by whoever is in it.
  'no-blame', // says that it is not their fault
  'hope', // true hope: it need not be shared, it may be a bluff
  'known-person', // safety where it may be somebody from their own life
  'partner',
  'peer', // the other is a child too
  'edited', // an edited or made-up picture counts as a real one
  'nothing-shown', // they may have no picture
  'outing',
  'disability',
  'in-care',
  'home', // home is not safe, or is known
  'forced', // made to involve others
  'work',
  'control', // control is not care
  'accounts', // passwords, another device
  'quiet', // the phone put away
  'no-search', // nobody goes looking for it, online or on a child's phone
  'not-alone', // somebody near tonight
  'not-in-trouble',
  'calm', // how a helper stays calm, and begins again
  'duty', // what the law of the place asks of a professional
  'record',
  'parents',
  'aftercare',
  'keep-original',
  'staff',
  'scam-mail',
  'sent-more',
  'if-posted',
]);
export type ActionTag = z.infer<typeof actionTagSchema>;

const timing = z.union([timingSchema, z.array(z.strictObject({ when: rawConditionSchema.optional(), at: timingSchema })).min(1)]);

export const actionSchema = z.strictObject({
  when: rawConditionSchema.optional(),
  /** When to do it. A don't has none: it stands above the plan. The first line that holds decides. */
  timing: timing.optional(),
  dont: z.literal(true).optional(),
  tags: z.array(actionTagSchema).default([]),
  services: z.array(needSchema).default([]),
  /** Opens this part of the guide of each app the person named, or the guide for any app. */
  guide: guidePartSchema.optional(),
  sources: z.array(sourceTagSchema).min(1),
});
export type RawAction = z.infer<typeof actionSchema>;

/** In the order in which a plan lists them within one timing. */
export const actionFileSchema = z.record(idSchema, actionSchema);
