import { verifyPlatform } from '../probe/verify-platform';

export const part = { verifyPlatform };
