/** The way of the two wide dialogs to the spreadsheet: the calls of `PlanningApi`, as promises that always answer in French. */
import type { PlanningApi } from '../application/planning-api';
import { api, type Promisified } from './bridge';

export type PlanningPageApi = Promisified<PlanningApi>;

/** The bridge passes any name on; only the contract differs from the sidebar's. */
export const planningApi = api as unknown as PlanningPageApi;
