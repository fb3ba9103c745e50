import { Component, type ReactNode } from 'react';

type RedrawProps = {
  /** True: nobody misses it yet. Where it fails there is nothing, until it is needed. */
  readonly spare?: boolean;
  readonly children: ReactNode;
};
type RedrawState = { readonly failure: { readonly error: unknown } | null; readonly drawnAnew: boolean; readonly spare: boolean };

/**
 * Draws a part anew, once, from the same state, where drawing it failed: a translator or an addition may have moved what React drew. A
 * part that fails again is a mistake for whoever stands above.
 */
export class Redraw extends Component<RedrawProps, RedrawState> {
  override state: RedrawState = { failure: null, drawnAnew: false, spare: false };

  static getDerivedStateFromError(error: unknown): Partial<RedrawState> {
    return { failure: { error } };
  }

  static getDerivedStateFromProps({ spare = false }: RedrawProps, before: RedrawState): Partial<RedrawState> {
    return { spare, failure: before.spare && !spare ? null : before.failure };
  }

  override componentDidCatch(): void {
    if (!this.state.spare) this.setState({ failure: null, drawnAnew: true });
  }

  override render(): ReactNode {
    const { failure, drawnAnew } = this.state;
    if (failure !== null && drawnAnew) throw failure.error;
    return failure === null ? this.props.children : null;
  }
}
