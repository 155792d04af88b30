/** The names of settings and rules. */
import { ruleCodeLabels } from '../../../src/wording/labels/rule-texts';
import { settingLabels } from '../../../src/wording/labels/settings';
import { fold } from '../../../src/domain/text/fold';
import { typographyFaults } from '../french-typography';

test.each([
  ['settings', settingLabels],
  ['rules', ruleCodeLabels],
] as const)('the names of %s tell one from another and are set as French is', (_name, labels) => {
  const names = Object.values(labels);
  expect(new Set(names.map(fold)).size).toBe(names.length);
  expect(names.flatMap(typographyFaults)).toEqual([]);
});
