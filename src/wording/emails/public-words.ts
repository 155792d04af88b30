/** The words of a stage, by public (domaine 4.7): one text is written once and read in three wordings. */
import type { PublicWording } from '../../domain/request/public-wording';
import { fr } from '../text/typography';
import type { Wording } from './email-template';

/** Nouns with their article, so that sentences agree. `pupil` always begins with a vowel: « un », « l’ », « cet » go with it. */
export interface PublicWords {
  readonly pupil: string;
  readonly theStage: string;
  readonly ofTheStage: string;
  readonly aStage: string;
  readonly duringTheStage: string;
  readonly theConvention: string;
  readonly tutor: string;
  readonly yourTutor: string;
}

const WORDS: Readonly<Record<PublicWording, PublicWords>> = {
  training: {
    pupil: '{{eleve}}',
    theStage: fr`la période en milieu professionnel`,
    ofTheStage: fr`de la période en milieu professionnel`,
    aStage: fr`une période en milieu professionnel`,
    duringTheStage: fr`pendant la période`,
    theConvention: fr`la convention`,
    tutor: 'Tuteur ou tutrice',
    yourTutor: fr`le tuteur ou la tutrice`,
  },
  observation: {
    pupil: 'élève',
    theStage: fr`le stage d'observation`,
    ofTheStage: fr`du stage d'observation`,
    aStage: fr`un stage d'observation`,
    duringTheStage: fr`pendant le stage`,
    theConvention: fr`la convention de stage`,
    tutor: fr`Maître de stage`,
    yourTutor: fr`le ou la maître de stage`,
  },
  apprenticeship: {
    pupil: 'apprenti',
    theStage: fr`le contrat d'apprentissage`,
    ofTheStage: fr`du contrat d'apprentissage`,
    aStage: fr`un contrat d'apprentissage`,
    duringTheStage: fr`pendant le contrat`,
    theConvention: fr`le contrat d'apprentissage`,
    tutor: fr`Maître d'apprentissage`,
    yourTutor: fr`le ou la maître d'apprentissage`,
  },
};

/** A template written once, in its three wordings. */
export function inThreeWordings(write: (words: PublicWords, wording: PublicWording) => Wording): Wording & {
  readonly others: { readonly observation: Wording; readonly apprenticeship: Wording };
} {
  const of = (wording: PublicWording): Wording => write(WORDS[wording], wording);
  return { ...of('training'), others: { observation: of('observation'), apprenticeship: of('apprenticeship') } };
}
