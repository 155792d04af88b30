/** Logger: lines of the run's journal. */
import type { RunContext } from '../base/run-context';
import { SCOPES } from '../base/scopes';
import { describe } from '../base/service-class';
import { formatString } from './format-string';
import { logText } from './log-text';

export class Logger {
  constructor(readonly ctx: RunContext) {}
}

describe(Logger, {
  name: 'Logger',
  path: 'Logger',
  scopes: SCOPES.none,
  methods: {
    log: [
      '| x | x x | x x x | x x x x | x x x x x | x x x x x x',
      'local',
      (logger, first, ...values) => {
        logger.ctx.log.push(values.length && typeof first === 'string' ? formatString(first, values) : logText(first));
        return logger;
      },
    ],
    getLog: ['', 'local', (logger) => logger.ctx.log.join('\n')],
    clear: [
      '',
      'local',
      (logger) => {
        logger.ctx.log.length = 0;
      },
    ],
  },
});
