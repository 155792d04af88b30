/** Words of « Appels »: whom to telephone, what to say, what was heard last. */
import { de } from '../text/elision';
import { counted } from '../text/numbers';
import { fr, quoted } from '../text/typography';

export const callsWords = {
  title: (count: number): string => fr`${counted(count, 'appel')} à passer`,
  more: (count: number): string => fr`Et ${counted(count, 'autre')} : la suite vient quand ceux-ci sont passés.`,
  none: fr`Aucun appel à passer.`,
  noneAdvice: fr`Un organisme arrive ici quand il demande qu'on le rappelle, quand il n'a pas répondu depuis une semaine, ou quand vous choisissez « Proposer par téléphone ».`,
  noPhone: fr`Aucun numéro : ajoutez-le sur la ligne de l'entreprise.`,
  script: fr`Que dire`,
  nobodyOf: (company: string): string => fr`Appel à ${company} sans personne au bout du fil`,
  voicemail: 'Messagerie',
  voicemailNoted: (company: string): string => fr`Message laissé à ${company} : à rappeler le prochain jour ouvré.`,
  wrongNumber: 'Faux numéro…',
  rightNumber: fr`Le bon numéro, si vous l'avez`,
  recordWrongNumber: 'Enregistrer',
  wrongNumberNoted: (company: string): string => fr`Numéro ${de(company)} corrigé.`,
  lastWord: (word: string): string => fr`Dernier échange : ${quoted(word)}`,
  resultOf: (company: string): string => fr`Résultat de l'appel à ${company}`,
  cardOf: (company: string): string => fr`Proposition faite à ${company}`,
} as const;
