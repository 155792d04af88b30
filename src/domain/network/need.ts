/** What a need is still waiting for. */
import type { Need } from './network';

/** Answered or dropped, a need waits no more. One that was typed into its tab without a state is new. */
export const isOpenNeed = ({ state = 'new' }: Pick<Need, 'state'>): boolean => state === 'new' || state === 'taken';

/** Somebody has a young person beside them, and no idea what to do: before all others. */
export const isPressing = ({ kind }: Pick<Need, 'kind'>): boolean => kind === 'support';
