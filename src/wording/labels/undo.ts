/** What is said of actions that can be undone. */
import { counted } from '../text/numbers';
import { fr, quoted } from '../text/typography';

export interface ToldLine {
  readonly action: string;
  readonly object: string;
  readonly reference: string;
  readonly before: string;
  readonly after: string;
}

const change = ({ before, after }: ToldLine): string =>
  after === '' ? '' : before === '' ? ` (${after})` : ` (${before} → ${after})`;

export const undoTexts = {
  /** « Annulée : DEM-2026-0003 (En recherche → Annulée), et 2 autres changements ». */
  label: (lines: readonly ToldLine[]): string => {
    const [first, ...others] = lines;
    if (first === undefined) return '';
    const named = fr`${first.action}${first.reference === '' ? '' : fr` : ${first.reference}`}${change(first)}`;
    // What was done to the hub as a whole says it all.
    if (first.reference === '') return named;
    const alike = others.filter(({ reference, action }) => reference !== first.reference || action !== first.action).length;
    return alike === 0 ? named : `${named}, et ${counted(alike, 'autre changement', 'autres changements')}`;
  },
  title: 'Annuler la dernière action',
  ask: (when: string, label: string, rows: string): string =>
    fr`Action du ${when} :\n${label}\n\n${rows}\n\nL’annuler remet le registre dans l’état où il était avant. Ce que vous avez saisi depuis n’est pas touché.`,
  touches: (count: number): string => fr`Elle a écrit dans ${counted(count, 'ligne')} du registre.`,
  nothing: fr`Aucune action récente à annuler.`,
  done: (label: string): string => fr`Annulé : ${label}.`,
  already: fr`Cette action est déjà annulée.`,
  goesOn: (left: number): string =>
    fr`Annulation en cours : ${counted(left, 'étape reste', 'étapes restent')}. Choisissez de nouveau « Annuler la dernière action ».`,
  /** The action that is spoken of. */
  line: (when: string, label: string): string => fr`${when} : ${label}.`,
  cannot: fr`Cette action ne peut plus être annulée.`,
  mailLeft: (reference: string): string => fr`Le courriel ${reference} est parti.`,
  changedSince: (reference: string, header: string): string => fr`${reference} : ${quoted(header)} a changé depuis.`,
  completedSince: (reference: string, header: string): string => fr`${reference} a été modifiée depuis (${quoted(header)}).`,
  namedSince: (reference: string, by: string): string => fr`${reference} est citée depuis par ${by}.`,
  goneSince: (reference: string): string => fr`La ligne ${reference} a été supprimée depuis.`,
  movedSince: (reference: string): string => fr`La demande ${reference} a évolué depuis.`,
  seatTaken: (reference: string): string => fr`La place de ${reference} a été prise depuis.`,
  more: (count: number): string => fr`… et ${counted(count, 'autre raison', 'autres raisons')}.`,
  advice: fr`Rien n’a été modifié. Corrigez par les actions du panneau ou dans le registre.`,
  kept: fr`Rien n’a été annulé.`,
} as const;
