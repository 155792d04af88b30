/** The kinds of hosts of the sample, in the order in which they are drawn. */
import { CARE } from './care';
import { TRADES } from './trades';
import { SHOPS_AND_FOOD } from './shops-and-food';
import { SERVICES_AND_WORKSHOPS } from './services-and-workshops';
import { PUBLIC_LIFE_AND_LAND } from './public-life-and-land';
import type { HostKind } from './host-kind';

export const HOST_KINDS: readonly HostKind[] = [
  ...CARE,
  ...TRADES,
  ...SHOPS_AND_FOOD,
  ...SERVICES_AND_WORKSHOPS,
  ...PUBLIC_LIFE_AND_LAND,
];
