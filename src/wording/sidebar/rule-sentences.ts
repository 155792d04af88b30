/** The rules of the allocation, in the order in which they count, and the small cases that show them. */
import type { RuleCase, RuleCaseCode, SolvedCase } from '../../domain/matching/plan/rule-cases';
import { counted, numberInFrench } from '../text/numbers';
import { enumeration, fr } from '../text/typography';

export const planRules: readonly { readonly title: string; readonly text: string }[] = [
  {
    title: fr`1. Placer le plus d'élèves possible, les cas difficiles d'abord`,
    text: fr`Aucun élève n'est laissé sans hôte pour donner un meilleur lieu à un autre. S'il manque une place, une demande urgente passe avant une demande prioritaire, qui passe avant une demande normale. Aucune limite n'est dépassée : places, quota légal, tuteur, sollicitations.`,
  },
  {
    title: fr`2. Partager la pénurie entre les établissements`,
    text: fr`La part d'un établissement est le nombre de ses demandes sans hôte, divisé par le nombre de ses demandes à répartir. De tous les plans qui placent autant d'élèves, on garde celui où l'établissement le moins bien servi a la plus petite part, puis le suivant, et ainsi de suite. À parts égales, l'établissement qui demande le moins passe avant.`,
  },
  {
    title: fr`3. Se souvenir de l'année`,
    text: fr`Une demande de l'année restée sans hôte, placée après plus d'un mois ou qui attend depuis plus d'un mois compte comme une demande de plus sans hôte dans la part de son établissement ; trois au plus.`,
  },
  {
    title: fr`4. Choisir le lieu qui convient le mieux`,
    text: fr`Ensuite seulement compte la note de chaque lieu, selon les poids de l'onglet « Paramètres ». Un plan que l'on recalcule ne change une ligne que pour placer un élève de plus ou mieux partager la pénurie.`,
  },
  {
    title: fr`Ce que ces règles ne promettent pas`,
    text: fr`Quand des stages se chevauchent en partie, ou que plusieurs offres partagent une même limite, déplacer un élève peut en toucher plusieurs : le partage est alors le meilleur au total, sans que chaque part soit la plus petite possible. Deux plans dont les parts diffèrent de moins de 0,3 point peuvent être départagés par les notes.`,
  },
];

/** « Le collège », « le lycée »… : schools of the cases. */
const SCHOOLS = ['A', 'B', 'C'] as const;

export const ruleCaseWords: Readonly<
  Record<RuleCaseCode, { readonly title: string; readonly given: string; readonly why: string }>
> = {
  'most-placed': {
    title: fr`Un élève de plus vaut mieux qu'une meilleure note`,
    given: fr`L'hôte 1 convient à l'élève 1 (note 95) et à l'élève 2 (note 60) ; l'hôte 2 ne convient qu'à l'élève 1 (note 55). Une place chez chacun.`,
    why: fr`Avec l'élève 1 chez l'hôte 1, l'élève 2 resterait sans hôte.`,
  },
  urgent: {
    title: fr`L'urgence d'abord`,
    given: fr`Une place, deux élèves : l'élève 1 (note 95), et l'élève 2, urgent (note 50).`,
    why: fr`S'il manque une place, la demande urgente passe avant, quelle que soit la note.`,
  },
  shares: {
    title: fr`La pénurie se partage en parts, pas en têtes`,
    given: fr`L'établissement A a 6 demandes, l'établissement B en a 2, toutes semblables ; il y a 4 places.`,
    why: fr`En comptant les têtes, deux élèves sans hôte de chaque côté laisseraient B sans aucune place.`,
  },
  memory: {
    title: fr`La mémoire de l'année`,
    given: fr`Les établissements A et B ont 2 demandes chacun, toutes semblables ; il y a 3 places. Une demande de B est déjà restée sans hôte cette année.`,
    why: fr`La part de B compte cette demande passée : cette fois, c'est à A qu'il manque une place.`,
  },
  fit: {
    title: fr`À placement égal, les notes`,
    given: fr`L'élève 1 aurait 90 chez l'hôte 1 et 60 chez l'hôte 2 ; l'élève 2 aurait 80 et 75. Une place chez chacun.`,
    why: fr`Les deux notes font 165 ensemble ; l'échange n'en ferait que 140.`,
  },
  stability: {
    title: fr`Un plan affiché ne bouge pas pour une note`,
    given: fr`L'élève est chez l'hôte 1 dans le plan affiché (note 70). L'hôte 2, libre, aurait la note 90.`,
    why: fr`Recalculer ne déplace un élève que s'il le faut ; « Choisir » reste possible.`,
  },
};

/** What the engine finds for a case: by school where there are several, else pupil by pupil. */
export function caseResult({ pupils }: RuleCase, { hosts, schools }: SolvedCase): string {
  if (pupils.length > 3)
    return enumeration(
      schools.map(({ asked, left }, school) =>
        left === 0
          ? fr`${SCHOOLS[school]} n'a aucun élève sans hôte`
          : fr`${SCHOOLS[school]} a ${counted(left, 'élève')} sans hôte sur ${numberInFrench(asked)} (${numberInFrench((100 * left) / asked, 0)} %)`,
      ),
    ).concat('.');
  return enumeration(
    hosts.map((host, pupil) =>
      host === undefined ? fr`l'élève ${pupil + 1} reste sans hôte` : fr`l'élève ${pupil + 1} va chez l'hôte ${host + 1}`,
    ),
  ).concat('.');
}

const weight = (value: number): string => numberInFrench(value, 2);

export const weightWords = {
  title: (criterion: string, before: number, after: number, changes: number): string =>
    before === after
      ? fr`« ${criterion} » est déjà à ${weight(after)}`
      : fr`« ${criterion} » à ${weight(after)} au lieu de ${weight(before)} : ${changes === 0 ? fr`aucune ligne ne change` : counted(changes, 'ligne change', 'lignes changent')}`,
  nothing: fr`Ce plan reste le meilleur avec ce poids.`,
  notesAreNow: fr`Les notes citées sont celles des poids actuels.`,
  restless: (count: number): string =>
    count < 2
      ? fr`Avec les poids actuels, 1 ligne du plan affiché changerait déjà, pour de meilleures notes en tout : elle n'est pas comptée ici.`
      : fr`Avec les poids actuels, ${numberInFrench(count)} lignes du plan affiché changeraient déjà, pour de meilleures notes en tout : elles ne sont pas comptées ici.`,
  interrupted: fr`Le calcul s'est arrêté au bout du temps accordé : d'autres lignes changeraient peut-être.`,
  applied: (criterion: string, value: number): string =>
    fr`Poids de « ${criterion} » : ${weight(value)}. Il vaut dès maintenant, aussi dans les classements.`,
} as const;
