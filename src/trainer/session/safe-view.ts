import type { ChannelView, ServiceView } from '../../journey/view/service-view.ts';
import type { BarView, GoView, GuideView, PlanActionView, SourceView, View } from '../../journey/view/view.ts';

/**
 * The same page with nothing on it that could dial, write or open anything: every number and address is text. Training must not
 * be able to ring a helpline or a police station by a slip of the hand.
 */
export function safeView(view: View): View {
  switch (view.page) {
    case 'plan':
      return {
        ...view,
        donts: view.donts.map(safeGo),
        groups: view.groups.map((group) => ({ ...group, actions: group.actions.map(safeAction) })),
      };
    case 'question':
      // A case is played question by question.
      return { ...view, shown: view.shown.map(safeGo), services: view.services.map(safeService), planNow: false };
    case 'notice':
      return { ...safeGo(view), shown: view.shown.map(safeGo), services: view.services.map(safeService) };
    case 'crisis':
      return { ...view, services: view.services.map(safeService) };
    default:
      return view satisfies never;
  }
}

export function safeBar(bar: BarView): BarView {
  return { ...bar, emergency: { ...bar.emergency, href: null } };
}

export function safeService(service: ServiceView): ServiceView {
  const { noAnswer } = service;
  const next = noAnswer?.next ? { ...noAnswer.next, channels: noAnswer.next.channels.map(safeChannel) } : null;
  return { ...service, channels: service.channels.map(safeChannel), noAnswer: noAnswer && { ...noAnswer, next } };
}

/** Where it leads to another flow, words alone: the case stays in the room. */
function safeGo<T extends { readonly go: GoView | null }>(leading: T): T {
  return { ...leading, go: leading.go && { ...leading.go, href: null } };
}

function safeAction(action: PlanActionView): PlanActionView {
  return {
    ...safeGo(action),
    services: action.services.map(safeService),
    guides: action.guides.map(safeGuide),
    rung: action.rung && { ...action.rung, services: action.rung.services.map(safeService), guides: action.rung.guides.map(safeGuide) },
    sources: action.sources.map((source): SourceView => ({ ...source, url: null })),
  };
}

function safeGuide(guide: GuideView): GuideView {
  return { ...guide, links: guide.links.map(({ label, url }) => ({ label: withAddress(label, url), url: null })) };
}

function safeChannel(channel: ChannelView): ChannelView {
  switch (channel.by) {
    case 'phone':
    case 'text':
    case 'email':
      return { ...channel, href: null };
    case 'chat':
    case 'form':
    case 'site':
      return { ...channel, href: null, note: withAddress(channel.note, channel.href) };
    case 'local':
      return channel;
    case 'relay':
      return { ...channel, href: null, how: withAddress(channel.how, channel.href) };
    default:
      return channel satisfies never;
  }
}

/** A page's address as it is written on paper. */
function shownAddress(href: string): string {
  return href.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

function withAddress(words: string, href: string | null): string;
function withAddress(words: string | null, href: string | null): string | null;
function withAddress(words: string | null, href: string | null): string | null {
  return href === null ? words : [words, shownAddress(href)].filter((part) => part !== null).join(' · ');
}
