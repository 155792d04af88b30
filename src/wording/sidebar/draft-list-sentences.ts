/**
 * What the list of kept plans says: what a school would read, what deleting does, which remarks count and where. Apart from the
 * other sentences of kept plans, which most runs load.
 */
import type { LateRemark, RemarkKind } from '../../domain/draft/plan-draft';
import { undoTexts } from '../labels/undo';
import { counted, numberInFrench } from '../text/numbers';
import { enumeration, fr, quoted } from '../text/typography';

export const draftListWords = {
  readsChosen: (count: number): string =>
    fr`${counted(count, 'lieu présenté', 'lieux présentés')} comme « retenu » (ligne que vous gardez)`,
  readsComputed: (count: number): string =>
    fr`${counted(count, 'lieu présenté', 'lieux présentés')} comme « proposé par le calcul »`,
  hidesUnticked: (count: number): string =>
    count < 2
      ? fr`1 lieu que vous n'avez pas coché ne sera pas montré : « pas encore de lieu »`
      : fr`${numberInFrench(count)} lieux que vous n'avez pas cochés ne seront pas montrés : « pas encore de lieu »`,
  hidesRefused: (count: number): string =>
    count < 2
      ? fr`1 lieu dont l'établissement ne veut pas ne sera pas montré : « pas encore de lieu »`
      : fr`${numberInFrench(count)} lieux dont l'établissement ne veut pas ne seront pas montrés : « pas encore de lieu »`,
  deletionHides: fr`Ce plan n'apparaîtra plus dans le pôle. Les propositions déjà créées restent.`,
  deletionStops: (mails: number): string =>
    mails < 2
      ? fr`Le courriel qui le partage n'est pas encore parti : il ne partira pas.`
      : fr`Les ${numberInFrench(mails)} courriels qui le partagent ne sont pas encore partis : ils ne partiront pas.`,
  deletionLeaves: (remarks: number): string =>
    remarks < 2
      ? fr`Un avis d'établissement attend encore votre lecture : il sera écarté.`
      : fr`${numberInFrench(remarks)} avis d'établissements attendent encore votre lecture : ils seront écartés.`,
  deletionTaken: (remarks: number): string =>
    remarks < 2
      ? fr`Un avis d'établissement que vous avez repris compte encore dans vos prochains plans.`
      : fr`${numberInFrench(remarks)} avis d'établissements que vous avez repris comptent encore dans vos prochains plans.`,
  deletionShared: (schools: readonly string[]): string =>
    fr`Partagé avec ${enumeration(schools)} : un avis qui arriverait encore vous sera montré, et la réponse dira que ce plan est abandonné.`,
  deletionUndone: fr`En cas d'erreur, ${quoted(undoTexts.title)}, dans le menu « Pôle de stages », le rétablit.`,
} as const;

type SchoolPair = { readonly pupil: string; readonly companyName: string; readonly from?: string };

/** A taken wish that a kept plan does not follow. */
export const unfollowedWish = (remark: RemarkKind | undefined, { pupil, companyName, from }: SchoolPair): string =>
  remark === 'keep'
    ? fr`Ne suit pas un avis repris : pour ${pupil}, ${from} souhaite garder ${companyName}.`
    : fr`Ne suit pas un avis repris : pour ${pupil}, ${from} ne souhaite pas ${companyName}.`;

/** A place that the animator kept and that the school does not want. */
export const yieldedKeep = ({ pupil, companyName, from }: SchoolPair): string =>
  fr`${from} ne souhaite pas ${companyName} pour ${pupil}, et cet avis a été repris : ce lieu n'est plus gardé.`;

/** A place that the school would like and that a choice of the animator stands against. */
export const yieldedWish = ({ pupil, companyName, from }: SchoolPair): string =>
  fr`${from} souhaite garder ${companyName} pour ${pupil} : votre choix passe avant.`;

/** Where a remark that is taken counts. */
export const effectOf = (late: LateRemark | undefined): string =>
  late === 'proposed'
    ? fr`Une proposition existe déjà : cet avis comptera si elle n'aboutit pas.`
    : late === 'closed'
      ? fr`La demande n'est plus ouverte : cet avis ne change aucun plan.`
      : fr`Compte dans tout plan calculé à partir de maintenant.`;

const LATE: Readonly<Record<LateRemark, string>> = {
  deleted: fr`Ce plan a été supprimé depuis.`,
  replaced: fr`Un plan plus récent a été partagé depuis pour cet élève.`,
  proposed: fr`Une proposition existe déjà pour cet élève.`,
  closed: fr`Cette demande n'est plus ouverte.`,
};
export const lateRemark = (late: LateRemark): string => LATE[late];
