/** The script as a web app and as one that others call back: none of it reaches out of this machine. */
import type { RunContext } from '../base/run-context';
import { SCOPES } from '../base/scopes';
import { describe } from '../base/service-class';

export class Service {
  constructor(readonly ctx: RunContext) {}
}
describe(Service, {
  name: 'Service',
  path: 'ScriptApp.Service',
  scopes: SCOPES.none,
  methods: {
    // Not published as a web app: no address (reference of Service.getUrl).
    getUrl: ['', 'local', () => null],
    isEnabled: ['', 'local', () => false],
    disable: ['', 'local', () => undefined],
  },
});

/** A text that looks like a token, and opens nothing. */
export const token = ({ platform }: RunContext): string => `ya29.local-${platform.ids.text(40)}`;
export const hasOpenId = ({ platform }: RunContext): boolean => platform.manifest.oauthScopes?.includes('openid') ?? false;

interface State {
  readonly method: string;
  readonly seconds: number;
  readonly values: Readonly<Record<string, string>>;
}
export class StateTokenBuilder {
  state: State = { method: '', seconds: 60, values: {} };
  constructor(readonly ctx: RunContext) {}
  set(patch: Partial<State>): this {
    this.state = { ...this.state, ...patch };
    return this;
  }
}
describe(StateTokenBuilder, {
  name: 'StateTokenBuilder',
  path: 'ScriptApp.StateTokenBuilder',
  scopes: SCOPES.none,
  methods: {
    withMethod: ['s', 'local', (b, method) => b.set({ method: method as string })],
    withArgument: ['s s', 'local', (b, name: string, value: string) => b.set({ values: { ...b.state.values, [name]: value } })],
    withTimeout: ['n', 'local', (b, seconds) => b.set({ seconds: seconds as number })],
    // What it says, with a number that comes once: no page of this runtime takes it back.
    createToken: [
      '',
      'local',
      ({ ctx, state }) =>
        Buffer.from(JSON.stringify({ ...state, from: ctx.platform.clock.now(), once: ctx.platform.ids.text(16) })).toString(
          'base64url',
        ),
    ],
  },
});
