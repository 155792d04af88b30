import { verifyJourneys } from '../probe/verify-journeys';
import { verifyPlatform } from '../probe/verify-platform';

export const part = { verifyJourneys, verifyPlatform };
