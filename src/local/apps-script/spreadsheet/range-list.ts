/** Several ranges of one sheet that are written in one call. */
import type { Range } from './range';

export class RangeList {
  constructor(readonly ranges: readonly Range[]) {}
}
