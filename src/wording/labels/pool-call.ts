/** What is said of the call of September, before and after. */
import type { PoolCallVerdict } from '../../domain/company/pool-call';
import { counted, pluralised } from '../text/numbers';
import { fr } from '../text/typography';

const WHY_NOT: Readonly<Record<Exclude<PoolCallVerdict, 'to-call'>, (count: number) => string>> = {
  called: (count) => fr`déjà ${pluralised(count, 'relancée', 'relancées')} pour cette année : ${count}`,
  'has-offer': (count) => fr`${pluralised(count, 'a', 'ont')} déjà fait une offre pour cette année : ${count}`,
  'no-address': (count) => fr`sans adresse de courriel : ${count}`,
  'other-site': (count) => fr`même entreprise qu’un site qui reçoit le courriel : ${count}`,
  reserved: (count) => fr`${pluralised(count, 'réservée', 'réservées')} à un établissement : ${count}`,
  spared: (count) => fr`à ménager, ou sans relance : ${count}`,
  'left-alone': (count) => fr`à ne pas solliciter, ou ${pluralised(count, 'fermée', 'fermées')} : ${count}`,
};

type Counts = Readonly<Record<PoolCallVerdict, number>>;

const others = (counts: Counts): string =>
  (Object.keys(WHY_NOT) as (keyof typeof WHY_NOT)[])
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `– ${WHY_NOT[verdict](counts[verdict])}`)
    .join('\n');

export const poolCallTexts = {
  title: 'Relancer le vivier',
  /** @param quotaLeft messages that may still leave today; `undefined` when the platform does not say */
  ask: (counts: Counts, quotaLeft: number | undefined): string =>
    [
      fr`${counted(counts['to-call'], 'entreprise recevra', 'entreprises recevront')} le courriel « Relance du vivier » : accueilleront-elles des jeunes cette année ? Chacune une seule fois par année scolaire.`,
      others(counts) === '' ? '' : fr`Pas de courriel pour les autres :\n${others(counts)}`,
      quotaLeft !== undefined && quotaLeft < counts['to-call']
        ? fr`Il reste ${counted(quotaLeft, 'envoi', 'envois')} aujourd’hui : la suite partira les jours suivants, sans rien faire de plus.`
        : '',
      fr`Les courriels attendent le délai habituel dans « Courriels », où chacun peut être annulé. Relisez d’abord le texte dans « Modifier un modèle ». Les mettre en file ?`,
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  nobody: (counts: Counts): string =>
    others(counts) === ''
      ? fr`Le vivier ne contient encore aucune entreprise.`
      : fr`Aucune entreprise à relancer.\n${others(counts)}`,
  kept: fr`Personne n’a été relancé.`,
  done: (queued: number, left: number): string =>
    fr`${counted(queued, 'courriel')} en file.${left === 0 ? '' : fr` Il reste ${counted(left, 'entreprise')} : choisissez de nouveau « Relancer le vivier ».`}`,
} as const;
