/**
 * Why a request goes first: for the animator's panel alone. No message, paper, list, shared plan, tab nor file imports this page
 * (`test/journeys/hard-cases.test.ts`).
 */
import type { Hardship } from '../../domain/request/hardships';
import { enumeration, fr } from '../text/typography';

const REASONS: Readonly<Record<Hardship, string>> = {
  'host-lost': fr`un hôte s’est désisté`,
  'many-attempts': fr`plusieurs organismes sollicités sans succès`,
  arrangement: fr`un aménagement est à voir avec l’établissement`,
  told: fr`l’établissement signale une difficulté`,
  remote: fr`peu d’entreprises du vivier autour de la commune`,
};

/** « À chercher en premier : un hôte s’est désisté et… »; `undefined` for an ordinary request. */
export const hardshipSentence = (hardships: readonly Hardship[]): string | undefined =>
  hardships.length === 0 ? undefined : fr`Cas difficile : ${enumeration(hardships.map((one) => REASONS[one]))}`;
