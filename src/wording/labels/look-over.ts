/** What is said of a row of Paramètres, Règles or Modèles that does not count as it stands. */
import type { SettingKind } from '../../domain/settings/read-setting';
import { numericDate } from '../text/dates';
import { counted, numberInFrench } from '../text/numbers';
import { fr } from '../text/typography';

const expected: { readonly [K in SettingKind['kind']]: (kind: Extract<SettingKind, { kind: K }>) => string } = {
  number: ({ min, max }) => fr`un nombre de ${numberInFrench(min)} à ${numberInFrench(max)}`,
  day: () => fr`une date, par exemple ${numericDate('2027-06-14')}`,
  'yes-no': () => fr`« oui » ou « non »`,
  'days-or-no': ({ max }) => fr`un nombre de jours de 0 à ${numberInFrench(max)}, ou « non »`,
  holidays: () => fr`des dates, par exemple « A : 13/02/2027-28/02/2027 ; B : 20/02/2027-07/03/2027 »`,
  weekdays: () => fr`des jours, par exemple « du lundi au vendredi »`,
  hours: () => fr`des heures, par exemple « 8 h à 19 h »`,
};

export const lookOverTexts = {
  unknownKey: fr`Ce nom n'est pas de ceux que l'extension connaît : la ligne ne compte pas.`,
  doubledKey: fr`Cette ligne en double une autre : seule la première compte.`,
  unreadable: (header: string): string => fr`Cette valeur ne peut pas être lue (${header}) : elle ne compte pas.`,
  ruleValue: fr`Ce nombre n'est pas possible ici : la valeur livrée avec l'extension compte à sa place.`,
  settingExpected: (kind: SettingKind): string =>
    fr`Il est attendu ${(expected[kind.kind] as (kind: SettingKind) => string)(kind)}.`,
  ruleImpossible: fr`Ce nombre n’est pas possible pour cette règle.`,
  settingValue: (kind: SettingKind): string =>
    fr`Il est attendu ${(expected[kind.kind] as (kind: SettingKind) => string)(kind)} : la valeur habituelle compte à sa place.`,
  /** « Paramètres : 2 cellules à vérifier » */
  toLookAt: (sheetName: string, count: number): string =>
    fr`${sheetName} : ${counted(count, 'cellule à vérifier', 'cellules à vérifier')}, en rouge avec une note`,
} as const;
