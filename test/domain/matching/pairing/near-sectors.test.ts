/** Nearness of sectors. */
import { sectorCredit } from '../../../../src/domain/matching/pairing/near-sectors';
import { SECTORS } from '../../../../src/domain/training/sector';

test('nearness is the same both ways, whole for the same sector and never more than in part for another', () => {
  for (const one of SECTORS) {
    expect(sectorCredit(one, one)).toBe(100);
    for (const other of SECTORS) {
      expect(sectorCredit(one, other)).toBe(sectorCredit(other, one));
      if (one !== other) expect(sectorCredit(one, other)).toBeLessThan(100);
    }
  }
});

test.each([
  ['hospitality', 'food-trades', 70],
  ['health', 'social-care', 70],
  ['vehicles', 'beauty', 0],
] as const)('%s and %s: %i', (one, other, credit) => {
  expect(sectorCredit(one, other)).toBe(credit);
});
