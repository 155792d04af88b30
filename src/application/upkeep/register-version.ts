/** The version that this script makes of a register: the last line of `migrations.ts`. Apart, since every run compares it. */
export const REGISTER_VERSION = 9;
