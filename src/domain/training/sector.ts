/**
 * The sectors of activity offers and requests are sorted by: a list of our own, since NAF changes on 1 January 2027 (decree
 * 2025-736).
 */

export const SECTORS = [
  'agriculture',
  'food-industry',
  'crafts-fashion',
  'vehicles',
  'banking-insurance',
  'building',
  'beauty',
  'wood',
  'retail',
  'communication',
  'culture',
  'electricity-energy',
  'childhood',
  'environment',
  'public-service',
  'hospitality',
  'manufacturing',
  'computing',
  'law-management',
  'logistics',
  'food-trades',
  'health',
  'security',
  'social-care',
  'sport-tourism',
] as const;

export type Sector = (typeof SECTORS)[number];
