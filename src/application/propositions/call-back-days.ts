/** Days on which a host may be called again. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import { hostCalendar, nextWorkedDays, workedFrom } from '../../domain/calendar/working-days';
import { callBackRule, type CallBackRule } from '../../domain/proposition/call-back-day';
import type { Proposition } from '../../domain/proposition/proposition';
import { settingsFrom } from '../../domain/settings/setting';
import type { Ports, Register } from '../ports';

/** A week of work. */
const OFFERED = 5;

/** The next days, after today, on which the hub works and firms do. */
export const callBackDays = (register: Register, { clock }: Pick<Ports, 'clock'>): readonly IsoDate[] =>
  nextWorkedDays(hostCalendar(settingsFrom(register.all('settings'))), clock.today(), OFFERED);

/** What holds for any other day; without a proposition, what holds for all of them. */
export const callBackRuleOf = (
  register: Register,
  { clock }: Pick<Ports, 'clock'>,
  proposition?: Pick<Proposition, 'startsOn' | 'requestReference'>,
): CallBackRule =>
  callBackRule(
    settingsFrom(register.all('settings')),
    clock.today(),
    proposition && (proposition.startsOn ?? register.find('requests', proposition.requestReference)?.startsOn),
  );

/** The host is called as soon as the hub works: today, else on the next day that is worked. */
export const callSoon = (register: Register, { clock }: Pick<Ports, 'clock'>): IsoDate =>
  workedFrom(hostCalendar(settingsFrom(register.all('settings'))), clock.today());
