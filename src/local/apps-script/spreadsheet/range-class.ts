/** Range: the list of what it can do. */
import { SCOPES } from '../base/scopes';
import { describe } from '../base/service-class';
import { Range, refuseGone } from './range';
import { rangeLooksMethods } from './range-looks-methods';
import { rangeRulesMethods } from './range-rules-methods';
import { rangeValuesMethods } from './range-values-methods';

describe(Range, {
  name: 'Range',
  path: 'SpreadsheetApp.Range',
  scopes: SCOPES.spreadsheet,
  check: refuseGone,
  methods: { ...rangeValuesMethods, ...rangeLooksMethods, ...rangeRulesMethods },
});
