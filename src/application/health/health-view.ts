/** The dialog « Santé du pôle » as it is shown, and the names that its causes go by. */
import { livingClocks } from '../../domain/health/accounts';
import { CAUSES, causesIn, type SeenCause } from '../../domain/health/causes';
import type { HealthFacts } from '../../domain/health/facts';
import { PERMISSIONS_OF, type GuardedGesture, type Permission } from '../../domain/health/permissions';
import { guardedGestures, permissionNames } from '../../wording/errors/permission-errors';
import { healthWords } from '../../wording/pages/health-page';
import { gestureLabels, gestureQuestions, textOfCause } from '../../wording/upkeep/health-sentences';
import type { CauseLine, HealthView, LookDepth, PermissionLine } from '../health-api';

/** Names a cause as long as it says the same. */
export const idOfCause = ({ code, details }: SeenCause): string => `${code} ${JSON.stringify(details)}`;

/** @param url Google's page of consent */
export function causeLine(cause: SeenCause, url: string | undefined): CauseLine {
  return {
    id: idOfCause(cause),
    code: cause.code,
    severity: cause.severity,
    ...textOfCause(cause),
    gestures: CAUSES[cause.code].gestures.map((gesture) => {
      const question = gestureQuestions[gesture];
      return { gesture, label: gestureLabels[gesture], ...(question === undefined ? {} : { question }) };
    }),
    ...(CAUSES[cause.code].isOfForms === true ? { isOfForms: true } : {}),
    ...(cause.code === 'permission-withheld' && url !== undefined ? { url } : {}),
  };
}

/** @param depth how the facts were looked at */
export function healthView(facts: HealthFacts, url: string | undefined, depth: LookDepth, done?: string): HealthView {
  return {
    causes: causesIn(facts).map((cause) => causeLine(cause, url)),
    looked: depth === 'whole' ? healthWords.looked(facts.today) : healthWords.formsUnseen,
    ...(depth === 'whole' ? {} : { isPart: true }),
    accounts: facts.accounts.map((account) =>
      healthWords.account(account.name, account.isOwn, account.seenOn, livingClocks(facts).includes(account)),
    ),
    permissions: permissionLines(facts.withheld),
    ...(done === undefined ? {} : { done }),
  };
}

const permissionLines = (withheld: readonly Permission[]): PermissionLine[] =>
  (Object.keys(PERMISSIONS_OF) as GuardedGesture[]).map((gesture) => ({
    gesture: guardedGestures[gesture],
    needs: PERMISSIONS_OF[gesture].map((permission) => ({
      name: permissionNames[permission],
      isGiven: !withheld.includes(permission),
    })),
  }));
