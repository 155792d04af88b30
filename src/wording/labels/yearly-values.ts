/** What is said of a value that holds for one school year and is to be filled. */
import type { YearlyValue } from '../../domain/rules/yearly-values';
import { plainDate } from '../text/dates';
import { fr } from '../text/typography';
import { ruleTexts } from './rule-texts';

/** One line for the home screen: what to fill, where, and what happens meanwhile. */
export function yearlyValueSentence(value: YearlyValue): string {
  if (value.kind === 'rule') {
    const label = ruleTexts[value.code].label;
    return value.isMissed
      ? fr`Règle « ${label} » : elle n'est plus en vigueur depuis le ${plainDate(value.before)}. Complétez l'onglet Règles.`
      : fr`Règle « ${label} » : elle cesse le ${plainDate(value.before)}. Complétez l'onglet Règles.`;
  }
  if (value.kind === 'school-holidays') {
    const holidays = fr`Vacances scolaires ${value.schoolYear}-${value.schoolYear + 1} : ajoutez leurs dates dans les Paramètres`;
    return value.isMissed
      ? fr`${holidays}. En attendant, les relances partent aussi pendant les vacances.`
      : fr`${holidays} avant le ${plainDate(value.before)}.`;
  }
  const year = `${value.schoolYear}-${value.schoolYear + 1}`;
  const meanwhile = fr`En attendant, le formulaire demande les dates.`;
  if (value.why === 'unreadable')
    return fr`Stage de seconde : les dates des Paramètres ne se lisent pas (année-mois-jour). ${meanwhile}`;
  return value.isMissed
    ? fr`Stage de seconde : les dates de ${year} sont à indiquer dans les Paramètres. ${meanwhile}`
    : fr`Stage de seconde : les dates de ${year} sont à indiquer dans les Paramètres avant le ${plainDate(value.before)}.`;
}
