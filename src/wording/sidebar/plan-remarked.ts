/** What is said of a plan on which schools have given their opinion, in « Aujourd’hui ». Apart: every run loads it. */
import { counted } from '../text/numbers';
import { fr } from '../text/typography';

export const someSchool = fr`Établissement non indiqué`;

/** « Lycée Exemple : 2 avis sur le plan PLN-2026-0001 ». */
export const planRemarked = (draft: string, school: string | undefined, count: number): string =>
  fr`${school ?? someSchool} : ${counted(count, 'avis', 'avis')} sur le plan ${draft}`;
