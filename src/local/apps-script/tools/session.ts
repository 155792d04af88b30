/** Session: who runs the script, in which zone and language. */
import type { RunContext } from '../base/run-context';
import { SCOPES } from '../base/scopes';
import { describe } from '../base/service-class';

export class Session {
  constructor(readonly ctx: RunContext) {}
}
export class User {
  constructor(readonly email: string) {}
}

describe(Session, {
  name: 'Session', path: 'Session', scopes: SCOPES.none,
  methods: {
    getScriptTimeZone: ['', 'local', (session) => session.ctx.platform.manifest.timeZone],
    getActiveUserLocale: ['', 'local', (session) => session.ctx.workbook.properties.locale.split('_')[0]!],
    getActiveUser: ['', 'local', (session) => new User(session.ctx.platform.account.email), SCOPES.email],
    getEffectiveUser: ['', 'local', (session) => new User(session.ctx.platform.account.email), SCOPES.email],
    getTemporaryActiveUserKey: ['', 'local', (session) => `key-${session.ctx.platform.account.email}`],
  },
});
describe(User, {
  name: 'User', path: 'User', scopes: SCOPES.none, text: (user) => user.email,
  methods: {
    getEmail: ['', 'local', (user) => user.email],
  },
});
