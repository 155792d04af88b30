/** What the morning's message says, line by line. */
import type { NetChange } from '../../domain/journal/net-changes';
import type { TaskGroup } from '../../domain/today/task';
import { todayWords } from '../pages/today-page';
import { counted, numberInFrench } from '../text/numbers';
import { fr } from '../text/typography';

/** References named in full; more are counted. */
const NAMED = 6;

const listed = (references: readonly string[]): string => {
  const shown = references.slice(0, NAMED).join(', ');
  const hidden = references.length - NAMED;
  return hidden > 0 ? fr`${shown} et ${numberInFrench(hidden)} de plus` : shown;
};
const objects = (object: string, count: number): string =>
  counted(count, object.toLowerCase(), object.toLowerCase().replace(/(\S+)/, '$1s'));

export const morningWords = {
  /** « 2 demandes de plus (« Nouvelle ») : DEM-…, DEM-… »; « 1 proposition désormais « Acceptée » : PRO-… ». */
  change: ({ object, before, after }: NetChange, references: readonly string[]): string =>
    before === undefined
      ? fr`${objects(object, references.length)} de plus (« ${after} ») : ${listed(references)}`
      : fr`${objects(object, references.length)} désormais « ${after} » : ${listed(references)}`,
  /** « Avis d’établissements sur un plan : DEM-…, DEM-… ». */
  remarks: (references: readonly string[]): string => fr`avis d’établissements sur un plan : ${listed(references)}`,
  stuck: (step: string, message: string, advice: string): string => fr`${step} : ${message} ${advice}`.trim(),
  couldNot: (action: string, reference: string, reason: string | undefined): string =>
    [fr`${action} : ${reference}`, reason].filter((part) => part !== undefined && part !== '').join(', '),
  waitsForYou: (group: TaskGroup, count: number): string =>
    count === 0 ? '' : fr`de vous, ${todayWords.groups[group].toLowerCase()} : ${numberInFrench(count)}`,
  waitsForHosts: (count: number): string =>
    count === 0 ? '' : fr`des organismes : ${counted(count, 'proposition')} sans réponse`,
  waitsForTeachers: (count: number): string =>
    count === 0 ? '' : fr`des enseignants : ${counted(count, 'demande')} à compléter`,
  waitsForSchools: (count: number): string =>
    count === 0 ? '' : fr`des établissements : ${counted(count, 'convention')} à signer`,
  summary: (arrivals: number, blocked: number): string =>
    [
      arrivals === 0 ? '' : counted(arrivals, 'nouveauté'),
      blocked === 0 ? '' : counted(blocked, 'point bloqué', 'points bloqués'),
    ]
      .filter((part) => part !== '')
      .join(', ') || fr`un appel promis`,
} as const;
