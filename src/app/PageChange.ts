import { Component } from 'react';
import { attempt } from '../effects/attempt.ts';
import { backTo, type Spot, spotNow } from './spot.ts';

type PageChangeProps = {
  /** Another one for each page. */
  readonly page: string;
  /** The first page: what was found on the way before is forgotten. */
  readonly begins: boolean;
  /** A long page that comes back: it is found again where it was left. */
  readonly keeps: boolean;
  /** A page that covers another, which then comes back as it was. */
  readonly covers: boolean;
  /** Where each page that comes back was left. */
  readonly spots: Map<string, Spot>;
};

/**
 * A new page begins at its top, with its heading read out; one that comes back stands where it was left, and news are read out first.
 * A class, because only a class is asked before a change reaches the screen. Talks to: the document's focus and scroll.
 */
export class PageChange extends Component<PageChangeProps> {
  override getSnapshotBeforeUpdate({ page, keeps }: PageChangeProps): null {
    if (page === this.props.page) return null;
    // Asked only where it will be needed: the answer costs the browser a layout of the page that goes.
    const spot = keeps || this.props.covers ? attempt(spotNow, null) : null;
    if (spot !== null) this.props.spots.set(page, spot);
    return null;
  }

  override componentDidUpdate({ page: before, covers: uncovers }: PageChangeProps): void {
    const { page, begins, keeps } = this.props;
    if (before === page) return;
    if (begins && !uncovers) this.props.spots.clear();
    const spot = keeps || uncovers ? this.props.spots.get(page) : undefined;
    const news = uncovers ? null : attempt(() => document.querySelector<HTMLElement>('[data-news]'), null);
    attempt(() => backTo(news, spot), undefined);
  }

  override render(): null {
    return null;
  }
}
