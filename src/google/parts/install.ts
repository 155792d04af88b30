import { updateRegister } from '../install/update-register';

export const part = { updateRegister };
