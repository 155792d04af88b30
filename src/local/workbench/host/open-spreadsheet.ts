// The spreadsheet that the workbench serves: its process, its life as the page tells it, and a fresh start.
import type { Scenario } from '../../contract';
import type { ChangeFeed, Life } from '../server/change-feed';
import type { WorkbenchOptions } from '../workbench-options';
import { removeState } from './remove-state';
import { startRuntimeProcess, type RuntimeProcess } from './runtime-process';

const STARTING: Life = { state: 'starting', done: 0, total: 0, label: '' };

export class OpenSpreadsheet {
  /** The process that answers now, or the one that will once a restart is over. */
  private current!: Promise<RuntimeProcess>;
  private now: Life = STARTING;

  /** @param address of the session, known once the server listens */
  constructor(
    private readonly options: WorkbenchOptions,
    private readonly scenario: Scenario | undefined,
    private readonly feed: ChangeFeed,
    private readonly address: () => string,
  ) {}

  life(): Life {
    return this.now;
  }

  /** The process to call, once it has been opened; it may not be ready yet. */
  runtime(): Promise<RuntimeProcess> {
    return this.current;
  }

  /** For the first time. */
  open(): RuntimeProcess {
    const first = this.start();
    this.current = Promise.resolve(first);
    return first;
  }

  /** Forgets the state and begins again. */
  restart(): void {
    this.live(STARTING);
    this.current = this.current.then(async (runtime) => {
      await runtime.close('abandon');
      if (this.options.stateFile !== ':memory:') removeState(this.options.stateFile);
      return this.start();
    });
  }

  private live(life: Life): void {
    this.now = life;
    this.feed.tell({ kind: 'life', life });
  }

  private start(): RuntimeProcess {
    const { options, scenario } = this;
    this.live(STARTING);
    const opened = startRuntimeProcess(
      {
        runtime: {
          project: options.project,
          stateFile: options.stateFile,
          startAt: scenario?.startAt ?? options.startAt ?? '2027-01-05T09:00:00+01:00',
          spreadsheetName: options.spreadsheetName ?? scenario?.spreadsheetName ?? options.title,
          locale: options.locale ?? 'fr_FR',
          account: options.account,
        },
        scenario,
        prepared: options.prepared,
        address: this.address(),
      },
      (event) => (event.kind === 'progress' ? this.live({ ...event, state: 'starting' }) : this.feed.tell(event)),
    );
    opened.ready.then(
      () => this.live({ state: 'ready' }),
      (error: Error) => {
        if (!opened.isClosing()) this.live({ state: 'failed', message: error.message });
      },
    );
    return opened;
  }
}
