/** The words of a stage, by public (domaine 4.7): one text is written once and read in three wordings. */
import type { PublicWording } from '../../domain/request/public-wording';
import { fr } from '../text/typography';
import type { Wording } from './email-template';

/**
 * Nouns with their article, so that sentences agree. `pupil` always begins with a vowel: « un », « l’ », « cet » go with it. In a
 * training it is a variable: a BTS has students, a PFMP has pupils; so is the title of the tutor.
 */
export interface PublicWords {
  readonly pupil: string;
  readonly theStage: string;
  readonly theirStage: string;
  readonly aStage: string;
  readonly duringTheStage: string;
  readonly aHost: string;
  /** After a negation: « je n’ai pas trouvé de lieu d’accueil ». */
  readonly noHost: string;
  readonly theConvention: string;
  /** What the school does about it once a host has agreed; begins in small letters. */
  readonly toSign: string;
  /** The rule that nobody may forget. */
  readonly notWithout: string;
  readonly tutor: string;
  readonly yourTutor: string;
}

const CONVENTION = {
  aHost: fr`un lieu d'accueil`,
  noHost: fr`de lieu d'accueil`,
  theConvention: fr`la convention`,
  toSign: fr`envoyer la convention à signer`,
  notWithout: fr`Aucun départ sans la convention signée par tous.`,
} as const;

const WORDS: Readonly<Record<PublicWording, PublicWords>> = {
  training: {
    ...CONVENTION,
    pupil: '{{eleve}}',
    theStage: fr`la période en milieu professionnel`,
    theirStage: fr`leur période en milieu professionnel`,
    aStage: fr`une période en milieu professionnel`,
    duringTheStage: fr`pendant la période`,
    tutor: '{{titre_tuteur}}',
    yourTutor: fr`la personne qui l'encadre`,
  },
  observation: {
    ...CONVENTION,
    pupil: 'élève',
    theStage: fr`la séquence d'observation`,
    theirStage: fr`leur séquence d'observation`,
    aStage: fr`une séquence d'observation`,
    duringTheStage: fr`pendant la séquence`,
    tutor: fr`Maître de stage`,
    yourTutor: fr`le ou la maître de stage`,
  },
  apprenticeship: {
    pupil: 'apprenti',
    theStage: fr`le contrat d'apprentissage`,
    theirStage: fr`leur contrat d'apprentissage`,
    aStage: fr`un contrat d'apprentissage`,
    duringTheStage: fr`pendant le contrat`,
    aHost: fr`un employeur`,
    noHost: fr`d'employeur`,
    theConvention: fr`le contrat d'apprentissage`,
    toSign: fr`préparer le contrat d'apprentissage avec l'employeur`,
    notWithout: fr`L'apprenti ne commence pas avant la signature du contrat.`,
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
