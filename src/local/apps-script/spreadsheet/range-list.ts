/** Several ranges of one sheet that are written in one call. */
import { SCOPES } from '../base/scopes';
import { describe } from '../base/service-class';
import { refuseGone, type Range } from './range';

export class RangeList {
  constructor(readonly ranges: readonly Range[]) {}
}

describe(RangeList, {
  name: 'RangeList',
  path: 'SpreadsheetApp.RangeList',
  scopes: SCOPES.spreadsheet,
  check: ({ ranges }, cost) => ranges.forEach((range) => refuseGone(range, cost)),
  methods: {
    getRanges: ['', 'local', ({ ranges }) => [...ranges]],
    setValue: [
      'x',
      'write',
      (list, value) => {
        for (const range of list.ranges) range.write(() => value);
        return list;
      },
    ],
  },
});
