/**
 * Every public function of the script: how it comes to run in a hub in the middle of its year, and how people go on when the run
 * is broken off.
 */
import { REQUESTS } from './busy-hub';
import { CLOCK_AND_CELL_USE_CASES } from './clock-and-cell-use-cases';
import { FORM_USE_CASES } from './form-use-cases';
import { MESSAGE_USE_CASES } from './message-use-cases';
import { NETWORK_USE_CASES } from './network-use-cases';
import { PLAN_USE_CASES } from './plan-use-cases';
import { READING_USE_CASES } from './reading-use-cases';
import { ROAD_USE_CASES } from './road-use-cases';
import { tourUseCases } from './tour-use-cases';
import { UPKEEP_USE_CASES } from './upkeep-use-cases';
import type { UseCase } from './use-case';

export const USE_CASES: readonly UseCase[] = [
  ...READING_USE_CASES,
  ...FORM_USE_CASES,
  ...NETWORK_USE_CASES,
  ...PLAN_USE_CASES,
  ...tourUseCases(REQUESTS.seeking),
  ...CLOCK_AND_CELL_USE_CASES,
  ...ROAD_USE_CASES,
  ...MESSAGE_USE_CASES,
  ...UPKEEP_USE_CASES,
];

/** As tests and figures call it. */
export const nameOf = ({ of, title }: UseCase): string => (title === undefined ? of : `${of}: ${title}`);
