import { textOfCause } from '../../wording/upkeep/health-sentences';

export const part = { textOfCause };
