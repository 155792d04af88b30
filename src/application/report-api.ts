/** The contract of the dialog « Rapport annuel »: figures of a school year beside those of the year before. */
import type { IsoDate } from '../domain/calendar/iso-date';
import type { WeekGap } from '../domain/indicators/gaps';
import type { YearFigures } from '../domain/indicators/year-figures';
import type { Reply } from './sidebar-api';

export interface ReportView {
  readonly hubName: string;
  readonly territory: string;
  readonly animatorName: string;
  /** School years that can be told, the latest first. */
  readonly years: readonly number[];
  readonly today: IsoDate;
  readonly now: YearFigures;
  /** Until the same day of the year. */
  readonly before: YearFigures;
  /** The weeks in which pupils are on stage. */
  readonly weeks: readonly WeekGap[];
}

/** Every call of the report dialog; each one is a global function of the built script of the same name. */
export interface ReportApi {
  /** @param year first civil year of the school year; the present one when it is left out */
  getReport(year?: number): Reply<ReportView>;
}
