/** Why a file of the second tour is not taken. Nothing has been written when one of these is read. */
import type { TourFault } from '../../domain/second-tour/read-tour-file';
import { plainDate } from '../text/dates';
import { fr, quoted } from '../text/typography';
import type { ProblemText } from './register-errors';

const NOTHING_LOST = fr`Rien n’a été écrit.`;
const hubNamed = (name: string): string => (name === '' ? fr`un autre pôle` : fr`le pôle ${quoted(name)}`);

const faults: Readonly<Record<TourFault, ProblemText>> = {
  'not-one': {
    message: fr`Ce fichier n’est pas un fichier du second tour.`,
    advice: fr`${NOTHING_LOST} Demandez à l’autre pôle le fichier « second-tour… .json », tel que l’extension l’a enregistré.`,
  },
  'too-new': {
    message: fr`Ce fichier a été écrit par une version plus récente de l’extension.`,
    advice: fr`${NOTHING_LOST} Mettez l’extension à jour, puis recommencez.`,
  },
  changed: {
    message: fr`Ce fichier a été modifié ou abîmé depuis qu’il a été préparé.`,
    advice: fr`${NOTHING_LOST} Demandez à l’autre pôle de vous le renvoyer sans l’ouvrir ni le corriger.`,
  },
  odd: {
    message: fr`Ce fichier contient des lignes que l’extension n’écrit pas.`,
    advice: fr`${NOTHING_LOST} Appelez le pôle dont il porte le nom : il vient peut-être de quelqu’un d’autre.`,
  },
};

export const tourProblems = {
  ...faults,
  ownRequests: {
    message: fr`Ce fichier vient de votre propre pôle : ce sont vos demandes.`,
    advice: fr`${NOTHING_LOST} Transmettez-le à un autre pôle, et lisez ici la réponse qu’il vous enverra.`,
  },
  ownAnswer: {
    message: fr`Cette réponse vient de votre propre pôle.`,
    advice: fr`${NOTHING_LOST} Transmettez-la au pôle qui vous a envoyé ses demandes.`,
  },
  forAnother: (name: string): ProblemText => ({
    message: fr`Cette réponse, qui porte le nom de ${hubNamed(name)}, s’adresse à un autre pôle que le vôtre.`,
    advice: fr`${NOTHING_LOST} Si votre registre a été copié ou réinstallé depuis l’envoi de vos demandes, préparez un nouveau fichier.`,
  }),
  neverGiven: (name: string): ProblemText => ({
    message: fr`Cette réponse, qui porte le nom de ${hubNamed(name)}, ne répond à aucun fichier que votre pôle ait préparé.`,
    advice: fr`${NOTHING_LOST} Appelez ce pôle : le fichier est faux, ou répond à un envoi qui n’est pas le vôtre.`,
  }),
  old: (on: string, name: string): ProblemText => ({
    message: fr`Ces demandes datent du ${plainDate(on)} : c’est trop ancien.`,
    advice: fr`${NOTHING_LOST} Demandez à ${hubNamed(name)} un nouveau fichier, ou préparez-en un si ce sont les vôtres.`,
  }),
  notAnswer: {
    message: fr`Ce fichier contient des demandes, et non une réponse.`,
    advice: fr`${NOTHING_LOST} Choisissez les places que vous pouvez offrir, puis préparez la réponse.`,
  },
  nothingOffered: {
    message: fr`Aucune place à offrir.`,
    advice: fr`${NOTHING_LOST} Cochez au moins une place ; une place prise entre-temps n’est plus proposée.`,
  },
} as const;
