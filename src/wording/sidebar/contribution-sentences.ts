/** What the animator reads of contributions. */
import type { Contribution, ContributionOutcome } from '../../domain/network/contribution';
import { approachLabels, contributionLabels } from '../labels/network';
import { plainDate } from '../text/dates';
import { fr, quoted } from '../text/typography';

/** What could not be read or taken as it stands. */
export const contributionDoubts = {
  noKind: fr`La nature de la contribution est illisible : lisez la réponse dans son onglet.`,
  nobody: fr`Ni établissement ni organisme indiqué.`,
  noAddress: (typed: string | undefined): string =>
    typed === undefined ? fr`Pas d'adresse : personne ne peut être remercié.` : fr`Adresse à corriger : ${quoted(typed)}.`,
  unknownSchool: (typed: string): string => fr`Établissement inconnu du pôle : ${quoted(typed)}.`,
  noCompanyName: fr`Le nom de l'entreprise manque.`,
  reservedForNobody: fr`Réservation demandée sans établissement connu : l'entreprise est partagée avec le réseau.`,
  reservedThoughKnown: fr`Réservation demandée pour une entreprise déjà dans le vivier : son partage n'a pas changé.`,
  noTitle: fr`Le titre de la ressource manque.`,
  unsafeLink: (typed: string): string => fr`Lien non retenu, car il ne commence pas par https:// : ${quoted(typed)}.`,
  noSubject: fr`Le sujet du besoin manque.`,
  unknownStage: (typed: string): string => fr`Aucun stage ne porte cette référence : ${quoted(typed)}.`,
  unknownRequest: fr`La demande à aider n'est pas indiquée, ou le pôle ne la connaît pas.`,
  meetingNamed: (typed: string | undefined): string =>
    typed === undefined ? fr`Aucune rencontre choisie.` : fr`Rencontre inconnue : ${quoted(typed)}.`,
} as const;

const TO_SEE: Partial<Record<ContributionOutcome, string>> = {
  'meeting-over': fr`La rencontre est passée.`,
  'meeting-cancelled': fr`La rencontre est annulée.`,
  'approach-unmatched': fr`L'entreprise contactée n'est pas reconnue dans le vivier : la recherche d'hôtes n'en tient pas compte.`,
  'release-unknown': fr`Réservation à lever : le lien ne désigne aucune entreprise.`,
};
/** Why the animator is asked to look; '' when another sentence has said it. */
export const contributionToSee = (outcome: ContributionOutcome): string => TO_SEE[outcome] ?? '';

/** « Garage Exemple, 42300 Roanne ; M. Fictif, 04 77 00 00 00 ; d'accord pour être appelée ». */
export const namedCompanyLine = ({
  companyName,
  commune,
  postalCode,
  person,
  isAgreed,
}: {
  readonly companyName?: string;
  readonly commune?: string;
  readonly postalCode?: string;
  readonly person?: string;
  readonly isAgreed?: boolean;
}): string =>
  [
    [companyName, [postalCode, commune].filter((part) => part !== undefined).join(' ')]
      .filter((part) => part !== undefined && part !== '')
      .join(', '),
    person,
    isAgreed === undefined ? undefined : isAgreed ? fr`d'accord pour être appelée` : fr`n'a pas encore été prévenue`,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(fr` ; `);

/** « Contactée par Lycée Fictif le 12 janvier 2027 : elle a refusé ». */
export const approachSentence = ({ organisation, contactedOn, on, result }: Contribution): string =>
  fr`Contactée par ${organisation ?? 'un établissement'} le ${plainDate(contactedOn ?? on)} : ${approachLabels[result ?? 'waiting'].toLowerCase()}`;

/** « Lycée Fictif : ressource proposée ». */
export const contributionSentence = ({ organisation, name, kind }: Contribution): string =>
  fr`${organisation ?? name ?? 'Quelqu’un'} : ${contributionLabels[kind].toLowerCase()}`;
