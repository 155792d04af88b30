/** Session: who runs the script, in which zone and language. */
import type { Account } from '../base/account';
import type { RunContext } from '../base/run-context';
import { ScriptException } from '../base/script-exception';
import { SCOPES } from '../base/scopes';
import { describe } from '../base/service-class';

export class Session {
  constructor(readonly ctx: RunContext) {}
}
export class User {
  constructor(readonly email: string) {}
}

/** The address of a user, or of a text that looks like one. Throws the platform's text for any other. */
export function addressOf(given: unknown): string {
  const email = given instanceof User ? given.email : String(given);
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new ScriptException(`Invalid email: ${email}`);
  return email;
}

/** The user as far as the script may know: without the permission the address is an empty text. */
function shown({ ctx }: Session, method: string, account: Account | null): User {
  ctx.requireListed(`Session.${method}`, SCOPES.email);
  return new User(account && ctx.isGranted(SCOPES.email[0]!) ? account.email : '');
}

describe(Session, {
  name: 'Session',
  path: 'Session',
  scopes: SCOPES.none,
  methods: {
    getScriptTimeZone: ['', 'local', (session) => session.ctx.platform.manifest.timeZone],
    getActiveUserLocale: ['', 'local', (session) => session.ctx.workbook.properties.locale.split('_')[0]!],
    // A run of someone else's trigger does not learn who is at the keyboard.
    getActiveUser: [
      '',
      'local',
      (session) =>
        shown(session, 'getActiveUser', session.ctx.person?.email === session.ctx.account.email ? session.ctx.person : null),
    ],
    getEffectiveUser: ['', 'local', (session) => shown(session, 'getEffectiveUser', session.ctx.account)],
    getTimeZone: ['', 'local', (session) => session.ctx.platform.manifest.timeZone],
    getUser: ['', 'local', (session) => shown(session, 'getUser', session.ctx.account)],
    getTemporaryActiveUserKey: ['', 'local', (session) => `key-${session.ctx.person?.email ?? session.ctx.account.email}`],
  },
});
describe(User, {
  name: 'User',
  path: 'User',
  scopes: SCOPES.none,
  text: (user) => user.email,
  methods: {
    getEmail: ['', 'local', (user) => user.email],
    getUserLoginId: ['', 'local', (user) => user.email],
  },
});
